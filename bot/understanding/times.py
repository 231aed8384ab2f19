"""When a call would be right: Chinese and English words for days and hours, as a window in the customer's zone.

Conventions (issue E): morning 08-12, noon 11:30-14, afternoon 12-18, evening 18-21, a day 09-21, "after T" to the end of
that part of the day, a point in time one hour; nothing when no time is named. Nobody is ever called before 8 or after 21
because of an hour that was said without its half of the day: 三点 is 15:00, "at 7" is 19:00.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.understanding.answers import is_polite_only
from bot.understanding.numerals import ENGLISH, value_of
from bot.understanding.types import CallbackWindow

_ZH = "[零〇一二两三四五六七八九十百]+"
_N = rf"(?:\d+(?:\.\d+)?|{_ZH}|半)"
_EN_N = (
    r"(?:\d+(?:\.\d+)?|an?|half\s+an?|a\s+couple(?:\s+of)?|a\s+few|"
    + "|".join(sorted(ENGLISH, key=len, reverse=True))
    + ")"
)
LONGEST_WAIT = timedelta(days=92)


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


@dataclass(frozen=True, slots=True)
class _Clock:
    """An hour as it was said; `is_sure` when its half of the day was said too."""

    hour: int
    minute: int
    is_sure: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Days:
    """The days that were named, first and last; `is_said` is False when today is only assumed."""

    first: date
    last: date
    is_said: bool


def call_back_window(text: str, now: datetime) -> CallbackWindow | None:
    """The window that folded, simplified text names, seen from `now` (aware, the customer's zone); None when it names none."""
    if waited := _after_a_while(text, now):
        return waited
    days = _days(text, now.date())
    clocks = _clocks(text)
    part = _part(text)
    if days is None and part is None and not clocks:
        return None
    days = days or _Days(now.date(), now.date(), is_said=False)
    if clocks:
        return _with_clock(text, days, clocks, part, now)
    hours = HOURS[part or Part.DAY]
    return _fit(_at(days.first, hours[0], now), _at(days.last, hours[1], now), days, now)


def _at(day: date, clock: time, now: datetime) -> datetime:
    return datetime.combine(day, clock, tzinfo=now.tzinfo)


def _fit(start: datetime, end: datetime, days: _Days, now: datetime) -> CallbackWindow | None:
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
    r"以后|之后|过后|以前|之前|左右|前后|期间|时候|再(?:打|说|联系|聊)|打(?:给我|来|过来|电话)?|联系|给我|有空|得空|都?可以|都?行|方便|都|大概|那天|吧|的话?|在|的时候|后|前|到|至|和|或者?|之间|来|call|"
    r"\b(?:at|on|in|the|any\s?time|anytime|between|and|to|or|from|around|about|after|before|by|till|until|is|are|works?|suits?(?:\s+me)?|good|fine|ok|best|better|ideal(?:ly)?|please|then|sometime|somewhere|"
    r"call|ring|phone|try|text|contact|reach|ping|me|back|again|i'?m|free|would|will|be|perfect|for|that|this|maybe|of|now|it|do|could|can|you|we|first\s+thing|late|early|mid|later|week|an?)\b"
)


def is_only_time(text: str) -> bool:
    """Whether folded words say nothing but when: 明天下午, "saturday morning suits me"."""
    rest = text
    patterns = [each for _, each in (*_PARTS, *_RELATIVE)]
    patterns += [_WHILE_ZH, _WHILE_EN, _ZH_WEEK, _EN_WEEK, _WEEKEND, _NEXT_WEEK, _WEEKDAYS, _DAYS_AFTER, _WEEKS_AFTER, _DATE_ZH, _DATE_EN]
    for pattern in (*patterns, _CLOCK_ZH, _CLOCK_COLON, _CLOCK_EN, _NOON_WORD, _FILLERS):
        rest = pattern.sub(" ", rest)
    return is_polite_only(rest)


# --- after a while -------------------------------------------------------------------------------------------------

