"""What a mail that came in is: a bounce (RFC 3464), a machine's answer (RFC 3834), or a customer's own words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.utils import parseaddr
from html.parser import HTMLParser

from bot.channels.base import Delivery, Outcome
from bot.errors import BadInput
from bot.understanding.words.quoting import own_words

MOST_PICTURES = 5
LONGEST = 20_000  # characters of a reply that are kept
_WAYS = ("to", "cc", "delivered-to", "x-original-to", "envelope-to")
# Enhanced status codes (RFC 3463) that say that there is no such mailbox; all others may be true of today alone.
_NOBODY = frozenset({"5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4"})
_ACTIONS = {"failed": Delivery.FAILED, "delivered": Delivery.DELIVERED}


@dataclass(frozen=True, slots=True)
class Bounce:
    """A mail server's report about one mail; `delivery` None when it has not given up yet."""

    code: str  # RFC 3463: 5.1.1
    delivery: Delivery | None
    outcome: Outcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail as it came in."""

    key: str  # the same whenever the same mail comes again
    sender: str  # lower case; nothing proves it
    ways: str  # the headers that say to whom it went
    text: str  # the new words alone, without what was quoted
    is_automatic: bool
    bounce: Bounce | None = None
    pictures: tuple[bytes, ...] = ()


def read_mail(raw: bytes) -> Mail:
    """Read a mail. Raises BadInput when it cannot be read as one."""
    try:
        mail = message_from_bytes(raw, policy=policy.default)
        return _read(mail, raw)
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, IndexError) as error:
        # The standard library's parser answers some malformed headers with errors of its own.
        raise BadInput("The mail cannot be read. Hand it in as it came (RFC 5322).") from error


def _read(mail: EmailMessage, raw: bytes) -> Mail:
    sender = _storable(parseaddr(str(mail["from"] or ""))[1].lower())
    named = _storable(str(mail["message-id"] or "").strip())
    if not sender and not named:
        raise BadInput("The mail cannot be read: it has neither a sender nor a Message-ID.")
    return Mail(
        key=hashlib.sha256(f"{sender} {named}".encode() if named else raw).hexdigest()[:40],
        sender=sender[:254],
        ways=" ".join(str(value) for name in _WAYS for value in mail.get_all(name, [])),
        text=_storable(new_words(_body(mail)))[:LONGEST],
        is_automatic=_is_automatic(mail),
        bounce=_bounce(mail),
        pictures=tuple(_pictures(mail))[:MOST_PICTURES],
    )


def _storable(text: str) -> str:
    """Without what a database cannot hold: raw bytes in a header come as halves of characters."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _is_automatic(mail: Message) -> bool:
    submitted = str(mail["auto-submitted"] or "no").split(";")[0].strip().lower()
    precedence = str(mail["precedence"] or "").strip().lower()
    return (
        submitted != "no"
        or precedence in {"bulk", "junk", "list", "auto_reply"}
        or any(mail[name] is not None for name in ("x-autoreply", "x-autorespond", "x-auto-reply-from", "list-id"))
        or str(mail["return-path"] or "").strip() == "<>"
        or mail.get_content_type() in {"multipart/report", "message/disposition-notification"}
    )


def _bounce(mail: Message) -> Bounce | None:
    for part in mail.walk():
        if part.get_content_type() != "message/delivery-status" or not isinstance(part.get_payload(), list):
            continue
        for fields in part.get_payload():
            if isinstance(fields, Message) and fields["action"] is not None:
                return _of(str(fields["action"]).strip().lower(), str(fields["status"] or "").split("(")[0].strip())
    return None


def _of(action: str, code: str) -> Bounce:
    code = code if re.fullmatch(r"[245]\.\d{1,3}\.\d{1,3}", code) else "5.0.0" if action == "failed" else "2.0.0"
    delivery = _ACTIONS.get(action)
    if delivery is not Delivery.FAILED:
        return Bounce(code, delivery, None)
    return Bounce(code, delivery, Outcome.INVALID if code in _NOBODY else Outcome.FAILED)


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain", "html"))
    content = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(content, bytes):
        return ""
    text = _decoded(content, (part.get_content_charset() or "utf-8").lower())
    return _text_of(text) if part.get_content_type() == "text/html" else text


def _decoded(content: bytes, charset: str) -> str:
    """Mail programs say gb2312 and write all of gb18030; some name character sets that nobody knows."""
    try:
        return content.decode("gb18030" if charset in {"gb2312", "gbk"} else charset, "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _pictures(mail: EmailMessage) -> Iterator[bytes]:
    for part in mail.walk():
        content = part.get_payload(decode=True) if part.get_content_maintype() == "image" else None
        if isinstance(content, bytes) and content:
            yield content


class _Words(HTMLParser):
    """The text of a mail in HTML, without what it quotes."""

    _SKIPPED = frozenset({"blockquote", "style", "script", "head", "title"})
    _BREAKS = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "hr"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._skips = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # HTMLParser's
        self._skips += tag in self._SKIPPED
        if tag in self._BREAKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._SKIPPED and self._skips:
            self._skips -= 1

    def handle_data(self, data: str) -> None:
        if not self._skips:
            self.words.append(re.sub(r"\s+", " ", data))


def _text_of(html: str) -> str:
    parser = _Words()
    parser.feed(html)
    parser.close()
    return "".join(parser.words)


# What the first line of every mail of ours begins with that can be answered; what is below it was quoted.
ABOVE_THIS_LINE = "✂ — — —"


def new_words(text: str) -> str:
    """What the sender wrote now: without quoted lines, the line that announces them, and the signature."""
    return own_words(text, below=ABOVE_THIS_LINE)
