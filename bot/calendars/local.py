"""Local times as instants, also on the days on which clocks are put forward or back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

SECOND = timedelta(seconds=1)


def find_zone(name: str | None) -> ZoneInfo | None:
    """The time zone of this IANA name (Asia/Shanghai), or None when there is none of that name."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@lru_cache(maxsize=65536)
def instant_of(day: date, minute: int, zone: ZoneInfo, *, is_late: bool = False) -> datetime:
    """The instant (aware, UTC) at which clocks in `zone` show `minute` minutes after the midnight that begins `day`.

    1440 is the next midnight. A time that clocks skip becomes the instant of the jump; of a time that they show
    twice the first is meant, or the second with `is_late`.
    """
    wall = datetime.combine(day, time()) + timedelta(minutes=minute)
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if first > second:
        return _jump_between(second, first, zone)
    return second if is_late else first


def _jump_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The instant of the one change of clocks after `before` and not later than `after`, to the second."""
    old = before.astimezone(zone).utcoffset()
    while after - before > SECOND:
        middle = before + (after - before) // (2 * SECOND) * SECOND
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after
