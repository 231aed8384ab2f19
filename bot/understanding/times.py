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

from bot.understanding.answers import is_polite_only
from bot.understanding.clocks import BEFORE, CLOCK_WORDS, FROM_TO, Clock, clocks_of, spelt_out
from bot.understanding.days import DAY_WORDS, Days, days_of, up_to
from bot.understanding.later import asks_call, is_busy, puts_off
from bot.understanding.spans import LENGTH_WORDS, after_a_while, bare_length
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
        Part.MORNING,
        re.compile(
            r"(?:中午|正午|午饭|晌午)(?:以前|之前|前)|早上|上午|早晨|清早|一早|今早|明早|后早|晨早|朝早|听朝|早间|上昼|前半天|头晌|\b(?:before\s+(?:lunch|midday|noon)|first\s+thing|mornings?|morn)\b|(?<=day\s)am\b|(?<=tomorrow\s)am\b"
        ),
    ),
    (
        Part.EVENING,
        re.compile(
            r"晚上|今晚|明晚|后晚|傍晚|夜里|夜晚|晚间|晚饭(?:后|时)|(?:下班|收工|放工|放学)(?:以后|之后|后)|晚黑|听晚|今晩|天黑|\b(?:evenings?|tonight|nights?|nite|tonite|after\s+(?:work|dinner|supper)|dinner\s*time|eve)\b"
        ),
    ),
    (
        Part.AFTERNOON,
        re.compile(
            r"下午|午后|晏昼|下昼|后晌|(?:午饭|中饭|中午|午休)(?:以后|之后|过后|后)|后半天|\b(?:afternoons?|arvo|after\s+(?:lunch|noon|midday))\b|(?<=day\s)pm\b|(?<=tomorrow\s)pm\b"
        ),
    ),
    (
        Part.NOON,
        re.compile(
            r"中午|正午|午休|午间|晌午|午饭(?!后)|\b(?:noon|midday|lunch\s*(?:time|break|hour)?|over\s+lunch)\b"
        ),
    ),
)
_BY_PART = dict(_PARTS)
_AM = re.compile(rf"{_BY_PART[Part.MORNING].pattern}|凌晨")
_PM = re.compile(rf"{_BY_PART[Part.AFTERNOON].pattern}|{_BY_PART[Part.EVENING].pattern}")
_CLAUSE = re.compile(r"(?:\.(?!\d|m\b)(?<![ap]\.m\.)|:(?!\d)|[,;!?~。…\n])+|\bbut\b|但是?|不过|可是")
# Greetings and farewells name a part of the day and mean none.
_GREETING = re.compile(
    r"\bgood\s*(?:morning|afternoon|evening|night|day)\b|\b(?:morning|evening)\s+(?:all|sir|madam|everyone|team)\b|(?:早上|上午|中午|下午|晚上)好(?![像多久])|^[\W_]*早晨(?=[呀啊,.!~\W]|$)|早安|午安|晚安|\bhappy\s+\w+day\b"
)
# A time at which a call is not wanted, with what stands between it and the no. "Not before five" is a wish, and stays.
_UNWANTED = re.compile(
    r"(?:(?:别|不要|唔好|不(?:太)?(?:方便|行|可以|得|合适)|没(?:有)?(?:空|时间)|冇(?:空|时间)|唔得|有事|不在)|\b(?:don'?t|do\s+not|can'?t|cannot|not|no\s+good|isn'?t|won'?t|busy|except)\b)(?!\s*(?:\w+\s+){0,3}(?:before|until|till?|after)\b)"
)


_EXCEPT = re.compile(
    r"除了?[^,.!?]{1,4}?(?:以外|之外|外|,|都)|(?:周|星期|礼拜).(?:除外|以外|之外)|\b(?:except|bar|other\s+than|apart\s+from)\s+(?:for\s+|on\s+)?\w+"
)


