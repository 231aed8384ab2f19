"""The duty roster: who can be told now, and from when on somebody who is off duty can."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.calendars.hours import Window
from bot.calendars.local import find_zone, instant_of
from models import Operator, Role

WEEK = 7


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who is told; `not_before` (aware UTC) when he is off duty until then."""

    operator: Operator
    not_before: datetime | None = None


def is_on_duty(operator: Operator, at: datetime) -> bool:
    """Whether the operator is on duty at this moment, in his own zone. Without a roster he always is."""
    return _silent_until(operator, at) is None


def on_duty_from(operator: Operator, at: datetime) -> datetime | None:
    """When the operator is on duty next; None when he is now, or when his roster has no hours at all."""
    return _silent_until(operator, at)


def choose_recipients(
    operators: Sequence[Operator], roles: Sequence[Role], units: Sequence[UUID], at: datetime
) -> list[Recipient]:
    """Who is told about something that concerns `units` (nearest first): who is on duty of the first of `roles`.

    Nobody of it on duty in the nearest unit → the units above; nobody at all → the next role (the superior). When
    nobody is on duty anywhere, those of the first role wait for it until their duty begins.
    """
    for role in roles:
        for group in _groups(operators, role, units):
            if present := [Recipient(one) for one in group if is_on_duty(one, at)]:
                return present
    for role in roles:
        for group in _groups(operators, role, units):
            return [Recipient(one, on_duty_from(one, at)) for one in group]
    return []


def _groups(operators: Sequence[Operator], role: Role, units: Sequence[UUID]) -> Iterator[list[Operator]]:
    """The people of a role, unit by unit upwards; of the whole company when the role has nobody there."""
    holders = [one for one in operators if one.role is role]
    groups = [group for unit in units if (group := [one for one in holders if one.unit_id == unit])]
    yield from groups or ([holders] if holders else [])


def _silent_until(operator: Operator, at: datetime) -> datetime | None:
    """The beginning of the operator's next duty, or None when there is nothing to wait for."""
    if not any(operator.on_duty.values()):
        return None
    zone = find_zone(operator.zone) or ZoneInfo("UTC")
    # A night shift may have begun yesterday only as a window of its own: no window goes past midnight.
    today = at.astimezone(zone).date()
    for days in range(WEEK + 1):
        day = today + timedelta(days=days)
        for start, end in _shifts(operator.on_duty, day, zone):
            if start <= at < end:
                return None
            if start > at:
                return start.astimezone(UTC)
    return None


def _shifts(roster: Mapping[str, Any], day: date, zone: ZoneInfo) -> list[tuple[datetime, datetime]]:
    windows = sorted(Window.parse(f"{start}-{end}") for start, end in roster.get(str(day.weekday()), ()))
    return [(instant_of(day, window.start, zone), instant_of(day, window.end, zone)) for window in windows]
