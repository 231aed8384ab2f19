"""What is kept of questions and replies, whoever spoke: the bot, or a person with the record form."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from bot.conversations.queries import asked, standing_answer
from bot.followups.queries import order_of
from bot.packs.scripts import Question, Script
from bot.understanding.types import QuestionKind
from bot.work import Work
from models import Answer, AnswerState, AskedQuestion, Customer, Suggestion, Visit


async def freeze_question(
    work: Work,
    visit: Visit,
    script: Script,
    key: str,
    *,
    locale: str,
    channel: str,
    conversation_id: UUID | None = None,
) -> AskedQuestion:
    """A question is put: at the first time everything that reports need is frozen (design.md §5.7).

    `key` is the key of one of the script's questions, or the one under which its reason is asked.
    """
    known = await asked(work.session, visit.id, key)
    if known is not None:
        known.times_asked += 1
        return known
    question = _question(script, key)
    order = await order_of(work.session, visit.order_id)
    row = AskedQuestion(
        id=work.new_id(),
        visit_id=visit.id,
        conversation_id=conversation_id,
        customer_key=visit.customer_key,
        policy_version_id=visit.policy_version_id,
        script=script.key,
        question=key,
        question_kind=question.kind if key == question.key else QuestionKind.TEXT.value,
        topic=question.topic or None,
        locale=locale,
        channel=channel,
        rule=visit.rule,
        clause=visit.clause,
        kind=visit.kind,
        tier=visit.tier,
        agent_id=visit.owner_id,
        unit_id=visit.unit_id,
        product=order.product if order else None,
        asked_at=work.now,
    )
    work.session.add(row)
    await work.session.flush()
    return row


def _question(script: Script, key: str) -> Question:
    return next(one for one in script.questions if key in {one.key, one.reason_key})


async def note_answer(
    work: Work, question: AskedQuestion, *, state: AnswerState, words: str, confidence: float, **given: Any
) -> Answer:
    """Store a reply to a question with what proves it; the one before stays, and no longer counts.

    `given` are further columns of Answer: the value, the message or the operator behind it, the evidence.
    """
    await withdraw_answer(work, question)
    answer = Answer(
        id=work.new_id(),
        asked_question_id=question.id,
        visit_id=question.visit_id,
        customer_key=question.customer_key,
        state=state,
        words=words,
        confidence=confidence,
        at=work.now,
        **given,
    )
    work.session.add(answer)
    await work.session.flush()
    return answer


async def withdraw_answer(work: Work, question: AskedQuestion) -> None:
    """The answer that stands no longer counts."""
    standing = await standing_answer(work.session, question.id)
    if standing is not None:
        standing.superseded_at = work.now
        await work.session.flush()


def note_words(
    work: Work, customer: Customer, words: str, *, kind: str, visit_id: UUID | None, message_id: UUID | None = None
) -> None:
    """Keep a question, suggestion or need in the customer's own words (S2, third article)."""
    work.session.add(
        Suggestion(
            id=work.new_id(),
            visit_id=visit_id,
            customer_id=customer.id,
            customer_key=customer.key,
            message_id=message_id,
            words=words,
            category=kind,
            at=work.now,
        )
    )
