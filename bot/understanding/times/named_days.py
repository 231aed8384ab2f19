"""Days that customers name without a date: tomorrow, 后天, Boxing Day, 中秋, the start of the month."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bot.calendars.festivals import festival

_KNOWN = (2008, 2099)  # years of which the festivals of the moon are known
_RELATIVE = tuple(
    (days, re.compile(words))
    for days, words in (
        (0, r"今(?:[天日儿]|(?=[早晚]))|\b(?:today|tonight|this\s+(?:morning|afternoon|evening))\b"),
        (1, r"明(?:[天日儿]|(?=[早晚]))|听(?:日|(?=[晚朝]))|(?<!after )\b(?:tomorrow|tmrw?|tmr|tomoz|2moro)\b"),
        (2, r"(?<!大)后[天日儿]|\b(?:the\s+)?day\s+after\s+tomorrow\b|\bovermorrow\b"),
        (3, r"大后[天日儿]"),
    )
)
_FIXED = tuple(
    (days, re.compile(words))
    for days, words in (
        (((1, 1),), r"元旦|\bnew\s+year'?s?(?:\s+day)?\b(?!'?s?\s+eve)"),
        (((2, 14),), r"(?<!白色)情人节|\bvalentine'?s?\b"),
        (((3, 8),), r"妇女节|三八(?:节|妇女)|女神节|\b(?:international\s+)?women'?s\s+day\b"),
        (((3, 14),), r"白色情人节"),
        (((3, 17),), r"\b(?:st\.?|saint)\s+pat(?:rick|dy)'?s\b"),
        (((4, 1),), r"愚人节|\bapril\s+fool'?s?\b"),
        (((4, 25),), r"\banzac\b"),
        (((5, 1),), r"劳动节|五一(?!折)|\bmay\s+day\b|\blabou?r\s+day\b"),
        (((5, 4),), r"青年节"),
        (((6, 1),), r"儿童节|六一(?!折)|\bchildren'?s\s+day\b"),
        (((7, 1),), r"建党|回归纪念|\bcanada\s+day\b"),
        (((7, 4),), r"\b(?:fourth\s+of\s+july|independence\s+day)\b"),
        (((8, 1),), r"建军节|八一(?:节|$)"),
        (((8, 8),), r"爸爸节"),
        (((9, 10),), r"教师节"),
        (((9, 28),), r"教师节"),
        (((10, 1), (10, 10)), r"国庆"),
        (((8, 9), (10, 1), (10, 10)), r"\bnational\s+day\b"),
        (((10, 1),), r"(?<!二)十一(?:黄金周|长假|假期|那)"),
        (((10, 10),), r"双十节?(?!一|二)"),
        (((10, 31),), r"万圣|\bhallowe'?en\b"),
        (((11, 5),), r"\b(?:bonfire\s+night|guy\s+fawkes)\b"),
        (((11, 11),), r"双十一|光棍节|\b(?:remembrance|armistice|veterans'?)\s+day\b"),
        (((12, 12),), r"双十二"),
        (((12, 24),), r"平安夜|\b(?:christmas|xmas)\s+eve\b"),
        (((12, 25),), r"圣诞|\b(?:christmas|xmas)\b(?!\s+eve)"),
        (((12, 26),), r"\b(?:boxing|st\.?\s+stephen'?s)\s+day\b"),
        (((12, 31),), r"跨年|\b(?:new\s+year'?s?\s+eve|nye|hogmanay)\b"),
    )
)


def _lunar(name: str, later: int = 0) -> Callable[[int], date | None]:
    """A festival of the Chinese calendar, or `later` days after it."""

    def day(year: int) -> date | None:
        return festival(name, year) + timedelta(days=later) if _KNOWN[0] <= year <= _KNOWN[1] else None

    return day


def _nth(month: int, weekday: int, nth: int, later: int = 0) -> Callable[[int], date | None]:
    """The nth weekday of a month, or `later` days after it."""
    return lambda year: (
        date(year, month, 1) + timedelta(days=(weekday - date(year, month, 1).weekday()) % 7 + 7 * (nth - 1) + later)
    )


def _easter(later: int = 0) -> Callable[[int], date | None]:
    """Easter Sunday by the Gregorian computus (Butcher's form), or `later` days after it."""

    def sunday(year: int) -> date:
        century, rest = divmod(year, 100)
        moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
        week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
        late = (year % 19 + 11 * moon + 22 * week) // 451
        month, day = divmod(moon + week - 7 * late + 114, 31)
        return date(year, month, day + 1) + timedelta(days=later)

    return sunday


_MOVING = tuple(
    (day_of, re.compile(words))
    for day_of, words in (
        (_lunar("new_years_eve"), r"除夕|年三十|大年三十|年卅"),
        (_lunar("spring_festival"), r"春节|大?年?初一|\b(?:chinese|lunar)\s+new\s+year\b|\bcny\b"),
        (_lunar("spring_festival", 1), r"大?年?初二"),
        *(
            (_lunar("spring_festival", nth), rf"(?:大?年|正月)初{numeral}")  # a bare 初三 is a school year, too
            for nth, numeral in enumerate("三四五六七八九十", start=2)
        ),
        (_lunar("lantern"), r"元宵|正月十五|\blantern\s+festival\b"),
        (_lunar("dragon_boat"), r"端午|\bdragon\s+boat\b"),
        (_lunar("winter_solstice"), r"冬至"),
        (_lunar("qingming"), r"清明|\b(?:ching\s?ming|qing\s?ming|tomb[\s-]sweeping)\b"),
        (_lunar("mid_autumn"), r"中秋|八月十五|\b(?:mid-?autumn|moon(?:cake)?\s+festival)\b"),
        (_lunar("double_ninth"), r"重阳"),
        (_easter(-2), r"耶稣受难|\bgood\s+friday\b"),
        (_easter(), r"复活节(?!星期一)|\beaster(?:\s+sunday)?\b(?!\s+monday)"),
        (_easter(1), r"复活节星期一|\beaster\s+monday\b"),
        (_nth(5, 6, 2), r"母亲节|\bmother'?s\s+day\b"),
        (_nth(6, 6, 3), r"父亲节|\bfather'?s\s+day\b"),
        (_nth(9, 0, 1), r"\blabou?r\s+day\b"),
        (_nth(11, 3, 4), r"感恩节|\bthanksgiving\b"),
        (_nth(11, 3, 4, 1), r"黑(?:色星期)?五|\bblack\s+friday\b(?!\s+deal)"),
    )
)
_PARTS_OF_MONTH = tuple(
    (days, re.compile(words))
    for days, words in (
        (range(1, 11), r"月初|上旬|\b(?:start|beginning)\s+of\s+(?:the\s+)?month\b"),
        (range(11, 21), r"月中|中旬|\bmiddle\s+of\s+(?:the\s+)?month\b|\bmid-?month\b"),
        (range(21, 32), r"月[底末尾]|下旬|\bend\s+of\s+(?:the\s+)?month\b"),
    )
)


_NAMES = "|".join(pattern.pattern for _, pattern in (*_FIXED, *_MOVING))
# A festival that a call shall come on, not a season, a greeting, or a time before or after it.
FESTIVAL = re.compile(
    rf"(?P<shift>\bday\s+(?:after|before)\s+)?(?<![周期拜零一二三四五六七八九十])(?P<name>{_NAMES})(?![点个分号日刻楼时零一二三四五六七八九十])(?P<shift_zh>的?(?:节|那天|当天)*的?(?:第二天|翌日|次日|隔天|[前后]一[天日]|翻日))?"
)
_IS_VAGUE_BEFORE = re.compile(
    r"(?:过完|过了|等过|放完|忙完)$|\b(?:after|before|over|during|until|till?|in|happy|merry|since|for)\s+(?:the\s+)?$"
)
_IS_VAGUE_AFTER = re.compile(
    r"(?:节|假期|长假|黄金周)*(?:以后|之后|过后|后(?!一?[天日])|之前|以前|前(?!一?[天日])|期间|假期|长假|快乐|礼)|(?:'s)?\s+(?:holidays?|break|week|period|season)\b"
)
# Days on which a call is wished, but which no table here knows.
_UNKNOWN = re.compile(
    r"\b(?:diwali|deepavali|hari\s+raya|eid|vesak|bank\s+holiday|public\s+holiday|hanukkah|nowruz)\b|开斋节|屠妖节|卫塞节|佛诞"
)


def festival_day(text: str, today: date, longest: timedelta) -> date | None:
    """The next day of the festival that folded text names, or the day before or after it; None beyond `longest`."""
    match = FESTIVAL.search(text)
    if match is None or is_vague_festival(text, today, longest):
        return None
    return _day_of(match, today, longest)


def is_vague_festival(text: str, today: date, longest: timedelta) -> bool:
    """Whether a festival is named that gives no day: after Christmas, during the holidays, one too far off."""
    match = FESTIVAL.search(text)
    if match is None:
        return _UNKNOWN.search(text) is not None
    if match["shift"] or match["shift_zh"]:
        return _day_of(match, today, longest) is None
    is_season = _IS_VAGUE_BEFORE.search(text[: match.start()]) or _IS_VAGUE_AFTER.match(text, match.end())
    return bool(is_season) or _day_of(match, today, longest) is None


def _day_of(match: re.Match[str], today: date, longest: timedelta) -> date | None:
    words = match["shift"] or match["shift_zh"] or ""
    shift = 0 if not words else -1 if "before" in words or "前" in words else 1
    name = match["name"]
    named = [is_day for is_day, start, end in day_names(name) if end - start == len(name)]
    for ahead in range(-1, longest.days + 1):
        day = today + timedelta(days=ahead)
        if day + timedelta(days=shift) >= today and any(is_day(day) for is_day in named):
            return day + timedelta(days=shift)
    return None


def day_near(month: int, day: int, now: date) -> date | None:
    """The day of that date that lies nearest to `now`: 3 January said in December is the next one."""
    days = []
    for year in (now.year - 1, now.year, now.year + 1):
        try:
            days.append(date(year, month, day))
        except ValueError:  # 29 February in most years, or no day at all
            continue
    return min(days, key=lambda each: abs(each - now), default=None)


def relative_days(text: str, now: date) -> Iterator[tuple[date, int, int]]:
    """The days that folded text counts from today, with where they stand."""
    for days, pattern in _RELATIVE:
        for match in pattern.finditer(text):
            yield now + timedelta(days=days), match.start(), match.end()


def day_names(text: str) -> Iterator[tuple[Callable[[date], bool], int, int]]:
    """Festivals and parts of the month in folded text: whether a date is such a day, and where the words stand."""
    for fixed, pattern in _FIXED:
        for match in pattern.finditer(text):
            yield _is_fixed(fixed), match.start(), match.end()
    for day_of, pattern in _MOVING:
        for match in pattern.finditer(text):
            yield _is_moving(day_of), match.start(), match.end()
    for days, pattern in _PARTS_OF_MONTH:
        for match in pattern.finditer(text):
            yield _is_part(days), match.start(), match.end()


def _is_fixed(days: tuple[tuple[int, int], ...]) -> Callable[[date], bool]:
    return lambda each: (each.month, each.day) in days


def _is_moving(day_of: Callable[[int], date | None]) -> Callable[[date], bool]:
    return lambda each: day_of(each.year) == each


def _is_part(days: range) -> Callable[[date], bool]:
    return lambda each: each.day in days
