"""The web chat and its widget in a real browser: live with script, usable without, open to everybody."""

from __future__ import annotations

import io
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from PIL import Image
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select, update

from bot.serving import serving
from models import Author, Conversation, ConversationState, Customer, Media, Message, MessageState
from tests.browser.conftest import Site
from tests.browser.watching import NARROW, WIDE, has_no_barrier, watched
from tests.builders import make_case, make_message

ATTACK = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
LANGUAGES = [("zh-CN", "zh-Hans", "发送"), ("zh-HK", "zh-Hant", "送出"), ("en", "en", "Send")]


async def bot_says(site: Site, conversation_id: UUID, text: str, *options: str) -> None:
    """What the worker does with a turn: the customer's messages are answered, the reply is sent."""
    async with site.runtime.work() as work:
        await work.session.execute(
            update(Message)
            .where(Message.conversation_id == conversation_id, Message.state == MessageState.RECEIVED)
            .values(state=MessageState.ANSWERED)
        )
        conversation = await work.session.get_one(Conversation, conversation_id)
        await make_message(
            work, conversation, text=text, options=list(options), author=Author.BOT, state=MessageState.SENT
        )


async def write(page: Page, text: str) -> None:
    await page.locator("#text").fill(text)
    await page.locator("form.write button").click()


async def test_the_page_is_open_to_everybody(site: Site, browser: Browser) -> None:
    for locale, language, send in LANGUAGES:
        conversation, token = await site.conversation("1?", options=("A", "B", "C"), locale=locale)
        async with site.runtime.work() as work:
            row = await work.session.get_one(Conversation, conversation)
            row.state = ConversationState.CLOSED
            await make_case(work, await work.session.get_one(Customer, row.customer_id))
            await make_message(work, row, text="2")
        looks = product((NARROW, WIDE), ("light", "dark")) if locale == "en" else [(NARROW, "light")]
        for size, scheme in looks:
            async with watched(browser, size, scheme=scheme) as page:
                await page.goto(f"{site.home}/c/{token}")
                assert await page.locator("html").get_attribute("lang") == language
                await expect(page.locator("form.write button")).to_have_text(send)
                await has_no_barrier(page)


async def test_a_conversation_is_live(site: Site, browser: Browser) -> None:
    conversation, token = await site.conversation("满意吗？")
    async with watched(browser) as page:
        await page.goto(f"{site.home}/c/{token}")
        await write(page, "挺好的，就是慢了点")
        await expect(page.locator(".mine .bubble")).to_have_text("挺好的，就是慢了点")
        await expect(page.locator(".typing")).to_contain_text("正在输入")
        await expect(page.locator("#text")).to_have_value("")
        await bot_says(site, conversation, "今后您最看重哪一项？", "响应更快", "价格更低")
        await expect(page.locator(".theirs .bubble").last).to_have_text("今后您最看重哪一项？")
        await expect(page.locator(".typing")).to_have_text("")
        await page.get_by_role("button", name="价格更低").click()
        await expect(page.locator(".mine .bubble").last).to_have_text("价格更低")
        await expect(page.locator(".options")).to_have_count(0)
    assert await site.texts(conversation) == ["挺好的，就是慢了点", "价格更低"]


async def test_enter_sends_and_choosing_chinese_words_does_not(site: Site, browser: Browser) -> None:
    conversation, token = await site.conversation("满意吗？")
    async with watched(browser) as page:
        await page.goto(f"{site.home}/c/{token}")
        await page.locator("#text").fill("man yi")
        composing = "new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true})"
        await page.evaluate(f"document.getElementById('text').dispatchEvent({composing})")
        assert await page.locator("#text").input_value() == "man yi"
        await page.locator("#text").press("Enter")
        await expect(page.locator(".mine .bubble")).to_have_text("man yi")
    assert await site.texts(conversation) == ["man yi"]


async def test_two_quick_clicks_are_one_message(site: Site, browser: Browser) -> None:
    conversation, token = await site.conversation("满意吗？")
    async with watched(browser) as page:
        await page.goto(f"{site.home}/c/{token}")
        await page.locator("#text").fill("5")
        await page.locator("form.write button").dblclick()
        await expect(page.locator(".mine .bubble")).to_have_text("5")
        await page.wait_for_timeout(300)
    assert await site.texts(conversation) == ["5"]


