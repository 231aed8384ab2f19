"""Working days: China's make-up workdays, unpublished years, other countries, companies, month ends."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendars.countries import FIRST_CHINESE_YEAR, LAST_CHINESE_YEAR, China, Country, is_country, open_calendar
from bot.calendars.working import WorkingCalendar, add_months, add_working_days, working_days_between

CHINA = China()
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


class Closed:
    """A calendar that never opens."""

    def is_working(self, day: date) -> bool:  # noqa: ARG002
        return False

    def is_holiday(self, day: date) -> bool:  # noqa: ARG002
        return True

    def is_provisional(self, day: date) -> bool:  # noqa: ARG002
        return False


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        # National Day and Mid-Autumn 2025: 28 September and 11 October are worked, 1 to 8 October are not.
        ("2025-09-26", 1, "2025-09-28"),
        ("2025-09-26", 10, "2025-10-16"),
        ("2025-09-30", 1, "2025-10-09"),
        ("2025-09-30", 10, "2025-10-21"),
        ("2025-10-10", 1, "2025-10-11"),
        # National Day 2026: 20 September and 10 October are worked, 1 to 7 October are not.
        ("2026-09-18", 1, "2026-09-20"),
        ("2026-09-18", 10, "2026-10-09"),
        ("2026-09-30", 1, "2026-10-08"),
        ("2026-09-30", 10, "2026-10-20"),
        # Spring Festival 2025: 26 January and 8 February are worked, 28 January to 4 February are not.
        ("2025-01-24", 1, "2025-01-26"),
        ("2025-01-24", 10, "2025-02-13"),
        ("2025-01-27", 1, "2025-02-05"),
        # Spring Festival 2026: 14 and 28 February are worked, 15 to 23 February are not.
        ("2026-02-13", 1, "2026-02-14"),
        ("2026-02-13", 2, "2026-02-24"),
        ("2026-02-13", 10, "2026-03-05"),
        ("2026-02-16", 10, "2026-03-06"),
        # From a rest day, the first working day after it is day 1.
        ("2026-10-04", 1, "2026-10-08"),
        # Over the year's end, 4 January 2026 (Sunday) is worked.
        ("2025-12-31", 1, "2026-01-04"),
        ("2025-12-24", 10, "2026-01-08"),
        # Backwards, and nothing at all.
        ("2026-10-08", -1, "2026-09-30"),
        ("2026-10-04", 0, "2026-10-04"),
    ],
)
def test_chinese_working_days_count_make_up_days_and_skip_holidays(start: str, count: int, expected: str) -> None:
    assert add_working_days(CHINA, date.fromisoformat(start), count) == date.fromisoformat(expected)


@given(DAYS, st.integers(1, 60))
def test_adding_working_days_ends_on_one_and_counts_right(day: date, count: int) -> None:
    end = add_working_days(CHINA, day, count)
    assert CHINA.is_working(end)
    assert working_days_between(CHINA, day, end) == count
    assert working_days_between(CHINA, end, day) == -count


@given(DAYS, st.integers(1, 40))
def test_going_back_from_a_working_day_returns_to_it(day: date, count: int) -> None:
    start = add_working_days(CHINA, day, 1)
    assert add_working_days(CHINA, add_working_days(CHINA, start, count), -count) == start


def test_a_calendar_that_never_opens_is_an_error_and_no_endless_loop() -> None:
    with pytest.raises(ValueError, match="no working day"):
        add_working_days(Closed(), date(2026, 1, 1), 1)


def test_years_without_an_official_calendar_are_provisional() -> None:
    first = date(LAST_CHINESE_YEAR + 1, 1, 1)
    assert not CHINA.is_provisional(date(LAST_CHINESE_YEAR, 12, 31))
    assert CHINA.is_provisional(first)
    assert CHINA.is_provisional(date(FIRST_CHINESE_YEAR - 1, 12, 31))
    assert CHINA.is_holiday(first)  # New Year's Day by law
    assert not CHINA.is_working(first)
    year = [first + timedelta(days=number) for number in range(365)]
    assert not any(CHINA.is_working(day) for day in year if day.weekday() >= 5)  # make-up days cannot be known
    assert sum(CHINA.is_working(day) for day in year) > 240


def test_the_published_year_2026_has_its_248_working_days() -> None:
    year = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    assert sum(CHINA.is_working(day) for day in year) == 248
    assert sum(CHINA.is_working(day) for day in year if day.weekday() >= 5) == 6  # make-up workdays


def test_other_countries_follow_their_public_holidays_and_weekends() -> None:
    america = Country("US")
    assert not america.is_working(date(2026, 7, 3))  # observed, since 4 July is a Saturday
    assert america.is_holiday(date(2026, 11, 26))
    assert america.is_working(date(2026, 10, 1))
    assert not america.is_working(date(2026, 10, 3))
    assert Country("IL").is_working(date(2026, 6, 7))  # a Sunday
    assert not Country("IL").is_working(date(2026, 6, 6))
    assert is_country("HK")
    assert not is_country("Atlantis")


def test_a_company_has_days_of_its_own() -> None:
    outing, stocktaking = date(2026, 5, 20), date(2026, 5, 23)
    company: WorkingCalendar = open_calendar("CN", closed=[outing], opened=[stocktaking])
    assert CHINA.is_working(outing)
    assert not company.is_working(outing)
    assert company.is_holiday(outing)
    assert company.is_working(stocktaking)
    assert not CHINA.is_working(stocktaking)
    assert company.is_working(date(2026, 2, 14))
    assert open_calendar("CN", opened=[date(2030, 1, 5)]).is_provisional(date(2030, 1, 6))
    assert not open_calendar("CN", opened=[date(2030, 1, 5)]).is_provisional(date(2030, 1, 5))


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-31", -2, "2025-11-30"),
        ("2026-05-05", 0, "2026-05-05"),
    ],
)
def test_months_end_with_their_last_day(day: str, count: int, expected: str) -> None:
    assert add_months(date.fromisoformat(day), count) == date.fromisoformat(expected)


@given(DAYS, st.integers(-600, 600))
def test_months_keep_the_day_where_they_can(day: date, count: int) -> None:
    moved = add_months(day, count)
    assert (moved.year - day.year) * 12 + moved.month - day.month == count
    assert moved.day == day.day or (moved.day < day.day and (moved + timedelta(days=1)).day == 1)
