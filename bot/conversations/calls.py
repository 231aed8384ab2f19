"""Phone calls of a carrier: taken note of as they go, and what follows from their end.

Only words or keys of a person make a call a visit; voicemail, busy lines and silence are attempts (design.md §5.6).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.dialects.postgresql import insert

from bot.channels.base import Delivery, Outcome, Receipt
from bot.clock import wall_now
from bot.conversations.attempts import close_conversation, end_attempt
from bot.conversations.queries import locked_conversation, locked_message, next_received, owners_of
from bot.conversations.send import settle_sent
from bot.conversations.status import record_status
from bot.customers.opt_outs import is_opted_out
from bot.dialogue.effects import End
from bot.errors import NotAllowed, NotFound
from bot.followups.queries import locked_visit
from bot.work import Work
from models import (
    Attempt,
    AttemptOutcome,
    Call,
    CallKind,
    CallState,
    Consent,
    ConsentState,
    ContactKind,
    Conversation,
    ConversationState,
    Direction,
    Event,
    Message,
    MessageState,
    Visit,
)

ORDER = tuple(CallState)
MISSED = "call.missed"  # the pack's event for a call that nobody could take (S2, first article, kind 5)


async def adopt(work: Work, *, message_id: UUID, provider: str, provider_id: str, segments: int = 1) -> Message | None:
    """A carrier calls back with our own id: that proves it has the message, whatever became of our request.

    None: there is no such message. A message whose hand-over is settled stays as it is.
    """
    try:
        message = await locked_message(work.session, message_id)
    except NotFound:
        return None
    if message.provider_id is None and message.state in {MessageState.SENDING, MessageState.UNKNOWN}:
        message.retry_at = message.retry_at or wall_now()
        message.reason = None
        receipt = Receipt(provider_id=provider_id, state=Delivery.SENT, segments=segments)
        await settle_sent(work, message_id=message_id, fence=message.fence, provider=provider, receipt=receipt)
    return message


async def hold_call(work: Work, name: str) -> None:
    """Take a call's webhooks one after the other: they come at once, and each touches call, message and visit."""
    await work.session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"call:{name}", 0))))


async def call_of(work: Work, provider: str, provider_id: str) -> Call | None:
    """A call by the carrier's id, locked."""
    return await work.session.scalar(
        select(Call).where(Call.provider == provider, Call.provider_id == provider_id).with_for_update()
    )


async def note_call(
    work: Work, *, provider: str, provider_id: str, kind: CallKind, address: str, message: Message | None = None
) -> Call:
    """The row of a call, made when it is first heard of, locked."""
    conversation = await _conversation_of(work, message)
    customer_id = message.customer_id if message else None
    if customer_id is None and kind is CallKind.INCOMING:
        customer_id = next(iter(await owners_of(work.session, ContactKind.PHONE, address)), None)
    await work.session.execute(
        insert(Call)
        .values(
            id=work.new_id(),
            provider=provider,
            provider_id=provider_id,
            kind=kind,
            state=CallState.DIALLING,
            address=address,
            customer_id=customer_id,
            conversation_id=conversation.id if conversation else None,
            message_id=message.id if message else None,
            visit_id=conversation.visit_id if conversation else None,
            step=0,
            silences=0,
            is_reached=False,
            recording_consent=await may_record(work, customer_id),
            started_at=work.now,
        )
        .on_conflict_do_nothing()
    )
    call = await call_of(work, provider, provider_id)
    assert call is not None
    return call


async def _conversation_of(work: Work, message: Message | None) -> Conversation | None:
    if message is None or message.conversation_id is None:
        return None
    return await work.session.get(Conversation, message.conversation_id)


async def may_record(work: Work, customer_id: UUID | None) -> bool:
    """Whether the customer agreed to be recorded; without a statement nobody is."""
    if customer_id is None:
        return False
    state = await work.session.scalar(
        select(Consent.state)
        .where(Consent.customer_id == customer_id, Consent.purpose == "recording")
        .where((Consent.expires_at > work.now) | Consent.expires_at.is_(None))
        .order_by(Consent.at.desc())
        .limit(1)
    )
    return state is ConsentState.GIVEN


