"""The worker process: takes jobs from PgQueuer and does them."""

from __future__ import annotations

import asyncio
import signal
from datetime import timedelta

import asyncpg

from bot.jobs.queue import Worker
from bot.postgres.url import to_plain_url
from bot.runtime import Runtime
from scheduler.handlers import handlers

AT_ONCE = 16
# After this wall time a worker that gives no sign of life loses its jobs to another.
LEASE = timedelta(seconds=15)


async def run(runtime: Runtime) -> None:
    """Work until told to stop; what is under way is finished."""
    connection = await asyncpg.connect(to_plain_url(runtime.database_url))
    try:
        worker = Worker(connection, handlers(runtime), lease=LEASE)
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, worker.stop)
        await worker.run(at_once=AT_ONCE)
    finally:
        await connection.close()


async def drain(runtime: Runtime) -> None:
    """Do every job that is queued, and return: for tests with a moving clock."""
    connection = await asyncpg.connect(to_plain_url(runtime.database_url))
    try:
        await Worker(connection, handlers(runtime), lease=LEASE).drain(at_once=AT_ONCE)
    finally:
        await connection.close()
