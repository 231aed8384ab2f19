"""The gateway's side: what is refused, what is taken once, and what no order of webhooks can break."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from sqlalchemy import func, select

from bot.channels.base import Delivery
from bot.channels.twilio.statuses import is_forward
from bot.conversations.calls import begin_agent_call, call_evidence
from bot.errors import NotAllowed
from bot.gateway.twilio.reconcile import reconcile, watch_calls
from models import (
    Attempt,
    Call,
    CallKind,
    CallState,
    Consent,
    ConsentState,
    Conversation,
    ConversationState,
    Event,
    Media,
    Message,
    MessageState,
    OptOut,
    Visit,
    VisitState,
)
from tests.twilio.place import Place
from tests.twilio.settings import PUBLIC, SMS_FROM, VOICE_FROM, WHATSAPP_FROM
from tests.twilio.webhooks import FORM, Carrier, sid

PATHS = (
    "/twilio/message",
    "/twilio/message/status",
    "/twilio/voice",
    "/twilio/voice/turn",
    "/twilio/voice/status",
    "/twilio/voice/amd",
)


async def test_what_is_not_twilios_is_refused_and_what_cannot_be_read_is_bad(place: Place, carrier: Carrier) -> None:
    async with httpx.AsyncClient(base_url=place.gateway) as http:
        for path in PATHS:
            assert (await http.post(path, content="MessageSid=SM1", headers={"Content-Type": FORM})).status_code == 403
            assert (await http.get(path)).status_code == 405
            bad = {"Content-Type": FORM, "X-Twilio-Signature": "x"}
            assert (await http.post(path, content=b"\xff\xfe%ff", headers=bad)).status_code == 400
            assert (await http.post(path, content=b"a" * 300_000, headers=bad)).status_code == 413
    for path in PATHS:
        assert (await carrier.post(path, [], token="other")).status_code == 403
        assert (await carrier.post(path, [])).status_code == 400
        assert (await carrier.post(path, [("MessageSid", "x"), ("CallSid", "CA1")])).status_code == 400
    for path in ("/twilio/voice", "/twilio/voice/status", "/twilio/voice/amd", "/twilio/message/status"):
        fields = [("CallSid", sid("CA", 1)), ("MessageSid", sid("SM", 1)), ("MessageStatus", "sent")]
        assert (await carrier.post(f"{path}?m=nonsense", fields)).status_code == 400
    foreign = await carrier.post("/twilio/message", [("AccountSid", "AC" + "9" * 32), ("MessageSid", sid("SM", 1))])
    assert foreign.status_code == 403


async def test_a_text_comes_twice_at_once_and_again_later(place: Place, carrier: Carrier) -> None:
    await place.world.customer("+85251230001", external_id="+85251230001")
    twice = await asyncio.gather(*(carrier.text("+85251230001", "你好", sid("SM", 54)) for _ in range(4)))
    assert [answer.status_code for answer in twice] == [200] * 4
    await place.rest()
    assert (await carrier.text("+85251230001", "你好", sid("SM", 54))).status_code == 200
    incoming = [message for message in await place.messages("+85251230001") if message.direction == "in"]
    assert len(incoming) == 1


async def test_a_stranger_is_answered_once_and_listed(place: Place, carrier: Carrier) -> None:
    first = await carrier.text("+85259990000", "Who is this? <b>", sid("SM", 51))
    second = await carrier.text("+85259990000", "hello?", sid("SM", 52))
    assert "Hello" not in first.text  # Hong Kong: traditional Chinese
    assert "您好" in first.text
    assert "<Message>" not in second.text
    listed = await place.messages("+85259990000")
    assert [(message.reason, message.conversation_id) for message in listed] == [("stranger", None)] * 2


async def test_a_complaint_out_of_the_blue_opens_a_case_and_its_state_can_be_asked(place: Place) -> None:
    customer = await place.world.customer("+85261230002", external_id="+85261230002")
    await place.double.says("+85261230002", "我要投诉,机器坏了三天都没有人来修")
    await place.rest()
    (case,) = await place.world.cases(customer)
    await place.double.says("+85261230002", "我的投诉处理得怎么样了")
    await place.rest()
    replies = [message.text or "" for message in await place.messages("+85261230002") if message.direction == "out"]
    assert str(case.number) in replies[-1]
    assert len(await place.world.cases(customer)) == 1


async def test_stop_stops_every_channel_and_start_resumes(place: Place) -> None:
    words = {"+85261239101": "STOP", "+85261239102": "退订", "+85261239103": "不要再发了"}
    visits = await place.visits_of({number: number for number in words}, "technical")
    for number, said in words.items():
        await place.double.says(number, said)
    await place.rest()
    before = {number: len(_sent_to(place, number)) for number in words}
    for number, visit in visits.items():
        assert (await place.again(visit)).state is VisitState.OPTED_OUT
        await place.event(await place.customer_at(number), "order.effective")
    await place.morning()
    await place.morning()
    assert {number: len(_sent_to(place, number)) for number in words} == before
    for number in words:
        await place.double.says(number, "恢复")
    await place.rest()
    for number in words:
        await place.event(await place.customer_at(number), "order.effective")
    await place.morning()
    assert all(place.double.lines_to(number, "call") for number in words)


def _sent_to(place: Place, number: str) -> list[dict[str, Any]]:
    return place.double.lines_to(number, "accepted", "call")


async def test_a_stop_word_that_only_twilio_knows_counts(place: Place) -> None:
    """Advanced Opt-Out: the company's own keyword, told by OptOutType."""
    number = "+85251239003"
    visit = await place.visit_of(number, "technical")
    await place.double.says(number, "BASTA", opt_out="STOP")
    await place.rest()
    assert (await place.again(visit)).state is VisitState.OPTED_OUT
    replies = place.double.lines_to(number, "accepted")
    assert len(replies) == 1  # the opening; Twilio itself has confirmed
    await place.double.says(number, "BACK", opt_out="START")
    await place.rest()
    customer = await place.customer_at(number)
    async with place.runtime.sessions() as session:
        orders = (await session.scalars(select(OptOut).where(OptOut.customer_id == customer.id))).all()
    assert orders
    assert all(order.lifted_at for order in orders)


