"""What came of an import: counts, and every problem with its line, its column and the reason in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.packs.wording import Texts

REASONS_FILE = Path(__file__).with_name("reasons.yml")


class Outcome(StrEnum):
    """What an import does with a row."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a row. `column` is named as the file names it; `detail` never holds the row's values."""

    line: int
    column: str | None
    reason: str  # code, see reasons.yml
    refuses: bool
    detail: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The form in which it is stored (models.Import.problems) and printed."""
        return {
            "line": self.line,
            "column": self.column,
            "reason": self.reason,
            "refuses": self.refuses,
            "detail": dict(self.detail),
        }


@dataclass(frozen=True, slots=True)
class Decided:
    """What is done with one row, and which of our fields change."""

    line: int
    outcome: Outcome
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """An import, or what one would do. `is_preview`: nothing was written."""

    kind: str
    file_name: str
    is_preview: bool
    columns: Mapping[str, str]  # our field → the file's column
    decided: tuple[Decided, ...]
    problems: tuple[Problem, ...]

    def count(self, outcome: Outcome) -> int:
        """How many rows had this outcome."""
        return sum(row.outcome is outcome for row in self.decided)

    def as_json(self, language: str = "en") -> dict[str, Any]:
        """The report for `--json`: counts, columns, problems (with sentences in `language`), each row's outcome."""
        counts = {outcome.value: self.count(outcome) for outcome in Outcome}
        return {
            "kind": self.kind,
            "file": self.file_name,
            "preview": self.is_preview,
            "rows": len(self.decided),
            **counts,
            "columns": dict(self.columns),
            "problems": [problem.as_json() | {"sentence": describe(problem, language)} for problem in self.problems],
            "lines": [{"line": row.line, "outcome": row.outcome, "fields": list(row.fields)} for row in self.decided],
        }


@cache
def reasons() -> Mapping[str, Texts]:
    """The sentences of all reason codes."""
    return {code: Texts(**texts) for code, texts in yaml.safe_load(REASONS_FILE.read_text("utf-8")).items()}


def describe(problem: Problem | Mapping[str, Any], language: str) -> str:
    """The sentence for the person who corrects the file (zh-Hans, zh-Hant, en). An unknown code is shown as it is.

    Takes a problem, or one as it is stored in models.Import.problems.
    """
    stored = problem.as_json() if isinstance(problem, Problem) else problem
    texts = reasons().get(str(stored["reason"]))
    return texts.read(language).format_map(stored.get("detail", {})) if texts else str(stored["reason"])
