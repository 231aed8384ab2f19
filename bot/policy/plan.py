"""The planner: from what happened and from the calendar to visits, each with the rule that demands it.

Pure and deterministic: the same facts give the same visits in whatever order they are told, and never two with the
same customer, rule and occasion, so that planning twice plans once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.calendars.working import WorkingCalendar
from bot.errors import BadInput
from bot.packs.pack import Pack
from bot.packs.rules import Audience, EventTrigger, PeriodTrigger, Rule
from bot.packs.values import Condition
from bot.policy.anchors import Anchor, calendar_anchors, event_anchors, spread_out
from bot.policy.facts import Attributes, CustomerFact, EventFact
from bot.policy.timing import Timing


class PlanReason(StrEnum):
    """How a planned visit stands to its rule. Stable: stored with the visit."""

    PLANNED = "planned"  # as the rule says
    HELD = "held"  # the gate holds it past its due day; params say until when and why
    LATE = "late"  # the due day was over before it was planned
    DEADLINE_UNREACHABLE = "deadline_unreachable"  # no contact is allowed between due time and deadline
    DEADLINE_MISSED = "deadline_missed"  # the deadline was over before it was planned
    NO_CHANNEL = "no_channel"  # the customer cannot be reached on any channel of the ladder
    OPTED_OUT = "opted_out"  # kept for the record; never released


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A visit that a rule demands, or a duty (`is_obligation`), which is no contact and has no channels or script.

    Days are of the pack's zone and never move for quiet hours or holidays; only `not_before` does. Instants are
    aware UTC. `occasion` is what the visit is for: with customer and rule it is the visit's natural key.
    """

    event_id: str | None
    customer_id: str | None  # None: a duty of the company itself
    rule: str
    clause: str
    kind: str  # a duty's form
    tier: int
    channel: str | None  # first of the ladder
    channels: tuple[str, ...]
    script: str | None
    not_before: datetime
    due_on: date
    deadline_on: date
    deadline_at: datetime | None  # rules in hours
    expires_at: datetime  # from then on the visit makes no sense any more
    is_provisional: bool  # counted in working days of a year whose official calendar is not published yet
    occasion: str
    is_obligation: bool
    is_mandatory: bool
    priority: int  # smaller is more urgent
    reason: PlanReason
    reason_params: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """The natural key: customer (empty for the company), rule, occasion."""
        return (self.customer_id or "", self.rule, self.occasion)


def plan(
    pack: Pack,
    events: Iterable[EventFact],
    customers: Iterable[CustomerFact],
    *,
    as_of: datetime,
    until: date,
    calendar: WorkingCalendar,
) -> list[Planned]:
    """Every visit and duty that follows from these events, and from the calendar for these customers.

    Events: all are planned, past and future ones; of a series the visits due up to `until`. Calendar: what is still
    open at `as_of` (aware) and due up to `until`, also for customers known only from an event, and never for
    those who opted out. Unknown event types plan nothing. Sorted by due day. Raises BadInput for an event whose
    time no calendar reaches.
    """
    planner = _Planner(pack, as_of, until, calendar, customers)
    found: dict[tuple[str, str, str], Planned] = {}
    for visit in (*planner.from_events(_distinct(events)), *planner.from_calendar()):
        found.setdefault(visit.key, visit)
    return sorted(found.values(), key=lambda visit: (visit.due_on, visit.key))


def series_events(pack: Pack) -> frozenset[str]:
    """The event types that visits keep following from: their past events must be planned again as time goes on."""
    triggers = (rule.when for rule in pack.rules.values())
    return frozenset(when.event for when in triggers if isinstance(when, EventTrigger) and when.series)


def _distinct(events: Iterable[EventFact]) -> list[EventFact]:
    """Each event once, in an order of its own; of contradicting repetitions the earliest counts."""
    distinct: dict[str, EventFact] = {}
    for event in sorted(events, key=_order):
        distinct.setdefault(event.event_id, event)
    return list(distinct.values())


def _order(event: EventFact) -> tuple[object, ...]:
    return event.at, event.event_id, event.type, event.customer_id, sorted(map(repr, event.attributes.items()))


