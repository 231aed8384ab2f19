"""Which of the pack's categories a complaint belongs to, by its keywords."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol


class CategoryLike(Protocol):
    """What classification needs of a pack's category."""

    @property
    def id(self) -> str:
        """Stable id."""
        ...

    @property
    def keywords(self) -> Mapping[str, Sequence[str]]:
        """Words that point to it, by wording language."""
        ...


def classify(words: str, categories: Iterable[CategoryLike]) -> str | None:
    """The id of the category with most keyword characters in `words`, the first one on a tie; None when none fits.

    All languages are searched: customers mix them. Longer keywords weigh more: "not installed" beats "installed".
    """
    text = words.casefold()
    best: str | None = None
    most = 0
    for category in categories:
        found = {word.casefold() for words_ in category.keywords.values() for word in words_ if word.casefold() in text}
        weight = sum(len(word) for word in found)
        if weight > most:
            best, most = category.id, weight
    return best
