"""The questions that are asked of the customers' tables."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models import (
    OPEN_STATES,
    ColumnMapping,
    Consent,
    ConsentState,
    ContactKind,
    ContactPoint,
    ContactState,
    Conversation,
    ConversationState,
    Customer,
    Event,
    Import,
    Message,
    MessageState,
    Operator,
    OptOut,
    Order,
    Unit,
    Visit,
)

T = TypeVar("T")

PART = 5_000
IMPORT_LOCK = 0x1320  # advisory lock of imports


def _standing() -> ColumnElement[bool]:
    return OptOut.lifted_at.is_(None)


async def locked_customer(session: AsyncSession, customer_id: UUID) -> Customer | None:
    """The customer, held until the transaction ends, so that two of its changes come one after the other."""
    # "FOR NO KEY UPDATE": two transactions that have each written a row of this customer do not wait for each other.
    return await session.get(Customer, customer_id, with_for_update={"key_share": True})


async def points(session: AsyncSession, customer_id: UUID) -> Sequence[ContactPoint]:
    """Every way to reach a customer that was ever known, best first, newer before older."""
    question = (
        select(ContactPoint)
        .where(ContactPoint.customer_id == customer_id)
        .order_by(ContactPoint.rank, ContactPoint.created_at.desc(), ContactPoint.id)
    )
    return (await session.scalars(question)).all()


async def usable_points(session: AsyncSession, customer_id: UUID) -> Sequence[ContactPoint]:
    """The ways to reach a customer that may be used, in the order in which to try them."""
    return [point for point in await points(session, customer_id) if point.state is ContactState.USABLE]


async def point(session: AsyncSession, customer_id: UUID, kind: ContactKind, value: str) -> ContactPoint | None:
    """One contact point of a customer."""
    question = select(ContactPoint).where(
        ContactPoint.customer_id == customer_id, ContactPoint.kind == kind, ContactPoint.value == value
    )
    found: ContactPoint | None = await session.scalar(question)
    return found


async def customers_at(session: AsyncSession, kind: ContactKind, value: str) -> Sequence[Customer]:
    """The customers who use this number or address now; who used it longest comes first."""
    question = (
        select(Customer)
        .join(ContactPoint, ContactPoint.customer_id == Customer.id)
        .where(ContactPoint.kind == kind, ContactPoint.value == value, ContactPoint.state == ContactState.USABLE)
        .order_by(ContactPoint.created_at, Customer.id)
    )
    return (await session.scalars(question)).all()


async def standing_opt_outs(
    session: AsyncSession, customers: Collection[UUID], digests: Collection[str]
) -> list[OptOut]:
    """The standing orders of these customers or for these addresses."""
    question = select(OptOut).where(
        _standing(), or_(OptOut.customer_id.in_(customers), OptOut.address_digest.in_(digests))
    )
    return list(await session.scalars(question))


async def has_standing_opt_out(session: AsyncSession, customer_id: UUID | None, digests: Collection[str]) -> bool:
    """Whether there is a standing order of this customer or for one of these addresses."""
    of_customer = OptOut.customer_id == customer_id if customer_id else None
    of_address = OptOut.address_digest.in_(digests)
    found = of_address if of_customer is None else or_(of_customer, of_address)
    return bool(await session.scalar(select(exists().where(_standing(), found))))


async def digests_opted_out(session: AsyncSession, digests: Collection[str]) -> set[str]:
    """Those of the digests for which an order stands."""
    question = select(OptOut.address_digest).where(_standing(), OptOut.address_digest.in_(digests))
    return {digest for digest in await session.scalars(question) if digest is not None}


async def open_visits(session: AsyncSession, customers: Collection[UUID]) -> list[UUID]:
    """The visits of these customers that are not over."""
    question = select(Visit.id).where(Visit.customer_id.in_(customers), Visit.state.in_(OPEN_STATES))
    return list(await session.scalars(question.order_by(Visit.id)))


async def live_conversations(session: AsyncSession, customers: Collection[UUID]) -> list[UUID]:
    """The conversations of these customers that are not closed."""
    question = select(Conversation.id).where(
        Conversation.customer_id.in_(customers), Conversation.state != ConversationState.CLOSED
    )
    return list(await session.scalars(question.order_by(Conversation.id)))


async def waiting_messages(session: AsyncSession, customers: Collection[UUID]) -> list[UUID]:
    """The messages to these customers that stand in the outbox and have not been handed over."""
    question = select(Message.id).where(Message.customer_id.in_(customers), Message.state == MessageState.QUEUED)
    return list(await session.scalars(question.order_by(Message.id)))


async def opted_out_among(session: AsyncSession, customers: Collection[UUID]) -> set[UUID]:
    """Those of the customers for whom an order stands."""
    question = select(OptOut.customer_id).where(_standing(), OptOut.customer_id.in_(customers))
    return {customer for customer in await session.scalars(question) if customer is not None}


async def lock_imports(session: AsyncSession) -> None:
    """One import at a time: a second one waits until the first is over."""
    await session.execute(select(func.pg_advisory_xact_lock(IMPORT_LOCK)))


async def unit_codes(session: AsyncSession) -> dict[str, UUID]:
    """All organisation units by their code."""
    return {unit.code: unit.id for unit in await session.scalars(select(Unit))}


async def units(session: AsyncSession) -> dict[str, Unit]:
    """All organisation units by their code, as rows."""
    return {unit.code: unit for unit in await session.scalars(select(Unit))}


async def operators(session: AsyncSession) -> dict[str, Operator]:
    """All operators by their code, as rows."""
    return {operator.code: operator for operator in await session.scalars(select(Operator))}


async def operator_codes(session: AsyncSession) -> dict[str, tuple[UUID, UUID]]:
    """All operators by their code, with their unit."""
    rows = await session.execute(select(Operator.code, Operator.id, Operator.unit_id))
    return {code: (operator_id, unit_id) for code, operator_id, unit_id in rows}


async def customers_by_external_id(session: AsyncSession, external_ids: Collection[str]) -> dict[str, Customer]:
    """The customers of these ids."""
    rows = [
        row
        for part in _parts(external_ids)
        for row in await session.scalars(select(Customer).where(Customer.external_id.in_(part)))
    ]
    return {row.external_id: row for row in rows if row.external_id is not None}


async def customer_ids(session: AsyncSession, external_ids: Collection[str]) -> dict[str, UUID]:
    """The customers of these ids, without their rows."""
    found: dict[str, UUID] = {}
    for part in _parts(external_ids):
        question = select(Customer.external_id, Customer.id).where(Customer.external_id.in_(part))
        found |= {external_id: one for external_id, one in await session.execute(question) if external_id}
    return found


async def orders_by_external_id(session: AsyncSession, external_ids: Collection[str]) -> dict[str, Order]:
    """The orders of these ids."""
    rows = [
        row
        for part in _parts(external_ids)
        for row in await session.scalars(select(Order).where(Order.external_id.in_(part)))
    ]
    return {row.external_id: row for row in rows}


async def events_by_external_id(session: AsyncSession, external_ids: Collection[str]) -> dict[str, Event]:
    """The events of these ids."""
    rows = [
        row
        for part in _parts(external_ids)
        for row in await session.scalars(select(Event).where(Event.external_id.in_(part)))
    ]
    return {row.external_id: row for row in rows}


async def points_of(session: AsyncSession, customers: Collection[UUID]) -> dict[UUID, list[ContactPoint]]:
    """Every way that was ever known to reach each of these customers."""
    found: dict[UUID, list[ContactPoint]] = {}
    for part in _parts(customers):
        for row in await session.scalars(select(ContactPoint).where(ContactPoint.customer_id.in_(part))):
            found.setdefault(row.customer_id, []).append(row)
    return found


async def newest_consents(session: AsyncSession, customers: Collection[UUID], purpose: str) -> dict[UUID, ConsentState]:
    """What each of these customers last said about a purpose, for every channel."""
    found: dict[UUID, ConsentState] = {}
    for part in _parts(customers):
        question = (
            select(Consent.customer_id, Consent.state)
            .where(Consent.customer_id.in_(part), Consent.purpose == purpose, Consent.channel.is_(None))
            .order_by(Consent.at, Consent.id)
        )
        rows = await session.execute(question)
        found |= {row.customer_id: row.state for row in rows}
    return found


async def users_of(
    session: AsyncSession, addresses: Collection[tuple[ContactKind, str]]
) -> dict[tuple[ContactKind, str], set[str]]:
    """Who uses each of these addresses: the customers' external ids, or their own ids where they have none."""
    found: dict[tuple[ContactKind, str], set[str]] = {}
    for part in _parts({value for _, value in addresses}):
        question = (
            select(ContactPoint.kind, ContactPoint.value, Customer.external_id, Customer.id)
            .join(Customer, Customer.id == ContactPoint.customer_id)
            .where(ContactPoint.value.in_(part), ContactPoint.state == ContactState.USABLE)
        )
        for kind, value, external_id, customer_id in await session.execute(question):
            found.setdefault((kind, value), set()).add(external_id or str(customer_id))
    return found


async def mapping(session: AsyncSession, kind: str, title: str) -> ColumnMapping | None:
    """A saved column mapping."""
    question = select(ColumnMapping).where(ColumnMapping.kind == kind, ColumnMapping.title == title)
    return await session.scalar(question)


async def mappings(session: AsyncSession, kind: str) -> Sequence[ColumnMapping]:
    """All saved column mappings for one kind of file, by title."""
    question = select(ColumnMapping).where(ColumnMapping.kind == kind).order_by(ColumnMapping.title)
    return (await session.scalars(question)).all()


async def imports(session: AsyncSession, *, limit: int = 50) -> Sequence[Import]:
    """What was imported, the newest first."""
    return (await session.scalars(select(Import).order_by(Import.at.desc()).limit(limit))).all()


def _parts(values: Collection[T]) -> Iterator[list[T]]:
    """Few enough values at a time for one statement's parameters."""
    ordered = [value for value in values if value]
    for start in range(0, len(ordered), PART):
        yield ordered[start : start + PART]
