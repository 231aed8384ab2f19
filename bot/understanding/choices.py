"""Which of the numbered and lettered options a reply chooses."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from bot.understanding.answers import NOTHING, Found, Problem, clauses, corrected, is_polite_only
from bot.understanding.normalise import normalise
from bot.understanding.numerals import Counts, numbers, value_of

_LETTER = re.compile(
    r"(?<![a-z'])(?:option|choice|answer|let'?s\s+(?:say|go\s+with)|选项?|我选|选择)?\s*[(\[]?(?P<letter>[a-z])[)\]]?(?![a-z'])(?:项|选项)?"
)
_ORDINALS = (
    (0, re.compile(r"第一|头一个|首个|\b(?:first|1st)\b(?!\s+(?:time|of\s+all|class|two|three))")),
    (1, re.compile(r"第二|\b(?:second|2nd)\b(?!\s+time)")),
    (2, re.compile(r"第三|\b(?:third|3rd)\b(?!\s+time)")),
    (3, re.compile(r"第四|\b(?:fourth|4th)\b(?!\s+time)")),
    (4, re.compile(r"第五|\b(?:fifth|5th)\b")),
)
_OF_TWO = ((0, re.compile(r"前者|\bformer\b")), (1, re.compile(r"后者|\blatter\b")))
_LAST = re.compile(r"最后(?:那|一)?(?:个|项)|\b(?:the\s+)?last\s+(?:one|option)\b|^the\s+last\W*$")
_NUMBERED = re.compile(r"(?:选|要|第)?(?P<figure>\d|[一二三四五六七八])号(?:选项)?")  # no day of the month here
_SEVERAL = re.compile(
    r"[前后](?:两|二|三|几|俩)个?|[前后]面?那?(?:两|俩|几)个?|\b(?:first|last)\s+(?:two|three)\b|^\W*[a-h1-8]\s*(?:和|与|或者?|跟|、|/|,|&|or|and)\s*[a-h1-8]\W*$"
)
_UNDECIDED = re.compile(
    r"都行|都可以|随便|无所谓|都好|不知道|不清楚|没想好|看着办|哪个都|以上都|都不|都是|都有|没有(?:合适|我要)|一个都|"
    r"\b(?:any|either|both|all\s+of|none|neither|whatever|don'?t\s+(?:care|know|mind)|not\s+sure|no\s+idea|doesn'?t\s+matter|dunno)\b"
)
_NEGATED = re.compile(
    r"(?:不是|不要|不选|别选|不想要|除了|而非|not|n't\s+want|isn'?t|no|except|rather\s+than|instead\s+of)\s*(?:the|an?|选项?|第)?\s*$"
)
_VERDICT = re.compile(
    r"(?:实在|真的?|还是|都|也|太|很|非常|有点|比较|不够|不太)*(?:不好|不行|差|慢|贵|低|糟糕?|烂|恶劣)(?:了|点)?$"
)
_QUANTITY_TAIL = re.compile(r"^\s*(?:次|回|遍|天|time)")


def read_choice(text: str, options: Sequence[str]) -> Found:
    """The index from 0 of the option that folded text chooses; a Problem when it chooses several or none that exists."""
    labels = [_fold(option) for option in options]
    counted = corrected(text)
    if exact := _exact(counted, labels):
        return exact
    chosen = _by_label(counted, labels) or _by_sign(counted, len(labels))
    if len(chosen) > 1 or _SEVERAL.search(counted):
        return Found(problem=Problem.CONTRADICTION, words=counted)
    if len(chosen) == 1:
        (index, words), *_ = chosen.items()
        rest = re.sub(
            r"选项?|我|第|个|号|那|就|是|the|option|one|choose|pick|i'?ll|go|with|take|number|no\.?|please",
            " ",
            counted.replace(words, " ", 1),
        )
        return Found(index, words=words, is_whole=is_polite_only(rest))
    if _is_outside(counted, len(labels)):
        return Found(problem=Problem.OUT_OF_RANGE, words=counted)
    if _UNDECIDED.search(counted) or any(label and _position(counted, label) >= 0 for label in labels):
        return Found(problem=Problem.UNDECIDED, words=counted)
    return _nearly(counted, labels)


def _fold(option: str) -> str:
    return normalise(option).casefold().strip(" .。!?")


def _exact(text: str, labels: list[str]) -> Found | None:
    bare = text.strip(" .。,!?~\"'")
    if bare in labels:
        return Found(labels.index(bare), words=bare, is_whole=True)
    return None


def _by_label(text: str, labels: list[str]) -> dict[int, str]:
    found = {}
    for index, label in enumerate(labels):
        at = _position(text, label)
        if label and at >= 0 and not _NEGATED.search(text[:at]):
            found[index] = label
    # A label inside a longer one that was named (重装 inside 上门重装) is not a second choice.
    return {
        i: label for i, label in found.items() if not any(label in other and label != other for other in found.values())
    } or _by_part(text, labels)


def _position(text: str, label: str) -> int:
    if not label.isascii():
        return text.find(label)
    match = re.search(rf"(?<![a-z\d]){re.escape(label)}(?![a-z\d])", text)
    return match.start() if match else -1


def _by_part(text: str, labels: list[str]) -> dict[int, str]:
    """A clause that is a piece of exactly one label: 师傅 for 安装师傅, speed for "speed of delivery"."""
    found: dict[int, str] = {}
    for clause in clauses(text)[:2]:
        found |= _piece(clause, labels) or _piece(_VERDICT.sub("", clause), labels) or _reworded(clause, labels)
    return found


def _reworded(clause: str, labels: list[str]) -> dict[int, str]:
    """All words of one English label in another order: "attitude of the staff"."""
    said = set(re.findall(r"[a-z]{3,}", clause))
    holders = [
        i for i, label in enumerate(labels) if said and set(re.findall(r"[a-z]{3,}", label)) <= said and label.isascii()
    ]
    return {holders[0]: clause} if len(holders) == 1 and " " in labels[holders[0]] else {}


def _piece(text: str, labels: list[str]) -> dict[int, str]:
    bare = re.sub(
        r"^(?:我?选|是|就|那个|当然是?|主要是?|the|it'?s|mostly|mainly|i\s+(?:think|choose|pick|want))\s*|[吧啊呀呢的了.!?,。 ]+$",
        "",
        text,
    ).strip()
    if len(bare) < (2 if not bare.isascii() else 4):
        return {}
    holders = [
        index
        for index, label in enumerate(labels)
        if (bare in label if not bare.isascii() else _position(label, bare) >= 0)
    ]
    return {holders[0]: bare} if len(holders) == 1 else {}


def _by_sign(text: str, size: int) -> dict[int, str]:
    if match := _NUMBERED.fullmatch(text.strip(" .。!~")):
        index = int(value_of(match["figure"])) - 1
        return {index: match[0]} if 0 <= index < size else {}
    found: dict[int, str] = {}
    for index, pattern in (*_ORDINALS[:size], *(_OF_TWO if size == 2 else ())):
        match = pattern.search(text)
        is_counted = match is not None and _QUANTITY_TAIL.match(text[match.end() :])
        if match and not is_counted and not _NEGATED.search(text[: match.start()]):
            found[index] = match[0]
    if not found and size and (last := _LAST.search(text)):
        found[size - 1] = last[0]
    return found or _figures(text, size) or _letters(text, size)


def _figures(text: str, size: int) -> dict[int, str]:
    found = {}
    is_short = len(text) <= 24
    for number in numbers(text):
        is_sign = (
            number.counts is not Counts.QUANTITY
            or re.search(r"(?:option|no\.?|number|选项?|第)\s*$", text[: number.start]) is not None
        )
        is_spelled = not text[number.start].isdigit()
        alone = is_polite_only(text[: number.start]) or is_polite_only(text[number.end :]) or is_short
        if (
            is_spelled
            and not (is_polite_only(text[: number.start]) and is_polite_only(text[number.end :]))
            and not re.search(r"选|option|number", text)
        ):
            continue
        if (
            is_sign
            and alone
            and number.value == int(number.value)
            and 1 <= number.value <= size
            and not _NEGATED.search(text[: number.start])
        ):
            found[int(number.value) - 1] = text[number.start : number.end].strip()
    return found


def _letters(text: str, size: int) -> dict[int, str]:
    found = {}
    for match in _LETTER.finditer(text):
        index = ord(match["letter"]) - ord("a")
        names_option = len(match[0].strip()) > 1
        apart = is_polite_only(text[: match.start()]) or names_option
        ends = not text[match.end() :].strip() or not re.match(r"\s*[a-z]", text[match.end() :]) or names_option
        if index < size and apart and ends and not _NEGATED.search(text[: match.start()]):
            found[index] = match[0].strip()
    return found


def _is_outside(text: str, size: int) -> bool:
    every = [
        number for number in numbers(text) if number.counts is not Counts.QUANTITY and text[number.start].isdigit()
    ]
    return len(every) == 1 and not 1 <= every[0].value <= size and len(text) <= 12


def _nearly(text: str, labels: list[str]) -> Found:
    """A misspelt label: close to one and far from the others."""
    bare = text.strip(" .。,!?")
    close = sorted(
        ((SequenceMatcher(None, bare, label).ratio(), index) for index, label in enumerate(labels)), reverse=True
    )
    if bare and close and close[0][0] >= 0.8 and (len(close) == 1 or close[1][0] < 0.7) and len(bare) >= 3:
        return Found(close[0][1], words=bare, is_whole=True)
    return NOTHING
