"""The live stream: one look a second for every open page, and a word to who listens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from sqlalchemy import text

from bot.console.access import COOKIE
from bot.console.live.digests import GENERAL, digest_of
from bot.console.live.watch import EVERY, Watch
from bot.processes.process import free_port
from bot.serving import serving
from models import MessageState, Role, VisitState
from tests.builders import (
    make_attempt,
    make_case_entry,
    make_decision,
    make_event,
    make_message,
    make_notice,
    make_visit,
)
from tests.console.company import Company
from tests.console.scene import Scene, make_scene


@pytest.fixture
async def scene(company: Company) -> Scene:
    async with company.runtime.work() as work:
        return await make_scene(work, company)


async def digests(company: Company, scene: Scene) -> dict[str, str]:
    topics = [
        *(topic for topic in GENERAL if topic not in {"minute", "pulse"}),
        f"visit:{scene.visit.id}",
        f"conversation:{scene.conversation.id}",
        f"case:{scene.case.id}",
    ]
    async with company.runtime.sessions() as session:
        return {topic.partition(":")[0]: await digest_of(session, topic) for topic in topics}


async def test_a_topic_changes_when_something_to_show_has_changed_and_only_then(company: Company, scene: Scene) -> None:
    before = await digests(company, scene)
    assert await digests(company, scene) == before

    async def changed(*topics: str) -> None:
        nonlocal before
        after = await digests(company, scene)
        assert {topic for topic in after if after[topic] != before[topic]} == set(topics)
        before = after

    async with company.runtime.work() as work:
        await make_message(work, scene.conversation, "还有一件事")
    await changed("conversations", "conversation", "attention")
    async with company.runtime.work() as work:
        work.session.add(scene.message)
        scene.message.state = MessageState.RECEIVED
    await changed("conversation", "attention")
    async with company.runtime.work() as work:
        await make_decision(work, scene.visit)
    await changed("visits", "visit")
    async with company.runtime.work() as work:
        await make_attempt(work, scene.visit, number=3)
    await changed("visits", "visit")
    async with company.runtime.work() as work:
        await make_case_entry(work, scene.case, kind="noted")
    await changed("cases", "case")
    async with company.runtime.work() as work:
        await make_notice(work, scene.case)
    await changed("attention", "case")
    async with company.runtime.work() as work:
        await make_event(work, scene.customer)
    await changed("visits")
    async with company.runtime.work() as work:
        await make_visit(work, scene.customer, state=VisitState.HELD)
    await changed("visits")


async def test_many_listeners_share_one_look(company: Company) -> None:
    watch: Watch = company.app.state.watch
    async with (
        watch.listen(frozenset({"visits"})) as one,
        watch.listen(frozenset({"visits", "cases"})) as two,
        watch.listen(frozenset({"cases"})) as three,
    ):
        await asyncio.sleep(EVERY * 1.5)
        assert [task.get_name() for task in asyncio.all_tasks()].count("console watch") == 1
        async with company.runtime.work() as work:
            scene = await make_scene(work, company)
            await make_decision(work, scene.visit)
        news = await asyncio.gather(*(listener.news(patience=5) for listener in (one, two, three)))
        assert news == [["visits"], ["cases", "visits"], ["cases"]]
        assert await one.news(patience=0.01) == []
    await asyncio.sleep(EVERY * 1.5)
    assert "console watch" not in {task.get_name() for task in asyncio.all_tasks()}  # nobody listens, nobody looks


async def test_the_watch_outlives_a_database_that_fails(company: Company) -> None:

    watch: Watch = company.app.state.watch
    async with watch.listen(frozenset({"visits"})) as listener:
        await asyncio.sleep(EVERY * 1.2)
        async with company.runtime.sessions() as session, session.begin():
            await session.execute(text("ALTER TABLE decisions RENAME TO lost"))
        await asyncio.sleep(EVERY * 1.5)
        async with company.runtime.sessions() as session, session.begin():
            await session.execute(text("ALTER TABLE lost RENAME TO decisions"))
        async with company.runtime.work() as work:
            await make_scene(work, company)
        assert await listener.news(patience=5) == ["visits"]


@pytest.fixture
async def address(company: Company) -> AsyncIterator[str]:
    async with serving(company.app, port=free_port()) as address:
        yield address


async def test_the_stream_says_which_topic_changed_and_nothing_else(
    company: Company, scene: Scene, address: str
) -> None:
    async with company.browser(Role.AGENT) as client:
        cookies = {COOKIE: client.http.cookies[COOKIE]}
    topics = f"conversation:{scene.conversation.id},conversations,cases"
    lines: list[str] = []
    async with (
        httpx.AsyncClient(cookies=cookies, timeout=10) as http,
        http.stream("GET", f"{address}/live?topics={topics}") as stream,
    ):
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert stream.headers["cache-control"] == "no-store"
        async for line in stream.aiter_lines():
            lines.append(line)
            if line == "event: ready":
                await asyncio.sleep(EVERY * 1.2)
                async with company.runtime.work() as work:
                    await make_message(work, scene.conversation, "漏水更严重了")
            if line == "data: conversations":
                break
    told = [line.removeprefix("data: ") for line in lines if line.startswith("data: ") and line != "data: "]
    assert told == [f"conversation:{scene.conversation.id}", "conversations"]
    assert "漏水" not in "".join(lines)
