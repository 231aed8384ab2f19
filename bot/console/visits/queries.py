"""What is asked about visits. Every question goes through the row scope."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.console.scope import Scope, visible
from bot.errors import NotFound
from models import (
    OPEN_STATES,
    OVER_STATES,
    Answer,
    AskedQuestion,
    Attempt,
    Case,
    ContactPoint,
    ContactState,
    Conversation,
    Customer,
    Decision,
    Event,
    Operator,
    Order,
    Suggestion,
    Unit,
    Visit,
    VisitState,
)

PAGE = 50
Standing = Literal["due", "late", "unaccounted"]


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit in a list."""

    visit: Visit
    customer: str | None
    owner: str | None
    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which visits a list shows; None: all."""

    standing: Standing | None = None
    state: str | None = None
    kind: str | None = None
    rule: str | None = None
    unit: UUID | None = None
    agent: UUID | None = None
    customer: UUID | None = None


def is_over_deadline(today: date, now: datetime) -> ColumnElement[bool]:
    """Past its deadline: the instant where the rule counts hours, else the end of the day."""
    by_hour = and_(Visit.deadline_at.is_not(None), Visit.deadline_at < now)
    return or_(by_hour, and_(Visit.deadline_at.is_(None), Visit.deadline_on < today))


def stands(standing: Standing, today: date, now: datetime) -> ColumnElement[bool]:
    """Due: its day has come and its deadline has not passed. Late: still open after the deadline.

    Unaccounted for: demanded by a rule, past the deadline, and neither done nor excused.
    """
    over = is_over_deadline(today, now)
    if standing == "due":
        return and_(Visit.state.in_(OPEN_STATES), Visit.due_on <= today, ~over)
    if standing == "late":
        return and_(Visit.state.in_(OPEN_STATES), over)
    return and_(Visit.is_mandatory, Visit.state.in_((*OPEN_STATES, VisitState.EXPIRED)), over)


def _lines(scope: Scope) -> Select[Visit, str | None, str, str]:
    owner = aliased(Operator)
    return (
        select(Visit, Customer.display_name, owner.display_name, Unit.title)
        .join(Customer, Customer.id == Visit.customer_id)
        .outerjoin(owner, owner.id == Visit.owner_id)
        .outerjoin(Unit, Unit.id == Visit.unit_id)
        .where(visible(Visit, scope))
    )


def _chosen(wanted: Filter, today: date, now: datetime) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.standing:
        conditions.append(stands(wanted.standing, today, now))
    if wanted.state == "open":
        conditions.append(Visit.state.in_(OPEN_STATES))
    elif wanted.state:
        conditions.append(Visit.state == VisitState(wanted.state))
    pairs = (
        (Visit.kind, wanted.kind),
        (Visit.rule, wanted.rule),
        (Visit.unit_id, wanted.unit),
        (Visit.owner_id, wanted.agent),
        (Visit.customer_id, wanted.customer),
    )
    return [*conditions, *(column == value for column, value in pairs if value is not None)]


async def visit_lines(
    session: AsyncSession,
    scope: Scope,
    wanted: Filter,
    *,
    today: date,
    now: datetime,
    after: tuple[date, UUID] | None = None,
    limit: int = PAGE,
) -> list[VisitLine]:
    """Visits in the order of their due day; `after` is the last one of the page before."""
    question = _lines(scope).where(*_chosen(wanted, today, now)).order_by(Visit.due_on, Visit.id).limit(limit)
    if after is not None:
        question = question.where(tuple_(Visit.due_on, Visit.id) > after)
    return [VisitLine(*row) for row in await session.execute(question)]


async def count_visits(session: AsyncSession, scope: Scope, wanted: Filter, *, today: date, now: datetime) -> int:
    """How many visits a list shows."""
    question = select(func.count()).select_from(Visit).where(visible(Visit, scope), *_chosen(wanted, today, now))
    return await session.scalar(question) or 0


async def visit_line(session: AsyncSession, scope: Scope, visit_id: UUID) -> VisitLine:
    """One visit. Raises NotFound, also for a visit of another unit."""
    row = (await session.execute(_lines(scope).where(Visit.id == visit_id))).one_or_none()
    if row is None:
        raise NotFound("There is no such visit here.")
    return VisitLine(*row)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was asked, with the answer that counts."""

    question: AskedQuestion
    answer: Answer | None
    entered_by: str | None
    conversation_id: UUID | None


