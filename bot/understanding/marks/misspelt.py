"""Slips of the finger: "thre" for three, "refnd pls" for Refund. Only where a slip cannot be another word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.marks.figures import is_own_clause
from bot.understanding.words.slips import slip_table

_WORD = re.compile(r"(?<![\w'@.-])[a-z]{3,}(?![\w'@]|[.-]\w)")
_FIGURE_NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
# Words of their own, and other figures, that stand one slip from a figure.
_NO_FIGURES = frozenset(
    [
        "for",
        "fur",
        "foul",
        "fours",
        "fourth",
        "flour",
        "fire",
        "file",
        "fine",
        "fife",
        "fives",
        "fiver",
        "fie",
        "fave",
        "seen",
        "sever",
        "sevens",
        "severn",
        "seventh",
        "steven",
        "nice",
        "none",
        "nile",
        "nines",
        "nina",
        "nino",
        "niner",
        "ninth",
        "tree",
        "thee",
        "there",
        "threw",
        "threes",
        "throe",
        "eighth",
        "eighty",
        "eights",
        "zeros",
        "too",
        "tow's",
        "teen",
        "then",
        "tee",
        "the",
        "once",
        "ones",
        "see",
        "sic",
    ]
)
_BESIDE_FIGURE = re.compile(r"(?:\bor|\bto|\band|[/-])\s*(?:an?\s+)?(?:maybe\s+)?$")
_SCALE = re.compile(r"\s*(?:/|out\s+of\b)")
# Words of their own that stand one slip from what options are called.
_NO_LABELS = frozenset(
    [
        "moaning",
        "mourning",
        "widow",
        "breed",
        "choir",
        "reply",
        "repay",
        "diary",
        "quite",
        "trail",
        "form",
        "from",
        "dairy",
        "calm",
    ]
)
_FEW_WORDS = 6  # who writes more tells something, in words of his own


_FIGURES = slip_table(_FIGURE_NAMES, _NO_FIGURES, shortest=4)


def figures_respelt(text: str) -> str:
    """Folded words with every misspelt figure put right that stands alone or beside another figure."""

    def respelt(match: re.Match[str]) -> str:
        word = _FIGURES.get(match[0])
        is_mark = word is not None and (
            is_own_clause(text, match.start(), match.end())
            or _BESIDE_FIGURE.search(text[: match.start()])
            or _SCALE.match(text, match.end())
        )
        return word if word is not None and is_mark else match[0]

    return _WORD.sub(respelt, text)


def labels_respelt(text: str, labels: Sequence[str]) -> str:
    """The few words of a short reply with the misspelt words of labels put right."""
    said = _WORD.findall(text)
    names = {word for label in labels for word in _WORD.findall(label) if len(word) >= 4}
    if not names or len(text.split()) > _FEW_WORDS or names.issuperset(said):
        return text
    table = slip_table(names, _NO_LABELS, shortest=6)
    return _WORD.sub(lambda match: table.get(match[0], match[0]), text)
