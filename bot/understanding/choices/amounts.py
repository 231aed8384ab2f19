"""Prices, persons and lengths in labels and replies: 二百三十八元 for $238, 四个床位 for 四人房."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from bot.understanding.choices.mentions import Mention, Weight
from bot.understanding.words.numerals import DIGITS, ENGLISH


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure with what it counts: "money", "persons", "minutes" …; empty where nothing is said."""

    value: float
    unit: str
    start: int
    end: int
    scale: float = 1  # what the figure was multiplied with


_LITTLE = 0.001


@dataclass(frozen=True, slots=True)
class Span:
    """The values from `low` up to, and without, `high`."""

    low: float
    high: float
    unit: str
    start: int
    end: int
    scale: float = 1

    def meets(self, offered: Span) -> bool:
        """Whether these values may be those of an option: counted alike, or one of the two without a unit."""
        if self.unit not in {offered.unit, ""} and (self.unit, offered.unit) != ("persons", ""):
            return False
        scale = 1 if self.unit else offered.scale
        return max(self.low * scale, offered.low) < min(self.high * scale, offered.high)

    def is_same(self, offered: Span) -> bool:
        """Whether these are the very values of an option: 十分钟以内."""
        return self.meets(offered) and (self.low, self.high) == (offered.low, offered.high)


