"""Named questions of the demo's driver."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.queries import ON_THE_WAY
from bot.followups.plan import CALENDAR_EVERY
from bot.followups.queries import SLEEPING
from models import (
    Attempt,
    AttemptOutcome,
    Case,
    Event,
    Message,
    Notice,
    NoticeState,
    Tick,
    Visit,
)


async def due(session: AsyncSession, now: datetime) -> int:
    """How many rows are due at this moment and not yet taken up by a tick."""
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
    calendar = (
        select(func.count())
        .select_from(Tick)
        .where(Tick.title == "plan_calendar", Tick.product_time <= now - CALENDAR_EVERY)
    )
    counts = [question.scalar_subquery() for question in (visits, events, attempts, notices, cases, calendar)]
    return sum((await session.execute(select(*counts))).one())


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
