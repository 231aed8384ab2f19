"""Slips of the finger: "thre" for three, "refnd pls" for Refund. Only where a slip cannot be another word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.understanding.marks.figures import is_own_clause

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
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
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


def _swapped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))


def _doubled(word: str) -> Iterator[str]:
    return (word[: at + 1] + word[at:] for at in range(len(word)))


def _shortened(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))


def _struck(word: str) -> Iterator[str]:
    """A neighbouring key hit instead of one, or beside it."""
    for at in range(1, len(word)):
        for letter in _neighbours(word[at]):
            yield word[:at] + letter + word[at + 1 :]
            yield word[:at] + letter + word[at:]
            yield word[: at + 1] + letter + word[at + 1 :]


def _vowels(word: str) -> int:
    return sum(letter in "aeiou" for letter in word)


def _neighbours(letter: str) -> Iterator[str]:
    """The keys around a key; each row stands half a key to the right of the one above."""
    row, column = next((row, keys.index(letter)) for row, keys in enumerate(_ROWS) if letter in keys)
    for other, columns in (
        (row, (column - 1, column + 1)),
        (row - 1, (column, column + 1)),
        (row + 1, (column - 1, column)),
    ):
        if 0 <= other < len(_ROWS):
            yield from (_ROWS[other][at] for at in columns if 0 <= at < len(_ROWS[other]))


def _slips(word: str, *, shortest: int) -> Iterator[str]:
    """Slips after the first letter: in a short word only letters swapped or doubled, or a vowel left out."""
    yield from _swapped(word)
    yield from _doubled(word)
    yield from (
        slip for slip in _shortened(word) if len(word) > 4 and len(slip) - _vowels(slip) == len(word) - _vowels(word)
    )
    if len(word) >= shortest:
        yield from _shortened(word)
        yield from _struck(word)


def _table(words: Iterable[str], others: frozenset[str], *, shortest: int) -> dict[str, str]:
    """What each slip stands for; what may stand for two words stands for none."""
    table: dict[str, str] = {}
    doubtful: set[str] = set()
    known = set(words)
    for word in sorted(known):
        for slip in set(_slips(word, shortest=shortest)) - known - others:
            if slip in table:
                doubtful.add(slip)
            table[slip] = word
    return {slip: word for slip, word in table.items() if slip not in doubtful}


_FIGURES = _table(_FIGURE_NAMES, _NO_FIGURES, shortest=4)


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
    table = _table(names, _NO_LABELS, shortest=6)
    return _WORD.sub(lambda match: table.get(match[0], match[0]), text)
