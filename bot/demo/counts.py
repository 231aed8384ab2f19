"""What the demo came to, in numbers."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversations.stored import replies_since
from bot.understanding.read import read
from models import (
    Case,
    CaseEntry,
    CaseState,
    Customer,
    Direction,
    Message,
    MessageState,
    OptOut,
    Understood,
    Visit,
    VisitState,
)

STATES = {
    "completed": VisitState.COMPLETED,
    "partial": VisitState.PARTIAL,
    "unreachable": VisitState.UNREACHABLE,
    "refused": VisitState.REFUSED,
    "opted_out": VisitState.OPTED_OUT,
    "wrong_person": VisitState.WRONG_PERSON,
    "expired": VisitState.EXPIRED,
    "merged": VisitState.MERGED,
    "cancelled": VisitState.CANCELLED,
}
BEGINNING = datetime.min.replace(tzinfo=UTC)
ARRIVED = (MessageState.SENT, MessageState.DELIVERED, MessageState.READ)


async def count(session: AsyncSession, end: datetime) -> dict[str, object]:
    """The counts of visits that were due by the end, of messages, turns and cases.

    `planned` are the visits due by then and equals the sum of the states; later ones are `ahead`.
    """
    by_then = Visit.due_on <= end.date()
    rows = await session.execute(select(Visit.state, func.count()).where(by_then).group_by(Visit.state))
    visits = {state: number for state, number in rows}  # noqa: C416  # rows are no pairs to dict()
    kinds = await session.execute(select(Visit.kind, func.count()).where(by_then).group_by(Visit.kind))
    named = {word: visits.get(state, 0) for word, state in STATES.items()}
    planned = sum(visits.values())
    return {
        "customers": await _number(session, select(func.count()).select_from(Customer)),
        "planned": planned,
        **named,
        "open": planned - sum(named.values()),
        "ahead": await _number(session, select(func.count()).select_from(Visit).where(~by_then)),
        "kinds": {kind: number for kind, number in sorted((row[0], row[1]) for row in kinds)},  # noqa: C416
        "messages_out": await _number(
            session,
            select(func.count())
            .select_from(Message)
            .where(Message.direction == Direction.OUT, Message.state.in_(ARRIVED)),
        ),
        "messages_in": await _number(
            session, select(func.count()).select_from(Message).where(Message.direction == Direction.IN)
        ),
        "rasa_turns": await _number(
            session, select(func.count()).select_from(Understood).where(Understood.engine == "rasa")
        ),
        "turns_in_words": await _turns_in_words(session),
        "opt_outs": await _number(session, select(func.count()).select_from(OptOut)),
        **await _cases(session),
    }


async def _turns_in_words(session: AsyncSession) -> int:
    """Customer turns that hold more than digits, an option's letter or a keyword; read anew from the stored words."""
    number, after = 0, 0
    while replies := await replies_since(session, since=BEGINNING, after=after):
        number += sum(read(reply.utterance).needs_rasa for reply in replies)
        after = replies[-1].message.seq
    return number


async def _cases(session: AsyncSession) -> dict[str, int]:
    cases = select(func.count()).select_from(Case)
    return {
        "cases_opened": await _number(session, cases),
        "cases_closed": await _number(session, cases.where(Case.state == CaseState.CLOSED)),
        "cases_unconfirmed": await _number(session, cases.where(Case.state == CaseState.CLOSED_UNCONFIRMED)),
        "cases_escalated": await _number(
            session,
            select(func.count(CaseEntry.case_id.distinct())).where(
                CaseEntry.kind == "returned", CaseEntry.actor == "customer", CaseEntry.tier > 1
            ),
        ),
    }


async def _number(session: AsyncSession, question: object) -> int:
    return int(await session.scalar(question) or 0)  # type: ignore[call-overload]
