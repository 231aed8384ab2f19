"""`python -m bot.prepare`: what an installation needs before its processes start: tables, policy, a first login."""

from __future__ import annotations

import asyncio
import secrets
import sys
from datetime import datetime

from pwdlib import PasswordHash
from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import HuifangError
from bot.ids import new_id
from bot.log import set_up_log
from bot.postgres.embedded import database
from bot.postgres.migrate import migrate
from bot.runtime import open_runtime
from bot.settings import ROOT, Settings, read_settings
from bot.shelf import switch_on
from models import Operator, Role, Unit

FIRST_LOGIN = "admin@localhost"


async def prepare(settings: Settings) -> None:
    """Bring the tables up to date, put the pack in force, and make the first administrator when there is nobody.

    The first password is written to var/first-login.txt, readable by the owner only. Running it again changes
    nothing. Raises PackError, Unavailable.
    """
    async with database(settings) as url:
        await migrate(url)
        async with open_runtime(settings, url=url) as runtime:
            now = await runtime.now()
            async with runtime.sessions() as session, session.begin():
                await switch_on(session, settings.pack, root=ROOT, now=now, new_id=new_id, by="prepare")
                if not await session.scalar(select(exists().where(Operator.id.is_not(None)))):
                    await _first_administrator(session, settings, now)


async def _first_administrator(session: AsyncSession, settings: Settings, now: datetime) -> None:
    password = secrets.token_urlsafe(12)
    unit = Unit(id=new_id(), code="company", title=settings.company_name)
    session.add(unit)
    await session.flush()
    session.add(
        Operator(
            id=new_id(),
            unit_id=unit.id,
            code="admin",
            login=FIRST_LOGIN,
            display_name="Administrator",
            role=Role.ADMINISTRATOR,
            password_hash=PasswordHash.recommended().hash(password),
            on_duty={},
            created_at=now,
        )
    )
    note = settings.var_dir / "first-login.txt"
    note.touch(mode=0o600)
    note.write_text(f"{FIRST_LOGIN}\n{password}\n", encoding="utf-8")


def main() -> None:
    """Prepare, or end with one sentence."""
    settings = read_settings()
    set_up_log(settings.log_level, as_json=settings.log_json)
    try:
        asyncio.run(prepare(settings))
    except HuifangError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
