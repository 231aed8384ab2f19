"""The company's own gateway, by the example of docs/gateway.md."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.app import gateway_app
from bot.channels.base import Channel, Delivery, LookUp, SendError
from bot.channels.gateway_http import (
    OLDEST_SECONDS,
    SIGNATURE_HEADER,
    TIME_HEADER,
    GatewayChannel,
    is_signed,
    open_gateway,
    sign,
    with_own_gateway,
)
from bot.errors import BadInput
from bot.processes.process import free_port
from bot.serving import serving
from bot.settings import Settings, read_settings
from models import VisitState
from tests.contracts.channel import CarrierContract, outgoing
from tests.fixtures.world import open_world

KEY = "a shared secret"


class Provider:
    """A provider of the company's own, as small as it can be: takes each id once and remembers it."""

    def __init__(self) -> None:
        self.taken: dict[str, dict[str, Any]] = {}
        self.trouble = 0
        self.app = FastAPI()
        self.app.add_api_route("/messages", self.messages, methods=["POST"])
        self.app.add_api_route("/look-up", self.look_up, methods=["POST"])

    async def _read(self, request: Request) -> dict[str, Any] | None:
        body = await request.body()
        at, signature = request.headers.get(TIME_HEADER, ""), request.headers.get(SIGNATURE_HEADER, "")
        if not is_signed(KEY, at=at, body=body, signature=signature, now=datetime.now(UTC)):
            return None
        content: dict[str, Any] = json.loads(body)
        return content

    async def messages(self, request: Request) -> Response:
        content = await self._read(request)
        if content is None:
            return JSONResponse({"code": "bad_signature"}, 403)
        if content["to"].endswith("0000"):
            return JSONResponse({"code": "empty_number", "outcome": "invalid"}, 400)
        self.taken.setdefault(content["id"], content)
        if self.trouble:
            self.trouble -= 1
            return JSONResponse({}, 502)
        return JSONResponse({"provider_id": f"P-{content['id']}", "state": "sent", "segments": 2, "cost": "0.045 CNY"})

    async def look_up(self, request: Request) -> Response:
        content = await self._read(request)
        assert content is not None
        known = content["id"] in self.taken
        return JSONResponse({"provider_id": f"P-{content['id']}", "state": "sent"} if known else {"state": "absent"})


@pytest.fixture
async def provider() -> AsyncIterator[tuple[Provider, str]]:
    own = Provider()
    async with serving(own.app, port=free_port()) as url:
        yield own, url


def settings_with(url: str, folder: Path, **given: object) -> Settings:
    fields: dict[str, Any] = {"_env_file": None, "var_dir": folder, "gateway_http_url": url, "gateway_http_key": KEY}
    return read_settings(**(fields | given))


class TestGateway(CarrierContract):
    @pytest.fixture
    async def channel(self, provider: tuple[Provider, str], tmp_path: Path) -> AsyncIterator[Channel]:
        async with open_gateway(settings_with(provider[1], tmp_path)) as opened:
            yield opened


async def test_an_unanswered_message_is_asked_about(provider: tuple[Provider, str], tmp_path: Path) -> None:
    own, url = provider
    own.trouble = 1
    async with open_gateway(settings_with(url, tmp_path)) as channel:
        message = outgoing()
        with pytest.raises(SendError) as caught:
            await channel.send(message)
        assert caught.value.is_unknown
        assert (await channel.look_up(message, since=datetime.now(UTC))).state is LookUp.FOUND
        assert (await channel.look_up(outgoing(), since=datetime.now(UTC))).state is LookUp.ABSENT


async def test_a_refusal_says_what_it_means(provider: tuple[Provider, str], tmp_path: Path) -> None:
    async with open_gateway(settings_with(provider[1], tmp_path)) as channel:
        with pytest.raises(SendError) as caught:
            await channel.send(outgoing(to="+8613800000000"))
        receipt = await channel.send(outgoing())
    assert (caught.value.code, caught.value.outcome) == ("empty_number", "invalid")
    assert (receipt.state, receipt.segments, receipt.cost) == (Delivery.SENT, 2, "0.045 CNY")


