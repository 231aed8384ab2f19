import asyncio

import asyncpg
import pytest
from alembic import command

from bot.errors import Unavailable
from bot.postgres.migrate import alembic_config, is_migrated, migrate


async def tables(url: str) -> set[str]:
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return {row["tablename"] for row in rows}
    finally:
        await connection.close()


async def test_an_empty_database_becomes_the_tables_and_stays_so(empty_database: str) -> None:
    assert not await is_migrated(empty_database)
    await migrate(empty_database)
    assert await is_migrated(empty_database)
    before = await tables(empty_database)
    assert "alembic_version" in before
    assert len(before) > 10
    await migrate(empty_database)
    assert await tables(empty_database) == before


async def test_the_migrations_make_exactly_the_tables_of_the_models(database: str) -> None:
    await asyncio.to_thread(command.check, alembic_config(database))  # raises when a table or column differs


async def test_a_fresh_database_is_a_copy_of_the_migrated_one(database: str) -> None:
    assert await is_migrated(database)


async def test_a_database_that_does_not_answer_is_explained() -> None:
    url = "postgresql://huifang:x@127.0.0.1:9/huifang"
    with pytest.raises(Unavailable, match="HUIFANG_DATABASE_URL"):
        await migrate(url)
    with pytest.raises(Unavailable, match="HUIFANG_DATABASE_URL"):
        await is_migrated(url)
