"""The simulated carrier: own books, scripted lines, and every mishap that a real carrier has."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from bot.channels.base import Delivery, LookUp, Outcome, SendError
from bot.channels.simulator import (
    SIGNATURE,
    CallResult,
    Mishap,
    Mishaps,
    Postman,
    SimulatorChannel,
    customer_says,
    is_signed,
    locked_handset,
    next_due,
    sign,
)
from models import CarrierEntry, ClockSetting
from tests.contracts.channel import LONG_AGO, outgoing

NUMBER = "+85251230001"
START = datetime(2026, 6, 1, 2, tzinfo=UTC)
KEY = "a key for tests"


async def log_of(engine: AsyncEngine) -> Sequence[CarrierEntry]:
    async with AsyncSession(engine) as session:
        return list(await session.scalars(select(CarrierEntry).order_by(CarrierEntry.seq)))


def in_turn(*mishaps: Mishap | None) -> Mishaps:
    plan = iter(mishaps)
    return lambda _: next(plan, None)


async def set_line(engine: AsyncEngine, *line: CallResult) -> None:
    async with AsyncSession(engine) as session, session.begin():
        handset = await locked_handset(session, NUMBER)
        handset.memory = {"line": list(line)}


async def test_the_books_hold_what_was_sent(engine: AsyncEngine) -> None:
    async with AsyncSession(engine) as session, session.begin():
        session.add(ClockSetting(id=outgoing().id, base=START, wall_base=START, rate=0))
    message = outgoing(to=NUMBER, options=("满意", "不满意"))
    receipt = await SimulatorChannel("sms", engine).send(message)
    (entry,) = await log_of(engine)
    assert receipt.state is Delivery.DELIVERED
    assert (entry.reference, entry.number, entry.channel) == (str(message.id), NUMBER, "sms")
    assert (entry.text, entry.options, entry.at) == (message.text, ["满意", "不满意"], START)


async def test_it_knows_no_idempotency_key(engine: AsyncEngine) -> None:
    message = outgoing(to=NUMBER)
    channel = SimulatorChannel("sms", engine)
    first, second = await channel.send(message), await channel.send(message)
    assert first.provider_id != second.provider_id
    assert len(await log_of(engine)) == 2


@pytest.mark.parametrize(
    ("mishap", "lines", "found"),
    [(Mishap.TIMEOUT_AFTER, 1, LookUp.FOUND), (Mishap.TIMEOUT_BEFORE, 0, LookUp.ABSENT)],
)
async def test_a_broken_line_is_unknown_and_can_be_looked_up(
    engine: AsyncEngine, mishap: Mishap, lines: int, found: LookUp
) -> None:
    message = outgoing(to=NUMBER)
    channel = SimulatorChannel("sms", engine, mishaps=in_turn(mishap))
    with pytest.raises(SendError) as broke:
        await channel.send(message)
    assert broke.value.is_unknown
    assert len(await log_of(engine)) == lines
    assert (await channel.look_up(message, since=LONG_AGO)).state is found


async def test_it_can_drop_double_and_refuse(engine: AsyncEngine) -> None:
    plan = in_turn(Mishap.DROP, Mishap.DOUBLE, Mishap.TOO_MANY, Mishap.REFUSE, None)
    channel = SimulatorChannel("sms", engine, mishaps=plan)
    dropped, doubled = outgoing(to=NUMBER), outgoing(to=NUMBER)
    assert (await channel.send(dropped)).state is Delivery.SENT
    await channel.send(doubled)
    for is_retryable in (True, False):
        with pytest.raises(SendError) as refused:
            await channel.send(outgoing(to=NUMBER))
        assert refused.value.retryable is is_retryable
        assert not refused.value.is_unknown
    await channel.send(last := outgoing(to=NUMBER))
    assert [entry.reference for entry in await log_of(engine)] == [str(doubled.id), str(doubled.id), str(last.id)]


async def test_a_line_scripts_the_next_calls(engine: AsyncEngine) -> None:
    await set_line(engine, CallResult.NO_ANSWER, CallResult.BUSY)
    channel = SimulatorChannel("voice", engine)
    outcomes = []
    for _ in range(2):
        with pytest.raises(SendError) as missed:
            await channel.send(outgoing(to=NUMBER, purpose="opening"))
        outcomes.append(missed.value.outcome)
    reached = await channel.send(outgoing(to=NUMBER, purpose="opening"))
    assert outcomes == [Outcome.NO_ANSWER, Outcome.BUSY]
    assert reached.state is Delivery.DELIVERED


async def test_busy_lines_still_take_texts_and_words_of_a_running_call(engine: AsyncEngine) -> None:
    await set_line(engine, CallResult.BUSY)
    await SimulatorChannel("sms", engine).send(outgoing(to=NUMBER, purpose="opening"))
    await SimulatorChannel("voice", engine).send(outgoing(to=NUMBER, purpose="question"))
    assert {entry.outcome for entry in await log_of(engine)} == {"delivered"}


@pytest.mark.parametrize("name", ["sms", "voice"])
async def test_a_number_that_does_not_exist_is_said_so(engine: AsyncEngine, name: str) -> None:
    await set_line(engine, CallResult.INVALID)
    with pytest.raises(SendError) as refused:
        await SimulatorChannel(name, engine).send(outgoing(to=NUMBER, purpose="opening"))
    assert refused.value.outcome is Outcome.INVALID


async def test_absent_waits_for_a_send_that_is_under_way(engine: AsyncEngine) -> None:
    message = outgoing(to=NUMBER)
    channel = SimulatorChannel("sms", engine)
    async with AsyncSession(engine) as session, session.begin():
        await locked_handset(session, NUMBER)
    async with AsyncSession(engine) as session, session.begin():
        await locked_handset(session, NUMBER)  # a send holds the line
        looking = asyncio.create_task(channel.look_up(message, since=LONG_AGO))
        await asyncio.sleep(0.1)
        assert not looking.done()
        session.add(
            CarrierEntry(
                id=outgoing().id,
                direction="out",
                number=NUMBER,
                channel="sms",
                reference=str(message.id),
                text="",
                outcome="delivered",
                at=START,
            )
        )
    assert (await looking).state is LookUp.FOUND


class Gateway:
    """A gateway that answers as scripted and remembers what it was given."""

    def __init__(self, *answers: int) -> None:
        self.answers = list(answers)
        self.taken: list[str] = []
        self.signed: list[bool] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        status = self.answers.pop(0) if self.answers else 204
        self.signed.append(is_signed(KEY, request.content, request.headers[SIGNATURE]))
        if status == 599:
            raise httpx.ConnectError("nobody there")
        if status == 204:
            self.taken.append(httpx.Response(200, content=request.content).json()["text"])
        return httpx.Response(status)

    def postman(self, engine: AsyncEngine) -> Postman:
        client = httpx.AsyncClient(transport=httpx.MockTransport(self), base_url="http://gateway")
        return Postman(engine, client, KEY)


async def say(engine: AsyncEngine, *texts: str) -> None:
    async with AsyncSession(engine) as session, session.begin():
        for number, text in enumerate(texts):
            session.add(customer_says(NUMBER, "sms", text, at=START, due_at=START + timedelta(minutes=number)))


async def test_the_postman_keeps_the_order_and_tries_until_taken(engine: AsyncEngine) -> None:
    await say(engine, "一", "二", "三")
    gateway = Gateway(503, 204, 599, 204, 204)
    postman = gateway.postman(engine)
    late = START + timedelta(hours=1)
    counts = [await postman.deliver(now=late) for _ in range(4)]
    assert counts == [0, 1, 2, 0]
    assert gateway.taken == ["一", "二", "三"]
    assert all(gateway.signed)


async def test_the_postman_brings_only_what_is_due(engine: AsyncEngine) -> None:
    await say(engine, "现在", "一分钟后")
    gateway = Gateway()
    async with AsyncSession(engine) as session:
        assert await next_due(session) == START
        assert await gateway.postman(engine).deliver(now=START) == 1
        assert await next_due(session) == START + timedelta(minutes=1)
        await gateway.postman(engine).deliver(now=START + timedelta(minutes=1))
        assert await next_due(session) is None
    assert gateway.taken == ["现在", "一分钟后"]


def test_a_signature_fits_one_body_and_one_key() -> None:
    signature = sign(KEY, b"body")
    assert is_signed(KEY, b"body", signature)
    assert not is_signed(KEY, b"Body", signature)
    assert not is_signed("another key", b"body", signature)
    assert not is_signed(KEY, b"body", "é")