_DIGITS = DIGITS | {"单": 1, "双": 2, "仨": 3}
_TENS = {"十": 10, "百": 100, "千": 1000}
_WORDS = "|".join(sorted((word for word in ENGLISH if word.isalpha() and word != "half"), key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?<![\d.a-z])(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?P<han>[零一二两俩三四五六七八九十百千万单双仨]+|半)(?P<half>个半)?|(?P<a>\bhalf[\s-]+an?(?=\s)|\bhalf(?=[\s-]*(?:year|hour|month|day)\b)|\ban?(?=\s+(?:hour|day|week|month|year|minute|fortnight|quarter)\b)|\bquarter\s+of\s+an(?=\s))|\b(?P<word>{_WORDS})\b"
)
_MONEY_BEFORE = re.compile(r"(?:[$£€¥₦₹]|\b(?:rs\.?|rm|hkd|usd|ngn|n(?=\d)))\s*$")
_NOON = 12
_AT = re.compile(r"\bat\s*$")  # "called in at 2" is an hour
_A_ROOM = re.compile(
    r"\s*(?:[房间桌套床座]|[\s-]*(?:rooms?|tables?|beds?)\b)"
)  # 三人房 is another thing than those offered
_SEATS_BEFORE = re.compile(r"\b(?:table\s+for|sleeps|seats|room\s+for)\s*$")
_DAY = 24 * 60
_MONTH = 365 * _DAY // 12  # so that twelve are a year and six are half of one
# What follows a figure, the unit that it is counted in, and how many of it.
_UNITS = tuple(
    (re.compile(rf"\s*(?:{words})".replace(r"\b", "(?![a-z])")), unit, times)
    for words, unit, times in (
        (r"元|块|蚊|圆|円|quid\b|bucks?\b|dollars?\b|pounds?\b|euros?\b|naira\b|rupees?\b|[€£]", "money", 1),
        (
            r"个?(?:大?人|位|床|床位|张床|口)|(?:people|persons?|guests?|adults?|beds?|pax|of\s+us|seater)\b",
            "persons",
            1,
        ),
        (r"年|周?岁|-?\s*(?:years?|yrs?)\b", "minutes", 12 * _MONTH),
        (r"个?月(?!\d|[一二三])|-?\s*months?\b", "minutes", _MONTH),
        (r"个?季度?(?!节)|-?\s*quarters?\b", "minutes", 3 * _MONTH),
        (r"-?\s*fortnights?\b", "minutes", 14 * _DAY),
        (r"周|个?星期|个?礼拜|-?\s*weeks?\b", "minutes", 7 * _DAY),
        (r"个?晚上?(?!点|些)|-?\s*nights?\b", "nights", 1),
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
# Lengths of time that are named without a figure.
_NAMED = tuple(
    (re.compile(words), minutes)
    for words, minutes in (
        (r"包年|年(?:付|卡|费|缴|套餐)|按年|整年|全年|\b(?:annual(?:ly)?|yearly|per\s+annum|(?:the\s+)?(?:full|whole|entire)\s+year)\b", 12 * _MONTH),
        (r"包季|季(?:付|卡|费|缴|套餐)|按季|\bquarterly\b", 3 * _MONTH),
        (r"包月|月(?:付|卡|费|缴|套餐)|按月|\bmonthly\b", _MONTH),
        (r"(?<!a )\bfortnight(?:ly)?\b", 14 * _DAY),
        (r"包周|周卡|按周|\bweekly\b", 7 * _DAY),
        (r"包天|日卡|按天|按日|\bdaily\b", _DAY),
    )
)  # fmt: skip
_KIDS_ZH = r"(?:大人|小孩|孩子|娃娃?|宝宝|老人|小朋友|儿子|女儿)"
_FAMILY = re.compile(  # a couple alone may want one bed, and is not counted
    rf"(?:夫[妻妇]|两口子|[我]?[和跟同](?:我)?(?:老[公婆]|太太|先生|爱人|媳妇)|老[公婆]和我)(?:俩|两个?人?|二人)?[,、]?(?:(?:加上?|和|带[着上]?|还有|跟|连)(?P<zh>[一二两三四五])个?{_KIDS_ZH})|"
    r"\b(?:(?:me|i)\s+and\s+(?:my|the)\s+(?:wife|husband|hubby|missus|partner)|(?:my|the)\s+(?:wife|husband|hubby|partner)\s+and\s+(?:i|me)|(?:a\s+)?couple(?=\s+(?:plus|and|with)\b))"
    r"(?:,?\s*(?:plus|and|with|\+)\s+(?:our\s+)?(?P<en>one|two|three|four)\s+(?:\w+\s+)?(?:kids?|children|teenagers?|toddlers?|adults?|boys|girls|sons?|daughters?)\b)"
)
_ELSE_COUNTED = re.compile(r"\s*(?:[次回遍点时楼层号颗星分]|times?\b|am\b|pm\b|o'?clock|st\b|nd\b|rd\b|th\b|%|:|/)")
_SOME = re.compile("[一二两三四五六七八九]{2,}")  # 两三: one or the other
_MANY = re.compile(r"\s*(?:多|几|出头|来|-?\s*(?:something|odd|ish)\b)")
_AT_LEAST = re.compile(r"(?:上|过|超过|至少|\b(?:over|above|more\s+than|at\s+least))\s*[$£€¥]?\s*$")
_AT_MOST = re.compile(r"(?:不到|不超过|少于|\b(?:under|below|less\s+than|up\s+to))\s*[$£€¥]?\s*$")

_TO = re.compile(r"\s*(?:-|~|到|至|to)\s*")
_UPWARDS = re.compile(r"\s*(?:以上|起|多(?=$|[,.的了])|\bor\s+(?:more|over|above)\b|\bplus\b|\+)")
_DOWNWARDS = re.compile(r"\s*(?:不到|以下|以内|之内|\bor\s+(?:less|under|fewer)\b)")


def _families(text: str) -> Iterator[Amount]:
    """A couple and those with them, counted: 夫妻加两个小孩, "me and my wife plus two kids"."""
    for match in _FAMILY.finditer(text):
        more = float(ENGLISH[match["en"]]) if match["en"] else _han_value(match["zh"])
        yield Amount(2 + more, "persons", match.start(), match.end())


def amounts_of(text: str) -> list[Amount]:
    """The figures of folded, simplified text with their units, lengths of time in minutes."""
    found = list(_families(text))
    for match in _FIGURE.finditer(text):
        is_read = any(other.start <= match.start() < other.end for other in found)
        if is_read or (match["han"] and _SOME.fullmatch(match["han"])):
            continue
        if amount := _amount(text, match):
            found.append(amount)
    for pattern, minutes in _NAMED:
        for match in pattern.finditer(text):
            if all(match.end() <= other.start or other.end <= match.start() for other in found):
                found.append(Amount(minutes, "minutes", match.start(), match.end()))
    return sorted(found, key=lambda each: each.start)


def _amount(text: str, match: re.Match[str]) -> Amount | None:
    """The figure with its unit; None where it counts an hour, a place or a share."""
    value, before = _value(match), text[: match.start()]
    if _MONEY_BEFORE.search(before) or _SEATS_BEFORE.search(before):
        unit = "money" if _MONEY_BEFORE.search(before) else "persons"
        return Amount(value, unit, match.start(), match.end())
    if counted := _unit(text, match.end()):
        unit, times, end = counted
        if text.startswith("半", end) and unit == "minutes":  # 一岁半
            value, end = value + 0.5, end + 1
        return Amount(value * times, unit, match.start(), end, times)
    is_hour = value <= _NOON and _AT.search(before) is not None
    return None if is_hour or _ELSE_COUNTED.match(text, match.end()) else Amount(value, "", match.start(), match.end())


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
    if match["word"]:
        return float(ENGLISH[match["word"]])
    if match["a"]:
        return {"h": 0.5, "q": 0.25, "a": 1.0}[match["a"][0]]
    return 0.5 if match["han"] == "半" else _han_value(match["han"]) + (0.5 if match["half"] else 0)


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


def spans_of(text: str) -> list[Span]:
    """The values that folded, simplified text allows: 10-30 minutes, 5人以上, 一百多 (100 to 200), or one value alone."""
    found: list[Span] = []
    amounts = amounts_of(text)
    for first, last in zip(amounts, [*amounts[1:], None], strict=False):
        if last and _TO.fullmatch(text[first.end : last.start]):
            times = last.scale if first.scale == 1 else 1  # 1-2小时: both are hours
            found.append(Span(first.value * times, last.value + _LITTLE, last.unit, first.start, last.end, last.scale))
        elif not found or first.end > found[-1].end:
            found.append(_span(text, first))
    return found


def _span(text: str, said: Amount) -> Span:
    before, after = text[: said.start], text[said.end :]
    many = _MANY.search(text, said.start, said.end) or _MANY.match(text, said.end)
    if match := _AT_LEAST.search(before):
        return Span(said.value + _LITTLE, inf, said.unit, match.start(), said.end, said.scale)
    if match := _AT_MOST.search(before):
        return Span(-inf, said.value, said.unit, match.start(), said.end, said.scale)
    if many and said.value >= 10:
        step = 10 ** (len(str(int(said.value))) - 1)
        return Span(said.value, said.value + step, said.unit, said.start, max(said.end, many.end()), said.scale)
    if match := _UPWARDS.match(after):
        return Span(said.value, inf, said.unit, said.start, said.end + match.end(), said.scale)
    if match := _DOWNWARDS.match(after):
        return Span(-inf, said.value + _LITTLE, said.unit, said.start, said.end + match.end(), said.scale)
    return Span(said.value, said.value + _LITTLE, said.unit, said.start, said.end, said.scale)


def _capacities(offered: Sequence[Sequence[Span]]) -> tuple[float, ...]:
    """How many each option holds, where all of them are named by that alone: tables for 4, 8 and 12."""
    counted = [[span for span in spans if span.unit == "persons"] for spans in offered]
    if not all(len(spans) == 1 and spans[0].high - spans[0].low < 1 for spans in counted):
        return ()
    return tuple(spans[0].low for spans in counted)


def _holding(said: Span, rooms: Sequence[float]) -> frozenset[int]:
    """The smallest option that holds so many; none where one is meant by its own number, or all are too small."""
    if said.unit not in {"persons", ""} or said.high - said.low > 1 or (not said.unit and said.low <= len(rooms)):
        return frozenset()
    enough = [room for room in rooms if room >= said.low]
    if said.low in rooms or not enough:
        return frozenset()
    return frozenset(i for i, room in enumerate(rooms) if room == min(enough))


def amount_mentions(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """Every figure of a reply that is one of an option's: 两千八的, "the 138 one"; a price that no option has fits none."""
    offered = [spans_of(label) for label in labels]
    units = {span.unit for spans in offered for span in spans}
    rooms = _capacities(offered)
    for said in spans_of(text):
        if rooms and not _A_ROOM.match(text, said.end) and (holds := _holding(said, rooms)):
            yield Mention(said.start, said.end, holds)
            continue
        same = frozenset(i for i, spans in enumerate(offered) if any(said.is_same(span) for span in spans))
        fits = same or frozenset(i for i, spans in enumerate(offered) if any(said.meets(span) for span in spans))
        if len(fits) == len(labels) or (said.unit not in units | {"", "persons"}):
            continue
        if said.unit in units - {""} or (said.unit and fits):
            yield Mention(said.start, said.end, fits)
        elif fits and (said.low > len(labels) or said.high - said.low > 1):
            yield Mention(said.start, said.end, fits, Weight.PART)
