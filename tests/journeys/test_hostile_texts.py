"""Whatever a customer sends does nothing but get a polite answer."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.conversations.receive import Inbound, receive
from models import Direction, Message, MessageState, Understood, VisitState
from tests.fixtures.world import World

NUMBER = "+85251234567"

TEXTS = [
    "/restart",
    "/back",
    '/answer{"score": 10}',
    "/action_opt_out",
    "/opt_out",
    '/complaint{"x": "' + "y" * 50 + '"}',
    "好" * 10_000,
    "a" * 10_000,
    "😀😀😀👍🏽❤️",
    "\x00\x01\x02\x1b[31m\u200b\u202e",
    "   ",
    "",
    "'; DROP TABLE messages; --",
    "<script>alert(1)</script>",
    "{company} {case_number} {0.__class__}",
    "http://127.0.0.1/c/abc.def.ghi",
]


async def test_every_hostile_text_gets_one_answer_and_changes_nothing_else(world: World) -> None:
    """Commands, floods, emoji, control characters, templates and markup are texts like any other."""
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.delivered")
    await world.until_heard(NUMBER)
    visit = await world.visit(customer, "after_sales")
    for words in TEXTS:
        await world.says(NUMBER, words)

    messages = await world.messages(customer)
    incoming = [message for message in messages if message.direction is Direction.IN]
    assert len(incoming) == len(TEXTS)
    assert {message.state for message in incoming} == {MessageState.ANSWERED}
    heard = await world.heard(NUMBER)
    assert not any("{" in text or "<script" in text or "DROP" in text for text in heard)
    assert len(heard) <= len(TEXTS) + 2
    after = await world.visit(customer, "after_sales")
    assert after.id == visit.id
    assert after.state in {VisitState.IN_PROGRESS, VisitState.PARTIAL, VisitState.COMPLETED}
    async with world.runtime.sessions() as session:
        understood = (await session.scalars(select(Understood).order_by(Understood.at))).all()
    forbidden = {"opt_out", "opt_in", "callback", "wrong_person"}
    assert [(one.evidence, one.acts) for one in understood if forbidden & set(one.acts)] == []


@pytest.mark.parametrize("words", ["好" * 10_000, "\x00"])
async def test_what_cannot_be_stored_as_it_is_is_stored_as_it_can(world: World, words: str) -> None:
    """No text makes the entrance fail: a carrier would send it again for ever."""
    await world.customer(NUMBER)
    await world.says(NUMBER, words)

    async with world.runtime.sessions() as session:
        (message,) = (await session.scalars(select(Message).where(Message.direction == Direction.IN))).all()
    assert message.text == words.replace("\x00", "")


async def test_the_same_message_twice_is_taken_once(world: World) -> None:
    """Carriers deliver again; the second time is nothing new."""
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.delivered")
    await world.until_heard(NUMBER)
    heard = len(await world.heard(NUMBER))
    for _ in range(3):
        await world.says(NUMBER, "是的,挺好", provider_id="SM1", settle=False)
    await world.settle()

    assert len(await world.heard(NUMBER)) == heard + 1
    assert sum(one.direction is Direction.IN for one in await world.messages(customer)) == 1


async def test_three_messages_in_one_breath_are_answered_in_their_order(world: World) -> None:
    """Turns of one customer are taken one after the other, each once."""
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.delivered")
    await world.until_heard(NUMBER)
    for words in ("用着挺好的", "5分", "谢谢你们"):
        await world.says(NUMBER, words, settle=False)
    await world.settle()

    incoming = [one for one in await world.messages(customer) if one.direction is Direction.IN]
    replies = [one for one in await world.messages(customer) if one.reply_to_id is not None]
    assert [one.state for one in incoming] == [MessageState.ANSWERED] * 3
    order = [one.id for one in incoming]
    assert [order.index(one.reply_to_id) for one in replies if one.reply_to_id] == sorted(
        order.index(one.reply_to_id) for one in replies if one.reply_to_id
    )


async def test_a_stranger_is_kept_for_the_agents(world: World) -> None:
    """A number that nobody knows opens nothing; the message stands for an agent to look at."""
    async with world.runtime.work() as work:
        message = await receive(
            work,
            Inbound(provider="simulator", provider_id="X", channel="sms", address="+85259999999", text="你们是谁"),
        )
    await world.settle()

    assert message is not None
    assert (message.customer_id, message.reason) == (None, "stranger")
    assert await world.heard("+85259999999") == []


async def test_a_customer_writes_first_and_complains(world: World) -> None:
    """Without any visit a complaint opens a case, and asking for its state gets an answer."""
    customer = await world.customer(NUMBER)
    await world.says(NUMBER, "你们的净水机漏水了,到现在没人来修,太差劲了")
    (case,) = await world.cases(customer)
    assert str(case.number) in (await world.last(NUMBER)).replace(" ", "")

    await world.says(NUMBER, "我的投诉处理得怎么样了?")

    assert str(case.number) in (await world.last(NUMBER)).replace(" ", "")
    assert len(await world.cases(customer)) == 1
