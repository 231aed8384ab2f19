"""Answers to what the customer asks: who are you, what became of my case, help, again please."""

from __future__ import annotations

from bot.dialogue.effects import AddToCase, Note, NoteKind, Variable
from bot.dialogue.facts import CaseFact
from bot.dialogue.turn import Turn
from bot.packs.wording import Line
from bot.understanding.types import Act

MOST_CASES = 3  # told in one reply, newest first
_BEING_CONFIRMED = frozenset({"resolved", "confirming"})
_BARE_HELP = frozenset({"help", "帮助", "幫助", "info", "?", "\uff1f"})


def reply_to_questions(turn: Turn) -> None:
    """Say what can be said; a question that only a person can answer is kept in its own words."""
    if turn.has(Act.ASK_IDENTITY):
        turn.say(Line.INTRODUCE)
    if turn.understanding.asks_case:
        tell_cases(turn)
    elif turn.has(Act.ASK_HELP):
        help_along(turn)
    if turn.has(Act.GREETING) and not turn.has_spoken():
        turn.say(Line.GREET_BACK)
    if turn.has(Act.THANKS) and not turn.is_settled and not turn.has_spoken():
        turn.say(Line.WELCOME)
    if turn.has(Act.OUT_OF_SCOPE) and not turn.has_spoken():
        turn.say(Line.OUT_OF_SCOPE)


def help_along(turn: Turn) -> None:
    """The bare word HELP explains how this works; a real question goes to a person, word by word."""
    if turn.words.strip().casefold() in _BARE_HELP:
        turn.say(Line.HELP)
    else:
        turn.do(Note(NoteKind.QUESTION, turn.words))
        turn.say(Line.QUESTION_KEPT)


def tell_cases(turn: Turn) -> None:
    """Number, state and promised time of the customer's cases; the open ones, or else the last one closed."""
    going = [case for case in turn.facts.cases if not case.is_over]
    told = going[:MOST_CASES] or list(turn.facts.cases[:1])
    if not told:
        turn.say(Line.NO_CASE)
    for case in told:
        line = _line_for(turn, case)
        reminder = AddToCase(turn.words, case.number)  # of which the customer is told
        if line is Line.CASE_LATE and reminder not in turn.effects:
            turn.do(reminder)
        turn.say(line, _details(case))


def _line_for(turn: Turn, case: CaseFact) -> Line:
    if case.is_over:
        return Line.CASE_CLOSED
    if case.state in _BEING_CONFIRMED:
        return Line.CASE_CONFIRMING
    if case.promised_at is None or case.promised_at < turn.facts.now:
        return Line.CASE_LATE
    return Line.CASE_WORKING


def _details(case: CaseFact) -> dict[str, Variable]:
    promised: dict[str, Variable] = {} if case.promised_at is None else {"promised_at": case.promised_at}
    return {"case_number": case.number} | promised
