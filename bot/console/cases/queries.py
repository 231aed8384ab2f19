"""What is asked about cases. Every question goes through the row scope."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.console.scope import Scope, visible
from bot.errors import NotFound
from models import (
    OVER_STATES,
    WAITING_STATES,
    Case,
    CaseEntry,
    CaseState,
    ContactPoint,
    ContactState,
    Conversation,
    Customer,
    Direction,
    Message,
    Notice,
    Operator,
    Visit,
)

PAGE = 100
BOXES = ("unhappy", "waiting", "mine", "department", "confirming", "director", "over", "all")
IN_HAND = (CaseState.CLAIMED, CaseState.WITH_DEPARTMENT)
ASKING = (CaseState.RESOLVED, CaseState.CONFIRMING)

# What runs out next: somebody must take it, then it must be resolved; after that the customer has the word.
runs_out_at = case(
    (Case.state.in_(tuple(WAITING_STATES)), func.least(Case.claim_by, Case.resolve_by)),
    (Case.state.in_(IN_HAND), Case.resolve_by),
)


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in the queue."""

    case: Case
    customer: str | None
    assignee: str | None
    runs_out_at: datetime | None  # None: nothing runs; the customer is being asked, or it is over
    words: str | None  # what the customer said last


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which cases the queue shows; None: all."""

    box: str = "unhappy"
    tier: int | None = None
    priority: str | None = None
    category: str | None = None


def _lines(scope: Scope) -> Select[Case, str | None, str, datetime | None, str | None]:
    assignee = aliased(Operator)
    said = select(Message.text).where(Message.id == Case.message_id).correlate(Case).scalar_subquery()
    return (
        select(Case, Customer.display_name, assignee.display_name, runs_out_at, said)
        .join(Customer, Customer.id == Case.customer_id)
        .outerjoin(assignee, assignee.id == Case.assignee_id)
        .where(visible(Case, scope))
    )


def _in_box(box: str, operator: UUID) -> list[ColumnElement[bool]]:
    boxes: dict[str, list[ColumnElement[bool]]] = {
        "unhappy": [Case.state.in_((*WAITING_STATES, *IN_HAND))],
        "waiting": [Case.state.in_(tuple(WAITING_STATES))],
        "mine": [Case.assignee_id == operator, Case.state.not_in(tuple(OVER_STATES))],
        "department": [Case.state == CaseState.WITH_DEPARTMENT],
        "confirming": [Case.state.in_(ASKING)],
        "director": [Case.needs_director.is_(True), Case.state.not_in(tuple(OVER_STATES))],
        "over": [Case.state.in_(tuple(OVER_STATES))],
    }
    return boxes.get(box, [])


async def case_lines(
    session: AsyncSession, scope: Scope, wanted: Filter, operator: UUID, *, limit: int = PAGE
) -> list[CaseLine]:
    """The queue: what runs out first comes first; what is over, the latest first."""
    pairs = ((Case.tier, wanted.tier), (Case.priority, wanted.priority), (Case.category, wanted.category))
    chosen = [column == value for column, value in pairs if value is not None]
    order = (
        (Case.closed_at.desc(), Case.number.desc())
        if wanted.box == "over"
        else (runs_out_at.asc().nulls_last(), Case.tier.desc(), Case.number)
    )
    question = _lines(scope).where(*_in_box(wanted.box, operator), *chosen).order_by(*order).limit(limit)
    return [CaseLine(*row) for row in await session.execute(question)]


async def count_boxes(session: AsyncSession, scope: Scope, operator: UUID) -> dict[str, int]:
    """How many cases are in each box that is not a history."""
    boxes = [box for box in BOXES if box not in {"over", "all"}]
    counts = [func.count().filter(and_(*_in_box(box, operator))) for box in boxes]
    row = (
        await session.execute(
            select(*counts).select_from(Case).where(visible(Case, scope), Case.state.not_in(tuple(OVER_STATES)))
        )
    ).one()
    return dict(zip(boxes, row, strict=True))


async def count_breached(session: AsyncSession, scope: Scope, now: datetime) -> int:
    """How many unhappy customers wait longer than they were promised."""
    question = select(func.count()).select_from(Case).where(visible(Case, scope), runs_out_at < now)
    return await session.scalar(question) or 0


async def case_line(session: AsyncSession, scope: Scope, case_id: UUID) -> CaseLine:
    """One case. Raises NotFound, also for a case of another unit."""
    row = (await session.execute(_lines(scope).where(Case.id == case_id))).one_or_none()
    if row is None:
        raise NotFound("There is no such case here.")
    return CaseLine(*row)


async def history(session: AsyncSession, case_id: UUID) -> Sequence[CaseEntry]:
    """Everything that happened to a case, in order."""
    return (
        await session.scalars(
            select(CaseEntry).where(CaseEntry.case_id == case_id).order_by(CaseEntry.at, CaseEntry.id)
        )
    ).all()


async def said(session: AsyncSession, found: Case) -> list[tuple[Message, UUID | None]]:
    """All that the customer said in the conversation of the case, and everywhere since it was opened."""
    question = (
        select(Message, Conversation.id)
        .outerjoin(Conversation, Conversation.id == Message.conversation_id)
        .where(
            Message.customer_id == found.customer_id,
            Message.direction == Direction.IN,
            or_(Message.conversation_id == found.conversation_id, Message.created_at >= found.opened_at),
        )
        .order_by(Message.seq)
    )
    return [(row[0], row[1]) for row in await session.execute(question)]


async def notices(session: AsyncSession, case_id: UUID) -> list[tuple[Notice, str | None]]:
    """Who was told about a case, and whether the notice left."""
    question = (
        select(Notice, Operator.display_name)
        .outerjoin(Operator, Operator.id == Notice.operator_id)
        .where(Notice.case_id == case_id)
        .order_by(Notice.created_at, Notice.id)
    )
    return [(row[0], row[1]) for row in await session.execute(question)]


async def confirming_visits(session: AsyncSession, case_id: UUID) -> Sequence[Visit]:
    """The visits that asked the customer whether a case is settled."""
    return (await session.scalars(select(Visit).where(Visit.case_id == case_id).order_by(Visit.created_at))).all()


async def contacts(session: AsyncSession, customer_id: UUID) -> Sequence[ContactPoint]:
    """How the customer of a case can be reached, the preferred way first."""
    return (
        await session.scalars(
            select(ContactPoint)
            .where(ContactPoint.customer_id == customer_id, ContactPoint.state == ContactState.USABLE)
            .order_by(ContactPoint.rank, ContactPoint.id)
        )
    ).all()