async def test_it_works_without_script(site: Site, browser: Browser) -> None:
    conversation, token = await site.conversation("哪一项？", options=("快", "便宜"))
    async with watched(browser, javascript=False) as page:
        await page.goto(f"{site.home}/c/{token}")
        await page.get_by_role("button", name="便宜").click()
        await expect(page.locator(".mine .bubble")).to_have_text("便宜")
        await write(page, "谢谢")
        await expect(page.locator(".mine .bubble").last).to_have_text("谢谢")
        await expect(page.get_by_role("link", name="查看新消息")).to_be_visible()
    assert await site.texts(conversation) == ["便宜", "谢谢"]


async def test_hostile_words_are_only_words(site: Site, browser: Browser) -> None:
    conversation, token = await site.conversation(ATTACK, options=(ATTACK, "x"))
    async with watched(browser) as page:
        await page.goto(f"{site.home}/c/{token}")
        await write(page, ATTACK)
        await expect(page.locator(".mine .bubble")).to_have_text(ATTACK)
        await bot_says(site, conversation, ATTACK)
        await expect(page.locator(".theirs .bubble").last).to_have_text(ATTACK)
        assert "owned" not in await page.title()


async def test_a_photo_is_sent_and_shown(site: Site, browser: Browser, tmp_path: Path) -> None:
    _, token = await site.conversation("什么问题？")
    made = io.BytesIO()
    Image.new("RGB", (80, 60), "green").save(made, "JPEG")
    file = tmp_path / "photo.jpg"
    file.write_bytes(made.getvalue())
    async with watched(browser) as page:
        await page.goto(f"{site.home}/c/{token}")
        await page.locator("[name=photo]").set_input_files(file)
        await expect(page.locator(".photo.chosen")).to_have_count(1)
        await write(page, "就是这里")
        shown = page.locator(".mine img")
        await expect(shown).to_be_visible()
        await expect(shown).to_have_js_property("naturalWidth", 80)  # read anew when the page draws itself anew
    async with site.runtime.sessions() as session:
        assert len(list(await session.scalars(select(Media)))) == 1


async def test_too_much_is_refused_with_a_word_and_nothing_is_lost(site: Site, browser: Browser) -> None:
    conversation, token = await site.conversation("满意吗？")
    async with watched(browser, javascript=False, refusal=422) as page:
        await page.goto(f"{site.home}/c/{token}")
        await page.locator("#text").evaluate("box => box.removeAttribute('maxlength')")
        await page.locator("#text").fill("长" * 2500)
        async with page.expect_response(lambda answer: answer.request.method == "POST") as answered:
            await page.locator("form.write button").click()
        assert (await answered.value).status == 422
        await expect(page.locator(".notice")).to_contain_text("请分几次发送")
        await expect(page.locator("#text")).to_have_value("长" * 2500)
    assert await site.texts(conversation) == []


async def test_the_widget_opens_on_the_companys_page_and_remembers(site: Site, browser: Browser) -> None:
    shop = FastAPI()

    @shop.get("/")
    def home() -> HTMLResponse:
        script = f'<script src="{site.home}/widget.js" async></script>'
        return HTMLResponse(f'<html lang="zh-TW"><link rel="icon" href="data:,"><body><h1>Shop</h1>{script}')

    async with (
        serving(shop, port=int(urlsplit(site.shop).port or 0)) as address,
        watched(browser, WIDE) as page,
    ):
        await page.goto(address)
        await page.get_by_role("button", name="線上客服").click()
        chat = page.frame_locator("iframe")
        await expect(chat.locator(".intro")).to_contain_text("直接寫在下面")
        await chat.locator("#text").fill("機器壞了")
        await chat.locator("form.write button").click()
        await expect(chat.locator(".mine .bubble")).to_have_text("機器壞了")
        await page.goto(address)
        await page.get_by_role("button", name="線上客服").click()
        await expect(page.frame_locator("iframe").locator(".mine .bubble")).to_have_text("機器壞了")
    (conversation,) = await site.conversations()
    assert await site.texts(conversation.id) == ["機器壞了"]


async def test_no_other_site_can_frame_the_chat(site: Site, browser: Browser) -> None:
    _, token = await site.conversation("秘密")
    page = await browser.new_page()
    await page.set_content(f'<iframe src="{site.home}/c/{token}"></iframe>')
    await page.wait_for_timeout(500)
    assert not await page.frame_locator("iframe").get_by_text("秘密").count()
    await page.close()
