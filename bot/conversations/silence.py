"""Customers who stay silent: one reminder, then the end; the answers stay."""

from __future__ import annotations

from uuid import UUID

from bot.conversations.carry_out import Turning, carry_out
from bot.conversations.facts import gather_facts
from bot.conversations.gate import may_contact
from bot.conversations.queries import conversation_of_attempt, due_attempts, next_received
from bot.dialogue.engine import fall_silent
from bot.dialogue.sentences import wording_of
from bot.dialogue.state import DialogueState
from bot.followups.queries import locked_visit
from bot.policy.gate import Hold
from bot.understanding.types import Locale
from bot.work import Work
from models import Attempt, AttemptOutcome, ConversationState, Customer


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
    pack = await work.pack(visit.policy_version_id)
    customer = await work.session.get_one(Customer, visit.customer_id)
    verdict = await may_contact(work, pack, customer, visit, channel=conversation.channel, is_under_way=True)
    state = DialogueState.from_json(conversation.dialogue)
    if isinstance(verdict, Hold) and not state.is_reminded:
        attempt.answer_by = verdict.until  # nobody is reminded at night
        return False
    script = pack.scripts[conversation.script] if conversation.script else None
    locale = Locale(conversation.locale)
    facts = await gather_facts(work, pack, customer, visit, channel=conversation.channel, locale=locale)
    turning = Turning(
        pack=pack,
        version=visit.policy_version_id,
        customer=customer,
        conversation=conversation,
        visit=visit,
        script=script,
        wording=wording_of(pack.wording),
        facts=facts,
        attempt=attempt,
        purpose="reminder",
    )
    await carry_out(work, turning, fall_silent(script, state, facts))
    if attempt.answer_by is not None:
        attempt.reminded_at = attempt.reminded_at or work.now
    return True
