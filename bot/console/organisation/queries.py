"""What is asked about units and the people in them."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.console.scope import Scope, colleagues
from models import Operator, Role, Unit


async def units(session: AsyncSession, scope: Scope) -> list[tuple[UUID, str]]:
    """The units whose rows somebody may see, for a filter."""
    question = select(Unit.id, Unit.title).order_by(Unit.title)
    if scope.units is not None:
        question = question.where(Unit.id.in_(scope.units))
    return [(row.id, row.title) for row in await session.execute(question)]


async def operators(session: AsyncSession, scope: Scope, *roles: Role) -> list[tuple[UUID, str, Role]]:
    """The people to whom work can be given."""
    question = select(Operator.id, Operator.display_name, Operator.role).where(colleagues(scope))
    if roles:
        question = question.where(Operator.role.in_(roles))
    return [(row[0], row[1], row[2]) for row in await session.execute(question.order_by(Operator.display_name))]


async def names_of_actors(session: AsyncSession, actors: Iterable[str | None]) -> dict[str, str]:
    """Who stands behind `operator:<id>` in ledgers and histories."""
    ids = {UUID(actor.removeprefix("operator:")) for actor in actors if actor and actor.startswith("operator:")}
    rows = await session.execute(select(Operator.id, Operator.display_name).where(Operator.id.in_(ids)))
    return {f"operator:{row[0]}": row[1] for row in rows}
