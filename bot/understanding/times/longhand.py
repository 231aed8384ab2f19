"""Times in full words, as they are read out or written with care: "twenty past eight", "friday the 26th"."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Callable

_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty")
_NUMBERS = {word: value for value, word in enumerate((*_HOURS, *_TEENS), start=1)}
_NUMBERS |= {word: 10 * value for value, word in enumerate(_TENS, start=2)}
_NUMBERS |= {f"{ten}-{one}": _NUMBERS[ten] + _NUMBERS[one] for ten in _TENS for one in _HOURS[:9]}
_ORDINAL_OF = {
    **{word: f"{word}th" for word in (*_HOURS, *_TEENS)},
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
    "twenty": "twentieth",
    "thirty": "thirtieth",
}
_ORDINALS = {_ORDINAL_OF[word]: _NUMBERS[word] for word in (*_HOURS, *_TEENS, "twenty", "thirty")}
_ORDINALS |= {f"twenty-{_ORDINAL_OF[one]}": 20 + _NUMBERS[one] for one in _HOURS[:9]} | {"thirty-first": 31}


def _any(words: dict[str, int]) -> str:
    return "|".join(word.replace("-", r"[\s-]") for word in sorted(words, key=len, reverse=True))


_HOUR = rf"(?:1[0-2]|[1-9]|{'|'.join(_HOURS)})"
_MINUTES = rf"(?:[1-5]?\d|{_any(_NUMBERS)})"
_MINUTES_IN_WORDS = rf"(?:{_any({word: value for word, value in _NUMBERS.items() if value > 9})})"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_PART = r"(?:morning|afternoon|evening|night)"
_HALF = r"\s*[ap]\.?m\b\.?"


def _value(words: str) -> int:
    return int(words) if words.isdecimal() else _NUMBERS["-".join(re.split(r"[\s-]+", words))]


def _past(match: re.Match[str]) -> str:
    """Minutes past an hour: "twenty past eight" is 8:20."""
    minutes = _value(match["m"])
    return f"{_value(match['h'])}:{minutes:02}" if minutes < 60 else match[0]


def _date(match: re.Match[str]) -> str:
    """A weekday with its date is that date: "wednesday the thirty first"."""
    words = match["n"]
    day = int(words) if words.isdecimal() else _ORDINALS["-".join(re.split(r"[\s-]+", words))]
    return f"the {day}th" if 0 < day < 32 else match[0]


def _length(match: re.Match[str]) -> str:
    """An hour and how long from it: "from 2pm for 2 hours" ends at 4."""
    hour = _value(match["h"] or match["h2"])
    half = (match["half"] or match["half2"] or "").replace(".", "").strip()
    words = match["n"] or match["n2"]
    last = hour + (1 if words in {"a", "an"} else _value(words))
    if half.startswith("p") and hour < 12:
        hour, last = hour + 12, last + 12
    return f"from {hour}:00 to {last}:00" if last < 24 and half else match[0]


Rewrite = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]

_REWRITES: tuple[Rewrite, ...] = (
    (re.compile(r"(?<=\d|[enrtxo])\s+([ap])\s*\.\s*m\s*\."), lambda match: f" {match[1]}m"),
    (re.compile(r"(?<![\d:])(\d{1,2}:[0-5]\d):[0-5]\d(?![\d:])"), lambda match: match[1]),
    (
        re.compile(rf"\b(?P<m>{_MINUTES})\s+(?:min(?:ute)?s?\s+)?past\s+(?P<h>{_HOUR})\b(?![:.]\d)(?:\s+o'?clock)?"),
        _past,
    ),
    (
        re.compile(
            rf"\b(?<=\bat )(?P<h>{'|'.join(_HOURS)})[\s-](?P<m>{_MINUTES_IN_WORDS})\b(?:\s+minutes?)?(?!\s*(?:people|of\s+us|percent|%))"
        ),
        _past,
    ),
    (re.compile(rf"\b(?P<h>{'|'.join(_HOURS)})-(?P<m>thirty|fifteen|forty[\s-]five|twenty|forty|ten|fifty)\b"), _past),
    (
        re.compile(rf"\b{_WEEKDAY},?\s+(?:the\s+)?(?P<n>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s+(?:floor|time|of\s+\w+))"),
        _date,
    ),
    (
        re.compile(
            rf"\b{_WEEKDAY},?\s+the\s+(?P<n>{_any(_ORDINALS)})\b(?!\s+(?:thing|half|time|one|shift|floor|day|week|appointment|slot|quarter|of))"
        ),
        _date,
    ),
    (re.compile(r"\bthe\s+(?P<n>\d{1,2})(?=\s+(?:from|between|at|after|before|around)\s+\d)"), _date),
    (re.compile(rf"\b({_WEEKDAY})\s+({_PART})\s+next\s+week\b"), lambda match: f"next {match[1]} {match[2]}"),
    (re.compile(rf"\b(?:the\s+)?next\s+({_PART})\b"), lambda match: f"tomorrow {match[1]}"),
    (
        re.compile(rf"\b(?P<n>\d{{1,2}}|{'|'.join(_HOURS)})\s+days?\s+(?:from|after)\s+today\b"),
        lambda match: f"in {match['n']} days",
    ),
    (
        re.compile(
            r"\b(?:between|from)\s+([01]\d|2[0-3])([0-5]\d)\s*(-|to|and|till?|until)\s*([01]\d|2[0-3])([0-5]\d)\b"
        ),
        lambda match: f"from {match[1]}:{match[2]} to {match[4]}:{match[5]}",
    ),
    (
        re.compile(
            rf"\bfrom\s+(?P<h>{_HOUR})(?P<half>{_HALF})?\s+for\s+(?P<n>an?|\d|{'|'.join(_HOURS)})\s+(?:hours?|hrs?)\b"
            rf"|\bfor\s+(?P<n2>an?|\d|{'|'.join(_HOURS)})\s+(?:hours?|hrs?)\s+from\s+(?P<h2>{_HOUR})(?P<half2>{_HALF})?"
        ),
        _length,
    ),
)


def in_figures(text: str) -> str:
    """Folded words with times in full words written in figures."""
    for pattern, rewrite in _REWRITES:
        text = pattern.sub(rewrite, text)
    return text