def call_back_window(text: str, now: datetime) -> CallbackWindow | None:
    """The window that folded, simplified text names, seen from `now` (aware, the customer's zone); None when it names none."""
    text = _wanted(_EXCEPT.sub(" ", _GREETING.sub(" ", spelt_out(text))), now)
    if wait := after_a_while(text) or bare_length(text, is_reason_given=is_busy(text)):
        waited = (now.astimezone(UTC) + wait).astimezone(now.tzinfo)  # an hour is an hour while clocks are put on
        return CallbackWindow(waited, waited + timedelta(hours=1))
    days = days_of(text, now.date())
    clocks = clocks_of(text)
    part = _part(text)
    if days is None and part is None and not clocks:
        return None
    days = days or Days(now.date(), now.date(), again=timedelta(days=1))
    if clocks:
        return _with_clock(text, days, clocks, part, now)
    if part is None and (days := up_to(text, days, now.date())) is None:
        return None
    hours = HOURS[part or Part.DAY]
    return _fit(_at(days.first, hours[0], now), _at(days.last, hours[1], now), days, now)


def _wanted(text: str, now: datetime) -> str:
    """The clauses that say when: those that ask for a talk, else those that do not speak of an unwanted time."""
    named = [clause for clause in _CLAUSE.split(text) if _names_time(clause, now)]
    open_to = [clause for clause in named if not _is_unwanted(clause)]
    if len(named) < 2:
        return text if open_to or not named else ""
    if not any(_asks(clause) for clause in open_to):
        return ", ".join(open_to)
    asking = [clause for clause in open_to if _asks(clause) or is_only_time(clause)]
    if not any(days_of(clause, now.date()) for clause in asking) and any(_adds_day(clause, now) for clause in open_to):
        return ", ".join(open_to)
    return ", ".join(asking)


def _adds_day(clause: str, now: datetime) -> bool:
    """Whether a clause beside the wish says of which day it is; "it came this morning" does not."""
    days = days_of(clause, now.date())
    return days is not None and (days.first > now.date() or _part(clause) is Part.EVENING)


def _asks(clause: str) -> bool:
    return puts_off(clause) or asks_call(clause)


def _is_unwanted(clause: str) -> bool:
    is_wish = _asks(clause) or _FORBIDDEN_BEFORE.search(clause)
    return _UNWANTED.search(clause) is not None and not is_wish


def _names_time(clause: str, now: datetime) -> bool:
    return bool(after_a_while(clause) or days_of(clause, now.date()) or _part(clause) or clocks_of(clause))


def _at(day: date, clock: time, now: datetime) -> datetime:
    return datetime.combine(day, clock, tzinfo=now.tzinfo)


def _fit(start: datetime, end: datetime, days: Days, now: datetime) -> CallbackWindow | None:
    """Never in the past: hours gone by mean the next such day, or nothing; a running window starts now."""
    if end <= now:
        if days.again is None:
            return None
        start, end = start + days.again, end + days.again
    return CallbackWindow(max(start, now), end)


def _part(text: str) -> Part | None:
    found = [(match.start(), rank) for rank, (_, pattern) in enumerate(_PARTS) if (match := pattern.search(text))]
    return _PARTS[min(found)[1]][0] if found else None


_FILLERS = re.compile(
    r"以后|之后|过后|以前|之前|左右|前后|期间|时候|再(?:打|说|联系|聊)|打(?:给我|来|过来|电话)?|联系|给我|有空|得空|都?可以|都?行|方便|都|大概|那天|吧|的话?|在|的时候|后|前|到|至|和|或者?|之间|call|"
    r"\b(?:at|on|in|the|any\s?time|anytime|between|and|to|or|from|around|about|after|before|by|till|until|is|are|works?|suits?(?:\s+me)?|good|fine|ok|best|better|ideal(?:ly)?|please|then|sometime|somewhere|"
    r"call|ring|phone|try|text|contact|reach|ping|me|back|again|i'?m|free|would|will|be|perfect|for|that|this|maybe|of|now|it|do|could|can|you|we|first\s+thing|late|early|mid|later|week|time|pls|an?)\b|(?<=s)'"
)


def is_certain_time(text: str, now: datetime) -> bool:
    """Whether folded words name a day, a part of it or a length of time, not only figures that may be marks."""
    text = _GREETING.sub(" ", text)
    is_named = bool(_part(text) or days_of(text, now.date()) or after_a_while(text))
    return is_named or any(clock.is_sure for clock in clocks_of(text))


def is_appointment(text: str, now: datetime) -> bool:
    """Whether folded words name more than today: "a manager, today!" is in a hurry, "on Friday at nine" can wait."""
    text = _GREETING.sub(" ", spelt_out(text))
    days = days_of(text, now.date())
    return bool(
        _part(text) or clocks_of(text) or after_a_while(text) or (days and (days.again or days.first != now.date()))
    )


