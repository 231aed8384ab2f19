"""Marks told by their place on the scale or by a sum: top marks, 最低分, second from the bottom, one below nine.

`figured` writes them as figures, so that they are read as any other mark.
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Callable

from bot.understanding.words.numerals import FIGURE, value_of

_N = FIGURE.pattern
_MARK = r"(?:分|颗?星|个点|points?|stars?|marks?|notch(?:es)?|pts)"
_STEPS = {"second": 1, "2nd": 1, "next": 1, "one": 1, "third": 2, "3rd": 2, "two": 2, "二": 1, "2": 1, "三": 2, "3": 2}
_STEP = "|".join(_STEPS)
_NOUN = r"(?:score|mark|rating|grade|number|option|value|one|star|points?)"

_ALONE = r"(?=\s*(?:[,.!~]|$|(?:please|pls|plz|thanks?|thx|cheers|lah|ta|for|from|because|cos|吧|啦|哈|谢|多谢|唔该|哦|呀|咯)))"
_ROMAN = re.compile(
    r"\W*(?:an?\s+|it'?s\s+|i'?d\s+say\s+)?(?P<roman>ii|iii|iiii|iv|v|vi|vii|viii|ix)(?P<rest>\s*(?:分|星|stars?|points?|out\s+of\s+\w+|please|pls|thanks?|lah|[\s!.~])*)"
)
_ROMANS = {"ii": 2, "iii": 3, "iiii": 4, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}

# Zero and others in words that no list of numerals has.
_FIGURES: tuple[tuple[re.Pattern[str], str], ...] = (
    # no. 4: the mark as one of the figures that were offered
    (re.compile(r"^(\W*(?:no|nr|num))[.:]?(?=\d)"), r"\1 "),
    (
        re.compile(
            rf"^\W*(?:i'?d\s+say\s+|i\s+)?(?:(?:choose|pick|go\s+for|give)\s+)?(?:an?\s+|the\s+)?(?:no|nr|num|number|option|n°|#|选项?|选择|第)\s*[.:]?\s*(?=(?:{_N}){_ALONE})"
        ),
        "",
    ),
    (re.compile(rf"^((?:选|打|给|要)?\s*(?:{_N}))\s*(?:号|个选项|项)" + _ALONE), r"\1分"),
    (re.compile(r"(?:大|零|一个|个)*(?:[零0]蛋|鸭蛋|零鸡蛋|光蛋)(?:一个)?"), " 0分 "),
    (re.compile(r"(?<![a-z])(?:nil|nought|naught|zilch|nada|zip|diddly\s*squat|goose\s+egg|duck\s+egg)(?![a-z])"), "0"),
    (re.compile(r"(?<![a-z])niner(?![a-z])"), "nine"),
    (re.compile(r"(?<![a-z])a\s+couple(?:\s+of)?(?=\s+(?:points|stars|marks))"), "2"),
    (re.compile(r"(?<![a-z])double[\s-]+(?:digits|figures)(?![a-z])"), " 10分 "),
    (re.compile(r"(?<!\d)50\s*[/-]\s*50(?!\d)"), "half and half"),
    (
        re.compile(
            rf"^(?:i'?d\s+say\s+)?(?:somewhere\s+)?(?:around|about|roughly|approximately)\s+(?=(?:an?\s+)?(?:{_N})\s*(?:$|[,.!]))"
        ),
        "",
    ),
    (re.compile(r"\bput\s+(?:it|me|you|this)\s+(?:down\s+)?(?:at|as|for)(?=\s)"), "give it"),
    (
        re.compile(
            r"(?<![a-z])an?\s+(?=(?:notch|step|mark|point|star)\s+(?:below|short|off|under|above|up|down|from)(?![a-z]))"
        ),
        "one ",
    ),
    (re.compile(r"(?<![a-z])cannot\s+make\s+it(?![a-z])"), "cmi"),
    (re.compile(r"俩(?=\s*(?:分|颗|星))"), "两"),
    (re.compile(r"仨(?=\s*(?:分|颗|星))"), "三"),
    (re.compile(rf"(?<=[给打俾畀])((?:你们?|您|你哋)?\s*(?:{_N}))个点(?!钟|半|$)?"), r"\1分"),
)
_FORMAL = re.compile(r"(?:(?<=^)|(?<=[给打俾畀评,.!\s]))[壹贰叁肆伍陆柒捌玖拾](?=\s*(?:分|星|颗|[啦吧,.!]|$))")
_FORMAL_SIGNS = str.maketrans("壹贰叁肆伍陆柒捌玖拾", "一二三四五六七八九十")

# Sums of two figures: one below nine, 比九分少一分, nine minus one.
_SUMS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"(?P<by>{_N})\s*(?:{_MARK}\s+under|(?:{_MARK}\s+)?(?:below|less\s+than|lower\s+than|short\s+of|shy\s+of|down\s+from|off))\s+(?:an?\s+)?(?P<from>{_N})"), -1),
    (re.compile(rf"(?P<by>{_N})\s*(?:{_MARK}\s+)?(?:above|more\s+than|higher\s+than|up\s+from|better\s+than)\s+(?:an?\s+)?(?P<from>{_N})"), 1),
    (re.compile(rf"(?P<from>{_N})\s*(?:minus|take\s+away|减去?)\s*(?P<by>{_N})"), -1),
    (re.compile(rf"(?P<from>{_N})\s*(?:plus|加)\s*(?P<by>{_N})"), 1),
    (re.compile(rf"比\s*(?P<from>{_N})\s*分?\s*(?:再)?(?:少|低|差)\s*(?P<by>{_N})\s*(?:分|点(?!点)|级|档)"), -1),
    (re.compile(rf"比\s*(?P<from>{_N})\s*分?\s*(?:再)?(?:多|高)\s*(?P<by>{_N})\s*(?:分|点(?!点)|级|档)"), 1),
)  # fmt: skip

_TOP = r"(?:the\s+)?(?:top|best|highest|full\s+marks|full|max(?:imum)?|perfect)"
_OFF_TOP = re.compile(
    rf"(?:扣|减|差|少)了?(?:你们?|您)?\s*(?P<a>{_N})\s*分(?!钟)|"
    rf"(?P<b>{_N})\s*(?:{_MARK}\s+)?(?:off|short\s+of|below|from|under|down\s+from|less\s+than|away\s+from)\s+{_TOP}(?:\s+{_NOUN}|\s+marks?)?(?![a-z])|"
    rf"(?:knock(?:ed|ing)?|tak(?:e|ing)|took|dock(?:ed|ing)?|deduct(?:ed|ing)?|minus|los(?:e|t)|dropp?(?:ed|ing)?)\s+(?:off\s+)?(?P<c>{_N})(?:\s*{_MARK}(?![a-z])|\s+off(?![a-z])|(?=\s+(?:for|because)(?![a-z])))|"
    rf"(?P<d>{_N})\s*{_MARK}\s+off(?=\s*(?:$|[,.!;]|because|for|as|since))"
)
_FROM_TOP = re.compile(
    rf"(?<![a-z])(?:{_STEP})\s+(?:(?:one|mark|notch|step)\s+)?(?:from|off|below|down\s+from|to)\s+(?:the\s+)?(?:top|best|highest)(?![a-z])|(?<![a-z])(?:second|2nd|third|3rd)[\s-]+(?:highest|best|top)(?![a-z])(?:\s+{_NOUN})?|(?:第|次)(?:二|三)?高(?:的?(?:分|那个|一?档))?|正数第(?:二|三|2|3)"
)
_FROM_BOTTOM = re.compile(
    rf"(?<![a-z])(?:{_STEP})\s+(?:(?:one|mark|notch|step|up)\s+)?(?:from|off|above|up\s+from|to)\s+(?:the\s+)?(?:bottom|worst|lowest|last)(?![a-z])|(?<![a-z])(?:second|2nd|third|3rd)[\s-]+(?:lowest|worst|last)(?![a-z])(?:\s+{_NOUN})?|第(?:二|三)低(?:的?(?:分|那个|一?档))?|倒数第(?:二|三|2|3)"
)
_MIDDLE = re.compile(
    rf"^\W*(?:the\s+|right\s+|in\s+the\s+)*middle(?=\W*$)|(?<![a-z])(?:the\s+|a\s+)?mid(?:dle|way|[\s-]?point)\s+(?:of\s+(?:the|your)\s+(?:scale|range|road\s+mark)|{_NOUN})(?![a-z])|(?<![a-z])mid[\s-]?(?:point|scale|table)(?![a-z])|(?:取|选|给|打|拣|揀)(?:个|返|番)?(?:其?中间?|中位|正中)(?:那个|嗰个|的那个|的)?(?:分数?|值|数|档|落墨)?(?![\u4e00-\u9fff])|中间(?:那个|嗰个|那|的)?(?:分数?|值|数|档)|中位数|正中间|中间落墨|折中(?:分)?(?!$)"
)
_LOWEST = re.compile(
    rf"(?<![a-z])(?:the\s+)?(?:very\s+|absolute\s+)?(?:lowest|minimum|bottom|worst)\s+(?:possible\s+)?(?:marks?|{_NOUN}|possible|available|allowed|you(?:'?ve|\s+have)?\s*(?:got|can|do|offer)?|there\s+is|i\s+can\s+(?:give|go))(?![a-z])|(?<![a-z])the\s+(?:bare\s+)?(?:lowest|minimum)(?=\s*(?:[.,!;]|$))|^\W*(?:lowest|minimum|bottom)(?=\W*$)|"
    r"(?<![a-z])(?:the\s+very\s+bottom|bottom\s+of\s+the\s+(?:scale|range|list))(?![a-z])|最低(?:的?那?个?(?:分数?|档|评分|评价|一档|星)|那个|嗰个)|最(?:末|后一)档|(?:打|给|俾)(?:个|你们?)?最低|倒数第(?:一|1)(?:名|档|位)?|垫底分?|底分|地板价?分"
)
_NOT_THERE = re.compile(
    r"(?:不是|不会|不给|不至于|不能|给不了|没到|不到|离|别|除了|\bnot|n't|\bnever|\bno|\bif|\bhardly|\bexcept|\bisn'?t|\babove|比)\s*(?:\w+\s+){0,3}[^,.!;\w]{0,3}$"
)
_STILL_TOP = re.compile(r"^\s*(?:是(?!因)|为|=|is\b|\?|吗|是不是|几分|还是|都(?:不|没|嫌))")


def figured(text: str, low: int, top: int) -> str:
    """The words with figures in other words, and sums of figures, written as figures."""
    if roman := _ROMAN.fullmatch(text):
        text = f"{_ROMANS[roman['roman']]}{roman['rest']}"
    text = _FORMAL.sub(lambda sign: sign[0].translate(_FORMAL_SIGNS), text)
    for pattern, figure in _FIGURES:
        text = pattern.sub(figure, text)
    for pattern, sign in _SUMS:
        text = pattern.sub(lambda each, sign=sign: _sum(each, sign, low, top), text)  # type: ignore[misc]
    return text


def _sum(match: re.Match[str], sign: int, low: int, top: int) -> str:
    value = value_of(match["from"]) + sign * value_of(match["by"])
    is_mark = low <= value <= top and value_of(match["from"]) <= top and value_of(match["by"]) <= 3
    return f" {value:g}分 " if is_mark else match[0]


def place(text: str, low: int, top: int) -> tuple[int, re.Match[str]] | None:
    """The mark at the place of the scale that the words name, and where they name it."""
    tried: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], float]], ...] = (
        (_OFF_TOP, lambda match: top - value_of(match["a"] or match["b"] or match["c"] or match["d"])),
        (_FROM_TOP, lambda match: top - _step(match[0])),
        (_FROM_BOTTOM, lambda match: low + _step(match[0])),
        (_MIDDLE, lambda _: (low + top) / 2),
        (_LOWEST, lambda _: low),
    )
    for pattern, mark in tried:
        match = pattern.search(text)
        if match and not _NOT_THERE.search(text[: match.start()]) and not _STILL_TOP.match(text[match.end() :]):
            value = int(mark(match))
            return (value, match) if low <= value <= top else None
    return None


def _step(words: str) -> int:
    return next((steps for word, steps in _STEPS.items() if word in words), 1)
