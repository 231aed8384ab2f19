"""Bring a database's tables up to date, with Alembic."""

from __future__ import annotations

import asyncio

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.errors import Unavailable
from bot.postgres.url import to_async_url
from bot.settings import ROOT


def alembic_config(url: str) -> Config:
    """Alembic's configuration for this project and one database."""
    config = Config(ROOT / "alembic.ini")
    config.attributes["url"] = url
    return config


async def migrate(url: str) -> None:
    """Run all migrations that the database has not had yet. Raises Unavailable when it does not answer."""
    await _call(command.upgrade, alembic_config(url), "head")


async def is_migrated(url: str) -> bool:
    """Whether the database has every migration. Raises Unavailable when it does not answer."""
    engine = create_async_engine(to_async_url(url), poolclass=NullPool)
    try:
        async with engine.connect() as connection:
            has = await connection.run_sync(lambda sync: set(MigrationContext.configure(sync).get_current_heads()))
    except (OSError, TimeoutError) as error:
        raise _no_answer(error) from error
    finally:
        await engine.dispose()
    return has == set(ScriptDirectory.from_config(alembic_config(url)).get_heads())


async def _call(what: object, *given: object) -> None:
    assert callable(what)
    try:
        await asyncio.to_thread(what, *given)  # Alembic is synchronous; migrations/env.py runs a loop of its own
    except (OSError, TimeoutError) as error:
        raise _no_answer(error) from error


def _no_answer(error: BaseException) -> Unavailable:
    return Unavailable(
        f"The database does not answer ({type(error).__name__}). Check HUIFANG_DATABASE_URL and that the server runs."
    )
