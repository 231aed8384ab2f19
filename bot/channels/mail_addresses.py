"""The address to which one mail is answered, and to which it bounces (VERP): it names the mail and proves itself.

answers+<token>@example.com; the token is the message's id and 80 bits of signature in base32, so that it survives mail
systems that write addresses in capitals, and fits into the 64 characters of a local part (RFC 5321, 4.5.3.1.1).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from uuid import UUID

from bot.errors import BadInput
from bot.links import derived_key

LONGEST_NAME = 20  # of the mailbox before the plus sign
_SIGNATURE = 10  # bytes
_TOKEN = re.compile(r"\+([a-z2-7]{42})@", re.IGNORECASE)


class MailAddresses:
    """Makes and reads the addresses below one mailbox."""

    def __init__(self, signing_key: str, mailbox: str) -> None:
        """`mailbox` is `Settings.mail_reply_to`. Raises BadInput when it is no address that can be extended."""
        self._key = derived_key(signing_key, "mail")
        self._name, at, self._domain = mailbox.partition("@")
        if not self._name or not at or not self._domain or "+" in self._name or len(self._name) > LONGEST_NAME:
            raise BadInput(
                "The setting HUIFANG_MAIL_REPLY_TO cannot be used. Write a mailbox such as answers@example.com, "
                f"without a plus sign and with at most {LONGEST_NAME} characters before the @."
            )

    def of(self, message_id: UUID) -> str:
        """Where this mail is answered."""
        token = base64.b32encode(message_id.bytes + self._sign(message_id.bytes)).decode().rstrip("=").lower()
        return f"{self._name}+{token}@{self._domain}"

    def read(self, text: str) -> UUID | None:
        """The first genuine address in a header's text; None when there is none."""
        for token in _TOKEN.findall(text):
            try:
                content = base64.b32decode(token.upper() + "=" * (-len(token) % 8))
            except binascii.Error:
                continue
            named, signature = content[:16], content[16:]
            if hmac.compare_digest(self._sign(named), signature):
                return UUID(bytes=named)
        return None

    def _sign(self, content: bytes) -> bytes:
        return hmac.digest(self._key, content, hashlib.sha256)[:_SIGNATURE]
