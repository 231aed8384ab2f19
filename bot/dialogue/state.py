"""Where a conversation stands: small, frozen, and kept as JSON in the conversation's row."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from bot.dialogue.effects import End
from bot.packs.scripts import Value
from bot.understanding.types import Locale

VERSION = 1

# Questions that the bot itself may put, apart from the script's.
WHEN = "@when"  # when shall we call?
MORE = "@more"  # is there more? (an angry customer is heard out)
CASE_NEEDED = "@case_needed"  # after a correction: is the case still needed?


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that counts now. `value` None: text, or (`is_skipped`) the question was left out."""

    question: str
    value: Value | None
    is_skipped: bool = False


@dataclass(frozen=True, slots=True)
class LowMark:
    """A low answer whose case waits for the reason; opened without it when the reason never comes."""

    question: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogueState:
    """Where a conversation stands."""

    locale: Locale
    script: str | None = None
    version: int = 0  # of the questionnaire
    question: str | None = None  # key of the open question, a reason's key, or one of the bot's own
    asked: int = 0  # how often the open question has been put
    own_asked: tuple[str, ...] = ()  # the bot's own questions that were put: each is put once
    unclear: int = 0  # unusable replies to it
    refusals: int = 0  # questions refused in a row
    given: tuple[Given, ...] = ()
    lows: tuple[LowMark, ...] = ()
    has_case: bool = False  # this conversation opened, added to or reopened a case
    case_number: str | None = None  # that case's, once it is known
    mark_behind_case: str | None = None  # the question whose low mark, and nothing else, opened that case
    is_calm: bool = False
    is_heard: bool = False  # the customer has said something himself
    is_reminded: bool = False
    with_person: bool = False  # an operator has the conversation: the bot is silent
    is_stopped: bool = False  # opted out
    is_over: bool = False
    end: End | None = None  # None while it goes on, and when it was put off (end_reason "rescheduled")
    end_reason: str = ""
    late_replies: int = 0  # replies given after the end

    def value_of(self, question: str) -> Value | None:
        """The answer that counts, None when there is none."""
        return next((given.value for given in self.given if given.question == question), None)

    @property
    def has_answers(self) -> bool:
        """Whether any question was answered."""
        return any(not given.is_skipped for given in self.given)

    def to_json(self) -> dict[str, Any]:
        """JSON-ready; `from_json` gives the same state back."""
        return {"format": VERSION} | asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> DialogueState:
        """Raises ValueError when it was written by a newer Huifang."""
        fields = dict(stored)
        if (version := fields.pop("format", None)) != VERSION:
            raise ValueError(f"A conversation is stored in format {version}; this Huifang reads {VERSION}. Update it.")
        fields["locale"] = Locale(fields["locale"])
        fields["end"] = End(fields["end"]) if fields["end"] else None
        fields["given"] = tuple(Given(**given) for given in fields["given"])
        fields["own_asked"] = tuple(fields["own_asked"])
        fields["lows"] = tuple(LowMark(**low) for low in fields["lows"])
        return cls(**fields)
