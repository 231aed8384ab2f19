"""When Rasa or the action server is down, nothing is lost: opt-outs and digits work, the rest waits and is answered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI, Response
from sqlalchemy import select

from actions.server import action_server
from bot.clock import wall_now
from bot.conversations.queries import locked_conversation, locked_message
from bot.conversations.sweep import sweep
from bot.conversations.turns import is_taken, lease, try_later
from bot.processes.process import free_port
from bot.runtime import open_runtime
from bot.serving import serving
from bot.settings import Settings
from models import Answer, Direction, Message, MessageState, OptOut, VisitState
from scheduler.worker import drain
from tests.fixtures.world import Mailbox, World, open_world

NUMBER = "+85251234567"


@pytest.fixture
async def crippled(world_settings: Settings, mailbox: Mailbox) -> AsyncIterator[World]:
    """A world whose action server does not run: Rasa fails every turn."""
    assert mailbox.mails == []
    async with open_world(world_settings) as world:
        yield world


async def one_round(world: World) -> None:
    """Let a worker try once what can be tried now."""
    async with world.runtime.work() as work:
        await sweep(work)
    await drain(world.runtime)


async def incoming(world: World) -> Message:
    async with world.runtime.sessions() as session:
        return (await session.scalars(select(Message).where(Message.direction == Direction.IN))).one()


async def begun(world: World) -> None:
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.delivered")
    await world.until_heard(NUMBER)


async def test_words_wait_and_are_answered_when_the_action_server_is_back(crippled: World, actions_port: int) -> None:
    """The message stays received; once the action server is back, it is answered once."""
    await begun(crippled)
    heard = len(await crippled.heard(NUMBER))
    await crippled.says(NUMBER, "用着不太行,老是漏水", settle=False)
    await one_round(crippled)
    waiting = await incoming(crippled)
    assert waiting.state is MessageState.RECEIVED
    assert waiting.reason == "waiting_for_rasa"
    assert len(await crippled.heard(NUMBER)) == heard

    async with serving(action_server(crippled.runtime), port=actions_port):
        async with crippled.runtime.sessions() as session, session.begin():
            row = await session.get_one(Message, waiting.id)
            row.retry_at = wall_now()
        await one_round(crippled)
        await crippled.settle()

    assert (await incoming(crippled)).state is MessageState.ANSWERED
    assert len(await crippled.heard(NUMBER)) == heard + 1


async def test_digits_and_stop_work_without_rasa(crippled: World) -> None:
    """A digit is an answer and "stop" is obeyed, whatever is down."""
    await begun(crippled)
    await crippled.says(NUMBER, "1", settle=False)
    await one_round(crippled)
    async with crippled.runtime.sessions() as session:
        answer = (await session.scalars(select(Answer))).one()
    assert answer.flag is True

    await crippled.says(NUMBER, "请不要再给我发短信了", settle=False)
    await one_round(crippled)
    async with crippled.runtime.sessions() as session:
        assert (await session.scalars(select(OptOut))).first() is not None
        visits = {one.state for one in await crippled.visits((await crippled.customers())[0])}
    assert visits == {VisitState.OPTED_OUT}


def failing(status: int, body: str) -> FastAPI:
    """A server that answers everything with the same wrong answer."""
    app = FastAPI()

    @app.api_route("/{path:path}", methods=["GET", "POST"])
    async def wrong(path: str) -> Response:
        return Response(body, status, media_type="application/json")

    return app


WRONG = [(500, '{"error": "failed"}'), (200, "not json"), (200, "[]"), (400, '{"error": "rejected"}')]


async def answered_after(world: World, heard: int) -> None:
    """What waits is tried again, and answered once."""
    async with world.runtime.sessions() as session, session.begin():
        row = await session.get_one(Message, (await incoming(world)).id)
        assert row.state is MessageState.RECEIVED
        row.retry_at = wall_now()
    await one_round(world)
    await world.settle()
    assert (await incoming(world)).state is MessageState.ANSWERED
    assert len(await world.heard(NUMBER)) == heard + 1


@pytest.mark.parametrize(("status", "body"), WRONG)
async def test_an_action_server_that_answers_errors_loses_nothing(
    crippled: World, actions_port: int, status: int, body: str
) -> None:
    """Whatever it answers, a turn counts only when its row says so."""
    await begun(crippled)
    heard = len(await crippled.heard(NUMBER))
    await crippled.says(NUMBER, "用着不太行,老是漏水", settle=False)
    async with serving(failing(status, body), port=actions_port):
        await one_round(crippled)

    async with serving(action_server(crippled.runtime), port=actions_port):
        await answered_after(crippled, heard)


@pytest.mark.parametrize(("status", "body"), WRONG)
async def test_a_rasa_that_answers_errors_loses_nothing(
    world_settings: Settings, mailbox: Mailbox, actions_port: int, status: int, body: str
) -> None:
    """A poisoned answer of the box is contained as well as its silence."""
    assert mailbox.mails == []
    port = free_port()
    async with open_world(world_settings.model_copy(update={"rasa_port": port})) as world:
        await begun(world)
        heard = len(await world.heard(NUMBER))
        await world.says(NUMBER, "用着不太行,老是漏水", settle=False)
        async with serving(failing(status, body), port=port):
            await one_round(world)
        async with (
            open_runtime(world_settings) as runtime,
            serving(action_server(runtime), port=actions_port),
        ):
            await answered_after(World(runtime, world.unit, world.agent), heard)


async def test_an_action_that_comes_late_and_the_worker_do_not_block_each_other(crippled: World) -> None:
    """Rasa no longer waits, the action still works: both lock the conversation first, so none is thrown out."""
    await begun(crippled)
    await crippled.says(NUMBER, "用着不太行,老是漏水", settle=False)
    message = await incoming(crippled)
    assert message.conversation_id is not None
    async with crippled.runtime.work() as work:
        turn = await lease(work, conversation_id=message.conversation_id)
    assert turn is not None

    async def give_up() -> bool:
        async with crippled.runtime.work() as work:
            taken = await is_taken(work, turn)
            await try_later(work, turn)
            return taken

    async with crippled.runtime.work() as late:
        await locked_conversation(late.session, turn.conversation_id)
        worker = asyncio.create_task(give_up())
        await asyncio.sleep(0.5)  # the worker is at its first lock
        assert (await locked_message(late.session, turn.message_id)).state is MessageState.RECEIVED
    assert await worker is False
