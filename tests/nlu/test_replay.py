"""Stored replies read again: what is unchanged stays silent, what changed is shown with both meanings."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.commands.replay import differences
from bot.conversations.stored import Stored, replies_since
from bot.nlu.understander import understand
from tests.fixtures.world import BEGIN, World

NUMBER = "+85251234567"


async def stored(session: AsyncSession) -> list[Stored]:
    return await replies_since(session, since=BEGIN - timedelta(days=1))


async def test_only_what_is_understood_differently_is_shown(world: World) -> None:
    await world.customer(NUMBER)
    await world.says(NUMBER, "空调装好以后一直漏水")
    await world.says(NUMBER, "退订")
    async with world.runtime.sessions() as session, session.begin():
        replies = await stored(session)
        today = await understand(world.runtime.rasa, [reply.utterance for reply in replies])
        assert [reply.message.text for reply in replies] == ["空调装好以后一直漏水", "退订"]
        assert differences(replies, today) == []
        replies[0].then.acts = ["thanks"]
        (change,) = differences(replies, today)
    assert change["text"] == "空调装好以后一直漏水"
    assert change["then"]["acts"] == ["thanks"]
    assert "complaint" in change["now"]["acts"]


async def test_nothing_before_the_moment_is_read(world: World) -> None:
    await world.customer(NUMBER)
    await world.says(NUMBER, "谢谢")
    async with world.runtime.sessions() as session:
        assert await replies_since(session, since=await world.runtime.now() + timedelta(days=1)) == []
