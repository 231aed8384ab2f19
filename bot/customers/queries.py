"""The questions that are asked of the customers' tables."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models import (
    OPEN_STATES,
    ContactKind,
    ContactPoint,
    ContactState,
    Conversation,
    ConversationState,
    Customer,
    Message,
    MessageState,
    OptOut,
    Visit,
)


def _standing() -> ColumnElement[bool]:
    return OptOut.lifted_at.is_(None)


async def locked_customer(session: AsyncSession, customer_id: UUID) -> Customer | None:
    """The customer, held until the transaction ends, so that two of its changes come one after the other."""
    return await session.get(Customer, customer_id, with_for_update=True)


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
