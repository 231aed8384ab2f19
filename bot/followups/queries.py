"""Named questions about events and visits. Nowhere else in this package is `select` written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotFound
from models import OPEN_STATES, Case, Customer, Event, Order, Tick, Visit, VisitState

SLEEPING = (VisitState.PLANNED, VisitState.HELD)


async def unplanned_events(session: AsyncSession, *, limit: int) -> Sequence[Event]:
    """Events that the planner has not looked at, oldest first; other planners pass them by."""
    return (
        await session.scalars(
            select(Event)
            .where(Event.planned_at.is_(None))
            .order_by(Event.at, Event.id)
            .limit(limit)
            .with_for_update(skip_locked=True, key_share=True)
        )
    ).all()


async def customers_after(session: AsyncSession, after: UUID | None, *, limit: int) -> Sequence[Customer]:
    """Customers who are not erased, in the order of their ids, from the one after `after`."""
    question = select(Customer).where(Customer.erased_at.is_(None)).order_by(Customer.id).limit(limit)
    return (await session.scalars(question if after is None else question.where(Customer.id > after))).all()


async def customers_by_id(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, Customer]:
    """These customers."""
    rows = await session.scalars(select(Customer).where(Customer.id.in_(ids)))
    return {row.id: row for row in rows}


async def events_of(session: AsyncSession, customers: Collection[UUID], types: Collection[str]) -> Sequence[Event]:
    """The events of these types of these customers that were planned once: their series go on."""
    question = select(Event).where(
        Event.customer_id.in_(customers), Event.type.in_(types), Event.planned_at.is_not(None)
    )
    return (await session.scalars(question)).all()


async def insert_visits(session: AsyncSession, rows: Sequence[dict[str, object]]) -> set[UUID]:
    """Store visits; the ids of those that were new. One with the same customer, rule and occasion stays as it is."""
    if not rows:
        return set()
    statement = insert(Visit).on_conflict_do_nothing(index_elements=["customer_id", "rule", "occasion"])
    return set(await session.scalars(statement.returning(Visit.id), list(rows)))


async def due_visits(session: AsyncSession, now: datetime, *, limit: int) -> Sequence[Visit]:
    """Visits whose time to be looked at has come, the most urgent first; other schedulers pass them by."""
    return (
        await session.scalars(
            select(Visit)
            .where(Visit.state.in_(SLEEPING), Visit.wake_at <= now)
            .order_by(Visit.priority, Visit.wake_at)
            .limit(limit)
            .with_for_update(skip_locked=True, key_share=True)
        )
    ).all()


async def lost_releases(session: AsyncSession, before: datetime, *, limit: int) -> Sequence[Visit]:
    """Visits that were released, by wall time, before `before`, and that nobody has begun."""
    return (
        await session.scalars(
            select(Visit)
            .where(Visit.state.in_(SLEEPING), Visit.wake_at.is_(None), Visit.released_at < before)
            .limit(limit)
            .with_for_update(skip_locked=True, key_share=True)
        )
    ).all()


async def locked_visit(session: AsyncSession, visit_id: UUID) -> Visit:
    """One visit, locked for this transaction. Raises NotFound."""
    visit = await session.get(Visit, visit_id, with_for_update={"key_share": True}, populate_existing=True)
    if visit is None:
        raise NotFound("There is no such visit.")
    return visit


async def open_visits(session: AsyncSession, customer_id: UUID) -> Sequence[Visit]:
    """The customer's visits that are not over, locked."""
    question = (
        select(Visit)
        .where(Visit.customer_id == customer_id, Visit.state.in_(OPEN_STATES))
        .with_for_update(key_share=True)
    )
    return (await session.scalars(question)).all()


async def customers_of_visits(session: AsyncSession, visits: Collection[UUID]) -> set[UUID]:
    """Whose visits these are."""
    return set(await session.scalars(select(Visit.customer_id).where(Visit.id.in_(visits))))


async def not_begun(session: AsyncSession, customers: Collection[UUID]) -> Sequence[Visit]:
    """Visits of these customers that have not begun: what a new visit may be merged with."""
    question = select(Visit).where(
        Visit.customer_id.in_(customers),
        Visit.state.in_(SLEEPING),
        Visit.attempts_made == 0,
        Visit.wake_at.is_not(None),
    )
    return (await session.scalars(question.order_by(Visit.due_on, Visit.id).with_for_update(key_share=True))).all()


async def events_of_case(session: AsyncSession, case_id: UUID) -> int:
    """How many events Huifang made for a case."""
    return await session.scalar(select(func.count()).select_from(Event).where(Event.case_id == case_id)) or 0


async def order_of(session: AsyncSession, order_id: UUID | None) -> Order | None:
    """The order that a visit is about."""
    return None if order_id is None else await session.get(Order, order_id)


async def case_of(session: AsyncSession, case_id: UUID) -> Case:
    """One case. Raises NotFound."""
    case = await session.get(Case, case_id)
    if case is None:
        raise NotFound("There is no such case.")
    return case


async def last_tick(session: AsyncSession, title: str) -> Tick | None:
    """When a tick last ran."""
    return await session.scalar(select(Tick).where(Tick.title == title))


async def wake(session: AsyncSession, customer_id: UUID, now: datetime, reason: str) -> None:
    """Look again, now, at the customer's visits that are held for `reason`."""
    await session.execute(
        update(Visit)
        .where(Visit.customer_id == customer_id, Visit.state == VisitState.HELD, Visit.reason == reason)
        .where(Visit.wake_at.is_not(None))
        .values(wake_at=now)
    )
