"""Signed links: whoever holds one may open one conversation, visit or form, until it expires.

A token is short enough for an SMS (45 characters, letters, digits, - and _): one letter for the purpose, the row's id,
the end in minutes, and a signature of 96 bits. It says nothing about the customer and cannot be made without the key.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from itsdangerous import BadSignature, Signer
from itsdangerous.encoding import base64_decode, base64_encode
from itsdangerous.signer import SigningAlgorithm

from bot.errors import NotFound

_LAYOUT = struct.Struct(">c16sI")


class Purpose(StrEnum):
    """What a link opens. The value is the first letter of the signed content: never reuse one."""

    CONVERSATION = "c"  # the web chat of one conversation
    VISIT = "v"  # the web chat of whatever conversation a visit has
    FORM = "f"  # the questionnaire of one conversation, and of what follows it in its visit
    STOP = "s"  # one customer's "never write again"


@dataclass(frozen=True, slots=True)
class Link:
    """What a token stands for."""

    purpose: Purpose
    subject: UUID  # id of the conversation, visit or customer
    expires: datetime  # aware UTC, whole minutes


class _ShortHmac(SigningAlgorithm):
    """HMAC-SHA256 cut to 96 bits (RFC 2104 §5 allows half): forging one takes 2^96 tries against a rate limit."""

    def get_signature(self, key: bytes, value: bytes) -> bytes:
        return hmac.digest(key, value, hashlib.sha256)[:12]


class Links:
    """Makes and reads tokens with one key."""

    def __init__(self, key: str) -> None:
        """`key` is `Settings.signing_key`."""
        self._signer = Signer(
            key,
            salt=b"huifang.links",
            sep=".",
            key_derivation="hmac",
            digest_method=hashlib.sha256,
            algorithm=_ShortHmac(),
        )

    def make(self, subject: UUID, purpose: Purpose, expires: datetime) -> str:
        """A token for `subject` that works until `expires` (aware; rounded up to the next minute)."""
        minutes = -(-int(expires.timestamp()) // 60)
        content = _LAYOUT.pack(purpose.value.encode(), subject.bytes, minutes)
        return self._signer.sign(base64_encode(content)).decode()

    def read(self, token: str, *, now: datetime) -> Link:
        """What `token` stands for. Raises NotFound, in the same words for a forged, a broken and an expired one."""
        try:
            content = base64_decode(self._signer.unsign(token))
            letter, subject, minutes = _LAYOUT.unpack(content)
            link = Link(Purpose(letter.decode()), UUID(bytes=subject), datetime.fromtimestamp(minutes * 60, UTC))
        except (BadSignature, ValueError, struct.error) as error:
            raise _unusable() from error
        if link.expires <= now:
            raise _unusable()
        return link


def derived_key(key: str, use: str) -> bytes:
    """A key for one use alone, so that a signature made for one thing proves nothing about another."""
    return hmac.digest(key.encode(), f"huifang.{use}".encode(), hashlib.sha256)


def _unusable() -> NotFound:
    return NotFound("This link cannot be used, or not any more. Ask the company that sent it for a new one.")
