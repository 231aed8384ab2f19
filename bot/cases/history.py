"""A case's history: every change is one line that is never changed, and one line of the audit."""

from __future__ import annotations

from uuid import UUID

from bot.work import Work
from models import Case, CaseEntry, CaseState

CUSTOMER = "customer"
POLICY = "policy"


def operator(operator_id: UUID) -> str:
    """How an operator is named as an actor."""
    return f"operator:{operator_id}"


def record(
    work: Work,
    case: Case,
    kind: str,
    *,
    actor: str,
    before: CaseState | None = None,
    note: str | None = None,
    message_id: UUID | None = None,
    **detail: object,
) -> CaseEntry:
    """Write down what was just done to the case; `before` is its state before that, if it had one.

    `note` is what a person said or wrote; the audit never gets it.
    """
    entry = CaseEntry(
        id=work.new_id(),
        case_id=case.id,
        at=work.now,
        kind=kind,
        actor=actor,
        from_state=before.value if before else None,
        to_state=case.state.value,
        tier=case.tier,
        note=note,
        message_id=message_id,
        detail=detail,
    )
    work.session.add(entry)
    work.audit(actor, f"case.{kind}", "case", case.id, state=case.state.value, tier=case.tier)
    return entry
