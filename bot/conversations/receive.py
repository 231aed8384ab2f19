"""Everything that a customer sends comes in here: stored first, answered by a worker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from bot.clock import wall_now
from bot.conversations.queries import (
    conversations_with,
    is_known,
    lately,
    locked_conversation,
    owners_of,
)
from bot.jobs.queue import Job
from bot.work import Work
from models import (
    Author,
    ContactKind,
    Conversation,
    ConversationState,
    Direction,
    Media,
    Message,
    MessageState,
)

# A message is looked for again after this wall time when no worker has taken its turn.
UNTAKEN = timedelta(seconds=5)
# How long after its end a conversation still takes what the customer writes to the same address.
AFTERWARDS_DAYS = 30


@dataclass(frozen=True, slots=True)
class InboundMedia:
    """A picture or recording, checked by the gateway."""

    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One message of a customer as a gateway took it. (provider, provider_id) names it once and for ever."""

    provider: str
    provider_id: str
    channel: str
    address: str  # E.164 number, e-mail address, or the chat's own address
    text: str
    media: tuple[InboundMedia, ...] = ()
    conversation_id: UUID | None = None  # known where the customer came by a signed link
    received_at: datetime | None = None
    is_proven: bool = True  # False: anybody could have written in the customer's name, as in a mail without our token
    is_automatic: bool = False  # a machine answered: kept, and no turn


async def receive(work: Work, inbound: Inbound) -> Message | None:
    """Store what a customer sent and ask a worker to answer it. None: it was taken before.

    A message of nobody we know, or of nobody can tell whom, is stored without a conversation, for an agent to look at.
    """
    if await is_known(work.session, inbound.provider, inbound.provider_id):
        return None
    conversation = await _conversation_for(work, inbound)
    message = _message(work, inbound, conversation)
    try:
        async with work.session.begin_nested():  # a conflict must not spoil what else this transaction does
            work.session.add(message)
            await work.session.flush()
            work.session.add_all(_media(work, inbound, message))
    except IntegrityError:  # the same message at the same moment by another request
        return None
    if conversation is None:
        work.audit("carrier", "message.stranger", "message", message.id)
        return message
    if inbound.is_automatic:
        return message
    conversation.last_message_at = conversation.customer_wrote_at = work.now
    conversation.unread += 1
    work.enqueue(Job.TURN, conversation.id)
    return message


def _message(work: Work, inbound: Inbound, conversation: Conversation | None) -> Message:
    return Message(
        id=work.new_id(),
        conversation_id=conversation.id if conversation else None,
        customer_id=conversation.customer_id if conversation else None,
        attempt_id=conversation.attempt_id if conversation else None,
        direction=Direction.IN,
        author=Author.CUSTOMER,
        channel=inbound.channel,
        address=inbound.address,
        text=inbound.text.replace("\x00", ""),  # the one character that PostgreSQL cannot store
        purpose="message",
        provider=inbound.provider,
        provider_id=inbound.provider_id,
        state=MessageState.RECEIVED if conversation and not inbound.is_automatic else MessageState.ANSWERED,
        reason=_reason(inbound, conversation),
        retry_at=wall_now() + UNTAKEN,
        created_at=work.now,
        delivered_at=inbound.received_at,
    )


def _reason(inbound: Inbound, conversation: Conversation | None) -> str | None:
    """Why no turn is taken; None where it is."""
    if conversation is None:
        return "stranger" if inbound.is_proven else "unproven_sender"
    return "auto_reply" if inbound.is_automatic else None


def _media(work: Work, inbound: Inbound, message: Message) -> list[Media]:
    return [
        Media(
            id=work.new_id(),
            message_id=message.id,
            content_type=medium.content_type,
            size=len(medium.content),
            digest=sha256(medium.content).hexdigest(),
            content=medium.content,
            created_at=work.now,
        )
        for medium in inbound.media
    ]


async def _conversation_for(work: Work, inbound: Inbound) -> Conversation | None:
    if inbound.conversation_id is not None:
        return await locked_conversation(work.session, inbound.conversation_id)
    if not inbound.is_proven:
        return None
    kind = ContactKind.EMAIL if inbound.channel == "email" else ContactKind.PHONE
    customers = await owners_of(work.session, kind, inbound.address)
    if not customers:
        return None
    since = lately(work.now, AFTERWARDS_DAYS)
    known = await conversations_with(work.session, customers, inbound.address, since=since)
    if known:
        return await locked_conversation(work.session, known[0].id)
    return await _uninvited(work, customers[0], inbound)


async def _uninvited(work: Work, customer_id: UUID, inbound: Inbound) -> Conversation:
    """A customer writes without any visit: the conversation is the customer's own and has no script."""
    from bot.conversations.facts import locale_of

    conversation = Conversation(
        id=work.new_id(),
        customer_id=customer_id,
        channel=inbound.channel,
        address=inbound.address,
        locale=(await locale_of(work, customer_id)).value,
        state=ConversationState.CLOSED,  # nothing is open: the bot only reacts
        dialogue={},
        unread=0,
        opened_at=work.now,
        closed_at=work.now,
        last_message_at=work.now,
    )
    work.session.add(conversation)
    await work.session.flush()
    return conversation
