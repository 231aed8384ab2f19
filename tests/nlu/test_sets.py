"""No near-duplicate stands on two sides: training data, development set, locked set."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations, product

import yaml

from bot.nlu.cases import SETS, read_cases
from bot.settings import ROOT
from bot.understanding.types import Act
from bot.understanding.words.normalise import normalise

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
    ones: list[tuple[str, frozenset[str]]], others: list[tuple[str, frozenset[str]]], common: Counter[str]
) -> Iterator[tuple[str, str]]:
    """Pairs that share too much.

    Two that share 60 % of all pieces share one among the rarest of each (40 % and one more), and the
    smaller has at least 60 % of the larger's number: only those are compared.
    """

    def rarest(pieces: frozenset[str]) -> list[str]:
        ordered = sorted(pieces, key=lambda piece: (common[piece], piece))
        return ordered[: len(ordered) - math.ceil(NEAR * len(ordered)) + 1]

    holders = defaultdict(list)
    for index, (_, theirs) in enumerate(others):
        for piece in rarest(theirs):
            holders[piece].append(index)
    for one, mine in ones:
        for index in {index for piece in rarest(mine) for index in holders.get(piece, ())}:
            other, theirs = others[index]
            if not NEAR * len(mine) <= len(theirs) <= len(mine) / NEAR:
                continue
            shared = len(mine & theirs)
            if shared >= NEAR * (len(mine) + len(theirs) - shared):
                yield one, other


def test_no_near_duplicate_straddles() -> None:
    split = {name: [(text, pieces(text)) for text in texts] for name, texts in sides().items()}
    common = Counter(piece for side in split.values() for _, mine in side for piece in mine)
    straddling = [
        pair
        for first, second in combinations(split, 2)
        for pair in near_duplicates(split[first], split[second], common)
    ]
    assert straddling == []


def test_near_duplicates_are_found_wherever_their_pieces_differ() -> None:
    texts = ["the boiler leaks again", "the boiler leaks again!!", "boiler leaks again", "the boiler is fine"]
    split = [(text, pieces(text)) for text in texts]
    common = Counter(piece for _, mine in split for piece in mine)
    expected = {
        (one, other)
        for (one, mine), (other, theirs) in product(split, split)
        if len(mine & theirs) >= NEAR * len(mine | theirs)
    }
    assert set(near_duplicates(split, split, common)) == expected
    assert len(expected) > len(texts)


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