def advance(work: Work, call: Call, state: CallState) -> None:
    """Move a call forward; an older report changes nothing."""
    if ORDER.index(state) <= ORDER.index(call.state):
        return
    call.state = state
    if state is CallState.ANSWERED:
        call.answered_at = work.now
    if state is CallState.ENDED:
        call.ended_at = work.now


async def end_call(work: Work, call: Call, *, status: str, sip: str | None = None, seconds: int | None = None) -> None:
    """The carrier says that a call is over."""
    if call.state is not CallState.ENDED:
        call.status, call.sip, call.seconds = status, sip, seconds
        advance(work, call, CallState.ENDED)


async def draw_conclusion(work: Work, call: Call, *, outcome: Outcome) -> bool:
    """Do what follows from a call's end, once; whether it could be done now.

    It has to wait while the customer's last words have not been answered: they may end the visit themselves.
    """
    if call.outcome is not None or call.state is not CallState.ENDED:
        return True
    conversation = None
    if call.message_id is not None:
        await locked_message(work.session, call.message_id)  # messages before conversations, as everywhere
    if call.conversation_id is not None:
        conversation = await locked_conversation(work.session, call.conversation_id)
        if await next_received(work.session, conversation.id) is not None:
            return False
    call.outcome = outcome.value
    if call.kind is CallKind.BOT and outcome is not Outcome.REACHED:
        await _not_reached(work, call, outcome)
    elif call.kind is not CallKind.AGENT and outcome is Outcome.REACHED and conversation is not None:
        await _heard(work, call)
        await _hung_up(work, conversation)
    elif call.kind is CallKind.INCOMING:
        await _note_missed(work, call)
    if conversation is not None and call.kind is not CallKind.AGENT and call.is_reached:
        _close_unheard(work, await _unheard(work, call))
    return True


async def _not_reached(work: Work, call: Call, outcome: Outcome) -> None:
    failed = outcome in {Outcome.BUSY, Outcome.REJECTED, Outcome.INVALID, Outcome.FAILED}
    await record_status(
        work,
        provider=call.provider,
        provider_id=call.provider_id or "",
        status=f"call:{outcome.value}",
        delivery=Delivery.FAILED if failed else None,
        outcome=outcome,
        code=_code(call, outcome),
    )


async def _heard(work: Work, call: Call) -> None:
    await record_status(
        work,
        provider=call.provider,
        provider_id=call.provider_id or "",
        status="call:reached",
        delivery=Delivery.DELIVERED,
    )


def _code(call: Call, outcome: Outcome) -> str:
    return f"sip_{call.sip}" if call.sip else outcome.value


async def _hung_up(work: Work, conversation: Conversation) -> None:
    """The customer spoke and is gone: the answers stay, and only the rest is asked in another attempt.

    A notice, which asks nothing, is complete when somebody listened.
    """
    attempt = await work.session.get(Attempt, conversation.attempt_id) if conversation.attempt_id else None
    if conversation.state is ConversationState.WITH_PERSON:
        return
    close_conversation(work, conversation)
    if attempt is None or not _is_under_way(attempt):
        return
    visit = await locked_visit(work.session, attempt.visit_id)
    pack = await work.pack(visit.policy_version_id)
    if visit.script is not None and pack.scripts[visit.script].style == "notice":
        await end_attempt(work, visit, attempt, pack, outcome=Outcome.REACHED, end=End.COMPLETED, reason="one_way")
    else:
        await end_attempt(work, visit, attempt, pack, outcome=Outcome.NO_ANSWER, end=None, reason="hung_up")


def _is_under_way(attempt: Attempt | None) -> bool:
    return attempt is not None and attempt.outcome is AttemptOutcome.UNDER_WAY


