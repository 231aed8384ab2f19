"""Local times on the days on which clocks are put forward or back."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendars.local import find_zone, instant_of

NEW_YORK = ZoneInfo("America/New_York")
ZONES = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"})).map(ZoneInfo)
DAYS = st.dates(date(1990, 1, 1), date(2037, 12, 30))


def test_plain_days_are_plain() -> None:
    assert instant_of(date(2026, 1, 5), 9 * 60, ZoneInfo("Asia/Shanghai")) == datetime(2026, 1, 5, 1, tzinfo=UTC)
    assert instant_of(date(2026, 1, 5), 9 * 60, ZoneInfo("Asia/Urumqi")) == datetime(2026, 1, 5, 3, tzinfo=UTC)
    assert instant_of(date(2026, 1, 5), 24 * 60, NEW_YORK) == datetime(2026, 1, 6, 5, tzinfo=UTC)


def test_a_skipped_time_is_the_moment_of_the_jump() -> None:
    jump = datetime(2026, 3, 8, 7, tzinfo=UTC)
    assert instant_of(date(2026, 3, 8), 2 * 60 + 30, NEW_YORK) == jump
    assert instant_of(date(2026, 3, 8), 2 * 60, NEW_YORK) == jump
    assert instant_of(date(2026, 3, 8), 3 * 60, NEW_YORK) == jump


def test_of_a_doubled_time_either_showing_can_be_meant() -> None:
    assert instant_of(date(2026, 11, 1), 90, NEW_YORK) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert instant_of(date(2026, 11, 1), 90, NEW_YORK, is_late=True) == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_half_hour_jumps_and_lost_days_are_found_too() -> None:
    lord_howe, apia = ZoneInfo("Australia/Lord_Howe"), ZoneInfo("Pacific/Apia")
    assert instant_of(date(2026, 10, 4), 2 * 60 + 10, lord_howe) == datetime(2026, 10, 3, 15, 30, tzinfo=UTC)
    lost = date(2011, 12, 30)  # Samoa went over the date line
    assert instant_of(lost, 0, apia) == instant_of(lost, 24 * 60, apia) == datetime(2011, 12, 30, 10, tzinfo=UTC)


@given(DAYS, st.integers(0, 1440), ZONES)
def test_an_instant_shows_its_local_time_or_the_first_one_after_a_jump(day: date, minute: int, zone: ZoneInfo) -> None:
    wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)
    at = instant_of(day, minute, zone)
    shown = at.astimezone(zone).replace(tzinfo=None)
    assert shown >= wall
    if shown > wall:  # skipped: a second earlier the clock was still before it
        assert (at - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None) < wall
    assert instant_of(day, minute, zone, is_late=True) >= at


@pytest.mark.parametrize("name", [None, "", "Moon/Crater", "../etc/passwd", "Asia/Shanghai\0", "Asia"])
def test_what_is_no_zone_is_none(name: str | None) -> None:
    assert find_zone(name) is None
