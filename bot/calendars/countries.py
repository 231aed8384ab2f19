"""Working days of countries: China's official calendar with make-up workdays, others by their public holidays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

import chinese_calendar
import holidays
from chinese_calendar.constants import holidays as chinese_days_off

from bot.calendars.working import WorkingCalendar

SATURDAY = 5
FIRST_CHINESE_YEAR = min(day.year for day in chinese_days_off)
LAST_CHINESE_YEAR = max(day.year for day in chinese_days_off)


@dataclass(frozen=True, slots=True)
class China:
    """China's working days as the State Council publishes them, make-up Saturdays and Sundays included.

    The holidays of a year are published late in the year before. Until then its days are provisional: weekends and
    the holidays that the law names, without make-up workdays, which nobody can know yet.
    """

    def is_working(self, day: date) -> bool:
        """Whether people work on this day."""
        if self.is_provisional(day):
            return day.weekday() < SATURDAY and not self.is_holiday(day)
        return _is_chinese_workday(day)

    def is_holiday(self, day: date) -> bool:
        """Whether this is a day off for a holiday, bridged days included."""
        if self.is_provisional(day):
            return day in _public_holidays("CN", day.year)
        return day in chinese_days_off

    def is_provisional(self, day: date) -> bool:
        """Whether the official calendar of this day's year is unknown."""
        return not FIRST_CHINESE_YEAR <= day.year <= LAST_CHINESE_YEAR


@dataclass(frozen=True, slots=True)
class Country:
    """Any other country: Monday to Friday or what is usual there, without its public holidays. `code` is ISO 3166."""

    code: str

    def is_working(self, day: date) -> bool:
        """Whether people work on this day."""
        return not self.is_holiday(day) and day.weekday() not in _weekend(self.code, day.year)

    def is_holiday(self, day: date) -> bool:
        """Whether this is a public holiday."""
        return day in _public_holidays(self.code, day.year)

    def is_provisional(self, day: date) -> bool:  # noqa: ARG002 - the protocol's question; the law answers it
        """Never: these holidays follow from the law."""
        return False


@dataclass(frozen=True, slots=True)
class Company:
    """A company's own days on top of its country's: days on which it is closed, days on which it works all the same."""

    country: WorkingCalendar
    closed: frozenset[date] = frozenset()
    opened: frozenset[date] = frozenset()

    def is_working(self, day: date) -> bool:
        """Whether the company works on this day."""
        return day in self.opened or (day not in self.closed and self.country.is_working(day))

    def is_holiday(self, day: date) -> bool:
        """Whether this is a public holiday on which the company rests, or one of its own."""
        return day not in self.opened and (day in self.closed or self.country.is_holiday(day))

    def is_provisional(self, day: date) -> bool:
        """Whether the country's calendar is a forecast here; the company's own days are certain."""
        return day not in self.opened and day not in self.closed and self.country.is_provisional(day)


def is_country(code: str) -> bool:
    """Whether there is a calendar for this ISO 3166 code."""
    return code in holidays.list_supported_countries()


def open_calendar(code: str, *, closed: Iterable[date] = (), opened: Iterable[date] = ()) -> WorkingCalendar:
    """The working calendar of a country with a company's own days. `code` is an ISO 3166 code, such as CN, US or HK."""
    country: WorkingCalendar = China() if code == "CN" else Country(code)
    return Company(country, frozenset(closed), frozenset(opened))


@lru_cache(maxsize=16384)
def _is_chinese_workday(day: date) -> bool:
    return bool(chinese_calendar.is_workday(day))


@cache
def _public_holidays(code: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(code, years=year))


@cache
def _weekend(code: str, year: int) -> frozenset[int]:
    return frozenset(holidays.country_holidays(code, years=year).weekend)
