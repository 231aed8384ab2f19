"""Webhooks as Twilio would send them, signed, straight to the gateway."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

import httpx

from tests.doubles.twilio.callbacks import signature
from tests.doubles.twilio.plan import Plan
from tests.twilio.settings import SMS_FROM

FORM = "application/x-www-form-urlencoded"


def sid(prefix: str, number: int) -> str:
    """An id like Twilio's."""
    return f"{prefix}{number:032x}"


class Carrier:
    """Signs and posts."""

    def __init__(self, plan: Plan, gateway: str) -> None:
        self._plan, self._gateway = plan, gateway

    async def post(self, path: str, fields: Sequence[tuple[str, str]], *, token: str | None = None) -> httpx.Response:
        """One webhook; `token` signs it with another secret."""
        pairs = [("AccountSid", self._plan.account_sid), *fields]
        signed = signature(token or self._plan.auth_token, self._plan.public_url + path, pairs, "sha1")
        headers = {"Content-Type": FORM, "X-Twilio-Signature": signed}
        async with httpx.AsyncClient(timeout=20) as http:
            return await http.post(self._gateway + path, content=urlencode(pairs), headers=headers)

    async def text(
        self, number: str, body: str, message: str, *, to: str = SMS_FROM, more: Sequence[tuple[str, str]] = ()
    ) -> httpx.Response:
        """A customer's text."""
        fields = [("MessageSid", message), ("From", number), ("To", to), ("Body", body), ("NumMedia", "0"), *more]
        return await self.post("/twilio/message", fields)
