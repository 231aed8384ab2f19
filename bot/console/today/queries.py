"""What the first screen asks besides visits and cases: what could not be planned, and what needs a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.console.scope import Scope, visible
from bot.errors import NotFound
from models import Case, Customer, Direction, Event, Message, MessageState, Notice, NoticeState, Operator, Settling

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
    """A failed reply, gone perhaps and not proven, or written by a customer and not answered; nobody saw to it yet.

    An opening or a reminder that failed needs nobody: the visit goes on with its next attempt, or ends unreachable.
    """
    is_stuck = or_(
        and_(Message.direction == Direction.OUT, Message.state == MessageState.UNKNOWN),
        and_(Message.state == MessageState.FAILED, Message.purpose.not_in(("opening", "reminder"))),
        and_(Message.state == MessageState.RECEIVED, Message.created_at < now - PATIENCE),
    )
    return and_(is_stuck, Message.conversation_id.is_not(None), _is_unsettled())


def _is_unsettled() -> ColumnElement[bool]:
    return ~exists().where(Settling.message_id == Message.id)


def _is_strangers() -> ColumnElement[bool]:
    """Written or called by somebody whom no number or token proves to be a customer: nobody's, so everybody sees it."""
    return and_(Message.conversation_id.is_(None), Message.direction == Direction.IN, _is_unsettled())


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


async def strangers_messages(session: AsyncSession, *, limit: int) -> Sequence[Message]:
    """Messages and calls of nobody we know, the latest first."""
    return (
        await session.scalars(select(Message).where(_is_strangers()).order_by(Message.seq.desc()).limit(limit))
    ).all()


async def check_settleable(session: AsyncSession, scope: Scope, message_id: UUID) -> None:
    """Raises NotFound when there is no such message that this person may see."""
    may_see = or_(visible(Message, scope), Message.conversation_id.is_(None))
    if await session.scalar(select(Message.id).where(Message.id == message_id, may_see)) is None:
        raise NotFound("There is no such message here.")


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
    """How many messages, notices and strangers need a person."""
    messages = select(func.count()).select_from(Message).where(_is_stuck(now), visible(Message, scope))
    notices = select(func.count()).select_from(Notice).where(Notice.state == NoticeState.FAILED, visible(Notice, scope))
    strangers = select(func.count()).select_from(Message).where(_is_strangers())
    return sum([await session.scalar(count) or 0 for count in (messages, notices, strangers)])
