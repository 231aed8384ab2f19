"""When a call would be right: Chinese and English words for days and hours, as a window in the customer's zone.

Conventions (issue E): morning 08-12, noon 11:30-14, afternoon 12-18, evening 18-21, a day 09-21, "after T" to the end of
that part of the day, a point in time one hour; nothing when no time is named. Nobody is ever called before 8 or after 21
because of an hour that was said without its half of the day: 三点 is 15:00, "at 7" is 19:00.
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.understanding.answers import is_polite_only
from bot.understanding.clocks import BEFORE, CLOCK_WORDS, FROM_TO, Clock, clocks_of
from bot.understanding.days import DAY_WORDS, Days, days_of
from bot.understanding.spans import LENGTH_WORDS, after_a_while
from bot.understanding.types import CallbackWindow


class Part(StrEnum):
    """A named part of the day."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    DAY = "day"


HOURS = {
    Part.MORNING: (time(8), time(12)),
    Part.NOON: (time(11, 30), time(14)),
    Part.AFTERNOON: (time(12), time(18)),
    Part.EVENING: (time(18), time(21)),
    Part.DAY: (time(9), time(21)),
}
_PARTS = (
    (
        Part.NOON,
        re.compile(
            r"中午|正午|午休|午间|晌午|午饭(?!后)|\b(?:noon|midday|lunch\s*(?:time|break|hour)?|over\s+lunch)\b"
        ),
    ),
    (
        Part.EVENING,
        re.compile(
            r"晚上|今晚|明晚|后晚|傍晚|夜里|夜晚|晚间|晚饭后|下班(?:以后|之后|后)|晚黑|夜晚黑|听晚|今晩|\b(?:evening|tonight|night|tonite|after\s+work|after\s+dinner|eve)\b"
        ),
    ),
    (Part.AFTERNOON, re.compile(r"下午|午后|晏昼|下昼|午饭后|后半天|\b(?:afternoon|arvo|after\s+lunch)\b")),
    (
        Part.MORNING,
        re.compile(r"早上|上午|早晨|清早|一早|今早|明早|后早|朝早|听朝|早间|上昼|前半天|\b(?:morning|morn)\b"),
    ),
)
_AM = re.compile(r"早上|上午|早晨|今早|明早|一早|清早|凌晨|听朝|朝早|上昼|\b(?:morning|morn)\b")
_PM = re.compile(
    r"下午|晚上|傍晚|今晚|明晚|夜里|晚间|后晚|听晚|晏昼|下昼|\b(?:afternoon|evening|tonight|night|arvo|tonite)\b"
)


def call_back_window(text: str, now: datetime) -> CallbackWindow | None:
    """The window that folded, simplified text names, seen from `now` (aware, the customer's zone); None when it names none."""
    if waited := after_a_while(text, now):
        return CallbackWindow(waited, waited + timedelta(hours=1))
    days = days_of(text, now.date())
    clocks = clocks_of(text)
    part = _part(text)
    if days is None and part is None and not clocks:
        return None
    days = days or Days(now.date(), now.date(), is_said=False)
    if clocks:
        return _with_clock(text, days, clocks, part, now)
    hours = HOURS[part or Part.DAY]
    return _fit(_at(days.first, hours[0], now), _at(days.last, hours[1], now), days, now)


def _at(day: date, clock: time, now: datetime) -> datetime:
    return datetime.combine(day, clock, tzinfo=now.tzinfo)


def _fit(start: datetime, end: datetime, days: Days, now: datetime) -> CallbackWindow | None:
    """Never in the past: an hour gone by means tomorrow's unless the day was said, and a running window starts now."""
    if end <= now:
        if days.is_said and days.last != now.date():
            return None
        start, end = start + timedelta(days=1), end + timedelta(days=1)
    return CallbackWindow(max(start, now), end)


def _part(text: str) -> Part | None:
    found = [(match.start(), part) for part, pattern in _PARTS if (match := pattern.search(text))]
    return min(found)[1] if found else None


_FILLERS = re.compile(
    r"以后|之后|过后|以前|之前|左右|前后|期间|时候|再(?:打|说|联系|聊)|打(?:给我|来|过来|电话)?|联系|给我|有空|得空|都?可以|都?行|方便|都|大概|那天|吧|的话?|在|的时候|后|前|到|至|和|或者?|之间|call|"
    r"\b(?:at|on|in|the|any\s?time|anytime|between|and|to|or|from|around|about|after|before|by|till|until|is|are|works?|suits?(?:\s+me)?|good|fine|ok|best|better|ideal(?:ly)?|please|then|sometime|somewhere|"
    r"call|ring|phone|try|text|contact|reach|ping|me|back|again|i'?m|free|would|will|be|perfect|for|that|this|maybe|of|now|it|do|could|can|you|we|first\s+thing|late|early|mid|later|week|an?)\b"
)


