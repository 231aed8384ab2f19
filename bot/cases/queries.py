"""The questions that are asked of the cases' tables."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import case as choose
from sqlalchemy import exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotFound
from models import (
    OPEN_STATES,
    OVER_STATES,
    WAITING_STATES,
    Case,
    CaseEntry,
    CaseState,
    Customer,
    Notice,
    NoticeState,
    Operator,
    Role,
    Unit,
    Visit,
    VisitState,
)

# "FOR NO KEY UPDATE": two transactions that have each written a row pointing here do not wait for each other for ever.
HELD = {"key_share": True}
HEARD = frozenset({"opened", "said", "returned"})  # lines of history that hold what the customer complained of


async def locked_case(session: AsyncSession, case_id: UUID) -> Case:
    """The case, held until the transaction ends. Raises NotFound."""
    found = await session.get(Case, case_id, with_for_update=HELD, populate_existing=True)
    if found is None:
        raise NotFound("There is no such case.")
    return found


async def locked_customer(session: AsyncSession, customer_id: UUID) -> Customer:
    """The customer, held until the transaction ends, so that two matters of his are not opened at once."""
    found = await session.get(Customer, customer_id, with_for_update=HELD)
    if found is None:
        raise NotFound("There is no such customer.")
    return found


async def take(session: AsyncSession, case_id: UUID, operator_id: UUID, at: datetime) -> bool:
    """Claim a waiting case in one statement: of two who try at the same time one wins."""
    statement = (
        update(Case)
        .where(Case.id == case_id, Case.state.in_(WAITING_STATES))
        .where(or_(Case.assignee_id.is_(None), Case.assignee_id == operator_id))
        .values(state=CaseState.CLAIMED, assignee_id=operator_id, claimed_at=at)
        .returning(Case.id)
    )
    return await session.scalar(statement) is not None


async def case_of_message(session: AsyncSession, message_id: UUID) -> Case | None:
    """The case that this message opened or was added to."""
    opened = await session.scalar(select(Case).where(Case.message_id == message_id))
    if opened is not None:
        return opened
    added = (
        select(Case)
        .join(CaseEntry, CaseEntry.case_id == Case.id)
        .where(CaseEntry.message_id == message_id, CaseEntry.kind.in_(HEARD))
    )
    return await session.scalar(added.limit(1))


async def heard(session: AsyncSession, case_id: UUID, message_id: UUID, kinds: Collection[str]) -> bool:
    """Whether this message is in the case's history already as one of these kinds."""
    question = select(CaseEntry.id).where(
        CaseEntry.case_id == case_id, CaseEntry.message_id == message_id, CaseEntry.kind.in_(kinds)
    )
    return await session.scalar(question.limit(1)) is not None


async def live_cases(session: AsyncSession, customer_id: UUID) -> Sequence[Case]:
    """The customer's cases that are not over, held until the transaction ends, newest first."""
    question = (
        select(Case)
        .where(Case.customer_id == customer_id, Case.state.not_in(OVER_STATES))
        .order_by(Case.number.desc())
        .with_for_update(key_share=True)
    )
    return (await session.scalars(question)).all()


async def sleeping_confirmations(session: AsyncSession, case_id: UUID) -> list[UUID]:
    """The confirming visits of a case that have not begun."""
    question = select(Visit.id).where(Visit.case_id == case_id, Visit.state.in_({VisitState.PLANNED, VisitState.HELD}))
    return list(await session.scalars(question))


async def unasked_cases(session: AsyncSession, *, limit: int) -> Sequence[Case]:
    """Cases that wait for the customer's word although no confirming visit is open any more."""
    is_asked = exists().where(Visit.case_id == Case.id, Visit.state.in_(OPEN_STATES))
    question = (
        select(Case)
        .where(Case.state == CaseState.CONFIRMING, ~is_asked)
        .limit(limit)
        .with_for_update(of=Case, key_share=True, skip_locked=True)
    )
    return (await session.scalars(question)).all()


async def due_cases(session: AsyncSession, now: datetime, *, limit: int) -> Sequence[Case]:
    """Cases whose clock must be looked at; other watchers pass them by."""
    question = (
        select(Case)
        .where(Case.watch_at <= now)
        .order_by(Case.watch_at)
        .limit(limit)
        .with_for_update(key_share=True, skip_locked=True)
    )
    return (await session.scalars(question)).all()


