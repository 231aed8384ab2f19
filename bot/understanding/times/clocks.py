"""Hours in a customer's words: 三点一刻, 15:30, "half past six"."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.understanding.times.days import MONTHS
from bot.understanding.times.spans import ZH_FIGURE
from bot.understanding.words.numerals import value_of


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as it was said; `is_sure` when its half of the day was said too."""

    hour: int
    minute: int
    is_sure: bool
    start: int
    end: int


_CLOCK_ZH = re.compile(
    rf"(?P<h>\d{{1,2}}|{ZH_FIGURE})(?:点|时(?!间|候|常|刻|不)|點)(?:钟|整)?(?P<m>半|[一三]刻|\d{{1,2}}分?|[二三四五]?十[一二三四五六七八九]?分?+|零[一二三四五六七八九]分?|[一二三四五六七八九]分)?(?!分满|分吧|五分)"
)
_IS_HOUR_BEFORE = re.compile(r"[午天日晚昼到至号早~-]\s*$|(?:周|星期|礼拜)[一二三四五六]\s*$")  # 下午一点, no 快一点
_CLOCK_COLON = re.compile(
    r"(?<!\d)(?<!\d[.:])(?P<h>[01]?\d|2[0-3])[::h](?P<m>[0-5]\d)\s*(?P<half>am|pm|a\.m\.?|p\.m\.?)?(?![\d:])"
)
_CLOCK_EN = re.compile(
    r"(?P<lead>\b(?:at|after|(?<!has )(?<!'s )(?<!is )gone|before|by|from|until|till|past|around|round|about|between|ish|til|not\s+before|since|make\s+(?:it|that)|(?:earlier|later)\s+than|(?<=,\s)(?:say|like))\s+|@\s*)?"
    r"(?:(?P<half_past>half\s+past|quarter\s+past|quarter\s+to|half(?=\s+(?:[1-9]\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)))\s+"
    r"|(?P<minutes>five|ten|twenty[\s-]five|twenty|5|10|20|25)\s+(?:minutes?\s+)?(?P<way>past|(?<=y\s)to|(?<=s\s)to)\s+)?"
    r"\b(?P<h>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\.(?P<m>[0-5]\d)|\s*(?P<thirty>thirty|fifteen|forty[\s-]five))?\s*(?P<half>am\b|pm\b|a\.m\.?|p\.m\.?|a\b(?=\s*$)|p\b(?=\s*$))?"
    r"(?P<clock>\s*o'?\s*clock|ish)?(?!\s*(?:%|/|days?|weeks?|hours?|hrs?|min|months?|years?|times|stars?|points?|out\b|people|of\b|st\b|nd\b|rd\b|th\b|(?:"
    + MONTHS
    + r")\b(?!\s+(?:i|we|be)\b)))(?![\d:.]\d)(?![a-z\d])"
)
_COLON = re.compile(r"(?<=\d):(?=[0-5]\d)")
_NOON_WORD = re.compile(r"(?P<lead>\b(?:after|before|by|until|till|past)\s+)(?:noon|midday)\b")
BEFORE = re.compile(r"以前|之前|前(?!后)|\b(?:before|by|until|till|no\s+later\s+than|til)\b")
# What follows an hour up to which something holds.
IS_BOUND = re.compile(r"\s*(?:钟|半|整|左右)?(?:以前|之前|前(?!后))")
FROM_TO = re.compile(r"\s*(?:-|~|到|至|to\b|and\b|until\b|till\b|til\b|or\b|和|或者?|之间|、)\s*")


