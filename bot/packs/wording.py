"""Sentences in every language: what a pack may say in its own words, and which variables a sentence may use."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, RootModel, model_validator

Language = Literal["zh-Hans", "zh-Hant", "en"]
LANGUAGES: tuple[Language, ...] = ("zh-Hans", "zh-Hant", "en")

PLACEHOLDER = re.compile(r"\{(\w+)\}")
OPTIONAL_PART = re.compile(r"\[([^\[\]]*)\]")  # [a {x}|b {y}|c]: the first alternative whose variables are known
CERTAIN = frozenset({"company"})
KNOWN = CERTAIN | {
    *("agent", "customer", "product", "order", "purpose", "hours", "hotline"),
    *("greeting", "case_number"),  # the wish on a festival; the case that a visit confirms
}


class Model(BaseModel):
    """Part of a pack: frozen, and nothing in it may be misspelt."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Texts(Model):
    """One text in the three wording languages: simplified, traditional (Taiwan, Hong Kong) and English."""

    hans: str = Field(alias="zh-Hans", min_length=1)
    hant: str = Field(alias="zh-Hant", min_length=1)
    en: str = Field(min_length=1)

    def read(self, language: str) -> str:
        """The text in `language` (zh-Hans, zh-Hant or en). Raises KeyError for any other."""
        return {"zh-Hans": self.hans, "zh-Hant": self.hant, "en": self.en}[language]

    @property
    def placeholders(self) -> frozenset[str]:
        """The variables that any of the three texts uses."""
        return frozenset(PLACEHOLDER.findall(f"{self.hans}\n{self.hant}\n{self.en}"))

    def check(self, certain: frozenset[str]) -> None:
        """Raise ValueError when a text uses an unknown variable, or leaves a hole where an uncertain one is empty."""
        if unknown := self.placeholders - KNOWN - certain:
            names = ", ".join(sorted(KNOWN | certain))
            raise ValueError(f"{{{min(unknown)}}} is not known here; expected one of {names}")
        for text in (self.hans, self.hant, self.en):
            if holes := frozenset(PLACEHOLDER.findall(OPTIONAL_PART.sub("", text))) - certain:
                name = min(holes)
                raise ValueError(f"{{{name}}} may be empty; write it as an optional part: [… {{{name}}} …|otherwise]")


class Spoken(Texts):
    """A text and, where reading it aloud would sound wrong (digits, links, "reply 1"), its spoken variant."""

    voice: Texts | None = None

    def variants(self) -> tuple[Texts, ...]:
        """Every variant, to be checked alike."""
        return (self, self.voice) if self.voice else (self,)


class Message(Spoken):
    """A sentence of the bot; `calm` is what an angry customer hears instead (S4: not argued with, heard out)."""

    calm: Spoken | None = None

    def pick(self, *, is_calm: bool, is_voice: bool) -> Texts:
        """The variant for this mood and channel; a variant that nobody wrote falls back to the plain one."""
        chosen = self.calm if is_calm and self.calm else self
        return chosen.voice if is_voice and chosen.voice else chosen

    def variants(self) -> tuple[Texts, ...]:
        """Every variant, calm ones included."""
        return (*super().variants(), *(self.calm.variants() if self.calm else ()))


