"""Days and hours in a reply against days and hours in the options: 三点左右 for 下午1点到5点, "Tues" for "Tuesday 24 November"."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.understanding.choices.mentions import Mention, Weight
from bot.understanding.times.clocks import FROM_TO, Clock, clocks_of
from bot.understanding.times.named_days import day_names, day_near, relative_days
from bot.understanding.words.numerals import value_of

_NOON, _DAY = 12 * 60, 24 * 60
_FITS = 0.6  # of the shorter of two spans; half of noon lies on either side of twelve


@dataclass(frozen=True, slots=True)
class Slot:
    """When an option is; what it does not say is None. Hours are minutes from midnight, first and end."""

    weekdays: frozenset[int] = frozenset()
    month: int | None = None
    day: int | None = None
    hours: tuple[int, int] | None = None
    date: date | None = None  # the very day, where it is known what day it is today

    @property
    def is_said(self) -> bool:
        """Whether the option names a time at all."""
        return bool(self.weekdays) or self.day is not None or self.hours is not None


_ZH_DAYS = {sign: index for index, sign in enumerate("一二三四五六日")} | {"天": 6}
_ZH_WEEKDAY = re.compile(r"(?:周|星期|礼拜|拜)(?P<day>[一二三四五六日天])|\((?P<short>[一二三四五六日])\)")
_EN_WEEKDAY = re.compile(
    r"\b(?:(mon)(?:day)?|(tue)(?:s(?:day)?)?|(wed)(?:s|nesday)?|(thu)(?:r(?:s(?:day)?)?)?|(fri)(?:day)?|(sat)(?:urday)?|(sun)(?:day)?)s?\b"
)
_SHORT_WEEKDAY = re.compile(
    r"(?<![周期拜𠮶那这边哪\d一二三四五六十号月第])[一二三四五六日](?![一二三四五六十点个号月天间两])"
)  # 五 of 周五
_BESIDE_AFTER = re.compile(r"\s*(?:以后|之后|过后|后(?!天|面)|以前|之前|前(?!面))")
_PARTS_OF_HOURS = re.compile(r"(?:half|quarter)\s+(?:past|to)\s*$")
_BESIDE_BEFORE = re.compile(r"\b(?:after|before|until|till|past|by)\s+(?:the\s+)?$")
_WEEKEND = re.compile(
    r"周末(?!愉快|快乐)|双休日?|休息日|放假(?:那|的)|(?<!happy )(?<!nice )(?<!good )(?<!great )(?<!lovely )\b(?:weekends?|wknd)\b|(?:周|礼拜)六日"
)
_WORKDAYS = re.compile(r"工作日|平日|\b(?:week\s?days?|working\s+days?|during\s+the\s+week)\b")
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_ZH_FIGURE = r"(?:\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
_DATE_ZH = re.compile(
    rf"(?:(?P<month>{_ZH_FIGURE})月份?)?(?P<day>{_ZH_FIGURE})[号日](?![楼线店机常用])|(?P<slash>\d{{1,2}})/(?P<day2>\d{{1,2}})(?!\d|/)"
)
_DATE_EN = re.compile(
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_MONTHS})[a-z]*\b|\b(?P<m2>{_MONTHS})[a-z]*\.?\s+(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b|\b(?P<d3>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s+(?:one|option|floor|time))"
)  # fmt: skip
_WEEK = 7
_WEEK_LEAD = re.compile(r"(?:(?:这个?|本|今个?)|(?P<next>下{1,2})个?)$")
_WHOLE_WEEK = re.compile(
    r"(?:这个?|本|今个?|(?P<next>下{1,2})个?)(?:周|星期|礼拜)(?![一二三四五六日天末中初])|\b(?:this|(?P<en>next))\s+week\b"
)
_PARTS_OF_WEEK = tuple(
    (days, re.compile(words))
    for days, words in (
        ((0, 1), r"周初|(?:周|星期|礼拜)(?:刚)?开始|\b(?:start|beginning)\s+of\s+(?:the\s+|next\s+)?week\b|\bearly\s+(?:in\s+the|next)\s+week\b"),
        ((2, 3, 1), r"周中|\bmid-?\s?week\b|\bmiddle\s+of\s+(?:the\s+)?week\b"),
        ((4, 3), r"\bend\s+of\s+(?:the\s+|next\s+)?week\b|\btgif\b"),
    )
)  # fmt: skip
_MONTH_ALONE = re.compile(
    rf"(?P<zh>{_ZH_FIGURE})月份?(?!\d|[一二三四五六七八九十]|初|中|底|末)|\b(?:in|the)\s+(?P<en>{_MONTHS})[a-z]*\b(?=\s*(?:one|please|pls|works|is|$|[,.!]))"
)
_EARLIEST = 7  # before it nobody comes
_BARE_HOUR = re.compile(
    r"(?<![\d.:$#/-])(?:1[0-2]|[1-9])(?![\d.:%/-]|\s*[^\W\d_]*(?:天|日|号|周|月|次|个|人|块|元|days?|weeks?|hours?|min))"
)
_BARE_DAY = re.compile(
    r"(?<![第周])(?P<han>二?十[一二三四五六七八九]?|三十一?)(?![点号时多几元块个人分])|(?<![\d.:$])(?P<day>[12]?\d|3[01])(?![\d.:%]|\s*(?:am|pm|点|时|元|块|分|个|次|天|days?|hours?))"
)

# Narrower words first: 中饭后 is no noon, "before lunch" none either.
_PARTS = (
    ((6 * 60, _NOON), re.compile(r"(?:吃)?(?:午饭|中饭|午餐|中午|正午)(?:以前|之前|前)|\bbefore\s+(?:lunch|noon|midday)\b")),
    ((13 * 60, 17 * 60), re.compile(r"(?:吃完|食完|吃过)(?:午|中|晏)[饭餐]?(?:以后|之后|后)?|(?:午饭|中饭|午餐)(?:以后|之后|后)|\bafter\s+(?:lunch|noon|midday)\b")),
    ((10 * 60 + 30, _NOON), re.compile(r"上午晚(?:一?点|些)|快(?:到)?中午|\b(?:late|mid)[\s-]?morning\b")),
    ((7 * 60, 9 * 60 + 30), re.compile(r"(?:上午|早上)早(?:一?点|些)|\bearly\s+(?:in\s+the\s+)?morning\b")),
    ((12 * 60, 15 * 60), re.compile(r"下午早(?:一?点|些)|\bearly\s+(?:in\s+the\s+)?afternoon\b")),
    ((15 * 60, 18 * 60), re.compile(r"下午晚(?:一?点|些)|傍晚前|\blate\s+(?:in\s+the\s+)?afternoon\b")),
    ((15 * 60, 17 * 60), re.compile(r"下午茶|\b(?:tea\s?time|mid[\s-]?afternoon)\b")),
    ((17 * 60 + 30, 22 * 60), re.compile(
        r"晚上(?!好(?!的))|(?<=[今明听后])晚|傍晚|夜里|夜晚|晚间|夜间|晚饭|天黑|太阳下山|日落|晚黑|夜啲|入夜|(?:下[了完]?班|[收放][咗完了]?工|放[咗完了]?学|落[咗完]?班)(?:先|以后|之后|后|了|再|来|才|$|[,.]|回)|(?<!我)(?<!点)(?<!半)才(?:下班|收工|放工)|"
        r"(?<!good )\b(?:bed\s?time|(?:before|in)\s+bed|(?:trying|try|going|go)\s+to\s+(?:sleep|bed)|evenings?|evng?|eves?|tonight|nights?|after\s+(?:work|dinner|dark|school|the\s+kids)|once\s+i'?m\s+home|when\s+i\s+(?:get|am)\s+home)\b"
    )),
    ((8 * 60, 18 * 60), re.compile(r"白天|日间|日头|上班时间|\b(?:day\s?time|during\s+the\s+day|(?:office|work(?:ing)?|business)\s+hours)\b")),
    ((12 * 60, 18 * 60), re.compile(r"下午(?!好(?!的))|午后|下昼|晏昼|(?<!good )\b(?:afternoons?|aftn|arvo)\b")),
    ((12 * 60, 22 * 60), re.compile(r"(?<![\d.:])(?<!\d\s)\bpm\b")),
    ((11 * 60, 13 * 60), re.compile(r"中午(?!好(?!的))|正午|午间|午休|晌午|\b(?:noon|midday|lunch\s?(?:time|break|hour)?)\b")),
    ((6 * 60, _NOON), re.compile(r"上午|早上(?!好(?!的))|(?<=[今明])早(?!上|晨)|(?<=听)朝(?!早)|早晨|清早|(?<![周期拜])一早|大早|朝早|上昼|\bwhen\s+i\s+(?:wake|get)\s+up\b|(?<!good )\b(?:mornings?|mrng|morn|first\s+thing|breakfast\s+time)\b|(?<![\d.:])(?<!\d\s)\b(?<!i\s)am\b(?!\s+[a-z])")),
)  # fmt: skip
_LATE_HALF = re.compile(
    r"下午|晚上|傍晚|夜|下昼|晏昼|今晚|下班|[收放][咗完]?工|落班|\b(?:afternoon|evening|tonight|night|arvo|pm|p\.m)\b"
)
_EARLY_HALF = re.compile(r"上午|早上(?!好(?!的))|早晨|清早|一早|朝早|上昼|\b(?:morning|am|a\.m)\b")
_AFTER = re.compile(
    r"^\s*(?:钟|半|多|左右)*(?:以后|之后|过后|后|起|往后|才?(?:下班|收工|放工|到家))|^\s*(?:or\s+later|onwards?)"
)
_AFTER_LEAD = re.compile(
    r"(?:过了|\b(?:after|past|from|later\s+than|not\s+(?:before|until)|since))\s*(?:about\s+|around\s+)?$"
)
_BEFORE = re.compile(r"^\s*(?:钟|半)*(?:以前|之前|前)")
_BEFORE_LEAD = re.compile(r"\b(?:before|by|until|till?|no\s+later\s+than)\s*(?:about\s+)?$")
_TWO_HOURS = re.compile(r"[一二两三四五六七八九](?=[二三四五六七八九]点)")  # 两三点: the second will do
_BARE_SPAN = re.compile(
    r"(?<![\d.:/$])(\d{1,2})\s*(?:-|~|to|到|至)\s*(\d{1,2})(?![\d:/]|\s*(?:[ap]m|月|号|日))"
)  # 8-12
_CLOCK_SIGN = re.compile(r"[点时:]|\d\s*[ap]\.?m|o'?\s?clock|half\s+past|quarter|\bnoon|midday")
_POINTED = re.compile(r"(?<![\d.$])(\d{1,2})\.([0-5]\d)(?![\d.])")  # 2.30
_RANGE_EN = re.compile(
    r"(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))?\s*(?P<half>[ap]m)?\s*(?:-|~|to|until|till)\s*(?P<h2>\d{1,2})(?:[:.](?P<m2>\d\d))?\s*(?P<half2>[ap]m)"
)


def slot_of(label: str, today: date | None = None) -> Slot:
    """When a folded, simplified label is; with `today` a date has its weekday, and "tomorrow" its date."""
    weekdays = frozenset(next((days for days, _, _ in _weekdays(label)), ()))
    month, day = next(((month, day) for month, day, _ in _dates(label)), (None, None))
    slot = Slot(weekdays, month, day, _hours_of(label))
    if today is None:
        return slot
    named = day_near(month, day, today) if month and day else None
    named = named or next((each for each, _, _ in relative_days(label, today)), None)
    if named is None:
        return slot
    return replace(
        slot, weekdays=weekdays or frozenset({named.weekday()}), month=named.month, day=named.day, date=named
    )


def _hours_of(label: str) -> tuple[int, int] | None:
    if match := _RANGE_EN.search(label):
        end = _minutes(int(match["h2"]), int(match["m2"] or 0), match["half2"])
        half = match["half"] or (
            match["half2"] if int(match["h"]) % 12 < int(match["h2"]) % 12 or int(match["h"]) == 12 else "am"
        )
        return _minutes(int(match["h"]), int(match["m"] or 0), half), end
    clocks = clocks_of(label) if _CLOCK_SIGN.search(label) else []  # 1-2人 are no hours
    if not clocks:
        return next((hours for hours, pattern in _PARTS if pattern.search(label)), None)
    is_late = _LATE_HALF.search(label) is not None and not _EARLY_HALF.search(label)
    start = _placed(clocks[0], is_late)
    if len(clocks) < 2:
        before, after = label[: clocks[0].start], label[clocks[0].end :]
        if _AFTER.match(after) or _AFTER_LEAD.search(before):
            return start, max(start + 60, _end_of_part(start))
        if _BEFORE.match(after) or _BEFORE_LEAD.search(before):
            return min(6 * 60, start - 60), start
        return start, start + 1
    end = _placed(clocks[1], is_late)
    return start, end if end > start else end + _NOON


def _minutes(hour: int, minute: int, half: str | None) -> int:
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
    return hour * 60 + minute


def _placed(clock: Clock, is_late: bool) -> int:
    hour = clock.hour + 12 if is_late and not clock.is_sure and clock.hour < 12 else clock.hour
    return hour * 60 + clock.minute


def moment_mentions(text: str, slots: Sequence[Slot], today: date | None = None) -> list[Mention]:
    """Every day and hour in folded text; one that no option has fits none. Nothing where the options name no times."""
    found: list[Mention] = []
    if any(slot.weekdays for slot in slots):
        found += _on_weekdays(text, slots, today)
        found += _in_part_of_week(text, slots)
    if any(slot.date is not None for slot in slots):
        found += [*_on_named_days(text, slots, today), *_in_week(text, slots, today)]
    if any(slot.month is not None for slot in slots):
        found += _in_months(text, slots)
    if any(slot.day is not None for slot in slots):
        found += _on_dates(text, slots)
    if any(slot.hours is not None for slot in slots):
        found += _at_hours(text, slots)
    return found


def _weekdays(text: str) -> Iterator[tuple[set[int], int, int]]:
    for match in _ZH_WEEKDAY.finditer(text):
        yield {_ZH_DAYS[match["day"] or match["short"]]}, match.start(), match.end()
    for match in _EN_WEEKDAY.finditer(text):
        if match.lastindex:
            yield {match.lastindex - 1}, match.start(), match.end()
    for days, pattern in (({5, 6}, _WEEKEND), ({0, 1, 2, 3, 4}, _WORKDAYS)):
        for match in pattern.finditer(text):
            yield days, match.start(), match.end()


def _on_weekdays(text: str, slots: Sequence[Slot], today: date | None) -> Iterator[Mention]:
    for days, start, end in _weekdays(text):
        fits = {i for i, slot in enumerate(slots) if slot.weekdays & days}
        if today and (week := _WEEK_LEAD.search(text[:start])):
            # 下周六 is the Saturday of the next week alone.
            fits = {i for i in fits if _is_in_week(slots[i], today, weeks=len(week["next"] or ""))}
        yield Mention(start, end, _unless_beside(text, start, end, fits))
    for match in _SHORT_WEEKDAY.finditer(text):
        fits = {i for i, slot in enumerate(slots) if _ZH_DAYS[match[0]] in slot.weekdays}
        if fits:
            yield Mention(match.start(), match.end(), frozenset(fits), Weight.HINT)


def _is_in_week(slot: Slot, today: date, weeks: int) -> bool:
    """Whether an option lies in the week that is so many after this one; one without a date may."""
    monday = today + timedelta(days=7 * weeks - today.weekday())
    return slot.date is None or 0 <= (slot.date - monday).days < _WEEK


def _in_part_of_week(text: str, slots: Sequence[Slot]) -> Iterator[Mention]:
    """The start, the middle and the end of the week, each the first of its days that is offered."""
    for days, pattern in _PARTS_OF_WEEK:
        for match in pattern.finditer(text):
            fits = (frozenset(i for i, slot in enumerate(slots) if day in slot.weekdays) for day in days)
            yield Mention(match.start(), match.end(), next((each for each in fits if each), frozenset()))


def _in_week(text: str, slots: Sequence[Slot], today: date | None) -> Iterator[Mention]:
    """This week and the next as a whole: 下周那个."""
    if today is None:
        return
    for match in _WHOLE_WEEK.finditer(text):
        weeks = 1 if match["en"] else len(match["next"] or "")
        dated = (i for i, slot in enumerate(slots) if slot.date and _is_in_week(slot, today, weeks))
        yield Mention(match.start(), match.end(), _unless_beside(text, *match.span(), set(dated)))


def _on_named_days(text: str, slots: Sequence[Slot], today: date | None) -> Iterator[Mention]:
    for day, start, end in relative_days(text, today) if today else ():
        yield Mention(start, end, frozenset(i for i, slot in enumerate(slots) if slot.date == day))
    for is_day, start, end in day_names(text):
        fits = frozenset(i for i, slot in enumerate(slots) if slot.date and is_day(slot.date))
        if fits:
            yield Mention(start, end, _unless_beside(text, start, end, set(fits)))


def _in_months(text: str, slots: Sequence[Slot]) -> Iterator[Mention]:
    for match in _MONTH_ALONE.finditer(text):
        name = match["en"]
        month = _MONTHS.split("|").index(name) + 1 if name else int(value_of(match["zh"]))
        fits = frozenset(i for i, slot in enumerate(slots) if slot.month == month)
        if fits:
            yield Mention(match.start(), match.end(), fits)


def _unless_beside(text: str, start: int, end: int, fits: set[int]) -> frozenset[int]:
    """None where the words mean another day than the one that is named: 周五以后, "before Friday"."""
    is_beside = _BESIDE_AFTER.match(text, end) or _BESIDE_BEFORE.search(text[:start])
    return frozenset() if is_beside else frozenset(fits)


def _dates(text: str) -> Iterator[tuple[int | None, int, tuple[int, int]]]:
    for match in _DATE_ZH.finditer(text):
        month = match["month"] or match["slash"]
        yield int(value_of(month)) if month else None, int(value_of(match["day"] or match["day2"])), match.span()
    for match in _DATE_EN.finditer(text):
        name = match["m"] or match["m2"]
        month_of = _MONTHS.split("|").index(name) + 1 if name else None
        yield month_of, int(match["d"] or match["d2"] or match["d3"]), match.span()


def _on_dates(text: str, slots: Sequence[Slot]) -> Iterator[Mention]:
    for month, day, (start, end) in _dates(text):
        fits = frozenset(
            i for i, slot in enumerate(slots) if slot.day == day and (month is None or slot.month in {None, month})
        )
        if fits or day > len(slots) or text[end - 1].isalpha():  # 三号 may be the third option where no day is a third
            yield Mention(start, end, _unless_beside(text, start, end, set(fits)))
    for match in _BARE_DAY.finditer(text):
        day = int(value_of(match["han"] or match["day"]))
        if day > len(slots):
            fits = frozenset(i for i, slot in enumerate(slots) if slot.day == day)
            yield Mention(match.start(), match.end(), fits, Weight.HINT)


def _at_hours(text: str, slots: Sequence[Slot]) -> Iterator[Mention]:
    taken: list[tuple[int, int]] = []
    for start, end, spans in _clock_spans(text):
        taken.append((start, end))
        if (fits := _fitting(spans, slots)) or all(slot.hours for slot in slots):
            yield Mention(start, end, fits)
    for hours, pattern in _PARTS:
        for match in pattern.finditer(text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                if (fits := _fitting([hours], slots)) or all(slot.hours for slot in slots):
                    yield Mention(match.start(), match.end(), fits)
    for match in _BARE_HOUR.finditer(text) if all(slot.hours for slot in slots) else ():
        hour = int(match[0])
        if hour > len(slots) and all(match.end() <= start or end <= match.start() for start, end in taken):
            spans = [(each * 60, each * 60) for each in (hour, hour + 12) if each >= _EARLIEST]
            yield Mention(match.start(), match.end(), _fitting(spans, slots), Weight.HINT)


def _clock_spans(text: str) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Where hours are named, and the spans of the day that they may mean."""
    if re.fullmatch(r"\W*\d+\W*", text):
        return
    readable = _POINTED.sub(r"\1:\2", _TWO_HOURS.sub(" ", text)).replace("-ish", "ish ")
    if bare := [match for match in _BARE_SPAN.finditer(readable) if int(match[1]) > 3 or int(match[2]) > 3]:
        yield bare[0].start(), bare[0].end(), _spans(int(bare[0][1]), int(bare[0][2]))
        return
    clocks = clocks_of(readable)
    if len(clocks) > 1 and FROM_TO.fullmatch(readable[clocks[0].end : clocks[1].start]):
        first, last = clocks[0], clocks[1]
        pairs = [
            (a, b if b > a else b + _NOON) for a, b in zip(_readings(first, text), _readings(last, text), strict=False)
        ]
        yield first.start, last.end, pairs
        return
    for clock in clocks:
        after, lead = readable[clock.end :], _PARTS_OF_HOURS.sub("", readable[: clock.start])
        starts = _readings(clock, text)
        end = clock.end
        if match := _AFTER.match(after) or _AFTER_LEAD.search(lead):
            end += match.end() if match.re is _AFTER else 0
            spans = [(start, max(start + 60, _end_of_part(start))) for start in starts]
        elif match := _BEFORE.match(after) or _BEFORE_LEAD.search(lead):
            end += match.end() if match.re is _BEFORE else 0
            spans = [(6 * 60, starts[0])]
        else:
            spans = [(start, start) for start in starts]
        yield clock.start, end, spans


