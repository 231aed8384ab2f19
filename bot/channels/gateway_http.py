"""The company's own gateway: a mainland SMS provider, a PBX or anything else, connected by three signed HTTP calls.

Huifang posts what is to be sent; the gateway posts what customers say and what became of messages (bot.gateway.byo).
Both sign the time and the body with one shared key. Unlike a carrier's API it has an idempotency key (the message's
id): the gateway takes each id once, so a message whose fate is unknown can be asked about and, if absent, sent again.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import httpx

from bot.channels.base import Delivery, Looked, LookUp, Outcome, Outgoing, Receipt, SendError
from bot.channels.countries import country_of
from bot.clock import wall_now
from bot.errors import BadInput
from bot.settings import Settings

PROVIDER = "gateway"
TIME_HEADER = "X-Huifang-Time"
SIGNATURE_HEADER = "X-Huifang-Signature"
OLDEST_SECONDS = 300  # a signed request is accepted for so long after its time

_TIMEOUT = httpx.Timeout(10, connect=3)
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


def sign(key: str, at: str, body: bytes) -> str:
    """The signature of a body at a time (unix seconds): HMAC-SHA256 over "time.body", in hexadecimal."""
    return hmac.digest(key.encode(), at.encode() + b"." + body, hashlib.sha256).hex()


def is_signed(key: str, *, at: str, body: bytes, signature: str, now: datetime) -> bool:
    """Whether the body was signed with the key, and not long ago."""
    if not key or not at.isascii() or not at.isdecimal() or len(at) > 12:
        return False
    if abs(now.timestamp() - int(at)) > OLDEST_SECONDS:
        return False
    return hmac.compare_digest(sign(key, at, body).encode(), signature.encode("utf-8", "replace"))


def with_own_gateway(settings: Settings, number: str | None, ladder: Sequence[str]) -> list[str]:
    """A visit's channels, the company's own gateway in the place of the one that it stands in for."""
    countries = {code.strip().upper() for code in settings.gateway_http_countries.split(",") if code.strip()}
    if not settings.gateway_http_url or number is None or (countries and country_of(number) not in countries):
        return list(ladder)
    return ["gateway" if channel == settings.gateway_http_channel else channel for channel in ladder]


class GatewayChannel:
    """Messages handed to the company's own gateway."""

    name = "gateway"
    provider = PROVIDER
    is_live = False

    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        """Raises BadInput when there is no key: an unsigned gateway would be open to everybody."""
        if settings.gateway_http_key is None or not settings.gateway_http_key.get_secret_value():
            raise BadInput("HUIFANG_GATEWAY_HTTP_URL is set, but not HUIFANG_GATEWAY_HTTP_KEY. Set both, or neither.")
        self._url = settings.gateway_http_url.rstrip("/")
        self._key = settings.gateway_http_key.get_secret_value()
        self._http = http

    async def send(self, message: Outgoing) -> Receipt:
        """Hand one message over. Raises SendError."""
        answer = await self._post("/messages", _content(message))
        return _receipt(answer, message)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:  # noqa: ARG002  # it knows our ids
        """Ask what became of a message. The gateway's "unknown id" proves that it never arrived."""
        answer = await self._post("/look-up", {"id": str(message.id)})
        if answer.get("state") == "absent":
            return Looked(LookUp.ABSENT)
        return Looked(LookUp.FOUND, _receipt(answer, message))

    async def _post(self, path: str, content: dict[str, Any]) -> dict[str, Any]:
        body = json.dumps(content, ensure_ascii=False).encode()
        at = str(int(wall_now().timestamp()))
        headers = {"Content-Type": "application/json", TIME_HEADER: at, SIGNATURE_HEADER: sign(self._key, at, body)}
        try:
            answer = await self._http.post(self._url + path, content=body, headers=headers)
        except _NOT_SENT as error:
            raise _not_reached(error) from error
        except httpx.HTTPError as error:
            raise _perhaps_taken(type(error).__name__) from error
        if answer.status_code >= 500:
            raise _perhaps_taken(f"HTTP {answer.status_code}")
        return _read(answer)


def _content(message: Outgoing) -> dict[str, Any]:
    return {
        "id": str(message.id),
        "to": message.to,
        "text": message.text,
        "locale": message.locale,
        "purpose": message.purpose,
        "options": list(message.options),
        "expects_reply": message.expects_reply,
        "not_after": message.not_after.isoformat() if message.not_after else None,
    }


def _read(answer: httpx.Response) -> dict[str, Any]:
    try:
        content = answer.json()
    except ValueError:
        content = None
    if answer.is_success and isinstance(content, dict):
        return content
    if answer.is_success:
        raise _perhaps_taken("an answer that is no JSON object")
    told: dict[str, Any] = content if isinstance(content, dict) else {}
    code = str(told.get("code") or f"http_{answer.status_code}")[:40]
    raise SendError(
        f"The company's own gateway refused the message (code {code}). Its operator can say why.",
        code=code,
        retryable=answer.status_code == 429,
        outcome=_outcome(told.get("outcome")),
        stops_contact=told.get("stops_contact") is True,
    )


def _outcome(word: object) -> Outcome:
    try:
        return Outcome(str(word))
    except ValueError:
        return Outcome.FAILED


def _receipt(answer: dict[str, Any], message: Outgoing) -> Receipt:
    """The gateway may give an id of its own; without one ours is its name."""
    segments = answer.get("segments")
    return Receipt(
        provider_id=str(answer.get("provider_id") or message.id)[:100],
        state=Delivery.DELIVERED if answer.get("state") == "delivered" else Delivery.SENT,
        segments=segments if isinstance(segments, int) and 0 < segments < 100 else 1,
        cost=str(answer["cost"])[:40] if answer.get("cost") else None,
    )


def _not_reached(error: Exception) -> SendError:
    return SendError(
        f"The company's own gateway could not be reached ({type(error).__name__}); nothing was sent, and it is tried"
        " again. Check HUIFANG_GATEWAY_HTTP_URL.",
        code="unreachable",
        retryable=True,
    )


def _perhaps_taken(reason: str) -> SendError:
    return SendError(
        f"The company's own gateway did not say whether it has the message ({reason}). It is asked about it first.",
        code="no_answer",
        outcome=Outcome.UNKNOWN,
        is_unknown=True,
    )


@asynccontextmanager
async def open_gateway(settings: Settings) -> AsyncIterator[GatewayChannel]:
    """The company's own gateway, open while the block runs."""
    async with httpx.AsyncClient(timeout=_TIMEOUT) as http:
        yield GatewayChannel(settings, http)
