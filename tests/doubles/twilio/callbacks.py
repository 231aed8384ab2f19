"""Signed webhooks: delivered in order or not, once or twice, at once or late, and tried again while refused."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import time
from base64 import b64encode
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode, urljoin, urlsplit, urlunsplit

import httpx

from tests.doubles.twilio.books import Log
from tests.doubles.twilio.plan import Chance, Plan

Fields = Sequence[tuple[str, str]]


def signature(key: str, url: str, fields: Fields, digest: str) -> str:
    """Twilio's signature: the address, then each distinct name and value in alphabetical order (its security page)."""
    text = url + "".join(name + value for name, value in sorted(set(fields)))
    return b64encode(hmac.new(key.encode(), text.encode(), digest).digest()).decode()


class Postman:
    """Brings webhooks to the product's gateway."""

    def __init__(self, plan: Plan, chance: Chance, log: Log, http: httpx.AsyncClient) -> None:
        self._plan, self._chance, self._log, self._http = plan, chance, log, http
        self.is_silent = False
        self._errands: set[asyncio.Task[None]] = set()

    async def ask(self, url: str, fields: Fields) -> httpx.Response | None:
        """Post a webhook and return its answer; None when there was none."""
        if self.is_silent:
            return None
        address = urljoin(self._plan.public_url.rstrip("/") + "/", url)
        begun = time.monotonic()
        try:
            answer = await self._http.post(
                self._real(address), content=urlencode(fields), headers=self._headers(address, fields)
            )
        except httpx.HTTPError as error:
            self._log.write("callback", url=urlsplit(address).path, status=0, error=type(error).__name__)
            return None
        self._log.write(
            "callback",
            url=urlsplit(address).path,
            status=answer.status_code,
            seconds=round(time.monotonic() - begun, 4),
            fields=dict(fields),
            query=urlsplit(url).query,
        )
        return answer

    def tell(self, url: str, fields: Fields, *, after: float = 0.0) -> None:
        """Deliver a webhook in the background, with this run's faults."""
        if not url:
            return
        times = 2 if self._chance.happens("repeat") else 1
        for turn in range(times):
            delay = after + turn * self._chance.between(0, 0.3)
            if self._chance.happens("late"):
                delay += self._chance.between(0.2, 1.0)
            self._start(self._deliver(url, fields, delay))

    async def _deliver(self, url: str, fields: Fields, delay: float) -> None:
        await asyncio.sleep(delay)
        for attempt in range(60):  # a carrier's own webhooks give up earlier; the reconcile of the product covers that
            answer = await self.ask(url, fields)
            if self.is_silent or (answer is not None and answer.status_code < 500):
                return
            await asyncio.sleep(min(0.1 * 2**attempt, 2.0))

    def _start(self, errand: object) -> None:
        task = asyncio.ensure_future(errand)  # type: ignore[call-overload]
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    @property
    def waiting(self) -> int:
        """How many webhooks are on their way."""
        return len(self._errands)

    def _real(self, address: str) -> str:
        if not self._plan.deliver_to:
            return address
        public, real = urlsplit(self._plan.public_url), urlsplit(self._plan.deliver_to)
        parts = urlsplit(address)
        path = parts.path.removeprefix(public.path.rstrip("/"))
        return urlunsplit((real.scheme, real.netloc, path, parts.query, ""))

    def _headers(self, address: str, fields: Fields) -> Mapping[str, str]:
        headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8", "User-Agent": "TwilioProxy/1.1"}
        if self._plan.shared_key:
            return headers | {
                "X-Twilio-Signature": signature(self._plan.shared_key, address, fields, hashlib.sha256().name),
                "X-Twilio-Webhooks-Signature-Settings": "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256",
            }
        return headers | {"X-Twilio-Signature": signature(self._plan.auth_token, address, fields, "sha1")}
