"""The vocabulary in which the product talks about what a customer said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """What a customer does with a message. A message carries a set of acts; AUTO_REPLY and UNCLEAR stand alone."""

    ANSWER = "answer"  # a usable value for the open question is recorded
    OPT_OUT = "opt_out"  # no more messages or calls at all
    OPT_IN = "opt_in"
    ASK_HELP = "ask_help"  # help about the own product, order or case
    ASK_HUMAN = "ask_human"  # a person, the manager, "call me" as a demand
    COMPLAINT = "complaint"  # a concrete problem or grievance
    CALLBACK = "callback"  # not now, later
    WRONG_PERSON = "wrong_person"
    REFUSE = "refuse"  # this question or this survey
    ASK_IDENTITY = "ask_identity"  # who are you, a robot, a scam?
    ASK_REPEAT = "ask_repeat"
    GREETING = "greeting"
    THANKS = "thanks"
    AUTO_REPLY = "auto_reply"  # driving, vacation, voicemail, bounce
    OUT_OF_SCOPE = "out_of_scope"
    UNCLEAR = "unclear"  # also: out of range, ranges, contradictions


class QuestionKind(StrEnum):
    """How the open question wants to be answered."""

    CSAT5 = "csat5"
    NPS11 = "nps11"
    YES_NO = "yes_no"
    CHOICE = "choice"
    TEXT = "text"
    NONE = "none"  # nothing is open


class Sentiment(StrEnum):
    """Mood towards company, product or service, from the words alone."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
    MIXED = "mixed"


class Locale(StrEnum):
    """A customer's language and script. zh-TW and zh-HK are written in traditional characters."""

    ZH_CN = "zh-CN"
    ZH_TW = "zh-TW"
    ZH_HK = "zh-HK"
    EN = "en"

    @property
    def wording(self) -> str:
        """The wording language that a pack writes for this locale: zh-Hans, zh-Hant or en."""
        if self is Locale.EN:
            return "en"
        return "zh-Hans" if self is Locale.ZH_CN else "zh-Hant"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The question to which the words reply."""

    kind: QuestionKind = QuestionKind.NONE
    prompt: str = ""
    options: tuple[str, ...] = ()  # in the customer's language; numbered 1, 2, 3 and lettered A, B, C


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One customer message in its context. `now` is aware, in the customer's own zone."""

    text: str
    locale: Locale
    channel: str
    question: OpenQuestion
    now: datetime
    has_media: bool = False


@dataclass(frozen=True, slots=True)
class CallbackWindow:
    """When a call would be right; aware, in the customer's zone."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """What a message means. `lead` is the act that Rasa routes; `answer` is None unless ANSWER is among the acts."""

    acts: frozenset[Act]
    lead: Act
    answer: int | bool | None = None
    sentiment: Sentiment | None = None
    is_angry: bool = False
    asks_case: bool = False  # asks what became of an own complaint or case
    callback: CallbackWindow | None = None
    language: Locale | None = None  # the language that the words are evidently written in, if not the expected one
    confidence: float = 1.0  # 0–1, calibrated
    engine: str = "rules"  # which layer settled it: "rules" or "rasa"
    evidence: Mapping[str, object] = field(default_factory=dict)  # spans, matched words, model scores; JSON-ready
