"""Prices, persons and lengths in labels and replies: 二百三十八元 for $238, 四个床位 for 四人房."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from bot.understanding.mentions import Mention, Weight
from bot.understanding.numerals import DIGITS, ENGLISH


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure with what it counts: "money", "persons", "minutes" …; empty where nothing is said."""

    value: float
    unit: str
    start: int
    end: int


_DIGITS = DIGITS | {"单": 1, "双": 2, "仨": 3}
_TENS = {"十": 10, "百": 100, "千": 1000}
_WORDS = "|".join(sorted((word for word in ENGLISH if word.isalpha() and word != "half"), key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?<![\d.a-z])(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?P<han>[零一二两俩三四五六七八九十百千万单双仨]+)|\b(?P<word>{_WORDS})\b"
)
_MONEY_BEFORE = re.compile(r"(?:[$£€¥₦₹]|\b(?:rs\.?|rm|hkd|usd|ngn|n(?=\d)))\s*$")
_DAY = 24 * 60
# What follows a figure, the unit that it is counted in, and how many of it.
_UNITS = tuple(
    (re.compile(rf"\s*(?:{words})"), unit, times)
    for words, unit, times in (
        (r"元|块|蚊|圆|円|quid\b|bucks?\b|dollars?\b|pounds?\b|euros?\b|naira\b|rupees?\b|[€£]", "money", 1),
        (
            r"个?(?:大?人|位|床|床位|张床|口)|(?:people|persons?|guests?|adults?|beds?|pax|of\s+us|seater)\b",
            "persons",
            1,
        ),
        (r"年|-?\s*(?:years?|yrs?)\b", "minutes", 365 * _DAY),
        (r"个?月(?!\d|[一二三])|-?\s*months?\b", "minutes", 30 * _DAY),
        (r"周|个?星期|个?礼拜|-?\s*weeks?\b", "minutes", 7 * _DAY),
        (r"天|日(?!号)|-?\s*(?:working\s+)?days?\b", "minutes", _DAY),
        (r"个?(?:小时|钟头)|-?\s*(?:hours?|hrs?)\b", "minutes", 60),
        (r"分钟|-?\s*min(?:ute)?s?\b", "minutes", 1),
        (r"gb?\b|个?g\b", "data", 1),
        (r"tb\b", "data", 1000),
        (r"公斤|千克|kgs?\b|kilos?\b", "weight", 1),
        (r"斤", "weight", 0.5),
        (r"毫升|ml\b", "volume", 1),
        (r"升|litres?\b|l\b", "volume", 1000),
        (r"英?[寸吋]|-?\s*inch(?:es)?\b|\"", "length", 1),
        (r"平米?|平方米?|㎡|sqm\b", "area", 1),
        (r"兆|mbps\b|m\b|mb\b", "speed", 1),
        (r"匹", "power", 1),
    )
)
_ELSE_COUNTED = re.compile(r"\s*(?:[次回遍点时楼层号颗星分]|times?\b|am\b|pm\b|o'?clock|st\b|nd\b|rd\b|th\b|%|:|/)")
_MANY = re.compile(r"\s*(?:多|几|出头|来|-?\s*(?:something|odd|ish)\b)")
_AT_LEAST = re.compile(r"(?:上|过|超过|至少|\b(?:over|above|more\s+than|at\s+least))\s*[$£€¥]?\s*$")
_AT_MOST = re.compile(r"(?:不到|不超过|少于|\b(?:under|below|less\s+than|up\s+to))\s*[$£€¥]?\s*$")

_UPWARDS = re.compile(r"\s*(?:以上|起|\bor\s+more\b|\bplus\b)")
_DOWNWARDS = re.compile(r"\s*(?:以下|以内|之内|\bor\s+less\b)")


def amounts_of(text: str) -> list[Amount]:
    """The figures of folded, simplified text with their units, lengths of time in minutes."""
    found = []
    for match in _FIGURE.finditer(text):
        value = _value(match)
        if _MONEY_BEFORE.search(text[: match.start()]):
            found.append(Amount(value, "money", match.start(), match.end()))
        elif counted := _unit(text, match.end()):
            unit, times, end = counted
            found.append(Amount(value * times, unit, match.start(), end))
        elif not _ELSE_COUNTED.match(text, match.end()):
            found.append(Amount(value, "", match.start(), match.end()))
    return found


def _unit(text: str, position: int) -> tuple[str, float, int] | None:
    many = _MANY.match(text, position)
    at = many.end() if many else position
    for pattern, unit, times in _UNITS:
        if match := pattern.match(text, at):
            return unit, times, match.end()
    return None


def _value(match: re.Match[str]) -> float:
    if match["digits"]:
        return float(match["digits"].replace(",", ""))
    return float(ENGLISH[match["word"]]) if match["word"] else _han_value(match["han"])


def _han_value(figure: str) -> float:
    """Up to the ten thousands; a digit after a hundred or a thousand counts the next lower unit (两千八 is 2,800)."""
    high, _, low = figure.rpartition("万")
    total = _han_value(high) * 10_000 if high else 0.0
    pending, unit = 0, 10_000 if high else 1
    for sign in low:
        if sign in _TENS:
            unit = _TENS[sign]
            total += (pending or 1) * unit
            pending = 0
        else:
            pending, unit = _DIGITS.get(sign, 0), 10 if sign == "零" else unit
    return total + pending * (unit // 10 if unit >= 100 else 1)


def amount_mentions(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """Every figure of a reply that is one of an option's: 两千八的, "the 138 one"; a price that no option has fits none."""
    offered = [amounts_of(label) for label in labels]
    units = {amount.unit for amounts in offered for amount in amounts}
    for said in amounts_of(text):
        if said.unit not in units and said.unit:
            continue
        low, high, start, end = _bounds(text, said)
        fits = frozenset(
            i
            for i, amounts in enumerate(offered)
            if any(low <= one.value < high and said.unit in {one.unit, ""} for one in amounts)
        )
        if said.unit and len(fits) < len(labels):
            yield Mention(start, end, fits)
        elif fits and said.value > len(labels):
            yield Mention(start, end, fits, Weight.PART)


def _bounds(text: str, said: Amount) -> tuple[float, float, int, int]:
    """The values that are meant, up to the second exclusive, and where the words stand: 一百多 is 100 to 200."""
    before = text[: said.start]
    if match := _AT_LEAST.search(before) or _UPWARDS.match(text, said.end):
        return said.value, inf, min(match.start(), said.start), max(match.end(), said.end)
    if match := _AT_MOST.search(before) or _DOWNWARDS.match(text, said.end):
        return -inf, said.value, min(match.start(), said.start), max(match.end(), said.end)
    many = _MANY.search(text, said.start, said.end) or _MANY.match(text, said.end)
    if many and said.value >= 10:
        step = 10 ** (len(str(int(said.value))) - 1)
        return said.value, said.value + step, said.start, max(said.end, many.end())
    return said.value, said.value + 0.001, said.start, said.end
