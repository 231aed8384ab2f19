"""The marks that a question tells in words: 5 非常满意、4 满意、3 普通; 1 = poor, 2 = fair."""

from __future__ import annotations

import re
from collections.abc import Mapping

_WORDS = r"[a-z](?:[a-z' -]*[a-z])?|[\u4e00-\u9fff]{1,6}"
_FIGURE = r"(?<![\d.])(?P<figure>[1-5])\s*(?:分|颗?星|stars?\b|points?\b)?"
_JOINT = r"\s*(?:[=:.\-,、)(]|是|为|代表|表示|(?:means|is|for)\b)?\s*"
_FIGURE_FIRST = re.compile(rf"{_FIGURE}{_JOINT}(?P<words>{_WORDS})")
_WORDS_FIRST = re.compile(rf"(?P<words>{_WORDS})\s*[(=:\-]?\s*{_FIGURE}\)?")
_ENDS = re.compile(r"(?:\s+(?:and|or|to|through))+$|^(?:最)(?=[好差])")
_NO_WORDS = re.compile(r"(?:to|or|and|being|where|out|through|on|到|至|分|颗?星)\b|[到至分星]")
_FEWEST = 3  # figures that must be named: "1 (worst) to 5 (best)" tells only the ends


def told_scale(prompt: str) -> Mapping[str, int]:
    """What the folded prompt calls its marks, where it names at least three of them."""
    for pattern in (_FIGURE_FIRST, _WORDS_FIRST):
        told: dict[str, int] = {}
        for match in pattern.finditer(prompt):
            words = _ENDS.sub("", match["words"].strip())
            if words and not _NO_WORDS.match(words):
                told.setdefault(words, int(match["figure"]))
        if len(told) >= _FEWEST and len(set(told.values())) == len(told):
            return told
    return {}
