"""No near-duplicate stands on two sides: training data, development set, locked set."""

from __future__ import annotations

import re
from itertools import combinations

import yaml

from bot.nlu.cases import SETS, read_cases
from bot.settings import ROOT
from bot.understanding.normalise import normalise
from bot.understanding.types import Act

NEAR = 0.6  # shared three-letter pieces from which on two messages are the same message in other clothes


def pieces(text: str) -> frozenset[str]:
    bare = re.sub(r"[\W_]+", "", normalise(text).casefold()) or text
    return frozenset(bare[start : start + 3] for start in range(max(1, len(bare) - 2)))


def training() -> list[str]:
    found = []
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for block in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["nlu"]:
            found += [line[2:].strip() for line in block["examples"].splitlines() if line.startswith("- ")]
    return found


def sides() -> dict[str, list[str]]:
    texts = {
        name: [case.utterance.text for case in read_cases(SETS / f"{name}.jsonl")] for name in ("development", "locked")
    }
    return {"training": training(), **texts}


def test_no_near_duplicate_straddles() -> None:
    split = {name: [(text, pieces(text)) for text in texts] for name, texts in sides().items()}
    straddling = [
        (one, other)
        for first, second in combinations(split, 2)
        for one, mine in split[first]
        for other, theirs in split[second]
        if len(mine & theirs) >= NEAR * len(mine | theirs)
    ]
    assert straddling == []


def test_the_data_are_rich_in_both_languages() -> None:
    texts = set(training())
    chinese = {text for text in texts if re.search(r"[\u3400-\u9fff]", text)}
    assert len(chinese) >= 2_400
    assert len(texts - chinese) >= 2_300


def test_both_sets_hold_every_act() -> None:
    for name in ("development", "locked"):
        acts = {act for case in read_cases(SETS / f"{name}.jsonl") for act in case.acts}
        assert acts == set(Act)
