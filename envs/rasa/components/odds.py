"""What scores are worth in their context: words beside a low mark are a complaint sooner than beside a good one.

Each act's probability, and each mood's, is a logistic regression over the same signs: what every act and mood scored,
and what the rules read. The weights stand in `odds.json`; `make odds` fits them on the development set.
"""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any, Dict, Iterable, Mapping, Text

Weights = Dict[Text, Dict[Text, float]]  # by what they tell, by sign; "" is the start

WEIGHTS = Path(__file__).with_name("odds.json")
MOODS = ("positive", "negative", "mixed", "none")

_READ = ("has_problem", "grieves", "relieves", "calls_later", "is_sarcastic")  # of the words as a whole
_LEAST = 1e-4
_WORD = re.compile(r"[a-z']+|[\u3400-\u9fff]")
_TURN = re.compile(
    r"但|不过|就是(?!说)|可惜|只是|可是|却|唯独|虽然|除了|\b(?:but|though|although|however|shame|except|apart\s+from|just|otherwise|wish|yet|only)\b"
)


def read_weights() -> Dict[Text, Weights]:
    """What `make odds` fitted: `acts`, `moods` and `confidence`."""
    weights: Dict[Text, Weights] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return weights


def signs(
    text: Text, scores: Mapping[Text, float], moods: Mapping[Text, float], reading: Mapping[Text, Any]
) -> Dict[Text, float]:
    """Everything that may raise or lower a probability, by name; what is absent is 0."""
    words = text.casefold()
    found = {f"{act}?": logit(score) for act, score in scores.items()}
    found.update({f"{mood}?": logit(score) for mood, score in moods.items()})
    present = {f"settled {act}" for act in reading.get("settled", ())} | {f"to {reading.get('question')}"}
    present |= {name for name in _READ if reading.get(name)}
    if reading.get("outcome"):
        present.add(f"{reading['outcome']} outcome")
    if turns(text):
        present.add("turns")
        present.add(f"turns from {reading.get('outcome') or 'nothing'}")
    present.add(_length(words, reading))
    if any("\u3400" <= sign <= "\u9fff" for sign in words):
        present.add("chinese")
    found.update(dict.fromkeys(present, 1.0))
    if reading.get("outcome") == "bad":
        found["negative? beside bad"] = found.get("negative?", 0.0)
    return found


def doubts(found: Mapping[Text, float], product: float, acts: Iterable[Text]) -> Dict[Text, float]:
    """What the confidence is weighed from: the product of all decisions' probabilities, and where they were made."""
    context = {name: value for name, value in found.items() if "?" not in name}
    nothing = {"nothing understood": 1.0} if "unclear" in acts else {}  # such words mostly say something
    return {**context, **nothing, "all decisions": logit(product)}


def probabilities(found: Mapping[Text, float], acts: Weights) -> Dict[Text, float]:
    """How probable each act is."""
    return {act: 1 / (1 + math.exp(-_sum(found, weights))) for act, weights in acts.items()}


def likeliest(found: Mapping[Text, float], moods: Weights) -> Text:
    """The likeliest of MOODS."""
    return max(moods, key=lambda mood: _sum(found, moods[mood]))


def turns(text: Text) -> bool:
    """Whether the words turn from one side of the matter to another: 好,就是慢."""
    return _TURN.search(text.casefold()) is not None


def _sum(found: Mapping[Text, float], weights: Mapping[Text, float]) -> float:
    return weights.get("", 0.0) + sum(value * weights.get(name, 0.0) for name, value in found.items())


def _length(words: Text, reading: Mapping[Text, Any]) -> Text:
    """How much stands beside what the rules took as the answer."""
    answer = reading.get("answer_words") or ""
    beside = words.replace(answer, " ", 1) if answer != words else words
    count = len(_WORD.findall(beside))
    return "a word or two" if count <= 2 else "a few words" if count <= 5 else "a sentence" if count <= 12 else "a tale"


def logit(score: float) -> float:
    """The log of the odds; scores nearer to 0 or 1 than a ten-thousandth say nothing more."""
    inside = min(1 - _LEAST, max(_LEAST, score))
    return math.log(inside / (1 - inside))
