"""What an import is going to write: decided first, shown in the preview, and only then done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from bot.customers.imports.report import Decided, Outcome, Problem
from bot.customers.imports.row import Row
from models import Base


@dataclass(slots=True)
class Plan:
    """New rows, changes of rows, and what is said about each line of the file."""

    decided: list[Decided] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    new: list[Base] = field(default_factory=list)
    edits: list[tuple[Base, Mapping[str, Any]]] = field(default_factory=list)
    opt_outs: list[UUID] = field(default_factory=list)  # customers whom the file says not to contact
    _seen: dict[str, int] = field(default_factory=dict)

    def refuse(self, row: Row) -> None:
        """This row is not taken; its problems say why."""
        self.decided.append(Decided(row.line.number, Outcome.REFUSED))
        self.problems += row.problems

    def create(self, row: Row, rows: Sequence[Base]) -> None:
        """This row is something new."""
        self.new += rows
        self.decided.append(Decided(row.line.number, Outcome.CREATED))
        self.problems += row.problems

    def settle(self, row: Row, changed: Sequence[str]) -> None:
        """This row is known; `changed` are our fields that get another value. The changes were put in with `edit`."""
        outcome = Outcome.UPDATED if changed else Outcome.UNCHANGED
        self.decided.append(Decided(row.line.number, outcome, tuple(changed)))
        self.problems += row.problems

    def edit(self, stored: Base, wanted: Mapping[str, Any]) -> list[str]:
        """Give a stored row these values; the names of those that differ."""
        changes = {name: value for name, value in wanted.items() if getattr(stored, name) != value}
        if changes:
            self.edits.append((stored, changes))
        return sorted(changes)

    def is_repeated(self, row: Row, name: str, key: str) -> bool:
        """Whether this id stood in an earlier line; then the row is refused: the first one counts."""
        first = self._seen.setdefault(key, row.line.number)
        if key and first != row.line.number:
            row.refuse(name, "duplicate_in_file", first=first)
            return True
        return False
