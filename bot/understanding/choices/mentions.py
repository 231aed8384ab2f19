"""What a reply says that bears on one or several options: the common coin of everything that reads choices."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class Weight(IntEnum):
    """How much a mention is worth amid other words."""

    HINT = 0  # one character of a label: counts only where nothing else is said
    PART = 1  # a word of a label: counts where little else is said
    FULL = 2  # a label, a sign, a day, an everyday synonym


@dataclass(frozen=True, slots=True)
class Mention:
    """Words from `start` to `end` that fit `options`; said with a "not", they fit `contrary` (not solved)."""

    start: int
    end: int
    options: frozenset[int]
    weight: Weight = Weight.FULL
    contrary: frozenset[int] = frozenset()
    is_grievance: bool = False  # tells of trouble (smashed): more was said than which option


def apart(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that do not stand inside weightier or longer ones, in the order of the words."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (-one.weight, one.start - one.end, one.start)):
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda one: one.start)
