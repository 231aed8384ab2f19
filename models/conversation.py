"""Conversations, their messages, and what was understood."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Identity, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, deferred, mapped_column

from models.base import Base, to, words


class ConversationState(StrEnum):
    """Who speaks for the company."""

    OPEN = "open"  # the bot
    WITH_PERSON = "with_person"  # an operator; the bot is silent
    CLOSED = "closed"  # over; the customer may still write


class Conversation(Base):
    """One conversation with one customer, mostly for one visit. A customer never has two that are not closed."""

    __tablename__ = "conversations"
    __table_args__ = (
        Index("uq_conversations_one_open", "customer_id", unique=True, postgresql_where="state <> 'closed'"),
        Index(None, "visit_id"),
        Index(None, "last_message_at"),
    )

    customer_id: Mapped[UUID] = mapped_column(to("customers.id", ondelete="CASCADE"), index=True)
    visit_id: Mapped[UUID | None] = mapped_column(to("visits.id"))
    attempt_id: Mapped[UUID | None] = mapped_column(to("attempts.id"))
    policy_version_id: Mapped[UUID | None] = mapped_column(to("policy_versions.id"))
    channel: Mapped[str]
    address: Mapped[str]  # number, e-mail address or chat id that this conversation is held with
    locale: Mapped[str]
    script: Mapped[str | None]
    state: Mapped[ConversationState] = mapped_column(words(ConversationState), default=ConversationState.OPEN)
    dialogue: Mapped[dict[str, Any]] = mapped_column(default=dict)  # bot.dialogue.state.DialogueState
    taken_by_id: Mapped[UUID | None] = mapped_column(to("operators.id"))
    unread: Mapped[int] = mapped_column(default=0)  # customer messages that no operator has seen
    lease_until: Mapped[datetime | None]  # wall time; a turn is being taken
    lease_fence: Mapped[int] = mapped_column(default=0)
    opened_at: Mapped[datetime]
    last_message_at: Mapped[datetime]
    customer_wrote_at: Mapped[datetime | None]  # for WhatsApp's 24-hour window and reply privileges
    closed_at: Mapped[datetime | None]


class Direction(StrEnum):
    """Which way a message goes."""

    IN = "in"
    OUT = "out"


class MessageState(StrEnum):
    """Where a message stands. Incoming: received → answered. Outgoing: as bot.channels.base.Delivery."""

    RECEIVED = "received"  # stored, its turn not taken yet
    ANSWERED = "answered"  # its turn was taken, or a person has the conversation
    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    WITHHELD = "withheld"


class Author(StrEnum):
    """Who wrote a message."""

    CUSTOMER = "customer"
    BOT = "bot"
    OPERATOR = "operator"


class Message(Base):
    """One message: inbox and outbox are rows of this table."""

    __tablename__ = "messages"
    __table_args__ = (
        # A message of a carrier is taken once, however often it is delivered to us.
        UniqueConstraint("provider", "provider_id"),
        # A turn is answered once, however often it is taken.
        UniqueConstraint("reply_to_id", "part"),
        Index("ix_messages_inbox", "retry_at", postgresql_where="state = 'received'"),
        Index("ix_messages_outbox", "retry_at", postgresql_where="state IN ('queued', 'sending', 'unknown')"),
        Index(None, "conversation_id", "seq"),
        Index(None, "customer_id", "created_at"),
        Index("ix_messages_failed", "seq", postgresql_where="state = 'failed'"),
        Index("ix_messages_strangers", "seq", postgresql_where="conversation_id IS NULL"),
    )

    seq: Mapped[int] = mapped_column(BigInteger, Identity(always=True))  # order of arrival
    conversation_id: Mapped[UUID | None] = mapped_column(to("conversations.id", ondelete="CASCADE"))
    customer_id: Mapped[UUID | None] = mapped_column(to("customers.id", ondelete="CASCADE"))  # None: a stranger
    attempt_id: Mapped[UUID | None] = mapped_column(to("attempts.id"))
    direction: Mapped[Direction] = mapped_column(words(Direction))
    author: Mapped[Author] = mapped_column(words(Author))
    operator_id: Mapped[UUID | None] = mapped_column(to("operators.id"))
    channel: Mapped[str]
    address: Mapped[str]  # the customer's side
    text: Mapped[str | None]  # as written; None once the person is erased
    purpose: Mapped[str]  # opening, question, reply, reminder, notice; incoming: message
    options: Mapped[list[str]] = mapped_column(default=list)  # numbered answers shown with it
    question: Mapped[str | None]  # key of the question that this message asks, or to which it replies
    reply_to_id: Mapped[UUID | None] = mapped_column(to("messages.id"))
    part: Mapped[int | None]
    provider: Mapped[str | None]
    provider_id: Mapped[str | None]
    state: Mapped[MessageState] = mapped_column(words(MessageState))
    reason: Mapped[str | None]  # code: why withheld, failed or waiting
    not_before: Mapped[datetime | None]  # product time: the gate holds it until then
    not_after: Mapped[datetime | None]
    segments: Mapped[int | None]
    cost: Mapped[str | None]
    tries: Mapped[int] = mapped_column(default=0)
    first_try_at: Mapped[datetime | None]  # wall time
    retry_at: Mapped[datetime | None]  # wall time of the next technical try; also the end of a lease
    fence: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]


class MessageStatus(Base):
    """A carrier's report about a message, kept as it came; the message itself only moves forward."""

    __tablename__ = "message_statuses"
    __table_args__ = (UniqueConstraint("provider", "provider_id", "status"),)

    message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="CASCADE"), index=True)
    provider: Mapped[str]
    provider_id: Mapped[str]
    status: Mapped[str]
    code: Mapped[str | None]
    at: Mapped[datetime]


class Settling(Base):
    """An operator has dealt with a message that needed a person: it needs nobody any more."""

    __tablename__ = "settlings"

    message_id: Mapped[UUID] = mapped_column(to("messages.id", ondelete="CASCADE"), unique=True)
    operator_id: Mapped[UUID] = mapped_column(to("operators.id"))
    words: Mapped[str]  # what was done, in the operator's words; may be empty
    at: Mapped[datetime]


class Media(Base):
    """A photo or recording that came with a message."""

    __tablename__ = "media"

    message_id: Mapped[UUID] = mapped_column(to("messages.id", ondelete="CASCADE"), index=True)
    source: Mapped[str | None] = mapped_column(unique=True)  # where the carrier keeps it; fetched after the webhook
    content_type: Mapped[str]
    size: Mapped[int]
    digest: Mapped[str]
    content: Mapped[bytes | None] = deferred(mapped_column(LargeBinary))
    created_at: Mapped[datetime]


class Understood(Base):
    """What a customer's message was taken to mean, by which layer, how surely, and from which words."""

    __tablename__ = "understandings"

    message_id: Mapped[UUID] = mapped_column(to("messages.id", ondelete="CASCADE"), unique=True)
    engine: Mapped[str]  # rules, rasa
    model: Mapped[str | None]  # digest of the trained model
    action: Mapped[str | None]  # the action that Rasa's rules routed to
    acts: Mapped[list[str]]
    lead: Mapped[str]
    answer: Mapped[dict[str, Any] | None]  # {"value": …}
    sentiment: Mapped[str | None]
    confidence: Mapped[float]
    evidence: Mapped[dict[str, Any]] = mapped_column(default=dict)
    question: Mapped[dict[str, Any]] = mapped_column(default=dict)  # the open question as it stood
    corrected: Mapped[dict[str, Any] | None]  # what an operator says it should have been, by whom, why
    at: Mapped[datetime]
