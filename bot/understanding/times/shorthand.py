"""Times in figures and few letters, as thumbs type them: 9h30, "at 3p", "in 1/2 h", "next 3 hours", 6点30pm."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Callable

from bot.understanding.words.numerals import value_of

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_NUMBER = rf"(?:\d{{1,3}}|{_HOURS}|fifteen|twenty|thirty)"
_UNIT = r"(?:min(?:ute)?s?|hours?|hrs?)"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_DAY = rf"(?:today|tonight|tomorrow|tmrw?|tmr|{_WEEKDAY})"
_TALK = r"(?:call|ring|phone|text|try|back|me|us|again)"
_END = r"(?=\s*(?:$|[,.!;?]|ish\b|please|pls|tonight|today|tomorrow|in\s+the|on\b|then\b))"
_MONTH = r"jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec"
# An hour of which the half of the day is known.
_SURE_HOUR = (
    rf"(?:noon\b|midday\b|(?P<h>1[0-2]|[1-9]|{_HOURS})\s*(?P<half>[ap])\.?m\b\.?|(?P<late>1[3-9]|2[0-3])(?:h\b|:00))"
)
_PARTS_OF_HOUR = {"1/4": 15, "1/2": 30, "3/4": 45}


def _of_day(hour: int, half: str) -> int:
    """An hour of the twelve, said with its half, as one of the twenty-four."""
    return hour % 12 + (12 if half == "p" else 0)


def _chinese(match: re.Match[str]) -> str:
    hour = int(match["h"])
    return f"{_of_day(hour, match['half'])}:{int(match['m'] or 0):02}" if hour <= 12 else match[0]


def _figures(match: re.Match[str]) -> str:
    """Three or four figures are an hour and its minutes: "at 730 in the evening"."""
    hour, minute = divmod(int(match["n"]), 100)
    return f"{match['lead']} {hour}:{minute:02}" if 0 < hour < 24 and minute < 60 else match[0]


def _hour_and_minutes(match: re.Match[str]) -> str:
    return f"{int(value_of(match['h']))}:{int(value_of(match['m'])):02}"


def _beside_hour(match: re.Match[str]) -> str:
    """Minutes past or short of a sure hour: "20 after 3pm", "15 minutes past 15h", "a quarter to noon"."""
    minutes = 15 if match["m"].endswith("quarter") else int(value_of(match["m"]))
    named = int(value_of(match["h"])) if match["h"] else 12
    hour = int(match["late"]) if match["late"] else _of_day(named, match["half"] or "p")
    if match["way"] in {"past", "after", "from"}:
        return f"{hour:02}:{minutes:02}" if minutes < 60 else match[0]
    return f"{hour - 1:02}:{60 - minutes:02}" if 0 < minutes < 60 and hour else match[0]


def _sum(match: re.Match[str]) -> str:
    minutes = 1440 * int(match["d"]) + 60 * int(match["h"]) + int(match["m"] or 0)
    return f"in {minutes} minutes" if minutes < 10_000 else match[0]


_REWRITES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    # Halves of the day in a letter, or right beside Chinese.
    (re.compile(r"(?<=\d|[enrtxo])\s+([ap])\s+m\b"), r" \1m"),
    (re.compile(r"(?<=[\u4e00-\u9fff])(?<!点)(?=\d{1,2}(?::\d\d)?\s?[ap]m(?![a-z]))"), " "),
    (re.compile(r"(?<![\d:.])(\d{1,2}:[0-5]\d)\s?([ap])\b(?!\.?m)\.?(?![\w'])"), r"\1 \2m"),
    (re.compile(r"\b(at|by|after|before|around|about|from|till?|until)\s+(\d{1,2})([ap])\b(?!\.?m)\.?(?![\w'])"), r"\1 \2 \3m"),
    (re.compile(r"(?P<h>\d{1,2})点(?P<m>[0-5]?\d)?分?\s*(?P<half>[ap])\.?m(?![a-z])\.?"), _chinese),
    (re.compile(r"(?<=\d)\s?([ap]m)(?=[\u4e00-\u9fff])"), r"\1 "),
    (re.compile(rf"\b(\d{{1,2}}|{_HOURS})\s*o'?\s?clock\s+([ap])\.?m\b"), r"\1 \2m"),
    (re.compile(rf"\b(\d{{1,2}}|{_HOURS})\s+in\s+the\s+([ap])\.?m\b"), r"\1 \2m"),
    # Hours with an h, without a sign between, in words with their minutes.
    (re.compile(r"(?<![\d:.])(?<!\bin )(?<!after )(?<!within )([01]?\d|2[0-3])h([0-5]\d)(?!\d|\s*m)"), r"\1:\2"),
    (re.compile(r"(?<=\d\d)(\s?-\s?)(\d{1,2})h\b"), r"\1\2:00"),
    (re.compile(rf"\b({_DAY}|at)\s+(\d{{1,2}})h\b"), r"\1 \2:00"),
    (re.compile(r"(?<=\bat )(\d{1,2}) ([0-5]\d)(?=\s*(?:$|[,.!;?]|[ap]\.?m|please|pls|on\b|today|tomorrow))"), r"\1:\2"),
    (re.compile(rf"\b(?P<lead>at|approximately|approx|tonight(?:\s+at)?)\s+(?P<n>\d{{3,4}}){_END}"), _figures),
    (re.compile(rf"\b(?P<h>{_HOURS})[\s-](?:zero|oh?|ou)[\s-](?P<m>{_HOURS})\b"), _hour_and_minutes),
    (
        re.compile(
            rf"\b(?P<h>{_HOURS})[\s-](?P<m>(?:twenty|thirty|forty|fifty)(?:[\s-](?:{_HOURS}))?|fifteen|ten)(?=\s*(?:[ap]\.?m\b|tonight\b))"
        ),
        lambda match: f"{int(value_of(match['h']))}:{_minutes_in_words(match['m']):02}",
    ),
    # Minutes beside an hour of which the half is known.
    (re.compile(rf"\b(?P<m>(?:a\s+)?quarter|\d{{1,2}}|ten|twenty)\s+(?P<way>past|after)\s+{_SURE_HOUR}"), _beside_hour),
    (re.compile(rf"\b(?P<m>\d{{1,2}}|{_HOURS}|fifteen|twenty)\s+min(?:ute)?s?\s+(?P<way>past|after|from|to|before|till|of)\s+{_SURE_HOUR}"), _beside_hour),
    (re.compile(rf"\b(?P<m>(?:a\s+)?quarter|15|20|25)\s+(?P<way>to|before|till|of)\s+{_SURE_HOUR}(?<=[nyp])"), _beside_hour),
    (re.compile(r"\bquarter\s+after\b"), "quarter past"),
    # Lengths.
    (
        re.compile(r"(?<![\d/])(1/4|1/2|3/4)\s*(?:of\s+)?(?:an\s+)?h(?:(?:ou)?rs?)?\b"),
        lambda match: f"{_PARTS_OF_HOUR[match[1]]} minutes",
    ),
    (re.compile(r"\band\s+an\s+half\b"), "and a half"),
    (re.compile(rf"\bin\s+(?:a\s+)?(?:few|several)\s+(?={_UNIT}|days?|weeks?)"), "in a few "),
    (re.compile(r"\ba\s+pair\s+of\b"), "a couple of"),
    (re.compile(rf"\bin\s+({_NUMBER})\s+more\s+(?={_UNIT})"), r"in \1 "),
    (re.compile(r"\b(in|after|about|around)\s*~\s*(?=\d)"), r"\1 "),
    (re.compile(r"\bin\s+(\d{1,2})'(?!\w)"), r"in \1 minutes"),
    (re.compile(rf"(?<![\w+])(?:now\s*)?\+\s*(?=\d{{1,3}}\s*{_UNIT}\b)"), "in "),
    (
        re.compile(
            r"\bin\s+(?P<d>\d)\s*d(?:ays?)?,?\s*(?:and\s+)?(?P<h>\d{1,2})\s*h(?:(?:ou)?rs?)?\b(?:,?\s*(?:and\s+)?(?P<m>\d{1,2})\s*m(?:in(?:ute)?s?)?\b)?"
        ),
        _sum,
    ),
    (re.compile(rf"\b(?:the\s+)?(?:next|coming|following|upcoming)\s+({_NUMBER}|few|couple\s+of)\s+({_UNIT}|days?)\b"), r"within \1 \2"),
    (re.compile(rf"\b({_NUMBER})\s+(?:coming|upcoming)\s+({_UNIT}|days?)\b"), r"within \1 \2"),
    (re.compile(rf"\b({_TALK})\s+(?:in\s+the\s+)?next\s+hour\b"), r"\1 within the hour"),
    (re.compile(r"\b(days?|weeks?|fortnight)\s+hence\b"), r"\1 from now"),
    (re.compile(r"\b(day|week|hour|minute)s?\s+from\s+right\s+now\b"), r"\1 from now"),
    # Days.
    (re.compile(r"\bweek-ends?\b"), "weekend"),
    (re.compile(r"\bmid[\s-]day\b"), "midday"),
    (re.compile(rf"\b({_TALK})\s+(?:the\s+)?next\s+day\b"), r"\1 tomorrow"),
    (re.compile(rf"\b(?:2|two)\s+({_WEEKDAY})\s+from\s+(?:now|today)\b"), r"next \1"),
    (re.compile(rf"\b({_WEEKDAY}),?\s+(?:in\s+)?(?:2|two)\s+weeks(?:\s+from\s+(?:now|today)|\s+time)\b"), r"\1 week after next"),
    (re.compile(rf"\b({_MONTH})/(?=\d{{1,2}}\b)"), r"\1 "),
    (re.compile(r"\b(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+of\s+(?:this|the\s+current)\s+month\b"), r"the \1th"),
    (re.compile(rf"\b({_TALK}|on)\s+the\s+(\d{{1,2}})(?=\s*(?:$|[,.!;?]))"), r"\1 on the \2th"),
    (re.compile(r"\b(?:(?:by|before)\s+)(?:the\s+)?(?:eod|end\s+of\s+(?:the\s+day|day|today))\b"), "today"),
    (re.compile(r"\b(?:at\s+|by\s+)?(?:the\s+)?end\s+of\s+(?:(?:this|the|current)\s+)?week\b"), "on friday"),
    (re.compile(r"\b(?:at\s+|by\s+)?(?:the\s+)?end\s+of\s+(?:the\s+)?(?:next|coming|following)\s+week\b"), "next friday"),
    (
        re.compile(r"\b(?:at\s+)?(?:(?:the\s+)?(?:beginning|start)\s+of|early)\s+(?:the\s+)?(?:next|coming|following)\s+week\b"),
        "next monday to wednesday",
    ),
    (re.compile(rf"\bearly\s+in\s+the\s+day\s+(?={_DAY})"), "the morning of "),
    (re.compile(rf"(?<![\d:./-])(\d{{1,2}})\s?-\s?(\d{{1,2}})\s+(?=(?:on\s+|next\s+|this\s+)?{_DAY}\b)"), r"from \1 to \2 "),
)  # fmt: skip


def _minutes_in_words(words: str) -> int:
    return sum(int(value_of(word)) for word in re.split(r"[\s-]+", words))


def in_full(text: str) -> str:
    """Folded words with their short forms of times written out."""
    for pattern, rewrite in _REWRITES:
        text = pattern.sub(rewrite, text)
    return text
