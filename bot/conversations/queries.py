"""Named questions about conversations and messages. Nowhere else in this package is `select` written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Row, ScalarSelect, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotFound
from bot.followups.queries import SLEEPING
from models import (
    OVER_STATES,
    Answer,
    AskedQuestion,
    Attempt,
    AttemptOutcome,
    Case,
    Consent,
    ConsentState,
    ContactKind,
    ContactPoint,
    ContactState,
    Conversation,
    ConversationState,
    Direction,
    Event,
    Media,
    Message,
    MessageState,
    Notice,
    NoticeState,
    Operator,
    Visit,
)

ON_THE_WAY = (MessageState.QUEUED, MessageState.SENDING, MessageState.UNKNOWN)


async def locked_conversation(session: AsyncSession, conversation_id: UUID) -> Conversation:
    """One conversation, locked: its turns are taken one after the other. Raises NotFound."""
    row = await session.get(Conversation, conversation_id, with_for_update={"key_share": True}, populate_existing=True)
    if row is None:
        raise NotFound("There is no such conversation.")
    return row


async def locked_message(session: AsyncSession, message_id: UUID) -> Message:
    """One message, locked. Raises NotFound."""
    row = await session.get(Message, message_id, with_for_update={"key_share": True}, populate_existing=True)
    if row is None:
        raise NotFound("There is no such message.")
    return row


async def conversation_of_message(session: AsyncSession, message_id: UUID) -> UUID | None:
    """To which conversation a message belongs."""
    return await session.scalar(select(Message.conversation_id).where(Message.id == message_id))


async def is_known(session: AsyncSession, provider: str, provider_id: str) -> bool:
    """Whether this message of a carrier was taken before."""
    return bool(
        await session.scalar(select(exists().where(Message.provider == provider, Message.provider_id == provider_id)))
    )


async def open_conversation(session: AsyncSession, customer_id: UUID) -> Conversation | None:
    """The customer's conversation that is not closed; there is never more than one."""
    return await session.scalar(
        select(Conversation)
        .where(Conversation.customer_id == customer_id, Conversation.state != ConversationState.CLOSED)
        .with_for_update(key_share=True)
    )


async def conversations_with(
    session: AsyncSession, customers: Collection[UUID], address: str, *, since: datetime
) -> Sequence[Conversation]:
    """Conversations with these customers that are open, or were held at this address lately; the likeliest first."""
    question = (
        select(Conversation)
        .where(Conversation.customer_id.in_(customers))
        .where(
            or_(
                Conversation.state != ConversationState.CLOSED,
                (Conversation.address == address) & (Conversation.last_message_at >= since),
            )
        )
        .order_by(
            (Conversation.state == ConversationState.CLOSED),
            (Conversation.address != address),
            Conversation.last_message_at.desc(),
        )
    )
    return (await session.scalars(question)).all()


async def owners_of(session: AsyncSession, kind: ContactKind, value: str) -> Sequence[UUID]:
    """Customers at an address that may be used."""
    return (
        await session.scalars(
            select(ContactPoint.customer_id)
            .where(ContactPoint.kind == kind, ContactPoint.value == value)
            .where(ContactPoint.state.in_((ContactState.USABLE, ContactState.WRONG_PERSON)))
            .order_by(ContactPoint.rank, ContactPoint.id)
        )
    ).all()


async def contact_points(session: AsyncSession, customer_id: UUID) -> Sequence[ContactPoint]:
    """The customer's usable contact points, the preferred first."""
    return (
        await session.scalars(
            select(ContactPoint)
            .where(ContactPoint.customer_id == customer_id, ContactPoint.state == ContactState.USABLE)
            .order_by(ContactPoint.rank, ContactPoint.id)
        )
    ).all()


async def next_received(session: AsyncSession, conversation_id: UUID) -> Message | None:
    """The earliest message of the conversation whose turn has not been taken."""
    return await session.scalar(
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.state == MessageState.RECEIVED)
        .order_by(Message.seq)
        .limit(1)
    )


async def latest_out(session: AsyncSession, conversation_id: UUID) -> Message | None:
    """The last message that went out in the conversation."""
    return await session.scalar(
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.direction == Direction.OUT)
        .order_by(Message.seq.desc())
        .limit(1)
    )


async def earlier_on_the_way(session: AsyncSession, message: Message) -> bool:
    """Whether an earlier message of the same conversation has not left yet: the order is kept."""
    return bool(
        await session.scalar(
            select(
                exists().where(
                    Message.conversation_id == message.conversation_id,
                    Message.direction == Direction.OUT,
                    Message.seq < message.seq,
                    Message.state.in_(ON_THE_WAY),
                    Message.retry_at.is_not(None),  # one that a person decides about holds nobody up
                )
            )
        )
    )