async def _unheard(work: Work, call: Call) -> Sequence[Message]:
    """Replies that were written for the call and never spoken, for it was over."""
    spoken_up_to = select(func.coalesce(func.max(Message.seq), 0)).where(Message.id == call.said_id).scalar_subquery()
    return (
        await work.session.scalars(
            select(Message)
            .where(Message.conversation_id == call.conversation_id, Message.channel == "voice")
            .where(Message.direction == Direction.OUT, Message.seq > spoken_up_to)
            .where(Message.state.in_((MessageState.QUEUED, MessageState.SENDING, MessageState.SENT)))
            .with_for_update()
        )
    ).all()


def _close_unheard(_: Work, messages: Sequence[Message]) -> None:
    for message in messages:
        message.state, message.reason, message.retry_at = MessageState.WITHHELD, "call_over", None


async def _note_missed(work: Work, call: Call) -> None:
    """A customer's call that nobody served becomes an event: the pack says how soon it is returned."""
    if call.customer_id is None:
        return
    _, pack = await work.pack_in_force()
    if MISSED not in pack.events:
        return
    external = f"{call.provider}:{call.provider_id}"
    if await work.session.scalar(select(exists().where(Event.external_id == external))):
        return
    work.session.add(
        Event(
            id=work.new_id(),
            external_id=external,
            customer_id=call.customer_id,
            type=MISSED,
            at=call.started_at,
            attributes={},
            created_at=work.now,
        )
    )


async def begin_agent_call(work: Work, *, visit_id: UUID, operator_id: UUID, address: str) -> Call:
    """Click to call: the row by which an agent's call to a customer is known before the carrier has it.

    Raises NotAllowed when the customer said stop.
    """
    visit = await locked_visit(work.session, visit_id)
    if await is_opted_out(work, visit.customer_id, [address]):
        raise NotAllowed("This customer asked not to be contacted any more.")
    call = Call(
        id=work.new_id(),
        provider="twilio",
        provider_id=None,
        kind=CallKind.AGENT,
        state=CallState.DIALLING,
        address=address,
        customer_id=visit.customer_id,
        visit_id=visit.id,
        operator_id=operator_id,
        step=0,
        silences=0,
        is_reached=False,
        recording_consent=await may_record(work, visit.customer_id),
        started_at=work.now,
    )
    work.session.add(call)
    work.audit(f"operator:{operator_id}", "call.begin", "visit", visit_id)
    await work.session.flush()
    return call


async def forget_agent_call(work: Work, call_id: UUID, *, code: str) -> None:
    """The carrier refused an agent's call: it never rang."""
    call = await work.session.get(Call, call_id, with_for_update=True)
    if call is not None and call.state is CallState.DIALLING:
        call.status = code
        advance(work, call, CallState.ENDED)
        call.outcome = Outcome.FAILED.value


async def call_evidence(work: Work, visit_id: UUID) -> list[dict[str, object]]:
    """What a carrier says about the calls of a visit: the evidence beside a record form, the newest first."""
    calls = await work.session.scalars(select(Call).where(Call.visit_id == visit_id).order_by(Call.started_at.desc()))
    return [
        {
            "call": call.provider_id,
            "kind": call.kind.value,
            "at": call.started_at.isoformat(),
            "connected": call.connected_at is not None or call.is_reached,
            "seconds": call.seconds,
            "outcome": call.outcome or call.status,
            "recording": call.recording if call.recording_consent else None,
        }
        for call in calls
    ]


async def unsettled_calls(work: Work, *, older_than: timedelta = timedelta(0), limit: int = 200) -> Sequence[Call]:
    """Calls whose end is not drawn yet; other processes pass them by."""
    return (
        await work.session.scalars(
            select(Call)
            .where(Call.outcome.is_(None), Call.started_at <= work.now - older_than)
            .order_by(Call.started_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
    ).all()


async def visit_of_call(work: Work, call: Call) -> Visit | None:
    """The visit that a call was made for."""
    return await work.session.get(Visit, call.visit_id) if call.visit_id else None
