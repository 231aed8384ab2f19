"""Questions as asked and answers as given: attribution is frozen when a question is asked, and never changes."""

from __future__ import annotations

from uuid import UUID

from bot.conversations.note import freeze_question, note_answer, note_words, withdraw_answer
from bot.conversations.queries import asked, open_conversation, standing_answer
from bot.conversations.turning import Turning
from bot.customers.contacts import mark_contact
from bot.dialogue.effects import Ask, RecordAnswer
from bot.work import Work
from models import (
    OPEN_STATES,
    AnswerState,
    AskedQuestion,
    AttemptOutcome,
    ContactKind,
    ContactState,
    ConversationState,
    VisitState,
)


async def ask(work: Work, turning: Turning, effect: Ask) -> None:
    """The question is put. The dialogue's own questions (@…) belong to no script and are not counted."""
    if turning.visit is None or turning.script is None or effect.question.startswith("@"):
        return
    conversation = turning.conversation
    await freeze_question(
        work,
        turning.visit,
        turning.script,
        effect.question,
        locale=conversation.locale,
        channel=conversation.channel,
        conversation_id=conversation.id,
    )


async def record(work: Work, turning: Turning, effect: RecordAnswer) -> None:
    """Store an answer with the words, the message and the confidence behind it; the one before no longer counts."""
    known = await _asked(work, turning, effect.question)
    if known is None:
        return
    value = effect.value
    await note_answer(
        work,
        known,
        state=AnswerState.ANSWERED,
        words=effect.words,
        confidence=effect.confidence,
        flag=value if isinstance(value, bool) else None,
        number=value if isinstance(value, int) and not isinstance(value, bool) else None,
        option=value if isinstance(value, str) else None,
        message_id=turning.message_id,
        evidence=dict(turning.understanding.evidence) if turning.understanding else {},
    )


async def record_unusable(work: Work, turning: Turning, question: str, words: str, *, is_refusal: bool) -> None:
    """Asked, and no value can be taken from the reply: not the same as never asked."""
    known = await _asked(work, turning, question)
    standing = await standing_answer(work.session, known.id) if known else None
    if known is None or (standing is not None and standing.state is AnswerState.ANSWERED):
        return
    state = AnswerState.REFUSED if is_refusal else AnswerState.UNCLEAR
    await note_answer(work, known, state=state, words=words, confidence=0.0, message_id=turning.message_id)


async def withdraw(work: Work, turning: Turning, question: str) -> None:
    """After a correction the question would not have been asked: its answer stays, but no longer counts."""
    known = await _asked(work, turning, question)
    if known is not None:
        await withdraw_answer(work, known)


async def _asked(work: Work, turning: Turning, question: str) -> AskedQuestion | None:
    return await asked(work.session, turning.visit.id, question) if turning.visit else None


def keep_words(work: Work, turning: Turning, words: str, *, kind: str) -> None:
    """Keep what the customer said beside the answers."""
    visit_id = turning.visit.id if turning.visit else None
    note_words(work, turning.customer, words, kind=kind, visit_id=visit_id, message_id=turning.message_id)


async def mark_address(
    work: Work, customer_id: UUID, address: str, state: ContactState, reason: str | None = None
) -> None:
    """The address does not lead to the customer: it is not used again."""
    kind = ContactKind.EMAIL if "@" in address else ContactKind.PHONE
    await mark_contact(
        work,
        customer_id=customer_id,
        kind=kind,
        value=address,
        state=state,
        reason=reason or state.value,
        actor="customer" if state is ContactState.WRONG_PERSON else "carrier",
    )


async def reopen_conversation(work: Work, turning: Turning) -> None:
    """The customer answers after the end: the visit goes on, unless it has ended for good or another talk is open."""
    other = await open_conversation(work.session, turning.customer.id)
    if other is not None and other.id != turning.conversation.id:
        return
    turning.conversation.state, turning.conversation.closed_at = ConversationState.OPEN, None
    visit, attempt = turning.visit, turning.attempt
    if visit is None or attempt is None:
        return
    resumable = {VisitState.PARTIAL, VisitState.UNREACHABLE, VisitState.EXPIRED} | OPEN_STATES
    if visit.state in resumable:
        visit.state, visit.reason, visit.wake_at, visit.ended_at = VisitState.IN_PROGRESS, None, None, None
        attempt.outcome, attempt.ended_at, attempt.reason = AttemptOutcome.UNDER_WAY, None, None
