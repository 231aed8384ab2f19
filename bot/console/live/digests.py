"""What a topic looks like from afar: a short value that changes whenever something to show has changed.

Ids are of version 7 and therefore ordered by creation, so the newest row of a table is one look into its index.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, Select, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.console.cases.queries import case_line
from bot.console.conversations.queries import conversation_line
from bot.console.scope import Scope
from bot.console.visits.queries import visit_line
from bot.errors import NotFound
from models import (
    OVER_STATES,
    Answer,
    Attempt,
    Base,
    Case,
    CaseEntry,
    Conversation,
    ConversationState,
    Decision,
    Event,
    Message,
    MessageState,
    MessageStatus,
    Notice,
    NoticeState,
    Settling,
    Understood,
    Visit,
)

CLOCKS = ("minute", "pulse")  # the product's minute; every ten seconds. They are no rows.
GENERAL = ("visits", "conversations", "cases", "attention", *CLOCKS)
OF_ONE = {"visit": visit_line, "conversation": conversation_line, "case": case_line}
_ON_THE_WAY = (MessageState.QUEUED, MessageState.SENDING, MessageState.UNKNOWN)


def _newest(table: type[Base]) -> ScalarSelect[Any]:
    return select(table.id).order_by(table.id.desc()).limit(1).scalar_subquery()


def _count(table: type[Base], *conditions: ColumnElement[bool]) -> ScalarSelect[Any]:
    return select(func.count()).select_from(table).where(*conditions).scalar_subquery()


def _general(topic: str) -> Select[Any]:
    if topic == "visits":
        return select(_newest(Decision), _newest(Attempt), _newest(Visit), _newest(Event), _newest(Answer))
    if topic == "conversations":
        live = Conversation.state != ConversationState.CLOSED
        unread = select(func.sum(Conversation.unread)).where(live).scalar_subquery()
        return select(_newest(Message), _newest(Conversation), _count(Conversation, live), unread)
    if topic == "cases":
        return select(_newest(CaseEntry), _newest(Case), _count(Case, Case.state.not_in(tuple(OVER_STATES))))
    return select(
        _newest(Message),
        _newest(MessageStatus),
        _newest(Notice),
        _newest(Settling),
        _count(Message, Message.state.in_(_ON_THE_WAY)),
        _count(Message, Message.state == MessageState.RECEIVED),
        _count(Notice, Notice.state == NoticeState.QUEUED),
    )


def _of_one(noun: str, row: UUID) -> Select[Any]:
    if noun == "conversation":
        last = func.max(Message.seq), func.count(Understood.id)
        states = func.string_agg(Message.state, literal_column("' '"))
        return (
            select(*last, states, func.max(Conversation.state), func.max(Conversation.last_message_at))
            .select_from(Conversation)
            .outerjoin(Message, Message.conversation_id == Conversation.id)
            .outerjoin(Understood, Understood.message_id == Message.id)
            .where(Conversation.id == row)
        )
    if noun == "case":
        entries = select(func.count()).where(CaseEntry.case_id == row).scalar_subquery()
        notices = select(func.string_agg(Notice.state, literal_column("' '"))).where(Notice.case_id == row)
        return select(Case.state, Case.tier, Case.assignee_id, entries, notices.scalar_subquery()).where(Case.id == row)
    decisions = select(func.count()).where(Decision.visit_id == row).scalar_subquery()
    attempts = select(func.string_agg(Attempt.outcome, literal_column("' '"))).where(Attempt.visit_id == row)
    answers = select(func.count()).where(Answer.visit_id == row).scalar_subquery()
    return select(Visit.state, Visit.wake_at, decisions, attempts.scalar_subquery(), answers).where(Visit.id == row)


async def digest_of(session: AsyncSession, topic: str) -> str:
    """What `topic` looks like now."""
    noun, _, row = topic.partition(":")
    question = _of_one(noun, UUID(row)) if row else _general(topic)
    return repr((await session.execute(question)).one_or_none())


async def check_topic(session: AsyncSession, scope: Scope, topic: str) -> None:
    """Raises NotFound for a topic that does not exist or whose row somebody may not see."""
    noun, _, row = topic.partition(":")
    if not row and topic in GENERAL:
        return
    if noun not in OF_ONE:
        raise NotFound("There is no such topic.")
    try:
        await OF_ONE[noun](session, scope, UUID(row))
    except ValueError as error:
        raise NotFound("There is no such topic.") from error
