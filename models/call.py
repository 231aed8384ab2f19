"""Phone calls as the carrier made them: what is known of each while it lasts and after it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, to, words


class CallKind(StrEnum):
    """Who called whom."""

    BOT = "bot"  # the bot calls the customer for a visit
    INCOMING = "incoming"  # the customer calls
    AGENT = "agent"  # click to call: an agent's telephone first, then the customer's


class CallState(StrEnum):
    """How far a call has come. Order is rank: it only ever moves forward."""

    DIALLING = "dialling"
    RINGING = "ringing"
    ANSWERED = "answered"
    ENDED = "ended"


class Call(Base):
    """One call of a carrier. Silence and unsure hearing are counted here, for a call is answered step by step."""

    __tablename__ = "calls"
    __table_args__ = (
        UniqueConstraint("provider", "provider_id"),
        Index(None, "conversation_id"),
        Index(None, "visit_id"),
        # Calls whose end is not drawn yet, and those whose end the carrier never told.
        Index("ix_calls_unsettled", "started_at", postgresql_where="outcome IS NULL"),
    )

    provider: Mapped[str]
    provider_id: Mapped[str | None]  # None: asked for, not acknowledged yet
    kind: Mapped[CallKind] = mapped_column(words(CallKind))
    state: Mapped[CallState] = mapped_column(words(CallState), default=CallState.DIALLING)
    address: Mapped[str]  # the customer's number
    customer_id: Mapped[UUID | None] = mapped_column(to("customers.id", ondelete="CASCADE"), index=True)
    conversation_id: Mapped[UUID | None] = mapped_column(to("conversations.id", ondelete="CASCADE"))
    message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL"))  # the opening
    visit_id: Mapped[UUID | None] = mapped_column(to("visits.id", ondelete="CASCADE"))
    operator_id: Mapped[UUID | None] = mapped_column(to("operators.id"))
    step: Mapped[int] = mapped_column(default=0)  # of the dialogue, so that a repeated webhook is told from a new one
    silences: Mapped[int] = mapped_column(default=0)  # in a row
    unsure: Mapped[str | None]  # what was heard with low confidence and awaits the customer's yes
    said_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL"))  # newest message spoken
    answered_by: Mapped[str | None]  # human, machine_start, machine_end_beep, fax, unknown …
    is_reached: Mapped[bool] = mapped_column(default=False)  # somebody said or pressed something
    status: Mapped[str | None]  # the carrier's last word: completed, busy, no-answer, failed, canceled
    sip: Mapped[str | None]  # response code of the telephone network, where a call was not answered
    outcome: Mapped[str | None]  # bot.channels.base.Outcome, once what follows from the call's end was done
    started_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    connected_at: Mapped[datetime | None]  # click to call: when the customer joined
    ended_at: Mapped[datetime | None]
    seconds: Mapped[int | None]
    recording_consent: Mapped[bool] = mapped_column(default=False)
    recording: Mapped[str | None]  # address at the carrier; only with consent
