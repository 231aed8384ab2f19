"""The last step: what the rules read and what Rasa made of the words become one Understanding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.understanding.leads import ALONE, lead_of
from bot.understanding.reading import MARKED, MOODS, Reading
from bot.understanding.types import Act, CallbackWindow, QuestionKind, Sentiment, Understanding, Utterance

_SURE = 0.99  # plain replies on the development set: wrong in fewer than one of a hundred
_SURELY_HEARD = 0.65  # a complaint in words of praise (below, three of four were none)
_HEARD = 0.5  # a complaint in plain words that the model hears for certain (below, a quarter were none)
_UNSURE = 0.5  # words without a model to judge them


def conclude(utterance: Utterance, reading: Reading, parse: Mapping[str, Any] | None) -> Understanding:
    """One Understanding. `parse` is what Rasa's graph returned for the reading; None: the rules decide alone."""
    if parse is None or "acts" not in parse:
        return _by_rules(utterance, reading)
    acts = frozenset(Act(name) for name in parse["acts"])
    mood = parse.get("sentiment") or {}
    return _build(
        reading,
        acts,
        sentiment=_sentiment(reading, acts, mood, heard=_heard(reading, Act.COMPLAINT, parse)),
        is_angry=reading.is_angry or bool(mood.get("is_angry")),
        confidence=round(float(parse.get("confidence", _UNSURE)), 4),
        engine="rasa",
        scores={"scores": parse.get("scores", {}), "mood": mood.get("scores", {})},
    )


def _by_rules(utterance: Utterance, reading: Reading) -> Understanding:
    acts = set(reading.settled)
    if reading.grieves and not reading.is_plain and not acts - {Act.ANSWER, Act.THANKS, Act.GREETING, Act.ASK_HUMAN}:
        acts.add(Act.COMPLAINT)
    says_words = bool(reading.text) or utterance.has_media
    if reading.question is QuestionKind.TEXT and says_words and not acts - {Act.COMPLAINT}:
        acts.add(Act.ANSWER)
    is_yes_or_no = reading.question is QuestionKind.YES_NO
    voids = {Act.AUTO_REPLY} | (set() if reading.asks_who else {Act.WRONG_PERSON})
    if is_yes_or_no and acts & voids:
        acts.discard(Act.ANSWER)
    return _build(
        reading,
        frozenset(acts or {Act.UNCLEAR}),
        sentiment=reading.mood,
        is_angry=reading.is_angry,
        confidence=_SURE if reading.is_plain else _UNSURE,
        engine="rules",
        scores={},
    )


def _build(
    reading: Reading,
    acts: frozenset[Act],
    *,
    sentiment: Sentiment | None,
    is_angry: bool,
    confidence: float,
    engine: str,
    scores: Mapping[str, object],
) -> Understanding:
    acts = _consistent(acts)
    return Understanding(
        acts=acts,
        lead=lead_of(acts),
        answer=reading.found.value if Act.ANSWER in acts else None,
        sentiment=sentiment,
        is_angry=is_angry and Act.AUTO_REPLY not in acts,
        asks_case=reading.asks_case and Act.ASK_HELP in acts,
        callback=_window(reading, acts),
        language=reading.language,
        confidence=confidence,
        engine=engine,
        evidence={**reading.evidence, **scores},
    )


def _consistent(acts: frozenset[Act]) -> frozenset[Act]:
    """AUTO_REPLY stands alone; UNCLEAR only where nothing else was understood."""
    if Act.AUTO_REPLY in acts:
        return frozenset({Act.AUTO_REPLY})
    return acts - ALONE or frozenset({Act.UNCLEAR})


def _window(reading: Reading, acts: frozenset[Act]) -> CallbackWindow | None:
    return reading.callback if Act.CALLBACK in acts else None


def _heard(reading: Reading, act: Act, parse: Mapping[str, Any]) -> float:
    """How surely an act was heard: for certain where the rules settled it."""
    return 1.0 if act in reading.settled else float(parse.get("scores", {}).get(act.value, 0.0))


def _sentiment(reading: Reading, acts: frozenset[Act], mood: Mapping[str, Any], *, heard: float) -> Sentiment | None:
    """A bare mark or a word such as 一般 speaks for itself; beside other words it counts where they say nothing."""
    if reading.mood is not None:
        return reading.mood
    label = Sentiment(mood["label"]) if mood.get("label") else None
    if Act.COMPLAINT in acts:
        label = _beside_complaint(label, heard=heard, is_review=reading.question is QuestionKind.NONE)
    if label is None and Act.ANSWER in acts and reading.question in MARKED and reading.outcome is not None:
        return MOODS[reading.outcome]
    return label


def _beside_complaint(label: Sentiment | None, *, heard: float, is_review: bool) -> Sentiment | None:
    """Who complains is not pleased, whatever the words sound like: praise beside it is mixed, plain words negative.

    A complaint that is only suspected in words of praise leaves them praise, and so does one in a review, where the
    mood is heard better than the complaint.
    """
    if label is None and heard >= _HEARD:
        return Sentiment.NEGATIVE
    is_mixed = label is Sentiment.POSITIVE and heard >= _SURELY_HEARD and not is_review
    return Sentiment.MIXED if is_mixed else label
