"""Cases: unhappy customers, until they themselves say that it is settled."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, Sequence
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, to, words

case_numbers = Sequence("case_numbers", metadata=Base.metadata)


class CaseState(StrEnum):
    """Where a case stands (design.md §9)."""

    OPEN = "open"
    CLAIMED = "claimed"
    WITH_DEPARTMENT = "with_department"
    RESOLVED = "resolved"  # says the company
    CONFIRMING = "confirming"  # the customer is being asked
    CLOSED = "closed"  # says the customer
    CLOSED_UNCONFIRMED = "closed_unconfirmed"  # by the director; never counted as satisfied
    REOPENED = "reopened"  # one tier up


WAITING_STATES = frozenset({CaseState.OPEN, CaseState.REOPENED})
OVER_STATES = frozenset({CaseState.CLOSED, CaseState.CLOSED_UNCONFIRMED})


class Case(Base):
    """One matter of one customer. `number` is what the customer is told."""

    __tablename__ = "cases"
    __table_args__ = (
        Index("ix_cases_watch", "watch_at", postgresql_where="watch_at IS NOT NULL"),
        Index(None, "customer_id", "state"),
        Index(None, "state", "tier"),
    )

    number: Mapped[int] = mapped_column(BigInteger, case_numbers, server_default=case_numbers.next_value(), unique=True)
    customer_id: Mapped[UUID] = mapped_column(to("customers.id", ondelete="CASCADE"))
    customer_key: Mapped[UUID]
    visit_id: Mapped[UUID | None] = mapped_column(to("visits.id", back=True), index=True)  # during which it came up
    conversation_id: Mapped[UUID | None] = mapped_column(to("conversations.id", back=True))
    message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL", back=True))
    policy_version_id: Mapped[UUID] = mapped_column(to("policy_versions.id"))
    cause: Mapped[str]  # low_score, complaint, anger, asked_person
    category: Mapped[str]
    department: Mapped[str | None]
    priority: Mapped[str]
    tier: Mapped[int] = mapped_column(default=1)  # 1 specialist, 2 service manager, 3 director
    state: Mapped[CaseState] = mapped_column(words(CaseState), default=CaseState.OPEN)
    agent_id: Mapped[UUID | None] = mapped_column(to("operators.id"))  # whose service it is about, frozen
    unit_id: Mapped[UUID | None] = mapped_column(to("units.id"), index=True)
    assignee_id: Mapped[UUID | None] = mapped_column(to("operators.id"), index=True)
    opened_at: Mapped[datetime]
    claim_by: Mapped[datetime]
    resolve_by: Mapped[datetime]
    promised_at: Mapped[datetime]  # what the customer was told
    claimed_at: Mapped[datetime | None]
    clock_began_at: Mapped[datetime]  # when the due times were set: opened, or last reopened
    watch_at: Mapped[datetime | None]  # when the clock that runs now must be looked at next; None: none runs
    warned_at: Mapped[datetime | None]  # before a breach of the clock that runs now (claim, then resolve)
    breached_at: Mapped[datetime | None]  # of the clock that runs now
    resolved_at: Mapped[datetime | None]
    root_cause: Mapped[str | None]
    measure: Mapped[str | None]  # what was done
    times_reopened: Mapped[int] = mapped_column(default=0)
    unanswered_confirmations: Mapped[int] = mapped_column(default=0)
    needs_director: Mapped[bool] = mapped_column(default=False)  # the customer never answered: the director decides
    closed_at: Mapped[datetime | None]
    closing_message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL", back=True))


class CaseEntry(Base):
    """A line of a case's history; nothing of it is ever changed."""

    __tablename__ = "case_entries"
    __table_args__ = (Index(None, "case_id", "at"),)

    case_id: Mapped[UUID] = mapped_column(to("cases.id", ondelete="CASCADE"))
    at: Mapped[datetime]
    kind: Mapped[str]  # opened, said, claimed, assigned, handed_over, noted, warned, breached, resolved, reopened…
    actor: Mapped[str]  # customer, policy, operator:<id>
    from_state: Mapped[str | None]
    to_state: Mapped[str | None]
    tier: Mapped[int]
    note: Mapped[str | None]
    message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL", back=True))
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)


class NoticeState(StrEnum):
    """Where a notice to the company's own people stands."""

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"  # for good; shown in the console


class Notice(Base):
    """A push about a case: e-mail to a person on duty, or a signed webhook."""

    __tablename__ = "notices"
    __table_args__ = (Index("ix_notices_outbox", "retry_at", postgresql_where="state = 'queued'"),)

    case_id: Mapped[UUID] = mapped_column(to("cases.id", ondelete="CASCADE"), index=True)
    occasion: Mapped[str]  # opened, reopened, warned, breached, assigned, needs_director
    medium: Mapped[str]  # email, webhook
    operator_id: Mapped[UUID | None] = mapped_column(to("operators.id"))
    recipient: Mapped[str]
    state: Mapped[NoticeState] = mapped_column(words(NoticeState), default=NoticeState.QUEUED)
    tries: Mapped[int] = mapped_column(default=0)
    retry_at: Mapped[datetime | None]  # wall time
    fence: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None]
    not_before: Mapped[datetime | None]  # outside the recipient's hours it waits
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
