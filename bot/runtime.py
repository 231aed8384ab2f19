"""What lives as long as a process: database, packs, channels, Rasa. Built once by the edge and passed on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from bot.channels.base import Channel
from bot.channels.registry import open_channels
from bot.clock import wall_now
from bot.errors import Unavailable
from bot.ids import new_id
from bot.links import Links
from bot.nlu.client import RasaClient
from bot.postgres.embedded import database
from bot.postgres.url import to_async_url
from bot.settings import Settings
from bot.shelf import PackShelf
from bot.work import Work
from models import ClockSetting


@dataclass(frozen=True, slots=True)
class Runtime:
    """The long-lived things of one process."""

    settings: Settings
    database_url: str
    engine: AsyncEngine
    sessions: async_sessionmaker[AsyncSession]
    shelf: PackShelf
    links: Links
    channels: Mapping[str, Channel]
    rasa: RasaClient

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """One transaction: committed, with its jobs, when the block ends well; rolled back when it raises."""
        async with self.sessions() as session, session.begin():
            work = Work(session, await self._product_time(session), new_id, self.shelf, self.settings, self.links)
            yield work
            await work.seal()

    async def now(self) -> datetime:
        """The product's time, aware UTC."""
        async with self.sessions() as session:
            return await self._product_time(session)

    async def _product_time(self, session: AsyncSession) -> datetime:
        wall = wall_now()
        if self.settings.clock == "system":
            return wall
        clock = await session.scalar(select(ClockSetting))
        if clock is None:
            return wall
        moved: datetime = clock.base + clock.rate * (wall - clock.wall_base)
        return moved.astimezone(UTC)


def rasa_urls(settings: Settings) -> list[str]:
    """Where this installation's Rasa processes listen."""
    return [f"http://127.0.0.1:{settings.rasa_port + number}" for number in range(settings.rasa_replicas)]


@asynccontextmanager
async def open_runtime(settings: Settings, *, url: str | None = None) -> AsyncIterator[Runtime]:
    """Connect to everything that a process needs; `url` is a database that already runs. Raises Unavailable."""
    async with database(settings) if url is None else _given(url) as address:
        engine = create_async_engine(
            to_async_url(address), pool_pre_ping=True, pool_size=10, max_overflow=20, hide_parameters=True
        )
        try:
            async with (
                open_channels(settings, engine) as channels,
                RasaClient(rasa_urls(settings), token=settings.box_token, timeout=settings.turn_timeout) as rasa,
            ):
                await _answers(engine)
                yield Runtime(
                    settings=settings,
                    database_url=address,
                    engine=engine,
                    sessions=async_sessionmaker(engine, expire_on_commit=False),
                    shelf=PackShelf(),
                    links=Links(settings.signing_key),
                    channels=channels,
                    rasa=rasa,
                )
        finally:
            await engine.dispose()


@asynccontextmanager
async def _given(url: str) -> AsyncIterator[str]:
    yield url


async def _answers(engine: AsyncEngine) -> None:
    try:
        async with engine.connect():
            pass
    except (OSError, TimeoutError) as error:
        raise Unavailable(
            f"The database does not answer ({type(error).__name__}). Check HUIFANG_DATABASE_URL and that it runs."
        ) from error
