"""The conversation: state and understanding in, state and effects out. Nothing else is read or written.

`begin` opens, `take` hears one message of the customer, `fall_silent` is called when the answer time has passed,
`take_over` and `hand_back` when a person takes the conversation and gives it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.dialogue import afterwards, leaving, replies, trouble
from bot.dialogue.answering import take_answer, take_correction
from bot.dialogue.asking import ask_again, give_up, go_on, how_it_ends, not_understood
from bot.dialogue.effects import End, KeepMedia, Resume, StaySilent, SwitchLocale
from bot.dialogue.facts import Facts
from bot.dialogue.questions import OWN, may_resume, next_key, wants_reason
from bot.dialogue.state import MORE, WHEN, DialogueState, Given
from bot.dialogue.turn import Step, Turn
from bot.packs.scripts import Script, Value
from bot.packs.wording import Line
from bot.understanding.types import Act, Understanding

__all__ = ["Step", "at_rest", "begin", "fall_silent", "hand_back", "remember_case", "take", "take_over"]


def begin(script: Script, facts: Facts, answered: Mapping[str, Value | None] | None = None) -> Step:
    """Open a visit: who calls, for which company, that it is a machine, why, how to stop, and the first question.

    `answered`: answers of an earlier try at the same visit (None for a text); only the questions left are asked.
    """
    given = _given_before(script, answered or {})
    state = DialogueState(locale=facts.locale, script=script.key, version=script.version, given=given)
    turn = Turn(script, state, facts)
    if script.style == "notice":
        turn.say(Line.NOTICE)
        turn.finish(End.COMPLETED, "one_way")
        return turn.step()
    if next_key(script, state) is None:
        turn.finish(End.COMPLETED, "all_answered")  # nothing is left to ask, so nobody is disturbed
        return turn.step()
    turn.say(Line.OPENING_AGAIN if given else Line.OPENING)
    if facts.is_voice:  # who listens must know it before the question; who reads finds it at the end
        turn.say(Line.HOW_TO_STOP)
    go_on(turn)
    turn.say(Line.HOW_TO_STOP)
    return turn.step()


def at_rest(facts: Facts) -> DialogueState:
    """The state of a conversation that the customer opens by himself, without a visit."""
    return DialogueState(locale=facts.locale, is_over=True)


def take(
    script: Script | None,
    state: DialogueState,
    understanding: Understanding,
    words: str,
    facts: Facts,
    *,
    has_media: bool = False,
) -> Step:
    """One message of the customer. `script` None: he writes without an open visit."""
    turn = Turn(script, state, facts, understanding, words, has_media)
    if turn.has(Act.AUTO_REPLY):
        turn.do(StaySilent("auto_reply"))
        return turn.step()
    turn.change(is_heard=True, is_reminded=state.is_reminded and not facts.is_voice)
    if has_media:
        turn.do(KeepMedia())
    if turn.has(Act.OPT_OUT):
        leaving.opt_out(turn)
    elif state.with_person:
        leaving.while_person_speaks(turn)
    elif state.is_stopped:
        leaving.after_stop(turn)
    else:
        _switch_language(turn)
        _listen(turn)
    return turn.step()


def fall_silent(script: Script | None, state: DialogueState, facts: Facts) -> Step:
    """No reply for the answer time: one reminder, then the end. Answers are kept, and silence never settles a case."""
    turn = Turn(script, state, facts)
    if script is None or state.is_over or state.with_person or state.is_stopped:
        turn.do(StaySilent("silent"))
    elif state.question == WHEN:
        leaving.put_off(turn, None)
    elif state.question not in OWN and not state.is_reminded:
        _remind(turn)
    else:
        _end_in_silence(turn)
    return turn.step()


def remember_case(state: DialogueState, number: str) -> DialogueState:
    """Tell the conversation which case its OpenCase came to: a new one, or one that was open for the same matter."""
    is_asked = state.has_case and state.case_number is None
    return replace(state, case_number=number) if is_asked else state


def take_over(state: DialogueState) -> DialogueState:
    """A person takes the conversation: the bot says nothing until it is handed back. Only opting out still works."""
    return replace(state, with_person=True)


def hand_back(script: Script | None, state: DialogueState, facts: Facts) -> Step:
    """The person gives the conversation back: the open question is put again, if there is one."""
    turn = Turn(script, replace(state, with_person=False), facts)
    if script is None or state.is_over or state.is_stopped:
        turn.do(StaySilent("after_end"))
    else:
        turn.say(Line.BACK)
        give_up(turn)
        ask_again(turn)
    return turn.step()


def _given_before(script: Script, answered: Mapping[str, Value | None]) -> tuple[Given, ...]:
    """Earlier answers; the reason of an earlier low mark is not asked any more: its case has been opened without."""
    given: list[Given] = []
    for question in script.questions:
        if question.key not in answered:
            continue
        given.append(Given(question.key, answered[question.key]))
        if question.reason_key in answered or wants_reason(question, answered[question.key]):
            given.append(Given(question.reason_key, None, is_skipped=question.reason_key not in answered))
    return tuple(given)


def _switch_language(turn: Turn) -> None:
    """Go on in the customer's language when he evidently writes another one. Taiwan and Hong Kong share a wording."""
    language = turn.understanding.language
    if language is not None and language.wording != turn.state.locale.wording:
        turn.do(SwitchLocale(language))
        turn.change(locale=language)


