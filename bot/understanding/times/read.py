"""When a call would be right: Chinese and English words for days and hours, as a window in the customer's zone.

Conventions (issue E): morning 08-12, noon 11:30-14, afternoon 12-18, evening 18-21, a day 09-21, "after T" to the end of
that part of the day, a point in time one hour; nothing when no time is named. Nobody is ever called before 8 or after 21
because of an hour that was said without its half of the day: 三点 is 15:00, "at 7" is 19:00.
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from bot.understanding.times.clocks import BEFORE, FROM_TO, IS_BOUND, Clock, clocks_of
from bot.understanding.times.days import Days, days_of, names_no_day, up_to, with_list
from bot.understanding.times.later import is_busy
from bot.understanding.times.parts import AM, HOURS, PM, Part, part_of
from bot.understanding.times.spans import after_a_while, bare_length, within
from bot.understanding.times.spelling import EN_HOURS, spelt_out
from bot.understanding.times.wanted import CLAUSE, FORBIDDEN_BEFORE, is_only_time, is_unwanted, names_time, wanted
from bot.understanding.times.zones import named_zone
from bot.understanding.types import CallbackWindow
from bot.understanding.words.numerals import value_of

_SUITS = re.compile(
    r"可以|行|方便|有空|得闲|都得|吧|请|\b(?:works|suits|please|pls|(?:is|would\s+be|'s)\s+(?:fine|good|better|best|ok(?:ay)?|great|perfect)|i\s+can|i'?m\s+free|revert)\b"
)
# Greetings and farewells name a part of the day and mean none.
_GREETING = re.compile(
    r"\bgood\s*(?:morning|afternoon|evening|night|day)\b|\b(?:morning|evening)\s+(?:all|sir|madam|everyone|team)\b|(?:早上|上午|中午|下午|晚上)好(?![像多久])|^[\W_]*早晨(?=[呀啊,.!~\W]|$)|早安|午安|晚安|\bhappy\s+\w+day\b"
)


def call_back_window(text: str, now: datetime) -> CallbackWindow | None:
    """The window that folded, simplified text names, seen from `now` (aware, the customer's zone); None when it names none."""
    text = _FROM_NOW.sub(
        lambda to: f"from {now:%H:%M} to{' 12pm' * bool(to['noon'])}", _GREETING.sub(" ", spelt_out(text))
    )
    text = _SAME_TIME.sub(f" {now:%H:%M} ", text)
    if not names_time(text, now.date()) and not bare_length(text, is_reason_given=True):
        return None  # most messages: to seek a wish among no times would be half the work of reading them
    text = wanted(text, now.date())
    if length := within(text):
        return CallbackWindow(now, (now.astimezone(UTC) + length).astimezone(now.tzinfo))
    if wait := after_a_while(text) or bare_length(text, is_reason_given=is_busy(text)):
        waited = (now.astimezone(UTC) + wait).astimezone(now.tzinfo)  # an hour is an hour while clocks are put on
        return CallbackWindow(waited, waited + timedelta(hours=1))
    if names_no_day(text, now.date()):
        return None
    zone = named_zone(text)
    window = _named(text, now.astimezone(zone) if zone else now)
    return _in_zone_of(now, window) if window and zone else window


def _in_zone_of(now: datetime, window: CallbackWindow) -> CallbackWindow:
    return CallbackWindow(window.start.astimezone(now.tzinfo), window.end.astimezone(now.tzinfo))


def _named(text: str, now: datetime) -> CallbackWindow | None:
    """What the words that are left of a message name by day, part of the day and hour."""
    days = days_of(text, now.date())
    clocks = clocks_of(text)
    part = part_of(text)
    if days is None and part is None and not clocks:
        return None
    days = days or Days(now.date(), now.date(), again=timedelta(days=1))
    if clocks:
        return _with_clock(text, days, clocks, part, now)
    if part is None and (days := up_to(text, with_list(text, days, now.date()), now.date())) is None:
        return None
    hours = HOURS[part or Part.DAY]
    return _fit(_at(days.first, hours[0], now), _at(days.last, hours[1], now), days, now)


def _at(day: date, clock: time, now: datetime) -> datetime:
    return datetime.combine(day, clock, tzinfo=now.tzinfo)


def _fit(start: datetime, end: datetime, days: Days, now: datetime) -> CallbackWindow | None:
    """Never in the past: hours gone by mean the next such day, or nothing; a running window starts now."""
    if end <= now:
        if days.again is None:
            return None
        start, end = start + days.again, end + days.again
    return CallbackWindow(max(start, now), end)


_BARE_HOUR = re.compile(rf"\W*(?P<hour>1[0-2]|[1-9]|{'|'.join(EN_HOURS)}|[一二两三四五六七八九十]|十[一二])\W*")


def as_hour(text: str) -> str:
    """A bare figure as the hour that it is where a time was asked for; other folded words unchanged."""
    return f"at {value_of(bare['hour']):.0f}" if (bare := _BARE_HOUR.fullmatch(text)) else text


def is_ahead(text: str, now: datetime) -> bool:
    """Whether folded words name a day or hour to come so surely that they tell of nothing past."""
    days = days_of(spelt_out(text), now.date())
    is_later_day = days is not None and days.first > now.date()
    return _SUITS.search(text) is not None or (is_later_day and bool(clocks_of(spelt_out(text))))


def is_certain_time(text: str, now: datetime) -> bool:
    """Whether folded words name a day, a part of it or a length of time, not only figures that may be marks."""
    text = _GREETING.sub(" ", text)
    is_named = bool(part_of(text) or days_of(text, now.date()) or after_a_while(text))
    return is_named or any(clock.is_sure for clock in clocks_of(text))


def is_appointment(text: str, now: datetime) -> bool:
    """Whether folded words name more than today: "a manager, today!" is in a hurry, "on Friday at nine" can wait."""
    text = wanted(_GREETING.sub(" ", spelt_out(text)), now.date())
    days = days_of(text, now.date())
    return bool(
        part_of(text) or clocks_of(text) or after_a_while(text) or (days and (days.again or days.last != now.date()))
    )


def appointments(text: str, now: datetime) -> list[str]:
    """The clauses of folded words that name more than today."""
    return [clause for clause in CLAUSE.split(spelt_out(text)) if is_appointment(clause, now)]


def names_another_time(text: str, now: datetime) -> bool:
    """Whether one clause says why not now and another nothing but when: "in surgery, tomorrow evening is better"."""
    said = [clause for clause in CLAUSE.split(_GREETING.sub(" ", text)) if clause.strip()]
    free = [clause for clause in said if is_only_time(clause) and ("点" in clause or is_certain_time(clause, now))]
    return bool(free) and any(is_busy(clause) or is_unwanted(clause) for clause in said if clause not in free)


_IS_AFTER = re.compile(
    r"\s*(?:钟|半|整)?(?:下班|收工|放工|放学|到家|吃完饭|开完会)?(?:以后|之后|过后|后|往后|起|开始|才|\+|onwards?|or\s+later)"
)
_LEADS_BEFORE = re.compile(
    r"(?<!not )\b(?:before|by|until|till|til|while|(?:no|not)\s+later\s+than|not\s+(?:after|past))\s*(?:\w+\s+)?$"
)
_LEADS_AFTER = re.compile(
    r"(?:过[了咗]|(?<!not )\b(?:after|gone|past|from|(?<!no )(?<!not )later\s+than|(?:no|not)\s+earlier\s+than|not\s+before))\s*(?:about\s+|around\s+)?$"
)
# Before and until turn round where somebody is busy or forbids it: "at work till five", 三点之前别打.
_UNTIL_FREE = re.compile(
    r"(?:忙|会|课|班|睡|加班|在外)[^,.]{0,3}到\s*$|(?:\bno\b|\bnot\b|n't|\bbusy|\bat\s+work|\bworking|\bmeetings?|\bclass|\bout\b|\baway|\btied\s+up|\bbooked|\boccupied|\bdriving|\basleep|\bon\s+shift|\bin\s+surgery)[^.;!?]*\b(?:before|until|till|til)\s*(?:about\s+|around\s+|at\s+least\s+)?$"
)
_THEN = re.compile(r"\b(?:then|after)\W*$|\bthen\s+(?:you|u|can|call|ring|free|ok)\b|之后(?:再|打|联系)")
# From two to four there is a meeting: the wish lies after it.
_IS_BUSY_SPAN = re.compile(
    r"(?:钟|半|之间)?(?:我|都|一直|要|得|会)*(?:在忙|在?开会|有会|上班|上课|有课|在?忙|有事|不行|不在|没空|睡|在?外|in\b)"
)
_AFTER_BEFORE = re.compile(r"[\s,钟整以之后but和且and]{0,12}(?:before|by|no\s+later\s+than)?\s*")
_AFTER_THAT = re.compile(
    r"[,\s](?:那|这)?(?:之后|然后|完了)(?:再|都|就|可以|请|你们?)*(?:打|联系|call|来电|可以|行|有空)|\b(?:after\s+(?:that|this)|afterwards)(?:\W*$|\s+(?:is|fine|ok|works|i))"
)
_BACK_BY = re.compile(r"\b(?:back|home|done|finished|out|there|over)\s+by\s+(?:about\s+)?$")
_PUT_OFF_TO = re.compile(
    r"\b(?:give\s+me|leave|save|keep|park|hold|postpone|wait)\b[^.;!?]*\b(?:for|until|till|til|while)\s*(?:about\s+|around\s+)?$"
)


def _with_clock(text: str, days: Days, clocks: list[Clock], part: Part | None, now: datetime) -> CallbackWindow | None:
    first = _placed(clocks[0], text, days, now)
    between = text[clocks[0].end : clocks[1].start] if len(clocks) > 1 else ""
    if FROM_TO.match(text[clocks[0].end :]) and between and between.strip(" -~到至") != "不":
        if _IS_BUSY_SPAN.match(text[clocks[1].end :]):
            return _with_clock(text, days, clocks[1:], part, now)
        return _span(text, days, clocks, now)
    start = _at(days.first, time(first.hour, first.minute), now)
    bound = _bound(text, clocks[0])
    is_closed = len(clocks) > 1 and _AFTER_BEFORE.fullmatch(between) and _bound(text, clocks[1]) is Bound.BEFORE
    if bound is Bound.AFTER and is_closed:
        return _span(text, days, clocks, now)  # after three and before five
    if bound is Bound.BEFORE:
        return _before(start, days, now)
    if bound is Bound.AT and start < now and days.again:
        start += days.again  # a point in time gone by is the next one; its hour does not run on
    if text.endswith(("noon", "midday"), clocks[0].start, clocks[0].end):
        part = None  # after noon lasts to six
    end = _end_of_part(start, part) if bound is Bound.AFTER else start + timedelta(hours=1)
    return _fit(start, end, days, now)


class Bound(StrEnum):
    """On which side of a named hour the customer is free."""

    AT = "at"
    BEFORE = "before"
    AFTER = "after"


def _bound(text: str, clock: Clock) -> Bound:
    near, rest = text[clock.end : clock.end + 8], text[clock.end :]
    lead = re.sub(r"half\s+past|quarter\s+past", "", text[max(0, clock.start - 40) : clock.start])
    is_till = re.search(r"\b(?:until|till?)\s*$", lead) is not None
    if _PUT_OFF_TO.search(lead) or _BACK_BY.search(lead):
        return Bound.AT
    is_after = _AFTER_THAT.search(rest) or (is_till and _THEN.search(rest))
    if is_after or _UNTIL_FREE.search(lead) or FORBIDDEN_BEFORE.match(near):
        return Bound.AFTER
    if IS_BOUND.match(near) or _LEADS_BEFORE.search(lead):
        return Bound.BEFORE
    if _IS_AFTER.match(near) or _LEADS_AFTER.search(lead):
        return Bound.AFTER
    return Bound.BEFORE if BEFORE.match(near) else Bound.AT


_NEAR = 12  # characters around an hour in which its half of the day stands
_AM_BESIDE = re.compile(rf"(?:{AM.pattern}|早)[\s的]*(?:(?:at|around|about|from)\s+)?$")
_PM_BESIDE = re.compile(rf"(?:{PM.pattern}|晚)[\s的]*(?:(?:at|around|about|from)\s+)?$")
_AM_AFTER = re.compile(rf"\s*(?:in\s+the\s+)?(?:{AM.pattern})")
_PM_AFTER = re.compile(rf"\s*(?:in\s+the\s+)?(?:{PM.pattern})")
_FROM_NOW = re.compile(r"\b(?:between|from)\s+now\s+(?:and|to|till?|until)\b(?P<noon>\s+(?:noon|midday)\b)?")
_SAME_TIME = re.compile(r"\b(?:same|this)\s+time\b|同一时间|(?:[这呢]个|同样)(?:时[候间]|钟数)")


def _span(text: str, days: Days, clocks: list[Clock], now: datetime) -> CallbackWindow | None:
    last = _placed(clocks[1], text, days, now)
    first = clocks[0]
    # 2 to 4pm: the said half holds for both, unless that turns the span round.
    if not first.is_sure and _half(text, first) != "am":
        first = (
            replace(first, hour=first.hour + 12)
            if last.hour > 12 and first.hour + 12 <= last.hour
            else _placed(first, text, days, now)
        )
    else:
        first = _placed(first, text, days, now)
    if (last.hour, last.minute) <= (first.hour, first.minute) and last.hour + 12 <= 23 and not last.is_sure:
        last = replace(last, hour=last.hour + 12)
    start, end = _at(days.first, time(first.hour, first.minute), now), _at(days.last, time(last.hour, last.minute), now)
    return _fit(start, end, days, now) if start < end else None


def _placed(clock: Clock, text: str, days: Days, now: datetime) -> Clock:
    """The hour in its half of the day: as said, as the part of the day says, else where people are awake."""
    if clock.is_sure or clock.hour >= 13:
        return clock
    hour = clock.hour
    half = _half(text, clock)
    if half == "pm" and not (hour == 12 and AM.search(text)):
        return replace(clock, hour=hour + 12 if hour < 12 else 12)
    if half == "am" and hour < 8 and not _is_near(AM, text, clock):
        half = None  # the morning is of something else: nobody is called at five
    is_early = half == "am" and (hour > 4 or "凌晨" in text or _is_beside(_AM_BESIDE, _AM_AFTER, text, clock))
    if is_early or hour in {0, 12} or re.search(r"中午", text):
        return replace(clock, hour=hour + 12 if re.search(r"中午", text) and hour in {1, 2} else hour)
    if hour < 8:
        return replace(clock, hour=hour + 12)
    is_today = days.first == now.date()
    gone = is_today and _at(now.date(), time(hour, clock.minute), now) <= now
    return replace(clock, hour=hour + 12) if gone and hour + 12 < 21 else clock


def _is_near(part: re.Pattern[str], text: str, clock: Clock) -> bool:
    before = CLAUSE.split(text[max(0, clock.start - _NEAR) : clock.start])[-1]
    return part.search(before + text[clock.start : clock.end + 2 * _NEAR]) is not None


def _is_beside(lead: re.Pattern[str], tail: re.Pattern[str], text: str, clock: Clock) -> bool:
    before, after = text[max(0, clock.start - _NEAR) : clock.start], text[clock.end : clock.end + 2 * _NEAR]
    return bool(lead.search(before) or tail.match(after))


def _half(text: str, clock: Clock) -> str | None:
    """The half of the day in which an hour lies: what stands right beside it, else what the message names."""
    if PM.search(text) and AM.search(text):
        if _is_beside(_AM_BESIDE, _AM_AFTER, text, clock):
            return "am"
        if _is_beside(_PM_BESIDE, _PM_AFTER, text, clock):
            return "pm"
    return "pm" if PM.search(text) else "am" if AM.search(text) else None


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
