"""Duty hours as people write them: "mon-fri 09:00-12:00,13:30-18:00; sat 09:00-12:00", 周一至周五 09:00-18:00."""

from __future__ import annotations

import json
import re
from itertools import pairwise

from bot.calendars.hours import Window

DAYS = {
    **dict(zip(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), range(7), strict=True)),
    **dict(zip("一二三四五六日", range(7), strict=True)),
    "天": 6,
}
ALL = frozenset({"daily", "every day", "每天", "每日"})
_PART = re.compile(r"(?P<days>.*?)\s*(?P<hours>\d{1,2}[:：].*)", re.DOTALL)
_PREFIX = re.compile(r"(周|週|星期|禮拜|礼拜)")
Roster = dict[str, list[list[str]]]


def read_roster(text: str) -> Roster | None:
    """Weekday "0" (Monday) to "6" → windows, as models.Operator.on_duty keeps them; None when it cannot be read."""
    if text.lstrip().startswith("{"):
        return _from_json(text)
    roster: Roster = {}
    for part in filter(None, (one.strip() for one in re.split(r"[;；\n]", text))):
        found = _PART.fullmatch(part)
        days = _days(found["days"].strip().rstrip(":：").strip()) if found else None
        windows = _windows(found["hours"]) if found else None
        if not days or windows is None:
            return None
        for day in days:
            roster.setdefault(str(day), []).extend(windows)
    return _checked(roster)


def _from_json(text: str) -> Roster | None:
    try:
        given = json.loads(text)
        roster = {str(day): [[str(start), str(end)] for start, end in windows] for day, windows in given.items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return _checked(roster)


def _checked(roster: dict[str, list[list[str]]]) -> Roster | None:
    checked: dict[str, list[list[str]]] = {}
    for day, windows in roster.items():
        try:
            parsed = sorted(Window.parse(f"{start}-{end}") for start, end in windows)
        except ValueError:
            return None
        if day not in {str(number) for number in range(7)} or _overlap(parsed):
            return None
        checked[day] = [str(window).split("-") for window in parsed]
    return dict(sorted(checked.items()))


def _overlap(windows: list[Window]) -> bool:
    return any(second.start < first.end for first, second in pairwise(windows))


def _windows(text: str) -> list[list[str]] | None:
    windows = []
    for one in filter(None, (part.strip() for part in re.split(r"[,，、\s]+", text.replace("：", ":")))):
        start, sign, end = re.sub(r"[–—~～至到]", "-", one).partition("-")
        if not sign:
            return None
        windows.append([_padded(start), _padded(end)])
    return windows


def _padded(clock: str) -> str:
    hour, sign, minute = clock.strip().partition(":")
    return f"{hour:0>2}{sign}{minute}"


def _days(text: str) -> list[int] | None:
    """The weekdays of "mon-fri", "sat,sun", 周一至周五, 周六、周日; all seven when none is named."""
    plain = text.casefold()
    if not plain or plain in ALL:
        return list(range(7))
    days: list[int] = []
    for part in re.split(r"[,，、\s]+", re.sub(r"\s*[-–—~～至到]\s*", "-", plain)):
        first, _, last = part.partition("-")
        start, end = _day(first), _day(last or first)
        if start is None or end is None or end < start:
            return None
        days += range(start, end + 1)
    return sorted(set(days))


def _day(text: str) -> int | None:
    bare = _PREFIX.sub("", text.strip())
    return DAYS.get(bare[:3] if bare[:3] in DAYS else bare)
