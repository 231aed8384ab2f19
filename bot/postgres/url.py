"""Addresses of databases."""

from __future__ import annotations

from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from bot.errors import BadInput


def to_async_url(url: str) -> URL:
    """The address as SQLAlchemy's asyncpg dialect wants it; a socket folder stays in `?host=`. Raises BadInput.

    Managed services hand out `sslmode`, libpq's word; asyncpg's word is `ssl`.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = None
    if parsed is None or parsed.get_backend_name() not in {"postgresql", "postgres"}:
        raise BadInput(
            "HUIFANG_DATABASE_URL is not the address of a PostgreSQL database. "
            "Write it as postgresql://user:password@host:5432/database."
        )
    query = dict(parsed.query)
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    return parsed.set(drivername="postgresql+asyncpg", query=query)


def to_plain_url(url: str) -> str:
    """The same address for asyncpg itself and for psql."""
    parsed = to_async_url(url)
    query = dict(parsed.query)
    if "ssl" in query:
        query["sslmode"] = query.pop("ssl")
    return parsed.set(drivername="postgresql", query=query).render_as_string(hide_password=False)
