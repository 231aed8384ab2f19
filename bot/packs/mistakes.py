"""Mistakes in a pack, each with its place and what was expected; reported all together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.errors import PackError

Path = tuple[str | int, ...]


class Misplaced(ValueError):
    """A contradiction between fields, raised while a model is checked: `field` is the one to look at."""

    def __init__(self, field: str, sentence: str) -> None:
        self.field = field
        super().__init__(sentence)


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One thing that is wrong. Lines count from 1; 0 when the file itself is missing or superfluous."""

    file: str
    line: int
    problem: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.problem}" if self.line else f"{self.file}: {self.problem}"


class WrongPack(PackError):
    """A pack with all its mistakes; file, line and problem are the first one's, the text has a line for each."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        """At least one mistake."""
        self.mistakes = tuple(sorted(set(mistakes)))
        first = self.mistakes[0]
        super().__init__(first.file, first.line or None, first.problem)
        self.args = ("\n".join(map(str, self.mistakes)),)
