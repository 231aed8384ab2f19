"""The demo's phone in a real browser: texts, an incoming call, the keypad; what is sent goes the carrier's way."""

from __future__ import annotations

from playwright.async_api import Browser, expect
from sqlalchemy import select

from bot.channels.simulator import NAMES, SimulatorChannel
from models import CarrierEntry, Message
from tests.browser.conftest import Site
from tests.browser.watching import NARROW, WIDE, has_no_barrier, watched
from tests.builders import make_contact, make_customer
from tests.contracts.channel import outgoing

NUMBER = "+85251230001"


async def company_sends(site: Site, channel: str, text: str, *options: str, purpose: str = "opening") -> None:
    message = outgoing(to=NUMBER, text=text, options=options, purpose=purpose)
    await SimulatorChannel(channel, site.runtime.engine).send(message)


async def customer(site: Site) -> None:
    async with site.runtime.work() as work:
        await make_contact(work, await make_customer(work), value=NUMBER)


async def stored(site: Site) -> list[Message]:
    async with site.runtime.sessions() as session:
        return list(await session.scalars(select(Message).order_by(Message.seq)))


async def test_the_phone_is_open_to_everybody(site: Site, browser: Browser) -> None:
    await company_sends(site, "sms", "满意吗？", "1", "2")
    for lang, title in (("zh-CN", "演示手机"), ("zh-TW", "示範手機"), ("en", "Demo phone")):
        async with watched(browser) as page:
            await page.goto(f"{site.home}/phone?lang={lang}")
            await expect(page.locator("h1")).to_have_text(title)
            await has_no_barrier(page)
            await page.goto(f"{site.home}/phone/{NUMBER}?lang={lang}")
            await has_no_barrier(page)


async def test_a_call_is_open_to_everybody(site: Site, browser: Browser) -> None:
    for size in (NARROW, WIDE):
        await company_sends(site, "voice", "您好！")
        async with watched(browser, size) as page:
            await page.goto(f"{site.home}/phone/{NUMBER}?lang=en")
            await has_no_barrier(page)  # ringing
            await page.locator(".accept").click()
            await expect(page.locator(".keypad")).to_be_visible()
            await has_no_barrier(page)
            await page.locator(".decline").click()
            await expect(page.locator(".keypad")).to_have_count(0)


async def test_a_text_arrives_and_the_answer_goes_to_the_product(site: Site, browser: Browser) -> None:
    await customer(site)
    async with watched(browser) as page:
        await page.goto(f"{site.home}/phone/{NUMBER}?lang=zh-CN")
        await company_sends(site, "sms", "满意吗？", "1", "2", "3", "4", "5")
        await expect(page.locator(".theirs .text")).to_have_text("满意吗？")
        await page.locator("[name=text]").fill("挺好的")
        await page.locator(".line button").click()
        await expect(page.locator(".mine .text")).to_have_text("挺好的")
        await expect(page.locator(".mine .meta")).not_to_contain_text("自动重试")
        await page.get_by_role("button", name="4", exact=True).click()
        await expect(page.locator(".mine .text").last).to_have_text("4")
        await expect(page.locator(".mine .meta").last).not_to_contain_text("自动重试")  # handed over by now
    rows = await stored(site)
    assert [(row.text, row.channel, row.address) for row in rows] == [("挺好的", "sms", NUMBER), ("4", "sms", NUMBER)]
    async with site.runtime.sessions() as session:
        entries = list(await session.scalars(select(CarrierEntry).where(CarrierEntry.direction == "in")))
    assert [row.provider_id for row in rows] == [str(entry.id) for entry in entries]
    assert all(entry.handed_over_at for entry in entries)


async def test_a_call_is_answered_spoken_and_hung_up(site: Site, browser: Browser) -> None:
    await customer(site)
    await company_sends(site, "voice", "您好，请打一到五分。")
    async with watched(browser) as page:
        await page.goto(f"{site.home}/phone/{NUMBER}?lang=zh-CN")
        await expect(page.locator(".caller")).to_contain_text("来电")
        await expect(page.get_by_text("您好，请打一到五分。").locator("visible=true")).to_have_count(0)
        await page.get_by_role("button", name="接听").click()
        await expect(page.locator(".theirs .text")).to_have_text("您好，请打一到五分。")
        await page.locator(".keypad").get_by_role("button", name="5").click()
        await expect(page.locator(".mine .text")).to_have_text("5")
        await company_sends(site, "voice", "谢谢！", purpose="reply")
        await expect(page.locator(".theirs .text").last).to_have_text("谢谢！")
        await page.get_by_role("button", name="挂断").click()
        await expect(page.locator(".keypad")).to_have_count(0)
    assert [(row.text, row.channel) for row in await stored(site)] == [("5", "voice")]


async def test_a_declined_call_stops_ringing(site: Site, browser: Browser) -> None:
    await customer(site)
    await company_sends(site, "voice", "您好！")
    async with watched(browser) as page:
        await page.goto(f"{site.home}/phone/{NUMBER}?lang=en")
        await page.get_by_role("button", name="Decline").click()
        await expect(page.locator(".incoming")).to_have_count(0)


async def test_it_works_without_script(site: Site, browser: Browser) -> None:
    await customer(site)
    await company_sends(site, "sms", "满意吗？")
    async with watched(browser, javascript=False) as page:
        await page.goto(f"{site.home}/phone")
        await page.get_by_role("link").filter(has_text=NUMBER).click()
        await page.locator("[name=text]").fill("满意")
        await page.locator(".line button").click()
        await expect(page.locator(".mine .text")).to_have_text("满意")
    assert [row.text for row in await stored(site)] == ["满意"]


async def test_hostile_words_are_only_words_and_other_sites_cannot_send(site: Site, browser: Browser) -> None:
    attack = "<img src=x onerror=alert(1)>"
    await company_sends(site, NAMES[0], attack, attack)
    async with watched(browser) as page:
        await page.goto(f"{site.home}/phone/{NUMBER}")
        await expect(page.locator(".theirs .text")).to_have_text(attack)
    foreign = {"sec-fetch-site": "cross-site"}
    refused = await site.http.post(f"/phone/{NUMBER}", data={"channel": "sms", "text": "x"}, headers=foreign)
    assert refused.status_code == 403
    assert (await site.http.post("/phone/1", data={"channel": "sms", "text": "x"})).status_code == 422
