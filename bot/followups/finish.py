"""A visit ends."""

from __future__ import annotations

from bot.followups.ledger import decide
from bot.work import Work
from models import OPEN_STATES, Visit, VisitState


def finish(work: Work, visit: Visit, state: VisitState, *, reason: str, actor: str = "policy") -> None:
    """End a visit; one that is over stays as it is, for what was said first counts."""
    if visit.state not in OPEN_STATES:
        return
    visit.state, visit.reason, visit.reason_detail = state, reason, {}
    visit.wake_at, visit.ended_at = None, work.now
    decide(work, visit.id, "ended", reason=reason, detail={"state": state.value}, actor=actor)
