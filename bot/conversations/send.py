"""The outbox's one door to the channels: claimed, judged once more, handed over, and settled by what the carrier says.

The three steps are three calls, because the carrier is asked outside any transaction. Whatever dies in between, the
row says how far it came: what may have left is looked up, and never sent again blindly.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from bot.channels.base import Delivery, Looked, LookUp, Outcome, Outgoing, Receipt, SendError
from bot.channels.twilio.errors import is_only_here
from bot.channels.twilio.pace import PACED
from bot.clock import wall_now
from bot.conversations.answers import mark_address
from bot.conversations.attempts import close_conversation, end_attempt
from bot.conversations.gate import judge_message
from bot.conversations.queries import (
    earlier_on_the_way,
    locked_conversation,
    locked_message,
    next_on_the_way,
)
from bot.conversations.stop import stop_contact
from bot.dialogue.effects import End
from bot.followups.hold import put_on_hold
from bot.followups.queries import locked_visit
from bot.jobs.queue import Job
from bot.policy.gate import Allow, Hold
from bot.work import Work
from models import (
    Attempt,
    AttemptOutcome,
    ContactState,
    Conversation,
    Message,
    MessageState,
)

LOOK_AGAIN = timedelta(seconds=20)  # between two look-ups of an unknown message
MOST_TRIES = 6
MOST_LOOK_UPS = 12
WINDOW = timedelta(hours=23, minutes=50)
SENTENCE_UNPROVEN = "unproven"


@dataclass(frozen=True, slots=True)
class Claim:
    """A message that this worker may hand over (or, when `was_tried`, must look up first)."""

    message: Outgoing
    channel: str
    fence: int
    was_tried: bool
    first_try_at: datetime


def _is_due(message: Message, now: datetime, wall: datetime) -> bool:
    """Whether a message may be taken now. An unknown one without a next look is a person's to decide about."""
    if message.state is MessageState.QUEUED:
        is_held = message.not_before is not None and message.not_before > now
        return not is_held and not (message.tries and message.retry_at is not None and message.retry_at > wall)
    is_open = message.state in {MessageState.SENDING, MessageState.UNKNOWN}
    return is_open and message.retry_at is not None and message.retry_at <= wall


async def claim(work: Work, *, message_id: UUID) -> Claim | None:
    """Take a message of the outbox for this worker, after the gate judged it a last time. None: nothing to do."""
    message = await locked_message(work.session, message_id)
    wall = wall_now()
    if not _is_due(message, work.now, wall) or await earlier_on_the_way(work.session, message):
        return None
    was_tried = message.state is not MessageState.QUEUED
    not_after = None
    if not was_tried:
        verdict = await judge_message(work, message)
        if not isinstance(verdict, Allow):
            await _withhold(work, message, verdict.reason, verdict.until if isinstance(verdict, Hold) else None)
            return None
        not_after = verdict.not_after
    message.state = MessageState.UNKNOWN if was_tried else MessageState.SENDING
    message.not_after = message.not_after or not_after
    message.first_try_at = message.first_try_at or wall
    message.tries, message.fence, message.retry_at = (
        message.tries + 1,
        message.fence + 1,
        wall + timedelta(seconds=work.settings.lease),
    )
    conversation = await work.session.get_one(Conversation, message.conversation_id)
    outgoing = _outgoing(message, conversation, work.now)
    return Claim(outgoing, message.channel, message.fence, was_tried, message.first_try_at)


def _outgoing(message: Message, conversation: Conversation, now: datetime) -> Outgoing:
    return Outgoing(
        id=message.id,
        conversation_id=conversation.id,
        to=message.address,
        text=message.text or "",
        locale=conversation.locale,
        purpose=message.purpose,
        not_after=message.not_after,
        options=tuple(message.options),
        expects_reply=message.question is not None,
        extra={"window": "open"} if _is_window_open(conversation, now) else {},
    )


def _is_window_open(conversation: Conversation, now: datetime) -> bool:
    """Whether WhatsApp takes free words: the customer wrote in the last 24 hours, with some minutes to spare."""
    wrote = conversation.customer_wrote_at
    return conversation.channel == "whatsapp" and wrote is not None and now - wrote < WINDOW


async def settle_sent(work: Work, *, message_id: UUID, fence: int, provider: str, receipt: Receipt) -> None:
    """The carrier has the message."""
    message = await _mine(work, message_id, fence)
    if message is None:
        return
    message.state = MessageState(receipt.state.value)
    message.provider, message.provider_id = provider, receipt.provider_id
    message.segments, message.cost = receipt.segments, receipt.cost
    message.sent_at, message.retry_at = work.now, None
    if receipt.state is Delivery.FAILED:
        await fail(work, message, receipt.outcome or Outcome.FAILED)
        return
    if receipt.state in {Delivery.DELIVERED, Delivery.READ}:
        message.delivered_at = work.now
    await _complete_one_way(work, message)
    await _wake_next(work, message)


async def settle_error(work: Work, *, message_id: UUID, fence: int, error: SendError) -> None:
    """The carrier refused the message, or nobody knows whether it has it."""
    message = await _mine(work, message_id, fence)
    if message is None:
        return
    wall = wall_now()
    message.reason = error.code
    if error.is_unknown:
        message.state, message.retry_at = MessageState.UNKNOWN, wall + LOOK_AGAIN
    elif error.code == PACED:  # our own pace: it never left, so it was no try
        message.tries -= 1
        message.state, message.retry_at = MessageState.QUEUED, wall + timedelta(seconds=1)
    elif error.retryable and message.tries < MOST_TRIES:
        message.state, message.retry_at = MessageState.QUEUED, wall + timedelta(seconds=2**message.tries)
    else:
        await fail(work, message, error.outcome, stops_contact=error.stops_contact)


