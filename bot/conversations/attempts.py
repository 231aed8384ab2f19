"""An attempt ends: the visit is over, or the next attempt is planned inside the one budget."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import cast

from bot.cases.confirm import note_silence
from bot.channels.base import Outcome
from bot.conversations.facts import fixed
from bot.conversations.queries import attempts_of
from bot.dialogue.effects import End
from bot.followups.finish import finish
from bot.followups.hold import move
from bot.followups.ledger import decide
from bot.followups.queries import wake
from bot.packs.pack import Pack
from bot.packs.values import Outcome as Word
from bot.policy.attempts import NextAttempt, Tried, after_attempt
from bot.policy.gate import Reason
from bot.work import Work
from models import Attempt, AttemptOutcome, Case, CaseState, Conversation, ConversationState, Visit, VisitState

UNCOUNTED = frozenset({AttemptOutcome.UNDER_WAY, AttemptOutcome.REACHED})


def close_conversation(work: Work, conversation: Conversation) -> None:
    """The conversation is over; what the customer writes later is still heard."""
    if conversation.state is not ConversationState.CLOSED:
        conversation.state, conversation.closed_at, conversation.taken_by_id = ConversationState.CLOSED, work.now, None


async def end_attempt(
    work: Work, visit: Visit, attempt: Attempt, pack: Pack, *, outcome: Outcome, end: End | None, reason: str
) -> None:
    """Close an attempt that is under way. `end` is the visit's end, or None when the customer was not reached."""
    if attempt.outcome is not AttemptOutcome.UNDER_WAY:
        return
    close_attempt(work, attempt, AttemptOutcome(outcome.value), reason)
    if outcome is Outcome.REACHED and end is not None and end is not End.UNREACHABLE:
        finish(work, visit, VisitState(end.value), reason=reason, actor="customer")
    else:
        await _try_again(work, visit, attempt, pack, outcome)
    await after_visit(work, visit)


async def put_off(
    work: Work, visit: Visit, attempt: Attempt, conversation: Conversation, pack: Pack, *, at: datetime | None
) -> None:
    """The customer asked for another time: the attempt reached him and uses up nothing of the budget."""
    close_attempt(work, attempt, AttemptOutcome.REACHED, "asked_for_later")
    close_conversation(work, conversation)
    default = pack.attempts.after["failed"].wait
    later = at or work.now + max(fixed(default), timedelta(hours=2))
    visit.next_channel = attempt.channel
    move(work, visit, at=later, reason="asked_by_customer", actor="customer")
    await after_visit(work, visit)


async def after_visit(work: Work, visit: Visit) -> None:
    """What else waits for the end of a conversation: the customer's held visits, and the case to be confirmed."""
    await work.session.flush()
    await wake(work.session, visit.customer_id, work.now, Reason.BUSY.value)
    if visit.case_id is None or visit.ended_at is None:
        return
    case = await work.session.get(Case, visit.case_id)
    if case is not None and case.state is CaseState.CONFIRMING:
        await note_silence(work, case_id=case.id)


def close_attempt(work: Work, attempt: Attempt, outcome: AttemptOutcome, reason: str) -> None:
    """The attempt is over, and silence is counted no more."""
    attempt.outcome, attempt.reason = outcome, reason
    attempt.ended_at, attempt.answer_by = work.now, None


async def _try_again(work: Work, visit: Visit, attempt: Attempt, pack: Pack, outcome: Outcome) -> None:
    earlier = [
        Tried(one.channel, cast("Word", one.outcome.value))
        for one in await attempts_of(work.session, visit.id)
        if one.number < attempt.number and one.outcome not in UNCOUNTED and one.reason != "withheld"
    ]
    last = Tried(attempt.channel, cast("Word", outcome.value if outcome is not Outcome.REACHED else "no_answer"))
    following = after_attempt(pack.attempts, visit.channels, earlier, last, now=work.now)
    detail: dict[str, object] = {"outcome": outcome.value, "channel": attempt.channel, "number": attempt.number}
    decide(work, visit.id, "attempted", reason=outcome.value, detail=detail)
    if isinstance(following, NextAttempt):
        visit.next_channel = following.channel
        move(work, visit, at=following.at, reason="not_reached")
        return
    state = VisitState.PARTIAL if visit.reached_at else VisitState.UNREACHABLE
    finish(work, visit, state, reason=following.reason)
