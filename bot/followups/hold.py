"""A visit is held, moved or cancelled, always with the reason."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from bot.errors import BadInput, Conflict
from bot.followups.finish import finish
from bot.followups.ledger import decide
from bot.followups.queries import SLEEPING, locked_visit
from bot.work import Work
from models import Visit, VisitState


async def hold(work: Work, *, visit_id: UUID, reason: str, until: datetime | None, actor: str) -> None:
    """A person holds a visit until a time, or (None) until somebody moves it. Raises Conflict when it has begun."""
    visit = await _not_begun(work, visit_id)
    put_on_hold(work, visit, reason=reason, until=until, actor=actor)
    work.audit(actor, "visit.hold", "visit", visit_id, reason=reason)


def put_on_hold(
    work: Work,
    visit: Visit,
    *,
    reason: str,
    until: datetime | None,
    detail: dict[str, object] | None = None,
    actor: str = "policy",
) -> None:
    """Hold a visit that is locked. The same hold again writes no second line in the ledger."""
    is_new = (visit.state, visit.reason) != (VisitState.HELD, reason)
    visit.state, visit.reason, visit.reason_detail = VisitState.HELD, reason, detail or {}
    visit.wake_at = until
    visit.released_at = None
    if is_new:
        decide(work, visit.id, "held", reason=reason, detail=detail, until=until, actor=actor)


async def reschedule(
    work: Work, *, visit_id: UUID, at: datetime, actor: str, reason: str = "asked_by_operator"
) -> None:
    """Contact the customer at another time. Raises BadInput for a time in the past, Conflict when it has begun."""
    if at < work.now:
        raise BadInput("A visit can only be moved to a time that is still to come.")
    visit = await _not_begun(work, visit_id)
    move(work, visit, at=at, reason=reason, actor=actor)
    work.audit(actor, "visit.reschedule", "visit", visit_id, reason=reason)


def move(work: Work, visit: Visit, *, at: datetime, reason: str, actor: str = "policy") -> None:
    """Put a visit that is locked to another time."""
    visit.state, visit.reason, visit.reason_detail = VisitState.PLANNED, reason, {}
    visit.wake_at, visit.released_at = at, None
    decide(work, visit.id, "moved", reason=reason, until=at, actor=actor)


async def cancel(work: Work, *, visit_id: UUID, reason: str, actor: str) -> None:
    """A visit is not made at all; `reason` is what the operator gave. Raises BadInput without one, Conflict."""
    if not reason.strip():
        raise BadInput("Say why the visit is cancelled: the reason stays in its ledger.")
    visit = await _not_begun(work, visit_id)
    finish(work, visit, VisitState.CANCELLED, reason=reason, actor=actor)
    work.audit(actor, "visit.cancel", "visit", visit_id)


async def _not_begun(work: Work, visit_id: UUID) -> Visit:
    visit = await locked_visit(work.session, visit_id)
    if visit.state not in SLEEPING:
        raise Conflict(f"The visit is {visit.state.value.replace('_', ' ')} already and cannot be changed any more.")
    return visit