class _Planner:
    """One planning run: the pack's rules sorted by what sets them off, and the customers by id."""

    def __init__(
        self, pack: Pack, as_of: datetime, until: date, calendar: WorkingCalendar, customers: Iterable[CustomerFact]
    ) -> None:
        self.pack, self.until, self.calendar = pack, until, calendar
        self.timing = Timing(pack, calendar, as_of)
        self.customers = {customer.customer_id: customer for customer in customers}
        self.strangers: dict[str, CustomerFact] = {}
        self.by_event: dict[str, list[tuple[str, Rule]]] = {}
        self.by_calendar: list[tuple[str, Rule]] = []
        for name, rule in sorted(pack.rules.items()):
            if isinstance(rule.when, EventTrigger):
                self.by_event.setdefault(rule.when.event, []).append((name, rule))
            else:
                self.by_calendar.append((name, rule))

    def from_events(self, events: list[EventFact]) -> Iterable[Planned]:
        """What follows from events, oldest first."""
        for event in events:
            customer = self._customer(event)
            for name, rule in self.by_event.get(event.type, ()):
                assert isinstance(rule.when, EventTrigger)
                if _fits(rule.audience, customer) and _holds(rule.when.where, event.attributes):
                    yield from self._follow(name, rule, customer, event)

    def _follow(self, name: str, rule: Rule, customer: CustomerFact, event: EventFact) -> list[Planned]:
        assert isinstance(rule.when, EventTrigger)
        try:
            anchors = event_anchors(event, rule.when, self.pack, self.until, self.calendar)
            return [self._planned(name, rule, anchor, customer, event) for anchor in anchors]
        except (OverflowError, ValueError) as error:
            raise BadInput(
                f"Nothing can be planned for the event {event.event_id} at {event.at.isoformat()} by the rule {name}: "
                f"the calendar does not reach so far ({error}). Correct the event's time."
            ) from error

    def from_calendar(self) -> Iterable[Planned]:
        """What the calendar demands, of the company and for each customer."""
        company = CustomerFact("")
        customers = [one for one in (*self.customers.values(), *self.strangers.values()) if not one.opted_out]
        for name, rule in self.by_calendar:
            is_company = isinstance(rule.when, PeriodTrigger) and rule.when.scope == "company"
            anchors = list(self._open_anchors(rule))
            for customer in (company,) if is_company else customers:
                if is_company or _fits(rule.audience, customer):
                    yield from self._periodic(name, rule, anchors, customer)

    def _customer(self, event: EventFact) -> CustomerFact:
        known = self.customers.get(event.customer_id) or self.strangers.get(event.customer_id)
        if known is None:
            since = event.at.astimezone(self.pack.time_zone).date()
            known = self.strangers[event.customer_id] = CustomerFact(event.customer_id, since=since)
        return known

    def _open_anchors(self, rule: Rule) -> Iterable[Anchor]:
        for anchor in calendar_anchors(rule, self.timing.today, self.until):
            due_on, deadline_on = self.timing.days(rule, anchor)
            if due_on <= self.until and deadline_on >= self.timing.today:
                yield anchor

    def _periodic(self, name: str, rule: Rule, anchors: list[Anchor], customer: CustomerFact) -> Iterable[Planned]:
        for anchor in anchors:
            own = spread_out(anchor, name, rule, customer.customer_id)
            is_customer = customer.since is None or customer.since <= anchor.day
            if is_customer and self.timing.days(rule, own)[0] <= self.until:
                yield self._planned(name, rule, own, customer, None)

    def _planned(
        self, name: str, rule: Rule, anchor: Anchor, customer: CustomerFact, event: EventFact | None
    ) -> Planned:
        kind = self.pack.kinds[rule.kind] if rule.kind else None
        ladder = self.pack.ladder(rule)
        reachable = tuple(one for one in ladder if customer.channels is None or one in customer.channels)
        channels = reachable or ladder
        due = self.timing.due(name, rule, anchor, customer.zone, channels[0] if channels else None)
        reason, params = due.reason, due.params
        if kind and customer.opted_out:
            reason, params = PlanReason.OPTED_OUT, {}
        elif kind and not reachable:
            reason, params = PlanReason.NO_CHANNEL, {}
        return Planned(
            event_id=event.event_id if event else None,
            customer_id=customer.customer_id or None,
            rule=name,
            clause=rule.clause,
            kind=rule.kind or (rule.duty.form if rule.duty else ""),
            tier=self.pack.tier_of(rule),
            channel=channels[0] if channels else None,
            channels=channels,
            script=kind.script if kind else None,
            not_before=due.not_before,
            due_on=due.due_on,
            deadline_on=due.deadline_on,
            deadline_at=due.deadline_at,
            expires_at=due.expires_at,
            is_provisional=due.is_provisional,
            occasion=anchor.occasion,
            is_obligation=kind is None,
            is_mandatory=rule.is_mandatory,
            priority=kind.priority if kind else 50,
            reason=PlanReason(reason),
            reason_params=params,
        )


def _fits(audience: Audience, customer: CustomerFact) -> bool:
    return (
        (not audience.classes or customer.klass in audience.classes)
        and (not audience.segments or customer.segment in audience.segments)
        and _holds(audience.where, customer.attributes)
    )


def _holds(where: Mapping[str, Condition], attributes: Attributes) -> bool:
    return all(condition.holds(attributes.get(name)) for name, condition in where.items())
