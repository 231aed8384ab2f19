"""Unusual ways to write a time, put into the usual one before anything is read: 1730, 四点搭三, "ten to six", 四五点."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Callable

from bot.understanding.numerals import value_of
from bot.understanding.spans import ZH_FIGURE

Rewrite = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]

_EN_HOUR = r"(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_EN_TALK = r"(?:call|ring|phone|text|try|contact|message|ping|buzz)(?:\s+(?:me|us))?(?:\s+(?:back|again))?"
_EN_DAY = r"(?:tomorrow|tmrw?|tmr|today|tonight|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)"
_ZH_HOUR = rf"(?:\d{{1,2}}|{ZH_FIGURE})"

_ORDINALS = [
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    *("twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth"),
    *("twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
]


def _four_figures(match: re.Match[str]) -> str:
    return f"{match['h']}:{match['m']}"


def _minutes_to(match: re.Match[str]) -> str:
    hour = int(value_of(match["h"])) - 1 or 12
    words = match["n"]
    minutes = 25 if words[0] == "t" and words.endswith("five") else int(value_of(words))
    return f"{match['lead']}{hour}:{60 - minutes}"


def _short_of(match: re.Match[str]) -> str:
    """差十分四点 is 3点50分."""
    minutes = 15 if match["quarter"] else int(value_of(match["n"]))
    return f"{int(value_of(match['h'])) - 1 or 12}点{60 - minutes}分" if 0 < minutes < 60 else match[0]


def _fives(match: re.Match[str]) -> str:
    """Cantonese counts five minutes as one: 四点搭三, 四点三个字 and 四点三 are 4:15."""
    minutes = 30 if match["n"] == "半" else 5 * int(value_of(match["n"]))
    return f"{match['h']}点{minutes}分" if minutes < 60 else match[0]


def _neighbours(match: re.Match[str]) -> str:
    return f"{match[1]}点到{match[2]}" if value_of(match[2]) == value_of(match[1]) + 1 else match[0]


_REWRITES: tuple[Rewrite, ...] = (
    # 俩 counts as 两; 两个钟 is two hours as it stands.
    (re.compile(r"俩个?(?=小时|钟|星期|礼拜)"), lambda _: "两个"),
    # 星期四三点 is no 43 o'clock.
    (re.compile(rf"((?:周|星期|礼拜|拜)[一二三四五六日天])(?={ZH_FIGURE}[点时])"), lambda match: match[1] + " "),
    # Neighbouring hours in one breath are a span: 四五点.
    (re.compile(r"(?<![点半零一二两三四五六七八九十])([一二三四五六七八两])([二三四五六七八九])(?=点)"), _neighbours),
    (
        re.compile(rf"(?<![\d:点.月])(\d{{1,2}}|{ZH_FIGURE})(\s?[-~到至]\s?)(?={_ZH_HOUR}点)"),
        lambda match: f"{match[1]}点{match[2]}",
    ),
    (re.compile(rf"(?P<h>{_ZH_HOUR})点(?:搭(?P<n>[一二三四五六七八九十半]|十一|\d)(?![十点])(?:个字)?)"), _fives),
    (re.compile(rf"(?P<h>{_ZH_HOUR})点(?P<n>[一二两三四五六七八九十]|十一|\d)个字"), _fives),
    (re.compile(rf"(?P<h>{_ZH_HOUR})点(?P<n>[一二三四五六七八九])(?![一二三四五六七八九十点分刻个星到至\d-])"), _fives),
    (
        re.compile(r"(?P<n>[一二两三四五六七八九十]|十一|\d)个字(?=之?以?后|先)"),
        lambda match: f"{5 * int(value_of(match['n']))}分钟",
    ),
    (re.compile(rf"差(?:(?P<n>{_ZH_HOUR})分钟?|(?P<quarter>一刻钟?))(?:到|就)?(?P<h>{_ZH_HOUR})点"), _short_of),
    # Four figures are an hour where something says so: beside a talk, a day, a part of it, or "at".
    (
        re.compile(
            r"(?:(?<=^)|(?<=\bat )|(?<=\bby )|(?<=after )|(?<=before )|(?<=around )|(?<=about )|(?<=from )|(?<=till )|(?<=until )|(?<=call )|(?<=ring )|(?<=call me )|(?<=ring me )|(?<=tomorrow )|(?<=day )|(?<=tmr )|(?<=天)|(?<=日)|(?<=午)|(?<=晚)|(?<=[一二三四五六]))(?P<h>[01]\d|2[0-3])(?P<m>[0-5][05])(?:\s*(?:hrs?|hours|h)\b)?(?![\d.:/])(?!\s*(?:号|年|元|块|个|室|people|pounds|dollars|st\b|road|street))"
        ),
        _four_figures,
    ),
    (
        re.compile(
            rf"(?<![\d.:/#$£€¥号款尾])\b(?P<h>[01]\d|2[0-3])(?P<m>[0-5][05])(?:\s*(?:hrs?|hours|h)\b|(?=\s*(?:再?打|再?联系|再?call|后打|以后|之后|左右|{_EN_TALK}\b|{_EN_DAY}\b|(?:would|works|suits|is)\b)))"
        ),
        _four_figures,
    ),
    (re.compile(r"\b(?P<h>[1-9]|1[0-2])(?P<m>[0-5]\d)\s*(?=[ap]\.?m\b)"), _four_figures),
    (re.compile(r"\b(1[3-9]|2[0-2])h\b"), lambda match: f"{match[1]}:00"),
    # "ten to six" is 5:50, "nine to twelve" a span.
    (
        re.compile(
            rf"(?P<lead>\b(?:at|about|around|by|before|after|till?|until|it's)\s+|@\s*)(?P<n>five|ten|twenty[\s-]five|twenty|5|10|20|25)\s+(?:minutes?\s+)?(?:to|till?|before|of)\s+(?P<h>{_EN_HOUR})\b(?![:.]\d)"
        ),
        _minutes_to,
    ),
    (
        re.compile(
            r"(?P<lead>)(?<!from )(?<!between )\b(?P<n>five|ten|twenty[\s-]five|twenty)\s+(?:minutes\s+)?(?:to|till?|before|of)\s+(?P<h>one|two|three|four|five|[1-5])\b(?![:.]\d)(?!\s*(?:min|hour|day))"
        ),
        lambda match: (
            _minutes_to(match) if match["n"] != "five" or match["h"] in {"four", "five", "4", "5"} else match[0]
        ),
    ),
    # Noon at an end of a span is an hour.
    (
        re.compile(r"(?<=\d|[mnrxtef])(\s*(?:-|to|and|till?|until)\s*)(?:noon|midday)\b"),
        lambda match: f"{match[1]}12pm",
    ),
    (re.compile(rf"\b(?:12\s+)?(?:noon|midday)(?=\s*(?:-|to|and|till?|until)\s*{_EN_HOUR}\b)"), lambda _: "12pm"),
    (re.compile(r"\b12\s+(?=noon|midday)"), lambda _: ""),
    (re.compile(rf"\b({_EN_HOUR})(?:\s|-)ish\b"), lambda match: f"{match[1]}ish"),
    (re.compile(r"\bfivish\b"), lambda _: "fiveish"),
    (
        re.compile(rf"\b(on|by|of|before|until|till?)\s+the\s+({'|'.join(_ORDINALS)})\b"),
        lambda match: f"{match[1]} the {1 + _ORDINALS.index(match[2])}th",
    ),
    (re.compile(r"\bpost\s+(?=lunch|dinner|noon|work\b|\d|school)"), lambda _: "after "),
    (re.compile(r"\b(?:never|not|no\s+calls?)\s+before\s+(?:noon|lunch|midday)\b"), lambda _: "after lunch"),
    # Of a length said with two figures the shorter counts: 两三个小时, "in 2-3 hours".
    (re.compile(r"([一二两三四五六七八])[二两三四五六七八九](?=十?(?:分钟|个?小时|个?钟|天))"), lambda match: match[1]),
    (re.compile(r"\b(\d{1,2})\s?(?:-|to|or)\s?\d{1,2}(?=\s*(?:min|hour|hr))"), lambda match: match[1]),
    (re.compile(r"\bb4\b"), lambda _: "before"),
    (re.compile(r"粒(?=钟)"), lambda _: "个"),
    # 下周的周三 is 下周三.
    (re.compile(r"(下个?)(?:周|星期|礼拜)的?(?=(?:周|星期|礼拜)[一二三四五六日天])"), lambda match: match[1]),
    # Lengths in quarters, and minutes that go without saying.
    (re.compile(r"\b(?:a\s+)?quarter\s+of\s+an\s+hour\b"), lambda _: "15 minutes"),
    (re.compile(r"\bthree[\s-]quarters\s+of\s+an\s+hour\b"), lambda _: "45 minutes"),
    (
        re.compile(
            r"\bin\s+(five|ten|fifteen|twenty|thirty|forty|5|10|15|20|30|40|45)(?=\s*(?:$|[,.!;]|please|pls|then|or\s+so|ok\b))"
        ),
        lambda match: f"in {match[1]} minutes",
    ),
    # "not tomorrow but the day after"
    (
        re.compile(
            r"(?<=\bthe day after)(?=\s*(?:$|[,.!;]|in\s+the|at\b|after\b|morning|afternoon|evening|please|pls|instead))"
        ),
        lambda _: " tomorrow",
    ),
)


def spelt_out(text: str) -> str:
    """Folded words with every unusual time written in the usual way."""
    for pattern, rewrite in _REWRITES:
        text = pattern.sub(rewrite, text)
    return text
