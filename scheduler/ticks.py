"""The ticks: what the clock sets off. Each is idempotent and costs what is due, not what exists."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import text

from bot.cases.watch import watch_cases
from bot.clock import wall_now
from bot.conversations.silence import fall_silent_in, silent_attempts
from bot.conversations.sweep import sweep
from bot.demo.queries import left
from bot.errors import HuifangError
from bot.followups.plan import calendar_is_due, plan_calendar, plan_events
from bot.followups.queries import last_tick
from bot.followups.release import release_due
from bot.gateway.twilio.reconcile import reconcile_when_due, watch_calls
from bot.log import log
from bot.runtime import Runtime
from bot.work import Work
from models import Tick

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class TickSpec:
    """One tick: how often it runs by wall time, what it does, and what it takes up (names of bot.demo.queries.left)."""

    title: str
    every: timedelta
    run: Callable[[Runtime], Awaitable[Counts]]
    takes: frozenset[str] = frozenset()


async def plan_new_events(runtime: Runtime) -> Counts:
    """Plan what follows from events that came in."""
    total = 0
    while True:
        async with runtime.work() as work:
            count = await plan_events(work)
        total += count
        if count == 0:
            return {"events": total}


async def plan_by_calendar(runtime: Runtime) -> Counts:
    """Plan series and calendar visits ahead, once a day of the product's time."""
    async with runtime.work() as work:
        last = await last_tick(work.session, "plan_calendar")
        if not calendar_is_due(last.product_time if last and last.counts.get("batches") else None, work.now):
            return {}
    batches, after = 0, None
    while True:
        async with runtime.work() as work:
            after = await plan_calendar(work, after=after)
        batches += 1
        if after is None:
            return {"batches": batches}


async def release_visits(runtime: Runtime) -> Counts:
    """Hand visits that are due to the workers."""
    async with runtime.work() as work:
        return {"visits": await release_due(work)}


async def watch_silence(runtime: Runtime) -> Counts:
    """Remind customers who say nothing, and end what stays silent."""
    async with runtime.work() as work:
        attempts = await silent_attempts(work)
    done = 0
    for attempt in attempts:
        async with runtime.work() as work:
            done += await fall_silent_in(work, attempt_id=attempt)
    return {"attempts": done}


async def watch_case_clocks(runtime: Runtime) -> Counts:
    """Warn before a case's time is up, and note when it is."""
    async with runtime.work() as work:
        return dict(await watch_cases(work))


async def find_lost(runtime: Runtime) -> Counts:
    """Find rows whose job got lost."""
    async with runtime.work() as work:
        return await sweep(work)


TICKS = (
    TickSpec("plan_events", timedelta(seconds=2), plan_new_events, frozenset({"due_events"})),
    TickSpec("plan_calendar", timedelta(minutes=10), plan_by_calendar, frozenset({"due_calendar"})),
    TickSpec("release", timedelta(seconds=1), release_visits, frozenset({"due_visits"})),
    TickSpec("silence", timedelta(seconds=2), watch_silence, frozenset({"due_attempts"})),
    TickSpec("cases", timedelta(seconds=5), watch_case_clocks, frozenset({"due_cases"})),
    TickSpec("sweep", timedelta(seconds=1), find_lost, frozenset({"inbox", "outbox", "visits", "due_notices"})),
    TickSpec("calls", timedelta(seconds=5), watch_calls),
    TickSpec("twilio", timedelta(minutes=1), reconcile_when_due),
)


async def run_tick(runtime: Runtime, tick: TickSpec) -> Counts | None:
    """Run one tick, unless another scheduler is running it now (None). Notes when it ran and what it did.

    The lock belongs to the transaction that writes the note, so that it ends with it whatever happens; the tick
    itself commits as it goes.
    """
    async with runtime.work() as work:
        if not await work.session.scalar(text("SELECT pg_try_advisory_xact_lock(hashtext(:it))"), {"it": tick.title}):
            return None
        error: str | None = None
        counts: Counts = {}
        try:
            counts = await tick.run(runtime)
        except HuifangError as problem:
            error = str(problem)
            log().error("tick failed", tick=tick.title, error=error)
        await _note(work, tick, counts, error)
        return counts


async def _note(work: Work, tick: TickSpec, counts: Counts, error: str | None) -> None:
    row = await last_tick(work.session, tick.title)
    is_new = row is None
    if row is None:
        row = Tick(id=work.new_id(), title=tick.title)
        work.session.add(row)
    row.ran_at, row.error = wall_now(), error
    if counts or is_new or tick.title != "plan_calendar":
        row.product_time, row.counts = work.now, counts


async def run_all(runtime: Runtime) -> None:
    """Run every tick once, now."""
    for tick in TICKS:
        await run_tick(runtime, tick)


async def run_due(runtime: Runtime) -> None:
    """Run the ticks that have something to take up: when the product's clock was moved, and in tests."""
    now = await runtime.now()
    async with runtime.sessions() as session:
        counts = await left(session, now)
    for tick in TICKS:
        if any(counts[name] for name in tick.takes):
            await run_tick(runtime, tick)
