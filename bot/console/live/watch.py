"""One look at the database a second, shared by every open page: who listens to a topic is told that it changed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from sqlalchemy.exc import SQLAlchemyError

from bot.console.live.digests import digest_of
from bot.log import log
from bot.runtime import Runtime

EVERY = 1.0
PULSE = 10  # seconds after which the health strip is looked at again


@dataclass(eq=False, slots=True)
class Listener:
    """An open page. `changed` collects topics until they are sent."""

    topics: frozenset[str]
    changed: set[str] = field(default_factory=set)
    wake: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, topics: Collection[str]) -> None:
        """Note that topics changed."""
        if news := self.topics & set(topics):
            self.changed |= news
            self.wake.set()

    async def news(self, *, patience: float) -> list[str]:
        """The topics that changed since the last call; empty after `patience` seconds without any."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await self.wake.wait()
        self.wake.clear()
        news, self.changed = sorted(self.changed), set()
        return news


class Watch:
    """The shared poller. It runs only while somebody listens."""

    def __init__(self, runtime: Runtime) -> None:
        """Nothing is looked at before the first listener comes."""
        self._runtime = runtime
        self._listeners: set[Listener] = set()
        self._digests: dict[str, str] = {}
        self._task: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def listen(self, topics: frozenset[str]) -> AsyncIterator[Listener]:
        """Listen to topics until the block ends."""
        listener = Listener(topics)
        self._listeners.add(listener)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._poll(), name="console watch")
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    async def close(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _poll(self) -> None:
        while self._listeners:
            try:
                changed = await self._look()
            except (OSError, SQLAlchemyError) as error:
                # The pages stay as they are; the next look may succeed.
                log().warning("console watch failed", error=type(error).__name__)
                changed = set()
            for listener in self._listeners:
                listener.tell(changed)
            await asyncio.sleep(EVERY)
        self._digests.clear()

    async def _look(self) -> set[str]:
        wanted = {topic for listener in self._listeners for topic in listener.topics}
        found: dict[str, str] = {}
        async with self._runtime.work() as work:
            clocks = {"minute": f"{work.now:%H:%M}", "pulse": f"{int(time.monotonic()) // PULSE}"}
            for topic in wanted:
                found[topic] = clocks.get(topic) or await digest_of(work.session, topic)
        changed = {topic for topic, value in found.items() if self._digests.get(topic, value) != value}
        self._digests = found
        return changed