_WHILE_ZH = re.compile(
    rf"(?:再?过|等|隔|晚)?(?:大概|差不多|约)?(?P<n>{_N})(?:个)?(?P<half>半)?(?P<unit>分钟|分(?!之)|小时|钟头|钟(?=后|头)|刻钟)(?P<extra>半)?(?:左右|吧)?(?P<after>以后|之后|后|过后|再|内)?"
)
_WHILE_EN = re.compile(
    rf"\b(?:in|after|give\s+me|within|wait)\s+(?:about\s+|around\s+|like\s+|another\s+|maybe\s+)?(?P<n>{_EN_N})\s*(?P<and>and\s+a\s+half\s+)?(?P<unit>min(?:ute)?s?|hours?|hrs?|h)\b"
    rf"|\b(?P<n2>{_EN_N})\s*(?P<unit2>min(?:ute)?s?|hours?|hrs?)\s+(?:from\s+now|later)\b"
)
_PAST = re.compile(
    r"等了|已经等|花了|用了|迟到了?|晚了|拖了|\b(?:waited|waiting|waits?|took|late|been|hold|spent|for)\s*(?:\w+\s+){0,2}$"
)


def _after_a_while(text: str, now: datetime) -> CallbackWindow | None:
    length = _while_zh(text) or _while_en(text)
    if length is None:
        return None
    start = now + length
    return CallbackWindow(start, start + timedelta(hours=1))


def _while_zh(text: str) -> timedelta | None:
    for match in _WHILE_ZH.finditer(text):
        if not match["after"] and not match[0].startswith(("过", "再过", "等", "隔")):
            continue
        if (
            _PAST.search(text[: match.start()])
            or text[match.end() :].startswith(("了", "才", "没", "都"))
            or match[0].startswith("等了")
        ):
            continue
        amount = value_of(match["n"]) if match["n"] != "半" else 0.5
        amount += 0.5 if match["half"] or match["extra"] else 0
        unit = {"刻钟": 15}.get(match["unit"], 1 if match["unit"].startswith("分") else 60)
        return timedelta(minutes=amount * unit)
    return None


def _while_en(text: str) -> timedelta | None:
    for match in _WHILE_EN.finditer(text):
        if _PAST.search(text[: match.start()]):
            continue
        amount = _en_amount((match["n"] or match["n2"]).strip()) + (0.5 if match["and"] else 0)
        unit = match["unit"] or match["unit2"]
        return timedelta(minutes=amount * (1 if unit.startswith("m") else 60))
    return None


def _en_amount(words: str) -> float:
    if words in {"a", "an"}:
        return 1
    if words.startswith("half"):
        return 0.5
    if words.startswith("a couple"):
        return 2
    return 3 if words.startswith("a few") else value_of(words)


# --- days ----------------------------------------------------------------------------------------------------------

