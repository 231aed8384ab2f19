"""A visit for each thing that can happen at Twilio: its state, its attempts, the reason, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.channels.twilio.voices import voice_of
from models import AttemptOutcome, CallState, MessageState, Visit, VisitState
from tests.twilio.conftest import COLLEAGUE
from tests.twilio.place import Place


@dataclass(frozen=True)
class Expected:
    """How a visit stands after its first attempt."""

    state: VisitState
    outcome: AttemptOutcome
    reason: str
    wait: timedelta | None = None  # from the attempt's end to the next one
    then: str | None = None  # the channel of the next one


NOT_YET = VisitState.PLANNED
TEXTS: dict[str, Expected] = {
    "9001": Expected(VisitState.IN_PROGRESS, AttemptOutcome.UNDER_WAY, ""),
    "0003": Expected(NOT_YET, AttemptOutcome.NO_ANSWER, "30003", timedelta(hours=4), "whatsapp"),
    "0005": Expected(NOT_YET, AttemptOutcome.INVALID, "30005", timedelta(minutes=10), "whatsapp"),
    "0006": Expected(NOT_YET, AttemptOutcome.INVALID, "30006", timedelta(minutes=10), "whatsapp"),
    "0007": Expected(NOT_YET, AttemptOutcome.FAILED, "30007", timedelta(hours=1), "whatsapp"),
    "0008": Expected(NOT_YET, AttemptOutcome.NO_ANSWER, "30008", timedelta(hours=4), "whatsapp"),
    "0034": Expected(NOT_YET, AttemptOutcome.FAILED, "30034", timedelta(hours=1), "whatsapp"),
    "1610": Expected(VisitState.OPTED_OUT, AttemptOutcome.FAILED, "opted_out"),
    "1211": Expected(NOT_YET, AttemptOutcome.INVALID, "21211", timedelta(minutes=10), "whatsapp"),
    "1614": Expected(NOT_YET, AttemptOutcome.INVALID, "21614", timedelta(minutes=10), "whatsapp"),
    "0429": Expected(VisitState.IN_PROGRESS, AttemptOutcome.UNDER_WAY, ""),
    "0501": Expected(VisitState.IN_PROGRESS, AttemptOutcome.UNDER_WAY, ""),
    "0504": Expected(VisitState.IN_PROGRESS, AttemptOutcome.UNDER_WAY, ""),
    "0505": Expected(VisitState.IN_PROGRESS, AttemptOutcome.UNDER_WAY, ""),
}
CALLS: dict[str, Expected] = {
    "0100": Expected(NOT_YET, AttemptOutcome.BUSY, "sip_486", timedelta(minutes=30), "voice"),
    "0101": Expected(NOT_YET, AttemptOutcome.NO_ANSWER, "sip_480", timedelta(hours=4), "sms"),
    "0102": Expected(NOT_YET, AttemptOutcome.REJECTED, "sip_603", timedelta(days=1), "sms"),
    "0103": Expected(NOT_YET, AttemptOutcome.MACHINE, "machine", timedelta(hours=4), "sms"),
    "0104": Expected(VisitState.COMPLETED, AttemptOutcome.REACHED, "all_answered"),
    "0105": Expected(VisitState.COMPLETED, AttemptOutcome.REACHED, "all_answered"),
    "0106": Expected(NOT_YET, AttemptOutcome.NO_ANSWER, "hung_up", timedelta(hours=4), "sms"),
    "0107": Expected(NOT_YET, AttemptOutcome.NO_ANSWER, "no_answer", timedelta(hours=4), "sms"),
    "0108": Expected(VisitState.COMPLETED, AttemptOutcome.REACHED, "all_answered"),
    "0109": Expected(NOT_YET, AttemptOutcome.INVALID, "sip_404", timedelta(minutes=10), "sms"),
    "0110": Expected(VisitState.PARTIAL, AttemptOutcome.REACHED, "asked_person"),
    "0111": Expected(VisitState.COMPLETED, AttemptOutcome.REACHED, "all_answered"),
    "1217": Expected(NOT_YET, AttemptOutcome.INVALID, "21217", timedelta(minutes=10), "sms"),
    "0504": Expected(VisitState.COMPLETED, AttemptOutcome.REACHED, "all_answered"),
}


def number_of(digits: str, kind: str = "text") -> str:
    return f"+8525{'123' if kind == 'text' else '223'}{digits}"


async def check(place: Place, visit: Visit, expected: Expected) -> None:
    visit = await place.again(visit)
    (attempt,) = await place.attempts(visit)
    assert (visit.state, attempt.outcome) == (expected.state, expected.outcome)
    assert visit.attempts_made == 1
    assert (attempt.reason or "") == expected.reason
    if expected.wait is not None:
        assert attempt.ended_at is not None
        assert visit.wake_at == attempt.ended_at + expected.wait
        assert visit.next_channel == expected.then
        assert visit.reason == "not_reached"


async def test_each_way_a_text_can_go(place: Place) -> None:
    visits = await place.visits_of({digits: number_of(digits) for digits in TEXTS}, "technical")
    wrong = []
    for digits, expected in TEXTS.items():
        try:
            await check(place, visits[digits], expected)
        except AssertionError as error:
            wrong.append(f"{digits}: {error}")
    assert wrong == []
    await _opted_out_is_for_good(place)
    await _a_landline_may_still_be_called(place)
    await _an_unanswered_request_was_sent_once(place)
    assert place.double.lines("violation") == []


async def _opted_out_is_for_good(place: Place) -> None:
    """21610: nothing more, on any channel."""
    await place.later(days=3)
    assert [line for line in place.double.lines("accepted", "call") if line["to"] == number_of("1610")] == []


async def _a_landline_may_still_be_called(place: Place) -> None:
    customer = await place.customer_at(number_of("0006"))
    (point,) = await place.points(customer)
    assert point.state.value == "usable"
    (wrong,) = await place.points(await place.customer_at(number_of("1211")))
    assert wrong.state.value == "invalid"


async def _an_unanswered_request_was_sent_once(place: Place) -> None:
    """What was taken without an answer is found by its callback, and never sent again."""
    for digits in ("0501", "0504", "0505"):
        openings = [message for message in await place.messages(number_of(digits)) if message.purpose == "opening"]
        assert [message.state for message in openings] == [MessageState.DELIVERED]
        sent = [line for line in place.double.lines("accepted") if line["to"] == number_of(digits)]
        assert len([line for line in sent if line["body"] == openings[0].text]) == 1


async def test_each_way_a_call_can_go(place: Place) -> None:
    await place.before_a_workday()
    visits = await place.visits_of({digits: number_of(digits, "call") for digits in CALLS}, "first")
    wrong = []
    for digits, expected in CALLS.items():
        try:
            await check(place, visits[digits], expected)
        except AssertionError as error:
            wrong.append(f"{digits}: {error}")
    assert wrong == []
    await _a_voicemail_gets_a_short_message(place)
    await _silence_is_asked_again_and_closed(place)
    await _low_confidence_is_confirmed(place)
    await _a_person_is_put_through(place)
    assert place.double.lines("violation", "call_error") == []
    await _only_the_rest_is_asked_after_a_hang_up(place, visits["0106"])


async def _a_voicemail_gets_a_short_message(place: Place) -> None:
    (call,) = await place.calls(number_of("0103", "call"))
    said = [line["text"] for line in place.double.lines("spoken") if line["sid"] == call.provider_id]
    assert said[-1] == voice_of("zh-CN").voicemail.format(company=place.runtime.settings.company_name)
    assert not call.is_reached
    assert call.state is CallState.ENDED


async def _silence_is_asked_again_and_closed(place: Place) -> None:
    (call,) = await place.calls(number_of("0107", "call"))
    said = [line["text"] for line in place.double.lines("spoken") if line["sid"] == call.provider_id]
    voice = voice_of("zh-CN")
    assert [text for text in said if text in (voice.unheard, voice.unheard_again, voice.silent)] == [
        voice.unheard,
        voice.unheard_again,
        voice.silent,
    ]


async def _low_confidence_is_confirmed(place: Place) -> None:
    (call,) = await place.calls(number_of("0108", "call"))
    said = [line["text"] for line in place.double.lines("spoken") if line["sid"] == call.provider_id]
    heard = [message.text for message in await place.messages(number_of("0108", "call")) if message.direction == "in"]
    assert sum("我听到的是" in text for text in said) == 1
    assert "1" not in heard[:1]  # the key that confirmed is no answer itself


async def _a_person_is_put_through(place: Place) -> None:
    (call,) = await place.calls(number_of("0110", "call"))
    went = [line for line in place.double.lines() if line.get("sid") == call.provider_id]
    dialled = [line["to"] for line in went if line["kind"] == "dialled"]
    assert dialled == [COLLEAGUE], went


async def _only_the_rest_is_asked_after_a_hang_up(place: Place, visit: Visit) -> None:
    await place.later(hours=5)
    messages = await place.messages(number_of("0106", "call"))
    (again,) = [message for message in messages if message.channel == "sms" and message.purpose == "opening"]
    assert again.question == "contact_right"  # the first question was answered in the call
    for words in ("对", "没有"):
        await place.double.says(number_of("0106", "call"), words)
        await place.rest()
    visit = await place.again(visit)
    assert visit.state is VisitState.COMPLETED
    assert visit.attempts_made == 2
