"""Which question comes next, and what the open one expects."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialogue.state import CASE_NEEDED, MORE, WHEN, DialogueState, Given
from bot.packs.scripts import END, Question, Script, Value
from bot.packs.wording import PLACEHOLDER, Line, Spoken, Wording
from bot.understanding.types import OpenQuestion, QuestionKind

OWN = {
    WHEN: (Line.ASK_WHEN, QuestionKind.NONE),
    MORE: (Line.ASK_MORE, QuestionKind.TEXT),
    CASE_NEEDED: (Line.ASK_CASE_NEEDED, QuestionKind.YES_NO),
}


@dataclass(frozen=True, slots=True)
class Posed:
    """A question of the script as it is put: itself, or the reason asked after a low answer to it."""

    key: str
    question: Question
    is_reason: bool

    @property
    def kind(self) -> QuestionKind:
        """How it wants to be answered; a reason is text."""
        return QuestionKind.TEXT if self.is_reason else QuestionKind(self.question.kind)

    @property
    def topic(self) -> str:
        """What it is about: service, technology, product and so on."""
        return self.question.topic

    def text(self, time: int, wording: Wording) -> Spoken:
        """The text for the `time`-th time of asking, from 1."""
        if self.is_reason:
            low = self.question.low
            return low.reason if low and low.reason else wording.read(Line.ASK_REASON)
        return self.question.simple if time > 1 and self.question.simple else self.question.text

    def value(self, answer: int | bool | None) -> Value | None:
        """An understood answer as it is stored, None when it does not fit this question."""
        if self.kind is QuestionKind.YES_NO:
            return answer if isinstance(answer, bool) else None
        if isinstance(answer, bool) or answer is None:
            return None
        if self.kind is QuestionKind.CHOICE:
            return self.question.option_key(answer)
        highest = {QuestionKind.CSAT5: (1, 5), QuestionKind.NPS11: (0, 10)}.get(self.kind)
        return answer if highest and highest[0] <= answer <= highest[1] else None


def posed(script: Script, key: str) -> Posed:
    """The question or reason with this key. Raises KeyError."""
    for question in script.questions:
        if key == question.key:
            return Posed(key, question, is_reason=False)
        if key == question.reason_key:
            return Posed(key, question, is_reason=True)
    raise KeyError(key)


def walk(script: Script, given: tuple[Given, ...]) -> tuple[list[str], str | None]:
    """The keys answered or left out on the way through the script, and the one to ask next (None: through)."""
    known = {answer.question: answer for answer in given}
    passed: list[str] = []
    place = 0
    while place < len(script.questions):
        question = script.questions[place]
        for key in _keys(question, known.get(question.key)):
            if key not in known:
                return passed, key
            passed.append(key)
        place = _onward(script, place, known[question.key])
    return passed, None


def next_key(script: Script, state: DialogueState) -> str | None:
    """The key of the question to ask next, None when the script is through."""
    return walk(script, state.given)[1]


def wants_reason(question: Question, value: Value | None) -> bool:
    """Whether the reason is asked after this answer."""
    when = question.low.reason_when if question.low else None
    return value is not None and when is not None and when.holds(value)


def wants_case(question: Question, value: Value | None) -> bool:
    """Whether this answer opens a case."""
    when = question.low.case_when if question.low else None
    return value is not None and when is not None and when.holds(value)


def open_question(script: Script | None, state: DialogueState, wording: Wording) -> OpenQuestion:
    """What the customer's next words reply to, for the understanding. NONE when nothing is open."""
    if state.question is None or state.with_person or (state.is_over and not may_resume(state)):
        return OpenQuestion()
    language = state.locale.wording
    if own := OWN.get(state.question):
        return OpenQuestion(own[1], _bare(wording.read(own[0]).read(language)))
    if script is None:
        return OpenQuestion()
    at = posed(script, state.question)
    options = () if at.is_reason else tuple(option.text.read(language) for option in at.question.options)
    return OpenQuestion(at.kind, _bare(at.text(1, wording).read(language)), options)


def may_resume(state: DialogueState) -> bool:
    """Whether a late answer takes the conversation up again."""
    return state.is_over and state.end_reason in {"silent", "rescheduled"} and not state.is_stopped


def _keys(question: Question, given: Given | None) -> list[str]:
    has_reason = given is not None and wants_reason(question, given.value)
    return [question.key, question.reason_key] if has_reason else [question.key]


def _onward(script: Script, place: int, given: Given) -> int:
    for branch in script.questions[place].branches:
        if given.value is not None and branch.when.holds(given.value):
            if branch.goto == END:
                return len(script.questions)
            return next(at for at, question in enumerate(script.questions) if question.key == branch.goto)
    return place + 1


def _bare(text: str) -> str:
    return PLACEHOLDER.sub("", text)
