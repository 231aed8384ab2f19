"""The widget: only the company's own sites may frame it, and a visitor's first message begins a conversation."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.links import Purpose
from models import Customer
from tests.gateway.conftest import SITE, Gateway

pytestmark = pytest.mark.usefixtures("pack")


async def test_the_script_is_served_for_any_page(gateway: Gateway) -> None:
    script = await gateway.http.get("/widget.js")
    assert script.status_code == 200
    assert script.headers["content-type"].startswith("text/javascript")
    assert "innerHTML" not in script.text


FOREIGN = (
    "",
    "https://evil.example",
    f"{SITE}.evil.example",
    f"{SITE}/path",
    "http://shop.example",
    "'self'",
    "*",
    f"{SITE} *",
)


async def test_foreign_sites_get_nothing_to_frame(gateway: Gateway) -> None:
    _, token = await gateway.conversation("秘密")
    for site in FOREIGN:
        page = await gateway.http.get("/widget", params={"site": site})
        assert page.status_code == 404
        chat = await gateway.http.get(f"/c/{token}", params={"site": site})
        for answer in (page, chat):
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
            assert answer.headers["x-frame-options"] == "DENY"
        refused = await gateway.http.post("/widget", params={"site": site}, data={"text": "你好"})
        assert refused.status_code == 404


async def test_the_companys_site_may_frame_widget_and_chat(gateway: Gateway) -> None:
    _, token = await gateway.conversation("你好")
    for path in ("/widget", f"/c/{token}"):
        page = await gateway.http.get(path, params={"site": SITE})
        assert page.status_code == 200
        assert page.headers["content-security-policy"].endswith(f"frame-ancestors {SITE}")
        assert "x-frame-options" not in page.headers


@pytest.mark.parametrize(
    ("lang", "words", "locale"),
    [("zh-CN", "直接写在下面", "zh-CN"), ("zh-TW", "直接寫在下面", "zh-TW"), ("en-GB", "Tell us below", "en")],
)
async def test_a_visitor_begins_in_the_language_of_the_page(
    gateway: Gateway, lang: str, words: str, locale: str
) -> None:
    page = await gateway.http.get("/widget", params={"site": SITE, "lang": lang})
    assert words in page.text
    await gateway.http.post("/widget", params={"site": SITE, "lang": lang}, data={"text": "1", "once": "x" * 36})
    async with gateway.runtime.sessions() as session:
        (customer,) = list(await session.scalars(select(Customer)))
    assert (customer.locale, customer.display_name) == (locale, None)


async def test_the_first_message_begins_one_conversation_however_often_it_is_sent(gateway: Gateway) -> None:
    sent = {"text": "我的机器坏了", "once": "9a6e7b1c-first"}
    answers = [await gateway.http.post("/widget", params={"site": SITE}, data=sent) for _ in range(3)]
    assert {answer.status_code for answer in answers} == {303}
    (conversation,) = await gateway.conversations()
    assert await gateway.texts(conversation.id) == ["我的机器坏了"]
    page = await gateway.http.get(answers[0].headers["location"])
    assert "我的机器坏了" in page.text
    assert f"frame-ancestors {SITE}" in page.headers["content-security-policy"]


async def test_nothing_is_kept_of_a_visitor_who_writes_nothing_or_too_much(gateway: Gateway) -> None:
    for text in ("  ", "长" * 3000):
        answer = await gateway.http.post("/widget", params={"site": SITE}, data={"text": text})
        assert answer.status_code == 422
    assert await gateway.conversations() == []


async def test_a_visit_link_of_the_companys_page_opens_its_chat(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("关于您的订单")
    opened = await gateway.http.get("/widget", params={"site": SITE, "link": token}, follow_redirects=True)
    assert "关于您的订单" in opened.text
    now = await gateway.runtime.now()
    expired = gateway.runtime.links.make(conversation, Purpose.CONVERSATION, now - timedelta(hours=1))
    for broken in (expired, "x"):
        begun = await gateway.http.get("/widget", params={"site": SITE, "link": broken}, follow_redirects=True)
        assert begun.status_code == 200
        assert "关于您的订单" not in begun.text
