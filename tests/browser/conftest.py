"""A gateway that a browser can reach."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from bot.app import gateway_app
from bot.ids import new_id
from bot.runtime import open_runtime
from bot.serving import serving
from bot.settings import ROOT
from bot.shelf import switch_on
from tests.fixtures.chromium import free_port
from tests.gateway.conftest import Gateway, settings_for


@dataclass(frozen=True)
class Site(Gateway):
    """A gateway on a port, and the address of the company's own site, on another."""

    home: str
    shop: str


@pytest.fixture
async def site(database: str, tmp_path: Path) -> AsyncIterator[Site]:
    """A gateway on a port of this machine, whose widget one other site may show."""
    port, shop = free_port(), f"http://127.0.0.1:{free_port()}"
    settings = settings_for(tmp_path, gateway_port=port, webchat_origins=shop)
    async with open_runtime(settings, url=database) as runtime:
        async with runtime.sessions() as session, session.begin():
            now = await runtime.now()
            await switch_on(session, "after-sales", root=ROOT, now=now, new_id=new_id, by="test")
        async with serving(gateway_app(runtime), port=port) as home, httpx.AsyncClient(base_url=home) as http:
            yield Site(runtime=runtime, http=http, home=home, shop=shop)
