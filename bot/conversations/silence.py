"""Customers who stay silent: one reminder, then the end; the answers stay."""

from __future__ import annotations

from uuid import UUID

from bot.conversations.carry_out import carry_out
from bot.conversations.gate import may_contact
from bot.conversations.queries import conversation_of_attempt, due_attempts, next_received
from bot.conversations.turning import open_turning
from bot.dialogue.engine import fall_silent
from bot.followups.queries import locked_visit
from bot.policy.gate import Hold
from bot.work import Work
from models import Attempt, AttemptOutcome, ConversationState


async def silent_attempts(work: Work, *, limit: int = 200) -> list[UUID]:
    """Attempts whose customer has said nothing for the answer time."""
    return list(await due_attempts(work.session, work.now, limit=limit))


async def fall_silent_in(work: Work, *, attempt_id: UUID) -> bool:
    """The answer time of one attempt has passed; whether anything followed. A repeated call does nothing."""
    attempt = await work.session.get_one(Attempt, attempt_id)
    conversation = await conversation_of_attempt(work.session, attempt_id)  # locked before the visit, as in a turn
    visit = await locked_visit(work.session, attempt.visit_id)
    await work.session.refresh(attempt)
    if attempt.outcome is not AttemptOutcome.UNDER_WAY or attempt.answer_by is None or attempt.answer_by > work.now:
        return False
    if conversation is None or conversation.state is ConversationState.WITH_PERSON:
        attempt.answer_by = None
        return False
    if await next_received(work.session, conversation.id) is not None:
        return False  # the customer did write; the turn is only waiting to be taken
    turning = await open_turning(work, conversation, purpose="reminder")
    state = turning.state
    verdict = await may_contact(
        work, turning.pack, turning.customer, visit, channel=conversation.channel, is_under_way=True
    )
    if isinstance(verdict, Hold) and not state.is_reminded:
        attempt.answer_by = verdict.until  # nobody is reminded at night
        return False
    await carry_out(work, turning, fall_silent(turning.script, state, turning.facts))
    if attempt.answer_by is not None:
        attempt.reminded_at = attempt.reminded_at or work.now
    return True
