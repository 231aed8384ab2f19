"""Complaints, anger, low marks and the wish for a person: heard in every message, whatever was asked."""

from __future__ import annotations

from bot.dialogue.asking import ask_own, how_it_ends
from bot.dialogue.classify import classify
from bot.dialogue.effects import AddToCase, Cause, ConfirmCase, HandOver, OpenCase, ReopenCase
from bot.dialogue.facts import CaseFact
from bot.dialogue.phrases import is_nothing
from bot.dialogue.questions import next_key, posed
from bot.dialogue.state import MORE, Given
from bot.dialogue.turn import Turn
from bot.packs.wording import Line
from bot.understanding.types import Act


def is_trouble(turn: Turn) -> bool:
    """Whether this message needs a person's care."""
    return turn.has(Act.COMPLAINT, Act.ASK_HUMAN) or turn.understanding.is_angry


def calm_down(turn: Turn) -> None:
    """From the first angry word on, the calm wording is used (S4)."""
    if turn.understanding.is_angry:
        turn.change(is_calm=True)


def hear(turn: Turn) -> None:
    """File what is wrong in a case, tell its number and promised time, and bring in a person who was asked for."""
    if is_trouble(turn) and turn.state.lows:
        _take_as_reason(turn)
    if is_trouble(turn):
        _file(turn, _trouble_case(turn))
    elif turn.state.lows:
        file_due(turn)
    elif turn.gave_reason and has_live_case(turn):
        _file(turn, _open(turn, Cause.LOW_SCORE, turn.words, None))
    elif turn.gave_words:
        turn.say(Line.NOTED)
    if turn.has(Act.ASK_HUMAN):
        _hand_over(turn)


def file_due(turn: Turn) -> None:
    """Open the case of a low mark whose reason is known, or will not be asked any more."""
    if not _reason_comes(turn):
        file_lows(turn)


def ask_for_person(turn: Turn) -> None:
    """A call is wanted and no visit is there to be put off: it becomes a case for a person."""
    _file(turn, _open(turn, Cause.ASKED_PERSON, turn.words, None), is_silent=True)
    _hand_over(turn)


def file_lows(turn: Turn, *, is_silent: bool = False) -> None:
    """Open the case of a low mark, with the reason's words or, when the customer gave none, with the mark's own."""
    if not turn.state.lows:
        return
    low = turn.state.lows[0]
    words = turn.words if turn.gave_reason else low.words
    _file(turn, _open(turn, Cause.LOW_SCORE, words, low.question), is_silent=is_silent)


def file_silently(turn: Turn) -> None:
    """File trouble without a word to the customer: he has asked us to stop."""
    if is_trouble(turn):
        _file(turn, _trouble_case(turn), is_silent=True)
    else:
        file_lows(turn, is_silent=True)


def hear_out(turn: Turn) -> None:
    """An angry customer was asked whether there is more: it goes into the case, and nothing else is asked of him."""
    file_lows(turn)
    if not is_nothing(turn.words) and not turn.has(Act.THANKS):
        _file(turn, _open(turn, Cause.ANGER, turn.words, None))
    turn.say(Line.CLOSING_CASE)
    turn.finish(how_it_ends(turn), "angry")


def leave_in_peace(turn: Turn) -> bool:
    """After anger, or when only a person will do, the questions rest. Whether they do."""
    if turn.understanding.is_angry and MORE not in turn.state.own_asked:
        ask_own(turn, MORE)
        return True
    if turn.has(Act.ASK_HUMAN) and not turn.is_settled:
        turn.finish(how_it_ends(turn), "asked_person")
        return True
    return False


def still_needed(turn: Turn) -> None:
    """After a corrected mark: is its case still needed? Only a clear no settles it."""
    is_no = turn.has(Act.ANSWER) and turn.understanding.answer is False and not is_trouble(turn)
    if has_live_case(turn) and is_no:
        turn.do(ConfirmCase(turn.words, turn.state.case_number))
        turn.change(has_case=False, mark_behind_case=None)
        turn.say(Line.CASE_SETTLED)
    elif has_live_case(turn) or turn.is_filed:
        turn.say(Line.CASE_KEPT)
    turn.change(question=None, asked=0)


