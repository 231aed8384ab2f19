"""What is asked about conversations. Every question goes through the row scope."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.console.scope import Scope, visible
from bot.errors import NotFound
from models import (
    Answer,
    AskedQuestion,
    Author,
    Case,
    Conversation,
    ConversationState,
    Customer,
    Media,
    Message,
    Operator,
    Understood,
    Visit,
)

PAGE = 50
BOXES = ("open", "person", "unread", "mine", "closed", "all")


@dataclass(frozen=True, slots=True)
class ConversationLine:
    """A conversation in a list, with its last words."""

    conversation: Conversation
    customer: str | None
    taken_by: str | None
    kind: str | None
    text: str | None
    author: Author | None


@dataclass(frozen=True, slots=True)
class Turn:
    """A message of the transcript with what belongs to it."""

    message: Message
    operator: str | None
    understood: Understood | None
    media: Sequence[Media] = field(default_factory=tuple)


def _lines(scope: Scope) -> Select[Conversation, str | None, str, str, str | None, Author]:
    taker = aliased(Operator)
    last = (
        select(Message.text, Message.author)
        .where(Message.conversation_id == Conversation.id)
        .order_by(Message.seq.desc())
        .limit(1)
        .lateral("last")
    )
    return (
        select(Conversation, Customer.display_name, taker.display_name, Visit.kind, last.c.text, last.c.author)
        .join(Customer, Customer.id == Conversation.customer_id)
        .outerjoin(taker, taker.id == Conversation.taken_by_id)
        .outerjoin(Visit, Visit.id == Conversation.visit_id)
        .outerjoin(last, Conversation.id == Conversation.id)
        .where(visible(Conversation, scope))
    )


def _in_box(box: str, operator: UUID) -> list[ColumnElement[bool]]:
    return {
        "open": [Conversation.state != ConversationState.CLOSED],
        "person": [Conversation.state == ConversationState.WITH_PERSON],
        "unread": [Conversation.unread > 0],
        "mine": [Conversation.taken_by_id == operator, Conversation.state == ConversationState.WITH_PERSON],
        "closed": [Conversation.state == ConversationState.CLOSED],
    }.get(box, [])


async def conversation_lines(
    session: AsyncSession, scope: Scope, box: str, operator: UUID, *, after: tuple[datetime, UUID] | None = None
) -> list[ConversationLine]:
    """Conversations, the latest first; `after` is the last one of the page before."""
    question = _lines(scope).where(*_in_box(box, operator))
    if after is not None:
        question = question.where(tuple_(Conversation.last_message_at, Conversation.id) < after)
    question = question.order_by(Conversation.last_message_at.desc(), Conversation.id.desc()).limit(PAGE)
    return [ConversationLine(*row) for row in await session.execute(question)]


async def count_boxes(session: AsyncSession, scope: Scope, operator: UUID) -> dict[str, int]:
    """How many conversations are in each box."""
    boxes = [box for box in BOXES if box not in {"closed", "all"}]
    counts = [func.count().filter(and_(*_in_box(box, operator))) for box in boxes]
    live = (Conversation.state != ConversationState.CLOSED) | (Conversation.unread > 0)
    row = (
        await session.execute(select(*counts).select_from(Conversation).where(visible(Conversation, scope), live))
    ).one()
    return dict(zip(boxes, row, strict=True))


async def conversation_line(session: AsyncSession, scope: Scope, conversation_id: UUID) -> ConversationLine:
    """One conversation. Raises NotFound, also for one with another unit's customer."""
    row = (await session.execute(_lines(scope).where(Conversation.id == conversation_id))).one_or_none()
    if row is None:
        raise NotFound("There is no such conversation here.")
    return ConversationLine(*row)


async def transcript(session: AsyncSession, conversation_id: UUID) -> list[Turn]:
    """Every message of a conversation in the order of arrival, with what was understood and its pictures."""
    question = (
        select(Message, Operator.display_name, Understood)
        .outerjoin(Operator, Operator.id == Message.operator_id)
        .outerjoin(Understood, Understood.message_id == Message.id)
        .where(Message.conversation_id == conversation_id)
        .order_by(Message.seq)
    )
    rows = (await session.execute(question)).all()
    media: dict[UUID, list[Media]] = defaultdict(list)
    for one in await session.scalars(
        select(Media)
        .join(Message, Message.id == Media.message_id)
        .where(Message.conversation_id == conversation_id)
        .order_by(Media.created_at, Media.id)
    ):
        media[one.message_id].append(one)
    return [Turn(row[0], row[1], row[2], tuple(media[row[0].id])) for row in rows]


async def given_answers(session: AsyncSession, conversation_id: UUID) -> list[tuple[AskedQuestion, Answer | None]]:
    """What was asked in a conversation, and the answers that count."""
    question = (
        select(AskedQuestion, Answer)
        .outerjoin(Answer, and_(Answer.asked_question_id == AskedQuestion.id, Answer.superseded_at.is_(None)))
        .where(AskedQuestion.conversation_id == conversation_id)
        .order_by(AskedQuestion.asked_at, AskedQuestion.id)
    )
    return [(row[0], row[1]) for row in await session.execute(question)]


async def cases_of_conversation(session: AsyncSession, scope: Scope, conversation: Conversation) -> Sequence[Case]:
    """The cases that came up in a conversation, and the one that its visit asks about."""
    asked_about = select(Visit.case_id).where(Visit.id == conversation.visit_id).scalar_subquery()
    return (
        await session.scalars(
            select(Case)
            .where((Case.conversation_id == conversation.id) | (Case.id == asked_about), visible(Case, scope))
            .order_by(Case.opened_at)
        )
    ).all()


async def mark_seen(session: AsyncSession, conversation_id: UUID) -> None:
    """Somebody who serves customers has the conversation before them."""
    await session.execute(
        update(Conversation).where(Conversation.id == conversation_id, Conversation.unread > 0).values(unread=0)
    )


async def media_of(session: AsyncSession, scope: Scope, media_id: UUID) -> tuple[str, bytes]:
    """A picture or recording: its type and content. Raises NotFound, also for another unit's and an erased one."""
    row = (
        await session.execute(
            select(Media.content_type, Media.content)
            .join(Message, Message.id == Media.message_id)
            .where(Media.id == media_id, visible(Message, scope))
        )
    ).one_or_none()
    if row is None or row.content is None:
        raise NotFound("There is no such picture here.")
    return row.content_type, row.content
