"""Days in a customer's words: 后天, 下周二, "the 5th", "next week"."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.understanding.times.named_days import FESTIVAL, festival_day, is_vague_festival
from bot.understanding.times.spans import AMOUNT, EN_AMOUNT, ZH_FIGURE, en_amount, is_past
from bot.understanding.words.numerals import value_of

LONGEST_WAIT = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class Days:
    """The days that were named, first and last.

    `again`: after how long the same words mean a day again when their hours have gone by; None where one day was meant.
    """

    first: date
    last: date
    again: timedelta | None = None


_RELATIVE = (
    (4, re.compile(r"大大后[天日]")),
    (3, re.compile(r"大后天|大后日")),
    (2, re.compile(r"后天|后日|后儿个?|后早|后晚|\b(?:the\s+)?day\s+after\s+(?:tomorrow|tmrw|tmr)\b|\bovermorrow\b")),
    (
        1,
        re.compile(
            r"明天|明日|隔天|翌日|明早|明晚|明儿个?|听日|听朝|听晚|聽日|\b(?:tomm?orr?ow?|tmorr?ow|tomm?or|tmrw?|tmw|tmr|2moro|2morrow|tomoz|the\s+next\s+day)\b"
        ),
    ),
    (
        0,
        re.compile(
            r"今天|今日|本日|今晚|今早|今儿个?|\b(?:today|tonight|tonite|this\s+(?:morning|afternoon|evening|arvo))\b"
        ),
    ),
)
_TWO_DAYS = re.compile(r"今明[两二]?[天日]|[明听]后[两二]?[天日]")
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
    r"(?P<next>下下个?|下个?|[这今]个?|本)?(?:周|星期|礼拜|拜)(?P<day>[一二三四五六日天末1-7](?![个天月次回趟遍]|周(?![一二三四五六日天末])))"
)
_EN_WEEKDAYS = (
    "mon(?:day)?s?",
    "tue(?:s(?:day)?s?)?",
    "wed(?:nesday|s)?s?",
    "thu(?:r(?:s(?:day)?)?)?s?",
    "fri(?:day)?s?",
    r"(?:saturdays?|sats?(?!\s+(?:down|there|here|in|at(?!\s+\d)|around|through|waiting|for|with|on\s+(?:the|my|hold))))",
    r"(?<!the\s)sun(?:day)?s?",
)
_EN_WEEK = re.compile(
    r"\b(?P<ahead>week\s+(?:on|from|this)\s+)?(?:(?P<next>next|this|coming)\s*(?:(?:coming|week)\s+)?)?(?:on\s+)?(?P<day>"
    + "|".join(f"(?P<d{i}>{name})" for i, name in enumerate(_EN_WEEKDAYS))
    + r")\b(?P<week>\s+(?:of\s+)?(?:next\s+week|(?:the\s+)?week\s+after(?:\s+next)?)|\s+week\b|\s+after\s+next\b)?"
)
# After the short name of a weekday: "sat morning" is a day, "sat down" is none.
_TIME_NEXT = re.compile(r"\s*(?:$|[,.!?]|morn|afternoon|arvo|evening|night|noon|lunch|at\s+\d|around|\d|pls|please)")
_WEEKEND = re.compile(
    r"(?P<next>下下|下个?|next)?\s*(?:周末|双休日?|weekend|wknd)s?\b|(?P<next2>下)?(?:周末|礼拜天和礼拜六)"
)
_NEXT_WEEK = re.compile(
    r"(?P<after>下下个?(?:周|星期|礼拜)(?![一二三四五六日天末1-7])|\b(?:the\s+)?week\s+after(?:\s+next)?\b(?!\s+(?:the|my|i|we)\b))"
    r"|下个?(?:周|星期|礼拜)(?![一二三四五六日天末1-7])|\bnext\s+week\b"
)
_THIS_WEEK = re.compile(
    r"(?:本|[这今]个?)(?:周|星期|礼拜)(?:内|里|之内|以内|(?=再?(?:打|联系|联络|回电|回覆|来电|有空|方便|都|随时|找|call)))|\b(?:any\s?time|some\s?time|later|me|back|us)\s+this\s+week\b"
)
_NEXT_MONTH = re.compile(r"下个?月(?![\d一二三四五六七八九十]{1,3}[号日])|\bnext\s+month\b")
_WEEKDAYS = re.compile(r"工作日|平日|平时上班|\bweek\s?days?\b")
_DAYS_AFTER = re.compile(
    rf"(?P<n>{AMOUNT})(?:天|日)(?:以后|之后|后|过后)|过(?P<n2>{AMOUNT})天|(?:\bin|^after|\b(?:call|ring|phone|try|text|me|us|back|again)\s+after)\s+(?P<n3>{EN_AMOUNT})\s+days?\b|\b(?P<n4>{EN_AMOUNT})\s+days?\s+(?:from\s+now|later)\b"
)
_WITHIN_DAYS = re.compile(
    rf"\bwithin\s+(?:the\s+(?:next\s+)?)?(?P<n>{EN_AMOUNT}|few)\s+(?P<unit>days?|weeks?)\b"
    rf"|(?:(?P<these>这)|接下来|未来)的?(?P<n2>[一两二三四五六七]|\d)(?P<unit2>[天日周])(?![前])|(?P<n3>{AMOUNT})个?(?P<unit3>[天日周]|星期|礼拜)(?:之内|以内|内)"
)
_WEEKS_AFTER = re.compile(
    rf"(?P<n>{AMOUNT})(?:个)?(?:周|星期|礼拜)(?:以后|之后|后)|\b(?:in\s+)?(?P<n2>{EN_AMOUNT})\s+weeks?\s+(?:from\s+(?:now|today)|later)\b|(?:\bin|^after|\b(?:call|ring|phone|try|text|me|us|back|again)\s+after)\s+(?P<n3>{EN_AMOUNT})\s+weeks?\b|\bin\s+a\s+fortnight\b|\ba\s+fortnight\s+(?:from\s+now|later)\b"
)
_WEEK_FROM_HERE = re.compile(
    r"\bweek\s+(?:from\s+)?(?:today|now|tomorrow|tmrw?|tmr)\b|\b(?:today|tomorrow|tmrw?|tmr)\s+week\b"
)
# The same day of another week: 下周今天, "this time next week", "two weeks from friday".
_SAME_DAY = re.compile(
    r"(?:下个?)(?:周|星期|礼拜)的?(?:今[天日]|同一天)|\b(?:today|(?:this|same)\s+(?:time|day))\s+next\s+week\b|\bnext\s+week\s+(?:at\s+)?(?:the\s+)?(?:this|same)\s+(?:time|day)\b"
)
_WEEKS_FROM_DAY = re.compile(
    rf"\b(?P<n>(?!an?\b){EN_AMOUNT})\s+weeks?\s+(?:(?:from|on|after)\s+(?=(?:mon|tue|wed|thu|fri|sat|sun|tod|tom|tm))|(?=(?:today|tomorrow)\b))"
)
_MONTHS_AFTER = re.compile(
    rf"(?P<n>{AMOUNT})个月(?:以后|之后|后|过后)|\bin\s+(?P<n2>{EN_AMOUNT})\s+months?\b|\b(?P<n3>{EN_AMOUNT})\s+months?\s+(?:from\s+now|later)\b"
)
MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE_ZH = re.compile(
    rf"(?:(?P<nextm>下个?月|本月|这个月)|(?P<month>\d{{1,2}}|{ZH_FIGURE})月(?:份的?)?)?的?(?<![周期拜])(?P<day>\d{{1,2}}|{ZH_FIGURE})(?:号(?!楼|线|店|机)|日(?![常用]))"
)
_DATE_EN = re.compile(
    rf"\b(?P<m>{MONTHS})\.?\s+(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)|\b(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{MONTHS})\b|\b(?:on\s+)?the\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)\b|(?<!\d)(?P<d4>\d{{1,2}})(?:st|nd|rd|th)(?=\s*(?:$|[,.!;?]|(?:at|after|before|morning|afternoon|evening|around|between|is|works|pls|please|then|any\s?time|from|in\s+the|can|ok)\b))"
)
# 3/16 and 16/3; never a mark (4/5, 9/10), a fraction (1/2) or 24/7.
_HOUR_BESIDE = r"(?=\s*,?\s*(?:at|@|around|about|after|before|by|from)?\s*(?:\d{1,2}(?::\d\d|\.\d\d)?\s*[ap]\.?m|\d{1,2}:\d\d|[上下中]午|[早晚]上?|\d{1,2}点|[一二三四五六七八九十]+点))"
_DATE_SLASH = re.compile(
    r"(?<![\d/.,$£€-])(?:(?P<lead>\b(?:on|by|before|after|until|till)\s+)|20\d\d[/-])?(?P<a>\d{1,2})(?P<cut>[/-]|\.(?=\d{1,2}\s*[上下中晚早]))(?P<b>\d{1,2})(?:/(?:20)?[1-3]\d)?(?:(?P<hour>"
    + _HOUR_BESIDE
    + r")|(?![\d/%:.-]))(?!\d|\s*(?:stars?|points?|marks?|分|am|pm|点|o'?clock|days?|hours?|min|小时|天|个))"
)
# Figures that are a date for certain: its year or an hour stands beside them.
DATE_FIGURES = re.compile(
    r"(?<![\d/.,$£€-])(?:20\d\d[/-]\d{1,2}[/-]\d{1,2}(?!\d)|\d{1,2}[/-]\d{1,2}[/-]20\d\d(?!\d)|\d{1,2}[/-]\d{1,2}(?!\d)"
    + _HOUR_BESIDE
    + r")|(?<=\d,)\s*20\d\d(?!\d)|(?<=th)\s+20\d\d(?!\d)"
)


DAY_WORDS = (
    _WEEKS_FROM_DAY,
    *(
        _ZH_WEEK,
        _EN_WEEK,
        _WEEKEND,
        _NEXT_WEEK,
        _NEXT_MONTH,
        _WEEKDAYS,
        _DAYS_AFTER,
        _WITHIN_DAYS,
        _WEEKS_AFTER,
        _THIS_WEEK,
        _SAME_DAY,
        _MONTHS_AFTER,
        _WEEK_FROM_HERE,
        _DATE_ZH,
        _DATE_EN,
        FESTIVAL,
    ),
    *(pattern for _, pattern in _RELATIVE),
)


def days_of(text: str, today: date) -> Days | None:
    """The day or days that folded text names, seen from `today`; None when it names none."""
    for reader in (_festival, _counted_days, _named_date, _weekday, _weekend_or_week, _relative_day):
        if days := reader(text, today):
            return days
    return None


_BY = re.compile(
    r"\b(?P<by>by|before)\s+(?:the\s+|next\s+|this\s+|end\s+of\s+)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|weekend|tomorrow|\d{1,2}(?:st|nd|rd|th))|(?:(?:周|星期|礼拜)[一二三四五六日天末]|\d号|十号)(?:之前|以前|前)(?!天)"
)


def up_to(text: str, days: Days, today: date) -> Days | None:
    """The days before the named one, from today: "by friday" takes friday in, "before the weekend" ends on friday."""
    bound = _BY.search(text)
    if bound is None:
        return days
    last = days.last if bound["by"] == "by" else days.first - timedelta(days=1)
    return Days(today, last) if last >= today else None


_WEEKDAY_LIST = re.compile(
    rf"(?P<zh>{_ZH_WEEK.pattern.replace('?P<next>', '').replace('?P<day>', '')})\s*(?:或者?|和|跟|到|至|、|,|-)?\s*(?P<zh2>(?:周|星期|礼拜|拜)?[一二三四五六日天](?![个天月点号]))"
    r"|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\s*(?:-|/|&|or|and|to|till?|through)\s*(?P<en>(?:tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b"
)


def with_list(text: str, days: Days, today: date) -> Days:
    """The days up to the last of a list: saturday or sunday, 周四周五."""
    match = _WEEKDAY_LIST.search(text)
    if match is None:
        return days
    words = match["en"] or "周" + match["zh2"][-1]
    last = _weekday(words, today)
    if last is None:
        return days
    until = last.first if last.first > days.first else last.first + timedelta(weeks=1)
    return Days(days.first, until) if until - days.first < timedelta(weeks=1) else days


def names_no_day(text: str, today: date) -> bool:
    """Whether folded text names a day that cannot be told: after Christmas, a festival that is far off."""
    return is_vague_festival(text, today, LONGEST_WAIT)


def _one(day: date) -> Days:
    return Days(day, day)


def _festival(text: str, today: date) -> Days | None:
    day = festival_day(text, today, LONGEST_WAIT)
    return _one(day) if day else None


def _relative_day(text: str, today: date) -> Days | None:
    if match := _TWO_DAYS.search(text):
        first = today + timedelta(days=int(match[0].startswith("明") or match[0].startswith("听")))
        return Days(first, first + timedelta(days=1))
    for offset, pattern in _RELATIVE:
        if pattern.search(text):
            return _one(today + timedelta(days=offset))
    return None


def _weekday(text: str, today: date) -> Days | None:
    match = _ZH_WEEK.search(text)
    if match and match["day"] != "末":
        weeks = (match["next"] or "").count("下")
        weeks = weeks or _weeks_ahead(text, is_bare=not match["next"])
        return _weekday_of(today, _ZH_WEEKDAY[match["day"]], weeks, is_bare=not (match["next"] or weeks))
    for english in _EN_WEEK.finditer(text):
        index = next(i for i in range(7) if english[f"d{i}"])
        said_short = english["day"] in {"sun", "sat", "mon", "wed", "may"} and not re.search(
            r"next|this|on|until|till|after|before", text
        )
        if said_short and len(text.split()) > 6 and not _TIME_NEXT.match(text, english.end()):
            continue
        day = _weekday_of(today, index, 0, is_bare=True)
        if english["week"] and "after" in english["week"]:
            return _weekday_of(today, index, 2, is_bare=False)
        if english["ahead"] or (english["week"] or "").strip() == "week":
            return _one(day.first + timedelta(weeks=1))  # "a week on monday", "monday week"
        is_next = english["next"] == "next" or bool(english["week"] and "next" in english["week"])
        weeks = int(is_next) or _weeks_ahead(text, is_bare=not english["next"])
        return _weekday_of(today, index, weeks, is_bare=False) if weeks else day
    return None


def _weeks_ahead(text: str, *, is_bare: bool) -> int:
    """In which week a bare weekday lies when its week is named apart from it: "next week, on friday"."""
    week = _NEXT_WEEK.search(text) if is_bare else None
    return 0 if week is None else 2 if week["after"] else 1


def _weekday_of(today: date, weekday: int, weeks: int, *, is_bare: bool) -> Days:
    """下周二 is the Tuesday of the week after this one; a bare weekday is the next one to come (today's when it is today)."""
    day = today - timedelta(days=today.weekday()) + timedelta(days=weekday, weeks=weeks)
    day += timedelta(weeks=1) if is_bare and day < today else timedelta()
    return Days(day, day, again=timedelta(weeks=1) if is_bare else None)


def _weekend_or_week(text: str, today: date) -> Days | None:
    monday = today - timedelta(days=today.weekday())
    if match := _WEEKEND.search(text):
        weeks = {"下下": 2}.get(match["next"] or "", 1 if match["next"] or match["next2"] else 0)
        saturday = monday + timedelta(days=5, weeks=weeks)
        return Days(max(saturday, today), saturday + timedelta(days=1))
    if match := _NEXT_WEEK.search(text):
        first = monday + timedelta(weeks=2 if match["after"] else 1)
        return Days(first, first + timedelta(days=6))
    if _THIS_WEEK.search(text):
        return Days(today, monday + timedelta(days=6))
    if _NEXT_MONTH.search(text):
        first = (today.replace(day=1) + timedelta(days=31)).replace(day=1)
        return Days(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    if _WEEKDAYS.search(text):
        first = today if today.weekday() < 5 else monday + timedelta(days=7)
        return Days(first, first - timedelta(days=first.weekday()) + timedelta(days=4))
    return None


def _counted_days(text: str, today: date) -> Days | None:
    if (match := _WEEKS_FROM_DAY.search(text)) and not is_past(text[: match.start()]):
        day = _weekday(text, today) or _relative_day(text, today)
        return _one(day.first + timedelta(weeks=en_amount(match["n"]))) if day else None
    if match := _MONTHS_AFTER.search(text):
        return _months_after(match, today)
    return _within_days(text, today) or _days_after(text, today)


def _days_after(text: str, today: date) -> Days | None:
    if match := _WEEK_FROM_HERE.search(text) or _SAME_DAY.search(text):
        return _one(today + timedelta(days=8 if "tom" in match[0] or "tm" in match[0] else 7))
    if match := _WEEKS_AFTER.search(text):
        english = match["n2"] or match["n3"] or ("two" if not match["n"] else "")
        weeks = en_amount(english) if english else value_of(match["n"]) if match["n"] != "半" else 0.5
        return _one(today + timedelta(days=round(7 * weeks)))
    match = _DAYS_AFTER.search(text)
    if match is None or is_past(text[: match.start()]):
        return None
    words = match["n"] or match["n2"]
    amount = (value_of(words) if words != "半" else 0.5) if words else en_amount(match["n3"] or match["n4"])
    return _one(today + timedelta(days=int(amount))) if 0 < amount <= LONGEST_WAIT.days else None


def _within_days(text: str, today: date) -> Days | None:
    match = _WITHIN_DAYS.search(text)
    if match is None or is_past(text[: match.start()]):
        return None
    words = match["n2"] or match["n3"]
    amount = value_of(words) if words and words != "半" else 0.5 if words else en_amount(match["n"])
    unit = match["unit"] or match["unit2"] or match["unit3"]
    length = timedelta(days=round(amount * (1 if unit.startswith(("day", "天", "日")) else 7)) - bool(match["these"]))
    return Days(today, today + length) if length <= LONGEST_WAIT else None


def _months_after(match: re.Match[str], today: date) -> Days | None:
    amount = (
        en_amount(match["n2"] or match["n3"]) if not match["n"] else value_of(match["n"]) if match["n"] != "半" else 0.5
    )
    if amount == 0.5:
        return _one(today + timedelta(days=15))
    return _next_date(today + timedelta(days=28 * int(amount)), None, today.day) if 0 < amount <= 3 else None


def _named_date(text: str, today: date) -> Days | None:
    month: int | None = None
    if match := _DATE_ZH.search(text):
        day = int(value_of(match["day"]))
        if match["month"]:
            month = int(value_of(match["month"]))
        elif match["nextm"] and match["nextm"].startswith("下"):
            month = today.month % 12 + 1
    elif english := _DATE_EN.search(text):
        day = int(english["d"] or english["d2"] or english["d3"] or english["d4"])
        name = english["m"] or english["m2"]
        month = _MONTH_NAMES.index(name[:3]) + 1 if name else None
    else:
        return _slash_date(text, today)
    return _next_date(today, month, day)


def _slash_date(text: str, today: date) -> Days | None:
    """Month and day in either order; where both could be, the sooner date."""
    for match in _DATE_SLASH.finditer(text):
        a, b = int(match["a"]), int(match["b"])
        is_plain = match["lead"] is None and not match[0].startswith("20")
        if (
            is_plain
            and match["hour"] is None
            and ("-" in match[0] or b in {5, 10} or (a, b) in {(24, 7), (1, 2), (1, 3), (1, 4), (2, 3), (3, 4)})
        ):
            continue
        days = [found for month, day in ((a, b), (b, a)) if month <= 12 and (found := _next_date(today, month, day))]
        if days:
            return min(days, key=lambda each: each.first)
    return None


def _next_date(today: date, month: int | None, day: int) -> Days | None:
    for ahead in range(13):
        index = today.month - 1 + ahead
        try:
            named = date(today.year + index // 12, index % 12 + 1, day)
        except ValueError:
            continue
        if named >= today and month in {None, named.month}:
            return _one(named) if named - today <= LONGEST_WAIT else None
    return None
