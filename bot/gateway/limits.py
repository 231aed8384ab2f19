"""How much one visitor may send: messages a minute, streams at once, bytes a request."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_KEYS = 50_000


class Throttle:
    """At most `most` events of one key in any `seconds`, counted in this process (there is one gateway)."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._seen: dict[str, deque[float]] = {}

    def allows(self, key: str) -> bool:
        """Count one event of `key`; False when it is one too many (then it does not count)."""
        now = monotonic()
        if len(self._seen) >= MOST_KEYS:
            self._forget(now)
        times = self._seen.setdefault(key, deque())
        while times and times[0] <= now - self._seconds:
            times.popleft()
        if len(times) >= self._most:
            return False
        times.append(now)
        return True

    def _forget(self, now: float) -> None:
        self._seen = {key: times for key, times in self._seen.items() if times and times[-1] > now - self._seconds}


class Turnstile:
    """At most `most` at once of one key, and `overall` of all keys."""

    def __init__(self, most: int, overall: int) -> None:
        self._most, self._overall = most, overall
        self._inside: defaultdict[str, int] = defaultdict(int)

    @contextmanager
    def inside(self, key: str) -> Iterator[bool]:
        """True while there is room, False (and not counted) when there is none."""
        if self._inside[key] >= self._most or sum(self._inside.values()) >= self._overall:
            yield False
            return
        self._inside[key] += 1
        try:
            yield True
        finally:
            self._inside[key] -= 1
            if not self._inside[key]:
                del self._inside[key]


class BodyLimit:
    """Cuts a request off when its body is larger than `most` bytes, before anything of it is parsed."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app, self._most = app, most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 413."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if not announced.isdigit() or int(announced) > self._most:
            await _refuse(send)
            return
        seen = 0
        is_over = False

        async def counted() -> Message:
            nonlocal seen, is_over
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > self._most:
                is_over = True
                return {"type": "http.disconnect"}
            return message

        async def unless_over(message: Message) -> None:
            if not is_over:
                await send(message)

        try:
            await self._app(scope, counted, unless_over)
        except ClientDisconnect:
            if not is_over:
                raise
        if is_over:
            await _refuse(send)


async def _refuse(send: Send) -> None:
    text = b"This is more than can be sent at once. Send less, or a smaller picture."
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": text})
