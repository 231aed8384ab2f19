"""Words without an open visit: after the end, or when the customer writes by himself."""

from __future__ import annotations

from bot.dialogue import leaving, replies, trouble
from bot.dialogue.answering import take_correction
from bot.dialogue.effects import AddToCase, StaySilent
from bot.dialogue.phrases import is_nothing
from bot.dialogue.turn import Turn
from bot.packs.wording import Line
from bot.understanding.types import Act

_WAITING = frozenset({"asked_person", "angry"})  # a person is awaited: whatever is said is for that person
MOST_REPLIES = 10  # after the end; a machine on the other side would go on for ever


def take(turn: Turn) -> None:
    """Hear complaints, answer questions, say little else, and never start asking."""
    if turn.state.late_replies >= MOST_REPLIES:
        trouble.file_silently(turn)
        turn.do(StaySilent("after_end"))
        return
    if take_correction(turn):
        turn.change(question=None)
        trouble.file_lows(turn)
    if turn.has(Act.OPT_IN):
        leaving.opt_in(turn)
    if turn.has(Act.WRONG_PERSON):
        leaving.wrong_person(turn)
    else:
        _take_wishes(turn)
    if turn.has_media:
        turn.say(Line.MEDIA_RECEIVED)
    if not turn.has_spoken():
        _take_small_talk(turn)
    _count(turn)


def _take_wishes(turn: Turn) -> None:
    trouble.calm_down(turn)
    if trouble.is_trouble(turn):
        trouble.hear(turn)
    if turn.has(Act.CALLBACK) and turn.state.end_reason == "rescheduled":
        leaving.put_off(turn, turn.understanding.callback)
    elif turn.has(Act.CALLBACK) and not turn.is_filed:
        trouble.ask_for_person(turn)
    if turn.has(Act.ASK_IDENTITY, Act.ASK_HELP) or turn.understanding.asks_case:
        replies.reply_to_questions(turn)


def _take_small_talk(turn: Turn) -> None:
    """One line once; thanks after the end need none, and an angry customer is left in peace."""
    is_closed = turn.script is not None
    if is_closed and turn.state.end_reason in _WAITING and trouble.has_live_case(turn) and _says_something(turn):
        turn.do(AddToCase(turn.words, turn.state.case_number))
    elif is_closed and (turn.state.is_calm or not _says_something(turn)):
        return
    elif turn.state.late_replies == 0:
        if turn.has(Act.THANKS):
            turn.say(Line.WELCOME)
        else:
            turn.say(Line.GREET_BACK if turn.has(Act.GREETING) and not is_closed else Line.NOTHING_OPEN)


def _says_something(turn: Turn) -> bool:
    return not is_nothing(turn.words) and not turn.has(Act.THANKS)


def _count(turn: Turn) -> None:
    if turn.has_spoken():
        turn.change(late_replies=turn.state.late_replies + 1)
    else:
        turn.do(StaySilent("after_end"))
