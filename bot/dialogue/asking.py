"""Putting questions: the next one, the same one again in simpler words, or none any more."""

from __future__ import annotations

from bot.dialogue.effects import Ask, End, RecordUnclear, Say, Tone
from bot.dialogue.questions import OWN, next_key
from bot.dialogue.state import Given
from bot.dialogue.turn import Turn
from bot.packs.wording import Line

MAX_UNCLEAR = 2  # after the second unusable reply the question is left out
MAX_ASKED = 4  # however often a question is put again, for whatever reason, it is never put a fifth time


def go_on(turn: Turn) -> None:
    """Ask the next question, or thank and close when there is none."""
    assert turn.script is not None
    key = next_key(turn.script, turn.state)
    if key is None:
        close(turn)
    else:
        ask(turn, key)


def ask(turn: Turn, key: str) -> None:
    """Put a question of the script."""
    time = turn.state.asked + 1 if key == turn.state.question else 1
    unclear = turn.state.unclear if time > 1 else 0
    turn.change(question=key, asked=time, unclear=unclear)
    tone = Tone.CALM if turn.state.is_calm else Tone.PLAIN
    turn.do(Ask(key, time), Say(None, question=key, time=time, tone=tone))


def ask_own(turn: Turn, key: str) -> None:
    """Put a question of the bot's own; the script's open question waits behind it."""
    time = turn.state.asked + 1 if key == turn.state.question else 1
    turn.change(question=key, asked=time, unclear=0, own_asked=(*turn.state.own_asked, key))
    turn.say(OWN[key][0])


def ask_again(turn: Turn) -> None:
    """Put the open question again after something else was talked about."""
    key = turn.state.question
    if key in OWN:
        ask_own(turn, key)
    else:
        go_on(turn)


def not_understood(turn: Turn) -> None:
    """An unusable reply: ask once more with simpler wording and numbered choices, then leave the question out."""
    key = turn.state.question
    if key is None or key in OWN:
        return
    turn.do(RecordUnclear(key, turn.words))
    turn.change(unclear=turn.state.unclear + 1)
    if turn.state.unclear >= MAX_UNCLEAR:
        leave_out(turn, key)
        turn.say(Line.GOING_ON)
    else:
        turn.say(Line.ASK_AGAIN)


def give_up(turn: Turn) -> None:
    """A question that has been put often enough is left out, for whatever reason it was put again."""
    key = turn.state.question
    if key is not None and key not in OWN and not turn.is_settled and turn.state.asked >= MAX_ASKED:
        leave_out(turn, key)
        turn.say(Line.GOING_ON)


def leave_out(turn: Turn, key: str) -> None:
    """Go past a question without an answer."""
    turn.change(given=(*turn.state.given, Given(key, None, is_skipped=True)))
    turn.is_settled = True


def close(turn: Turn) -> None:
    """Thank and end. A script gone through without one usable answer counts as partial."""
    turn.say(Line.CLOSING_CASE if turn.state.has_case else Line.CLOSING)
    end = how_it_ends(turn)
    turn.finish(end, "all_answered" if end is End.COMPLETED else "nothing_usable")


def how_it_ends(turn: Turn) -> End:
    """Completed when the way through the script is done and anything was answered, else partial."""
    is_through = turn.script is not None and next_key(turn.script, turn.state) is None
    return End.COMPLETED if is_through and turn.state.has_answers else End.PARTIAL
