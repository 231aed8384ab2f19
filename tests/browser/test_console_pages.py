"""Every page of the console in a real browser: three languages, wide and narrow, light and dark, for everybody."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import update

from bot.console.access import COOKIE
from bot.serving import serving
from models import Operator, Role
from tests.browser.watching import NARROW, WIDE, has_no_barrier, watched
from tests.builders import PASSWORD
from tests.console.company import Company, both_apps
from tests.console.scene import Scene
from tests.fixtures.chromium import free_port
from tests.fixtures.console import Shown


@dataclass
class Home:
    """A console that a browser can reach, with a day's rows."""

    company: Company
    scene: Scene
    address: str

    async def enter(self, page: Page, role: Role) -> None:
        """Log in without the form."""
        secret, _ = await self.company.enter(role)
        await page.context.add_cookies([{"name": COOKIE, "value": secret, "url": self.address}])

    async def speak(self, language: str) -> None:
        """Everybody reads this language."""
        async with self.company.runtime.sessions() as session, session.begin():
            await session.execute(update(Operator).values(locale=language))

    def pages(self) -> dict[str, str]:
        """Every page and a word that the manager sees on it in simplified Chinese."""
        scene = self.scene
        return {
            "/": "今日概览",
            "/attention": "需人工处理",
            "/visits?state=": "回访列表",
            "/visits?standing=unaccounted": "无法排入计划的事件",
            f"/visits/{scene.visit.id}": "决定记录",
            f"/visits/{scene.manual.id}/record": "怎么说",
            "/conversations?box=all": "对话",
            f"/conversations/{scene.conversation.id}": "接管对话",
            "/customers": "客户",
            f"/customers/{scene.customer.id}": "为什么联系、为什么没联系",
            "/cases?box=all": "投诉处理",
            f"/cases/{scene.case.id}": "处理经过",
        }


@pytest.fixture
async def home(shown: Shown) -> AsyncIterator[Home]:
    async with serving(shown.company.app, port=free_port()) as address:
        yield Home(shown.company, shown.scene, address)


async def settled(page: Page, address: str) -> None:
    """Open a page and wait until the stream is up and every region was fetched once more."""
    await page.goto(address)
    await expect(page.locator("#stream")).to_have_class("stream good", timeout=15_000)


async def has_no_overhang(page: Page) -> None:
    """Nothing hangs over the side."""
    assert await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


@pytest.mark.parametrize(
    ("language", "size", "scheme", "check"),
    [
        ("zh-Hans", WIDE, "light", has_no_barrier),
        ("en", NARROW, "dark", has_no_barrier),
        ("zh-Hant", NARROW, "light", has_no_overhang),
        ("en", WIDE, "light", has_no_overhang),
    ],
)
async def test_every_page_is_whole_and_open_to_everybody(
    home: Home,
    browser: Browser,
    language: str,
    size: tuple[int, int],
    scheme: Literal["light", "dark"],
    check: Callable[[Page], Awaitable[None]],
) -> None:
    await home.speak(language)
    async with watched(browser, size, scheme=scheme) as page:
        await page.goto(f"{home.address}/login?language={language}")
        await check(page)
        await home.enter(page, Role.MANAGER)
        for path, words in home.pages().items():
            await settled(page, f"{home.address}{path}")
            await expect(page.locator("html")).to_have_attribute("lang", language)
            if language == "zh-Hans":
                await expect(page.get_by_text(words).first).to_be_attached()
            # What is folded away counts too.
            await page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true })")
            await check(page)


async def test_the_login_by_keyboard_and_the_way_to_the_first_page(home: Home, browser: Browser) -> None:
    await home.speak("zh-Hans")
    async with watched(browser, WIDE) as page:
        await page.goto(f"{home.address}/cases")
        await expect(page).to_have_url(f"{home.address}/login?next=%2Fcases")
        await page.keyboard.type(home.company.people[Role.MANAGER].login)
        await page.keyboard.press("Tab")
        await page.keyboard.type(PASSWORD)
        await page.keyboard.press("Enter")
        await expect(page).to_have_url(f"{home.address}/cases")
        await page.keyboard.press("Tab")
        await expect(page.locator(".skip")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.locator("main")).to_be_focused()


async def test_everything_works_without_the_script(home: Home, browser: Browser) -> None:
    await home.speak("en")
    async with watched(browser, NARROW, javascript=False) as page:
        await home.enter(page, Role.AGENT)
        for path in home.pages():
            await page.goto(f"{home.address}{path}")
            await expect(page.locator("h1")).to_be_visible()
        await page.goto(f"{home.address}/visits?state=")
        await page.select_option("[name=state]", "expired")
        await page.click(".filters button")
        await expect(page.locator("tbody tr")).to_have_count(1)
        await page.click("tbody a")
        await expect(page.locator(".badge.visit-expired")).to_be_visible()
        await page.click(".account summary")
        await page.click("button[value=zh-Hant]")
        await expect(page.locator("html")).to_have_attribute("lang", "zh-Hant")


async def test_a_page_that_is_not_there_says_so_politely(home: Home, browser: Browser) -> None:
    async with watched(browser, NARROW, refusal=404) as page:
        await home.enter(page, Role.AGENT)
        await page.goto(f"{home.address}/cases/{home.scene.customer.id}")
        await expect(page.locator("h1")).to_be_visible()
        await has_no_barrier(page)


async def test_the_demo_phone_stands_in_its_frame(shown: Shown, browser: Browser) -> None:
    gateway_port, console_port = free_port(), free_port()
    async with (
        both_apps(shown.company, gateway_port=gateway_port, console_port=console_port) as (gateway, console),
        serving(gateway, port=gateway_port),
        serving(console, port=console_port) as address,
        watched(browser, WIDE) as page,
    ):
        await Home(shown.company, shown.scene, address).enter(page, Role.AGENT)
        await page.goto(f"{address}/phone")
        await expect(page.frame_locator("iframe.phone").locator("h1")).to_be_visible()
