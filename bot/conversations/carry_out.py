"""The dialogue's effects become rows, in their order, in one transaction."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, cast

from bot.cases.open import open_case
from bot.cases.push import Occasion, push
from bot.cases.say import confirm_by_customer, hear_again, reopen_by_customer
from bot.channels.base import Outcome
from bot.conversations import answers
from bot.conversations.attempts import close_conversation, end_attempt, put_off
from bot.conversations.facts import answer_time
from bot.conversations.outbox import queue_message
from bot.conversations.queries import cases_of, live_case
from bot.conversations.stop import stop_visits
from bot.conversations.turning import Turning
from bot.customers.opt_outs import opt_in, opt_out
from bot.dialogue import effects as said
from bot.dialogue.effects import End
from bot.dialogue.engine import remember_case
from bot.dialogue.render import compose
from bot.dialogue.turn import Step
from bot.work import Work
from models import (
    OVER_STATES,
    AttemptOutcome,
    Case,
    ContactState,
    ConversationState,
)


async def carry_out(work: Work, turning: Turning, step: Step) -> None:
    """Carry out a step's effects, then send what is to be said and set the time by which silence counts."""
    conversation = turning.conversation
    for effect in step.effects:
        await HANDLERS[type(effect)](work, turning, effect)
    state = remember_case(step.state, str(turning.case.number)) if turning.case else step.state
    conversation.dialogue = state.to_json()
    conversation.locale = step.state.locale.value
    await _speak(work, turning, step)
    _wait_for_reply(work, turning)


async def _speak(work: Work, turning: Turning, step: Step) -> None:
    reply = compose(
        step,
        script=turning.script,
        wording=turning.wording,
        facts=turning.facts,
        results=await _results(work, turning),
        is_on_page=_is_on_page(work, turning),
    )
    if reply is not None:
        await queue_message(
            work,
            conversation=turning.conversation,
            text=reply.text,
            purpose=turning.purpose,
            reply_to=turning.message,
            question=step.state.question if reply.expects_reply else None,
            options=reply.options,
        )


def _is_on_page(work: Work, turning: Turning) -> bool:
    """Whether the customer is asked on the page behind a link; what comes by mail or text is answered in full."""
    channel = turning.conversation.channel
    is_by_link = channel == "link" or (channel == "email" and not work.settings.mail_reply_to)
    return is_by_link and turning.message is None


async def _results(work: Work, turning: Turning) -> dict[str, said.Variable]:
    case = turning.case
    if case is None and turning.visit is not None and turning.visit.case_id is not None:
        case = await work.session.get(Case, turning.visit.case_id)
    if case is None:
        open_cases = [one for one in await cases_of(work.session, turning.customer.id) if one.state not in OVER_STATES]
        case = open_cases[0] if open_cases else None
    if case is None:
        return {}
    return {"case_number": str(case.number), "promised_at": case.promised_at.astimezone(turning.facts.now.tzinfo)}


def _wait_for_reply(work: Work, turning: Turning) -> None:
    """From now on silence is counted; a person who has the conversation is never hurried."""
    attempt = turning.attempt
    if attempt is None or attempt.outcome is not AttemptOutcome.UNDER_WAY:
        return
    if turning.conversation.state is not ConversationState.OPEN:
        attempt.answer_by = None
        return
    remind_after, close_after = answer_time(turning.pack, attempt.channel)
    is_reminded = bool(turning.conversation.dialogue.get("is_reminded"))
    wait = close_after if is_reminded or remind_after is None else remind_after
    attempt.answer_by = work.now + wait


async def _ask(work: Work, turning: Turning, effect: said.Ask) -> None:
    await answers.ask(work, turning, effect)


async def _record(work: Work, turning: Turning, effect: said.RecordAnswer) -> None:
    await answers.record(work, turning, effect)


async def _withdraw(work: Work, turning: Turning, effect: said.WithdrawAnswer) -> None:
    await answers.withdraw(work, turning, effect.question)


async def _unclear(work: Work, turning: Turning, effect: said.RecordUnclear) -> None:
    await answers.record_unusable(work, turning, effect.question, effect.words, is_refusal=False)


async def _refusal(work: Work, turning: Turning, effect: said.RecordRefusal) -> None:
    await answers.record_unusable(work, turning, effect.question, effect.words, is_refusal=True)


async def _open_case(work: Work, turning: Turning, effect: said.OpenCase) -> None:
    turning.case = await open_case(
        work,
        customer_id=turning.customer.id,
        visit_id=turning.visit.id if turning.visit else None,
        conversation_id=turning.conversation.id,
        message_id=turning.message_id,
        cause=effect.cause.value,
        category=effect.category,
        words=effect.words,
    )


async def _add_to_case(work: Work, turning: Turning, effect: said.AddToCase) -> None:
    case = await _meant(work, turning, effect.number)
    if case is not None:
        await hear_again(work, case, words=effect.words, message_id=turning.message_id)


async def _confirm_case(work: Work, turning: Turning, effect: said.ConfirmCase) -> None:
    case = await _meant(work, turning, effect.number)
    if case is not None and turning.message_id is not None:
        await confirm_by_customer(work, case_id=case.id, message_id=turning.message_id)


