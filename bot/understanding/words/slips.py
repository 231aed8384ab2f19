"""Slips of the finger: what a misspelt word stands for, only where the slip cannot be another word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_VOWELS = "aeiou"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


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


def _misheard(word: str) -> Iterator[str]:
    """Another vowel, as it sounds: speek, saterday."""
    for at in range(1, len(word)):
        if word[at] in _VOWELS:
            yield from (word[:at] + vowel + word[at + 1 :] for vowel in _VOWELS if vowel != word[at])


def _vowels(word: str) -> int:
    return sum(letter in _VOWELS for letter in word)


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


def slip_table(words: Iterable[str], others: frozenset[str], *, shortest: int, by_ear: bool = False) -> dict[str, str]:
    """What each slip stands for; what is one of `others`, or may stand for two words, stands for none.

    In words of at least `shortest` letters one may be left out or a neighbouring key hit; `by_ear` another vowel, too.
    """
    table: dict[str, str] = {}
    doubtful: set[str] = set()
    known = set(words)
    for word in sorted(known):
        slips = set(_slips(word, shortest=shortest))
        if by_ear and len(word) >= shortest:
            slips.update(_misheard(word))
        for slip in slips - known - others:
            if slip in table:
                doubtful.add(slip)
            table[slip] = word
    return {slip: word for slip, word in table.items() if slip not in doubtful}