async def test_a_photo_is_kept_with_the_transcript(place: Place) -> None:
    number = "+85251239004"
    await place.world.customer(number, external_id=number)
    picture = BytesIO()
    Image.new("RGB", (40, 30), "red").save(picture, "PNG")
    await place.double.says(number, "你看", picture=b64encode(picture.getvalue()).decode())
    await place.rest()
    for _ in range(100):
        async with place.runtime.sessions() as session:
            medium = await session.scalar(select(Media))
        if medium is not None and medium.digest:
            break
        await asyncio.sleep(0.05)
    assert medium is not None
    assert medium.size > 0
    assert medium.content_type.startswith("image/")


async def test_whatsapp_writes_freely_only_after_the_customer_did(place: Place) -> None:
    number = "+85261230005"  # SMS: unknown handset, so the next channel of the ladder is WhatsApp
    visit = await place.visit_of(number, "technical")
    await place.later(minutes=11)
    visit = await place.again(visit)
    (template,) = [line for line in place.double.lines("accepted") if line["to"] == f"whatsapp:{number}"]
    assert template["content_sid"]
    assert (await place.attempts(visit))[0].reason == "30005"
    await place.double.says(f"whatsapp:{number}", "是", to=f"whatsapp:{WHATSAPP_FROM}")
    await place.rest()
    free = [line for line in place.double.lines("accepted") if line["to"] == f"whatsapp:{number}"][1]
    assert free["content_sid"] is None


async def test_a_missed_call_is_returned(place: Place) -> None:
    number = "+85261230104"
    customer = await place.world.customer(number, external_id=number)
    await place.double.calls(number, to=VOICE_FROM, end="no-answer")
    await place.rest()
    await place.rest()
    async with place.runtime.sessions() as session:
        events = (await session.scalars(select(Event).where(Event.customer_id == customer.id))).all()
    assert [event.type for event in events] == ["call.missed"]
    (visit,) = await place.world.visits(customer)
    assert visit.kind == "missed_call"
    assert len([line for line in place.double.lines("call") if line["to"] == number]) == 1