_RELATIVE = (
    (3, re.compile(r"大后天|大后日")),
    (2, re.compile(r"后天|后日|后早|后晚|\b(?:the\s+)?day\s+after\s+(?:tomorrow|tmrw|tmr)\b|\bovermorrow\b")),
    (
        1,
        re.compile(
            r"明天|明日|明早|明晚|明儿|听日|听朝|听晚|聽日|\b(?:tomorrow|tommorow|tomorow|tommorrow|tmrw?|tmw|tmr|2moro|2morrow|tomoz|next\s+day)\b"
        ),
    ),
    (0, re.compile(r"今天|今日|今晚|今早|今儿|\b(?:today|tonight|tonite|this\s+(?:morning|afternoon|evening|arvo))\b")),
)
_ZH_WEEKDAY = {
    "一": 0,
    "二": 1,
    "三": 2,
    "四": 3,
    "五": 4,
    "六": 5,
    "日": 6,
    "天": 6,
    "末": 5,
    "1": 0,
    "2": 1,
    "3": 2,
    "4": 3,
    "5": 4,
    "6": 5,
    "7": 6,
}
_ZH_WEEK = re.compile(
    r"(?P<next>下下|下个?|这个?|本)?(?:周|星期|礼拜|拜)(?P<day>[一二三四五六日天末1-7](?![个天月周]))"
)
_EN_WEEKDAYS = (
    "mon(?:day)?s?",
    "tue(?:s(?:day)?s?)?",
    "wed(?:nesday|s)?s?",
    "thu(?:r(?:s(?:day)?)?)?s?",
    "fri(?:day)?s?",
    "sat(?:urday)?s?",
    "sun(?:day)?s?",
)
_EN_WEEK = re.compile(
    r"\b(?P<next>next|this|coming)?\s*(?:(?:coming|week)\s+)?(?:on\s+)?(?P<day>"
    + "|".join(f"(?P<d{i}>{name})" for i, name in enumerate(_EN_WEEKDAYS))
    + r")\b(?P<week>\s+(?:of\s+)?next\s+week|\s+week\b)?"
)
_WEEKEND = re.compile(
    r"(?P<next>下下|下个?|next)?\s*(?:周末|双休日?|weekend|wknd)s?\b|(?P<next2>下)?(?:周末|礼拜天和礼拜六)"
)
_NEXT_WEEK = re.compile(r"下(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天末1-7])|\bnext\s+week\b")
_WEEKDAYS = re.compile(r"工作日|平日|平时上班|\bweek\s?days?\b")
_DAYS_AFTER = re.compile(
    rf"(?P<n>{_N})(?:天|日)(?:以后|之后|后|过后)|过(?P<n2>{_N})天|\bin\s+(?P<n3>{_EN_N})\s+days?\b|\b(?P<n4>{_EN_N})\s+days?\s+(?:from\s+now|later)\b"
)
_WEEKS_AFTER = re.compile(rf"(?P<n>{_N})(?:个)?(?:周|星期|礼拜)(?:以后|之后|后)|\bin\s+(?P<n2>{_EN_N})\s+weeks?\b")
_MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE_ZH = re.compile(
    rf"(?:(?P<nextm>下个?月|本月|这个月)|(?P<month>\d{{1,2}}|{_ZH})月)?(?P<day>\d{{1,2}}|{_ZH})(?:号(?!楼|线|店|机)|日(?![常用]))"
)
_DATE_EN = re.compile(
    rf"\b(?P<m>{_MONTHS})\.?\s+(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)|\b(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{_MONTHS})\b|\b(?:on\s+)?the\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)\b"
)


def _days(text: str, today: date) -> _Days | None:
    for reader in (_counted_days, _named_date, _weekday, _weekend_or_week, _relative_day):
        if days := reader(text, today):
            return days
    return None


def _one(day: date) -> _Days:
    return _Days(day, day, is_said=True)


def _relative_day(text: str, today: date) -> _Days | None:
    for offset, pattern in _RELATIVE:
        if pattern.search(text):
            return _one(today + timedelta(days=offset))
    return None


def _weekday(text: str, today: date) -> _Days | None:
    match = _ZH_WEEK.search(text)
    if match and match["day"] != "末":
        weeks = {"下下": 2, "下": 1, "下个": 1}.get(match["next"] or "", 0)
        return _one(_of_week(today, _ZH_WEEKDAY[match["day"]], weeks, is_bare=not match["next"]))
    for english in _EN_WEEK.finditer(text):
        index = next(i for i in range(7) if english[f"d{i}"])
        said_short = english["day"] in {"sun", "sat", "mon", "wed", "may"} and not re.search(
            r"next|this|on|until|till|after|before", text
        )
        if said_short and len(text.split()) > 6:
            continue
        is_next = english["next"] == "next" or bool(english["week"] and "next" in english["week"])
        return _one(_of_week(today, index, 1 if is_next else 0, is_bare=not is_next))
    return None


def _of_week(today: date, weekday: int, weeks: int, *, is_bare: bool) -> date:
    """下周二 is the Tuesday of the week after this one; a bare weekday is the next one to come (today's when it is today)."""
    day = today - timedelta(days=today.weekday()) + timedelta(days=weekday, weeks=weeks)
    return day + timedelta(weeks=1) if is_bare and day < today else day


def _weekend_or_week(text: str, today: date) -> _Days | None:
    monday = today - timedelta(days=today.weekday())
    if match := _WEEKEND.search(text):
        weeks = {"下下": 2}.get(match["next"] or "", 1 if match["next"] or match["next2"] else 0)
        saturday = monday + timedelta(days=5, weeks=weeks)
        return _Days(max(saturday, today), saturday + timedelta(days=1), is_said=True)
    if _NEXT_WEEK.search(text):
        return _Days(monday + timedelta(days=7), monday + timedelta(days=13), is_said=True)
    if _WEEKDAYS.search(text):
        first = today if today.weekday() < 5 else monday + timedelta(days=7)
        return _Days(first, first - timedelta(days=first.weekday()) + timedelta(days=4), is_said=True)
    return None


