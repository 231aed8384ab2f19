"""Row scope: who may see which rows. The only place where it is decided; every query of the console goes through it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, exists, literal, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from models import Case, Conversation, Customer, Event, Notice, Operator, Role, Unit, Visit
from models.conversation import Message

WHOLE_COMPANY = frozenset({Role.ADMINISTRATOR, Role.DIRECTOR})
Scoped = type[Visit] | type[Customer] | type[Case] | type[Conversation] | type[Event] | type[Message] | type[Notice]


@dataclass(frozen=True, slots=True)
class Scope:
    """The units whose rows somebody may see. `units` None: all of them, and rows that belong to no unit."""

    units: frozenset[UUID] | None


async def scope_of(session: AsyncSession, role: Role, unit: UUID) -> Scope:
    """Own unit and the units below it; administrators, directors and people of a top unit see the whole company."""
    if role in WHOLE_COMPANY:
        return Scope(None)
    parents = {row.id: row.parent_id for row in await session.execute(select(Unit.id, Unit.parent_id))}
    if parents.get(unit) is None and len([parent for parent in parents.values() if parent is None]) == 1:
        return Scope(None)
    own = {unit}
    while fresh := {child for child, parent in parents.items() if parent in own} - own:
        own |= fresh
    return Scope(frozenset(own))


def visible(table: Scoped, scope: Scope) -> ColumnElement[bool]:
    """The condition under which a row of `table` may be seen. A row of no unit is the whole company's."""
    if scope.units is None:
        return true()
    if table is Visit or table is Case or table is Customer:
        return table.unit_id.in_(scope.units)
    if table is Notice:
        of_case = select(literal(1)).where(Case.id == Notice.case_id, Case.unit_id.in_(scope.units))
        return exists(of_case).correlate(Notice)
    if table is Conversation or table is Event or table is Message:
        return exists(
            select(literal(1)).where(Customer.id == table.customer_id, Customer.unit_id.in_(scope.units))
        ).correlate(table)
    raise TypeError(f"{table.__name__} has no rule for whom its rows may be shown to")


def colleagues(scope: Scope) -> ColumnElement[bool]:
    """The operators that somebody may see and give work to: those of the same units, and the whole company's."""
    if scope.units is None:
        return Operator.is_active.is_(True)
    return Operator.is_active.is_(True) & or_(Operator.unit_id.in_(scope.units), Operator.role.in_(WHOLE_COMPANY))
