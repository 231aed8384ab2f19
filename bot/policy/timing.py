"""When a visit is due, by when it must be done, and the first moment at which contact is allowed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.calendars.local import find_zone, instant_of
from bot.calendars.working import WorkingCalendar
from bot.packs.pack import Pack
from bot.packs.rules import Rule
from bot.packs.values import Span
from bot.policy.anchors import Anchor
from bot.policy.gate import ContactRules, closed_because, contact_rules, length, opening_at
from bot.policy.spans import add_to_day, add_to_instant, end_of_day


@dataclass(frozen=True, slots=True)
class Due:
    """The times of one visit; days of the pack's zone, instants in UTC. `reason` is a PlanReason's value."""

    not_before: datetime
    due_on: date
    deadline_on: date
    deadline_at: datetime | None
    expires_at: datetime
    is_provisional: bool
    reason: str
    params: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Bounds:
    """What the rule itself says: from when, on which day, by when."""

    begin: datetime
    due_on: date
    deadline_on: date
    deadline_at: datetime | None


class Timing:
    """Computes due times for one planning run and remembers what many visits share."""

    def __init__(self, pack: Pack, calendar: WorkingCalendar, as_of: datetime) -> None:
        self.pack, self.calendar, self.as_of = pack, calendar, as_of.astimezone(UTC)
        self.today = as_of.astimezone(pack.time_zone).date()
        self._rules: dict[str, ContactRules] = {}
        self._zones: dict[str | None, ZoneInfo] = {None: pack.time_zone}
        self._days: dict[tuple[date, Span], date] = {}
        self._dues: dict[tuple[str, date, int, str | None, str | None], Due] = {}

    def days(self, rule: Rule, anchor: Anchor) -> tuple[date, date]:
        """Due day and deadline day of a rule that counts in days."""
        due_on = self._day(anchor.day, rule.due) + timedelta(days=anchor.delay)
        return due_on, max(due_on, self._day(anchor.day, rule.latest))

    def due(self, name: str, rule: Rule, anchor: Anchor, zone: str | None, channel: str | None) -> Due:
        """The times of a visit of `rule` for a customer in `zone`, first tried on `channel` (None: a duty)."""
        local = self._zone(zone)
        if anchor.at is not None and (rule.due.is_clock or rule.latest.is_clock):
            return self._due(name, rule, self._by_the_clock(rule, anchor.at), local, channel)
        key = (name, anchor.day, anchor.delay, zone, channel)
        if key not in self._dues:
            due_on, deadline_on = self.days(rule, anchor)
            bounds = _Bounds(instant_of(due_on, 0, local), due_on, deadline_on, None)
            self._dues[key] = self._due(name, rule, bounds, local, channel)
        return self._dues[key]

    def _by_the_clock(self, rule: Rule, at: datetime) -> _Bounds:
        begin = add_to_instant(at, rule.due, self.pack, self.calendar)
        end = max(begin, add_to_instant(at, rule.latest, self.pack, self.calendar))
        due_on, deadline_on = (one.astimezone(self.pack.time_zone).date() for one in (begin, end))
        return _Bounds(begin, due_on, deadline_on, end if rule.latest.is_clock else None)

    def _due(self, name: str, rule: Rule, bounds: _Bounds, zone: ZoneInfo, channel: str | None) -> Due:
        not_before, why = max(bounds.begin, self.as_of), ""
        if channel is not None:
            not_before, why = self._allowed(name, not_before, channel, zone)
        reason, params = self._reason(bounds, not_before, zone, why)
        return Due(
            not_before,
            bounds.due_on,
            bounds.deadline_on,
            bounds.deadline_at,
            self._expiry(rule, bounds, zone),
            self._is_provisional(rule, bounds),
            reason,
            params,
        )

    def _allowed(self, name: str, at: datetime, channel: str, zone: ZoneInfo) -> tuple[datetime, str]:
        """The first allowed moment from `at` on, and what stood in the way; `at` itself if there never is one."""
        rules = self._rules.setdefault(name, contact_rules(self.pack, rule=name))
        opening = opening_at(at, channel, rules, zone, self.calendar)
        if opening is None:
            return at, "never_open"
        return opening.start, "" if opening.start == at else closed_because(
            at, channel, rules, zone, self.calendar
        ).value

    def _reason(self, bounds: _Bounds, not_before: datetime, zone: ZoneInfo, why: str) -> tuple[str, Mapping[str, str]]:
        deadline_at = bounds.deadline_at
        if self.as_of >= deadline_at if deadline_at else self.today > bounds.deadline_on:
            return "deadline_missed", {"deadline": (deadline_at or bounds.deadline_on).isoformat()}
        held = {"until": not_before.astimezone(zone).isoformat(), "why": why}
        if why and not_before >= (deadline_at or end_of_day(bounds.deadline_on, zone)):
            return "deadline_unreachable", held
        if bounds.due_on < self.today:
            return "late", {"due_on": bounds.due_on.isoformat()}
        if why and not_before.astimezone(zone).date() > bounds.due_on:
            return "held", held
        return "planned", {}

    def _expiry(self, rule: Rule, bounds: _Bounds, zone: ZoneInfo) -> datetime:
        span = rule.expires or self.pack.contact.expires
        if span.is_clock:
            return (bounds.deadline_at or end_of_day(bounds.deadline_on, zone)) + length(span)
        return end_of_day(add_to_day(bounds.deadline_on, span, self.calendar), zone)

    def _is_provisional(self, rule: Rule, bounds: _Bounds) -> bool:
        """Whether working days decide here and their official calendar is not published yet."""
        counts = rule.days == "working" or any(span.unit.startswith("working") for span in (rule.due, rule.latest))
        return counts and any(map(self.calendar.is_provisional, (bounds.due_on, bounds.deadline_on)))

    def _day(self, day: date, span: Span) -> date:
        key = (day, span)
        if key not in self._days:
            self._days[key] = add_to_day(day, span, self.calendar)
        return self._days[key]

    def _zone(self, name: str | None) -> ZoneInfo:
        if name not in self._zones:
            self._zones[name] = find_zone(name) or self.pack.time_zone
        return self._zones[name]
