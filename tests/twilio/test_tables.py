"""The tables: errors, statuses, countries and voices."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Delivery, Outcome
from bot.channels.countries import country_of, known_countries
from bot.channels.twilio.errors import refused, rule_for, sentence_for
from bot.channels.twilio.statuses import CALL_END, MESSAGE, call_outcome, is_forward
from bot.channels.twilio.voices import voice_of
from bot.packs.wording import LANGUAGES
from bot.understanding.types import Locale
from tests.doubles.twilio.facts import CALL_STATUSES, MESSAGE_STATUSES


@pytest.mark.parametrize(
    ("code", "outcome", "retry", "stops"),
    [
        ("20429", Outcome.FAILED, True, False),
        ("21610", Outcome.FAILED, False, True),
        ("21211", Outcome.INVALID, False, False),
        ("21614", Outcome.INVALID, False, False),
        ("30003", Outcome.NO_ANSWER, False, False),
        ("30005", Outcome.INVALID, False, False),
        ("30006", Outcome.INVALID, False, False),
        ("30007", Outcome.FAILED, False, False),
        ("30008", Outcome.NO_ANSWER, False, False),
        ("63016", Outcome.FAILED, False, False),
    ],
)
def test_known_codes(code: str, outcome: Outcome, retry: bool, stops: bool) -> None:
    rule = rule_for(code, http=400)
    assert (rule.outcome, rule.may_retry, rule.stops_contact) == (outcome, retry, stops)


@pytest.mark.parametrize(
    ("http", "unknown", "retry"),
    [(400, False, False), (404, False, False), (429, False, True), (500, True, False), (503, True, False)],
)
def test_codes_that_nobody_listed_count_by_http_class(http: int, unknown: bool, retry: bool) -> None:
    error = refused("99999", http)
    assert (error.is_unknown, error.retryable, error.code) == (unknown, retry, "99999")


def test_a_server_error_is_unknown_whatever_its_code_says() -> None:
    assert refused("20429", 503).is_unknown


@given(st.one_of(st.none(), st.text(max_size=8)), st.integers(0, 599))
def test_any_code_has_a_sentence_in_every_language(code: str | None, http: int) -> None:
    rule = rule_for(code, http=http)
    for language in LANGUAGES:
        sentence = rule.sentence(language, code or "")
        assert len(sentence) > 10
        assert "{" not in sentence.replace(code or "\0", "")


def test_chinese_and_english_sentences_differ() -> None:
    sentences = {sentence_for("21610", language) for language in LANGUAGES}
    assert len(sentences) == 3


def test_every_status_that_twilio_describes_is_known() -> None:
    assert set(MESSAGE) | {"receiving", "received"} == MESSAGE_STATUSES
    assert set(CALL_END) < CALL_STATUSES


@given(st.lists(st.sampled_from(list(Delivery)), max_size=12))
def test_statuses_in_any_order_end_alike(statuses: list[Delivery]) -> None:
    """However they come, a message ends at the highest of them, and never goes back."""

    def run(order: list[Delivery]) -> Delivery:
        state = Delivery.SENDING
        for status in order:
            state = status if is_forward(state, status) else state
        return state

    assert run(statuses) == run(sorted(statuses)) == run([*statuses, *statuses])


@pytest.mark.parametrize(
    ("old", "new"), list(product([Delivery.DELIVERED, Delivery.READ], [Delivery.SENT, Delivery.FAILED]))
)
def test_what_arrived_has_arrived(old: Delivery, new: Delivery) -> None:
    assert not is_forward(old, new)


@pytest.mark.parametrize(
    ("status", "sip", "by", "reached", "outcome"),
    [
        ("completed", "", "human", True, Outcome.REACHED),
        ("completed", "", "human", False, Outcome.NO_ANSWER),
        ("completed", "", "machine_end_beep", False, Outcome.MACHINE),
        ("completed", "", "fax", False, Outcome.MACHINE),
        ("completed", "", "unknown", True, Outcome.REACHED),
        ("busy", "486", "", False, Outcome.BUSY),
        ("busy", "603", "", False, Outcome.REJECTED),
        ("failed", "404", "", False, Outcome.INVALID),
        ("failed", "", "", False, Outcome.FAILED),
        ("no-answer", "480", "", False, Outcome.NO_ANSWER),
        ("canceled", "", "", False, Outcome.NO_ANSWER),
        ("nonsense", "", "", False, Outcome.UNKNOWN),
    ],
)
def test_how_calls_count(status: str, sip: str, by: str, reached: bool, outcome: Outcome) -> None:
    assert call_outcome(status, sip=sip, answered_by=by, is_reached=reached) is outcome


def test_nobody_is_asked_by_sms_where_nobody_can_answer() -> None:
    china = known_countries().of_number("+8613800138000")
    assert china.code == "CN"
    assert china.order(["sms", "voice", "webchat", "letter"]) == ("voice", "webchat", "letter")
    assert china.order(["sms", "voice"], expects_reply=False) == ("voice", "sms")


def test_other_countries_keep_a_visits_own_channels() -> None:
    hong_kong = known_countries().of_number("+85251230001")
    assert hong_kong.order(["voice", "sms"]) == ("voice", "sms")
    assert known_countries().of(None).order(["sms"]) == ("sms",)


@pytest.mark.parametrize(("hour", "quiet"), [(7, True), (8, False), (12, False), (20, False), (21, True), (23, True)])
def test_quiet_hours_run_over_midnight(hour: int, quiet: bool) -> None:
    assert known_countries().of("US").is_quiet(datetime(2026, 6, 1, hour, 30, tzinfo=UTC)) is quiet


@given(st.text(max_size=20))
def test_any_number_has_a_country_or_none(number: str) -> None:
    assert known_countries().of(country_of(number)).order(["voice"]) == ("voice",)


@pytest.mark.parametrize("locale", list(Locale))
def test_every_locale_can_be_heard_and_spoken(locale: Locale) -> None:
    voice = voice_of(locale)
    assert voice.hears
    assert voice.voice
    assert "{words}" in voice.confirm
    assert "{company}" in voice.voicemail
    assert voice.agrees("1") is True
    assert voice.agrees("2") is False
    assert voice.agrees(voice.yes[0] + "。") is True
    assert voice.agrees(voice.no[0]) is False
    assert voice.agrees("下午三点 or so") is None


def test_cantonese_is_heard_and_spoken_as_cantonese() -> None:
    assert voice_of("zh-HK").hears.startswith("yue")
    assert voice_of("zh-HK").says.startswith("yue")


@given(st.sampled_from(["CN", "US", "CA", "GB", "HK"]), st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))  # noqa: DTZ001
def test_quiet_hours_end_and_begin_where_they_say(code: str, naive: datetime) -> None:
    country, local = known_countries().of(code), naive.replace(tzinfo=UTC)
    ends, begins = country.quiet_ends(local), country.quiet_begins(local)
    assert (ends is not None) == country.is_quiet(local)
    if ends is not None:
        assert local < ends <= local + timedelta(days=1)
        assert not country.is_quiet(ends)
        assert country.is_quiet(ends - timedelta(minutes=1))
    if begins is not None:
        assert country.is_quiet(begins)
