"""Carriers' reports about messages: each is kept, and a message only ever moves forward."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.dialects.postgresql import insert

from bot.channels.base import Delivery, Outcome
from bot.conversations.queries import message_of_carrier
from bot.conversations.send import fail, not_reached
from bot.work import Work
from models import Message, MessageState, MessageStatus

RANK = {
    MessageState.QUEUED: 0,
    MessageState.SENDING: 1,
    MessageState.UNKNOWN: 2,
    MessageState.SENT: 3,
    MessageState.DELIVERED: 4,
    MessageState.READ: 5,
    MessageState.FAILED: 6,
    MessageState.WITHHELD: 7,
}
ARRIVED = frozenset({MessageState.DELIVERED, MessageState.READ})


async def record_status(
    work: Work,
    *,
    provider: str,
    provider_id: str,
    status: str,
    delivery: Delivery | None,
    outcome: Outcome | None = None,
    code: str | None = None,
    stops_contact: bool = False,
    at: datetime | None = None,
) -> Message | None:
    """Take a carrier's report. The same one again, or an older one, changes nothing. None: no such message.

    `outcome` is what the report says of the attempt (busy, no_answer, …) where it says anything.
    """
    message = await message_of_carrier(work.session, provider, provider_id)
    fresh = await work.session.scalar(
        insert(MessageStatus)
        .values(
            id=work.new_id(),
            message_id=message.id if message else None,
            provider=provider,
            provider_id=provider_id,
            status=status,
            code=code,
            at=at or work.now,
        )
        .on_conflict_do_nothing()
        .returning(MessageStatus.id)
    )
    if message is None or fresh is None:
        return message
    if delivery is Delivery.FAILED:
        if message.state not in ARRIVED and message.state is not MessageState.FAILED:
            message.reason = code or message.reason
            await fail(work, message, outcome or Outcome.FAILED, stops_contact=stops_contact)
        return message
    if delivery is not None and RANK[MessageState(delivery.value)] > RANK[message.state]:
        message.state = MessageState(delivery.value)
        message.retry_at = None
        if message.state in ARRIVED:
            message.delivered_at = message.delivered_at or work.now
    if outcome is not None and outcome is not Outcome.REACHED:
        await not_reached(work, message, outcome, reason=code or outcome.value)
    return message
