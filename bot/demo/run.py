"""The demo's driver: it moves the clock, and only when everything that is due has been done."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import httpx
from sqlalchemy.ext.asyncio import AsyncSession

from bot.demo import queries
from bot.demo.carrier import Crowd
from bot.demo.clock import followed, set_clock, wake_scheduler
from bot.demo.company import Company, happen, move_in
from bot.demo.staff import Staff
from bot.errors import Unavailable
from bot.runtime import Runtime

BEGIN = datetime(2026, 6, 1, 8, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
SHORTEST_STEP = timedelta(seconds=1)
LONGEST_STEP = timedelta(hours=6)
# If nothing moves for so long (wall seconds), something is broken for good.
PATIENCE = 180.0
LOOK_EVERY = 0.01

Progress = Callable[[datetime], None]


@dataclass
class Demo:
    """One run of the example company."""

    runtime: Runtime
    company: Company
    crowd: Crowd
    staff: Staff
    end: datetime
    progress: Progress
    reads: AsyncSession  # outside any transaction: each question sees what is committed now

    async def run(self) -> None:
        """Let the days pass. Raises Unavailable when something never gets done."""
        now = await self.runtime.now()
        await self._let_happen(None, now)
        while True:
            await self._come_to_rest(now)
            following = await self._next(now)
            if following > self.end:
                return
            before, now = now, following
            await self._let_happen(before, now)
            await self._move(now)
            self.progress(now)

    async def _let_happen(self, after: datetime | None, until: datetime) -> None:
        rows = self.company.events_between(after, until)
        if rows:
            async with self.runtime.work() as work:
                await happen(work, rows)

    async def _move(self, at: datetime) -> None:
        async with self.runtime.sessions() as session, session.begin():
            await set_clock(session, at)

    async def _come_to_rest(self, now: datetime) -> None:
        """Wait until all ticks have run at this time and no queue holds anything, and let everybody react."""
        loop = asyncio.get_running_loop()
        last, since = None, loop.time()
        while True:
            left = await queries.left(self.reads, now)
            if any(count for name, count in left.items() if name.startswith("due_")):
                await self._run_ticks(now)
            elif not any(left.values()):
                await self.staff.look(await queries.marks(self.reads))
                moved = await self.crowd.deliver(now) + await self.crowd.react() + await self.staff.act(now)
                if not moved:
                    return
            if left != last:
                last, since = left, loop.time()
            elif loop.time() - since > PATIENCE:
                raise Unavailable(f"The demo stands still at {now:%Y-%m-%d %H:%M}: {left}. The log says why.")
            await asyncio.sleep(LOOK_EVERY)

    async def _run_ticks(self, now: datetime) -> None:
        """Let the scheduler do what is due; most steps of the clock bring nothing for it."""
        loop = asyncio.get_running_loop()
        since = loop.time()
        async with self.runtime.sessions() as session, session.begin():
            await wake_scheduler(session)
        while (await followed(self.runtime) or BEGIN) < now:
            if loop.time() - since > PATIENCE:
                raise Unavailable("The scheduler does not follow the clock. The log says why.")
            await asyncio.sleep(LOOK_EVERY)

    async def _next(self, now: datetime) -> datetime:
        """The next moment at which something is due."""
        times = await queries.next_times(self.reads)
        times += [await self.crowd.next_due(), self.staff.next_due, self.company.next_event(now)]
        soonest = min((time for time in times if time is not None), default=now + LONGEST_STEP)
        return min(max(soonest, now + SHORTEST_STEP), now + LONGEST_STEP)


@asynccontextmanager
async def open_demo(
    runtime: Runtime,
    gateway: httpx.AsyncClient,
    *,
    days: int,
    customers: int | None,
    seed: int,
    progress: Progress,
) -> AsyncIterator[Demo]:
    """Move the example company in, at the beginning of its ninety days."""
    async with runtime.sessions() as session, session.begin():
        await set_clock(session, BEGIN)
    async with runtime.work() as work:
        company = await move_in(work, customers=customers, seed=seed)
    outside = runtime.engine.execution_options(isolation_level="AUTOCOMMIT")
    async with AsyncSession(outside) as reads:
        yield Demo(
            runtime=runtime,
            company=company,
            crowd=Crowd(runtime.engine, gateway, runtime.settings.signing_key),
            staff=Staff(runtime, seed=seed),
            end=BEGIN + timedelta(days=days),
            progress=progress,
            reads=reads,
        )
