"""What `huifang doctor` says of Twilio, the message that tries it out, and a country's own quiet hours."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channels.base import SendError
from bot.channels.twilio.check import Check, check_twilio, send_test
from bot.conversations.gate import may_contact
from bot.demo.clock import set_clock
from bot.errors import BadInput
from bot.ids import new_id
from bot.policy.gate import Allow, Hold
from bot.settings import Settings
from models import Customer
from tests.doubles.twilio.run import Double, running_double
from tests.twilio.place import Place
from tests.twilio.settings import PUBLIC, SMS_FROM, TEMPLATE, plan_for, settings_for


@pytest.fixture(scope="module")
async def double(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Double]:
    async with running_double(plan_for(tmp_path_factory.mktemp("check"), deliver_to="http://127.0.0.1:9")) as running:
        yield running


async def checks(settings: Settings) -> dict[str, Check]:
    return {check.name: check async for check in check_twilio(settings)}


async def test_a_complete_set_up_is_found_complete(double: Double, tmp_path: Path) -> None:
    found = await checks(settings_for(double.plan, double.url, tmp_path))
    assert [name for name, check in found.items() if check.is_needed and not check.is_ok] == []
    assert found["Enter at Twilio: a message comes in"].found == f"POST {PUBLIC}/twilio/message"
    assert f"{PUBLIC}/twilio/message" in found["Signatures are made of"].found
    assert "zh-TW" in found["WhatsApp templates"].found
    assert "Utility" in found["WhatsApp approval"].remedy


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("Twilio account", {"twilio_account_sid": "x"}),
        ("Twilio answers", {"twilio_auth_token": "wrong"}),
        ("Public address", {"public_url": "http://127.0.0.1:8080"}),
        ("SMS sender", {"twilio_sms_from": ""}),
        ("Calling number", {"twilio_voice_from": "12"}),
    ],
)
async def test_what_is_missing_is_named_with_what_to_do(
    double: Double, tmp_path: Path, name: str, wrong: dict[str, str]
) -> None:
    found = (await checks(settings_for(double.plan, double.url, tmp_path, **wrong)))[name]
    assert not found.is_ok
    assert found.is_needed
    assert found.remedy.endswith(".")


@pytest.mark.parametrize(("channel", "content"), [("sms", ""), ("whatsapp", TEMPLATE), ("voice", "")])
async def test_a_test_message_goes_out(double: Double, tmp_path: Path, channel: str, content: str) -> None:
    settings = settings_for(double.plan, double.url, tmp_path)
    sid = await send_test(settings, to="+85251239999", channel=channel, content_sid=content, message_id=new_id())
    kind = "call" if channel == "voice" else "accepted"
    assert sid in [line["sid"] for line in double.lines(kind)]


async def test_a_test_message_to_nowhere_is_explained(double: Double, tmp_path: Path) -> None:
    settings = settings_for(double.plan, double.url, tmp_path)
    with pytest.raises(BadInput, match="no number"):
        await send_test(settings, to="somewhere", channel="sms", content_sid="", message_id=new_id())
    with pytest.raises(SendError) as caught:
        await send_test(settings, to="+85251231211", channel="sms", content_sid="", message_id=new_id())
    assert caught.value.code == "21211"
    assert SMS_FROM.startswith("+")


async def test_a_country_keeps_its_own_quiet_hours(place: Place) -> None:
    """The United States keep 21:00 to 8:00 quiet, whatever a pack allows; nothing sent before may arrive in it."""
    visit = await place.visit_of("+16132345678", "technical", zone="Asia/Shanghai", country="US", locale="en")
    now = await place.runtime.now()
    async with place.runtime.work() as work:
        customer = await work.session.get_one(Customer, visit.customer_id)
        pack = await work.pack(visit.policy_version_id)
        by_day = await may_contact(work, pack, customer, visit, channel="sms", is_under_way=True)
    assert isinstance(by_day, Allow)
    assert by_day.not_after <= now.astimezone(UTC).replace(hour=13, minute=0)  # 21:00 where the customer is
    tomorrow = datetime.fromisoformat(now.isoformat())
    async with place.runtime.sessions() as session, session.begin():
        await set_clock(session, tomorrow.replace(hour=23, minute=30))  # 7:30 there
    async with place.runtime.work() as work:
        customer = await work.session.get_one(Customer, visit.customer_id)
        early = await may_contact(work, pack, customer, visit, channel="sms", is_under_way=True)
    assert isinstance(early, Hold)
