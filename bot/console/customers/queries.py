"""What is asked about customers. Every question goes through the row scope."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Row, Select, exists, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from bot.console.scope import Scope, visible
from bot.errors import NotFound
from models import (
    OVER_STATES,
    Case,
    Consent,
    ContactPoint,
    Conversation,
    Customer,
    Decision,
    Event,
    Operator,
    OptOut,
    Order,
    Unit,
    Visit,
)

PAGE = 50
# The ledger's lines that tell why somebody was, or was not, contacted.
ABOUT_CONTACT = ("held", "moved", "merged", "released", "attempted", "withheld", "ended", "cancelled", "skipped")


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """A customer in a list."""

    customer: Customer
    owner: str | None
    unit: str | None
    open_cases: int
    is_opted_out: bool


def _lines(scope: Scope) -> Select[Customer, str, str, int, bool]:
    cases = (
        select(func.count())
        .where(Case.customer_id == Customer.id, Case.state.not_in(OVER_STATES))
        .correlate(Customer)
        .scalar_subquery()
    )
    stopped = exists().where(OptOut.customer_id == Customer.id, OptOut.lifted_at.is_(None)).correlate(Customer)
    return (
        select(Customer, Operator.display_name, Unit.title, cases, stopped)
        .outerjoin(Operator, Operator.id == Customer.owner_id)
        .outerjoin(Unit, Unit.id == Customer.unit_id)
        .where(visible(Customer, scope), Customer.erased_at.is_(None))
    )


async def customer_lines(
    session: AsyncSession,
    scope: Scope,
    *,
    words: str = "",
    unit: UUID | None = None,
    agent: UUID | None = None,
    after: tuple[str, UUID] | None = None,
) -> list[CustomerLine]:
    """Customers by name; `words` are part of a name, an organisation or the company's own id for the customer."""
    name = func.coalesce(Customer.display_name, "")
    question = _lines(scope)
    if words.strip():
        part = f"%{_literally(words.strip())}%"
        question = question.where(
            or_(
                Customer.display_name.ilike(part, escape="\\"),
                Customer.organisation.ilike(part, escape="\\"),
                Customer.external_id.ilike(part, escape="\\"),
            )
        )
    if unit is not None:
        question = question.where(Customer.unit_id == unit)
    if agent is not None:
        question = question.where(Customer.owner_id == agent)
    if after is not None:
        question = question.where(tuple_(name, Customer.id) > after)
    return [CustomerLine(*row) for row in await session.execute(question.order_by(name, Customer.id).limit(PAGE))]


def _literally(words: str) -> str:
    """The words without the meaning that LIKE gives to some signs."""
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


async def customer_line(session: AsyncSession, scope: Scope, customer_id: UUID) -> CustomerLine:
    """One customer. Raises NotFound, also for a customer of another unit."""
    row = (await session.execute(_lines(scope).where(Customer.id == customer_id))).one_or_none()
    if row is None:
        raise NotFound("There is no such customer here.")
    return CustomerLine(*row)


@dataclass(frozen=True, slots=True)
class File:
    """Everything about one customer."""

    contacts: Sequence[ContactPoint]
    orders: Sequence[Order]
    events: Sequence[Event]
    visits: Sequence[Visit]
    cases: Sequence[Case]
    conversations: Sequence[Conversation]
    consents: Sequence[Consent]
    opt_outs: Sequence[OptOut]
    decisions: Sequence[Row[Decision, str, UUID]]


async def customer_file(session: AsyncSession, scope: Scope, customer_id: UUID) -> File:
    """The file of a customer whom somebody may see."""
    visits = select(Visit).where(Visit.customer_id == customer_id, visible(Visit, scope))
    cases = select(Case).where(Case.customer_id == customer_id, visible(Case, scope))
    decisions = (
        select(Decision, Visit.kind, Visit.id)
        .join(Visit, Visit.id == Decision.visit_id)
        .where(Visit.customer_id == customer_id, visible(Visit, scope), Decision.decision.in_(ABOUT_CONTACT))
    )
    contacts = select(ContactPoint).where(ContactPoint.customer_id == customer_id)
    talks = select(Conversation).where(Conversation.customer_id == customer_id)
    events = select(Event).where(Event.customer_id == customer_id)
    consents = select(Consent).where(Consent.customer_id == customer_id)
    opt_outs = select(OptOut).where(OptOut.customer_id == customer_id)
    orders = select(Order).where(Order.customer_id == customer_id)
    return File(
        contacts=(await session.scalars(contacts.order_by(ContactPoint.rank, ContactPoint.id))).all(),
        orders=(await session.scalars(orders.order_by(Order.created_at.desc()))).all(),
        events=(await session.scalars(events.order_by(Event.at.desc()).limit(20))).all(),
        visits=(await session.scalars(visits.order_by(Visit.due_on.desc(), Visit.id.desc()).limit(200))).all(),
        cases=(await session.scalars(cases.order_by(Case.opened_at.desc()))).all(),
        conversations=(await session.scalars(talks.order_by(Conversation.last_message_at.desc()).limit(20))).all(),
        consents=(await session.scalars(consents.order_by(Consent.at.desc()))).all(),
        opt_outs=(await session.scalars(opt_outs.order_by(OptOut.at.desc()))).all(),
        decisions=(await session.execute(decisions.order_by(Decision.at.desc(), Decision.id.desc()).limit(40))).all(),
    )
