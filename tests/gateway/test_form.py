"""What the link to a questionnaire opens, for whom, and for how long. Answers and looks are tested elsewhere."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from bot.dialogue.state import DialogueState, Given
from bot.links import Purpose
from bot.understanding.types import Locale
from models import Conversation, ConversationState, Customer, Visit
from tests.builders import make_conversation, make_customer, make_visit
from tests.gateway.conftest import Gateway

pytestmark = pytest.mark.usefixtures("pack")


async def form(gateway: Gateway, **given: Any) -> tuple[UUID, str]:
    """A conversation that asks the first question, and the token of its form; `given` changes the dialogue's state."""
    async with gateway.runtime.work() as work:
        version, _ = await work.pack_in_force()
        customer = await make_customer(work, locale="zh-CN", zone="Asia/Shanghai")
        visit = await make_visit(work, customer, script="technical", channels=["link", "voice"])
        fields = {"visit_id": visit.id, "channel": "link", "script": "technical", "policy_version_id": version}
        conversation = await make_conversation(work, customer, dialogue=dialogue(**given), **fields)
        return conversation.id, work.links.make(conversation.id, Purpose.FORM, work.now + timedelta(days=7))


def dialogue(**given: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {"locale": Locale.ZH_CN, "script": "technical", "question": "works", "asked": 1}
    return DialogueState(**(fields | given)).to_json()


async def test_a_link_opens_one_form_for_a_time(gateway: Gateway) -> None:
    conversation, token = await form(gateway)
    answer = await gateway.http.get(f"/q/{token}")
    assert answer.status_code == 200
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert "<script" not in answer.text
    assert answer.headers["referrer-policy"] == "no-referrer"  # the address is the key
    links, now = gateway.runtime.links, await gateway.runtime.now()
    for wrong in (
        links.make(conversation, Purpose.FORM, now - timedelta(minutes=2)),
        links.make(conversation, Purpose.CONVERSATION, now + timedelta(days=1)),
        links.make(UUID(int=1), Purpose.FORM, now + timedelta(days=1)),
        token[:-1] + ("a" if token[-1] != "a" else "b"),
    ):
        for request in (gateway.http.get(f"/q/{wrong}"), gateway.http.post(f"/q/{wrong}", data={"words": "1"})):
            refused = await request
            assert refused.status_code == 404
            assert "<form" not in refused.text


@pytest.mark.parametrize(
    ("words", "status"), [("", 422), ("  ", 422), ("x" * 2001, 422)], ids=["nothing", "blank", "too long"]
)
async def test_what_cannot_be_taken_is_said_and_not_lost(gateway: Gateway, words: str, status: int) -> None:
    conversation, token = await form(gateway, question="maintenance_time", given=(Given("works", value=True),))
    answer = await gateway.http.post(f"/q/{token}", data={"words": words, "question": "maintenance_time"})
    assert (answer.status_code, 'role="alert"' in answer.text, words in answer.text) == (status, True, True)
    assert await gateway.texts(conversation) == []


async def test_an_answer_to_another_question_is_not_taken(gateway: Gateway) -> None:
    conversation, token = await form(gateway)
    answer = await gateway.http.post(f"/q/{token}", data={"words": "5", "question": "technology"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/q/{token}")
    assert await gateway.texts(conversation) == []


async def test_a_visit_that_went_on_elsewhere_goes_on_here(gateway: Gateway) -> None:
    """The link of the first attempt opens what is open now: a later attempt's question."""
    conversation, token = await form(gateway)
    async with gateway.runtime.work() as work:
        first = await work.session.get_one(Conversation, conversation)
        first.state = ConversationState.CLOSED
        await work.session.flush()
        given = (Given("works", value=True), Given("technology", 4))
        later = {"dialogue": dialogue(question="wants_maintenance", given=given), "visit_id": first.visit_id}
        ours = {"channel": "voice", "script": "technical", "policy_version_id": first.policy_version_id}
        visit = await work.session.get_one(Visit, first.visit_id)
        customer = await work.session.get_one(Customer, visit.customer_id)
        await make_conversation(work, customer, **later, **ours)
    assert 'value="wants_maintenance"' in (await gateway.http.get(f"/q/{token}")).text


@pytest.mark.parametrize("changes", [{"with_person": True}, {"is_stopped": True}, {"is_over": True, "end_reason": "x"}])
async def test_where_the_bot_asks_nothing_there_is_nothing_to_fill_in(
    gateway: Gateway, changes: dict[str, bool]
) -> None:
    conversation, token = await form(gateway, **changes)
    page = (await gateway.http.get(f"/q/{token}")).text
    assert "<form" not in page
    await gateway.http.post(f"/q/{token}", data={"words": "1", "question": "works"})
    assert await gateway.texts(conversation) == []
