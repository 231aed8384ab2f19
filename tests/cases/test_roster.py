"""Who is on duty, and who is told when nobody is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given
from hypothesis import strategies as st

from bot.calendars.hours import Window
from bot.cases.roster import choose_recipients, is_on_duty, on_duty_from
from models import Operator, Role

ZONES = sorted(zone for zone in available_timezones() if "/" in zone)
UNITS = [UUID(int=number) for number in range(1, 4)]
LADDER = (Role.AGENT, Role.MANAGER, Role.DIRECTOR)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@st.composite
def windows(draw: st.DrawFn) -> list[list[str]]:
    """Windows of a day, in order and apart."""
    marks = sorted(draw(st.lists(st.integers(0, 96), max_size=6, unique=True)))
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    return [str(Window(start * 15, end * 15)).split("-") for start, end in pairs if start < end]


@st.composite
def operators(draw: st.DrawFn, role: Role | None = None) -> Operator:
    """Somebody with any roster in any zone."""
    days = draw(st.sets(st.sampled_from("0123456")))
    return Operator(
        id=draw(st.uuids()),
        unit_id=draw(st.sampled_from(UNITS)),
        code=str(draw(st.integers(0, 10**6))),
        role=role or draw(st.sampled_from(LADDER)),
        zone=draw(st.sampled_from(ZONES)),
        on_duty={day: draw(windows()) for day in days},
    )


@given(operators(), MOMENTS)
def test_whoever_is_off_duty_is_on_duty_at_the_moment_that_is_named(operator: Operator, at: datetime) -> None:
    begins = on_duty_from(operator, at)
    assert is_on_duty(operator, at) == (begins is None)
    if begins is not None:
        assert at < begins <= at + timedelta(days=9)
        assert is_on_duty(operator, begins)
        assert not is_on_duty(operator, begins - timedelta(seconds=1)) or begins - timedelta(seconds=1) < at


@given(operators(), MOMENTS)
def test_duty_is_what_the_roster_says_on_the_clock_of_the_operators_zone(operator: Operator, at: datetime) -> None:
    local = at.astimezone(ZoneInfo(operator.zone))
    minute = f"{local.hour:02}:{local.minute:02}"
    is_written = any(start <= minute < end for start, end in operator.on_duty.get(str(local.weekday()), ()))
    has_hours = any(operator.on_duty.values())
    day = timedelta(days=1)
    offsets = {moment.astimezone(local.tzinfo).utcoffset() for moment in (at - day, at, at + day)}
    if len(offsets) == 1:  # on the days on which clocks change, an hour is skipped or shown twice
        assert is_on_duty(operator, at) == (is_written or not has_hours)


@given(st.lists(operators(), max_size=8), MOMENTS, st.integers(0, 2), st.permutations(UNITS))
def test_somebody_is_told_whenever_there_is_somebody(
    people: list[Operator], at: datetime, first: int, units: list[UUID]
) -> None:
    roles = LADDER[first:]
    told = choose_recipients(people, roles, units[:2], at)
    candidates = [one for one in people if one.role in roles]
    assert bool(told) == bool(candidates)
    assert len({one.operator.role for one in told}) <= 1
    assert len({one.operator.unit_id for one in told}) <= 1 or all(
        one.operator.unit_id not in units[:2] for one in told
    )
    for one in told:
        assert (one.not_before is None) == is_on_duty(one.operator, at)
    if told and any(one.not_before for one in told):
        assert not any(_is_reachable(one, people, units[:2]) and is_on_duty(one, at) for one in candidates)


def _is_reachable(operator: Operator, people: list[Operator], units: list[UUID]) -> bool:
    """Whether this operator may be told at all: somebody outside the chain only when his role has nobody in it."""
    has_chain = any(one.role is operator.role and one.unit_id in units for one in people)
    return operator.unit_id in units or not has_chain


def _person(role: Role, unit: int, hours: list[list[str]]) -> Operator:
    every_day = {str(day): hours for day in range(7)}
    return Operator(role=role, unit_id=UNITS[unit], code=f"{role}{unit}", zone="Asia/Shanghai", on_duty=every_day)


def test_the_nearest_unit_then_those_above_then_the_superior() -> None:
    at = datetime(2026, 6, 1, 2, 0, tzinfo=UTC)  # 10:00 in Shanghai
    day, night = [["09:00", "18:00"]], [["18:00", "24:00"]]
    near, above, chief = _person(Role.AGENT, 0, day), _person(Role.AGENT, 1, day), _person(Role.MANAGER, 1, day)
    everybody = [chief, above, near]

    def told(people: list[Operator]) -> list[str]:
        return [one.operator.code for one in choose_recipients(people, LADDER, UNITS[:2], at)]

    assert told(everybody) == [near.code]
    near.on_duty = {str(number): night for number in range(7)}
    assert told(everybody) == [above.code]
    above.on_duty = near.on_duty
    assert told(everybody) == [chief.code]
    chief.on_duty = near.on_duty
    [waiting] = choose_recipients(everybody, LADDER, UNITS[:2], at)
    assert (waiting.operator, waiting.not_before) == (near, datetime(2026, 6, 1, 10, 0, tzinfo=UTC))
