"""Opening hours: windows, zones, days of changed clocks, counting in open time."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendars.countries import China
from bot.calendars.hours import (
    Hours,
    Window,
    add_open_time,
    next_opening,
    open_time_between,
    openings_from,
    openings_on,
)

CHINA = China()
SHANGHAI = ZoneInfo("Asia/Shanghai")
OFFICE = Hours((Window.parse("09:00-12:00"), Window.parse("13:30-18:00")))
ZONES = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"})).map(ZoneInfo)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


@st.composite
def windows(draw: st.DrawFn) -> tuple[Window, ...]:
    edges = sorted(draw(st.sets(st.integers(0, 1440), min_size=2, max_size=6)))
    return tuple(Window(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False))


@st.composite
def hours(draw: st.DrawFn) -> Hours:
    return Hours(draw(windows()), draw(windows()), draw(st.none() | windows()))


@pytest.mark.parametrize("text", ["9:00-12:00", "12:00-09:00", "09:00-09:00", "22:00-24:01", "09:60-10:00", "", "x"])
def test_what_is_no_window_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected|must end"):
        Window.parse(text)


def test_a_window_reads_back_as_it_was_written() -> None:
    assert str(Window.parse(" 00:05-24:00 ")) == "00:05-24:00"


def test_holidays_have_the_rest_days_windows_unless_given() -> None:
    rest, feast = (Window(600, 720),), (Window(660, 700),)
    holiday = date(2026, 10, 1)
    assert Hours(OFFICE.workdays, rest).on(holiday, CHINA) == rest
    assert Hours(OFFICE.workdays, rest, feast).on(holiday, CHINA) == feast
    assert Hours(OFFICE.workdays, rest, ()).on(holiday, CHINA) == ()
    assert Hours(OFFICE.workdays, rest, feast).on(date(2026, 10, 17), CHINA) == rest
    assert Hours(OFFICE.workdays, rest, feast).on(date(2026, 10, 10), CHINA) == OFFICE.workdays  # make-up Saturday


def test_the_next_opening_is_now_or_later() -> None:
    inside = next_opening(at("2026-10-09T10:15"), OFFICE, SHANGHAI, CHINA)
    assert inside is not None
    assert (inside.start, inside.end) == (at("2026-10-09T10:15"), at("2026-10-09T12:00"))
    for moment, start in [
        ("2026-10-09T12:00", "2026-10-09T13:30"),
        ("2026-10-09T18:00", "2026-10-10T09:00"),  # the make-up Saturday
        ("2026-10-10T18:00", "2026-10-12T09:00"),
        ("2026-09-30T18:00", "2026-10-08T09:00"),
    ]:
        found = next_opening(at(moment), OFFICE, SHANGHAI, CHINA)
        assert found is not None
        assert found.start == at(start)


def test_hours_that_never_open_end_the_search() -> None:
    assert next_opening(at("2026-10-09T10:15"), Hours(()), SHANGHAI, CHINA) is None
    with pytest.raises(ValueError, match="no working time"):
        add_open_time(at("2026-10-09T10:15"), timedelta(hours=1), Hours(()), SHANGHAI, CHINA)


@pytest.mark.parametrize(
    ("start", "hours_", "end"),
    [
        ("2026-10-09T10:00", 2, "2026-10-09T12:00"),
        ("2026-10-09T11:00", 2, "2026-10-09T14:30"),  # over the lunch break
        ("2026-10-09T17:00", 2, "2026-10-10T10:00"),  # into the make-up Saturday
        ("2026-09-30T17:00", 2, "2026-10-08T10:00"),  # over National Day
        ("2026-10-03T03:00", 1, "2026-10-08T10:00"),
        ("2026-10-09T09:00", 7.5, "2026-10-09T18:00"),
        ("2026-10-09T09:00", 15, "2026-10-10T18:00"),
    ],
)
def test_working_time_passes_only_in_working_hours(start: str, hours_: float, end: str) -> None:
    due = add_open_time(at(start), timedelta(hours=hours_), OFFICE, SHANGHAI, CHINA)
    assert due == at(end)
    assert open_time_between(at(start), due, OFFICE, SHANGHAI, CHINA) == timedelta(hours=hours_)


@given(st.integers(0, 730 * 1440), st.integers(0, 6000), ZONES)
def test_adding_and_measuring_open_time_agree(begin: int, minutes: int, zone: ZoneInfo) -> None:
    start = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=begin)
    amount = timedelta(minutes=minutes)
    end = add_open_time(start, amount, OFFICE, zone, CHINA)
    assert open_time_between(start, end, OFFICE, zone, CHINA) == amount
    assert open_time_between(end, start, OFFICE, zone, CHINA) == timedelta()


@pytest.mark.parametrize(
    ("window", "start", "end"),
    [
        # On 1 November 2026 New York's clocks show 01:00 to 02:00 twice, from 05:00 and from 06:00 UTC.
        ("00:30-03:00", "04:30", "08:00"),
        ("01:30-03:00", "06:30", "08:00"),  # begins with the second showing: after the first, it would be 01:00 again
        ("00:30-01:30", "04:30", "05:30"),  # ends with the first showing
        ("01:15-01:45", "05:15", "05:45"),
        ("01:00-02:00", "06:00", "07:00"),
    ],
)
def test_where_clocks_are_put_back_a_window_never_runs_into_itself(window: str, start: str, end: str) -> None:
    (opening,) = openings_on(date(2026, 11, 1), Hours((), (Window.parse(window),)), ZoneInfo("America/New_York"), CHINA)
    assert f"{opening.start:%H:%M}-{opening.end:%H:%M}" == f"{start}-{end}"


def test_where_clocks_are_put_forward_a_window_loses_what_is_skipped() -> None:
    new_york = ZoneInfo("America/New_York")
    (opening,) = openings_on(date(2026, 3, 8), Hours((), (Window.parse("01:00-04:00"),)), new_york, CHINA)
    assert opening.end - opening.start == timedelta(hours=2)
    assert openings_on(date(2026, 3, 8), Hours((), (Window.parse("02:10-02:50"),)), new_york, CHINA) == []


@given(st.dates(date(1990, 1, 1), date(2037, 12, 30)), hours(), ZONES)
def test_no_opening_ever_shows_a_time_outside_its_windows(day: date, opening_hours: Hours, zone: ZoneInfo) -> None:
    allowed = opening_hours.on(day, CHINA)
    for opening in openings_on(day, opening_hours, zone, CHINA):
        assert opening.start < opening.end
        moment = opening.start
        while moment < opening.end:
            local = moment.astimezone(zone)
            assert local.date() == day
            minute = local.hour * 60 + local.minute
            assert any(window.start <= minute < window.end for window in allowed)
            moment += timedelta(minutes=7)
        last = (opening.end - timedelta(seconds=1)).astimezone(zone)
        assert any(window.start <= last.hour * 60 + last.minute < window.end for window in allowed)


@given(
    st.sampled_from(["America/New_York", "Europe/London", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Tehran"]),
    st.integers(2015, 2030),
    hours(),
)
def test_openings_come_in_order_and_never_overlap_over_a_year(name: str, year: int, opening_hours: Hours) -> None:
    zone, end = ZoneInfo(name), datetime(year, 1, 1, tzinfo=UTC)
    for number, opening in enumerate(openings_from(end, opening_hours, zone, CHINA)):
        assert opening.start >= end
        end = opening.end
        if number > 300:
            break
