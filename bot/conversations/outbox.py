"""What is to be said becomes a row first; the sender takes it from there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from bot.clock import wall_now
from bot.jobs.queue import Job
from bot.work import Work
from models import Author, Conversation, Direction, Message, MessageState

# A message is looked for again after this wall time when no worker has taken it.
UNTAKEN = timedelta(seconds=5)


def _way_back(conversation: Conversation, reply_to: Message | None) -> str:
    """What was written on a page of ours is read there; after a link or a mail, words go back the way they came."""
    if reply_to is None:
        return conversation.channel
    is_by_page = reply_to.channel == "webchat" or conversation.channel in {"link", "email"}
    return reply_to.channel if is_by_page else conversation.channel


async def queue_message(
    work: Work,
    *,
    conversation: Conversation,
    text: str,
    purpose: str,
    author: Author = Author.BOT,
    operator_id: UUID | None = None,
    reply_to: Message | None = None,
    question: str | None = None,
    options: Sequence[str] = (),
) -> Message:
    """Put a message into the outbox. `purpose` is opening, reply, reminder, opt_out, notice or person."""
    message = Message(
        id=work.new_id(),
        conversation_id=conversation.id,
        customer_id=conversation.customer_id,
        attempt_id=conversation.attempt_id,
        direction=Direction.OUT,
        author=author,
        operator_id=operator_id,
        channel=_way_back(conversation, reply_to),
        address=conversation.address,
        text=text,
        purpose=purpose,
        question=question,
        options=list(options),
        reply_to_id=reply_to.id if reply_to else None,
        part=0 if reply_to else None,
        state=MessageState.QUEUED,
        retry_at=wall_now() + UNTAKEN,
        created_at=work.now,
    )
    work.session.add(message)
    conversation.last_message_at = work.now
    work.enqueue(Job.SEND, message.id)
    return message
