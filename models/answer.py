"""Questions as they were asked and the answers, with their evidence: what scores are computed from."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, to, words


class AskedQuestion(Base):
    """A question at the moment it was asked: attribution and versions are frozen here and never change."""

    __tablename__ = "asked_questions"
    __table_args__ = (UniqueConstraint("visit_id", "question"), Index(None, "asked_at"))

    visit_id: Mapped[UUID] = mapped_column(to("visits.id"))
    conversation_id: Mapped[UUID | None] = mapped_column(to("conversations.id"))  # None: asked by a person
    customer_key: Mapped[UUID]
    policy_version_id: Mapped[UUID] = mapped_column(to("policy_versions.id"))
    script: Mapped[str]
    question: Mapped[str]  # key
    question_kind: Mapped[str]
    topic: Mapped[str | None]  # service, technology, product…: what the mark is about
    locale: Mapped[str]
    channel: Mapped[str]
    rule: Mapped[str]
    clause: Mapped[str]
    kind: Mapped[str]
    tier: Mapped[int]
    agent_id: Mapped[UUID | None] = mapped_column(to("operators.id"))
    unit_id: Mapped[UUID | None] = mapped_column(to("units.id"))
    product: Mapped[str | None]
    times_asked: Mapped[int] = mapped_column(default=1)
    asked_at: Mapped[datetime]


class AnswerState(StrEnum):
    """What came of an asked question. A question without a row was asked and never answered."""

    ANSWERED = "answered"
    UNCLEAR = "unclear"  # the customer said something, no value could be taken from it
    REFUSED = "refused"


class Answer(Base):
    """One answer; a correction is a further row, and the newest not superseded one counts."""

    __tablename__ = "answers"
    __table_args__ = (
        Index("uq_answers_standing", "asked_question_id", unique=True, postgresql_where="superseded_at IS NULL"),
    )

    asked_question_id: Mapped[UUID] = mapped_column(to("asked_questions.id"), index=True)
    visit_id: Mapped[UUID] = mapped_column(to("visits.id"), index=True)
    customer_key: Mapped[UUID]
    state: Mapped[AnswerState] = mapped_column(words(AnswerState))
    number: Mapped[int | None]  # csat5, nps11
    flag: Mapped[bool | None]  # yes_no
    option: Mapped[str | None]  # key of the chosen option
    words: Mapped[str | None]  # the customer's own words; None once the person is erased
    message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL"))  # the evidence
    operator_id: Mapped[UUID | None] = mapped_column(to("operators.id"))  # entered by a person
    confidence: Mapped[float]
    evidence: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]


class Suggestion(Base):
    """A question or suggestion of a customer in the original wording (S2, third article, reminder 1)."""

    __tablename__ = "suggestions"

    visit_id: Mapped[UUID | None] = mapped_column(to("visits.id"), index=True)
    customer_id: Mapped[UUID] = mapped_column(to("customers.id", ondelete="CASCADE"), index=True)
    customer_key: Mapped[UUID]
    message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL"))
    words: Mapped[str | None]
    category: Mapped[str | None]
    department: Mapped[str | None]
    at: Mapped[datetime]
