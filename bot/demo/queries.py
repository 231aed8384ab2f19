"""Named questions of the demo's driver."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ScalarSelect, exists, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.begin import BY_PERSON
from bot.conversations.queries import ON_THE_WAY, count_backlog
from bot.followups.plan import CALENDAR_EVERY
from bot.followups.queries import SLEEPING
from bot.jobs.queue import count_queued
from models import (
    Attempt,
    AttemptOutcome,
    Case,
    CaseEntry,
    Event,
    Message,
    Notice,
    NoticeState,
    Tick,
    Visit,
)


async def left(session: AsyncSession, now: datetime) -> dict[str, int]:
    """What is still to be done at this moment, by sort, in one question."""
    counts = count_backlog(now) | {"jobs": count_queued().scalar_subquery()} | _due(now)
    row = (await session.execute(select(*counts.values()))).one()
    return dict(zip(counts, row, strict=True))


def _due(now: datetime) -> dict[str, ScalarSelect[int]]:
    """Rows that are due at this moment and not yet taken up by a tick."""
    visits = select(func.count()).select_from(Visit).where(Visit.state.in_(SLEEPING), Visit.wake_at <= now)
    events = select(func.count()).select_from(Event).where(Event.planned_at.is_(None))
    attempts = (
        select(func.count())
        .select_from(Attempt)
        .where(Attempt.outcome == AttemptOutcome.UNDER_WAY, Attempt.answer_by <= now)
    )
    notices = (
        select(func.count())
        .select_from(Notice)
        .where(Notice.state == NoticeState.QUEUED, or_(Notice.not_before <= now, Notice.not_before.is_(None)))
    )
    cases = select(func.count()).select_from(Case).where(Case.watch_at <= now)
    looked = exists().where(
        Tick.title == "plan_calendar", Tick.product_time > now - CALENDAR_EVERY, Tick.product_time <= now
    )
    calendar = select(func.count()).select_from(select(literal(1)).where(~looked).subquery())
    questions = {
        "due_visits": visits,
        "due_events": events,
        "due_attempts": attempts,
        "due_notices": notices,
        "due_cases": cases,
        "due_calendar": calendar,
    }
    return {name: question.scalar_subquery() for name, question in questions.items()}


async def marks(session: AsyncSession) -> tuple[int, ...]:
    """What changes whenever the company's people may have something new to do."""
    by_hand = select(func.count()).select_from(Attempt).where(Attempt.channel.in_(BY_PERSON))
    ended = by_hand.where(Attempt.outcome != AttemptOutcome.UNDER_WAY)
    entries = select(func.count()).select_from(CaseEntry)
    return tuple((await session.execute(select(*(one.scalar_subquery() for one in (by_hand, ended, entries))))).one())


async def next_times(session: AsyncSession) -> list[datetime | None]:
    """When something of each sort is due next."""
    questions = (
        select(func.min(Visit.wake_at)).where(Visit.state.in_(SLEEPING)),
        select(func.min(Attempt.answer_by)).where(Attempt.outcome == AttemptOutcome.UNDER_WAY),
        select(func.min(Case.watch_at)),
        select(func.min(Notice.not_before)).where(Notice.state == NoticeState.QUEUED),
        select(func.min(Message.not_before)).where(Message.state.in_(ON_THE_WAY)),
        select(func.min(Tick.product_time) + CALENDAR_EVERY).where(Tick.title == "plan_calendar"),
    )
    return list((await session.execute(select(*(one.scalar_subquery() for one in questions)))).one())