def is_only_time(text: str) -> bool:
    """Whether folded words say nothing but when: 明天下午, "saturday morning suits me"."""
    rest = text
    parts = [pattern for _, pattern in _PARTS]
    for pattern in (*parts, *LENGTH_WORDS, *DAY_WORDS, *CLOCK_WORDS, _FILLERS):
        rest = pattern.sub(" ", rest)
    return is_polite_only(rest)


def _with_clock(text: str, days: Days, clocks: list[Clock], part: Part | None, now: datetime) -> CallbackWindow | None:
    first = _placed(clocks[0], text, days, now)
    if (
        len(clocks) > 1
        and FROM_TO.match(text[clocks[0].end :])
        and text[clocks[0].end : clocks[1].start].strip(" -~到至") != "不"
    ):
        return _span(text, days, clocks, now)
    start = _at(days.first, time(first.hour, first.minute), now)
    near = text[clocks[0].end : clocks[0].end + 6]
    lead = text[max(0, clocks[0].start - 14) : clocks[0].start]
    if re.match(r"\s*(?:钟|半|整|左右)?(?:以前|之前|前)", near) or re.search(
        r"(?<!not )\b(?:before|by|until|till|til)\s*(?:\w+\s+)?$", lead
    ):
        return _before(start, days, now)
    if re.match(r"\s*(?:钟|半|整)?(?:以后|之后|过后|后|往后|起|开始|\+|onwards?|or\s+later)", near) or re.search(
        r"(?:过了|\b(?:after|past|from|later\s+than|not\s+before))\s*(?:about\s+|around\s+)?$",
        re.sub(r"half\s+past|quarter\s+past", "", lead),
    ):
        return _fit(start, _end_of_part(start, part), days, now)
    if BEFORE.match(near):
        return _before(start, days, now)
    return _fit(start, start + timedelta(hours=1), days, now)


def _span(text: str, days: Days, clocks: list[Clock], now: datetime) -> CallbackWindow | None:
    last = _placed(clocks[1], text, days, now)
    first = clocks[0]
    if not first.is_sure:  # 2 to 4pm: the said half holds for both, unless that turns the span round
        first = (
            replace(first, hour=first.hour + 12)
            if last.hour > 12 and first.hour + 12 <= last.hour
            else _placed(first, text, days, now)
        )
    if last.hour <= first.hour and last.hour + 12 <= 23 and not last.is_sure:
        last = replace(last, hour=last.hour + 12)
    start, end = _at(days.first, time(first.hour, first.minute), now), _at(days.last, time(last.hour, last.minute), now)
    return _fit(start, end, days, now) if start < end else None


def _placed(clock: Clock, text: str, days: Days, now: datetime) -> Clock:
    """The hour in its half of the day: as said, as the part of the day says, else where people are awake."""
    if clock.is_sure or clock.hour >= 13:
        return clock
    hour = clock.hour
    if _PM.search(text) and not (hour == 12 and _AM.search(text)):
        return replace(clock, hour=hour + 12 if hour < 12 else 12)
    if _AM.search(text) or hour in {0, 12} or re.search(r"中午", text):
        return replace(clock, hour=hour + 12 if re.search(r"中午", text) and hour in {1, 2} else hour)
    if hour < 8:
        return replace(clock, hour=hour + 12)
    is_today = days.first == now.date()
    gone = is_today and _at(now.date(), time(hour, clock.minute), now) <= now
    return replace(clock, hour=hour + 12) if gone and hour + 12 < 21 else clock


def _end_of_part(start: datetime, part: Part | None) -> datetime:
    clock = start.time()
    if part is Part.NOON and clock < time(14):
        end = time(14)
    else:
        end = time(12) if clock < time(12) else time(18) if clock < time(18) else time(21)
    if clock >= end:
        return start + timedelta(hours=1)
    return start.replace(hour=end.hour, minute=end.minute)


def _before(limit: datetime, days: Days, now: datetime) -> CallbackWindow | None:
    clock = limit.time()
    begin = time(8) if clock <= time(12) else time(12) if clock <= time(18) else time(18)
    start = limit.replace(hour=begin.hour, minute=0)
    return _fit(start, limit, days, now) if start < limit else None
