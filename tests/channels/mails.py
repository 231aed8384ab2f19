"""Mails as customers' programs and mail servers write them."""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import make_msgid

QUOTED = "\n\nOn Mon, 1 Jun 2026 at 09:00, Jiugong Cloud <answers@example.com> wrote:\n> 您对我们的服务满意吗？\n"


def reply(*, to: str, text: str, sender: str = "wang@example.com", **headers: str) -> bytes:
    """A customer's answer with the quotation below it; `headers` with _ for -."""
    return _reply(to, text, sender, headers).as_bytes()


def reply_with_picture(*, to: str, text: str, picture: bytes) -> bytes:
    """A customer's answer with a PNG."""
    mail = _reply(to, text, "wang@example.com", {})
    mail.add_attachment(picture, maintype="image", subtype="png", filename="photo.png")
    return mail.as_bytes()


def _reply(to: str, text: str, sender: str, headers: dict[str, str]) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Message-ID"] = sender, to, "Re: 服务回访", make_msgid()
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text + QUOTED)
    return mail


def bounce(*, to: str, action: str = "failed", status: str = "5.1.1") -> bytes:
    """A report of a mail server (RFC 3464), as Postfix writes it."""
    return (
        f"Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.com\r\nTo: {to}\r\nAuto-Submitted: auto-replied\r\n"
        f"Message-ID: {make_msgid()}\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nI'm sorry to have to inform you ...\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\n"
        f"Final-Recipient: rfc822; wang@example.com\r\nAction: {action}\r\nStatus: {status}\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n"
        "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: hello\r\n--b--\r\n"
    ).encode()