def _counted_days(text: str, today: date) -> _Days | None:
    if match := _WEEKS_AFTER.search(text):
        words = match["n"] or match["n2"]
        weeks = value_of(words) if match["n"] and words != "半" else _en_amount(words) if match["n2"] else 0.5
        return _one(today + timedelta(days=round(7 * weeks)))
    match = _DAYS_AFTER.search(text)
    if match is None or _PAST.search(text[: match.start()]):
        return None
    words = match["n"] or match["n2"]
    amount = (value_of(words) if words != "半" else 0.5) if words else _en_amount(match["n3"] or match["n4"])
    return _one(today + timedelta(days=int(amount))) if 0 < amount <= LONGEST_WAIT.days else None


def _named_date(text: str, today: date) -> _Days | None:
    month: int | None = None
    if match := _DATE_ZH.search(text):
        day = int(value_of(match["day"]))
        if match["month"]:
            month = int(value_of(match["month"]))
        elif match["nextm"] and match["nextm"].startswith("下"):
            month = today.month % 12 + 1
    elif english := _DATE_EN.search(text):
        day = int(english["d"] or english["d2"] or english["d3"])
        name = english["m"] or english["m2"]
        month = _MONTH_NAMES.index(name[:3]) + 1 if name else None
    else:
        return None
    return _next_date(today, month, day)


