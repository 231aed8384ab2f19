"""Ways out of a conversation: stop for good, wrong person, not now, not this question, not at all."""

from __future__ import annotations

from bot.dialogue import trouble
from bot.dialogue.asking import ask_own, leave_out
from bot.dialogue.effects import End, OptIn, OptOut, RecordRefusal, Reschedule, StaySilent, WrongPerson
from bot.dialogue.phrases import refuses_everything, refuses_this
from bot.dialogue.state import WHEN
from bot.dialogue.turn import Turn
from bot.packs.wording import Line
from bot.understanding.read import read
from bot.understanding.types import Act, CallbackWindow, OpenQuestion, Utterance

_STAYS_ON_THE_LINE = frozenset({Act.ASK_IDENTITY, Act.ASK_HELP, Act.ASK_REPEAT, Act.GREETING})


def opt_out(turn: Turn) -> None:
    """Stop for good, at any moment: confirmed once, then silence. What was wrong is filed all the same."""
    was_stopped = turn.state.is_stopped
    turn.do(OptOut(turn.words))
    trouble.file_silently(turn)
    turn.change(is_stopped=True, question=None)
    if was_stopped:
        turn.do(StaySilent("opted_out"))
        return
    turn.say(Line.OPTED_OUT_CASE if turn.is_filed else Line.OPTED_OUT)
    if not turn.state.is_over:
        turn.finish(End.OPTED_OUT, "opted_out")


def after_stop(turn: Turn) -> None:
    """Who has said stop is not spoken to again unless he asks for it; his complaints are heard in silence."""
    if turn.has(Act.OPT_IN):
        opt_in(turn)
        if trouble.is_trouble(turn):
            trouble.hear(turn)
        return
    trouble.file_silently(turn)
    turn.do(StaySilent("opted_out"))


def while_person_speaks(turn: Turn) -> None:
    """The person reads everything himself; only stopping, and taking it back, have effect at once."""
    if turn.state.is_stopped and turn.has(Act.OPT_IN):
        turn.do(OptIn(turn.words))
        turn.change(is_stopped=False)
    turn.do(StaySilent("with_person"))


def opt_in(turn: Turn) -> None:
    """The customer wants to hear from us again."""
    turn.do(OptIn(turn.words))
    turn.change(is_stopped=False)
    turn.say(Line.OPTED_IN)


def wrong_person(turn: Turn) -> None:
    """Apologise and never ask this person again. A stranger's marks open no case; a stranger's complaint does."""
    turn.change(lows=())
    turn.do(WrongPerson(turn.words))
    if trouble.is_trouble(turn):
        trouble.hear(turn)
    turn.say(Line.WRONG_PERSON)
    if not turn.state.is_over:
        turn.finish(End.WRONG_PERSON, "wrong_person")


def call_later(turn: Turn) -> None:
    """Not now: at the time the customer names; asked for once, else at the pack's default delay."""
    window = turn.understanding.callback
    if window is None and WHEN not in turn.state.own_asked:
        ask_own(turn, WHEN)
    else:
        put_off(turn, window)


def take_time(turn: Turn) -> None:
    """The reply to "when shall we call?"."""
    window = turn.understanding.callback or _named_time(turn)
    if window is None and turn.has(Act.REFUSE):
        end_refused(turn)
    elif window is None and turn.understanding.acts <= _STAYS_ON_THE_LINE and turn.state.asked < 2:
        ask_own(turn, WHEN)
    else:
        put_off(turn, window)


def _named_time(turn: Turn) -> CallbackWindow | None:
    """A bare time, which is no wish by itself, but is one as the reply to "when?"."""
    utterance = Utterance(
        text=turn.words,
        locale=turn.state.locale,
        channel=turn.facts.channel,
        question=OpenQuestion(),
        now=turn.facts.now,
    )
    return read(utterance).callback


def put_off(turn: Turn, window: CallbackWindow | None) -> None:
    """End for now; answers are kept, and the questions left are asked at the new time."""
    trouble.file_lows(turn)
    turn.do(Reschedule(window, turn.words))
    turn.say(Line.CALL_LATER if window is None else Line.CALL_AT)
    turn.change(is_over=True, end=None, end_reason="rescheduled")


def refuse(turn: Turn) -> None:
    """This question or the survey? The words decide; unsaid, the first refusal of all means the survey."""
    key = turn.state.question
    assert key is not None
    turn.do(RecordRefusal(key, turn.words))
    leave_out(turn, key)
    is_first = not turn.before.given and not refuses_this(turn.words)
    if is_first or turn.state.refusals or refuses_everything(turn.words):
        end_refused(turn)
        return
    turn.change(refusals=turn.state.refusals + 1)
    turn.say(Line.SKIPPED)


def end_refused(turn: Turn) -> None:
    """The customer does not want to go on; what was answered stays."""
    trouble.file_lows(turn)
    turn.say(Line.REFUSED)
    turn.finish(End.PARTIAL if turn.state.has_answers else End.REFUSED, "refused")
