"""`huifang fit-odds`: how much scores are worth in their context, learnt from the development set."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Sequence
from typing import Any

from rich.console import Console

from bot.errors import Unavailable
from bot.nlu.cases import SETS, Case, read_cases
from bot.nlu.understander import metadata_of
from bot.processes.rasa import PYTHON, running_rasa
from bot.settings import ROOT, Settings, read_settings
from bot.understanding.read import read
from bot.understanding.reading import Reading
from bot.understanding.types import Sentiment

_CASES = ROOT / "build" / "odds.jsonl"
_WEIGHTS = ROOT / "envs" / "rasa" / "components" / "odds.json"
_MOODS = {Sentiment.POSITIVE, Sentiment.NEGATIVE, Sentiment.MIXED}


def run() -> None:
    """Fit the weights of acts and moods anew; afterwards the model must be trained."""
    lines = asyncio.run(_heard(read_settings(), read_cases(SETS / "development.jsonl")))
    _CASES.parent.mkdir(parents=True, exist_ok=True)
    _CASES.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    ran = subprocess.run(  # noqa: S603
        [str(PYTHON), "-W", "ignore", str(ROOT / "envs" / "rasa" / "fit_odds.py"), str(_CASES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise Unavailable(f"The odds could not be fitted; {_WEIGHTS} is unchanged:\n{ran.stderr.strip()[-1000:]}")
    Console().print(f"{_WEIGHTS.relative_to(ROOT)} is fitted. Run `make setup` to train the model with it.")


async def _heard(settings: Settings, cases: Sequence[Case]) -> list[dict[str, Any]]:
    """What the cases' words score, what the rules read, and what people say that they mean."""
    spoken = [(case, reading) for case in cases if (reading := read(case.utterance)).needs_rasa]
    async with running_rasa(settings) as client:
        parses = await client.parse([(reading.text, metadata_of(reading)) for _, reading in spoken])
    return [_line(case, reading, parse) for (case, reading), parse in zip(spoken, parses, strict=True)]


def _line(case: Case, reading: Reading, parse: dict[str, Any]) -> dict[str, Any]:
    return {
        "text": reading.text,
        "reading": reading.for_rasa(),
        "scores": parse["scores"],
        "moods": parse["sentiment"]["scores"],
        "acts": sorted(case.acts),
        "mood": case.sentiment.value if case.sentiment in _MOODS else "none",
        "judges_acts": case.judges_acts,
        "judges_mood": reading.mood is None,
        "weight": case.weight,
    }
