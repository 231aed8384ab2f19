"""A visit's ledger: what was decided about it, when, by whom and why."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from bot.work import Work
from models import Decision


def decide(
    work: Work,
    visit_id: UUID,
    decision: str,
    *,
    reason: str | None = None,
    detail: dict[str, object] | None = None,
    until: datetime | None = None,
    actor: str = "policy",
) -> None:
    """Write a line. `reason` is a code that the console has a sentence for in three languages."""
    work.session.add(
        Decision(
            id=work.new_id(),
            visit_id=visit_id,
            at=work.now,
            decision=decision,
            reason=reason,
            detail=detail or {},
            until=until,
            actor=actor,
        )
    )