def has_live_case(turn: Turn) -> bool:
    """Whether this conversation's case still takes words; it may have been closed since."""
    if not turn.state.has_case:
        return False
    number = turn.state.case_number
    return any(not case.is_over for case in turn.facts.cases if number in (None, case.number))


def _take_as_reason(turn: Turn) -> None:
    """The reason stands in this message already: it is not asked for."""
    assert turn.script is not None
    known = {given.question for given in turn.state.given}
    for low in turn.state.lows:
        key = posed(turn.script, low.question).question.reason_key
        if key not in known and _reason_comes(turn):
            turn.change(given=(*turn.state.given, Given(key, None, is_skipped=True)))


def _reason_comes(turn: Turn) -> bool:
    """Whether the question asked next is the reason of a low mark."""
    if turn.script is None:
        return False
    key = next_key(turn.script, turn.state)
    return key is not None and posed(turn.script, key).is_reason


def _trouble_case(turn: Turn) -> OpenCase:
    lows = turn.before.lows or turn.state.lows
    if turn.understanding.is_angry:
        cause = Cause.ANGER
    elif turn.before.lows:
        cause = Cause.LOW_SCORE  # its reason, which we asked for
    else:
        cause = Cause.COMPLAINT if turn.has(Act.COMPLAINT) else Cause.ASKED_PERSON
    return _open(turn, cause, turn.words, lows[0].question if lows else None)


def _open(turn: Turn, cause: Cause, words: str, question: str | None) -> OpenCase:
    return OpenCase(
        cause=cause,
        words=words,
        category=classify(words, turn.facts.categories),
        is_angry=turn.state.is_calm,
        wants_person=turn.has(Act.ASK_HUMAN),
        question=question,
    )


def _file(turn: Turn, opening: OpenCase, *, is_silent: bool = False) -> None:
    """Into this conversation's case, the visit's case, or a new one."""
    turn.change(lows=())
    if turn.is_filed:
        return
    effect, line = _filing(turn, opening)
    turn.do(effect)
    by_mark = isinstance(effect, OpenCase) and effect.cause is Cause.LOW_SCORE and not is_trouble(turn)
    number = None if isinstance(effect, OpenCase) else effect.number
    turn.change(has_case=True, case_number=number, mark_behind_case=opening.question if by_mark else None)
    turn.is_filed = True
    if not is_silent and not turn.has(Act.ASK_HUMAN):
        turn.say(line)


def _filing(turn: Turn, opening: OpenCase) -> tuple[OpenCase | AddToCase | ReopenCase, Line]:
    if has_live_case(turn):
        return AddToCase(opening.words, turn.state.case_number), Line.CASE_ADDED
    case = turn.facts.case
    asked_for = next((one for one in turn.facts.cases if turn.understanding.asks_case and not one.is_over), None)
    if case is None and asked_for is not None:  # who complains while asking for his case means that one
        return AddToCase(opening.words, asked_for.number), Line.CASE_ADDED
    if case is None or _is_settled(turn, case):
        return opening, Line.CASE_OPENED
    return ReopenCase(opening.words, case.number), Line.CASE_REOPENED  # whatever is wrong: it is not settled


def _is_settled(turn: Turn, case: CaseFact) -> bool:
    """Whether the visit's case is behind us. A complaint brings back even one that was closed."""
    if turn.has(Act.COMPLAINT) or turn.understanding.is_angry:
        return False
    return case.is_over or any(isinstance(effect, ConfirmCase) for effect in turn.effects)


def _hand_over(turn: Turn) -> None:
    turn.do(HandOver(turn.facts.is_staffed, turn.words))
    turn.say(Line.HANDING_OVER if turn.facts.is_staffed else Line.PERSON_LATER)
