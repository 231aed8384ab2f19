"""SMS, WhatsApp and calls against the double: the contract of all channels, and Twilio's own ways to fail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from bot.channels.base import Channel, Delivery, LookUp, Outcome, Outgoing, SendError
from bot.channels.twilio import open_twilio
from bot.channels.twilio.client import open_api
from bot.channels.twilio.whatsapp import read_templates
from bot.errors import BadInput
from tests.contracts.channel import CarrierContract, outgoing
from tests.doubles.twilio.plan import Plan
from tests.doubles.twilio.run import Double, running_double
from tests.twilio.settings import PUBLIC, TEMPLATE, plan_for, settings_for

Channels = Mapping[str, Channel]


@pytest.fixture(scope="module")
async def double(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Double]:
    """Without callbacks: nothing listens at its public address."""
    plan = plan_for(tmp_path_factory.mktemp("double"), deliver_to="http://127.0.0.1:9", stall=3.0, lag=0.0)
    async with running_double(plan) as running:
        yield running


@pytest.fixture
async def channels(double: Double, tmp_path: Path) -> AsyncIterator[Channels]:
    settings = settings_for(double.plan, double.url, tmp_path, twilio_timeout=1.5)
    async with open_twilio(settings, None) as opened:
        yield opened


class TestTwilio(CarrierContract):
    @pytest.fixture(params=["sms", "whatsapp", "voice"])
    def channel(self, request: pytest.FixtureRequest, channels: Channels) -> Channel:
        return channels[request.param]

    @pytest.fixture
    def address(self) -> str:
        """A number that nobody has written to before."""
        return f"+8529{uuid4().int % 1000:03}9999"


def text(number: str, **given: object) -> Outgoing:
    return outgoing(to=number, text=f"{uuid4()}", not_after=None, **given)


async def test_a_request_says_where_reports_go_and_until_when_it_counts(double: Double, channels: Channels) -> None:
    message = replace(text("+85251239999"), not_after=datetime.now(UTC) + timedelta(minutes=10))
    receipt = await channels["sms"].send(message)
    line = next(line for line in double.lines("accepted") if line["sid"] == receipt.provider_id)
    assert line["callback"] == f"{PUBLIC}/twilio/message/status?m={message.id}"
    assert 590 <= int(line["validity"]) <= 600


async def test_too_late_is_not_sent(channels: Channels) -> None:
    with pytest.raises(SendError) as caught:
        await channels["sms"].send(replace(text("+85251239999"), not_after=datetime.now(UTC)))
    assert caught.value.code == "window_closed"


@pytest.mark.parametrize(
    ("digits", "code", "outcome", "stops"),
    [
        ("1610", "21610", Outcome.FAILED, True),
        ("1211", "21211", Outcome.INVALID, False),
        ("1614", "21614", Outcome.INVALID, False),
        ("1408", "21408", Outcome.FAILED, False),
    ],
)
async def test_refusals(channels: Channels, digits: str, code: str, outcome: Outcome, stops: bool) -> None:
    with pytest.raises(SendError) as caught:
        await channels["sms"].send(text(f"+8525123{digits}"))
    error = caught.value
    assert (error.code, error.outcome, error.stops_contact, error.is_unknown) == (code, outcome, stops, False)
    assert error.sentence.endswith(".")


async def test_too_many_requests_may_be_tried_again(channels: Channels) -> None:
    message = text("+85251230429")
    for _ in range(2):
        with pytest.raises(SendError) as caught:
            await channels["sms"].send(message)
        assert caught.value.retryable
    assert (await channels["sms"].send(message)).state is Delivery.SENT


@pytest.mark.parametrize("digits", ["0501", "0504", "0507", "0508"])
@pytest.mark.parametrize("name", ["sms", "whatsapp"])
async def test_what_was_taken_without_an_answer_is_found(channels: Channels, digits: str, name: str) -> None:
    number = f"+8526{len(name):03}{digits}"
    message = text(number, extra={"window": "open"})
    since = datetime.now(UTC)
    with pytest.raises(SendError) as caught:
        await channels[name].send(message)
    assert caught.value.is_unknown
    assert not caught.value.retryable
    await asyncio.sleep(0.1)
    looked = await channels[name].look_up(message, since=since)
    assert looked.state is LookUp.FOUND


@pytest.mark.parametrize("digits", ["0500", "0505", "0506"])
async def test_what_cannot_be_proven_stays_unproven(double: Double, channels: Channels, digits: str) -> None:
    """Not taken, or taken and hidden: nobody can tell them apart, so neither is ever called absent."""
    message = text(f"+8526111{digits}")
    since = datetime.now(UTC)
    with pytest.raises(SendError) as caught:
        await channels["sms"].send(message)
    assert caught.value.is_unknown
    assert (await channels["sms"].look_up(message, since=since)).state is LookUp.UNPROVEN
    await double.reveal()
    expected = LookUp.FOUND if digits == "0505" else LookUp.UNPROVEN
    assert (await channels["sms"].look_up(message, since=since)).state is expected


@pytest.mark.parametrize("digits", ["0504", "0508"])
async def test_a_call_taken_without_an_answer_is_found(channels: Channels, digits: str) -> None:
    message = replace(text(f"+8526222{digits}"), purpose="opening")
    since = datetime.now(UTC)
    with pytest.raises(SendError) as caught:
        await channels["voice"].send(message)
    assert caught.value.is_unknown
    assert (await channels["voice"].look_up(message, since=since)).state is LookUp.FOUND


async def test_where_nothing_listens_nothing_was_sent(double: Double, tmp_path: Path) -> None:
    settings = settings_for(double.plan, "http://127.0.0.1:9", tmp_path)
    async with open_twilio(settings, None) as channels:
        with pytest.raises(SendError) as caught:
            await channels["sms"].send(text("+85251239999"))
    assert caught.value.retryable
    assert not caught.value.is_unknown


async def test_a_wrong_token_is_told(double: Double, tmp_path: Path) -> None:
    settings = settings_for(double.plan, double.url, tmp_path, twilio_auth_token="wrong")
    async with open_twilio(settings, None) as channels:
        with pytest.raises(SendError) as caught:
            await channels["sms"].send(text("+85251239999"))
    assert caught.value.code == "20003"
    assert "HUIFANG_TWILIO_ACCOUNT_SID" in caught.value.sentence


async def test_an_api_key_works_instead_of_the_token(tmp_path: Path) -> None:
    plan = plan_for(tmp_path, api_key="SK" + "2" * 32, api_secret="s3cret", deliver_to="http://127.0.0.1:9")
    async with running_double(plan) as double:
        settings = settings_for(
            plan, double.url, tmp_path, twilio_auth_token="x", twilio_api_key=plan.api_key, twilio_api_secret="s3cret"
        )
        async with open_twilio(settings, None) as channels:
            assert (await channels["sms"].send(text("+85251239999"))).state is Delivery.SENT


async def test_nobody_is_asked_by_sms_in_mainland_china(channels: Channels) -> None:
    with pytest.raises(SendError) as caught:
        await channels["sms"].send(text("+8613800138000"))
    assert caught.value.code == "one_way_country"
    assert (await channels["sms"].send(text("+8613800138000", expects_reply=False))).state is Delivery.SENT


@pytest.mark.parametrize(("words", "segments"), [("ok", 1), ("您" * 71, 2), ("a" * 161, 2)])
async def test_segments_are_counted(channels: Channels, words: str, segments: int) -> None:
    receipt = await channels["sms"].send(outgoing(to="+85251239999", text=words, not_after=None))
    assert receipt.segments == segments


@pytest.mark.parametrize("words", ["", " ", "您" * 1601])
async def test_no_words_and_too_many_are_refused_before_they_leave(
    double: Double, channels: Channels, words: str
) -> None:
    before = len(double.lines("accepted"))
    with pytest.raises(SendError) as caught:
        await channels["sms"].send(outgoing(to="+85251239999", text=words, not_after=None))
    assert caught.value.code == "21617"
    assert len(double.lines("accepted")) == before


async def test_whatsapp_outside_the_window_takes_a_template(double: Double, channels: Channels) -> None:
    outside = await channels["whatsapp"].send(text("+85251239999", purpose="opening"))
    inside = await channels["whatsapp"].send(text("+85251239999", extra={"window": "open"}))
    sids = {line["sid"]: line["content_sid"] for line in double.lines("accepted")}
    assert sids[outside.provider_id] == TEMPLATE
    assert sids[inside.provider_id] is None


async def test_whatsapp_without_a_template_for_the_language_says_so(channels: Channels) -> None:
    with pytest.raises(SendError) as caught:
        await channels["whatsapp"].send(text("+85251239999", locale="zh-HK"))
    assert caught.value.code == "63016"


async def test_a_list_is_read_to_its_end(double: Double, tmp_path: Path) -> None:
    """More than one page: each message is there once."""
    sent = {await double.says("+85254440000", str(number)) for number in range(250)}
    async with open_api(settings_for(double.plan, double.url, tmp_path, twilio_timeout=10)) as api:
        listed = [message.sid for message in await api.messages(limit=1000, from_="+85254440000")]
    assert len(listed) == len(sent) == 250
    assert set(listed) == sent


async def test_the_double_saw_no_request_that_the_api_description_forbids(double: Double) -> None:
    assert double.lines("violation") == []


@pytest.mark.parametrize("wrong", ["zh-CN", "zh-CN=HX1", "=HX" + "1" * 32 + "x"])
def test_templates_that_cannot_be_read(wrong: str) -> None:
    with pytest.raises(BadInput, match="HUIFANG_TWILIO_WHATSAPP_TEMPLATES"):
        read_templates(wrong)


async def test_without_an_account_the_settings_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="HUIFANG_TWILIO_ACCOUNT_SID"):
        async with open_twilio(settings_for(Plan(), "http://127.0.0.1:9", tmp_path, twilio_account_sid=""), None):
            pass


async def test_a_sender_is_paced(double: Double, tmp_path: Path) -> None:
    settings = settings_for(double.plan, double.url, tmp_path, twilio_sms_rate=20, twilio_timeout=15)
    async with open_twilio(settings, None) as channels:
        begin = asyncio.get_running_loop().time()
        await asyncio.gather(*(channels["sms"].send(text("+85251239999")) for _ in range(7)))
        assert asyncio.get_running_loop().time() - begin >= 6 / 20


async def test_more_than_the_pace_allows_is_put_off_and_not_lost_in_a_queue(double: Double, tmp_path: Path) -> None:
    settings = settings_for(double.plan, double.url, tmp_path, twilio_sms_rate=0.1, twilio_timeout=15)
    async with open_twilio(settings, None) as channels:
        await channels["sms"].send(text("+85251239999"))
        with pytest.raises(SendError) as caught:
            await channels["sms"].send(text("+85251239999"))
    assert (caught.value.code, caught.value.retryable) == ("paced", True)
