"""The carrier's own opt-out: its list of words counts even where we would have read them otherwise."""

from __future__ import annotations

from uuid import UUID

from bot.conversations.attempts import after_visit, close_attempt, close_conversation
from bot.conversations.queries import attempts_of, locked_conversation, open_conversation, queued_messages
from bot.customers.opt_outs import opt_in, opt_out
from bot.followups.finish import finish
from bot.followups.queries import open_visits
from bot.work import Work
from models import Attempt, AttemptOutcome, Conversation, Direction, Message, MessageState, VisitState


async def stop_by_carrier(work: Work, message: Message) -> None:
    """Nothing is sent any more, on any channel, and every open visit ends. The carrier has confirmed it already."""
    await opt_out(
        work, customer_id=message.customer_id, address=message.address, source="carrier", message_id=message.id
    )
    message.state, message.retry_at, message.reason = MessageState.ANSWERED, None, "opted_out"
    await _end_everything(work, message)


async def stop_contact(work: Work, message: Message) -> None:
    """The carrier refuses a message of ours because the customer opted out there."""
    await opt_out(
        work, customer_id=message.customer_id, address=message.address, source="carrier", message_id=message.id
    )
    await _end_everything(work, message)


async def stop_by_page(work: Work, *, customer_id: UUID) -> None:
    """The customer pressed the button of the page behind every mail."""
    await opt_out(work, customer_id=customer_id, address=None, source="message")
    await _end_for(work, customer_id)


async def stop_by_address(work: Work, message: Message) -> None:
    """Somebody says stop in the name of an address; nobody is asked for proof, whoever they are."""
    stopped = await opt_out(work, address=message.address, source="message", message_id=message.id)
    for customer_id in stopped.customers:
        await _end_for(work, customer_id)


async def _end_for(work: Work, customer_id: UUID) -> None:
    current = await open_conversation(work.session, customer_id)
    if current is not None:
        await _end_talk(work, current, AttemptOutcome.REACHED)
    await stop_visits(work, customer_id)


async def _end_everything(work: Work, message: Message) -> None:
    if message.customer_id is None or message.conversation_id is None:
        return
    is_customers = message.direction is Direction.IN
    conversation = await locked_conversation(work.session, message.conversation_id)
    await _end_talk(work, conversation, AttemptOutcome.REACHED if is_customers else AttemptOutcome.FAILED)
    await stop_visits(work, message.customer_id)


async def _end_talk(work: Work, conversation: Conversation, outcome: AttemptOutcome) -> None:
    close_conversation(work, conversation)
    if conversation.attempt_id is not None:
        attempt = await work.session.get_one(Attempt, conversation.attempt_id)
        _stop_attempt(work, attempt, outcome)


def _stop_attempt(work: Work, attempt: Attempt, outcome: AttemptOutcome) -> None:
    if attempt.outcome is AttemptOutcome.UNDER_WAY:
        close_attempt(work, attempt, outcome, "opted_out")


async def stop_visits(work: Work, customer_id: UUID, *, but: UUID | None = None) -> None:
    """Somebody opted out: what waits is not sent, and every open visit ends, except one that ends by itself now."""
    for waiting in await queued_messages(work.session, customer_id):
        waiting.state, waiting.reason, waiting.retry_at = MessageState.WITHHELD, "opted_out", None
    for visit in await open_visits(work.session, customer_id):
        if visit.id == but:
            continue
        for attempt in await attempts_of(work.session, visit.id):
            _stop_attempt(work, attempt, AttemptOutcome.FAILED)  # of another talk, or a person's
        finish(work, visit, VisitState.OPTED_OUT, reason="opted_out", actor="customer")
        await after_visit(work, visit)


async def resume_by_carrier(work: Work, message: Message) -> None:
    """The customer wants to hear from the company again."""
    if message.customer_id is not None:
        await opt_in(
            work, customer_id=message.customer_id, address=message.address, by="customer", message_id=message.id
        )
