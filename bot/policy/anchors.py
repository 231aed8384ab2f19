"""The days and instants from which rules count: events, the points of their series, periods, festivals."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.calendars.festivals import festival
from bot.calendars.working import WorkingCalendar, add_months
from bot.packs.pack import Pack
from bot.packs.rules import EventTrigger, HolidayTrigger, PeriodTrigger, Rule, Series
from bot.packs.values import Period, Span
from bot.policy.facts import EventFact
from bot.policy.spans import add_to_day

MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
DAY = timedelta(days=1)
LOOK_BACK = timedelta(days=400)  # how far back a period may lie whose visits are still open


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a rule begins to count, and the occasion that names it among all others of its rule and customer."""

    day: date
    occasion: str
    at: datetime | None = None  # the event's instant, for rules in hours
    delay: int = 0  # days by which a spread moves the due day


def event_anchors(
    event: EventFact, when: EventTrigger, pack: Pack, until: date, calendar: WorkingCalendar
) -> Iterator[Anchor]:
    """The event's own day (its local date in the pack's zone), or the points of its series up to `until`."""
    day = event.at.astimezone(pack.time_zone).date()
    if when.series is None:
        yield Anchor(day, event.event_id, event.at)
        return
    for point, name in _points(day, when.series, until, calendar):
        yield Anchor(point, f"{event.event_id}+{name}")


def _points(day: date, series: Series, until: date, calendar: WorkingCalendar) -> Iterator[tuple[date, str]]:
    """Each point with a name that stays the same when other points are put in or taken out."""
    last = min(until, add_to_day(day, series.until, calendar)) if series.until else until
    for span in series.at:
        if (point := add_to_day(day, span, calendar)) <= last:
            yield point, _short(span)
    if series.every is None:
        return
    begin = series.at[-1] if series.at else Span(0, series.every.unit)
    step = series.every
    while True:
        # From the event itself where units allow, so that 31 January goes on as 28 February, 31 March.
        if begin.unit == step.unit:
            span = Span(begin.amount + step.amount, step.unit)
            point, name = add_to_day(day, span, calendar), _short(span)
        else:
            base = add_to_day(day, begin, calendar)
            point, name = add_to_day(base, step, calendar), f"{_short(begin)}+{_short(step)}"
        if point > last:
            return
        yield point, name
        if begin.unit == step.unit:
            begin = span
        else:
            step = Span(step.amount + series.every.amount, step.unit)


def _short(span: Span) -> str:
    return f"{span.amount}{span.unit[0]}"


def calendar_anchors(rule: Rule, today: date, until: date) -> Iterator[Anchor]:
    """The periods or festivals around today and up to `until` from which the rule counts, for whatever customer."""
    first = today - LOOK_BACK
    if isinstance(rule.when, HolidayTrigger):
        for year in range(first.year, until.year + 2):
            for day_name in rule.when.holiday:
                yield Anchor(festival(day_name, year), f"{day_name}-{year}")
    elif isinstance(rule.when, PeriodTrigger):
        for begin, end, period in periods(rule.when.every, first, until + LOOK_BACK):
            yield Anchor(begin if rule.when.start == "begin" else end, period)


def spread_out(anchor: Anchor, name: str, rule: Rule, customer_id: str) -> Anchor:
    """The anchor with the customer's own day: steady for the same customer, rule and period, even over all."""
    spread = rule.when.spread if isinstance(rule.when, PeriodTrigger) else None
    if spread is None:
        return anchor
    days = spread.amount * (7 if spread.unit == "week" else 1)
    digest = hashlib.sha256(f"{name}\0{customer_id}\0{anchor.occasion}".encode()).digest()
    return replace(anchor, delay=int.from_bytes(digest[:8], "big") % days)


def periods(every: Period, first: date, last: date) -> Iterator[tuple[date, date, str]]:
    """The calendar's periods that touch `first` to `last`: first day, last day, name (2026-Q1)."""
    begin = _begin(every, first)
    while begin <= last:
        following = begin + timedelta(weeks=1) if every == "week" else add_months(begin, MONTHS[every])
        yield begin, following - DAY, _period_name(every, begin)
        begin = following


def _begin(every: Period, day: date) -> date:
    if every == "week":
        return day - timedelta(days=day.weekday())
    months = MONTHS[every]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def _period_name(every: Period, begin: date) -> str:
    match every:
        case "week":
            year, week, _ = begin.isocalendar()
            return f"{year}-W{week:02}"
        case "month":
            return f"{begin.year}-{begin.month:02}"
        case "quarter":
            return f"{begin.year}-Q{begin.month // 3 + 1}"
        case "half_year":
            return f"{begin.year}-H{begin.month // 6 + 1}"
        case "year":
            return str(begin.year)