async def settle_look_up(work: Work, *, message_id: UUID, fence: int, provider: str, looked: Looked) -> None:
    """What a look-up found: it left, it never left, or nobody can tell; then a person decides."""
    if looked.state is LookUp.FOUND and looked.receipt is not None:
        await settle_sent(work, message_id=message_id, fence=fence, provider=provider, receipt=looked.receipt)
        return
    message = await _mine(work, message_id, fence)
    if message is None:
        return
    wall = wall_now()
    if looked.state is LookUp.ABSENT:
        message.state, message.retry_at = MessageState.QUEUED, wall
        work.enqueue(Job.SEND, message.id)
    elif message.tries < MOST_LOOK_UPS:
        message.state, message.retry_at = MessageState.UNKNOWN, wall + LOOK_AGAIN
    else:
        message.state, message.reason, message.retry_at = MessageState.UNKNOWN, SENTENCE_UNPROVEN, None
        await _to_a_person(work, message)
        await _wake_next(work, message)


async def _to_a_person(work: Work, message: Message) -> None:
    """Nobody can tell whether the customer was disturbed: the bot does not try again, a person decides."""
    attempt = await work.session.get(Attempt, message.attempt_id) if message.attempt_id else None
    if attempt is None or attempt.outcome is not AttemptOutcome.UNDER_WAY or message.purpose != "opening":
        return
    assert message.conversation_id is not None
    close_conversation(work, await locked_conversation(work.session, message.conversation_id))
    attempt.outcome, attempt.reason, attempt.ended_at = AttemptOutcome.UNKNOWN, SENTENCE_UNPROVEN, work.now
    attempt.answer_by = None
    put_on_hold(work, await locked_visit(work.session, attempt.visit_id), reason=SENTENCE_UNPROVEN, until=None)


async def fail(work: Work, message: Message, outcome: Outcome, *, stops_contact: bool = False) -> None:
    """The message did not reach the customer, for good: what follows for the attempt, the address and the customer."""
    message.state, message.retry_at = MessageState.FAILED, None
    if stops_contact:
        await stop_contact(work, message)
        return
    if outcome is Outcome.INVALID and message.customer_id is not None and not is_only_here(message.reason):
        await mark_address(work, message.customer_id, message.address, ContactState.INVALID, message.reason)
    await not_reached(work, message, outcome, reason=message.reason or outcome.value)
    await _wake_next(work, message)


async def not_reached(work: Work, message: Message, outcome: Outcome, *, reason: str) -> None:
    """The attempt behind an opening did not reach the customer."""
    attempt = await work.session.get(Attempt, message.attempt_id) if message.attempt_id else None
    if attempt is None or attempt.outcome is not AttemptOutcome.UNDER_WAY or message.purpose != "opening":
        return
    assert message.conversation_id is not None
    conversation = await locked_conversation(work.session, message.conversation_id)
    if conversation.customer_wrote_at is not None:
        return
    close_conversation(work, conversation)
    visit = await locked_visit(work.session, attempt.visit_id)
    pack = await work.pack(visit.policy_version_id)
    await end_attempt(work, visit, attempt, pack, outcome=outcome, end=None, reason=reason)


async def _mine(work: Work, message_id: UUID, fence: int) -> Message | None:
    """The message, if no other worker has claimed it since."""
    message = await locked_message(work.session, message_id)
    return message if message.fence == fence and message.retry_at is not None else None


async def _withhold(work: Work, message: Message, reason: str, until: datetime | None) -> None:
    """The gate says no at the last moment: an opening goes back to its visit, anything else is not sent."""
    is_opening = message.purpose == "opening"
    if until is not None and not is_opening and message.purpose != "reminder":
        message.reason, message.not_before = reason, until  # an answer is owed: it leaves when it may
        return
    message.state, message.reason, message.retry_at = MessageState.WITHHELD, reason, None
    attempt = await work.session.get(Attempt, message.attempt_id) if message.attempt_id else None
    await _wake_next(work, message)
    if not is_opening or attempt is None or attempt.outcome is not AttemptOutcome.UNDER_WAY:
        return
    assert message.conversation_id is not None
    close_conversation(work, await locked_conversation(work.session, message.conversation_id))
    visit = await locked_visit(work.session, attempt.visit_id)
    attempt.outcome, attempt.reason, attempt.ended_at = AttemptOutcome.FAILED, "withheld", work.now
    attempt.answer_by = None
    visit.attempts_made -= 1  # nobody was disturbed: this was no attempt
    put_on_hold(work, visit, reason=reason, until=until or work.now + timedelta(days=1))


async def _complete_one_way(work: Work, message: Message) -> None:
    """A notice (a holiday greeting) asks nothing: it is complete when the carrier has it."""
    attempt = await work.session.get(Attempt, message.attempt_id) if message.attempt_id else None
    if attempt is None or message.purpose != "opening" or attempt.outcome is not AttemptOutcome.UNDER_WAY:
        return
    visit = await locked_visit(work.session, attempt.visit_id)
    pack = await work.pack(visit.policy_version_id)
    is_ringing = message.channel == "voice" and message.state is MessageState.SENT  # nobody has listened yet
    if visit.script is not None and pack.scripts[visit.script].style == "notice" and not is_ringing:
        await end_attempt(work, visit, attempt, pack, outcome=Outcome.REACHED, end=End.COMPLETED, reason="one_way")


async def _wake_next(work: Work, message: Message) -> None:
    if message.conversation_id is not None:
        await work.session.flush()
        following = await next_on_the_way(work.session, message.conversation_id)
        if following is not None:
            work.enqueue(Job.SEND, following)
