"""What a score is worth in its context, and learning it from cases (envs/rasa/components/odds.py, fit_odds.py)."""

from __future__ import annotations

import json
import random
import subprocess
from pathlib import Path
from typing import Any

from bot.processes.rasa import PYTHON
from bot.settings import ROOT
from tests.rasa import small

ACTS = ("answer", "complaint", "thanks", "unclear")


def case(chance: random.Random, number: int) -> dict[str, Any]:
    """A reply whose words score in between: a complaint beside a low mark, none beside a high one."""
    is_bad = number % 2 == 0
    return {
        "text": f"{1 if is_bad else 5} the fitter came {number}",
        "reading": {
            "question": "csat5",
            "settled": ["answer"],
            "excluded": [],
            "outcome": "bad" if is_bad else "good",
            "answer_words": "1" if is_bad else "5",
            "lead_order": list(ACTS),
        },
        "scores": {act: round(chance.uniform(0.3, 0.6), 3) if act == "complaint" else 0.01 for act in ACTS},
        "moods": {"positive": 0.4, "negative": 0.4},
        "acts": ["answer", "complaint"] if is_bad else ["answer"],
        "mood": "mixed" if number % 9 == 0 else "none" if number % 9 == 1 else "negative" if is_bad else "positive",
        "judges_acts": True,
        "weight": 1.0,
    }


def fit(folder: Path, name: str) -> bytes:
    chance = random.Random(3)
    cases = folder / "cases.jsonl"
    cases.write_text("".join(json.dumps(case(chance, number)) + "\n" for number in range(120)))
    command = [str(PYTHON), "-W", "ignore", str(ROOT / "envs/rasa/fit_odds.py"), str(cases), str(folder / name)]
    subprocess.run(command, check=True, cwd=ROOT)
    return (folder / name).read_bytes()


async def judged(weights: str, outcome: str) -> dict[str, Any]:
    reading = {"question": "csat5", "settled": ["answer"], "outcome": outcome, "answer_words": "3"}
    code = (
        "import json, sys; from components import odds\n"
        f"weights = json.loads(open({weights!r}).read())\n"
        "moods = {'positive': 0.4, 'negative': 0.4}\n"
        f"found = odds.signs('3 it was done', {{'complaint': 0.45}}, moods, {reading!r})\n"
        "print(json.dumps({'acts': odds.probabilities(found, weights['acts']),"
        " 'mood': odds.likeliest(found, weights['moods'])}))"
    )
    told: dict[str, Any] = json.loads(await small.in_the_box(code))
    return told


async def test_the_same_words_are_a_complaint_beside_a_low_mark_and_none_beside_a_high_one(tmp_path: Path) -> None:
    fit(tmp_path, "odds.json")
    low, high = (
        await judged(str(tmp_path / "odds.json"), "bad"),
        await judged(str(tmp_path / "odds.json"), "good"),
    )
    assert low["acts"]["complaint"] > 0.75
    assert high["acts"]["complaint"] < 0.25
    assert (low["mood"], high["mood"]) == ("negative", "positive")


def test_the_same_cases_give_the_same_weights(tmp_path: Path) -> None:
    assert fit(tmp_path, "one.json") == fit(tmp_path, "two.json")


def test_an_act_that_hardly_occurs_keeps_its_score(tmp_path: Path) -> None:
    weights = json.loads(fit(tmp_path, "odds.json"))
    assert weights["acts"]["thanks"] == {"thanks?": 1.0}