async def next_on_the_way(session: AsyncSession, conversation_id: UUID) -> UUID | None:
    """The earliest message of the conversation that has not left yet."""
    return await session.scalar(
        select(Message.id)
        .where(Message.conversation_id == conversation_id, Message.state.in_(ON_THE_WAY))
        .where(Message.retry_at.is_not(None))
        .order_by(Message.seq)
        .limit(1)
    )


async def queued_messages(session: AsyncSession, customer_id: UUID) -> Sequence[Message]:
    """Messages to the customer that are still in our hands."""
    question = select(Message).where(Message.customer_id == customer_id, Message.state == MessageState.QUEUED)
    return (await session.scalars(question.with_for_update(key_share=True))).all()


async def has_media(session: AsyncSession, message_id: UUID) -> bool:
    """Whether pictures or recordings came with a message."""
    return bool(await session.scalar(select(exists().where(Media.message_id == message_id))))


async def due_attempts(session: AsyncSession, now: datetime, *, limit: int) -> Sequence[UUID]:
    """Attempts whose customer has been silent for too long."""
    return (
        await session.scalars(
            select(Attempt.id)
            .where(Attempt.outcome == AttemptOutcome.UNDER_WAY, Attempt.answer_by <= now)
            .order_by(Attempt.answer_by)
            .limit(limit)
        )
    ).all()


async def attempts_of(session: AsyncSession, visit_id: UUID) -> Sequence[Attempt]:
    """All attempts of a visit in their order."""
    return (await session.scalars(select(Attempt).where(Attempt.visit_id == visit_id).order_by(Attempt.number))).all()


async def conversation_of_attempt(session: AsyncSession, attempt_id: UUID) -> Conversation | None:
    """The conversation that an attempt is held in, locked."""
    return await session.scalar(
        select(Conversation).where(Conversation.attempt_id == attempt_id).with_for_update(key_share=True)
    )


async def dialogue_before(session: AsyncSession, visit_id: UUID) -> Conversation | None:
    """The last conversation of a visit: what was answered in it is not asked again."""
    return await session.scalar(
        select(Conversation).where(Conversation.visit_id == visit_id).order_by(Conversation.opened_at.desc()).limit(1)
    )


async def current_conversation(session: AsyncSession, conversation_id: UUID) -> Conversation | None:
    """The conversation in which a visit goes on now: the one that is not closed, else the latest."""
    first = await session.get(Conversation, conversation_id)
    if first is None or first.visit_id is None:
        return first
    return await session.scalar(
        select(Conversation)
        .where(Conversation.visit_id == first.visit_id)
        .order_by(Conversation.state == ConversationState.CLOSED, Conversation.opened_at.desc())
        .limit(1)
    )


async def latest_reply(session: AsyncSession, conversation_id: UUID) -> Message | None:
    """What the bot last said to the customer's words."""
    return await session.scalar(
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.direction == Direction.OUT)
        .where(Message.reply_to_id.is_not(None), Message.state != MessageState.WITHHELD)
        .order_by(Message.seq.desc())
        .limit(1)
    )


async def asked(session: AsyncSession, visit_id: UUID, question: str) -> AskedQuestion | None:
    """A question as it was asked in a visit."""
    return await session.scalar(
        select(AskedQuestion).where(AskedQuestion.visit_id == visit_id, AskedQuestion.question == question)
    )


async def standing_answer(session: AsyncSession, asked_question_id: UUID) -> Answer | None:
    """The answer that counts."""
    return await session.scalar(
        select(Answer).where(Answer.asked_question_id == asked_question_id, Answer.superseded_at.is_(None))
    )


async def cases_of(session: AsyncSession, customer_id: UUID) -> Sequence[Case]:
    """The customer's cases, the newest first."""
    return (
        await session.scalars(
            select(Case).where(Case.customer_id == customer_id).order_by(Case.opened_at.desc(), Case.number.desc())
        )
    ).all()


async def live_case(session: AsyncSession, customer_id: UUID, number: int) -> Case | None:
    """The customer's own case with this number, if it is not over."""
    return await session.scalar(
        select(Case).where(Case.customer_id == customer_id, Case.number == number, Case.state.not_in(OVER_STATES))
    )


async def operator(session: AsyncSession, operator_id: UUID | None) -> Operator | None:
    """One operator."""
    return None if operator_id is None else await session.get(Operator, operator_id)