async def test_a_customer_who_calls_is_heard(place: Place) -> None:
    number = "+85261230110"
    customer = await place.world.customer(number, external_id=number)
    await place.double.calls(number, to=VOICE_FROM, speaks="complains")
    await place.rest()
    (call,) = await place.calls(number)
    assert (call.kind, call.is_reached, call.customer_id) == (CallKind.INCOMING, True, customer.id)
    assert len(await place.world.cases(customer)) == 1
    assert [line for line in place.double.lines("call_error") if line["sid"] == call.provider_id] == []


async def test_a_stranger_who_calls_hears_a_sentence_and_is_listed(place: Place) -> None:
    await place.double.calls("+85259991111", to=VOICE_FROM)
    await place.rest()
    (message,) = await place.messages("+85259991111")
    assert (message.channel, message.reason) == ("voice", "stranger")
    (call,) = await place.calls("+85259991111")
    (said,) = [line for line in place.double.lines("spoken") if line["sid"] == call.provider_id]
    assert place.runtime.settings.company("zh-Hant") in said["text"]


async def test_click_to_call_rings_the_agent_then_the_customer_and_leaves_evidence(place: Place) -> None:
    number = "+85251239005"
    visit = await place.visit_of(number, "technical")
    async with place.runtime.work() as work:
        call = await begin_agent_call(work, visit_id=visit.id, operator_id=place.world.agent, address=number)
    voice = place.runtime.channels["voice"]
    await voice.ring_agent(call.id, agent="+85227770002")  # type: ignore[attr-defined]
    await place.rest()
    (dialled,) = place.double.lines_to(number, "dialled")
    assert (dialled["to"], dialled["caller"]) == (number, VOICE_FROM)
    async with place.runtime.work() as work:
        (evidence,) = await call_evidence(work, visit.id)
    assert (evidence["connected"], evidence["seconds"], evidence["outcome"]) == (True, 42, "reached")
    assert evidence["recording"] is None


async def test_nobody_is_called_by_click_who_said_stop(place: Place) -> None:
    number = "+85251239006"
    visit = await place.visit_of(number, "technical")
    await place.double.says(number, "STOP")
    await place.rest()
    async with place.runtime.work() as work:
        with pytest.raises(NotAllowed):
            await begin_agent_call(work, visit_id=visit.id, operator_id=place.world.agent, address=number)


async def test_only_who_agreed_is_recorded(place: Place) -> None:
    numbers = {"yes": "+85262230104", "no": "+85263230104"}
    customers = {}
    for name, number in numbers.items():
        customers[name] = await place.world.customer(number, external_id=number)
        await place.event(customers[name], "order.effective")
    async with place.runtime.work() as work:
        work.session.add(
            Consent(
                id=work.new_id(),
                customer_id=customers["yes"].id,
                purpose="recording",
                state=ConsentState.GIVEN,
                source="import",
                at=work.now,
            )
        )
    await place.rest()
    await place.morning()
    recorded = {line["sid"] for line in place.double.lines("recording")}
    calls = {name: (await place.calls(number))[0].provider_id for name, number in numbers.items()}
    assert {name for name, sid_ in calls.items() if sid_ in recorded} == {"yes"}


async def test_what_nobody_can_prove_goes_to_a_person_and_never_out_again(place: Place) -> None:
    number = "+85261230500"  # HTTP 500, and it was not taken: nothing will ever show up
    visit = await place.visit_of(number, "technical")
    for _ in range(13):
        await place.execute("UPDATE messages SET retry_at = now() WHERE state = 'unknown' AND retry_at IS NOT NULL")
        await place.rest()
    (opening,) = await place.messages(number)
    assert (opening.state, opening.reason, opening.retry_at) == (MessageState.UNKNOWN, "unproven", None)
    visit = await place.again(visit)
    assert (visit.state, visit.reason, visit.wake_at) == (VisitState.HELD, "unproven", None)
    await place.morning()
    assert len([line for line in place.double.lines("fault") if line["to"] == number]) == 1
    assert [line for line in place.double.lines("accepted") if line["to"] == number] == []


