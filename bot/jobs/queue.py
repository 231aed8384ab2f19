"""Jobs: what kinds there are, how one is put into the transaction of its row, and how a worker takes them.

A job carries only a row's id. The row's state and fence decide whether anything is done, so a repeated or late job
does nothing, and a lost one is found by the sweep (bot.conversations.sweep).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

import asyncpg
from pgqueuer.adapters.persistence.qb import QueryBuilderEnvironment, QueryQueueBuilder, QuerySchedulerBuilder
from pgqueuer.db import AsyncpgDriver
from pgqueuer.domain.settings import DBSettings
from pgqueuer.domain.types import Channel, QueueExecutionMode
from pgqueuer.models import Job as QueuedJob
from pgqueuer.qm import QueueManager
from pgqueuer.queries import Queries
from sqlalchemy import Select, func, select, table
from sqlalchemy.ext.asyncio import AsyncSession

from bot.log import log

SCHEMA = "pgqueuer"
SETTINGS = DBSettings(db_schema=SCHEMA)

Handler = Callable[[UUID], Awaitable[None]]


class Job(StrEnum):
    """What a worker can be asked to do, each about one row."""

    BEGIN = "begin"  # a visit: make its next attempt
    TURN = "turn"  # a conversation: answer what the customer wrote
    SEND = "send"  # a message of the outbox: hand it to its channel
    NOTIFY = "notify"  # a notice to the company's own people


# A customer who waits comes before a visit that may wait a minute.
PRIORITY: Mapping[Job, int] = {Job.TURN: 30, Job.SEND: 20, Job.NOTIFY: 10, Job.BEGIN: 0}


def install_statements() -> str:
    """The SQL that makes PgQueuer's tables in their own schema, for the migration that installs them."""
    return QueryBuilderEnvironment(SETTINGS).build_install_query(create_schema=True)


def uninstall_statements() -> str:
    """The SQL that takes PgQueuer's tables away again."""
    return QueryBuilderEnvironment(SETTINGS).build_uninstall_query()


def _queries(connection: asyncpg.Connection[asyncpg.Record]) -> Queries:
    return Queries(
        AsyncpgDriver(connection),
        qbe=QueryBuilderEnvironment(SETTINGS),
        qbq=QueryQueueBuilder(SETTINGS),
        qbs=QuerySchedulerBuilder(SETTINGS),
    )


async def enqueue(session: AsyncSession, jobs: Sequence[tuple[Job, UUID]]) -> None:
    """Put jobs into the session's own transaction: they exist if and only if it commits."""
    if not jobs:
        return
    await session.flush()
    connection = await session.connection()
    # The driver's transaction begins with the first statement that SQLAlchemy sends; without one, the jobs would
    # be committed by themselves.
    await connection.exec_driver_sql("SELECT 1")
    driver = (await connection.get_raw_connection()).driver_connection
    assert driver is not None
    await _queries(driver).enqueue(
        [job.value for job, _ in jobs],
        [row.bytes for _, row in jobs],
        [PRIORITY[job] for job, _ in jobs],
    )


class Worker:
    """Takes jobs and hands each row's id to the handler of its kind."""

    def __init__(
        self, connection: asyncpg.Connection[asyncpg.Record], handlers: Mapping[Job, Handler], *, lease: timedelta
    ) -> None:
        """`connection` is the worker's own; `lease` is after how long a silent worker's jobs are taken over."""
        self._manager = QueueManager(_queries(connection), channel=Channel(SETTINGS.channel))
        self._lease = lease
        for job, handler in handlers.items():
            self._register(job, handler)

    def _register(self, job: Job, handler: Handler) -> None:
        @self._manager.entrypoint(job.value)
        async def handle(queued: QueuedJob) -> None:
            row = UUID(bytes=queued.payload or b"")
            try:
                await handler(row)
            except Exception:  # noqa: BLE001  # one row's trouble must not end the worker
                # The row says what is still to be done, and the sweep finds it; the job itself is spent.
                log().exception("job failed", job=job.value, row=str(row))

    async def run(self, *, at_once: int) -> None:
        """Take jobs until `stop`; `at_once` is how many rows are worked on at the same time."""
        await self._manager.run(
            dequeue_timeout=timedelta(seconds=5),
            batch_size=max(1, at_once // 2),
            max_concurrent_tasks=at_once,
            heartbeat_timeout=self._lease,
            shutdown_on_listener_failure=True,
        )

    async def drain(self, *, at_once: int = 16) -> None:
        """Take jobs until none is left. A worker drains once."""
        await self._manager.run(
            dequeue_timeout=timedelta(seconds=1),
            batch_size=max(1, at_once // 2),
            max_concurrent_tasks=at_once,
            mode=QueueExecutionMode.drain,
            heartbeat_timeout=self._lease,
        )

    def stop(self) -> None:
        """Finish what is under way and return from `run`."""
        self._manager.shutdown.set()


def count_queued() -> Select[int]:
    """The question how many jobs wait or are being worked on, to be asked by itself or inside another."""
    return select(func.count()).select_from(table(SETTINGS.queue_table, schema=SCHEMA))


async def queued(session: AsyncSession) -> int:
    """How many jobs wait or are being worked on."""
    return await session.scalar(count_queued()) or 0
