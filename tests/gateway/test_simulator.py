"""The simulated carrier's webhooks: signed, closed to everybody else, and taken once."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.app import gateway_app
from bot.channels.drawings import LEAK, drawings
from bot.channels.simulator import SIGNATURE, sign
from models import Media, Message
from tests.builders import make_contact, make_customer
from tests.gateway.conftest import KEY, Gateway, settings_for

NUMBER = "+85251230001"


def said(text: str = "满意", **given: object) -> dict[str, object]:
    return {"id": str(uuid4()), "number": NUMBER, "channel": "sms", "text": text} | given


async def post(gateway: Gateway, content: object, *, path: str = "message", signature: str | None = None) -> int:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    headers = {SIGNATURE: sign(KEY, body) if signature is None else signature}
    return (await gateway.http.post(f"/simulator/{path}", content=body, headers=headers)).status_code


async def stored(gateway: Gateway) -> list[Message]:
    async with gateway.runtime.sessions() as session:
        return list(await session.scalars(select(Message).order_by(Message.seq)))


async def test_a_message_is_taken_once_however_often_it_comes(gateway: Gateway) -> None:
    async with gateway.runtime.work() as work:
        await make_contact(work, await make_customer(work), value=NUMBER)
    message = said("你好")
    assert [await post(gateway, message) for _ in range(3)] == [204] * 3
    (row,) = await stored(gateway)
    assert (row.text, row.address, row.channel, row.provider) == ("你好", NUMBER, "sms", "simulator")
    assert row.conversation_id is not None


async def test_the_same_message_at_the_same_moment_is_taken_once(gateway: Gateway) -> None:
    async with gateway.runtime.work() as work:
        await make_contact(work, await make_customer(work), value=NUMBER)
    message = said("你好")
    assert await asyncio.gather(*(post(gateway, message) for _ in range(8))) == [204] * 8
    assert len(await stored(gateway)) == 1


async def test_nobody_else_may_speak_for_customers(gateway: Gateway) -> None:
    for signature in ("", "0" * 64, sign("another key", b"{}"), "not hex at all"):
        assert await post(gateway, said(), signature=signature) == 403
        assert await post(gateway, {"id": str(uuid4()), "result": "busy"}, path="status", signature=signature) == 403
    assert await stored(gateway) == []


async def test_a_signature_of_another_body_does_not_fit(gateway: Gateway) -> None:
    assert await post(gateway, said("不满意"), signature=sign(KEY, json.dumps(said("满意")).encode())) == 403


async def test_without_the_simulator_there_is_no_such_door(gateway: Gateway, tmp_path: Path) -> None:
    runtime = replace(gateway.runtime, settings=settings_for(tmp_path, carrier="none"))
    transport = httpx.ASGITransport(app=gateway_app(runtime))
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway.test") as http:
        body = json.dumps(said()).encode()
        for path in ("/simulator/message", "/simulator/status"):
            assert (await http.post(path, content=body, headers={SIGNATURE: sign(KEY, body)})).status_code == 404
        for path in ("/phone", f"/phone/{NUMBER}"):
            assert (await http.get(path)).status_code == 404


async def test_a_picture_comes_with_its_message(gateway: Gateway) -> None:
    content = b64encode(drawings()[LEAK]).decode()
    assert await post(gateway, said("看图", pictures=[content])) == 204
    async with gateway.runtime.sessions() as session:
        assert await session.scalar(select(func.count()).select_from(Media)) == 1
    assert await post(gateway, said("看图", pictures=[b64encode(b"no picture").decode()])) == 400


async def test_a_report_about_an_unknown_call_is_asked_for_again(gateway: Gateway) -> None:
    assert await post(gateway, {"id": str(uuid4()), "result": "rejected"}, path="status") == 409


async def test_a_database_that_is_away_answers_5xx_and_takes_it_later(gateway: Gateway) -> None:
    message = said("等一下")
    engine = gateway.runtime.engine
    async with engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE messages RENAME TO messages_away")
    assert await post(gateway, message) == 503
    assert (await gateway.http.get("/healthz")).status_code == 200
    async with engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE messages_away RENAME TO messages")
    assert await post(gateway, message) == 204
    assert len(await stored(gateway)) == 1


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=junk | st.fixed_dictionaries({"id": junk, "number": junk, "channel": junk, "text": junk}))
async def test_malformed_bodies_get_4xx(gateway: Gateway, content: object) -> None:
    for path in ("message", "status"):
        assert 400 <= await post(gateway, content, path=path) < 500
    assert 400 <= await post(gateway, b"\xff\xfe{") < 500
