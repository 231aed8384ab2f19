"""The people behind the simulated phones: what arrives is read once, and what they answer is sent when it is due.

What a person reads, answers and remembers is one transaction, so a crash in between makes nobody answer twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from random import Random

import httpx
from sqlalchemy import BigInteger, Select, cast, exists, func, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from bot.channels.simulator import ARRIVED, Postman, customer_says, next_due
from bot.demo.people import Mind, Person, Persona, Received, respond
from models import CarrierEntry, Handset


class Crowd:
    """All scripted customers with their phones."""

    def __init__(self, engine: AsyncEngine, gateway: httpx.AsyncClient, signing_key: str) -> None:
        """`gateway` is a client with the gateway's base address; `signing_key` is `Settings.signing_key`."""
        self._sessions = async_sessionmaker(engine, expire_on_commit=False)
        self._postman = Postman(engine, gateway, signing_key)

    async def react(self) -> int:
        """Let everybody read what arrived since last time; how many messages they will send because of it."""
        async with self._sessions() as session:
            numbers = list(await session.scalars(_with_unread()))
        return sum([await self._react(number) for number in numbers])

    async def deliver(self, now: datetime) -> int:
        """Hand over to the gateway what is due at `now` (product time); how many messages it took."""
        return await self._postman.deliver(now=now)

    async def next_due(self) -> datetime | None:
        """When the next message of a customer is due (product time); None: nobody is going to write."""
        async with self._sessions() as session:
            return await next_due(session)

    async def _react(self, number: str) -> int:
        async with self._sessions() as session, session.begin():
            handset = (await session.scalars(select(Handset).where(Handset.number == number).with_for_update())).one()
            unread = await _unread(session, handset)
            count = 0
            for entry in unread:
                count += _read(session, handset, entry)
            if unread:
                handset.memory = handset.memory | {"read": unread[-1].seq}
            return count


def _with_unread() -> Select[str]:
    read = func.coalesce(cast(Handset.memory["read"].astext, BigInteger), 0)
    unread = exists().where(
        CarrierEntry.number == Handset.number, CarrierEntry.direction == "out", CarrierEntry.seq > read
    )
    return select(Handset.number).where(Handset.persona.is_not(None), unread).order_by(Handset.number)


async def _unread(session: AsyncSession, handset: Handset) -> Sequence[CarrierEntry]:
    read = int(handset.memory.get("read", 0))
    question = select(CarrierEntry).where(
        CarrierEntry.number == handset.number, CarrierEntry.direction == "out", CarrierEntry.seq > read
    )
    return list(await session.scalars(question.order_by(CarrierEntry.seq)))


def _read(session: AsyncSession, handset: Handset, entry: CarrierEntry) -> int:
    """One message is read; what the person will answer is put into the log."""
    if entry.outcome not in ARRIVED:
        return 0
    memory = handset.memory
    seen = int(memory.get("seen", 0)) + 1
    person = Person(Persona(handset.persona or Persona.SILENT), memory.get("locale", "zh-CN"))
    received = Received(entry.text, tuple(entry.options), entry.channel, entry.at)
    chance = Random(f"{handset.seed}/{handset.number}/{seen}")  # noqa: S311  # the same demo again, not a secret
    replies, mind = respond(person, received, Mind.from_json(memory.get("mind", {})), chance)
    for reply in replies:
        due_at = entry.at + reply.after
        session.add(
            customer_says(
                handset.number, entry.channel, reply.text, at=entry.at, due_at=due_at, pictures=reply.pictures
            )
        )
    handset.memory = memory | {"mind": mind.to_json(), "seen": seen}
    return len(replies)