async def _reopen_case(work: Work, turning: Turning, effect: said.ReopenCase) -> None:
    cases = await cases_of(work.session, turning.customer.id)
    named = next((case for case in cases if str(case.number) == effect.number), None)  # a closed one comes back too
    turning.case = named or await _meant(work, turning, None)
    case = turning.case
    if case is not None and turning.message_id is not None:
        await reopen_by_customer(work, case_id=case.id, message_id=turning.message_id, words=effect.words)


async def _meant(work: Work, turning: Turning, number: str | None) -> Case | None:
    """The case that an effect means: the numbered one, the one of this step, of this conversation, or of the visit."""
    if number is not None and number.isdigit():
        turning.case = await live_case(work.session, turning.customer.id, int(number)) or turning.case
    if turning.case is None:
        own = [
            case
            for case in await cases_of(work.session, turning.customer.id)
            if case.state not in OVER_STATES
            and (
                case.conversation_id == turning.conversation.id or (turning.visit and case.id == turning.visit.case_id)
            )
        ]
        turning.case = own[0] if own else None
    return turning.case


async def _reschedule(work: Work, turning: Turning, effect: said.Reschedule) -> None:
    if turning.visit is None or turning.attempt is None:
        return
    at = effect.window.start if effect.window else None
    await put_off(work, turning.visit, turning.attempt, turning.conversation, turning.pack, at=at)


async def _opt_out(work: Work, turning: Turning, effect: said.OptOut) -> None:  # noqa: ARG001  # the message is the proof
    await opt_out(
        work,
        customer_id=turning.customer.id,
        address=turning.conversation.address,
        source="message",
        message_id=turning.message_id,
    )
    await stop_visits(work, turning.customer.id, but=turning.visit.id if turning.visit else None)
    turning.purpose = "opt_out"


async def _opt_in(work: Work, turning: Turning, effect: said.OptIn) -> None:  # noqa: ARG001  # the message is the proof
    await opt_in(
        work,
        customer_id=turning.customer.id,
        address=turning.conversation.address,
        by="customer",
        message_id=turning.message_id,
    )
    turning.purpose = "reply"


async def _wrong_person(work: Work, turning: Turning, effect: said.WrongPerson) -> None:  # noqa: ARG001
    await answers.mark_address(work, turning.customer.id, turning.conversation.address, ContactState.WRONG_PERSON)


async def _hand_over(work: Work, turning: Turning, effect: said.HandOver) -> None:
    work.audit("customer", "conversation.person_asked", "conversation", turning.conversation.id, now=effect.is_staffed)
    case = await _meant(work, turning, None)
    if case is not None and case.opened_at != work.now:  # a case that was opened by this turn has been told already
        await push(work, case, await work.pack(case.policy_version_id), Occasion.PERSON_ASKED)


async def _update_contact(work: Work, turning: Turning, effect: said.UpdateContact) -> None:
    answers.keep_words(work, turning, effect.words, kind="contact")


async def _keep_note(work: Work, turning: Turning, effect: said.Note) -> None:
    answers.keep_words(work, turning, effect.words, kind=effect.kind.value)


async def _nothing(work: Work, turning: Turning, effect: object) -> None:
    """Said by the state itself, or kept already with the message."""


async def _resume(work: Work, turning: Turning, effect: said.Resume) -> None:  # noqa: ARG001
    await answers.reopen_conversation(work, turning)


async def _finish(work: Work, turning: Turning, effect: said.Finish) -> None:
    close_conversation(work, turning.conversation)
    if turning.attempt is None or turning.visit is None:
        return
    if effect.reason == "one_way":  # complete when the carrier has it: bot.conversations.send
        return
    outcome = Outcome.NO_ANSWER if effect.end is End.UNREACHABLE else Outcome.REACHED
    await end_attempt(
        work, turning.visit, turning.attempt, turning.pack, outcome=outcome, end=effect.end, reason=effect.reason
    )


Handler = Callable[[Work, Turning, Any], Awaitable[None]]
HANDLERS: dict[type, Handler] = {
    said.Ask: _ask,
    said.RecordAnswer: _record,
    said.WithdrawAnswer: _withdraw,
    said.RecordUnclear: _unclear,
    said.RecordRefusal: _refusal,
    said.OpenCase: _open_case,
    said.AddToCase: _add_to_case,
    said.ConfirmCase: _confirm_case,
    said.ReopenCase: _reopen_case,
    said.Reschedule: _reschedule,
    said.OptOut: _opt_out,
    said.OptIn: _opt_in,
    said.WrongPerson: _wrong_person,
    said.HandOver: _hand_over,
    said.UpdateContact: _update_contact,
    said.Note: _keep_note,
    said.Say: cast("Handler", _nothing),  # all of them make one message, at the end
    said.KeepMedia: cast("Handler", _nothing),
    said.SwitchLocale: cast("Handler", _nothing),
    said.StaySilent: cast("Handler", _nothing),
    said.Resume: _resume,
    said.Finish: _finish,
}
