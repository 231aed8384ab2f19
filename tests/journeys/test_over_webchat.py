"""The main job over web chat: the page, the bot behind it, and a visitor whom nobody knows yet."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape

import httpx
import pytest
from sqlalchemy import select

from bot.app import gateway_app
from bot.ids import new_id
from bot.links import Purpose
from bot.settings import Settings
from models import (
    Answer,
    CaseState,
    ContactKind,
    ContactPoint,
    Customer,
    Direction,
    MessageState,
    Visit,
    VisitState,
)
from tests.fixtures.world import World

SITE = "https://shop.example"
BUBBLE = re.compile(r'<li id="m[^"]+" class="theirs">.*?<div class="bubble">\s*<p>(.*?)</p>', re.DOTALL)


@pytest.fixture
def world_settings(world_settings: Settings) -> Settings:
    """The company's own site may show the widget."""
    return world_settings.model_copy(update={"webchat_origins": SITE})


@pytest.fixture
async def page(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """A browser without script."""
    transport = httpx.ASGITransport(app=gateway_app(world.runtime))
    async with httpx.AsyncClient(transport=transport, base_url="http://chat.test", follow_redirects=True) as client:
        yield client


def bot_said(html: str) -> list[str]:
    return [unescape(text) for text in BUBBLE.findall(html)]


async def chat_customer(world: World) -> Customer:
    """A customer who can be reached on the company's page only."""
    customer = await world.customer()
    async with world.runtime.work() as work:
        point = await work.session.scalar(select(ContactPoint).where(ContactPoint.customer_id == customer.id))
        assert point is not None
        point.kind, point.value = ContactKind.WEBCHAT, str(customer.id)
    return customer


async def link_to(world: World, visit: Visit) -> str:
    now = await world.runtime.now()
    return f"/c/{world.runtime.links.make(visit.id, Purpose.VISIT, now + timedelta(days=14))}"


async def test_a_visit_is_held_on_the_page(world: World, page: httpx.AsyncClient) -> None:
    customer = await chat_customer(world)
    await world.event(customer, "order.delivered", product="净水机")
    planned = await world.visit(customer, "after_sales")
    address = await link_to(world, planned)
    assert (await page.get(address)).status_code == 404  # nothing has begun yet
    await world.at(planned.not_before + timedelta(hours=1))
    shown = await page.get(address)
    assert "净水机" in bot_said(shown.text)[0]
    for place, words in enumerate(("是", "5", "满意", "5分", "没有")):
        await page.post(address, data={"text": words, "once": str(place)})
        await world.settle()
    closed = await page.get(address)
    assert "这次对话已经结束" in closed.text
    assert len(bot_said(closed.text)) == 6
    assert (await world.visit(customer, "after_sales")).state is VisitState.COMPLETED
    async with world.runtime.sessions() as session:
        numbers = list(await session.scalars(select(Answer.number).where(Answer.number.is_not(None))))
    assert sorted(number or 0 for number in numbers) == [4, 5, 5]
    sent = [message for message in await world.messages(customer) if message.direction is Direction.OUT]
    assert {message.state for message in sent} == {MessageState.DELIVERED}


async def test_a_strangers_complaint_opens_a_case_and_only_then_a_number_is_asked(
    world: World, page: httpx.AsyncClient
) -> None:
    begun = await page.post(
        f"/widget?site={SITE}&lang=zh-CN", data={"text": "你们的净水机漏水，三天了没人管", "once": str(new_id())}
    )
    address = str(begun.url).removeprefix("http://chat.test")
    assert 'name="way"' not in begun.text
    await world.settle()
    shown = await page.get(address)
    (customer,) = await world.customers()
    (case,) = await world.cases(customer)
    assert case.state is CaseState.OPEN
    assert str(case.number) in bot_said(shown.text)[-1]
    assert 'name="way"' in shown.text
    saved = await page.post(address.replace("?", "/contact?"), data={"called": "王女士", "way": "13900000001"})
    assert "已记下" in saved.text
    assert 'name="way"' not in saved.text
    (customer,) = await world.customers()
    assert customer.display_name == "王女士"