def appointments(text: str, now: datetime) -> list[str]:
    """The clauses of folded words that name more than today."""
    return [clause for clause in _CLAUSE.split(spelt_out(text)) if is_appointment(clause, now)]


def names_another_time(text: str, now: datetime) -> bool:
    """Whether one clause says why not now and another nothing but when: "in surgery, tomorrow evening is better"."""
    said = [clause for clause in _CLAUSE.split(_GREETING.sub(" ", text)) if clause.strip()]
    free = [clause for clause in said if is_only_time(clause) and is_certain_time(clause, now)]
    return bool(free) and any(is_busy(clause) or _is_unwanted(clause) for clause in said if clause not in free)


def is_only_time(text: str) -> bool:
    """Whether folded words say nothing but when: 明天下午, "saturday morning suits me"."""
    rest = text
    parts = [pattern for _, pattern in _PARTS]
    for pattern in (*parts, *LENGTH_WORDS, *DAY_WORDS, *CLOCK_WORDS, _FILLERS):
        rest = pattern.sub(" ", rest)
    return is_polite_only(rest)


_IS_BEFORE = re.compile(r"\s*(?:钟|半|整|左右)?(?:以前|之前|前)")
_IS_AFTER = re.compile(r"\s*(?:钟|半|整)?(?:以后|之后|过后|后|往后|起|开始|才|\+|onwards?|or\s+later)")
_LEADS_BEFORE = re.compile(r"(?<!not )\b(?:before|by|until|till|til|while)\s*(?:\w+\s+)?$")
_LEADS_AFTER = re.compile(r"(?:过了|\b(?:after|past|from|later\s+than|not\s+before))\s*(?:about\s+|around\s+)?$")
# Before and until turn round where somebody is busy or forbids it: "at work till five", 三点之前别打.
_UNTIL_FREE = re.compile(
    r"(?:忙|会|课|班|睡|加班|在外)[^,.]{0,3}到\s*$|(?:\bno\b|\bnot\b|n't|\bbusy|\bat\s+work|\bworking|\bmeetings?|\bclass|\bout\b|\baway|\btied\s+up|\bbooked|\boccupied|\bdriving|\basleep|\bon\s+shift|\bin\s+surgery)[^.;!?]*\b(?:before|until|till|til)\s*(?:about\s+|around\s+|at\s+least\s+)?$"
)
_FORBIDDEN_BEFORE = re.compile(
    r"\s*(?:钟|半|整|左右)?(?:以前|之前|前)(?:都|就|请|先|我)*(?:别|不|没|唔|冇|勿|在忙|在开会)"
)
_THEN = re.compile(r"\b(?:then|after)\W*$|之后(?:再|打|联系)")
_AFTER_THAT = re.compile(r"\b(?:after\s+(?:that|this)|afterwards)\W*$")
_PUT_OFF_TO = re.compile(
    r"\b(?:leave|save|keep|park|hold|postpone|wait)\b[^.;!?]*\b(?:for|until|till|til|while)\s*(?:about\s+|around\s+)?$"
)


def _with_clock(text: str, days: Days, clocks: list[Clock], part: Part | None, now: datetime) -> CallbackWindow | None:
    first = _placed(clocks[0], text, days, now)
    between = text[clocks[0].end : clocks[1].start] if len(clocks) > 1 else ""
    if FROM_TO.match(text[clocks[0].end :]) and between and between.strip(" -~到至") != "不":
        return _span(text, days, clocks, now)
    start = _at(days.first, time(first.hour, first.minute), now)
    bound = _bound(text, clocks[0])
    if bound is Bound.BEFORE:
        return _before(start, days, now)
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
    if _PUT_OFF_TO.search(lead):
        return Bound.AT
    is_after = _AFTER_THAT.search(rest) or (is_till and _THEN.search(rest))
    if is_after or _UNTIL_FREE.search(lead) or _FORBIDDEN_BEFORE.match(near):
        return Bound.AFTER
    if _IS_BEFORE.match(near) or _LEADS_BEFORE.search(lead):
        return Bound.BEFORE
    if _IS_AFTER.match(near) or _LEADS_AFTER.search(lead):
        return Bound.AFTER
    return Bound.BEFORE if BEFORE.match(near) else Bound.AT


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