async def test_the_books_are_compared_in_both_directions(place: Place, carrier: Carrier) -> None:
    """A webhook that never came, a status that never came, and a message of somebody else's."""
    number = "+85251239007"
    customer = await place.world.customer(number, external_id=number)
    since = datetime.now(UTC) - timedelta(hours=1)
    await place.double.forget_webhooks()
    lost = await place.double.says(number, "请问什么时候上门")
    await place.double.settle()
    assert await place.messages(number) == []
    await place.double.forget_webhooks(no_more=True)
    async with httpx.AsyncClient(auth=(place.double.plan.account_sid, place.double.plan.auth_token)) as http:
        url = f"{place.double.url}/2010-04-01/Accounts/{place.double.plan.account_sid}/Messages.json"
        foreign = await http.post(url, data={"To": number, "From": SMS_FROM, "Body": "not by Huifang"})
    assert foreign.status_code == 201
    await place.double.reveal()
    counts = await reconcile(place.runtime, since=since)
    await place.rest()
    assert (counts["taken"], counts["foreign"]) == (1, 1)
    incoming = [message for message in await place.messages(number) if message.direction == "in"]
    assert [message.provider_id for message in incoming] == [lost]
    assert (await reconcile(place.runtime, since=since))["taken"] == 0
    assert customer.id == incoming[0].customer_id


async def test_a_call_whose_end_was_never_told_is_looked_up(place: Place) -> None:
    number = "+85261230101"
    await place.double.forget_webhooks()
    visit = await place.visit_of(number, "first")
    assert (await place.again(visit)).state is VisitState.IN_PROGRESS
    await place.double.forget_webhooks(no_more=True)
    await place.later(minutes=20)
    await watch_calls(place.runtime)
    await place.rest()
    (attempt,) = [one for one in await place.attempts(visit) if one.number == 1]
    assert attempt.outcome.value == "no_answer"


async def test_a_database_error_says_come_again(place: Place, carrier: Carrier) -> None:
    await place.world.customer("+85261238001", external_id="db")
    await place.execute("ALTER TABLE messages RENAME TO messages_away")
    answer = await carrier.text("+85261238001", "你好", sid("SM", 55))
    await place.execute("ALTER TABLE messages_away RENAME TO messages")
    assert answer.status_code >= 500
    assert (await carrier.text("+85261238001", "你好", sid("SM", 55))).status_code == 200
    assert len([message for message in await place.messages("+85261238001") if message.direction == "in"]) == 1


_numbers = st.sampled_from(["+85251238801", "+85251238802", "+85259998888", "anonymous", ""])
_sids = st.integers(1, 4)
_bodies = st.sampled_from(["5", "STOP", "是", "", "/restart", "\x00", "投诉", "😀" * 50, "a" * 5000])
_statuses = st.sampled_from(
    ["queued", "sent", "delivered", "undelivered", "failed", "read", "nonsense", "receiving", ""]
)
_call_statuses = st.sampled_from(
    ["initiated", "ringing", "in-progress", "completed", "busy", "no-answer", "failed", "x", ""]
)
_codes = st.sampled_from(["", "30003", "30005", "21610", "99999", "x", "9" * 30])
_steps = st.sampled_from(["", "0", "1", "2", "7", "-1", "x", "9" * 40])
_webhooks = st.one_of(
    st.tuples(st.just("text"), _numbers, _sids, _bodies, st.sampled_from(["", "STOP", "START", "HELP", "?"])),
    st.tuples(st.just("status"), _sids, _statuses, _codes, st.booleans()),
    st.tuples(st.just("answer"), _sids, _numbers, st.booleans(), st.sampled_from(["inbound", "outbound-api", ""])),
    st.tuples(st.just("turn"), _sids, _steps, _bodies, st.sampled_from(["", "1", "*#", "99999999999"])),
    st.tuples(st.just("wait"), _sids, st.sampled_from(["x", "0" * 32, ""]), _steps, st.just("")),
    st.tuples(st.just("ring"), _sids, _call_statuses, st.sampled_from(["", "486", "603", "xyz"]), st.booleans()),
    st.tuples(
        st.just("machine"), _sids, st.sampled_from(["human", "machine_end_beep", "fax", "", "?"]), _steps, _steps
    ),
)


async def _send(carrier: Carrier, hook: tuple[object, ...], opening: str) -> httpx.Response:
    kind, *rest = (str(part) for part in hook)
    if kind == "text":
        return await carrier.text(rest[0], rest[2], sid("SM", int(rest[1])), more=[("OptOutType", rest[3])])
    path, fields = _webhook(kind, rest, f"?m={opening}")
    return await carrier.post(path, fields)