class Line(StrEnum):
    """Every sentence that the bot can say besides a script's questions."""

    OPENING = "opening"  # who calls, that it is a machine, and why
    OPENING_AGAIN = "opening_again"  # goes on with a visit that was begun before
    BACK = "back"  # a person has given the conversation back
    NOTICE = "notice"  # the whole text of a one-way script
    HOW_TO_STOP = "how_to_stop"
    HINT_CSAT5 = "hint_csat5"  # after a question: how to answer it
    HINT_NPS11 = "hint_nps11"
    HINT_YES_NO = "hint_yes_no"
    HINT_CHOICE = "hint_choice"
    SCALE_CSAT5 = "scale_csat5"  # the second time: numbered choices
    SCALE_NPS11 = "scale_nps11"
    SCALE_YES_NO = "scale_yes_no"
    YES = "yes"
    NO = "no"
    ASK_REASON = "ask_reason"
    ASK_AGAIN = "ask_again"  # before the simpler wording
    ASK_WHEN = "ask_when"
    ASK_MORE = "ask_more"  # an angry customer is heard out
    ASK_CASE_NEEDED = "ask_case_needed"
    GOING_ON = "going_on"  # the last question is left out
    REMINDER = "reminder"
    SILENCE = "silence"  # spoken before the bot hangs up
    THANKS_HIGH = "thanks_high"
    THANKS_MIDDLE = "thanks_middle"
    SORRY_LOW = "sorry_low"
    NOTED = "noted"
    CORRECTED = "corrected"
    MEDIA_RECEIVED = "media_received"
    CASE_OPENED = "case_opened"
    CASE_ADDED = "case_added"
    CASE_REOPENED = "case_reopened"
    CASE_SETTLED = "case_settled"
    CASE_KEPT = "case_kept"
    CASE_WORKING = "case_working"
    CASE_LATE = "case_late"
    CASE_CONFIRMING = "case_confirming"
    CASE_CLOSED = "case_closed"
    NO_CASE = "no_case"
    HANDING_OVER = "handing_over"
    PERSON_LATER = "person_later"
    INTRODUCE = "introduce"
    HELP = "help"
    QUESTION_KEPT = "question_kept"
    OUT_OF_SCOPE = "out_of_scope"
    GREET_BACK = "greet_back"
    NOTHING_OPEN = "nothing_open"
    WELCOME = "welcome"  # "you are welcome"
    CALL_AT = "call_at"
    CALL_LATER = "call_later"
    WRONG_PERSON = "wrong_person"
    REFUSED = "refused"
    SKIPPED = "skipped"
    OPTED_OUT = "opted_out"
    OPTED_OUT_CASE = "opted_out_case"
    OPTED_IN = "opted_in"
    CLOSING = "closing"
    CLOSING_CASE = "closing_case"


_CASE = frozenset({"case_number", "promised_at"})
_CERTAIN: dict[Line, frozenset[str]] = {
    Line.CASE_OPENED: _CASE,
    Line.CASE_REOPENED: _CASE,
    Line.CASE_ADDED: _CASE,
    Line.CASE_SETTLED: frozenset({"case_number"}),
    Line.CASE_KEPT: frozenset({"case_number"}),
    Line.ASK_CASE_NEEDED: frozenset({"case_number"}),
    Line.CASE_WORKING: _CASE,
    Line.CASE_LATE: frozenset({"case_number"}),
    Line.CASE_CONFIRMING: frozenset({"case_number"}),
    Line.CASE_CLOSED: frozenset({"case_number"}),
    Line.HANDING_OVER: _CASE,
    Line.PERSON_LATER: _CASE,
    Line.OPTED_OUT_CASE: frozenset({"case_number"}),
    Line.CALL_AT: frozenset({"callback_at"}),
    Line.HINT_CHOICE: frozenset({"options"}),
    Line.OPENING: frozenset({"purpose"}),
    Line.OPENING_AGAIN: frozenset({"purpose"}),
}


def certain_of(line: Line) -> frozenset[str]:
    """The variables that are sure to be there when `line` is said; any other stands in an optional part."""
    return CERTAIN | _CERTAIN.get(line, frozenset())


class Wording(RootModel[dict[Line, Message]]):
    """Sentences by line. The product's own has every line; a pack's or a script's replaces some of them."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="after")
    def _uses_known_variables(self) -> Self:
        for line, message in self.root.items():
            for text in message.variants():
                try:
                    text.check(certain_of(line))
                except ValueError as error:
                    raise ValueError(f"{line}: {error}") from None
        return self

    def over(self, below: Wording) -> Wording:
        """This wording laid over `below`: its own lines win."""
        return Wording.model_construct(root=below.root | self.root)  # both were checked when they were read

    def read(self, line: Line) -> Message:
        """The message of `line`. Raises KeyError when neither this wording nor one below it has it."""
        return self.root[line]
