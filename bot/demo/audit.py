"""The separate reader: it compares the carrier's own books with the product's rows and counts what does not agree.

It shares nothing with what sends: it reads on a connection of its own, and knows a message only by the reference that
stands in the books.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.channels.simulator import ARRIVED, NAMES, PROVIDER
from bot.postgres.url import to_async_url
from models import CarrierEntry, Direction, Message, MessageState, OptOut

Key = TypeVar("Key")

HANDED_OVER = frozenset({MessageState.SENT, MessageState.DELIVERED, MessageState.READ})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the carrier's books. `reference`: out, the message's id; in, None (the line's own id is known)."""

    id: str
    direction: str
    reference: str | None
    has_arrived: bool
    at: datetime  # in: when the customer sent it


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A message of the product. `provider_id` of an incoming one is the id of the carrier's line."""

    id: UUID
    seq: int
    direction: Direction
    state: MessageState
    customer_id: UUID | None
    purpose: str
    provider_id: str | None = None
    reply_to_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """A standing or lifted opt-out: whose, from when on, and the message that said so."""

    customer_id: UUID
    at: datetime
    message_id: UUID | None
    lifted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Audit:
    """What does not agree; all zero in a sound run."""

    lost: int  # sent and not in the books, or in the books and never taken or answered
    duplicates: int  # twice in the books, taken twice or answered twice
    unaccounted: int  # in the books, but no message of the product says that it was sent
    after_opt_out: int  # sent after an opt-out, besides its one confirmation

    @property
    def is_clean(self) -> bool:
        """Whether everything agrees."""
        return not (self.lost or self.duplicates or self.unaccounted or self.after_opt_out)


def count(lines: Iterable[Line], rows: Iterable[Row], stops: Iterable[Stop] = (), *, now: datetime) -> Audit:
    """Compare the books with the rows; `now` (product time) tells which customers' messages are due."""
    books, messages = list(lines), list(rows)
    out = [line for line in books if line.direction == "out" and line.has_arrived]
    sent = {str(row.id): row for row in messages if row.direction is Direction.OUT and row.state in HANDED_OVER}
    times = Counter(line.reference for line in out)
    taken = Counter(row.provider_id for row in messages if row.direction is Direction.IN)
    due = [line for line in books if line.direction == "in" and line.at <= now]
    waiting = sum(row.direction is Direction.IN and row.state is MessageState.RECEIVED for row in messages)
    answers = Counter(row.reply_to_id for row in messages if row.reply_to_id is not None)
    return Audit(
        lost=sum(reference not in times for reference in sent) + sum(line.id not in taken for line in due) + waiting,
        duplicates=_surplus(times) + _surplus(taken) + _surplus(answers),
        unaccounted=sum(reference not in sent for reference in times),
        after_opt_out=_after_opt_out(out, sent, messages, stops),
    )


def _surplus(times: Counter[Key]) -> int:
    return sum(number - 1 for number in times.values())


def _after_opt_out(out: Sequence[Line], sent: Mapping[str, Row], rows: Sequence[Row], stops: Iterable[Stop]) -> int:
    """Messages that left after their customer had said stop. Where the clock stood still, the order of rows tells."""
    by_customer: defaultdict[UUID | None, list[tuple[Line, Row]]] = defaultdict(list)
    for line in out:
        row = sent.get(line.reference or "")
        if row is not None:
            by_customer[row.customer_id].append((line, row))
    order = {row.id: row.seq for row in rows}
    broken: set[str] = set()
    for stop in stops:
        said = order.get(stop.message_id, 0) if stop.message_id else 0
        later = [
            (line, row)
            for line, row in by_customer[stop.customer_id]
            if (line.at > stop.at or (line.at == stop.at and row.seq > said))
            and (stop.lifted_at is None or line.at < stop.lifted_at)
        ]
        confirmations = [
            line.id for line, row in later if row.reply_to_id is not None and row.reply_to_id == stop.message_id
        ]
        broken |= {line.id for line, _ in later} - set(confirmations[:1])
    return len(broken)


async def audit(url: str, *, now: datetime) -> Audit:
    """Read the books and the rows of the database at `url`, on a connection of its own, and compare them."""
    engine = create_async_engine(to_async_url(url))
    try:
        async with engine.connect() as connection:
            await connection.execution_options(isolation_level="REPEATABLE READ")  # one moment for both
            return count(await _lines(connection), await _rows(connection), await _stops(connection), now=now)
    finally:
        await engine.dispose()


async def _lines(connection: AsyncConnection) -> list[Line]:
    entry = CarrierEntry
    found = await connection.execute(
        select(entry.id, entry.direction, entry.reference, entry.outcome, entry.at, entry.due_at).order_by(entry.seq)
    )
    return [
        Line(
            id=str(key),
            direction=direction,
            reference=reference,
            has_arrived=outcome in ARRIVED,
            at=due_at or at,
        )
        for key, direction, reference, outcome, at, due_at in found
    ]


async def _rows(connection: AsyncConnection) -> list[Row]:
    """The messages that went, or should have gone, through the simulated carrier."""
    message = Message
    found = await connection.execute(
        select(
            message.id,
            message.seq,
            message.direction,
            message.state,
            message.customer_id,
            message.purpose,
            message.provider,
            message.provider_id,
            message.reply_to_id,
        )
        .where(message.channel.in_(NAMES))
        .order_by(message.seq)
    )
    return [
        Row(
            id=key,
            seq=seq,
            direction=direction,
            state=state,
            customer_id=customer_id,
            purpose=purpose,
            provider_id=provider_id if provider == PROVIDER else None,
            reply_to_id=reply_to_id,
        )
        for key, seq, direction, state, customer_id, purpose, provider, provider_id, reply_to_id in found
        if direction is Direction.OUT or provider == PROVIDER
    ]


async def _stops(connection: AsyncConnection) -> list[Stop]:
    found = await connection.execute(
        select(OptOut.customer_id, OptOut.at, OptOut.message_id, OptOut.lifted_at).where(
            OptOut.customer_id.is_not(None)
        )
    )
    return [Stop(whose, at, said, lifted) for whose, at, said, lifted in found if whose is not None]
