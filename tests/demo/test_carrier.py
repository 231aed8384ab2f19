"""The people behind the phones: each message is read once, and their answers arrive once, whatever breaks between."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from bot.channels.base import SendError
from bot.channels.simulator import CallResult, SimulatorChannel, locked_handset
from bot.demo.carrier import Crowd
from bot.demo.people import Persona, phrases
from models import CarrierEntry, ClockSetting
from tests.contracts.channel import outgoing

START = datetime(2026, 6, 1, 2, tzinfo=UTC)
MARK = "您对我们的服务满意吗？（回复1-5，5为非常满意）"
NUMBER = "+8613900000001"


class Gateway:
    """Takes every message, and fails as often as it is told."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.taken: list[dict[str, object]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.failures:
            self.failures -= 1
            return httpx.Response(503)
        self.taken.append(json.loads(request.content))
        return httpx.Response(204)

    def crowd(self, engine: AsyncEngine) -> Crowd:
        client = httpx.AsyncClient(transport=httpx.MockTransport(self), base_url="http://gateway")
        return Crowd(engine, client, "a key for tests")


async def phone(engine: AsyncEngine, persona: Persona | None, number: str = NUMBER, **memory: object) -> None:
    async with AsyncSession(engine) as session, session.begin():
        handset = await locked_handset(session, number)
        handset.persona, handset.memory = persona, {"locale": "zh-CN"} | memory
        if await session.scalar(select(ClockSetting)) is None:
            session.add(ClockSetting(id=outgoing().id, base=START, wall_base=START, rate=0))


async def said(engine: AsyncEngine) -> list[CarrierEntry]:
    async with AsyncSession(engine, expire_on_commit=False) as session:
        entries = await session.scalars(
            select(CarrierEntry).where(CarrierEntry.direction == "in").order_by(CarrierEntry.due_at)
        )
        return list(entries)


async def test_a_message_is_read_once_and_answered_after_a_while(engine: AsyncEngine) -> None:
    await phone(engine, Persona.TERSE)
    await SimulatorChannel("sms", engine).send(outgoing(to=NUMBER, text=MARK))
    gateway = Gateway()
    crowd = gateway.crowd(engine)
    assert [await crowd.react(), await crowd.react()] == [1, 0]
    (entry,) = await said(engine)
    assert entry.text in set("12345")
    assert entry.due_at is not None
    assert entry.due_at > START
    assert await crowd.next_due() == entry.due_at
    assert await crowd.deliver(START) == 0  # not yet
    assert [await crowd.deliver(entry.due_at), await crowd.deliver(entry.due_at)] == [1, 0]
    assert [message["id"] for message in gateway.taken] == [str(entry.id)]
    assert await crowd.next_due() is None


async def test_a_gateway_that_is_away_gets_everything_later_and_once(engine: AsyncEngine) -> None:
    for place in range(5):
        await phone(engine, Persona.CORRECTOR, f"+861390000000{place}")
        await SimulatorChannel("sms", engine).send(outgoing(to=f"+861390000000{place}", text=MARK))
    gateway = Gateway(failures=7)
    crowd = gateway.crowd(engine)
    assert await crowd.react() == 10
    late = START + timedelta(days=1)
    for _ in range(6):
        await crowd.deliver(late)
    assert Counter(message["id"] for message in gateway.taken) == {str(entry.id): 1 for entry in await said(engine)}
    by_number: dict[object, list[object]] = {}
    for message in gateway.taken:
        by_number.setdefault(message["number"], []).append(message["at"])
    assert all(times == sorted(times, key=str) for times in by_number.values())


async def test_a_hand_over_that_was_not_noted_comes_again_under_the_same_id(engine: AsyncEngine) -> None:
    """The gateway took it and the carrier died before it could note that: the id tells the gateway."""
    await phone(engine, Persona.TERSE)
    await SimulatorChannel("sms", engine).send(outgoing(to=NUMBER, text=MARK))
    gateway = Gateway()
    crowd = gateway.crowd(engine)
    await crowd.react()
    late = START + timedelta(days=1)
    await crowd.deliver(late)
    async with AsyncSession(engine) as session, session.begin():
        await session.execute(update(CarrierEntry).values(handed_over_at=None))
    await crowd.deliver(late)
    assert len({message["id"] for message in gateway.taken}) == 1
    assert len(gateway.taken) == 2


async def test_nobody_reads_a_missed_call_or_another_phone(engine: AsyncEngine) -> None:
    await phone(engine, Persona.HAPPY, line=[CallResult.BUSY])
    await phone(engine, None, "+8613900000002")
    with pytest.raises(SendError):
        await SimulatorChannel("voice", engine).send(outgoing(to=NUMBER, text=MARK, purpose="opening"))
    await SimulatorChannel("sms", engine).send(outgoing(to="+8613900000002", text=MARK))
    assert await Gateway().crowd(engine).react() == 0
    assert await said(engine) == []


async def test_a_picture_travels_with_its_message(engine: AsyncEngine) -> None:
    await phone(engine, Persona.PHOTOGRAPHER, mind={"is_cross": True, "in_visit": 1})
    await SimulatorChannel("sms", engine).send(outgoing(to=NUMBER, text="能说说主要是哪里不满意吗？一两句话就行。"))
    gateway = Gateway()
    crowd = gateway.crowd(engine)
    await crowd.react()
    await crowd.deliver(START + timedelta(days=1))
    (message,) = gateway.taken
    assert message["text"] in phrases("zh-CN")["photo"]
    assert message["pictures"]


async def test_the_same_seed_says_the_same(engine: AsyncEngine) -> None:
    texts = []
    for number in (NUMBER, NUMBER):
        async with AsyncSession(engine) as session, session.begin():
            (await locked_handset(session, number)).memory = {}
        await phone(engine, Persona.HAPPY, number, read=await _newest(engine))
        await SimulatorChannel("sms", engine).send(outgoing(to=number, text=MARK))
        await Gateway().crowd(engine).react()
        texts.append((await said(engine))[-1].text)
    assert texts[0] == texts[1]


async def _newest(engine: AsyncEngine) -> int:
    async with AsyncSession(engine) as session:
        return await session.scalar(select(func.coalesce(func.max(CarrierEntry.seq), 0))) or 0
