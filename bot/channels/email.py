"""The one door to a mail server: hand over one message, and say whether trying again can help."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import formatdate
from urllib.parse import unquote, urlsplit

import aiosmtplib

from bot.errors import BadInput

TIMEOUT = 15.0
PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
# A header with a long address must stay one word: cut to 78 characters it would be encoded (RFC 2047), and a mail
# program finds no link to unsubscribe in it. 998 is what a line may have (RFC 5322, 2.1.1).
# Everything is 7bit: no server has to be asked whether it takes more (RFC 6152).
WIRE = SMTP.clone(max_line_length=998, cte_type="7bit")
WRITTEN = default.clone(cte_type="7bit")
# What a server says when the mailbox or the sender is refused for good (RFC 5321, 4.2.1: 5yz).
PERMANENT = range(500, 600)


class MailError(Exception):
    """A mail that was not handed over. `is_final`: trying again does not help."""

    def __init__(self, sentence: str, *, is_final: bool) -> None:
        """`sentence` is for the operator and holds no address."""
        super().__init__(sentence)
        self.sentence, self.is_final = sentence, is_final


@dataclass(frozen=True, slots=True)
class Mailer:
    """A mail server, by URL: smtp:// (TLS when offered), smtp+starttls:// (TLS or nothing), smtps:// (TLS at once)."""

    hostname: str
    port: int
    scheme: str
    username: str | None
    password: str | None
    sender: str

    @classmethod
    def at(cls, url: str, sender: str) -> Mailer:
        """The server at `url`, sending as `sender`. Raises BadInput naming what is wrong with the setting."""
        parts = urlsplit(url)
        try:
            port = parts.port
        except ValueError:
            port = -1
        if parts.scheme not in PORTS or not parts.hostname or port == -1:
            raise BadInput(
                "The setting HUIFANG_SMTP_URL cannot be used. Write it such as smtps://user:password@host:465; "
                f"expected one of {', '.join(f'{scheme}://' for scheme in PORTS)}."
            )
        return cls(
            hostname=parts.hostname,
            port=port or PORTS[parts.scheme],
            scheme=parts.scheme,
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            sender=sender,
        )

    async def send(
        self,
        *,
        to: str,
        subject: str,
        text: str,
        key: str,
        headers: dict[str, str] | None = None,
        bounces_to: str | None = None,
    ) -> None:
        """Hand over one message. `key` is ours and stays the same over retries: the same Message-ID each time.

        `bounces_to` is the envelope's sender; None: as the message's. Raises MailError. Its sentence names no address.
        """
        message = self._message(to, subject, text, key, headers or {})
        async with self._server() as server:
            await server.sendmail(bounces_to or self.sender, [to], message.as_bytes(policy=WIRE))

    async def check(self) -> None:
        """Connect and log in, and send nothing. Raises MailError."""
        async with self._server():
            pass

    @asynccontextmanager
    async def _server(self) -> AsyncIterator[aiosmtplib.SMTP]:
        """The server, connected while the block runs; its troubles in there are MailErrors."""
        try:
            async with aiosmtplib.SMTP(
                hostname=self.hostname,
                port=self.port,
                username=self.username,
                password=self.password,
                use_tls=self.scheme == "smtps",
                start_tls=True if self.scheme == "smtp+starttls" else None if self.scheme == "smtp" else False,
                timeout=TIMEOUT,
            ) as server:
                yield server
        except aiosmtplib.SMTPRecipientsRefused as error:
            codes = [refusal.code for refusal in error.recipients]
            raise _refused(codes[0] if codes else 550) from error
        except aiosmtplib.SMTPResponseException as error:
            raise _refused(error.code) from error
        except UnicodeError as error:  # an address beyond ASCII, which old servers cannot take (RFC 6531)
            raise _refused(553) from error
        except (aiosmtplib.SMTPException, OSError, TimeoutError, ssl.SSLError) as error:
            sentence = f"The mail server does not answer ({type(error).__name__}). Check HUIFANG_SMTP_URL."
            raise MailError(sentence, is_final=False) from error

    def named(self, key: str) -> str:
        """The Message-ID with our key."""
        return f"<{key}@{self.sender.rpartition('@')[2] or 'localhost'}>"

    def _message(self, to: str, subject: str, text: str, key: str, headers: dict[str, str]) -> EmailMessage:
        message = EmailMessage(policy=WRITTEN)
        message["From"], message["To"], message["Subject"] = self.sender, to, subject
        message["Date"] = formatdate(usegmt=True)
        message["Message-ID"] = self.named(key)
        message["Auto-Submitted"] = "auto-generated"
        for name, value in headers.items():
            message[name] = value
        message.set_content(text)
        return message


def _refused(code: int) -> MailError:
    is_final = code in PERMANENT
    advice = "Check the address and the sender." if is_final else "It is tried again."
    return MailError(f"The mail server refused the message with code {code}. {advice}", is_final=is_final)