async def event_of(session: AsyncSession, event_id: UUID | None) -> Event | None:
    """The event behind a visit."""
    return None if event_id is None else await session.get(Event, event_id)


async def stuck_inbox(session: AsyncSession, wall: datetime, *, limit: int) -> Sequence[UUID]:
    """Conversations in which a customer's message waits although its time (wall) has come."""
    return (
        await session.scalars(
            select(Message.conversation_id)
            .where(Message.state == MessageState.RECEIVED, Message.retry_at <= wall)
            .where(Message.conversation_id.is_not(None))
            .distinct()
            .limit(limit)
        )
    ).all()  # type: ignore[return-value]  # never None: filtered above


async def stuck_outbox(session: AsyncSession, wall: datetime, now: datetime, *, limit: int) -> Sequence[UUID]:
    """Messages to go out that nobody took although their time (wall, and the product's) has come."""
    return (
        await session.scalars(
            select(Message.id)
            .where(Message.state.in_(ON_THE_WAY), Message.retry_at <= wall)
            .where(or_(Message.not_before.is_(None), Message.not_before <= now))
            .limit(limit)
        )
    ).all()


async def stuck_notices(session: AsyncSession, wall: datetime, now: datetime, *, limit: int) -> Sequence[UUID]:
    """Notices that nobody took although their time has come."""
    return (
        await session.scalars(
            select(Notice.id)
            .where(Notice.state == NoticeState.QUEUED, or_(Notice.retry_at <= wall, Notice.retry_at.is_(None)))
            .where(or_(Notice.not_before <= now, Notice.not_before.is_(None)))
            .limit(limit)
        )
    ).all()


def count_backlog(now: datetime) -> dict[str, ScalarSelect[int]]:
    """The questions how much is to be done at this moment: messages in, messages out, visits being begun.

    A message whose fate only a person can decide (unproven) is not waited for.
    """
    leaving = (
        Message.state.in_(ON_THE_WAY)
        & Message.retry_at.is_not(None)
        & or_(Message.not_before.is_(None), Message.not_before <= now)
    )
    waiting = (Message.state == MessageState.RECEIVED) & Message.conversation_id.is_not(None)
    begun = Visit.wake_at.is_(None) & Visit.released_at.is_not(None) & Visit.state.in_(SLEEPING)
    return {
        "inbox": select(func.count()).select_from(Message).where(waiting).scalar_subquery(),
        "outbox": select(func.count()).select_from(Message).where(leaving).scalar_subquery(),
        "visits": select(func.count()).select_from(Visit).where(begun).scalar_subquery(),
    }


async def recent_starts(
    session: AsyncSession, customer_id: UUID, since: datetime
) -> Sequence[Row[UUID, str, datetime | None]]:
    """Visits begun with a customer since a time: id, kind and start, for the cap."""
    return (
        await session.execute(
            select(Visit.id, Visit.kind, Visit.started_at).where(
                Visit.customer_id == customer_id, Visit.started_at >= since
            )
        )
    ).all()


async def contact_addresses(session: AsyncSession, customer_id: UUID) -> Sequence[str]:
    """Every number and address of the customer, usable or not: an opt-out may stand for any of them."""
    return (await session.scalars(select(ContactPoint.value).where(ContactPoint.customer_id == customer_id))).all()


async def consent_of(session: AsyncSession, customer_id: UUID, channel: str, now: datetime) -> ConsentState | None:
    """What the customer last said about being followed up on this channel; None: nothing that still holds."""
    return await session.scalar(
        select(Consent.state)
        .where(Consent.customer_id == customer_id, Consent.purpose == "follow_up")
        .where(or_(Consent.channel.is_(None), Consent.channel == channel))
        .where(or_(Consent.expires_at.is_(None), Consent.expires_at > now))
        .order_by(Consent.at.desc())
        .limit(1)
    )


async def newest_customer_message(session: AsyncSession, conversation_id: UUID) -> Message | None:
    """What the customer wrote last."""
    return await session.scalar(
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.direction == Direction.IN)
        .order_by(Message.seq.desc())
        .limit(1)
    )


def lately(now: datetime, days: int) -> datetime:
    """So many days before `now`."""
    return now - timedelta(days=days)


async def message_of_carrier(session: AsyncSession, provider: str, provider_id: str) -> Message | None:
    """The message that a carrier knows by this id, locked."""
    return await session.scalar(
        select(Message)
        .where(Message.provider == provider, Message.provider_id == provider_id)
        .with_for_update(key_share=True)
    )
