import asyncio
import json
from typing import Any

import asyncpg
import pytest
from alembic import command

from bot.errors import Unavailable
from bot.postgres.migrate import alembic_config, is_migrated, migrate
from tests.console.company import Company
from tests.console.scene import make_scene

FIRST = "0001"
# Everything that makes a schema: columns, constraints and indexes, each as one line.
SCHEMA = """
SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) FROM information_schema.columns
WHERE table_schema IN ('public', 'simulator')
UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace IN ('public'::regnamespace, 'simulator'::regnamespace)
UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname IN ('public', 'simulator')
"""


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


async def schema(url: str) -> set[str]:
    connection = await asyncpg.connect(url)
    try:
        return {row[0] for row in await connection.fetch(SCHEMA)}
    finally:
        await connection.close()


async def rows(url: str, of: set[str] | None = None) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables (or of these) as JSON, in a fixed order."""
    connection = await asyncpg.connect(url)
    try:
        await connection.set_type_codec("jsonb", schema="pg_catalog", encoder=json.dumps, decoder=json.loads)
        found = {}
        for table in sorted((of or await tables(url)) - {"alembic_version"}):
            query = f"SELECT to_jsonb(t) FROM {table} t ORDER BY to_jsonb(t)->>'id'"  # noqa: S608  # names from the catalogue
            found[table] = [row[0] for row in await connection.fetch(query)]
        return found
    finally:
        await connection.close()


async def test_a_filled_database_of_the_first_version_comes_to_the_head_and_back(
    company: Company, empty_database: str
) -> None:
    """A company's day in the tables of 0001: every row stays as it was, and new columns say that nothing is known."""
    async with company.runtime.work() as work:
        await make_scene(work, company)
    url, config = company.runtime.database_url, alembic_config(company.runtime.database_url)
    await company.runtime.engine.dispose()
    await asyncio.to_thread(command.downgrade, config, FIRST)
    await asyncio.to_thread(command.upgrade, alembic_config(empty_database), FIRST)
    assert await schema(url) == await schema(empty_database)  # it is what an installation of that time has
    before = await rows(url)
    assert sum(bool(lines) for lines in before.values()) > 20
    await migrate(url)
    await asyncio.to_thread(command.check, config)
    after = await rows(url, set(before))
    for table, lines in before.items():
        assert [{name: row[name] for name in lines[0]} for row in after[table]] == lines if lines else not after[table]
    await asyncio.to_thread(command.downgrade, config, FIRST)
    assert await rows(url) == before
    assert await schema(url) == await schema(empty_database)


async def test_a_fresh_database_is_a_copy_of_the_migrated_one(database: str) -> None:
    assert await is_migrated(database)


async def test_a_database_that_does_not_answer_is_explained() -> None:
    url = "postgresql://huifang:x@127.0.0.1:9/huifang"
    with pytest.raises(Unavailable, match="HUIFANG_DATABASE_URL"):
        await migrate(url)
    with pytest.raises(Unavailable, match="HUIFANG_DATABASE_URL"):
        await is_migrated(url)
