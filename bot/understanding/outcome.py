"""What an answer tells of the matter: good, middling or bad news."""

from __future__ import annotations

from bot.understanding.reading import Outcome
from bot.understanding.types import OpenQuestion, QuestionKind
from bot.understanding.words.found import Found
from bot.understanding.words.normalise import simplified_prompt
from bot.understanding.yes_no.outcome import is_good_news

_LIMITS = {QuestionKind.CSAT5: (4, 3), QuestionKind.NPS11: (9, 5)}  # from where on a mark is good, middling


def outcome_of(found: Found, question: OpenQuestion) -> Outcome | None:
    """What an answer tells of the matter. Csat 4-5 and nps 9-10 are good, 3 and 5-8 middling (issue E, conventions)."""
    if found.value is None:
        return None
    if question.kind is QuestionKind.YES_NO:
        is_good = is_good_news(bool(found.value), simplified_prompt(question.prompt))
        return None if is_good is None else Outcome.GOOD if is_good else Outcome.BAD
    if question.kind not in _LIMITS:
        return None
    good, middling = _LIMITS[question.kind]
    return Outcome.GOOD if found.value >= good else Outcome.MIDDLING if found.value >= middling else Outcome.BAD
