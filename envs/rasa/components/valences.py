"""Which words praise and which blame: VADER's list and phrases of ours (phrases_en.txt), a list of ours for Chinese.

A Chinese word counts as it is meant: a negation before it turns it round (不好吃, 没毛病), and a measure that is too
much (太慢, 有点咸) blames by its word of degree.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, List, Optional

_SIGNS = {"+": 1, "-": -1, "=": 0}
_REACH = 10  # characters before a word in which a negation turns it round
_NEGATION = re.compile(
    r"(?:不|没|无|未|毫无|(?<![特分个级区差告离识])别|不是|不够|不太|不大|不怎么?|没什么|没啥|没有|没那么|没有那么|少了)$"
)
# Praise that is withheld: nothing is as good as something else, 没有店里的好吃.
_NOT_AS = re.compile(
    r"(?:没有?|比不上|不及)(?:[^,。!?]{1,6}(?:的|那么|这么)|(?:想象|以前|之前|以往|原来|上次|第一次|店里|图片|预期|描述|实体店|超市|别家|另外?一家)[^,。!?]{0,3})$"
)
_BAD_IN_ANY_MEASURE = "慢|差|旧|吵|脏|腥|乱|臭|贵|挤|窄|卡|暗|腻|涩|麻烦|粗糙|单薄|离谱|过分"
_BAD_IN_EXCESS = "|".join(
    [_BAD_IN_ANY_MEASURE, *"小薄硬软咸油甜辣淡酸苦少凉冷老重厚紧松短稀干远久黑烫糊噎", "简单", "随便"]
)
_TOO_MUCH = re.compile(
    rf"(?:好|真|真的|真心|实在|非常|十分|很|挺|蛮|相当|这么|那么|老)(?:{_BAD_IN_ANY_MEASURE})"
    rf"|(?:太|超|超级|巨|贼|特|特别|有点儿?|有些|略|略微|稍微?|偏|过于|越来越|极其?|死)(?:{_BAD_IN_EXCESS})(?!巧|心|吃|伙|朋友)"
    rf"|(?:{_BAD_IN_EXCESS})(?:死|爆|炸|[得的]要[命死]|[得的]很|的一[批比]|到爆|到家|了点|了些|了一点)"
)


def packaged_valences() -> Dict[str, float]:
    """VADER's word list: an English word's valence from -4 to 4."""
    import vaderSentiment

    found: Dict[str, float] = {}
    lexicon = Path(vaderSentiment.__file__).parent / "vader_lexicon.txt"
    for line in lexicon.read_text(encoding="utf-8").splitlines():
        word, value = line.split("\t")[:2]
        found[word] = float(value)
    return found


def english_verdicts(text: str) -> List[int]:
    """1 for each phrase of praise in the text, -1 for each phrase of blame, as they stand."""
    return [_ENGLISH[match.group()] for match in _PHRASE.finditer(text.casefold())]


def chinese_verdicts(text: str) -> List[int]:
    """1 for each word of praise in the text, -1 for each word of blame, as they stand; excess comes last."""
    found: List[int] = []
    at = 0
    while at < len(text):
        word = _word_at(text, at)
        if word is None:
            at += 1
            continue
        before = text[max(0, at - _REACH) : at]
        is_denied = _NEGATION.search(before) is not None or (_CHINESE[word] > 0 and _NOT_AS.search(before) is not None)
        found.append(-_CHINESE[word] if is_denied else _CHINESE[word])
        at += len(word)
    return [verdict for verdict in found if verdict] + [-1 for _ in _TOO_MUCH.finditer(text)]


def _word_at(text: str, at: int) -> Optional[str]:
    for length in range(min(_LONGEST, len(text) - at), 0, -1):
        if text[at : at + length] in _CHINESE:
            return text[at : at + length]
    return None


def _read(name: str, cut: Optional[str]) -> Dict[str, int]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return {word.strip(): _SIGNS[line[0]] for line in lines if line[:1] in _SIGNS for word in line[1:].split(cut)}


_ENGLISH = _read("phrases_en.txt", "|")
_PHRASE = re.compile(
    rf"(?<![a-z'])(?:{'|'.join(re.escape(phrase) for phrase in sorted(_ENGLISH, key=len, reverse=True))})(?![a-z'])"
)
_CHINESE = _read("valences_zh.txt", None)
_LONGEST = max(map(len, _CHINESE))
