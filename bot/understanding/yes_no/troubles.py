"""A trouble that is named where any was asked after: "any problems?" / "the battery", 遥控器不灵. Folded, simplified text."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.words.grievances import grieves
from bot.understanding.words.relief import is_little, owns_up, without_relief

_ANY_ASKED = re.compile(
    r"(?:有|遇到|出现|发现|存在)(?:没有|冇|无|过|了)?(?:什么|啥|任何|其他|别的|哪些)*(?:问题|故障|毛病|异常|不适|不舒服|困难|麻烦|不满)|哪(?:里|儿|方面)(?:还)?不(?:舒服|满意|对)|"
    r"\b(?:any|other|further|more)\s+(?:\w+\s+)?(?:problems?|issues?|troubles?|concerns?|complaints?|faults?|difficult\w+)\b|\banything\s+(?:still\s+|else\s+)?(?:(?:that'?s\s+|is\s+)?(?:wrong|bothering|broken|amiss|hurting|troubling)|not\s+(?:working|right))"
)
_BARE_EN = re.compile(
    r"(?:(?:yes|yeah|yep)\W+)?(?:only|just|mostly|mainly|still)?\s*(?:the|my|a\s+(?:little|bit\s+of)|some|slight)\s+(?!pleasure|bad|god|goodness|end|lot|best|usual|same|other|opposite|manager|boss|wife|husband|mum|mom|mother|dad|father|son|daughter|sister|brother|phone\s+is)[a-z]+(?:\s+[a-z]+)?\W*"
)
_BROKEN_ZH = re.compile(
    r"[\u3400-\u9fff]{1,6}(?:有?(?:点|些)?(?:太|偏|很|好|特别|老是?|总是?|一直|经常|时不时|偶尔|还是?)*(?:不灵|不好使|不好用|不准|不稳|松了?|歪了?|小|弱|慢|烫|疼|痛|酸|麻|胀|痒|肿))(?:了|的|啊|呢|呀|吧)*\W*"
)
_MOST = 8  # words, or twice as many characters: longer tales may be about something else


def tells_trouble(text: str, asked: str) -> bool | None:
    """Whether a short reply to a question after troubles names one, denies it, or neither. `asked`: the folded prompt."""
    rest = without_relief(text)
    if rest != text and "?" not in text and is_little(rest) and not owns_up(text) and not grieves(text):
        return False
    return True if _names_one(text, asked) else None


def _names_one(text: str, asked: str) -> bool:
    if "?" in text or not _ANY_ASKED.search(asked):
        return False
    is_short = len(text.split()) <= _MOST if text.isascii() else len(text) <= 2 * _MOST
    is_bare = _BARE_EN.fullmatch(text) is not None or _BROKEN_ZH.fullmatch(text) is not None
    return is_bare or (is_short and grieves(text))
