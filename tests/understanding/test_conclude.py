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
        (["complaint"], None, Sentiment.NEGATIVE),  # in plain words
        (["complaint"], "positive", Sentiment.MIXED),
        (["complaint"], "negative", Sentiment.NEGATIVE),
        (["complaint"], "mixed", Sentiment.MIXED),
        (["ask_help"], None, None),
        (["thanks"], "positive", Sentiment.POSITIVE),
    ],
)
def test_the_mood_beside_a_complaint(acts: list[str], heard: str | None, mood: Sentiment | None) -> None:
    utterance = said("the drawer sticks out two fingers wide", "text", "How is the wardrobe?")
    parse = {
        "acts": acts,
        "scores": {"complaint": 0.8},
        "confidence": 0.9,
        "sentiment": {"label": heard, "scores": {"positive": 0.5}},
    }
    assert conclude(utterance, read(utterance), parse).sentiment is mood


def test_a_complaint_that_is_hardly_heard_has_no_mood() -> None:
    utterance = said("the drawer sticks out two fingers wide", "text", "How is the wardrobe?")
    parse = {"acts": ["complaint"], "scores": {"complaint": 0.4}, "sentiment": {"label": None, "scores": {}}}
    assert conclude(utterance, read(utterance), parse).sentiment is None


@pytest.mark.parametrize(
    ("heard", "mood"), [(None, Sentiment.NEGATIVE), ("positive", Sentiment.MIXED), ("negative", Sentiment.NEGATIVE)]
)
def test_a_middling_mark_beside_a_complaint_is_not_neutral(heard: str | None, mood: Sentiment) -> None:
    utterance = said("3. an hour and a half for two tyres", "csat5", "How did we do?")
    parse = {
        "acts": ["answer", "complaint"],
        "scores": {"complaint": 0.8},
        "sentiment": {"label": heard, "scores": {"negative": 0.6}},
    }
    assert conclude(utterance, read(utterance), parse).sentiment is mood
