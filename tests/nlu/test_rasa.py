"""Rasa's own checks of its data, and its stories run against the trained model."""

from __future__ import annotations

import asyncio
from pathlib import Path

import yaml

from bot.processes.rasa import MODEL, PYTHON
from bot.settings import ROOT
from bot.understanding.leads import LEAD_ORDER


async def rasa(*arguments: str) -> tuple[int, str]:
    """Rasa's command line inside the box: its exit code and what it said."""
    process = await asyncio.create_subprocess_exec(
        *(str(PYTHON), str(ROOT / "envs" / "rasa" / "cli.py"), *arguments),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return process.returncode or 0, said.decode()


async def test_the_data_are_sound() -> None:
    code, said = await rasa("data", "validate", "--domain", "domain.yml", "--data", "data", "--config", "config.yml")
    assert code == 0, said
    assert "labeled with multiple different intents" not in said


async def test_the_stories_pass(tmp_path: Path) -> None:
    model = max(MODEL.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    code, said = await rasa(
        *(
            "test",
            "core",
            "--stories",
            "tests/nlu",
            "--model",
            str(model),
            "--out",
            str(tmp_path),
            "--fail-on-prediction-errors",
        )
    )
    assert code == 0, said
    assert "0 / 0" not in said


def test_every_act_has_its_rule_and_its_story() -> None:
    leads = {act.value for act in LEAD_ORDER}
    rules = yaml.safe_load((ROOT / "data" / "rules" / "turns.yml").read_text())["rules"]
    stories = yaml.safe_load((ROOT / "tests" / "nlu" / "test_turns.yml").read_text())["stories"]
    assert {rule["steps"][0]["intent"] for rule in rules} == leads
    assert {story["steps"][0]["intent"] for story in stories} == leads
