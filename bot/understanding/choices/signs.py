"""The signs by which options are listed: figures and letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding.choices.mentions import Mention, Weight
from bot.understanding.words.numerals import Counts, Number, numbers, value_of

_LED = re.compile(r"(?:option|choice|answer|number|no\.?|#|选项?|选择|拣|要|第)\s*(?:is\s+|是|:)?[(\[]?\s*$")
_NUMBERED = re.compile(r"(?P<figure>\d|[一二三四五六七八])号(?:选项)?(?![楼线店])")
_LETTER = re.compile(r"(?<![a-z'])[(\[]?(?P<letter>[a-z])[)\]]?(?![a-z'])(?:项|选项)?")
_NTH = re.compile(r"\s*(?:[个种款项条段档位只间趟号]|[吧啦呗]|\W|$)")  # not 第一次
# 二选一 names how many there are, none of them.
_CHOICE_OF = re.compile(r"选[一二两1-3]")
_OF_SOME = re.compile(r"[二三四五两\d]选$")
_PRONOUN = re.compile(r"(?<!number)(?<!option)(?<!choose)(?<!pick)\s$|\b(?:this|that|the)\W*$")  # the blue one
# "a" is an article before most words.
_NO_ARTICLE = re.compile(
    r"\s*(?:$|[^\sa-z]|(?:is|was|it|looks?|seems?|sounds?|suits?|works?|would|will|for|please|pls|plz|thanks|thank|thx|and|or|then|definitely|obviously|lah|boss|i)\b)"
)

_SIGN = r"(?:option\s+|number\s+)?(?P<{}>[a-h]|\d)"
# One sign in another's place, where nothing else is chosen by words: "not a, c"; "i said c not a"; "a. sorry, c".
_PUT_RIGHT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:^|.*[\s,.!])not\s+{_SIGN.format('wrong')}\s*[,.;]\s*(?:it'?s\s+)?{_SIGN.format('right')}[\s.!]*$",
        rf"(?:^|.*[\s,.!]){_SIGN.format('right')}\s*[,.;]?\s*(?:and\s+)?not\s+{_SIGN.format('wrong')}[\s.!]*$",
        rf"^{_SIGN.format('wrong')}\s*[,.;!]?\s*(?:oh\s+)?(?:no|sorry|oops|wait|i\s+mean|make\s+that)[\s,.!]+(?:no[\s,]+)?(?:i\s+mean[\s,]+)?{_SIGN.format('right')}[\s.!]*$",
    )
)


def put_right(text: str) -> str:
    """The sign that stands where folded text puts it in another's place; other text unchanged."""
    return next((match["right"] for pattern in _PUT_RIGHT if (match := pattern.match(text))), text)


def sign_mentions(text: str, size: int) -> Iterator[Mention]:
    """The figures and letters in folded text that may stand for one of `size` options."""
    for number in numbers(text):
        value = _place(text, number)
        if value is not None and 1 <= value <= size:
            is_led = _LED.search(text[: number.start]) is not None
            weight = Weight.PART if is_led else Weight.HINT
            yield Mention(number.start, number.end, frozenset({value - 1}), weight)
    for match in _NUMBERED.finditer(text):
        if 1 <= (value := int(value_of(match["figure"]))) <= size:
            yield Mention(match.start(), match.end(), frozenset({value - 1}), Weight.HINT)
    for match in _LETTER.finditer(text):
        index = ord(match["letter"]) - ord("a")
        if index < size and (match["letter"] != "a" or _NO_ARTICLE.match(text, match.end())):
            yield Mention(match.start(), match.end(), frozenset({index}), Weight.HINT)


def _place(text: str, number: Number) -> int | None:
    """The figure as a place in the list; None where it counts something, is broken, or stands below zero."""
    before = text[: number.start]
    if number.counts is Counts.QUANTITY and not _LED.search(before):
        return None
    if _OF_SOME.search(before) or _CHOICE_OF.match(text, number.end):
        return None
    if before.endswith("第") and not _NTH.match(text, number.end):
        return None
    if text[number.start : number.end] == "one" and _PRONOUN.search(before):
        return None
    is_span = text[number.start] == "-" and text[: number.start].rstrip()[-1:].isdigit()  # 1-2
    value = -number.value if is_span else number.value
    return int(value) if value == int(value) else None


def is_outside(text: str, size: int) -> bool:
    """Whether a short reply is one figure that is no option's."""
    every = [
        number for number in numbers(text) if number.counts is not Counts.QUANTITY and text[number.start].isdigit()
    ]
    return len(every) == 1 and not 1 <= every[0].value <= size and len(text) <= 12
