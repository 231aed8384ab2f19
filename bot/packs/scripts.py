"""Scripts: what the bot says and asks in a visit of one kind, written by a pack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import Field, model_validator

from bot.packs.wording import CERTAIN, Line, Model, Spoken, Texts, Wording

END = "end"
Key = str
Value = int | bool | str
_KEY = r"^[a-z][a-z0-9_]*$"
_RANGE = {"csat5": (1, 5), "nps11": (0, 10)}


class Condition(Model):
    """When something follows from an answer. All that is given must hold; a skipped question holds for nothing."""

    at_most: int | None = None
    at_least: int | None = None
    one_of: tuple[bool | str, ...] | None = Field(None, description="true or false (yes_no), option keys (choice)")

    def holds(self, value: Value) -> bool:
        """Whether `value` fits."""
        if self.one_of is not None and value not in self.one_of:
            return False
        if self.at_most is None and self.at_least is None:
            return True
        if isinstance(value, bool) or not isinstance(value, int):
            return False
        above = self.at_least is None or value >= self.at_least
        return above and (self.at_most is None or value <= self.at_most)

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.at_most is None and self.at_least is None and self.one_of is None:
            raise ValueError("an empty condition; expected at_most, at_least or one_of")
        return self


class Branch(Model):
    """Where to go on after an answer: a later question of the script, or "end"."""

    when: Condition
    goto: Key


class Low(Model):
    """What follows from a bad answer: the reason is asked, and a case is opened with the reason's words."""

    reason_when: Condition | None = None
    case_when: Condition | None = None
    reason: Spoken | None = Field(None, description="the question for the reason; the wording's ask_reason if left out")


class Option(Model):
    """One answer of a choice question. `key` is stored, `text` is shown, numbered from 1."""

    key: str = Field(pattern=_KEY)
    text: Texts


class Question(Model):
    """One question. `key` is stable over versions: answers are compared and reported by it."""

    key: Key = Field(pattern=_KEY)
    kind: Literal["csat5", "nps11", "yes_no", "choice", "text"]
    topic: str = Field("", description="what a mark is about: service, technology, product, loyalty … (reports)")
    text: Spoken
    simple: Spoken | None = Field(None, description="shorter wording for the second time of asking")
    options: tuple[Option, ...] = ()
    low: Low | None = None
    branches: tuple[Branch, ...] = ()
    settles_case: bool = Field(False, description="the customer's yes settles the visit's case, a no reopens it")
    keeps: Literal["answer", "suggestion", "question", "need", "contact"] = Field(
        "answer", description="what the words of a text answer are, besides an answer"
    )

    @property
    def reason_key(self) -> Key:
        """The key under which the reason for a low answer is stored."""
        return f"{self.key}_reason"

    def option_key(self, index: int) -> str | None:
        """The key of the option numbered index + 1, None when there is none."""
        return self.options[index].key if 0 <= index < len(self.options) else None

    def conditions(self) -> Iterator[Condition]:
        """Every condition on this question's answer."""
        yield from (branch.when for branch in self.branches)
        if self.low:
            yield from (when for when in (self.low.reason_when, self.low.case_when) if when)

    def spoken(self) -> Iterator[Spoken]:
        """Every text that asks this question."""
        yield self.text
        yield from (text for text in (self.simple, self.low.reason if self.low else None) if text)

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        if (self.kind == "choice") != (len(self.options) >= 2):
            raise ValueError(f"{self.key}: a choice has two or more options, other kinds have none")
        if self.settles_case and self.kind != "yes_no":
            raise ValueError(f"{self.key}: only a yes_no question can settle a case")
        if self.settles_case and self.low and self.low.case_when:
            raise ValueError(f"{self.key}: a no reopens the case already; leave case_when out")
        if self.keeps != "answer" and self.kind != "text":
            raise ValueError(f"{self.key}: keeps is for text questions; this one is {self.kind}")
        for condition in self.conditions():
            self._check(condition)
        for spoken in self.spoken():
            for text in spoken.variants():
                text.check(CERTAIN)
        return self

    def _check(self, condition: Condition) -> None:
        low, high = _RANGE.get(self.kind, (0, -1))
        for bound in (condition.at_most, condition.at_least):
            if bound is not None and not low <= bound <= high:
                raise ValueError(f"{self.key}: {bound} is no mark of {self.kind}")
        expected: set[bool | str] = {True, False} if self.kind == "yes_no" else {option.key for option in self.options}
        for value in condition.one_of or ():
            if value not in expected:
                raise ValueError(f"{self.key}: {value!r} is no answer of {self.kind}")


class Script(Model):
    """What is said in one kind of visit."""

    key: Key = Field(pattern=_KEY)
    style: Literal["conversation", "notice"] = Field("conversation", description="a notice asks nothing (holiday)")
    questionnaire: str = Field("", description="name of the questionnaire in reports; the script's key if left out")
    version: int = Field(1, ge=1, description="version of the questionnaire; raise it when a question changes meaning")
    title: Texts
    purpose: Texts = Field(description='why the customer is called, as the end of "we contact you …"')
    lines: Wording = Wording({})
    questions: tuple[Question, ...] = ()

    @property
    def questionnaire_name(self) -> str:
        """The questionnaire's name: several scripts may share one."""
        return self.questionnaire or self.key

    def question(self, key: Key) -> Question:
        """The question with this key. Raises KeyError."""
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(key)

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        self.purpose.check(CERTAIN)
        if self.style == "notice":
            if self.questions or Line.NOTICE not in self.lines.root:
                raise ValueError(f"{self.key}: a notice has no questions and its text in lines: notice:")
        elif not self.questions:
            raise ValueError(f"{self.key}: a conversation asks at least one question")
        places: dict[str, int] = {}
        for place, question in enumerate(self.questions):
            for key in (question.key, question.reason_key):
                if key in places or key == END:
                    raise ValueError(f"{self.key}: the question key {key} is used twice or reserved")
            places[question.key] = places[question.reason_key] = place
        for place, question in enumerate(self.questions):
            for branch in question.branches:
                if branch.goto != END and places.get(branch.goto, -1) <= place:
                    raise ValueError(
                        f"{self.key}: {question.key} goes on to {branch.goto}; expected a later question or end"
                    )
        return self
