"""How Alembic reaches the database and compares it with models/."""

from __future__ import annotations

import asyncio
import os
from typing import Literal

from alembic import context
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import SchemaItem

from bot.errors import BadInput
from bot.postgres.url import to_async_url
from models import Base

QUEUE_SCHEMA = "pgqueuer"  # PgQueuer's own tables; it installs and upgrades them (by one of our migrations)


def include_name(name: str | None, kind: str, _parents: object) -> bool:
    """Look into our own schemas only."""
    return not (kind == "schema" and name == QUEUE_SCHEMA)


def include_object(
    item: SchemaItem,
    _name: str | None,
    _kind: Literal["schema", "table", "column", "index", "unique_constraint", "foreign_key_constraint"] | str,  # noqa: PYI051
    _reflected: bool,
    _compare_to: SchemaItem | None,
) -> bool:
    """Leave PgQueuer's things alone."""
    return getattr(item, "schema", None) != QUEUE_SCHEMA


def database_url() -> str:
    """What bot.postgres.migrate gave, else the environment (Alembic used by hand)."""
    url = context.config.attributes.get("url") or os.environ.get("HUIFANG_DATABASE_URL")
    if not url:
        raise BadInput("Alembic needs to know the database: set HUIFANG_DATABASE_URL, or run `huifang up`.")
    return str(url)


def run(connection: Connection) -> None:
    """Run the migrations. One that cannot get its lock within 10 s gives up instead of blocking everybody."""
    connection.execute(text("SET lock_timeout = '10s'"))
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_schemas=True,
        include_name=include_name,
        include_object=include_object,
        compare_type=True,
        compare_server_default=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_async() -> None:
    """Open a connection and run the migrations over it."""
    engine = create_async_engine(to_async_url(database_url()), poolclass=NullPool)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(run)
    finally:
        await engine.dispose()


asyncio.run(run_async())