async def ledger(session: AsyncSession, visit_id: UUID) -> Sequence[Decision]:
    """What was decided about a visit, in order."""
    return (
        await session.scalars(select(Decision).where(Decision.visit_id == visit_id).order_by(Decision.at, Decision.id))
    ).all()


async def attempts(session: AsyncSession, visit_id: UUID) -> list[tuple[Attempt, str | None, str | None]]:
    """The attempts of a visit, each with the address that was tried and the person who made it."""
    question = (
        select(Attempt, ContactPoint.value, Operator.display_name)
        .outerjoin(ContactPoint, ContactPoint.id == Attempt.contact_point_id)
        .outerjoin(Operator, Operator.id == Attempt.operator_id)
        .where(Attempt.visit_id == visit_id)
        .order_by(Attempt.number)
    )
    return [(row[0], row[1], row[2]) for row in await session.execute(question)]


async def asked(session: AsyncSession, visit_id: UUID) -> list[Asked]:
    """The questions of a visit in the order in which they were asked, each with its standing answer."""
    question = (
        select(AskedQuestion, Answer, Operator.display_name, AskedQuestion.conversation_id)
        .outerjoin(Answer, and_(Answer.asked_question_id == AskedQuestion.id, Answer.superseded_at.is_(None)))
        .outerjoin(Operator, Operator.id == Answer.operator_id)
        .where(AskedQuestion.visit_id == visit_id)
        .order_by(AskedQuestion.asked_at, AskedQuestion.id)
    )
    return [Asked(*row) for row in await session.execute(question)]


async def suggestions(session: AsyncSession, visit_id: UUID) -> Sequence[Suggestion]:
    """What the customer asked or suggested, in the original wording."""
    return (
        await session.scalars(select(Suggestion).where(Suggestion.visit_id == visit_id).order_by(Suggestion.at))
    ).all()


async def conversations_of_visit(session: AsyncSession, visit_id: UUID) -> Sequence[Conversation]:
    """The conversations that were held for a visit."""
    return (
        await session.scalars(
            select(Conversation).where(Conversation.visit_id == visit_id).order_by(Conversation.opened_at)
        )
    ).all()


async def cases_of_visit(session: AsyncSession, scope: Scope, visit: Visit) -> Sequence[Case]:
    """The cases that came up in a visit, and the one that it asks about."""
    return (
        await session.scalars(
            select(Case)
            .where(or_(Case.visit_id == visit.id, Case.id == visit.case_id), visible(Case, scope))
            .order_by(Case.opened_at)
        )
    ).all()


@dataclass(frozen=True, slots=True)
class Background:
    """What a person should know before speaking to a customer (S2: the preparation sheet)."""

    customer: Customer
    contacts: Sequence[ContactPoint]
    orders: Sequence[Order]
    visits: Sequence[Visit]
    cases: Sequence[Case]
    event: Event | None
    answers: Sequence[Row[AskedQuestion, Answer]]


async def background(session: AsyncSession, scope: Scope, visit: Visit) -> Background:
    """The preparation sheet of a visit."""
    customer = await session.get_one(Customer, visit.customer_id)
    of_customer = customer.id
    contacts = select(ContactPoint).where(
        ContactPoint.customer_id == of_customer, ContactPoint.state != ContactState.REPLACED
    )
    last = select(Visit).where(
        Visit.customer_id == of_customer, Visit.id != visit.id, Visit.ended_at.is_not(None), visible(Visit, scope)
    )
    cases = select(Case).where(Case.customer_id == of_customer, Case.state.not_in(OVER_STATES), visible(Case, scope))
    answers = (
        select(AskedQuestion, Answer)
        .join(Answer, and_(Answer.asked_question_id == AskedQuestion.id, Answer.superseded_at.is_(None)))
        .join(Visit, Visit.id == AskedQuestion.visit_id)
        .where(Visit.customer_id == of_customer, visible(Visit, scope))
    )
    return Background(
        customer=customer,
        contacts=(await session.scalars(contacts.order_by(ContactPoint.rank))).all(),
        orders=(await session.scalars(select(Order).where(Order.customer_id == of_customer))).all(),
        visits=(await session.scalars(last.order_by(Visit.ended_at.desc()).limit(5))).all(),
        cases=(await session.scalars(cases.order_by(Case.opened_at))).all(),
        event=await session.get(Event, visit.event_id) if visit.event_id else None,
        answers=(await session.execute(answers.order_by(Answer.at.desc()).limit(6))).all(),
    )
