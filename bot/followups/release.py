"""Visits whose time has come are handed to the workers."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.clock import wall_now
from bot.followups.queries import due_visits, lost_releases
from bot.jobs.queue import Job
from bot.work import Work
from models import Visit

# After this wall time a release that nobody took up is taken for lost and made again.
LOST_AFTER = timedelta(seconds=60)


async def release_due(work: Work, *, limit: int = 500) -> int:
    """Release the visits that are due, the most urgent first; how many. Costs what is due, not what exists."""
    visits = await due_visits(work.session, work.now, limit=limit)
    for visit in visits:
        _release(work, visit, wall_now())
    return len(visits)


async def release_lost(work: Work, *, limit: int = 500) -> int:
    """Release again what was released and never begun (its job got lost); how many."""
    wall = wall_now()
    visits = await lost_releases(work.session, wall - LOST_AFTER, limit=limit)
    for visit in visits:
        _release(work, visit, wall)
    return len(visits)


def _release(work: Work, visit: Visit, wall: datetime) -> None:
    visit.wake_at, visit.released_at = None, wall
    visit.fence += 1
    work.enqueue(Job.BEGIN, visit.id)