def _listen(turn: Turn) -> None:
    state = turn.state
    is_late_answer = may_resume(state) and turn.has(Act.ANSWER) and state.question not in (None, *OWN)
    if turn.script is not None and is_late_answer and state.late_replies < afterwards.MOST_REPLIES:
        turn.do(Resume())
        turn.change(is_over=False, end=None, end_reason="", late_replies=state.late_replies + 1)
    if turn.script is None or turn.state.is_over:
        afterwards.take(turn)
    elif turn.has(Act.WRONG_PERSON):
        leaving.wrong_person(turn)
    else:
        _take_in_visit(turn)


def _take_in_visit(turn: Turn) -> None:
    trouble.calm_down(turn)
    if not take_correction(turn):
        take_answer(turn)
    if turn.has_media:
        turn.say(Line.MEDIA_RECEIVED)
    trouble.hear(turn)
    replies.reply_to_questions(turn)
    if turn.before.question in OWN:
        _take_own(turn, turn.before.question)
    elif not _leave(turn):
        _go_on(turn)


def _take_own(turn: Turn, key: str) -> None:
    """The reply to a question of the bot's own."""
    if key == WHEN:
        leaving.take_time(turn)
    elif key == MORE:
        trouble.hear_out(turn)
    else:
        trouble.still_needed(turn)
        go_on(turn)


def _leave(turn: Turn) -> bool:
    """Whether the questions rest or end with this message."""
    if turn.state.question != turn.before.question and turn.state.question in OWN:
        return True  # a question of the bot's own has just been put
    if turn.has(Act.CALLBACK) and not turn.has(Act.ASK_HUMAN):
        leaving.call_later(turn)
        return True
    if trouble.leave_in_peace(turn):
        return True
    in_vain = turn.state.locale != turn.before.locale  # he could not read the question: it is put in his language
    if turn.has(Act.REFUSE) and not (turn.is_settled or turn.has_corrected or in_vain):
        leaving.refuse(turn)
    return turn.state.is_over


def _go_on(turn: Turn) -> None:
    is_something = turn.has_spoken() or turn.has(Act.ASK_REPEAT) or turn.state.locale != turn.before.locale
    if not turn.is_settled and not is_something:
        not_understood(turn)
    give_up(turn)
    trouble.file_due(turn)
    go_on(turn)


def _remind(turn: Turn) -> None:
    turn.change(is_reminded=True)
    turn.say(Line.REMINDER)
    give_up(turn)
    trouble.file_due(turn)
    go_on(turn)


def _end_in_silence(turn: Turn) -> None:
    trouble.file_lows(turn)
    if turn.facts.is_voice:
        turn.say(Line.SILENCE)
    end = how_it_ends(turn) if turn.state.is_heard else End.UNREACHABLE
    turn.finish(end, "silent")
