"""The figures themselves, on a few replies whose figures can be counted by hand."""

from __future__ import annotations

import pytest

from bot.nlu.cases import Case
from bot.nlu.measure import measure, worst
from bot.understanding.types import Act, Sentiment, Understanding
from tests.understanding.saying import said


def case(acts: set[Act], answer: int | None = None, mood: Sentiment | None = None) -> Case:
    return Case("x", said("5", "csat5"), frozenset(acts), answer, mood, None, judges_acts=True)


def got(
    acts: set[Act], answer: int | None = None, mood: Sentiment | None = None, confidence: float = 1.0
) -> Understanding:
    return Understanding(acts=frozenset(acts), lead=min(acts), answer=answer, sentiment=mood, confidence=confidence)


def test_counts() -> None:
    cases = [
        case({Act.ANSWER}, 5, Sentiment.POSITIVE),
        case({Act.ANSWER, Act.COMPLAINT}, 2, Sentiment.NEGATIVE),
        case({Act.UNCLEAR}),
        case({Act.UNCLEAR}),
    ]
    found = [
        got({Act.ANSWER}, 5, Sentiment.POSITIVE),
        got({Act.ANSWER}, 2, Sentiment.POSITIVE, 0.9),
        got({Act.ANSWER}, 3, confidence=0.6),
        got({Act.UNCLEAR}),
    ]
    figures = measure(cases, found)
    assert figures.acts["answer"].precision == pytest.approx(2 / 3)
    assert figures.acts["answer"].recall == 1.0
    assert figures.acts["complaint"].recall == 0.0
    assert (figures.exact.hits, figures.exact.of) == (2, 4)
    assert figures.answers.value == 1.0
    assert (figures.recorded.hits, figures.recorded.of) == (1, 2)
    assert figures.callbacks.value is None
    assert (figures.reversed_moods.hits, figures.reversed_moods.of) == (1, 2)
    assert figures.moods["None", "None"] == 2
    assert figures.calibration_error == pytest.approx((0.6 + 0.9) / 4)
    assert [error.confidence for _, error in worst(cases, found, 5)] == [0.9, 0.6]


def test_true_is_not_one() -> None:
    assert measure([case({Act.ANSWER}, 1)], [got({Act.ANSWER}, True)]).answers.value == 0.0


def test_none_and_neutral_are_one_where_moods_are_scored() -> None:
    reviews = [
        Case("x", said("5"), frozenset(), None, mood, None, judges_acts=False)
        for mood in (Sentiment.POSITIVE, Sentiment.NEGATIVE, Sentiment.NEUTRAL)
    ]
    figures = measure(
        reviews, [got({Act.ANSWER}, mood=mood) for mood in (Sentiment.POSITIVE, Sentiment.NEGATIVE, None)]
    )
    assert figures.review_f1 == 1.0
    assert figures.mood_accuracy == 1.0


def test_reversed_reviews_are_counted_apart_from_replies() -> None:
    review = Case("x", said("5"), frozenset(), None, Sentiment.NEGATIVE, None, judges_acts=False)
    praise = got({Act.ANSWER}, mood=Sentiment.POSITIVE)
    figures = measure([review, case({Act.ANSWER}, mood=Sentiment.POSITIVE)], [praise, praise])
    assert (figures.reversed_reviews.hits, figures.reversed_reviews.of) == (1, 1)
    assert (figures.reversed_moods.hits, figures.reversed_moods.of) == (0, 1)
