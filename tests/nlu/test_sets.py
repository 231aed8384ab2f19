"""No near-duplicate stands on two sides: training data, development set, locked set."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
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
    for path in sorted((ROOT / "data" / "nlu").rglob("*.yml")):
        for block in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["nlu"]:
            found += [line[2:].strip() for line in block["examples"].splitlines() if line.startswith("- ")]
    return found


def sides() -> dict[str, list[str]]:
    texts = {
        name: [case.utterance.text for case in read_cases(SETS / f"{name}.jsonl")] for name in ("development", "locked")
    }
    return {"training": training(), **texts}


def near_duplicates(
    ones: list[tuple[str, frozenset[str]]], others: list[tuple[str, frozenset[str]]]
) -> Iterator[tuple[str, str]]:
    """Pairs that share too much; only pairs that share anything are compared."""
    holders = defaultdict(list)
    for index, (_, theirs) in enumerate(others):
        for piece in theirs:
            holders[piece].append(index)
    for one, mine in ones:
        shared = Counter(index for piece in mine for index in holders[piece])
        for index, count in shared.items():
            other, theirs = others[index]
            if count >= NEAR * len(mine | theirs):
                yield one, other


def test_no_near_duplicate_straddles() -> None:
    split = {name: [(text, pieces(text)) for text in texts] for name, texts in sides().items()}
    straddling = [
        pair for first, second in combinations(split, 2) for pair in near_duplicates(split[first], split[second])
    ]
    assert straddling == []


def test_training_examples_stand_as_the_model_sees_messages() -> None:
    assert [text for text in training() if normalise(text) != text] == []


def test_the_data_are_rich_in_both_languages() -> None:
    texts = set(training())
    chinese = {text for text in texts if re.search(r"[\u3400-\u9fff]", text)}
    assert len(chinese) >= 3_500
    assert len(texts - chinese) >= 3_000


def test_both_sets_hold_every_act() -> None:
    for name in ("development", "locked"):
        acts = {act for case in read_cases(SETS / f"{name}.jsonl") for act in case.acts}
        assert acts == set(Act)
