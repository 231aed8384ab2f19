"""Turns are taken one after the other: a lease on the conversation, and the row of the message, decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from bot.clock import wall_now
from bot.conversations.queries import locked_conversation, locked_message, next_received
from bot.conversations.take_turn import hear
from bot.customers.opt_outs import opt_out
from bot.work import Work
from models import MessageState

LONGEST_WAIT = timedelta(seconds=15)


@dataclass(frozen=True, slots=True)
class Turn:
    """A message whose turn this worker may take."""

    conversation_id: UUID
    message_id: UUID
    fence: int
    key: str  # picks the Rasa process: all turns of a visit go to the same one
    text: str
    metadata: dict[str, Any]
    is_plain: bool  # digits and keywords: nothing said in words
    works_without_rasa: bool  # must be taken even when Rasa is down


async def lease(work: Work, *, conversation_id: UUID) -> Turn | None:
    """The conversation's next message, leased to this worker. None: nothing to do, or another worker has it.

    Somebody who says stop is heard at once, whatever else is down.
    """
    wall = wall_now()
    conversation = await locked_conversation(work.session, conversation_id)
    if conversation.lease_until is not None and conversation.lease_until > wall:
        return None
    message = await next_received(work.session, conversation_id)
    if message is None or (message.tries and message.retry_at is not None and message.retry_at > wall):
        return None
    heard = await hear(work, conversation, message)
    if heard.reading.opts_out:
        await opt_out(
            work,
            customer_id=conversation.customer_id,
            address=conversation.address,
            source="message",
            message_id=message.id,
        )
    longest = timedelta(seconds=work.settings.turn_timeout) + timedelta(seconds=4)
    conversation.lease_until, conversation.lease_fence = wall + longest, conversation.lease_fence + 1
    message.tries, message.retry_at = message.tries + 1, wall + longest
    return Turn(
        conversation_id=conversation_id,
        message_id=message.id,
        fence=conversation.lease_fence,
        key=str(conversation.visit_id or conversation.id),
        text=heard.reading.text,
        metadata={"message_id": str(message.id), "reading": heard.reading.for_rasa()},
        is_plain=heard.reading.is_plain,
        works_without_rasa=heard.reading.is_plain or heard.reading.opts_out,
    )


async def release(work: Work, turn: Turn) -> None:
    """Give the conversation free for its next turn."""
    conversation = await locked_conversation(work.session, turn.conversation_id)
    if conversation.lease_fence == turn.fence:
        conversation.lease_until = None


async def try_later(work: Work, turn: Turn) -> None:
    """Rasa or the action could not take the turn: the message waits, and is answered when they are back."""
    message = await locked_message(work.session, turn.message_id)
    if message.state is MessageState.RECEIVED:
        message.reason = "waiting_for_rasa"
        message.retry_at = wall_now() + min(timedelta(seconds=0.5 * 2 ** min(message.tries, 6)), LONGEST_WAIT)
    await release(work, turn)


async def is_taken(work: Work, turn: Turn) -> bool:
    """Whether the turn was taken: the row says so, not the answer of any process.

    An action that Rasa no longer waits for may be taking it just now; both lock the conversation before the message.
    """
    await locked_conversation(work.session, turn.conversation_id)
    return (await locked_message(work.session, turn.message_id)).state is MessageState.ANSWERED
