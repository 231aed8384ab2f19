"""A resolved case is confirmed by the customer: a visit asks whether it is settled (mission: until satisfied)."""

from __future__ import annotations

from uuid import UUID

from bot.followups.plan import plan_one
from bot.followups.queries import case_of, events_of_case
from bot.work import Work
from models import Event

CASE_RESOLVED = "case.resolved"  # the one event that Huifang makes itself; a pack's rule says when to ask


async def plan_confirming_visit(work: Work, *, case_id: UUID) -> UUID | None:
    """Plan the visit that asks the customer; its id, None when the pack in force has no rule for it."""
    case = await case_of(work.session, case_id)
    number = await events_of_case(work.session, case_id) + 1
    event = Event(
        id=work.new_id(),
        external_id=f"case-{case.number}-resolved-{number}",
        customer_id=case.customer_id,
        case_id=case_id,
        type=CASE_RESOLVED,
        at=work.now,
        attributes={},
        owner_id=case.agent_id,
        created_at=work.now,
    )
    work.session.add(event)
    await work.session.flush()
    visits = await plan_one(work, event)
    return visits[0] if visits else None
