"""Talk to the boxed Rasa processes: run a turn, or only understand texts."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx

from bot.errors import Unavailable

ROUTE = "/webhooks/huifang"
MOST_ITEMS = 256  # texts in one request; envs/rasa/channel.py refuses more


@dataclass(frozen=True, slots=True)
class TurnReply:
    """What one turn came to: the action that ran, what it said, and what Rasa had understood."""

    action: str
    responses: tuple[dict[str, Any], ...]
    parse: Mapping[str, Any]


class RasaClient:
    """The way to one or more Rasa processes on this machine. Use as `async with`, or call `close`."""

    def __init__(self, urls: Sequence[str], *, token: str, timeout: float = 8.0) -> None:
        """`urls` like http://127.0.0.1:5005; `timeout`: seconds that a turn may take, its action included."""
        self._urls = tuple(urls)
        self._http = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {token}"},
            timeout=httpx.Timeout(timeout, connect=1.0),
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=16),
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
        await self._http.aclose()

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
                if (await self._http.get(f"{url}{ROUTE}/ready", timeout=2.0)).status_code == httpx.codes.OK:
                    return True
            except httpx.HTTPError:
                continue
        return False

    async def _post(self, key: str, route: str, body: dict[str, Any]) -> dict[str, Any]:
        """Ask the replica of `key`; the next one when nothing could be sent to that. Raises Unavailable."""
        first = zlib.crc32(key.encode()) % len(self._urls)
        for url in self._urls[first:] + self._urls[:first]:
            try:
                response = await self._http.post(f"{url}{ROUTE}/{route}", json=body)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue  # nothing was sent: another replica may take it
            except httpx.HTTPError as error:
                raise Unavailable(f"Rasa did not answer a {route} in time ({type(error).__name__}).") from error
            return _answer_of(response, route)
        raise Unavailable("No Rasa is running. `huifang up` starts it, `huifang doctor` tells what is missing.")


# What each answer must hold: one without it is no answer, and the turn is tried again.
HOLDS = {"turn": {"action", "responses", "parse"}, "parse": {"results"}}


def _answer_of(response: httpx.Response, route: str) -> dict[str, Any]:
    try:
        read: Any = response.json()
    except ValueError:
        read = None
    answer: dict[str, Any] = read if isinstance(read, dict) else {}
    if response.status_code != httpx.codes.OK:
        code = answer.get("error", "no reason given")
        raise Unavailable(f"Rasa could not do a {route}: {code} (HTTP {response.status_code}).")
    if not answer.keys() >= HOLDS[route]:
        raise Unavailable(f"Rasa answered a {route} with something that cannot be read.")
    return answer
