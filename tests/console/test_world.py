"""Rows as the running product writes them: every page of them opens, and no code is left without its words."""

from __future__ import annotations

import re

import httpx
from sqlalchemy import select

from bot.app import console_app
from bot.clock import wall_now
from bot.console.access import COOKIE, digest
from bot.console.sessions.login import LASTS
from models import Operator, Role
from tests.builders import make_session
from tests.fixtures.world import World

NUMBER = "+85251230044"
CODE = re.compile(r">\s*([a-z]+(?:_[a-z]+)+)\s*<")


async def test_a_real_conversation_with_a_case_is_shown_in_words(world: World) -> None:
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.effective")
    await world.later(days=1, hours=2)
    for words in ("2分，装了三天就漏水", "没有人来修，我要投诉", "是的", "没有"):
        await world.says(NUMBER, words)
    async with world.runtime.work() as work:
        director = (await work.session.scalars(select(Operator).where(Operator.role == Role.DIRECTOR))).one()
        wall = wall_now()
        times = {"created_at": wall, "seen_at": wall, "expires_at": wall + LASTS}
        await make_session(work, director, token_digest=digest("secret"), **times)
    paths = [
        "/",
        "/visits?state=",
        "/conversations?box=all",
        "/cases?box=all",
        "/attention",
        f"/customers/{customer.id}",
    ]
    paths += [f"/visits/{visit.id}" for visit in await world.visits(customer)]
    paths += [f"/conversations/{talk.id}" for talk in await world.conversations(customer)]
    cases = await world.cases(customer)
    assert cases
    paths += [f"/cases/{case.id}" for case in cases]
    app = console_app(world.runtime)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://console.test", cookies={COOKIE: "secret"}
    ) as http:
        for path in paths:
            answer = await http.get(path)
            assert answer.status_code == 200, path
            assert CODE.findall(answer.text) == [], path
        shown = (await http.get(f"/conversations/{(await world.conversations(customer))[0].id}")).text
    assert "装了三天就漏水" in shown
