"""Opening hours: several windows a day, by sort of day, in a time zone; and counting in open time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from bot.calendars.local import instant_of
from bot.calendars.working import LONGEST_CLOSURE, WorkingCalendar

DAY = timedelta(days=1)
MINUTES_A_DAY = 24 * 60
WRITTEN = re.compile(r"(\d\d):([0-5]\d)-(\d\d):([0-5]\d)")


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """From `start` to before `end`, in minutes after local midnight; `end` may be 1440, the next midnight."""

    start: int
    end: int

    @classmethod
    def parse(cls, text: str) -> Window:
        """The window written as 09:00-12:00; 24:00 ends a day. Raises ValueError with a sentence."""
        found = WRITTEN.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"'{text}' is no window of the day; expected for example 09:00-12:00")
        hour, minute, end_hour, end_minute = map(int, found.groups())
        window = cls(hour * 60 + minute, end_hour * 60 + end_minute)
        if not window.start < window.end <= MINUTES_A_DAY:
            raise ValueError(f"'{text}' must end after it begins and by 24:00; write a night as two windows")
        return window

    def __str__(self) -> str:
        return f"{self.start // 60:02}:{self.start % 60:02}-{self.end // 60:02}:{self.end % 60:02}"


@dataclass(frozen=True, slots=True)
class Opening:
    """A stretch of open time: from `start` to before `end`, aware UTC."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class Hours:
    """Windows on workdays, on rest days, and on holidays (the rest days' unless given); sorted, disjoint."""

    workdays: tuple[Window, ...]
    rest_days: tuple[Window, ...] = ()
    holidays: tuple[Window, ...] | None = None

    def on(self, day: date, calendar: WorkingCalendar) -> tuple[Window, ...]:
        """The windows of a day."""
        if calendar.is_working(day):
            return self.workdays
        if self.holidays is not None and calendar.is_holiday(day):
            return self.holidays
        return self.rest_days

    @cached_property
    def is_ever_open(self) -> bool:
        """Whether there is any window at all."""
        return bool(self.workdays or self.rest_days or self.holidays)


def openings_on(day: date, hours: Hours, zone: ZoneInfo, calendar: WorkingCalendar) -> list[Opening]:
    """The open stretches of a local day, without what clocks skip; none ever shows a time outside a window."""
    stretches = (_stretch(day, window, zone) for window in hours.on(day, calendar))
    return [stretch for stretch in stretches if stretch.start < stretch.end]


def _stretch(day: date, window: Window, zone: ZoneInfo) -> Opening:
    # Where clocks are put back, a window that begins in the doubled hour begins with its second showing and one that
    # ends in it ends with its first, so that the wall clock never leaves the window in between.
    start, end = instant_of(day, window.start, zone, is_late=True), instant_of(day, window.end, zone)
    return Opening(start if start < end else instant_of(day, window.start, zone), end)


def openings_from(at: datetime, hours: Hours, zone: ZoneInfo, calendar: WorkingCalendar) -> Iterator[Opening]:
    """The open stretches that end after `at`, the first cut to begin no earlier than `at`; ends after a closed year."""
    day, closed = at.astimezone(zone).date(), 0
    while hours.is_ever_open and closed <= LONGEST_CLOSURE:
        closed += 1
        for opening in openings_on(day, hours, zone, calendar):
            if opening.end > at:
                closed = 0
                yield Opening(max(opening.start, at.astimezone(UTC)), opening.end)
        day += DAY


def next_opening(at: datetime, hours: Hours, zone: ZoneInfo, calendar: WorkingCalendar) -> Opening | None:
    """The open stretch in which `at` lies (from `at` on), else the next one; None when nothing opens for a year."""
    return next(openings_from(at, hours, zone, calendar), None)


def add_open_time(at: datetime, amount: timedelta, hours: Hours, zone: ZoneInfo, calendar: WorkingCalendar) -> datetime:
    """The instant (UTC) at which `amount` of open time has passed since `at`. Raises ValueError if it never does."""
    for opening in openings_from(at, hours, zone, calendar):
        if opening.start + amount <= opening.end:
            return opening.start + amount
        amount -= opening.end - opening.start
    raise ValueError("There is no working time in these hours, so that nothing can become due in it.")


def open_time_between(
    start: datetime, end: datetime, hours: Hours, zone: ZoneInfo, calendar: WorkingCalendar
) -> timedelta:
    """How much open time lies between two instants; zero when `end` is not later."""
    passed = timedelta()
    for opening in openings_from(start, hours, zone, calendar):
        if opening.start >= end:
            break
        passed += min(opening.end, end) - opening.start
    return passed