def test_a_gateway_without_a_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="HUIFANG_GATEWAY_HTTP_KEY"):
        GatewayChannel(settings_with("http://127.0.0.1:9", tmp_path, gateway_http_key=""), httpx.AsyncClient())


def test_it_stands_in_for_texts_where_it_is_meant_to(tmp_path: Path) -> None:
    settings = settings_with("http://127.0.0.1:9", tmp_path, gateway_http_countries="CN")
    assert with_own_gateway(settings, "+8613800138000", ["sms", "voice"]) == ["gateway", "voice"]
    assert with_own_gateway(settings, "+85251234567", ["sms", "voice"]) == ["sms", "voice"]


@given(st.binary(max_size=200), st.integers(-10_000, 10_000), st.text(max_size=70))
def test_only_fresh_and_genuine_requests_count(body: bytes, seconds: int, forged: str) -> None:
    now = datetime(2026, 6, 1, tzinfo=UTC)
    at = str(int((now - timedelta(seconds=seconds)).timestamp()))
    good = is_signed(KEY, at=at, body=body, signature=sign(KEY, at, body), now=now)
    assert good == (abs(seconds) <= OLDEST_SECONDS)
    assert not is_signed(KEY, at=at, body=body + b"x", signature=sign(KEY, at, body), now=now)
    assert not is_signed(KEY, at=at, body=body, signature=forged, now=now)
    assert not is_signed("", at=at, body=body, signature=sign("", at, body), now=now)


async def post(url: str, path: str, content: dict[str, Any], *, key: str = KEY, age: int = 0) -> int:
    body = json.dumps(content).encode()
    at = str(int(datetime.now(UTC).timestamp()) - age)
    headers = {TIME_HEADER: at, SIGNATURE_HEADER: sign(key, at, body)}
    async with httpx.AsyncClient() as http:
        return (await http.post(url + path, content=body, headers=headers)).status_code


async def test_a_visit_by_the_companys_own_provider(world_settings: Settings, provider: tuple[Provider, str]) -> None:
    """From the plan to the last answer, for a mainland number; bad and repeated webhooks change nothing.

    The answers are plain, so that no action server is needed: this folder's one serves the installation of its own.
    """
    own, address = provider
    changed = {"carrier": "none", "gateway_http_url": address, "gateway_http_key": SecretStr(KEY)}
    number = "+8613800138000"
    async with (
        open_world(world_settings.model_copy(update=changed)) as world,
        serving(gateway_app(world.runtime), port=free_port()) as url,
    ):
        customer = await world.customer(number)
        await world.event(customer, "service.completed")
        await world.later(days=1)
        (opening,) = own.taken.values()
        report = {"id": opening["id"], "provider_id": f"P-{opening['id']}", "state": "delivered"}
        assert [await post(url, "/gateway/status", report) for _ in range(2)] == [204, 204]
        for place, words in enumerate(["是", "5", "否"]):
            said = {"id": f"in-{place}", "from": number, "text": words}
            assert [await post(url, "/gateway/message", said) for _ in range(2)] == [204, 204]
            await world.settle()
        visit = await world.visit(customer, "technical")
        assert visit.state is VisitState.COMPLETED
        heard = [message for message in await world.messages(customer) if message.direction == "in"]
        assert [message.text for message in heard] == ["是", "5", "否"]
        assert await post(url, "/gateway/message", {"id": "x", "from": number, "text": "1"}, key="other") == 403
        assert await post(url, "/gateway/message", {"id": "x", "from": number, "text": "1"}, age=400) == 403
        assert await post(url, "/gateway/message", {"id": "x", "from": "nobody", "text": "1"}) == 400
        assert await post(url, "/gateway/status", {"id": str(uuid4()), "state": "sent"}) == 204
