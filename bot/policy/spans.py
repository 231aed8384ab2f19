"""Adding the spans of regulations to days and to instants."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.calendars.hours import Hours, add_open_time
from bot.calendars.local import instant_of
from bot.calendars.working import WorkingCalendar, add_months, add_working_days
from bot.packs.pack import Pack
from bot.packs.values import Span

LAST_MINUTE = 24 * 60


def add_to_day(day: date, span: Span, calendar: WorkingCalendar) -> date:
    """The day `span` after `day`: the next day is day 1, months end with their last day. Raises for hours."""
    match span.unit:
        case "day":
            return day + timedelta(days=span.amount)
        case "week":
            return day + timedelta(weeks=span.amount)
        case "month":
            return add_months(day, span.amount)
        case "year":
            return add_months(day, 12 * span.amount)
        case "working_day":
            return add_working_days(calendar, day, span.amount)
    raise ValueError(f"{span} counts from an instant, not from a day.")


def add_to_instant(at: datetime, span: Span, pack: Pack, calendar: WorkingCalendar) -> datetime:
    """The instant (UTC) `span` after `at`.

    Hours pass by the clock, working hours in the company's hours. Days and longer keep the local time of day in the
    pack's zone; working days end with the last working minute of their day.
    """
    if span.unit == "minute":
        return at.astimezone(UTC) + timedelta(minutes=span.amount)
    if span.unit == "hour":
        return at.astimezone(UTC) + timedelta(hours=span.amount)
    hours, zone = pack.calendar.hours.hours, pack.time_zone
    if span.unit == "working_hour":
        return add_working_hours(at, span.amount, hours, zone, calendar)
    local = at.astimezone(zone)
    day = add_to_day(local.date(), span, calendar)
    if span.unit == "working_day":
        windows = hours.on(day, calendar)
        return instant_of(day, windows[-1].end if windows else LAST_MINUTE, zone)
    return instant_of(day, local.hour * 60 + local.minute, zone) + timedelta(seconds=local.second)


def add_working_hours(at: datetime, count: int, hours: Hours, zone: ZoneInfo, calendar: WorkingCalendar) -> datetime:
    """The instant at which `count` working hours have passed since `at`."""
    return add_open_time(at, timedelta(hours=count), hours, zone, calendar)


@lru_cache(maxsize=65536)
def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The instant at which `day` is over in `zone`."""
    return instant_of(day, LAST_MINUTE, zone)
