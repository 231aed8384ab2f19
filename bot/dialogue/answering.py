"""Taking answers: recording them, correcting them, and what follows from each."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.asking import ask_own
from bot.dialogue.effects import (
    ConfirmCase,
    Note,
    NoteKind,
    RecordAnswer,
    RecordUnclear,
    ReopenCase,
    UpdateContact,
    WithdrawAnswer,
)
from bot.dialogue.phrases import before_correction, is_nothing
from bot.dialogue.questions import OWN, Posed, posed, walk, wants_case
from bot.dialogue.state import CASE_NEEDED, Given, LowMark
from bot.dialogue.turn import Turn
from bot.packs.scripts import Script, Value
from bot.packs.wording import Line
from bot.understanding.conclude import conclude
from bot.understanding.read import read
from bot.understanding.types import Act, OpenQuestion, QuestionKind, Utterance

_NOTES = {
    "suggestion": NoteKind.SUGGESTION,
    "question": NoteKind.QUESTION,
    "need": NoteKind.NEED,
}


def take_answer(turn: Turn) -> None:
    """Take the answer to the open question of the script, if the words hold one."""
    key = turn.state.question
    if turn.script is None or key is None or key in OWN:
        return
    at = posed(turn.script, key)
    if at.kind is QuestionKind.TEXT:
        if turn.has(Act.ANSWER, Act.COMPLAINT) and turn.words.strip():
            _settle(turn, at, None)
        return
    value = at.value(turn.understanding.answer) if turn.has(Act.ANSWER) else None
    if at.question.settles_case and turn.has(Act.COMPLAINT):
        _unsettled(turn, at, value)
    elif value is not None and not (at.question.settles_case and _is_unhappy(turn)):
        _settle(turn, at, value)


def take_correction(turn: Turn) -> bool:
    """不对,是2分: replace the last answer that the new value fits. False when the words correct nothing."""
    if turn.script is None or before_correction(turn.words) is None:
        return False
    if _corrects_itself(turn, turn.script):
        return False
    for given in reversed(turn.state.given):
        at = posed(turn.script, given.question)
        if at.kind is QuestionKind.TEXT or given.is_skipped:
            continue
        value = at.value(_reread(turn, at, turn.words))
        if value is None or (at.question.settles_case and _is_unhappy(turn)):
            return False
        turn.has_corrected = True
        turn.say(Line.CORRECTED)
        if value != given.value:
            _replace(turn, at, given.value, value)
        return True
    return False


def _is_unhappy(turn: Turn) -> bool:
    """Whether these words cannot be the ones that settle a case."""
    return turn.has(Act.COMPLAINT) or turn.understanding.is_angry


def _unsettled(turn: Turn, at: Posed, value: Value | None) -> None:
    """A complaint where "is it settled?" was asked means no; beside a yes it is unclear, and goes the way of a no."""
    if value is not True:
        _settle(turn, at, value=False)
        return
    turn.do(RecordUnclear(at.key, turn.words))
    turn.change(given=(*turn.state.given, Given(at.key, value=False)))
    turn.is_settled = True
    _follow(turn, at, value=False)


def _settle(turn: Turn, at: Posed, value: Value | None) -> None:
    _record(turn, at, value, supersedes=False)
    turn.change(given=(*turn.state.given, Given(at.key, value)), refusals=0)
    turn.is_settled = True
    if at.kind is QuestionKind.TEXT:
        _keep_words(turn, at)
    else:
        _follow(turn, at, value)
        _acknowledge(turn, at, value)


def _record(turn: Turn, at: Posed, value: Value | None, *, supersedes: bool) -> None:
    turn.do(
        RecordAnswer(
            question=at.key,
            kind=at.kind,
            value=value,
            words=turn.words,
            confidence=turn.understanding.confidence,
            supersedes=supersedes,
        )
    )


def _keep_words(turn: Turn, at: Posed) -> None:
    turn.gave_reason = at.is_reason
    turn.gave_words = not is_nothing(turn.words)
    if at.is_reason or not turn.gave_words:
        return
    keeps = at.question.keeps
    if keeps == "contact":
        turn.do(UpdateContact(turn.words))
    elif keeps in _NOTES:
        turn.do(Note(_NOTES[keeps], turn.words))


def _follow(turn: Turn, at: Posed, value: Value | None) -> None:
    """What a mark or a yes leads to, apart from the next question."""
    if wants_case(at.question, value):
        turn.change(lows=(*turn.state.lows, LowMark(at.key, turn.words)))
    if not at.question.settles_case:
        return
    case = turn.facts.case
    number = case.number if case else None
    if value is True and case is not None and case.is_over:
        turn.change(has_case=False, case_number=None)  # the company has ended it before: nothing is left to settle
    elif value is True:
        turn.do(ConfirmCase(turn.words, number))
        turn.change(has_case=False, case_number=None)
        turn.say(Line.CASE_SETTLED)
    else:
        turn.do(ReopenCase(turn.words, number))
        turn.change(has_case=True, case_number=number)
        turn.is_filed = True
        turn.say(Line.CASE_REOPENED)


def _acknowledge(turn: Turn, at: Posed, value: Value | None) -> None:
    """A short word on a low mark, and on the first one that is not, unless characters cost."""
    if isinstance(value, bool) or not isinstance(value, int):
        return
    low, high = (2, 4) if at.kind is QuestionKind.CSAT5 else (4, 9)
    is_first = not any(isinstance(given.value, int) for given in turn.before.given if given.value is not True)
    if value <= low:
        turn.say(Line.SORRY_LOW)
    elif is_first and not turn.facts.is_terse and not turn.has(Act.COMPLAINT, Act.ASK_HUMAN):
        turn.say(Line.THANKS_HIGH if value >= high else Line.THANKS_MIDDLE)


def _corrects_itself(turn: Turn, script: Script) -> bool:
    """4,哦不对,3: both marks are for the open question, and no earlier answer is meant."""
    key = turn.state.question
    if key is None or key in OWN:
        return False
    at = posed(script, key)
    before = before_correction(turn.words) or ""
    return at.kind is not QuestionKind.TEXT and _reread(turn, at, before) is not None


def _reread(turn: Turn, at: Posed, words: str) -> int | bool | None:
    """The answer that the words hold, read as a reply to an earlier question by the deterministic layer alone."""
    language = turn.state.locale.wording
    options = tuple(option.text.read(language) for option in at.question.options)
    utterance = Utterance(
        text=words,
        locale=turn.state.locale,
        channel=turn.facts.channel,
        question=OpenQuestion(at.kind, at.question.text.read(language), options),
        now=turn.facts.now,
    )
    return conclude(utterance, read(utterance), None).answer


def _replace(turn: Turn, at: Posed, old: Value | None, new: Value) -> None:
    """Put the new value in the old one's place; what only followed from the old one is undone or asked about."""
    assert turn.script is not None
    _record(turn, at, new, supersedes=True)
    given = tuple(replace(one, value=new) if one.question == at.key else one for one in turn.state.given)
    lows = tuple(low for low in turn.state.lows if low.question != at.key)
    turn.change(given=given, lows=lows)
    _withdraw(turn, turn.script)
    if not wants_case(at.question, old):
        _follow(turn, at, new)
    elif wants_case(at.question, new):
        turn.change(lows=turn.before.lows)  # still low: its case, or its wait for the reason, stays as it is
    elif turn.state.mark_behind_case == at.key and CASE_NEEDED not in turn.state.own_asked:
        ask_own(turn, CASE_NEEDED)


def _withdraw(turn: Turn, script: Script) -> None:
    """Answers to questions that lie no longer on the way are kept, but count no more."""
    passed, _ = walk(script, turn.state.given)
    stale = [one for one in turn.state.given if one.question not in passed]
    turn.do(*(WithdrawAnswer(one.question) for one in stale if not one.is_skipped))
    turn.change(given=tuple(one for one in turn.state.given if one.question in passed))
