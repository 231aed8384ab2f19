"""Questions as asked and answers as given: attribution is frozen when a question is asked, and never changes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from bot.conversations.queries import asked, open_conversation, standing_answer
from bot.customers.contacts import mark_contact
from bot.followups.queries import order_of
from bot.understanding.types import QuestionKind
from models import (
    OPEN_STATES,
    Answer,
    AnswerState,
    AskedQuestion,
    AttemptOutcome,
    ContactKind,
    ContactState,
    ConversationState,
    Suggestion,
    VisitState,
)

if TYPE_CHECKING:
    from bot.conversations.carry_out import Turning
    from bot.dialogue.effects import Ask, RecordAnswer
    from bot.work import Work


async def ask(work: Work, turning: Turning, effect: Ask) -> None:
    """The question is put: at the first time everything that reports need is frozen (design.md §5.7)."""
    visit, script = turning.visit, turning.script
    if visit is None or script is None or effect.question.startswith("@"):
        return
    known = await asked(work.session, visit.id, effect.question)
    if known is not None:
        known.times_asked += 1
        return
    order = await order_of(work.session, visit.order_id)
    question = next(
        (one for one in script.questions if effect.question in {one.key, one.reason_key}),
    )
    work.session.add(
        AskedQuestion(
            id=work.new_id(),
            visit_id=visit.id,
            conversation_id=turning.conversation.id,
            customer_key=visit.customer_key,
            policy_version_id=visit.policy_version_id,
            script=script.key,
            question=effect.question,
            question_kind=question.kind if effect.question == question.key else QuestionKind.TEXT.value,
            topic=question.topic or None,
            locale=turning.conversation.locale,
            channel=turning.conversation.channel,
            rule=visit.rule,
            clause=visit.clause,
            kind=visit.kind,
            tier=visit.tier,
            agent_id=visit.owner_id,
            unit_id=visit.unit_id,
            product=order.product if order else None,
            asked_at=work.now,
        )
    )
    await work.session.flush()


async def record(work: Work, turning: Turning, effect: RecordAnswer) -> None:
    """Store an answer with the words, the message and the confidence behind it; the one before no longer counts."""
    answer = await _row(work, turning, effect.question, AnswerState.ANSWERED, effect.words, effect.confidence)
    if answer is None:
        return
    value = effect.value
    if isinstance(value, bool):
        answer.flag = value
    elif isinstance(value, int):
        answer.number = value
    elif isinstance(value, str):
        answer.option = value
    if turning.understanding is not None:
        answer.evidence = dict(turning.understanding.evidence)


async def record_unusable(work: Work, turning: Turning, question: str, words: str, *, is_refusal: bool) -> None:
    """Asked, and no value can be taken from the reply: not the same as never asked."""
    known = turning.visit and await asked(work.session, turning.visit.id, question)
    if known:
        standing = await standing_answer(work.session, known.id)
        if standing is not None and standing.state is AnswerState.ANSWERED:
            return
    state = AnswerState.REFUSED if is_refusal else AnswerState.UNCLEAR
    await _row(work, turning, question, state, words, 0.0)


async def withdraw(work: Work, turning: Turning, question: str) -> None:
    """After a correction the question would not have been asked: its answer stays, but no longer counts."""
    known = await asked(work.session, turning.visit.id, question) if turning.visit else None
    standing = await standing_answer(work.session, known.id) if known else None
    if standing is not None:
        standing.superseded_at = work.now


async def _row(
    work: Work, turning: Turning, question: str, state: AnswerState, words: str, confidence: float
) -> Answer | None:
    visit = turning.visit
    known = await asked(work.session, visit.id, question) if visit else None
    if visit is None or known is None:
        return None
    standing = await standing_answer(work.session, known.id)
    if standing is not None:
        standing.superseded_at = work.now
        await work.session.flush()
    answer = Answer(
        id=work.new_id(),
        asked_question_id=known.id,
        visit_id=visit.id,
        customer_key=visit.customer_key,
        state=state,
        words=words,
        message_id=turning.message_id,
        confidence=confidence,
        at=work.now,
    )
    work.session.add(answer)
    await work.session.flush()
    return answer


def keep_words(work: Work, turning: Turning, words: str, *, kind: str) -> None:
    """Keep a question, suggestion or need in the customer's own words (S2, third article)."""
    work.session.add(
        Suggestion(
            id=work.new_id(),
            visit_id=turning.visit.id if turning.visit else None,
            customer_id=turning.customer.id,
            customer_key=turning.customer.key,
            message_id=turning.message_id,
            words=words,
            category=kind,
            at=work.now,
        )
    )


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