def _next_date(today: date, month: int | None, day: int) -> _Days | None:
    for ahead in range(13):
        index = today.month - 1 + ahead
        try:
            named = date(today.year + index // 12, index % 12 + 1, day)
        except ValueError:
            continue
        if named >= today and month in {None, named.month}:
            return _one(named) if named - today <= timedelta(days=366) else None
    return None


# --- hours ---------------------------------------------------------------------------------------------------------

_CLOCK_ZH = re.compile(
    rf"(?P<h>\d{{1,2}}|{_ZH})(?:点|时(?!间|候|常|刻|不)|點)(?:钟|整)?(?P<m>半|[一三]刻|\d{{1,2}}分?|(?:零|[二三四五]?十|{_ZH}(?=分)){_ZH}?分?)?(?!分满|分吧|五分)"
)
_CLOCK_COLON = re.compile(
    r"(?<![\d.:])(?P<h>[01]?\d|2[0-3])[::h](?P<m>[0-5]\d)\s*(?P<half>am|pm|a\.m\.?|p\.m\.?)?(?![\d:])"
)
_CLOCK_EN = re.compile(
    r"(?P<lead>\b(?:at|after|before|by|from|until|till|past|around|about|between|to|and|ish|@|til|not\s+before|since)\s+|-\s*)?"
    r"(?:(?P<half_past>half\s+past|quarter\s+past|quarter\s+to|half(?=\s+(?:[1-9]\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)))\s+)?"
    r"\b(?P<h>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\.(?P<m>[0-5]\d)|\s*(?P<thirty>thirty|fifteen|forty-five))?\s*(?P<half>am\b|pm\b|a\.m\.?|p\.m\.?|a\b(?=\s*$)|p\b(?=\s*$))?"
    r"(?P<clock>\s*o'?\s*clock|ish)?(?!\s*(?:%|/|days?|weeks?|hours?|hrs?|min|months?|years?|times|stars?|points?|out\b|people|of\b|st\b|nd\b|rd\b|th\b))(?![\d:.]\d)(?![a-z\d])"
)
_NOON_WORD = re.compile(r"(?P<lead>\b(?:after|before|by|until|till|past)\s+)(?:noon|midday)\b")
_AFTER = re.compile(
    r"以后|之后|过后|后|往后|之後|起|开始|\b(?:after|past|from|any\s?time\s+after|later\s+than|not\s+before|onwards?|since)\b"
)
_BEFORE = re.compile(r"以前|之前|前|\b(?:before|by|until|till|no\s+later\s+than|til)\b")
_FROM_TO = re.compile(r"\s*(?:-|~|到|至|to|and|until|till|til|or|和|或者?|之间|、)\s*")


def _clocks(text: str) -> list[_Clock]:
    found = [_zh_clock(text, match) for match in _CLOCK_ZH.finditer(text)]
    found += [_colon_clock(match) for match in _CLOCK_COLON.finditer(text)]
    if not found:
        found = _en_clocks(text)
    return sorted((clock for clock in found if clock is not None), key=lambda clock: clock.start)


def _zh_clock(text: str, match: re.Match[str]) -> _Clock | None:
    hour = int(value_of(match["h"]))
    if (
        hour > 24
        or text[match.end() :].startswith(("来钟", "五分"))
        or re.match(r"一点(?:都|也|儿|点|不)|[有早晚快慢好差大小多少]?一点$", text[max(0, match.start()) :])
    ):
        return None
    if match[0] in {"一点", "两点"} and re.search(r"[有早晚快慢好差大小多少了]$", text[: match.start()]):
        return None
    minute_words = match["m"] or ""
    if minute_words.endswith("刻"):
        minute = 15 if minute_words[0] == "一" else 45
    else:
        minute = 30 if minute_words == "半" else int(value_of(minute_words.rstrip("分"))) if minute_words else 0
    return _Clock(hour % 24, minute, hour > 12, match.start(), match.end()) if minute < 60 else None


def _colon_clock(match: re.Match[str]) -> _Clock:
    hour, half = int(match["h"]), match["half"]
    return _Clock(
        _in_half(hour, half),
        int(match["m"]),
        bool(half) or hour > 12 or match["h"].startswith("0"),
        match.start(),
        match.end(),
    )


def _en_clocks(text: str) -> list[_Clock]:
    found = []
    for match in _CLOCK_EN.finditer(text):
        says_clock = bool(match["half"] or match["clock"] or match["half_past"])
        if not says_clock and not match["lead"] and not _is_second_of_range(text, match, found):
            if not re.search(
                r"\b(?:tomorrow|tmrw?|tmr|today|tonight|mon|tue|wed|thu|fri|sat|sun)\w*\s*$", text[: match.start()]
            ):
                continue
        hour = int(value_of(match["h"]))
        minute = {"thirty": 30, "fifteen": 15, "forty-five": 45}.get(match["thirty"] or "", int(match["m"] or 0))
        if match["half_past"]:
            minute = 30 if match["half_past"].startswith("half") else 15 if match["half_past"].endswith("past") else 45
            hour = (hour - 1 or 12) if match["half_past"].endswith("to") else hour
        found.append(_Clock(_in_half(hour, match["half"]), minute, bool(match["half"]), match.start("h"), match.end()))
    for match in _NOON_WORD.finditer(text):
        found.append(_Clock(12, 0, is_sure=True, start=match.end("lead"), end=match.end()))
    return found


def _is_second_of_range(text: str, match: re.Match[str], found: list[_Clock]) -> bool:
    return bool(found) and _FROM_TO.fullmatch(text[found[-1].end : match.start()]) is not None


def _in_half(hour: int, half: str | None) -> int:
    if half and half.startswith("p"):
        return hour if hour >= 12 else hour + 12
    return 0 if half and hour == 12 else hour


def _with_clock(
    text: str, days: _Days, clocks: list[_Clock], part: Part | None, now: datetime
) -> CallbackWindow | None:
    first = _placed(clocks[0], text, days, now)
    if (
        len(clocks) > 1
        and _FROM_TO.match(text[clocks[0].end :])
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
    if _BEFORE.match(near):
        return _before(start, days, now)
    return _fit(start, start + timedelta(hours=1), days, now)


def _span(text: str, days: _Days, clocks: list[_Clock], now: datetime) -> CallbackWindow | None:
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


def _placed(clock: _Clock, text: str, days: _Days, now: datetime) -> _Clock:
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


def _before(limit: datetime, days: _Days, now: datetime) -> CallbackWindow | None:
    clock = limit.time()
    begin = time(8) if clock <= time(12) else time(12) if clock <= time(18) else time(18)
    start = limit.replace(hour=begin.hour, minute=0)
    return _fit(start, limit, days, now) if start < limit else None