# Characters before an hour in which a day is sought: the time must grow with the message, not with its square.
_BESIDE = 24
_DAY_BEFORE = re.compile(
    r"(?<!\bthe )\b(?:tomorrow|tmrw?|tmr|today|tonight|mon|tue|wed|thu|fri|sat|sun|morning|afternoon|evening)\w*[\s,]*$"
)
_CORRECTED_BEFORE = re.compile(
    r"\b(?:no|not|wait|sorry|mean|meant|make\s+(?:it|that)|scratch\s+that|actually|rather)[\s,.]*$"
)
_TALK_BEFORE = re.compile(
    r"\b(?:call|ring|phone|text|try|buzz)(?:\s+(?:me|us|back|again|any\s?time))*\s+$|\b(?:time(?:\s+to\s+\w+(?:\s+me)?)?\s+is|free|available)\s+$"
)
_SUITS_AFTER = re.compile(
    r"\s*(?:(?:is|would\s+be|'s)\s+(?:fine|good|better|best|ok|okay|perfect|great|free)|works|suits)\b"
)
_ENDS_AFTER = re.compile(r"\s*(?:$|[,.!;?]|pls\b|please\b|can\b|lah\b|or\b|ok\b|then\b|on\b|in\s+the\b)")
_DAY_AFTER = re.compile(
    r"\s*(?:,\s*)?(?:on\s+|in\s+the\s+|this\s+)?(?:tomorrow|tmrw?|tmr|today|tonight|tonite|at\s+night|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
CLOCK_WORDS = (_CLOCK_ZH, _CLOCK_COLON, _CLOCK_EN, _NOON_WORD)


def clocks_of(text: str) -> list[Clock]:
    """The hours that folded text names, in order."""
    named = [clock for match in _CLOCK_ZH.finditer(text) if (clock := _zh_clock(text, match))]
    colons = [_colon_clock(match) for match in _CLOCK_COLON.finditer(text)]
    if not named:
        taken = {clock.start for clock in colons}
        named = [clock for clock in _en_clocks(_COLON.sub(".", text)) if clock.start not in taken]
    return sorted(named + colons, key=lambda clock: clock.start)


def _zh_clock(text: str, match: re.Match[str]) -> Clock | None:
    hour = int(value_of(match["h"]))
    if (
        hour > 24
        or re.fullmatch(r"[一二两三四五六七八九]{2,}", match["h"])
        or text[match.end() :].startswith(("来钟", "五分"))
        or re.match(r"一点(?:都|也|儿|点|不)", text[match.start() :])
        or (text[match.start() :] == "一点" and not _IS_HOUR_BEFORE.search(text[: match.start()]))
    ):
        return None
    if match[0] in {"一点", "两点"} and re.search(r"[有早晚快慢好差大小多少了]$", text[: match.start()]):
        return None
    minute_words = match["m"] or ""
    if minute_words.endswith("刻"):
        minute = 15 if minute_words[0] == "一" else 45
    else:
        minute = 30 if minute_words == "半" else int(value_of(minute_words.rstrip("分"))) if minute_words else 0
    return Clock(hour % 24, minute, hour > 12, match.start(), match.end()) if minute < 60 else None


def _colon_clock(match: re.Match[str]) -> Clock:
    hour, half = int(match["h"]), match["half"]
    return Clock(
        _in_half(hour, half),
        int(match["m"]),
        bool(half) or hour > 12 or match["h"].startswith("0"),
        match.start(),
        match.end(),
    )


def _en_clocks(text: str) -> list[Clock]:
    found: list[Clock] = []
    for match in _CLOCK_EN.finditer(text):
        if _is_hour(text, match, found):
            found.append(_en_clock(match))
    noons = _NOON_WORD.finditer(text)
    return found + [Clock(12, 0, is_sure=True, start=noon.end("lead"), end=noon.end()) for noon in noons]


def _is_hour(text: str, match: re.Match[str], found: list[Clock]) -> bool:
    """A bare figure is an hour only after "at", "after" …, in a span with an hour, or right beside a day."""
    if match["half"] or match["clock"] or match["half_past"] or match["minutes"] or match["thirty"] or match["lead"]:
        return True
    span = re.match(r"\s*(?:-|to|till?|until|and|or)\s*", text[match.end() :])
    following = _CLOCK_EN.match(text, match.end() + span.end()) if span else None
    last = following or match
    before = text[max(0, match.start() - _BESIDE) : match.start()]
    if found and (_CORRECTED_BEFORE.search(before) or _SUITS_AFTER.match(text, match.end())):
        return True
    return (
        _is_second_of_range(text, match, found)
        or (following is not None and bool(following["half"] or following["clock"] or following["m"]))
        or _DAY_BEFORE.search(before) is not None
        or _DAY_AFTER.match(text[last.end() :]) is not None
        or (_TALK_BEFORE.search(before) is not None and _ENDS_AFTER.match(text[last.end() :]) is not None)
    )


def _en_clock(match: re.Match[str]) -> Clock:
    hour = int(value_of(match["h"]))
    words = (match["thirty"] or "").replace(" ", "-")
    minute = {"thirty": 30, "fifteen": 15, "forty-five": 45}.get(words, int(match["m"] or 0))
    is_to = (match["half_past"] or "").endswith("to") or match["way"] == "to"
    if match["half_past"]:
        minute = 30 if match["half_past"].startswith("half") else 15
    elif match["minutes"]:
        minute = (
            25 if match["minutes"].endswith("five") and len(match["minutes"]) > 4 else int(value_of(match["minutes"]))
        )
    if is_to:
        hour, minute = (hour - 1 or 12), 60 - minute
    start = (
        match.start("half_past")
        if match["half_past"]
        else match.start("minutes")
        if match["minutes"]
        else match.start("h")
    )
    return Clock(_in_half(hour, match["half"]), minute, bool(match["half"]), start, match.end())


def _is_second_of_range(text: str, match: re.Match[str], found: list[Clock]) -> bool:
    return bool(found) and FROM_TO.fullmatch(text[found[-1].end : match.start()]) is not None


def _in_half(hour: int, half: str | None) -> int:
    if half and half.startswith("p"):
        return hour if hour >= 12 else hour + 12
    return 0 if half and hour == 12 else hour
