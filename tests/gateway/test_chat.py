"""The web chat over plain HTTP: it works without script, takes each message once, and gives strangers nothing."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape
from uuid import uuid4

import pytest
from PIL import Image
from sqlalchemy import select

from bot.gateway.limits import Throttle
from bot.links import Links, Purpose
from models import (
    Author,
    CaseState,
    ContactPoint,
    Conversation,
    ConversationState,
    Customer,
    Media,
    MessageState,
)
from tests.builders import make_case, make_message, make_visit
from tests.gateway.conftest import SITE, Gateway

ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>"


def photo() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (50, 50), "blue").save(made, "PNG")
    return made.getvalue()


@pytest.mark.parametrize(
    ("locale", "language", "send"), [("zh-CN", "zh-Hans", "发送"), ("zh-HK", "zh-Hant", "送出"), ("en", "en", "Send")]
)
async def test_the_page_speaks_the_conversations_language(
    gateway: Gateway, locale: str, language: str, send: str
) -> None:
    _, token = await gateway.conversation("1 + 1?", locale=locale)
    page = await gateway.http.get(f"/c/{token}")
    assert page.status_code == 200
    assert f'<html lang="{language}">' in page.text
    assert f"<button>{send}</button>" in page.text
    assert "1 + 1?" in page.text


async def test_a_message_is_taken_and_shown(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("满意吗？")
    answer = await gateway.http.post(f"/c/{token}", data={"text": " 挺好的 ", "once": "a"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/c/{token}")
    assert await gateway.texts(conversation) == ["挺好的"]
    page = await gateway.http.get(f"/c/{token}")
    assert "挺好的" in page.text
    assert "正在输入" in page.text  # its turn has not been taken yet


async def test_a_double_submit_is_one_message(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("满意吗？")
    for _ in range(3):
        await gateway.http.post(f"/c/{token}", data={"text": "5", "once": "same"})
    await gateway.http.post(f"/c/{token}", data={"text": "5", "once": "another"})
    assert await gateway.texts(conversation) == ["5", "5"]


async def test_two_chats_with_the_same_mark_do_not_disturb_each_other(gateway: Gateway) -> None:
    (one, first), (two, second) = await gateway.conversation("A"), await gateway.conversation("B")
    for token in (first, second):
        await gateway.http.post(f"/c/{token}", data={"text": "5", "once": "same"})
    assert await gateway.texts(one) == await gateway.texts(two) == ["5"]


async def test_choices_are_buttons_until_they_are_answered(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("哪一项？", options=("响应更快", "价格更低"))
    page = await gateway.http.get(f"/c/{token}")
    assert 'name="choice" value="响应更快"' in page.text
    await gateway.http.post(f"/c/{token}", data={"choice": "价格更低", "once": "a"})
    assert await gateway.texts(conversation) == ["价格更低"]
    assert 'name="choice"' not in (await gateway.http.get(f"/c/{token}")).text


async def test_texts_are_escaped_and_nothing_foreign_may_run(gateway: Gateway) -> None:
    _, token = await gateway.conversation(ATTACK, options=(ATTACK, '"><b>'))
    await gateway.http.post(f"/c/{token}", data={"text": ATTACK, "once": "a"})
    page = await gateway.http.get(f"/c/{token}")
    assert "<script>" not in page.text
    assert "<img src=x" not in page.text
    assert ATTACK in unescape(page.text)
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"


async def test_only_messages_that_were_handed_over_are_shown(gateway: Gateway) -> None:
    conversation_id, token = await gateway.conversation("已送达")
    async with gateway.runtime.work() as work:
        conversation = await work.session.get_one(Conversation, conversation_id)
        for state in (MessageState.QUEUED, MessageState.WITHHELD, MessageState.FAILED, MessageState.UNKNOWN):
            await make_message(work, conversation, text=f"withheld secret {state}", author=Author.BOT, state=state)
    page = await gateway.http.get(f"/c/{token}")
    assert "已送达" in page.text
    assert "withheld secret" not in page.text


async def test_what_the_page_has_shown_is_delivered(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("你好")
    assert [row.state for row in await gateway.messages(conversation)] == [MessageState.SENT]
    await gateway.http.get(f"/c/{token}")
    assert [row.state for row in await gateway.messages(conversation)] == [MessageState.DELIVERED]


async def test_a_photo_is_kept_anew_and_shown_to_its_owner_only(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("什么问题？")
    _, foreign = await gateway.conversation("别人")
    sent = await gateway.http.post(
        f"/c/{token}", data={"text": "漏水", "once": "a"}, files={"photo": ("x.png", photo(), "image/png")}
    )
    assert sent.status_code == 303
    assert await gateway.texts(conversation) == ["漏水"]
    async with gateway.runtime.sessions() as session:
        (media,) = list(await session.scalars(select(Media)))
    assert media.content_type == "image/jpeg"
    shown = await gateway.http.get(f"/c/{token}/picture/{media.id}")
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/jpeg")
    assert "sandbox" in shown.headers["content-security-policy"]
    assert f"/picture/{media.id}" in (await gateway.http.get(f"/c/{token}")).text
    assert (await gateway.http.get(f"/c/{foreign}/picture/{media.id}")).status_code == 404
    assert (await gateway.http.get(f"/c/{token}/picture/{uuid4()}")).status_code == 404


async def test_a_photo_alone_is_a_message(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("什么问题？")
    files = {"photo": ("x.png", photo(), "image/png")}
    assert (await gateway.http.post(f"/c/{token}", data={"once": "a"}, files=files)).status_code == 303
    assert await gateway.texts(conversation) == [""]


async def test_a_file_that_is_no_photo_is_refused_politely(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("什么问题？")
    for content in (b"not a picture", b"%PDF-1.4", b"<svg onload=alert(1)>"):
        files = {"photo": ("x.png", content, "image/png")}
        answer = await gateway.http.post(f"/c/{token}", data={"text": "看图", "once": "a"}, files=files)
        assert answer.status_code == 422
        assert "请换一张" in answer.text
        assert "看图" in answer.text  # what was written is not lost
    assert await gateway.texts(conversation) == []


async def test_ten_thousand_characters_get_a_polite_answer(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("满意吗？")
    answer = await gateway.http.post(f"/c/{token}", data={"text": "啊" * 10_000, "once": "a"})
    assert answer.status_code == 422
    assert "请分几次发送" in answer.text
    assert await gateway.texts(conversation) == []


async def test_odd_texts_are_stored_as_they_are(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("满意吗？")
    odd = ["/restart", '/any_intent{"a":"b"}', "👍👍👍", "\x00\x01\x02 ok", "\u202eabc"]
    for place, text in enumerate(odd):
        sent = await gateway.http.post(f"/c/{token}", data={"text": text, "once": str(place)})
        assert sent.status_code == 303
    assert await gateway.texts(conversation) == [text.replace("\x00", "").strip() for text in odd]
    assert (await gateway.http.get(f"/c/{token}")).status_code == 200


async def test_nothing_written_is_nothing_sent(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("满意吗？")
    assert (await gateway.http.post(f"/c/{token}", data={"text": "  \n ", "once": "a"})).status_code == 422
    assert await gateway.texts(conversation) == []


async def test_a_body_beyond_the_limit_is_cut_off(gateway: Gateway) -> None:
    _, token = await gateway.conversation("满意吗？")
    answer = await gateway.http.post(f"/c/{token}", files={"photo": ("x.png", bytes(9 * 1024 * 1024), "image/png")})
    assert answer.status_code == 413

    async def endless() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="photo"; filename="x.png"\r\n\r\n'
        for _ in range(40):
            yield bytes(512 * 1024)

    streamed = await gateway.http.post(
        f"/c/{token}", content=endless(), headers={"content-type": "multipart/form-data; boundary=x"}
    )
    assert streamed.status_code == 413


async def test_too_many_messages_a_minute_are_put_off_politely(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("满意吗？")
    for number in range(20):
        await gateway.http.post(f"/c/{token}", data={"text": str(number), "once": str(number)})
    answer = await gateway.http.post(f"/c/{token}", data={"text": "还有", "once": "x"})
    assert answer.status_code == 429
    assert "过一分钟再试" in answer.text
    assert len(await gateway.texts(conversation)) == 20


def test_a_throttle_forgets_after_its_time_and_keeps_keys_apart() -> None:
    throttle = Throttle(most=2, seconds=0.0)
    assert all(throttle.allows("a") for _ in range(5))
    strict = Throttle(most=1, seconds=60)
    assert [strict.allows("a"), strict.allows("a"), strict.allows("b")] == [True, False, True]


async def test_forged_expired_and_useless_links_look_the_same(gateway: Gateway) -> None:
    conversation, token = await gateway.conversation("秘密")
    now = await gateway.runtime.now()
    links = gateway.runtime.links
    bad = [
        token[:-1] + ("A" if token[-1] != "A" else "B"),
        links.make(conversation, Purpose.CONVERSATION, now - timedelta(minutes=5)),
        Links("another key").make(conversation, Purpose.CONVERSATION, now + timedelta(days=1)),
        links.make(uuid4(), Purpose.CONVERSATION, now + timedelta(days=1)),
        links.make(uuid4(), Purpose.VISIT, now + timedelta(days=1)),
        links.make(conversation, Purpose.FORM, now + timedelta(days=1)),
        "x",
    ]
    pages = [await gateway.http.get(f"/c/{each}") for each in bad]
    pages += [await gateway.http.post(f"/c/{each}", data={"text": "你好"}) for each in bad]
    pages += [await gateway.http.get(f"/c/{each}/messages") for each in bad]
    pages += [await gateway.http.get(f"/c/{each}/events") for each in bad]
    assert {page.status_code for page in pages} == {404}
    assert len({page.text for page in pages}) == 1
    assert "秘密" not in pages[0].text
    assert await gateway.texts(conversation) == []


@pytest.mark.usefixtures("pack")
async def test_a_link_to_a_visit_opens_its_conversation(gateway: Gateway) -> None:
    conversation_id, _ = await gateway.conversation("关于您的订单")
    async with gateway.runtime.work() as work:
        conversation = await work.session.get_one(Conversation, conversation_id)
        customer = await work.session.get_one(Customer, conversation.customer_id)
        visit = await make_visit(work, customer)
        conversation.visit_id = visit.id
        token = work.links.make(visit.id, Purpose.VISIT, work.now + timedelta(days=1))
    assert "关于您的订单" in (await gateway.http.get(f"/c/{token}")).text


@pytest.mark.usefixtures("pack")
async def test_a_closed_conversation_says_so_and_still_listens(gateway: Gateway) -> None:
    conversation_id, token = await gateway.conversation("再见", state=ConversationState.CLOSED)
    async with gateway.runtime.work() as work:
        conversation = await work.session.get_one(Conversation, conversation_id)
        customer = await work.session.get_one(Customer, conversation.customer_id)
        conversation.visit_id = (await make_visit(work, customer)).id
    assert "这次对话已经结束" in (await gateway.http.get(f"/c/{token}")).text
    await gateway.http.post(f"/c/{token}", data={"text": "还有个问题", "once": "a"})
    assert await gateway.texts(conversation_id) == ["还有个问题"]


@pytest.mark.usefixtures("pack")
async def test_name_and_number_are_asked_only_when_a_case_needs_them(gateway: Gateway) -> None:
    started = await gateway.http.post(
        f"/widget?site={SITE}&lang=zh-CN", data={"text": "机器坏了", "once": "first message of a visitor"}
    )
    address = started.headers["location"]
    assert 'name="way"' not in (await gateway.http.get(address)).text
    (conversation,) = await gateway.conversations()
    async with gateway.runtime.work() as work:
        customer = await work.session.get_one(Customer, conversation.customer_id)
        await make_case(work, customer, state=CaseState.OPEN)
    page = await gateway.http.get(address)
    assert 'name="way"' in page.text
    contact = address.replace("?", "/contact?")
    wrong = await gateway.http.post(contact, data={"called": "王女士", "way": "12"})
    assert wrong.status_code == 422
    assert "好像不对" in wrong.text
    empty = await gateway.http.post(contact, data={"called": "王女士", "way": " "})
    assert empty.status_code == 422
    right = await gateway.http.post(contact, data={"called": "王女士", "way": "139 0000 0001"})
    assert right.status_code == 303
    shown = await gateway.http.get(right.headers["location"])
    assert "已记下" in shown.text
    assert 'name="way"' not in shown.text
    async with gateway.runtime.sessions() as session:
        customer = await session.get_one(Customer, conversation.customer_id)
        points = list(await session.scalars(select(ContactPoint).where(ContactPoint.customer_id == customer.id)))
    assert customer.display_name == "王女士"
    assert "+8613900000001" in {point.value for point in points}


async def test_no_sentence_of_the_address_is_shown_but_known_ones(gateway: Gateway) -> None:
    _, token = await gateway.conversation("你好")
    for said in ("link_title", "../../x", ATTACK):
        page = await gateway.http.get(f"/c/{token}", params={"said": said})
        assert page.status_code == 200
        assert 'class="notice"' not in page.text