def _spans(first: int, last: int) -> list[tuple[int, int]]:
    """What 8-12, 12-4 or 16-20 may mean, in either half of the day."""
    starts = [first] if first > 11 else [first, first + 12]
    spans = [(start, end) for start in starts for end in (last, last + 12) if 0 < end - start <= 8 and end <= 24]
    return [(start * 60, end * 60) for start, end in spans if start >= 7]


def _readings(clock: Clock, text: str) -> list[int]:
    """The minutes from midnight that the hour may be: both halves of the day, unless one is said or nobody is up."""
    minutes = clock.hour * 60 + clock.minute
    if clock.is_sure or clock.hour > 12 or (_EARLY_HALF.search(text) and not _LATE_HALF.search(text)):
        return [minutes]
    later = minutes + _NOON if clock.hour < 12 else minutes
    if _LATE_HALF.search(text) and not _EARLY_HALF.search(text):
        return [later]
    return [later] if clock.hour < 7 or later == minutes else [minutes, later]


def _end_of_part(start: int) -> int:
    return _NOON if start < _NOON else 18 * 60 if start < 18 * 60 else 23 * 60


def _fitting(spans: Sequence[tuple[int, int]], slots: Sequence[Slot]) -> frozenset[int]:
    return frozenset(
        i for i, slot in enumerate(slots) if slot.hours and any(_overlaps(span, slot.hours) for span in spans)
    )


def _overlaps(span: tuple[int, int], hours: tuple[int, int]) -> bool:
    if span[0] == span[1]:  # a point in time
        return hours[0] <= span[0] < hours[1]
    common = min(span[1], hours[1]) - max(span[0], hours[0])
    return common > 0 and common >= _FITS * min(span[1] - span[0], hours[1] - hours[0])
