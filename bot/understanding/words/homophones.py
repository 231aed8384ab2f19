"""Characters that an input method put in the place of others that sound alike: 收道了, 正场, 客夫.

A character is put right only beside one that was typed right, and only where both together are a pair of characters of
the question, of its options, or one that is often mistyped. 在 for 再 and the like are left to `respelling`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from bot.understanding.words.sounds import SYLLABLES

_HAN = re.compile(r"[\u3400-\u9fff]{2,}")
# What is written wrong often, whatever is asked.
_OFTEN = "收到 还有 满意 满分 正常 客服 人工 经理 退订 投诉 号码 短信 师傅 联系 推荐 订阅 听清 已经"
# Words of their own that sound like one of these.
_OWN = frozenset({"经历", "克服", "投宿", "手到"})
# They stand everywhere, and are mostly meant as typed.
_COMMON = frozenset(
    "在再的得地了着是不没有我你他她它这那就都也还和给吗呢吧啊呀哦么未系一二三四五六七八九十百半两几个次上下来去到好大小很太要会能说做想听决已请意思事回们哥器拜话讲问"
)
# They tell nothing, and so does a pair with one of them.
_GRAMMAR = frozenset("在再的得地了着是不没有我你您他她它这那就都也还和给吗呢吧啊么未一二三四五六七八九十几个次")


@cache
def _sounds() -> dict[str, frozenset[str]]:
    """The syllables of each character."""
    found: dict[str, set[str]] = {}
    for line in SYLLABLES.split("\n"):
        syllable, _, signs = line.partition(" ")
        for sign in signs:
            found.setdefault(sign, set()).add(syllable)
    return {sign: frozenset(syllables) for sign, syllables in found.items()}


def _pairs(words: str) -> set[str]:
    """The pairs of neighbours in which both tell something."""
    every = {run[at : at + 2] for run in _HAN.findall(words) for at in range(len(run) - 1)}
    return {pair for pair in every if _GRAMMAR.isdisjoint(pair)}


@lru_cache(maxsize=256)
def _partners(asked: str) -> tuple[dict[str, str], dict[str, str]]:
    """For each character of a known pair, what may follow it, and what may stand before it."""
    after: dict[str, str] = {}
    before: dict[str, str] = {}
    for first, second in map(tuple, sorted(_pairs(asked) | set(_OFTEN.split()))):
        after[first] = after.get(first, "") + second
        before[second] = before.get(second, "") + first
    return after, before


def as_meant(text: str, asked: str) -> str:
    """Simplified text with such characters put right; `asked` is the simplified question with its options."""
    if text.isascii():
        return text
    after, before = _partners(asked)
    signs = list(text)
    for at in range(len(signs) - 1):
        first, second = signs[at], signs[at + 1]
        is_known = first + second in _OWN or second in after.get(first, "")
        if is_known or _HAN.fullmatch(first + second) is None:
            continue
        signs[at + 1] = _alike(second, after.get(first, ""))
        if signs[at + 1] == second:
            signs[at] = _alike(first, before.get(second, ""))
    return "".join(signs)


def _alike(sign: str, known: str) -> str:
    """The one known character that sounds like `sign`; `sign` itself where none or several do."""
    if sign in _COMMON:
        return sign
    sounds = _sounds().get(sign, frozenset())
    alike = {each for each in known if sounds & _sounds().get(each, frozenset())}
    return alike.pop() if len(alike) == 1 and sign not in known else sign
