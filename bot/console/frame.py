"""What stands around every page: how the machine is, and how much waits behind each entry of the menu."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import func, select

from bot.clock import wall_now
from bot.console.access import Who
from bot.console.scope import visible
from bot.jobs.queue import queued
from bot.runtime import Runtime
from bot.work import Work
from models import Case, CaseState, Conversation, Tick

LATE_TICK = timedelta(seconds=60)
LONG_QUEUE = 1000
WITH_US = (CaseState.OPEN, CaseState.REOPENED, CaseState.CLAIMED, CaseState.WITH_DEPARTMENT)


@dataclass(slots=True)
class Health:
    """Whether Rasa answers, asked at most every few seconds whoever looks."""

    every: float = 5.0
    _asked: float = field(default=float("-inf"))
    _is_up: bool = False

    async def rasa_is_up(self, runtime: Runtime) -> bool:
        """What Rasa answered lately."""
        if time.monotonic() - self._asked > self.every:
            self._asked = time.monotonic()
            self._is_up = await runtime.rasa.is_ready()
        return self._is_up


@dataclass(frozen=True, slots=True)
class Frame:
    """The health strip and the menu's counts."""

    tick_age: timedelta | None  # None: the scheduler has never run
    jobs: int
    is_rasa_up: bool
    cases: int
    unread: int

    @property
    def is_tick_late(self) -> bool:
        """Whether the scheduler seems to stand still."""
        return self.tick_age is None or self.tick_age > LATE_TICK

    @property
    def is_queue_long(self) -> bool:
        """Whether more waits than a worker does in a moment."""
        return self.jobs > LONG_QUEUE


async def frame_of(work: Work, who: Who, runtime: Runtime, health: Health) -> Frame:
    """The frame as this person sees it."""
    ran_at = await work.session.scalar(select(func.max(Tick.ran_at)))
    cases = await work.session.scalar(
        select(func.count()).select_from(Case).where(Case.state.in_(WITH_US), visible(Case, who.scope))
    )
    unread = await work.session.scalar(
        select(func.count()).select_from(Conversation).where(Conversation.unread > 0, visible(Conversation, who.scope))
    )
    return Frame(
        tick_age=wall_now() - ran_at if ran_at else None,
        jobs=await queued(work.session),
        is_rasa_up=await health.rasa_is_up(runtime),
        cases=cases or 0,
        unread=unread or 0,
    )