def _webhook(kind: str, rest: list[str], mine: str) -> tuple[str, list[tuple[str, str]]]:
    call = ("CallSid", sid("CA", int(rest[0])))
    if kind == "status":
        fields = [("MessageSid", sid("SM", 100 + int(rest[0]))), ("MessageStatus", rest[1]), ("ErrorCode", rest[2])]
        return "/twilio/message/status" + (mine if rest[3] == "True" else ""), fields
    if kind == "answer":
        fields = [call, ("From", rest[1]), ("To", rest[1]), ("Direction", rest[3])]
        return "/twilio/voice" + (mine if rest[2] == "True" else ""), fields
    if kind == "turn":
        fields = [call, ("SpeechResult", rest[2]), ("Digits", rest[3]), ("Confidence", "0.3")]
        return f"/twilio/voice/turn?{urlencode({'n': rest[1]})}", fields
    if kind == "wait":
        return f"/twilio/voice/turn?{urlencode({'w': rest[1], 'k': '9', 'n': rest[2]})}", [call]
    if kind == "ring":
        fields = [call, ("CallStatus", rest[1]), ("SipResponseCode", rest[2]), ("CallDuration", "5")]
        return "/twilio/voice/status" + (mine if rest[3] == "True" else ""), fields
    return "/twilio/voice/amd", [call, ("AnsweredBy", rest[1])]


async def _states(place: Place) -> dict[str, Delivery]:
    async with place.runtime.sessions() as session:
        rows = (await session.scalars(select(Message).where(Message.direction == "out"))).all()
    return {str(row.id): Delivery(row.state.value) for row in rows}


async def _check(place: Place) -> None:
    """What must hold whatever came."""
    async with place.runtime.sessions() as session:
        open_each = await session.execute(
            select(Conversation.customer_id, func.count())
            .where(Conversation.state != ConversationState.CLOSED)
            .group_by(Conversation.customer_id)
        )
        assert all(count == 1 for _, count in open_each)
        attempts = (await session.scalars(select(Attempt))).all()
        visits = (await session.scalars(select(Visit))).all()
        calls = (await session.scalars(select(Call))).all()
    assert all(visit.attempts_made <= 4 for visit in visits)
    assert len({(attempt.visit_id, attempt.number) for attempt in attempts}) == len(attempts)
    assert all(call.outcome is None or call.state is CallState.ENDED for call in calls)
    assert len({call.provider_id for call in calls}) == len(calls)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(hooks=st.lists(_webhooks, min_size=1, max_size=8))
async def test_no_order_of_webhooks_breaks_anything(
    storm: tuple[Place, Carrier, str], hooks: list[tuple[object, ...]]
) -> None:
    """Any order, repeats and gaps: never 5xx, and what must hold holds; statuses only move forward."""
    place, carrier, opening = storm
    before = await _states(place)
    for hook in hooks:
        answer = await _send(carrier, hook, opening)
        assert answer.status_code < 500, (hook, answer.text)
        after = await _states(place)
        for message, state in before.items():
            assert after[message] is state or is_forward(state, after[message]) or after[message] is Delivery.WITHHELD
        before = after
    await asyncio.gather(*(_send(carrier, hook, opening) for hook in hooks))
    await _check(place)


@pytest.fixture
async def storm(place: Place, carrier: Carrier) -> tuple[Place, Carrier, str]:
    """Two customers with visits under way."""
    visits = await place.visits_of({"a": "+85251238801", "b": "+85251238802"}, "technical")
    (opening,) = await place.messages("+85251238801")
    assert {visit.state for visit in visits.values()} == {VisitState.IN_PROGRESS}
    return place, carrier, str(opening.id)


async def test_webhooks_work_behind_a_proxy_that_hides_the_public_address(place: Place, carrier: Carrier) -> None:
    """All tests here do: the gateway listens on loopback over http, Twilio knows an https address."""
    assert PUBLIC.startswith("https://")
    assert place.gateway.startswith("http://127.0.0.1")
    assert (await carrier.text("+85259990001", "hi", sid("SM", 53))).status_code == 200