async def history(session: AsyncSession, case_id: UUID) -> Sequence[CaseEntry]:
    """All lines of a case's history in the order in which they came."""
    question = select(CaseEntry).where(CaseEntry.case_id == case_id).order_by(CaseEntry.at, CaseEntry.id)
    return (await session.scalars(question)).all()


async def queue(
    session: AsyncSession,
    *,
    priorities: Sequence[str],
    units: Collection[UUID] | None = None,
    assignee_id: UUID | None = None,
    tiers: Collection[int] | None = None,
    limit: int = 200,
) -> Sequence[Case]:
    """The cases that somebody has to act on, the most urgent first.

    Urgent is: missed its due time, then its priority (`priorities`: the pack's, most urgent first), then what is due
    soonest. `units` None: all; a case without a unit belongs to everybody.
    """
    acting = {*WAITING_STATES, CaseState.CLAIMED, CaseState.WITH_DEPARTMENT}
    due_at = choose((Case.state.in_(WAITING_STATES), Case.claim_by), else_=Case.resolve_by)
    rank = choose({name: place for place, name in enumerate(priorities)}, value=Case.priority, else_=len(priorities))
    question = select(Case).where(or_(Case.state.in_(acting), Case.needs_director & Case.state.not_in(OVER_STATES)))
    if units is not None:
        question = question.where(or_(Case.unit_id.is_(None), Case.unit_id.in_(units)))
    if assignee_id is not None:
        question = question.where(Case.assignee_id == assignee_id)
    if tiers is not None:
        question = question.where(Case.tier.in_(tiers))
    question = question.order_by(Case.breached_at.is_(None), rank, due_at, Case.number).limit(limit)
    return (await session.scalars(question)).all()


async def operator_of(session: AsyncSession, operator_id: UUID) -> Operator:
    """An operator who works here. Raises NotFound."""
    found = await session.get(Operator, operator_id)
    if found is None or not found.is_active:
        raise NotFound("There is no such operator, or he does not work here any more.")
    return found


async def unit_chain(session: AsyncSession, unit_id: UUID | None) -> list[Unit]:
    """The unit and those above it, the nearest first."""
    chain: list[Unit] = []
    while unit_id is not None and all(unit.id != unit_id for unit in chain):
        unit = await session.get(Unit, unit_id)
        if unit is None:
            break
        chain.append(unit)
        unit_id = unit.parent_id
    return chain


async def active_operators(session: AsyncSession, roles: Collection[Role]) -> Sequence[Operator]:
    """Everybody with one of these roles who works here."""
    question = select(Operator).where(Operator.is_active, Operator.role.in_(roles)).order_by(Operator.code)
    return (await session.scalars(question)).all()


async def departments_units(session: AsyncSession, department: str) -> Sequence[Unit]:
    """The units that answer for a department's problems."""
    return (await session.scalars(select(Unit).where(Unit.department == department).order_by(Unit.code))).all()


async def staff_of(session: AsyncSession, units: Collection[UUID]) -> Sequence[Operator]:
    """Everybody who works in these units."""
    question = select(Operator).where(Operator.is_active, Operator.unit_id.in_(units)).order_by(Operator.code)
    return (await session.scalars(question)).all()


async def due_notices(session: AsyncSession, now: datetime, wall: datetime, *, limit: int) -> Sequence[Notice]:
    """Notices whose time has come: product time for the recipient's hours, wall time for retries and lost jobs."""
    question = (
        select(Notice)
        .where(Notice.state == NoticeState.QUEUED, Notice.retry_at <= wall)
        .where(or_(Notice.not_before.is_(None), Notice.not_before <= now))
        .order_by(Notice.retry_at)
        .limit(limit)
        .with_for_update(key_share=True, skip_locked=True)
    )
    return (await session.scalars(question)).all()


async def locked_notice(session: AsyncSession, notice_id: UUID) -> Notice | None:
    """The notice, held until the transaction ends; None when it is gone."""
    return await session.get(Notice, notice_id, with_for_update=HELD, populate_existing=True)


async def failed_notices(session: AsyncSession, *, limit: int = 100) -> Sequence[Notice]:
    """Notices that reached nobody, the newest first."""
    question = select(Notice).where(Notice.state == NoticeState.FAILED).order_by(Notice.created_at.desc()).limit(limit)
    return (await session.scalars(question)).all()
