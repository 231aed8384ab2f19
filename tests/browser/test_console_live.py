"""Pages of the console that are open while something happens: they show it without a reload, and lose nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import delete

from bot.console.access import COOKIE
from bot.conversations.receive import Inbound, receive
from bot.demo.clock import set_clock
from bot.serving import serving
from models import Conversation, Role, Session
from tests.browser.watching import WIDE, watched
from tests.builders import make_case, make_contact, make_conversation, make_customer, make_message
from tests.console.company import NOW, Company
from tests.fixtures.chromium import free_port

NUMBER = "+85251230077"


@dataclass
class Office:
    """A console that a browser can reach, and one customer who writes."""

    company: Company
    address: str
    talk: Conversation

    async def open(self, page: Page, role: Role, path: str) -> None:
        secret, _ = await self.company.enter(role)
        await page.context.add_cookies([{"name": COOKIE, "value": secret, "url": self.address}])
        await page.goto(f"{self.address}{path}")
        await expect(page.locator("#stream")).to_have_class("stream good", timeout=15_000)

    async def customer_says(self, words: str) -> None:
        async with self.company.runtime.work() as work:
            await receive(
                work,
                Inbound(
                    provider="simulator", provider_id=str(work.new_id()), channel="sms", address=NUMBER, text=words
                ),
            )


@pytest.fixture
async def office(company: Company) -> AsyncIterator[Office]:
    async with company.runtime.work() as work:
        customer = await make_customer(
            work, unit_id=company.north.id, owner_id=company.people[Role.AGENT].id, display_name="黃嘉欣"
        )
        await make_contact(work, customer, value=NUMBER, country="HK")
        talk = await make_conversation(work, customer, address=NUMBER)
        await make_message(work, talk, "你好")
    async with serving(company.app, port=free_port()) as address:
        yield Office(company, address, talk)


async def test_a_message_appears_in_the_open_transcript_and_half_written_words_stay(
    office: Office, browser: Browser
) -> None:
    async with watched(browser, WIDE) as page:
        await office.open(page, Role.AGENT, f"/conversations/{office.talk.id}")
        await page.click("text=接管对话")
        await expect(page.locator("textarea")).to_be_visible()
        await expect(page.locator("#stream")).to_have_class("stream good")
        await page.locator("textarea").press_sequentially("正在为您")
        await office.customer_says("仲未有人嚟整<b>水喉</b>")
        await expect(page.locator(".bubble").last).to_have_text("仲未有人嚟整<b>水喉</b>")
        await expect(page.locator("textarea")).to_have_value("正在为您")
        await expect(page.locator("textarea")).to_be_focused()
        await page.keyboard.type("处理")
        await page.click("text=发送")
        await expect(page.locator(".from-operator .bubble")).to_have_text("正在为您处理")


async def test_an_unread_conversation_is_counted_everywhere_at_once(office: Office, browser: Browser) -> None:
    async with watched(browser, WIDE) as page:
        await office.open(page, Role.SUPERVISOR, "/visits")
        await expect(page.locator("#menu-conversations .count")).to_have_count(0)
        await office.customer_says("在吗")
        await expect(page.locator("#menu-conversations .count")).to_have_text("1")
        await expect(page.locator("#menu-visits")).to_have_attribute("aria-current", "page")


async def test_a_case_appears_in_the_open_queue_its_time_runs_and_a_second_claim_is_told(
    office: Office, browser: Browser
) -> None:
    company = office.company
    async with watched(browser, WIDE) as page, company.browser(Role.SUPERVISOR) as other:
        await office.open(page, Role.MANAGER, "/cases")
        await expect(page.locator("tbody tr")).to_have_count(0)
        async with company.runtime.work() as work:
            customer = await make_customer(work, unit_id=company.north.id, display_name="不满意的人")
            case = await make_case(work, customer)
        row = page.locator(f"#case-{case.id}")
        await expect(row).to_contain_text("不满意的人")
        await expect(row).to_contain_text("还剩1小时")
        async with company.runtime.sessions() as session, session.begin():
            await set_clock(session, NOW.replace(hour=4))
        await expect(row).to_contain_text("已超1小时")
        await expect(row).to_have_class("breached")
        await other.send(f"/cases/{case.id}/claim")
        await expect(row).to_contain_text("孙丽")
        await expect(row.locator("button")).to_have_count(0)


async def test_an_open_form_survives_a_refresh_of_its_page(office: Office, browser: Browser) -> None:
    company = office.company
    async with company.runtime.work() as work:
        case = await make_case(work, await make_customer(work, unit_id=company.north.id))
    async with watched(browser, WIDE) as page, company.browser(Role.AGENT) as other:
        await office.open(page, Role.MANAGER, f"/cases/{case.id}")
        await page.click("#do-note summary")
        await page.fill("#do-note textarea", "写到一半")
        await page.locator("#do-note textarea").blur()
        await other.send(f"/cases/{case.id}/note", text="同事的备注")
        await expect(page.locator(".note")).to_have_text("同事的备注")
        await expect(page.locator("#do-note textarea")).to_be_visible()
        await expect(page.locator("#do-note textarea")).to_have_value("写到一半")


async def test_when_the_session_is_over_the_page_goes_to_the_login(office: Office, browser: Browser) -> None:
    async with watched(browser, WIDE, refusal=401) as page:
        await office.open(page, Role.AGENT, "/conversations")
        async with office.company.runtime.sessions() as session, session.begin():
            await session.execute(delete(Session))
        await office.customer_says("在吗")
        await expect(page).to_have_url(f"{office.address}/login?next=%2Fconversations")
