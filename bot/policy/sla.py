"""By when a case must be taken and resolved, and who is next when it is not settled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.calendars.hours import add_open_time, open_time_between
from bot.calendars.working import WorkingCalendar
from bot.packs.cases import Cases, Cause, Step
from bot.packs.pack import Pack
from bot.packs.values import Span
from bot.policy.spans import add_to_instant


@dataclass(frozen=True, slots=True)
class DueTimes:
    """The times of a case, aware UTC. A warning comes before its due time, never before the case."""

    claim_by: datetime
    resolve_by: datetime
    promised_at: datetime  # what the customer is told
    warn_claim_at: datetime
    warn_resolve_at: datetime


@dataclass(frozen=True, slots=True)
class Escalation:
    """Who is responsible next. `is_top`: there is nobody above; this step keeps the case."""

    step: Step
    is_top: bool


def due_times(
    pack: Pack, cause: Cause, priority: str | None, opened_at: datetime, calendar: WorkingCalendar
) -> DueTimes:
    """When a case opened at `opened_at` (aware) is due. `priority` None: the one its cause begins with."""
    urgency = pack.cases.priorities[priority or pack.cases.causes[cause].priority]
    claim_by = add_to_instant(opened_at, urgency.claim, pack, calendar)
    resolve_by = max(claim_by, add_to_instant(opened_at, urgency.resolve, pack, calendar))
    promise = urgency.promise or urgency.resolve
    return DueTimes(
        claim_by=claim_by,
        resolve_by=resolve_by,
        promised_at=max(claim_by, add_to_instant(opened_at, promise, pack, calendar)),
        warn_claim_at=_warning(pack, urgency.warn, opened_at, claim_by, calendar),
        warn_resolve_at=_warning(pack, urgency.warn, opened_at, resolve_by, calendar),
    )


def _warning(pack: Pack, warn: Span, opened_at: datetime, due: datetime, calendar: WorkingCalendar) -> datetime:
    """The moment from which the time left is no more than `warn`, in the same sort of time."""
    hours, zone = pack.calendar.hours.hours, pack.time_zone
    if warn.unit == "working_hour":
        spare = open_time_between(opened_at, due, hours, zone, calendar) - timedelta(hours=warn.amount)
        return (
            add_open_time(opened_at, spare, hours, zone, calendar) if spare > timedelta() else opened_at.astimezone(UTC)
        )
    earlier = add_to_instant(due, Span(-warn.amount, warn.unit), pack, calendar)
    return max(earlier, opened_at.astimezone(UTC))


def after_pause(
    due: DueTimes, paused_at: datetime, resumed_at: datetime, pack: Pack, calendar: WorkingCalendar
) -> DueTimes:
    """The due times moved by the working time of a pause (waiting for the customer); past ones stay.

    What the customer was promised does not move: a promise is kept or broken.
    """
    hours, zone = pack.calendar.hours.hours, pack.time_zone
    lost = open_time_between(paused_at, resumed_at, hours, zone, calendar)

    def moved(at: datetime) -> datetime:
        return at if at <= paused_at else add_open_time(at, lost, hours, zone, calendar)

    return replace(
        due,
        claim_by=moved(due.claim_by),
        resolve_by=moved(due.resolve_by),
        warn_claim_at=moved(due.warn_claim_at),
        warn_resolve_at=moved(due.warn_resolve_at),
    )


def escalate(cases: Cases, tier: int) -> Escalation:
    """The step above `tier`; the top of the ladder when there is none above."""
    above = [step for step in cases.ladder if step.tier > tier]
    step = above[0] if above else cases.ladder[-1]
    return Escalation(step, is_top=not above or len(above) == 1)
