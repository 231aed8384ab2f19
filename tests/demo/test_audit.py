"""The separate reader: each way in which books and rows can disagree is counted, once, where it belongs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from bot.channels.base import Outgoing
from bot.channels.simulator import PROVIDER, Mishap, SimulatorChannel, customer_says
from bot.demo.audit import Audit, Line, Row, Stop, audit, count
from models import Author, Direction, Message, MessageState

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
CLEAN = Audit(0, 0, 0, 0)
CUSTOMER = UUID(int=1)


def pair(seq: int, *, at: datetime = NOW, reply_to: UUID | None = None) -> tuple[Line, Row]:
    """A message that was sent and stands in the books."""
    row = Row(
        id=UUID(int=1000 + seq),
        seq=seq,
        direction=Direction.OUT,
        state=MessageState.DELIVERED,
        customer_id=CUSTOMER,
        purpose="reply",
        reply_to_id=reply_to,
    )
    return Line(id=f"line {seq}", direction="out", reference=str(row.id), has_arrived=True, at=at), row


def heard(seq: int) -> tuple[Line, Row]:
    """A customer's message that was taken and answered."""
    row = Row(
        id=UUID(int=2000 + seq),
        seq=seq,
        direction=Direction.IN,
        state=MessageState.ANSWERED,
        customer_id=CUSTOMER,
        purpose="message",
        provider_id=f"in {seq}",
    )
    return Line(id=f"in {seq}", direction="in", reference=None, has_arrived=True, at=NOW), row


def counted(*pairs: tuple[Line, Row], lines: list[Line] | None = None, stops: list[Stop] | None = None) -> Audit:
    books = [line for line, _ in pairs] if lines is None else lines
    return count(books, [row for _, row in pairs], stops or [], now=NOW)


def test_a_sound_run_is_clean() -> None:
    assert counted(pair(1), heard(2), pair(3, reply_to=UUID(int=2002))) == CLEAN
    assert CLEAN.is_clean


def test_dropping_one_line_and_doubling_another_turns_each_to_one() -> None:
    pairs = [pair(1), pair(2), pair(3)]
    books = [line for line, _ in pairs]
    audit = counted(*pairs, lines=[books[0], books[2], replace(books[2], id="again")])
    assert audit == Audit(lost=1, duplicates=1, unaccounted=0, after_opt_out=0)


def test_a_customers_message_that_was_never_taken_is_lost() -> None:
    line, _ = heard(1)
    assert count([line], [], now=NOW).lost == 1
    assert count([replace(line, at=NOW + timedelta(hours=1))], [], now=NOW) == CLEAN  # not sent yet


def test_a_customers_message_without_its_turn_is_lost() -> None:
    line, row = heard(1)
    assert counted((line, replace(row, state=MessageState.RECEIVED))).lost == 1


def test_a_customers_message_taken_or_answered_twice_is_a_duplicate() -> None:
    line, row = heard(1)
    assert count([line], [row, replace(row, id=uuid4())], now=NOW).duplicates == 1
    assert counted((line, row), pair(2, reply_to=row.id), pair(3, reply_to=row.id)).duplicates == 1


def test_a_line_that_nobody_sent_is_unaccounted() -> None:
    line, row = pair(1)
    assert count([line], [], now=NOW).unaccounted == 1
    assert counted((line, replace(row, state=MessageState.WITHHELD))).unaccounted == 1


def test_a_call_that_nobody_answered_is_neither_lost_nor_unaccounted() -> None:
    line, row = pair(1)
    assert counted((replace(line, has_arrived=False), replace(row, state=MessageState.FAILED))) == CLEAN


def test_only_the_one_confirmation_may_follow_an_opt_out() -> None:
    said = heard(5)
    stop = Stop(CUSTOMER, NOW, said[1].id)
    before, confirmation = pair(1), pair(6, reply_to=said[1].id)
    later = pair(7, at=NOW + timedelta(days=3))
    assert counted(before, said, confirmation, stops=[stop]) == CLEAN
    assert counted(before, said, confirmation, later, stops=[stop]).after_opt_out == 1
    assert counted(before, said, pair(6), stops=[stop]).after_opt_out == 1
    lifted = replace(stop, lifted_at=NOW + timedelta(days=2))
    assert counted(before, said, confirmation, later, stops=[lifted]) == CLEAN


async def send(engine: AsyncEngine, mishap: Mishap | None) -> None:
    """What the outbox does: a row, the hand-over, and what the carrier said."""
    message = Outgoing(
        id=uuid4(),
        conversation_id=uuid4(),
        to="+85251230001",
        text="请问满意吗？",
        locale="zh-CN",
        purpose="question",
        not_after=None,
    )
    receipt = await SimulatorChannel("sms", engine, mishaps=lambda _: mishap).send(message)
    async with AsyncSession(engine) as session, session.begin():
        session.add(
            Message(
                id=message.id,
                direction=Direction.OUT,
                author=Author.BOT,
                channel="sms",
                address=message.to,
                text=message.text,
                purpose="question",
                provider=PROVIDER,
                provider_id=receipt.provider_id,
                state=MessageState(receipt.state.value),
                created_at=NOW,
            )
        )


@pytest.mark.parametrize(
    ("mishaps", "expected"),
    [
        ([None, None, None], CLEAN),
        ([None, Mishap.DROP, None], Audit(1, 0, 0, 0)),
        ([Mishap.DOUBLE, None, None], Audit(0, 1, 0, 0)),
        ([Mishap.DROP, Mishap.DOUBLE, None], Audit(1, 1, 0, 0)),
    ],
)
async def test_a_carrier_that_drops_and_doubles_is_found_out(
    engine: AsyncEngine, database: str, mishaps: list[Mishap | None], expected: Audit
) -> None:
    for mishap in mishaps:
        await send(engine, mishap)
    assert await audit(database, now=NOW) == expected


async def test_a_customers_message_in_the_books_must_stand_in_the_product(engine: AsyncEngine, database: str) -> None:
    async with AsyncSession(engine) as session, session.begin():
        entry = customer_says("+85251230001", "sms", "满意", at=NOW, due_at=NOW)
        session.add(entry)
        entry_id = str(entry.id)
    assert (await audit(database, now=NOW)).lost == 1
    async with AsyncSession(engine) as session, session.begin():
        session.add(
            Message(
                id=uuid4(),
                direction=Direction.IN,
                author=Author.CUSTOMER,
                channel="sms",
                address="+85251230001",
                text="满意",
                purpose="message",
                provider=PROVIDER,
                provider_id=entry_id,
                state=MessageState.ANSWERED,
                created_at=NOW,
            )
        )
    assert await audit(database, now=NOW) == CLEAN
