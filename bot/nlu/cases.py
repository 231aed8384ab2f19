"""Replies whose meaning was written down by people: the sets on which understanding is measured."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.errors import BadInput
from bot.settings import ROOT
from bot.understanding.types import Act, CallbackWindow, Locale, OpenQuestion, QuestionKind, Sentiment, Utterance

SETS = ROOT / "tests" / "nlu" / "sets"  # development.jsonl may be looked at; locked.jsonl only measures


@dataclass(frozen=True, slots=True)
class Case:
    """One reply in its context and what it means. `judges_acts` is False for reviews that carry a mood only."""

    id: str
    utterance: Utterance
    acts: frozenset[Act]
    answer: int | bool | None
    sentiment: Sentiment | None
    callback: CallbackWindow | None
    judges_acts: bool
    weight: float = 1.0  # what it counts when odds are fitted: more in sets that mix acts as customers do


def read_cases(path: Path) -> list[Case]:
    """The cases of a JSON-lines file. Raises BadInput with file and line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error
    return [_case(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _case(path: Path, number: int, line: str) -> Case:
    try:
        given: dict[str, Any] = json.loads(line)
        question, meant = given["question"], given["meant"]
        window = meant.get("callback")
        return Case(
            id=given["id"],
            utterance=Utterance(
                text=given["text"],
                locale=Locale(given["locale"]),
                channel=given["channel"],
                question=OpenQuestion(
                    QuestionKind(question["kind"]), question.get("prompt", ""), tuple(question.get("options", ()))
                ),
                now=datetime.fromisoformat(given["now"]),
            ),
            acts=frozenset(Act(name) for name in meant.get("acts", ())),
            answer=meant.get("answer"),
            sentiment=Sentiment(meant["sentiment"]) if meant.get("sentiment") else None,
            callback=_window(window) if window else None,
            judges_acts="acts" in meant,
            weight=float(given.get("weight", 1)),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise BadInput(f"{path}:{number}: this is no case ({error!r}).") from error


def _window(given: dict[str, str]) -> CallbackWindow:
    return CallbackWindow(datetime.fromisoformat(given["from"]), datetime.fromisoformat(given["to"]))
