"""What got lost on the way is found again: rows say what is still to be done, by wall time."""

from __future__ import annotations

from bot.clock import wall_now
from bot.conversations.queries import stuck_inbox, stuck_notices, stuck_outbox
from bot.followups.release import release_lost
from bot.jobs.queue import Job
from bot.work import Work


async def sweep(work: Work, *, limit: int = 500) -> dict[str, int]:
    """Wake a worker for every row that waits although its time has come; how many of each sort."""
    wall = wall_now()
    inbox = await stuck_inbox(work.session, wall, limit=limit)
    for conversation in inbox:
        work.enqueue(Job.TURN, conversation)
    outbox = await stuck_outbox(work.session, wall, work.now, limit=limit)
    for message in outbox:
        work.enqueue(Job.SEND, message)
    notices = await stuck_notices(work.session, wall, work.now, limit=limit)
    for notice in notices:
        work.enqueue(Job.NOTIFY, notice)
    visits = await release_lost(work, limit=limit)
    return {"inbox": len(inbox), "outbox": len(outbox), "notices": len(notices), "visits": visits}
