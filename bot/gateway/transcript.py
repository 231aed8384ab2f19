"""What a customer may see of a conversation: its visible messages and what is to be done next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.calendars.local import find_zone
from bot.channels.kept import WEBCHAT as PROVIDER
from bot.errors import NotFound
from bot.gateway.pages import known_language
from bot.links import Link, Purpose
from bot.work import Work
from models import (
    OVER_STATES,
    Author,
    Case,
    ContactKind,
    ContactPoint,
    Conversation,
    ConversationState,
    Customer,
    Direction,
    Media,
    Message,
    MessageState,
)

VISIBLE = (MessageState.SENT, MessageState.DELIVERED, MessageState.READ)
ON_THE_WAY = (MessageState.QUEUED, MessageState.SENDING)
MOST_MESSAGES = 500


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message as the customer sees it; `author` is customer, bot or operator, `text` None when it was erased."""

    id: UUID
    author: str
    text: str | None
    at: datetime  # in the customer's zone
    pictures: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A conversation as its customer sees it."""

    id: UUID
    language: str  # zh-Hans, zh-Hant or en
    bubbles: tuple[Bubble, ...]
    options: tuple[str, ...]  # answers to choose from now
    is_typing: bool
    is_over: bool
    is_with_person: bool
    wants_contact: bool  # a case is open and nobody knows how to reach the customer


async def conversation_of(session: AsyncSession, link: Link) -> Conversation:
    """The conversation that a link opens. Raises NotFound."""
    found: Conversation | None = None
    if link.purpose is Purpose.CONVERSATION:
        found = await session.get(Conversation, link.subject)
    elif link.purpose is Purpose.VISIT:
        found = await session.scalar(
            select(Conversation)
            .where(Conversation.visit_id == link.subject)
            .order_by(Conversation.state == ConversationState.CLOSED, Conversation.opened_at.desc())
            .limit(1)
        )
    if found is None:
        raise NotFound("There is no conversation behind this link.")
    return found


async def read_chat(session: AsyncSession, conversation: Conversation) -> Chat:
    """The conversation as its customer sees it now."""
    customer = await session.get_one(Customer, conversation.customer_id)
    messages = await _visible(session, conversation.id)
    pictures = await _pictures(session, [message.id for message in messages])
    zone = find_zone(customer.zone or "") or UTC
    last = messages[-1] if messages else None
    is_typing = await _is_typing(session, conversation.id)
    is_asked = last is not None and last.direction is Direction.OUT and not is_typing
    return Chat(
        id=conversation.id,
        language=known_language(conversation.locale),
        bubbles=tuple(_bubble(message, pictures.get(message.id, ()), zone) for message in messages),
        options=tuple(last.options) if last is not None and is_asked else (),
        is_typing=is_typing,
        is_over=conversation.state is ConversationState.CLOSED and conversation.visit_id is not None,
        is_with_person=conversation.state is ConversationState.WITH_PERSON,
        wants_contact=await _wants_contact(session, conversation.customer_id),
    )


async def digest_of(session: AsyncSession, conversation_id: UUID) -> str:
    """Something short that changes whenever what the customer sees changes."""
    counts = (
        await session.execute(
            select(
                func.count().filter(_is_visible()),
                func.count().filter(Message.state.in_((MessageState.RECEIVED, *ON_THE_WAY))),
                func.max(Message.seq),
            ).where(Message.conversation_id == conversation_id)
        )
    ).one()
    state = await session.scalar(select(Conversation.state).where(Conversation.id == conversation_id))
    return "-".join(str(part) for part in (*counts, state))


async def mark_seen(work: Work, conversation_id: UUID) -> None:
    """The customer's browser has fetched what was visible: it is delivered."""
    await work.session.execute(
        update(Message)
        .where(Message.conversation_id == conversation_id, Message.direction == Direction.OUT)
        .where(Message.channel == PROVIDER, Message.state == MessageState.SENT)
        .values(state=MessageState.DELIVERED, delivered_at=work.now)
    )


async def picture_of(session: AsyncSession, conversation_id: UUID, media_id: UUID) -> Media:
    """A picture of this conversation and no other. Raises NotFound."""
    found = await session.scalar(
        select(Media)
        .join(Message, Message.id == Media.message_id)
        .where(Media.id == media_id, Message.conversation_id == conversation_id, Media.content_type.like("image/%"))
    )
    if found is None:
        raise NotFound("There is no such picture in this conversation.")
    await session.refresh(found, ["content"])
    return found


def _is_visible() -> ColumnElement[bool]:
    return or_(Message.direction == Direction.IN, Message.state.in_(VISIBLE))


async def _visible(session: AsyncSession, conversation_id: UUID) -> Sequence[Message]:
    newest = (
        select(Message)
        .where(Message.conversation_id == conversation_id, _is_visible())
        .order_by(Message.seq.desc())
        .limit(MOST_MESSAGES)
    )
    return list(await session.scalars(newest))[::-1]


async def _pictures(session: AsyncSession, messages: Sequence[UUID]) -> dict[UUID, tuple[UUID, ...]]:
    rows = await session.execute(
        select(Media.message_id, Media.id)
        .where(Media.message_id.in_(messages), Media.content_type.like("image/%"))
        .order_by(Media.id)
    )
    found: dict[UUID, tuple[UUID, ...]] = {}
    for message, media in rows:
        found[message] = (*found.get(message, ()), media)
    return found


async def _is_typing(session: AsyncSession, conversation_id: UUID) -> bool:
    waits = (Message.state == MessageState.RECEIVED) | (
        (Message.direction == Direction.OUT) & Message.state.in_(ON_THE_WAY)
    )
    return bool(
        await session.scalar(
            select(func.count()).select_from(Message).where(Message.conversation_id == conversation_id, waits)
        )
    )


async def _wants_contact(session: AsyncSession, customer_id: UUID) -> bool:
    known = await session.scalar(
        select(func.count())
        .select_from(ContactPoint)
        .where(ContactPoint.customer_id == customer_id)
        .where(ContactPoint.kind.in_((ContactKind.PHONE, ContactKind.EMAIL)))
    )
    if known:
        return False
    open_cases = select(func.count()).select_from(Case)
    return bool(await session.scalar(open_cases.where(Case.customer_id == customer_id, Case.state.not_in(OVER_STATES))))


def _bubble(message: Message, pictures: tuple[UUID, ...], zone: tzinfo) -> Bubble:
    author = Author.CUSTOMER if message.direction is Direction.IN else message.author
    return Bubble(message.id, author.value, message.text, message.created_at.astimezone(zone), pictures)
