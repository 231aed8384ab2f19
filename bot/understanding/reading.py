"""What the rules make of one message."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.understanding.leads import LEAD_ORDER
from bot.understanding.types import Act, CallbackWindow, Locale, QuestionKind, Sentiment
from bot.understanding.words.found import NOTHING, Found

MARKED = frozenset({QuestionKind.CSAT5, QuestionKind.NPS11})


class Outcome(StrEnum):
    """What an answer tells of the matter: a high mark, "no" to "does it still leak?"."""

    GOOD = "good"
    MIDDLING = "middling"
    BAD = "bad"


MOODS = {Outcome.GOOD: Sentiment.POSITIVE, Outcome.MIDDLING: Sentiment.NEUTRAL, Outcome.BAD: Sentiment.NEGATIVE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the rules make of one message. `text` is the normalised message; `excluded` acts are certainly not there."""

    text: str
    question: QuestionKind
    settled: frozenset[Act]
    excluded: frozenset[Act]
    found: Found
    is_plain: bool  # nothing was said in words that needs a model
    opts_out: bool  # certain; applied at once, even when Rasa is down
    mood: Sentiment | None  # of a bare mark or a word such as 一般; None when the words must tell
    callback: CallbackWindow | None
    language: Locale | None
    is_angry: bool
    asks_case: bool
    is_sarcastic: bool
    calls_later: bool  # asks to be called later, with a time or without
    grieves: bool  # names something that people complain of
    relieves: bool  # names a trouble that is denied, over or one's own
    asks_who: bool  # the question asks whether this is the customer: "no" answers it beside a wrong number, too
    says_little: bool  # yes, no, fine, that is all: nothing beside the answer
    says_something: bool  # to an open question: names or tells anything at all
    outcome: Outcome | None  # what the answer tells of the matter
    evidence: Mapping[str, object] = field(default_factory=dict)

    @property
    def needs_rasa(self) -> bool:
        """Whether something was said in words that only the model can judge."""
        return bool(self.text) and not self.is_plain

    def _mark(self) -> str:
        """The figure that was taken as the mark, as it stands in the folded text; empty where words gave it."""
        is_figure = re.search(r"[\d零一二两三四五六七八九十]", self.found.words) is not None
        return self.found.words if self.question in MARKED and self.found.is_settled and is_figure else ""

    def without_rules(self) -> Reading:
        """The same message with nothing settled, found or excluded: what the model has to do alone."""
        return replace(
            self,
            settled=frozenset(),
            excluded=frozenset(),
            found=NOTHING,
            is_plain=False,
            opts_out=False,
            mood=None,
            callback=None,
            is_angry=False,
            asks_case=False,
            is_sarcastic=False,
            calls_later=False,
            grieves=False,
            relieves=False,
            asks_who=False,
            says_little=False,
            says_something=False,
            outcome=None,
        )

    def for_rasa(self) -> dict[str, object]:
        """What Rasa's components need to decide with, JSON-ready; the order of leads travels along: no second copy."""
        return {
            "question": self.question.value,
            "settled": sorted(act.value for act in self.settled),
            "excluded": sorted(act.value for act in self.excluded),
            "answer_is_firm": self.found.is_settled and self.found.is_firm,
            "answer_words": self.found.words if self.found.is_settled else "",
            "mark": self._mark(),
            "outcome": self.outcome,
            "has_problem": self.found.problem is not None,
            "is_sarcastic": self.is_sarcastic,
            "grieves": self.grieves,
            "relieves": self.relieves,
            "asks_who": self.asks_who,
            "says_little": self.says_little,
            "says_something": self.says_something,
            "calls_later": self.calls_later,
            "names_time": self.callback is not None,
            "lead_order": [act.value for act in LEAD_ORDER],
        }
