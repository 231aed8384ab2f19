"""What a score is worth in its context: words beside a low mark are a complaint sooner than beside a good one."""

from __future__ import annotations

import math
from typing import Any, Dict, Mapping, Set

_BESIDE_CONTENT = {"answer", "complaint", "thanks", "greeting"}  # other settled acts are about the talk itself
_LEAST = 1e-4  # scores nearer to 0 or 1 say nothing more


def in_context(
    scores: Mapping[str, float], reading: Mapping[str, Any], odds: Mapping[str, Mapping[str, float]]
) -> Dict[str, float]:
    """Each act's probability: its score's odds, bent by `slope` and `offset`, and by what the rules read."""
    present = _contexts(reading)
    found = {}
    for act, score in scores.items():
        bend = odds.get(act, {})
        logit = bend.get("slope", 1.0) * _logit(score) + bend.get("offset", 0.0)
        logit += sum(value for name, value in bend.items() if name in present)
        found[act] = 1 / (1 + math.exp(-logit))
    return found


def _logit(score: float) -> float:
    inside = min(1 - _LEAST, max(_LEAST, score))
    return math.log(inside / (1 - inside))


def _contexts(reading: Mapping[str, Any]) -> Set[str]:
    """Names that `config.yml` may give weights to."""
    marks = {"positive": "good_mark", "neutral": "middle_mark", "negative": "low_mark"}
    present = {marks[reading["mark_mood"]]} if reading.get("mark_mood") in marks else set()
    if reading.get("grieves"):
        present.add("hinted")
    if reading.get("question") in {"text", "none"}:
        present.add("open_question")
    if "answer" in reading.get("settled", ()):
        present.add("answered")
    if set(reading.get("settled", ())) - _BESIDE_CONTENT:
        present.add("talked")
    if reading.get("calls_later"):
        present.add("put_off")
    if "thanks" in reading.get("settled", ()):
        present.add("thanked")
    return present
