"""Events and the calendar become planned visits, each with the rule and clause that demands it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from bot.customers.queries import opted_out_among
from bot.errors import HuifangError
from bot.followups import queries
from bot.followups.merge import merge_new
from bot.packs.pack import Pack
from bot.policy.facts import CustomerFact, EventFact
from bot.policy.plan import Planned, PlanReason, plan, series_events
from bot.work import Work
from models import Customer, Decision, Event, VisitState

# How far ahead visits of series and of the calendar stand in the plan. Those that follow from one event are planned
# at once, however far away they are.
HORIZON = timedelta(days=60)
# How often a customer's series and calendar visits are looked at; twice in a day plans nothing twice.
CALENDAR_EVERY = timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a visit hangs on in the database."""

    customer: Customer
    event: Event | None


async def plan_events(work: Work, *, limit: int = 500) -> int:
    """Plan what follows from events that nobody has looked at yet; how many events. New events only cost."""
    events = await queries.unplanned_events(work.session, limit=limit)
    if not events:
        return 0
    version, pack = await work.pack_in_force()
    customers = await queries.customers_by_id(work.session, {event.customer_id for event in events})
    until = (work.now + HORIZON).astimezone(pack.time_zone).date()
    stopped = await opted_out_among(work.session, customers.keys())
    facts = [_customer_fact(pack, customer, stopped) for customer in customers.values()]
    planned = plan(
        pack,
        [_event_fact(event) for event in events],
        facts,
        as_of=work.now,
        until=until,
        calendar=pack.working_calendar,
    )
    of_events = [visit for visit in planned if visit.event_id is not None]
    by_id = {str(event.id): event for event in events}
    await _store(work, pack, version, of_events, customers, by_id)
    for event in events:
        event.planned_at, event.planning_error = work.now, None
    return len(events)


async def plan_calendar(work: Work, *, after: UUID | None = None, limit: int = 500) -> UUID | None:
    """Plan the visits of series and of the calendar for one batch of customers; the last one's id, None at the end."""
    customers = await queries.customers_after(work.session, after, limit=limit)
    if not customers:
        return None
    version, pack = await work.pack_in_force()
    by_customer = {customer.id: customer for customer in customers}
    events = await queries.events_of(work.session, by_customer.keys(), series_events(pack))
    stopped = await opted_out_among(work.session, by_customer.keys())
    planned = plan(
        pack,
        [_event_fact(event) for event in events],
        [_customer_fact(pack, customer, stopped) for customer in customers],
        as_of=work.now,
        until=(work.now + HORIZON).astimezone(pack.time_zone).date(),
        calendar=pack.working_calendar,
    )
    await _store(work, pack, version, planned, by_customer, {str(event.id): event for event in events})
    return customers[-1].id


async def plan_one(work: Work, event: Event) -> Sequence[UUID]:
    """Plan at once what follows from an event that Huifang made itself; the new visits."""
    version, pack = await work.pack_in_force()
    customers = await queries.customers_by_id(work.session, {event.customer_id})
    stopped = await opted_out_among(work.session, customers.keys())
    planned = plan(
        pack,
        [_event_fact(event)],
        [_customer_fact(pack, customer, stopped) for customer in customers.values()],
        as_of=work.now,
        until=(work.now + HORIZON).astimezone(pack.time_zone).date(),
        calendar=pack.working_calendar,
    )
    event.planned_at = work.now
    own = [visit for visit in planned if visit.event_id is not None]
    return list(await _store(work, pack, version, own, customers, {str(event.id): event}))


def _event_fact(event: Event) -> EventFact:
    return EventFact(str(event.id), str(event.customer_id), event.type, event.at, event.attributes)


def _customer_fact(pack: Pack, customer: Customer, stopped: set[UUID]) -> CustomerFact:
    return CustomerFact(
        str(customer.id),
        klass=customer.klass,
        segment=customer.segment,
        zone=customer.zone,
        attributes=customer.attributes,
        since=customer.created_at.astimezone(pack.time_zone).date(),
        opted_out=customer.id in stopped,
    )


async def _store(
    work: Work,
    pack: Pack,
    version: UUID,
    planned: Iterable[Planned],
    customers: dict[UUID, Customer],
    events: dict[str, Event],
) -> set[UUID]:
    rows = []
    reasons: dict[UUID, Planned] = {}
    for visit in planned:
        if visit.customer_id is None:
            continue  # a duty of the company itself has no customer to visit; part C keeps it as an obligation
        customer = customers[UUID(visit.customer_id)]
        event = events.get(visit.event_id) if visit.event_id else None
        row = _row(work, version, visit, Subject(customer, event))
        reasons[row["id"]] = visit  # type: ignore[index]
        rows.append(row)
    new = await queries.insert_visits(work.session, rows)
    for visit_id in new:
        _tell(work, visit_id, reasons[visit_id])
    await merge_new(work, pack, new)
    return new


def _row(work: Work, version: UUID, visit: Planned, subject: Subject) -> dict[str, object]:
    customer, event = subject.customer, subject.event
    state = {PlanReason.OPTED_OUT: VisitState.OPTED_OUT, PlanReason.HELD: VisitState.HELD}.get(
        visit.reason, VisitState.PLANNED
    )
    is_over = state is VisitState.OPTED_OUT
    return {
        "id": work.new_id(),
        "customer_id": customer.id,
        "customer_key": customer.key,
        "event_id": event.id if event else None,
        "order_id": event.order_id if event else None,
        "case_id": event.case_id if event else None,
        "policy_version_id": version,
        "rule": visit.rule,
        "clause": visit.clause,
        "kind": visit.kind,
        "tier": visit.tier,
        "script": visit.script,
        "channels": list(visit.channels),
        "occasion": visit.occasion,
        "is_mandatory": visit.is_mandatory,
        "is_obligation": visit.is_obligation,
        "priority": visit.priority,
        "not_before": visit.not_before,
        "due_on": visit.due_on,
        "deadline_on": visit.deadline_on,
        "deadline_at": visit.deadline_at,
        "expires_at": visit.expires_at,
        "state": state,
        "reason": None if visit.reason is PlanReason.PLANNED else visit.reason.value,
        "reason_detail": dict(visit.reason_params),
        "wake_at": None if is_over or visit.is_obligation else max(visit.not_before, work.now),
        "fence": 0,
        "attempts_made": 0,
        "owner_id": (event.owner_id if event else None) or customer.owner_id,
        "unit_id": customer.unit_id,
        "created_at": work.now,
        "ended_at": work.now if is_over else None,
    }


def _tell(work: Work, visit_id: UUID, visit: Planned) -> None:
    work.session.add(
        Decision(
            id=work.new_id(),
            visit_id=visit_id,
            at=work.now,
            decision="planned",
            reason=visit.reason.value,
            detail=dict(visit.reason_params) | {"due_on": visit.due_on.isoformat()},
            until=visit.not_before,
            actor="policy",
        )
    )


async def note_failure(work: Work, event_id: UUID, error: HuifangError) -> None:
    """An event that cannot be planned is shown with the sentence why, instead of stopping all others."""
    event = await work.session.get_one(Event, event_id)
    event.planning_error, event.planned_at = str(error), work.now


def calendar_is_due(last: datetime | None, now: datetime) -> bool:
    """Whether the calendar's visits are to be looked at again; `last` is the product's time of the last look.

    A look that lies ahead was taken before a demo put its clock back: it counts for nothing.
    """
    return last is None or not timedelta(0) <= now - last < CALENDAR_EVERY
