"""What a turn leads to. The engine only says it; the use cases carry it out, in order, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.packs.scripts import Value
from bot.packs.wording import Line
from bot.understanding.types import CallbackWindow, Locale, QuestionKind

Variable = str | int | datetime


class Tone(StrEnum):
    """How the bot speaks: an angry customer hears the calm wording (S4)."""

    PLAIN = "plain"
    CALM = "calm"


class Cause(StrEnum):
    """Why a case is opened. Of several that hold, the gravest: anger, then a low mark's reason, complaint, wish."""

    LOW_SCORE = "low_score"
    COMPLAINT = "complaint"
    ANGER = "anger"
    ASKED_PERSON = "asked_person"


class End(StrEnum):
    """The visit state in which a conversation ends (design.md §9)."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    REFUSED = "refused"
    OPTED_OUT = "opted_out"
    WRONG_PERSON = "wrong_person"
    UNREACHABLE = "unreachable"  # the customer never said a word; another attempt may follow


class NoteKind(StrEnum):
    """Words that are kept as they were said (S2: every question and suggestion in its original wording)."""

    SUGGESTION = "suggestion"
    QUESTION = "question"
    NEED = "need"  # a new need: goes to sales as a lead (S9)


@dataclass(frozen=True, slots=True)
class Say:
    """Say a line of the wording, or (`question` given, `line` None) a question of the script.

    It is rendered after the other effects were carried out, for a case's number and promised time come from them.
    All Say effects of one step make one message. `time` counts how often the question has been put, from 1.
    """

    line: Line | None
    variables: Mapping[str, Variable] = field(default_factory=dict)
    question: str | None = None
    time: int = 1
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Ask:
    """A question is put to the customer for the n-th time; at the first, attribution and versions are frozen."""

    question: str
    time: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAnswer:
    """A usable answer. `value` is a mark, a yes or no, an option's key, or None for text, whose `words` are the answer.

    `supersedes`: the customer corrected himself; the earlier answer is kept, but no longer counts.
    """

    question: str
    kind: QuestionKind
    value: Value | None
    words: str
    confidence: float
    supersedes: bool = False


@dataclass(frozen=True, slots=True)
class WithdrawAnswer:
    """After a correction this question would not have been asked: its answer is kept, but no longer counts."""

    question: str


@dataclass(frozen=True, slots=True)
class RecordUnclear:
    """The question was asked and the reply could not be used (which is not the same as never asked)."""

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class RecordRefusal:
    """The customer does not want to answer this question."""

    question: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """Open a case. Only now a promise is made: number and promised time. Tell its number by `engine.remember_case`."""

    cause: Cause
    words: str
    category: str | None = None  # id of the pack's category; None: the pack's fallback
    is_angry: bool = False
    wants_person: bool = False
    question: str | None = None  # the low answer behind it


@dataclass(frozen=True, slots=True)
class AddToCase:
    """More words for a case. `number` None: the one that this conversation opened (`engine.remember_case`)."""

    words: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class ConfirmCase:
    """The customer's own word: it is settled. Nothing else ever closes a case as satisfied."""

    words: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class ReopenCase:
    """Still not settled: the case that this visit confirms is opened again, one tier up."""

    words: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Reschedule:
    """Contact again in `window`, or at the pack's default delay; only the questions left are asked then."""

    window: CallbackWindow | None
    words: str


@dataclass(frozen=True, slots=True)
class OptOut:
    """Never write or call again, on any channel."""

    words: str


@dataclass(frozen=True, slots=True)
class OptIn:
    """The customer wants to hear from the company again."""

    words: str


@dataclass(frozen=True, slots=True)
class WrongPerson:
    """This number or address does not belong to the customer."""

    words: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """A person is asked for. `is_staffed`: somebody can take over now; else a case waits for office hours."""

    is_staffed: bool
    words: str


@dataclass(frozen=True, slots=True)
class UpdateContact:
    """The customer names new contact data, in own words; a person or a use case enters them."""

    words: str


@dataclass(frozen=True, slots=True)
class Note:
    """Words to keep as they were said."""

    kind: NoteKind
    words: str


@dataclass(frozen=True, slots=True)
class KeepMedia:
    """The pictures or sounds of this message belong to the visit, and to its case if there is one."""


@dataclass(frozen=True, slots=True)
class SwitchLocale:
    """The customer writes another language: it is used from this reply on."""

    locale: Locale


@dataclass(frozen=True, slots=True)
class Resume:
    """The conversation had ended by silence; the customer answers after all, and it goes on."""


@dataclass(frozen=True, slots=True)
class StaySilent:
    """No reply, on purpose. `reason`: auto_reply, with_person, opted_out, after_end, silent."""

    reason: str


@dataclass(frozen=True, slots=True)
class Finish:
    """The conversation ends; `reason` is a stable code: all_answered, silent, asked_person, angry and the like.

    A one_way script finishes with reason "one_way": it counts as completed when the carrier has delivered it.
    """

    end: End
    reason: str


Effect = (
    Say
    | Ask
    | RecordAnswer
    | WithdrawAnswer
    | RecordUnclear
    | RecordRefusal
    | OpenCase
    | AddToCase
    | ConfirmCase
    | ReopenCase
    | Reschedule
    | OptOut
    | OptIn
    | WrongPerson
    | HandOver
    | UpdateContact
    | Note
    | KeepMedia
    | SwitchLocale
    | Resume
    | StaySilent
    | Finish
)
