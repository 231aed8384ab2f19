"""Follow-up visits as planned and as they went: the versions of the policy, visits, decisions and attempts."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, to, words


class PolicyState(StrEnum):
    """Where a version of a policy stands."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    RETIRED = "retired"


class PolicyVersion(Base):
    """One version of a policy pack, kept whole, so that what was asked can always be shown as it was asked."""

    __tablename__ = "policy_versions"
    __table_args__ = (UniqueConstraint("pack", "digest"),)

    pack: Mapped[str]
    version: Mapped[str]
    digest: Mapped[str]  # sha256 of the canonical content
    sources: Mapped[dict[str, Any]]  # file name -> YAML text
    state: Mapped[PolicyState] = mapped_column(words(PolicyState))
    effective_from: Mapped[datetime]
    created_at: Mapped[datetime]
    created_by: Mapped[str]


class VisitState(StrEnum):
    """Where a planned visit stands (design.md §9)."""

    PLANNED = "planned"
    HELD = "held"  # due, but the contact gate or a person holds it; `reason` says why
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    PARTIAL = "partial"  # reached, some answers, not all
    UNREACHABLE = "unreachable"  # the attempt budget is used up
    REFUSED = "refused"
    OPTED_OUT = "opted_out"
    WRONG_PERSON = "wrong_person"
    EXPIRED = "expired"  # the time in which it made sense has passed
    MERGED = "merged"
    CANCELLED = "cancelled"


OPEN_STATES = frozenset({VisitState.PLANNED, VisitState.HELD, VisitState.IN_PROGRESS})


class Visit(Base):
    """One follow-up visit that a rule demands, from plan to end. Unique by (customer, rule, occasion)."""

    __tablename__ = "visits"
    __table_args__ = (
        UniqueConstraint("customer_id", "rule", "occasion"),
        Index("ix_visits_waking", "wake_at", postgresql_where="state IN ('planned', 'held')"),
        Index("ix_visits_deadline", "deadline_on", postgresql_where="state IN ('planned', 'held', 'in_progress')"),
        Index(None, "customer_id", "state"),
    )

    customer_id: Mapped[UUID] = mapped_column(to("customers.id", ondelete="CASCADE"))
    customer_key: Mapped[UUID]  # the customer's pseudonym, for scores
    event_id: Mapped[UUID | None] = mapped_column(to("events.id"), index=True)
    order_id: Mapped[UUID | None] = mapped_column(to("orders.id"))
    case_id: Mapped[UUID | None] = mapped_column(to("cases.id"), index=True)  # confirming visits
    policy_version_id: Mapped[UUID] = mapped_column(to("policy_versions.id"))
    rule: Mapped[str]
    clause: Mapped[str]
    kind: Mapped[str]
    tier: Mapped[int]
    script: Mapped[str | None]  # the pack's script; None: a person decides what to say
    channels: Mapped[list[str]]  # the ladder, in the order to try
    occasion: Mapped[str]  # natural key: what the visit is for, so that planning again plans nothing twice
    is_mandatory: Mapped[bool]
    is_obligation: Mapped[bool] = mapped_column(default=False)  # a duty with a deadline that is not a contact
    priority: Mapped[int]  # smaller is earlier
    not_before: Mapped[datetime]
    due_on: Mapped[date]
    deadline_on: Mapped[date]
    deadline_at: Mapped[datetime | None]  # rules in hours
    expires_at: Mapped[datetime]  # from then on the visit makes no sense any more
    state: Mapped[VisitState] = mapped_column(words(VisitState), default=VisitState.PLANNED)
    reason: Mapped[str | None]  # why held, moved, merged, skipped, ended: a code with a text in three languages
    reason_detail: Mapped[dict[str, Any]] = mapped_column(default=dict)
    wake_at: Mapped[datetime | None]  # when to look at it next; None while it is being looked at or is over
    fence: Mapped[int] = mapped_column(default=0)  # counts releases: a late job with an older fence does nothing
    released_at: Mapped[datetime | None]  # wall time of the last release, to find a job that got lost
    attempts_made: Mapped[int] = mapped_column(default=0)
    next_channel: Mapped[str | None]  # where the next attempt is made; None: where the ladder begins
    owner_id: Mapped[UUID | None] = mapped_column(to("operators.id"), index=True)  # responsible, frozen when planned
    unit_id: Mapped[UUID | None] = mapped_column(to("units.id"), index=True)
    merged_into_id: Mapped[UUID | None] = mapped_column(to("visits.id"))
    created_at: Mapped[datetime]
    started_at: Mapped[datetime | None]  # first attempt
    reached_at: Mapped[datetime | None]  # first proof that the customer answered
    ended_at: Mapped[datetime | None]


class Decision(Base):
    """A line of a visit's ledger: what was decided about it, when, and why."""

    __tablename__ = "decisions"
    __table_args__ = (Index(None, "visit_id", "at"),)

    visit_id: Mapped[UUID] = mapped_column(to("visits.id", ondelete="CASCADE"))
    at: Mapped[datetime]
    decision: Mapped[str]  # planned, held, moved, merged, released, attempted, rescheduled, ended, cancelled…
    reason: Mapped[str | None]
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)
    until: Mapped[datetime | None]
    actor: Mapped[str] = mapped_column(default="policy")  # policy, customer, operator:<id>


class AttemptOutcome(StrEnum):
    """How an attempt ended; UNDER_WAY until it has (design.md §9)."""

    UNDER_WAY = "under_way"
    REACHED = "reached"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    REJECTED = "rejected"
    MACHINE = "machine"
    INVALID = "invalid"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Attempt(Base):
    """One try to reach the customer for one visit: all channels and outcomes share one budget."""

    __tablename__ = "attempts"
    __table_args__ = (
        UniqueConstraint("visit_id", "number"),
        Index("ix_attempts_waiting", "answer_by", postgresql_where="outcome = 'under_way'"),
    )

    visit_id: Mapped[UUID] = mapped_column(to("visits.id", ondelete="CASCADE"))
    number: Mapped[int]
    channel: Mapped[str]
    contact_point_id: Mapped[UUID | None] = mapped_column(to("contact_points.id", ondelete="SET NULL"))
    outcome: Mapped[AttemptOutcome] = mapped_column(words(AttemptOutcome), default=AttemptOutcome.UNDER_WAY)
    reason: Mapped[str | None]
    started_at: Mapped[datetime]
    answer_by: Mapped[datetime | None]  # when silence counts as no answer (or as the end of a half-way conversation)
    reminded_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    operator_id: Mapped[UUID | None] = mapped_column(to("operators.id"))  # attempts by a person
    record: Mapped[dict[str, Any]] = mapped_column(default=dict)  # the record form of a manual visit
