"""What the first screen asks besides visits and cases: what could not be planned, and what needs a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.console.scope import Scope, visible
from models import Case, Customer, Direction, Event, Message, MessageState, Notice, NoticeState, Operator

LATELY = timedelta(days=7)
PATIENCE = timedelta(minutes=10)  # a customer's message whose turn is not taken by then needs a person


@dataclass(frozen=True, slots=True)
class UnplannedEvent:
    """An event from which no visit could be planned."""

    event: Event
    customer: str | None


async def unplanned_events(session: AsyncSession, scope: Scope, *, limit: int) -> list[UnplannedEvent]:
    """Events that the regulations speak of and that could not be planned, the oldest first."""
    question = (
        select(Event, Customer.display_name)
        .join(Customer, Customer.id == Event.customer_id)
        .where(Event.planning_error.is_not(None), visible(Event, scope))
        .order_by(Event.at, Event.id)
        .limit(limit)
    )
    return [UnplannedEvent(*row) for row in await session.execute(question)]


async def count_unplanned(session: AsyncSession, scope: Scope) -> int:
    """How many events could not be planned."""
    question = select(func.count()).select_from(Event).where(Event.planning_error.is_not(None), visible(Event, scope))
    return await session.scalar(question) or 0


def _is_stuck(now: datetime) -> ColumnElement[bool]:
    """Failed for good, gone perhaps and not proven, or written by a customer and not answered."""
    return or_(
        and_(
            Message.direction == Direction.OUT,
            Message.state.in_((MessageState.FAILED, MessageState.UNKNOWN)),
            Message.created_at > now - LATELY,
        ),
        and_(Message.state == MessageState.RECEIVED, Message.created_at < now - PATIENCE),
    )


@dataclass(frozen=True, slots=True)
class StuckMessage:
    """A message that needs a person."""

    message: Message
    customer: str | None


async def stuck_messages(session: AsyncSession, scope: Scope, now: datetime, *, limit: int) -> list[StuckMessage]:
    """Messages that need a person, the latest first."""
    question = (
        select(Message, Customer.display_name)
        .outerjoin(Customer, Customer.id == Message.customer_id)  # a stranger's has none
        .where(_is_stuck(now), visible(Message, scope))
        .order_by(Message.seq.desc())
        .limit(limit)
    )
    return [StuckMessage(*row) for row in await session.execute(question)]


@dataclass(frozen=True, slots=True)
class FailedNotice:
    """A notice about a case that reached nobody."""

    notice: Notice
    case_id: UUID
    number: int
    recipient: str | None


async def failed_notices(session: AsyncSession, scope: Scope, *, limit: int) -> list[FailedNotice]:
    """Notices that failed for good, the latest first."""
    question = (
        select(Notice, Case.id, Case.number, Operator.display_name)
        .join(Case, Case.id == Notice.case_id)
        .outerjoin(Operator, Operator.id == Notice.operator_id)
        .where(Notice.state == NoticeState.FAILED, visible(Notice, scope))
        .order_by(Notice.created_at.desc())
        .limit(limit)
    )
    return [FailedNotice(*row) for row in await session.execute(question)]


async def count_stuck(session: AsyncSession, scope: Scope, now: datetime) -> int:
    """How many messages and notices need a person."""
    messages = select(func.count()).select_from(Message).where(_is_stuck(now), visible(Message, scope))
    notices = select(func.count()).select_from(Notice).where(Notice.state == NoticeState.FAILED, visible(Notice, scope))
    return (await session.scalar(messages) or 0) + (await session.scalar(notices) or 0)
