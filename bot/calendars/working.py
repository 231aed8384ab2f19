"""Which days are worked, and counting in such days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

LONGEST_CLOSURE = 400  # days; a calendar closed for longer than this is a mistake in the calendar


class WorkingCalendar(Protocol):
    """A company's or a country's working days."""

    def is_working(self, day: date) -> bool:
        """Whether people work on this day."""
        ...

    def is_holiday(self, day: date) -> bool:
        """Whether this is a day off that is more than a plain weekend: a public or a company holiday."""
        ...

    def is_provisional(self, day: date) -> bool:
        """Whether the day's status is a forecast, because the year's official calendar is not published yet."""
        ...


def add_working_days(calendar: WorkingCalendar, day: date, count: int) -> date:
    """The `count`-th working day after `day`; before it when `count` is negative; `day` itself when it is 0.

    `day` is never counted, whether it is worked or not: the first working day after it is number 1.
    Raises ValueError when the calendar has no working day for more than a year.
    """
    step = timedelta(days=1 if count > 0 else -1)
    left, closed = abs(count), 0
    while left:
        day += step
        if calendar.is_working(day):
            left, closed = left - 1, 0
        else:
            closed += 1
            if closed > LONGEST_CLOSURE:
                raise ValueError(f"The calendar has no working day in the {LONGEST_CLOSURE} days before {day}.")
    return day


def working_days_between(calendar: WorkingCalendar, start: date, end: date) -> int:
    """How many working days lie after `start` up to and including `end`; negative when `end` is earlier."""
    if end < start:
        return -working_days_between(calendar, end, start)
    days = (start + timedelta(days=number) for number in range(1, (end - start).days + 1))
    return sum(calendar.is_working(day) for day in days)


def add_months(day: date, count: int) -> date:
    """The same day of the month `count` months on, or that month's last day where it is shorter."""
    years, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    last = (date(years + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(years, month + 1, min(day.day, last))
