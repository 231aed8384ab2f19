"""Talk to the boxed Rasa processes: run a turn, or only understand texts."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.errors import Unavailable

ROUTE = "/webhooks/huifang"
MOST_ITEMS = 256  # texts in one request; envs/rasa/channel.py refuses more
# Seconds that an idle connection is kept: less than Rasa's own five, so that none is used while it is being closed.
_KEPT = 4.0
_GLANCE = aiohttp.ClientTimeout(total=2.0)  # for "are you ready?"


@dataclass(frozen=True, slots=True)
class TurnReply:
    """What one turn came to: the action that ran, what it said, and what Rasa had understood."""

    action: str
    responses: tuple[dict[str, Any], ...]
    parse: Mapping[str, Any]


class RasaClient:
    """The way to one or more Rasa processes on this machine. Made inside a running loop; `async with`, or `close`.

    aiohttp and not httpx: each customer's message crosses here, and httpx takes 2.5 ms of CPU where this takes 0.2.
    """

    def __init__(self, urls: Sequence[str], *, token: str, timeout: float = 8.0) -> None:
        """`urls` like http://127.0.0.1:5005; `timeout`: seconds that a turn may take, its action included."""
        self._urls = tuple(urls)
        self._http = aiohttp.ClientSession(
            headers={"Authorization": f"Bearer {token}"},
            timeout=aiohttp.ClientTimeout(total=timeout, sock_connect=1.0),
            connector=aiohttp.TCPConnector(limit=64, keepalive_timeout=_KEPT),
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,  # a proxy set for the web must not get customers' words
        )

    @property
    def urls(self) -> Sequence[str]:
        """Where the replicas listen."""
        return self._urls

    async def __aenter__(self) -> Self:
        """Ready at once; connections are made when needed."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self._http.close()

    async def turn(self, *, key: str, sender: str, text: str, metadata: dict[str, Any]) -> TurnReply:
        """Run one turn. `key` (the visit) picks the replica, so that one visit's turns go to one process.

        Raises Unavailable when the turn did not end in exactly one action that succeeded. The action may have run all
        the same (a lost answer), so whoever tries again relies on the action being a no-op for a turn that it has had.
        """
        answer = await self._post(key, "turn", {"sender": sender, "text": text, "metadata": metadata})
        return TurnReply(answer["action"], tuple(answer["responses"]), answer["parse"])

    async def parse(self, items: Sequence[tuple[str, dict[str, Any]]]) -> list[dict[str, Any]]:
        """What the model makes of texts with their metadata, in their order; no action runs. Raises Unavailable."""
        results: list[dict[str, Any]] = []
        for start in range(0, len(items), MOST_ITEMS):
            batch = [{"text": text, "metadata": metadata} for text, metadata in items[start : start + MOST_ITEMS]]
            results += (await self._post(str(start), "parse", {"items": batch}))["results"]
        return results

    async def is_ready(self) -> bool:
        """Whether at least one Rasa has its model loaded."""
        for url in self._urls:
            try:
                async with self._http.get(f"{url}{ROUTE}/ready", timeout=_GLANCE) as response:
                    if response.status == HTTPStatus.OK:
                        return True
            except (aiohttp.ClientError, TimeoutError):
                continue
        return False

    async def _post(self, key: str, route: str, body: dict[str, Any]) -> dict[str, Any]:
        """Ask the replica of `key`; the next one when nothing could be sent to that. Raises Unavailable."""
        first = zlib.crc32(key.encode()) % len(self._urls)
        for url in self._urls[first:] + self._urls[:first]:
            try:
                async with self._http.post(f"{url}{ROUTE}/{route}", json=body) as response:
                    return _answer_of(response.status, await response.read(), route)
            except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
                continue  # nothing was sent: another replica may take it
            except (aiohttp.ClientError, TimeoutError) as error:
                raise Unavailable(f"Rasa did not answer a {route} in time ({type(error).__name__}).") from error
        raise Unavailable("No Rasa is running. `huifang up` starts it, `huifang doctor` tells what is missing.")


# What each answer must hold: one without it is no answer, and the turn is tried again.
HOLDS = {"turn": {"action", "responses", "parse"}, "parse": {"results"}}


def _answer_of(status: int, body: bytes, route: str) -> dict[str, Any]:
    try:
        read: Any = json.loads(body)
    except ValueError:
        read = None
    answer: dict[str, Any] = read if isinstance(read, dict) else {}
    if status != HTTPStatus.OK:
        code = answer.get("error", "no reason given")
        raise Unavailable(f"Rasa could not do a {route}: {code} (HTTP {status}).")
    if not answer.keys() >= HOLDS[route]:
        raise Unavailable(f"Rasa answered a {route} with something that cannot be read.")
    return answer
