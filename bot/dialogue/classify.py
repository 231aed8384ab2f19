"""Which of the pack's categories a complaint belongs to, by its keywords."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol


class CategoryLike(Protocol):
    """What classification needs of a pack's category."""

    @property
    def id(self) -> str:
        """Stable id."""
        ...

    @property
    def keywords(self) -> Mapping[Any, Sequence[str]]:
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
        keywords = {word.casefold() for one in category.keywords.values() for word in one}
        weight = sum(len(word) for word in keywords if _stands_in(word, text))
        if weight > most:
            best, most = category.id, weight
    return best


def _stands_in(keyword: str, text: str) -> bool:
    """Chinese anywhere; an English word as a word, inflected or not: leak finds leaking, late does not find plate."""
    if not keyword.isascii():
        return keyword in text
    return keyword in text and re.search(rf"\b{re.escape(keyword)}(?:s|es|d|ed|ing)?\b", text) is not None
