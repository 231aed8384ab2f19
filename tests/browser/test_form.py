"""The questionnaire in a real browser: without script, open to everybody, in three languages, on a narrow screen."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from playwright.async_api import Browser, expect

from bot.dialogue.effects import End
from bot.dialogue.state import DialogueState, Given
from bot.links import Purpose
from bot.understanding.types import Locale
from models import Author, MessageState
from tests.browser.conftest import Site
from tests.browser.watching import NARROW, WIDE, has_no_barrier, watched
from tests.builders import make_conversation, make_customer, make_message, make_visit

ANSWERED = (Given("service", 4), Given("technology", 4), Given("product", 5), Given("recommend", 9))
LANGUAGES = [("zh-CN", "zh-Hans", "下一步"), ("zh-HK", "zh-Hant", "下一步"), ("en", "en", "Next")]
# A question of each kind, and the end.
PLACES: list[tuple[str, dict[str, Any]]] = [
    ("questionnaire", {"question": "service"}),
    ("questionnaire", {"question": "recommend", "is_heard": True, "given": ANSWERED[:3]}),
    ("questionnaire", {"question": "wants_most", "is_heard": True, "given": ANSWERED}),
    ("questionnaire", {"question": "suggestion", "is_heard": True, "given": ANSWERED}),
    ("technical", {"question": "works"}),
    ("questionnaire", {"is_heard": True, "is_over": True, "end": End.COMPLETED, "end_reason": "all_answered"}),
]


async def form_at(site: Site, locale: str, script: str, reply: str = "", **state: Any) -> tuple[UUID, str]:
    """A conversation that stands at a question, and the address of its form."""
    async with site.runtime.work() as work:
        version, _ = await work.pack_in_force()
        customer = await make_customer(work, locale=locale, zone="Asia/Shanghai")
        visit = await make_visit(work, customer, policy_version_id=version, script=script)
        dialogue = DialogueState(locale=Locale(locale), script=script, asked=1, **state).to_json()
        fields = {"channel": "link", "script": script, "policy_version_id": version, "locale": locale}
        conversation = await make_conversation(work, customer, visit_id=visit.id, dialogue=dialogue, **fields)
        if reply:
            said = await make_message(work, conversation, "4", channel="webchat")
            ours = {"author": Author.BOT, "purpose": "reply", "state": MessageState.SENT, "reply_to_id": said.id}
            await make_message(work, conversation, reply, question=state.get("question"), **ours)
        token = work.links.make(conversation.id, Purpose.FORM, work.now + timedelta(days=7))
    return conversation.id, f"{site.home}/q/{token}"


async def test_every_kind_of_question_is_open_to_everybody(site: Site, browser: Browser) -> None:
    for locale, language, further in LANGUAGES:
        for script, state in PLACES if locale == "en" else PLACES[::3]:
            reply = "谢谢您的好评！\n下一个问题" if state.get("is_heard") and state.get("question") else ""
            _, address = await form_at(site, locale, script, reply, **state)
            for size, scheme in [(NARROW, "light"), (WIDE, "dark")][: 1 + (script == "technical")]:
                async with watched(browser, size, scheme=scheme) as page:
                    await page.goto(address)
                    assert await page.locator("html").get_attribute("lang") == language
                    if state.get("question"):
                        await expect(page.locator("main button")).to_have_text(further)
                    await has_no_barrier(page)


async def test_an_answer_is_sent_without_script_and_waits_for_its_turn(site: Site, browser: Browser) -> None:
    """No worker runs here: the answer is stored, and the page says so and looks again by itself."""
    conversation, address = await form_at(site, "zh-CN", "questionnaire", question="service")
    async with watched(browser, javascript=False) as page:
        await page.goto(address)
        await page.get_by_text("非常满意").click()
        await page.get_by_role("button", name="下一步").click()
        await expect(page.get_by_role("status")).to_contain_text("正在保存")
        assert await page.locator('meta[http-equiv="refresh"]').count() == 1
        await expect(page.locator("main button")).to_have_count(0)
    assert await site.texts(conversation) == ["5"]
