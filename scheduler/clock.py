"""The scheduler process: APScheduler wakes the ticks; when a demo moves the clock, what is due runs at once."""

from __future__ import annotations

import asyncio
from functools import partial

import asyncpg
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.demo.clock import MOVED, ticked
from bot.log import log
from bot.postgres.url import to_plain_url
from bot.runtime import Runtime
from scheduler.ticks import TICKS, run_due, run_tick

LOUD = EVENT_JOB_ERROR | EVENT_JOB_MISSED


def build(runtime: Runtime) -> AsyncIOScheduler:
    """The scheduler with all ticks, in memory: nothing of it needs to survive, for the rows say what is due."""
    scheduler = AsyncIOScheduler(
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}, timezone="UTC"
    )
    for tick in TICKS:
        scheduler.add_job(
            partial(run_tick, runtime, tick),
            "interval",
            seconds=tick.every.total_seconds(),
            id=tick.title,
            jitter=0,
        )
    scheduler.add_listener(_tell, LOUD | EVENT_JOB_MAX_INSTANCES)
    return scheduler


def _tell(event: JobEvent) -> None:
    if event.code & LOUD:
        log().error("tick did not run", tick=event.job_id, code=event.code)


async def run(runtime: Runtime) -> None:
    """Tick until cancelled."""
    scheduler = build(runtime)
    scheduler.start()
    try:
        await _follow_clock(runtime)
    finally:
        scheduler.shutdown(wait=False)


async def _follow_clock(runtime: Runtime) -> None:
    """Where the clock can be moved (HUIFANG_CLOCK=database), do what has become due as soon as it was."""
    if runtime.settings.clock != "database":
        await asyncio.Event().wait()
    moved = asyncio.Event()
    connection = await asyncpg.connect(to_plain_url(runtime.database_url))
    try:
        await connection.add_listener(MOVED, lambda *_: moved.set())
        while True:
            moved.clear()
            now = await runtime.now()
            await run_due(runtime)
            await ticked(runtime, now)
            await moved.wait()
    finally:
        await connection.close()
