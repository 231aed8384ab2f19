"""What the rules read and what the model heard become one understanding."""

from __future__ import annotations

import pytest

from bot.understanding.conclude import conclude
from bot.understanding.read import read
from bot.understanding.types import Sentiment
from tests.understanding.saying import said


@pytest.mark.parametrize(
    ("acts", "heard", "mood"),
    [
        (["complaint"], None, Sentiment.NEGATIVE),  # who complains in plain words is not pleased
        (["complaint"], "positive", Sentiment.MIXED),
        (["complaint"], "negative", Sentiment.NEGATIVE),
        (["complaint"], "mixed", Sentiment.MIXED),
        (["ask_help"], None, None),
        (["thanks"], "positive", Sentiment.POSITIVE),
    ],
)
def test_the_mood_beside_a_complaint(acts: list[str], heard: str | None, mood: Sentiment | None) -> None:
    utterance = said("the drawer sticks out two fingers wide", "text", "How is the wardrobe?")
    parse = {"acts": acts, "confidence": 0.9, "sentiment": {"label": heard, "scores": {"positive": 0.5}}}
    assert conclude(utterance, read(utterance), parse).sentiment is mood
