"""Whole conversations, kept as transcripts. HUIFANG_REWRITE_GOLDEN=1 writes them anew: read the diff, then commit."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.understanding.types import Act, CallbackWindow, Locale, Understanding
from tests.dialogue.talking import ZONE, Talk, case, facts, script

GOLDEN = Path(__file__).parent / "golden"
SCENES = sorted(GOLDEN.glob("*.yml"))


@pytest.mark.parametrize("path", SCENES, ids=lambda path: path.stem)
def test_conversation_goes_as_written(path: Path) -> None:
    played = play(yaml.safe_load(path.read_text("utf-8")))
    transcript = path.with_suffix(".txt")
    if os.environ.get("HUIFANG_REWRITE_GOLDEN"):
        transcript.write_text(played, "utf-8")
    assert played == transcript.read_text("utf-8")


def test_there_are_enough_of_every_language() -> None:
    locales = [yaml.safe_load(path.read_text("utf-8")).get("locale", "zh-CN") for path in SCENES]
    assert len(SCENES) >= 25
    assert {"zh-CN", "zh-TW", "en"} <= set(locales)
    assert min(locales.count(locale) for locale in ("zh-CN", "en")) >= 5
    assert locales.count("zh-TW") + locales.count("zh-HK") >= 5


def play(scene: dict[str, Any]) -> str:
    """The transcript of a scene."""
    locale = Locale(scene.get("locale", "zh-CN"))
    given = facts(locale, **scene.get("facts", {}))
    cases = tuple(case(**one) for one in scene.get("cases", ()))
    given = replace(given, cases=cases, case=cases[0] if scene.get("confirms") else None)
    talk = Talk(script(scene["script"]) if scene.get("script") else None, given)
    for turn in scene["turns"]:
        if turn == "silence":
            talk.silence()
        elif turn == "take over":
            talk.person_takes_over()
        elif turn == "hand back":
            talk.person_hands_back()
        else:
            talk.say(turn["say"], understood(turn), has_media=turn.get("photo", False))
    return "\n".join((f"# {scene['title']}", *talk.lines, ""))


def understood(turn: dict[str, Any]) -> Understanding:
    """What the scene says that the words mean."""
    acts = [Act(name) for name in turn["acts"].split()]
    window = turn.get("window")
    times = [datetime.fromisoformat(at).replace(tzinfo=ZONE) for at in window] if window else None
    return Understanding(
        acts=frozenset(acts),
        lead=acts[0],
        answer=turn.get("answer"),
        is_angry=turn.get("angry", False),
        asks_case=turn.get("asks_case", False),
        callback=CallbackWindow(*times) if times else None,
        language=Locale(turn["language"]) if "language" in turn else None,
        confidence=turn.get("confidence", 1.0),
    )
