"""The contact gate: what it allows, holds and refuses, and its promises over all zones and days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.packs.contact import Contact
from bot.policy.gate import (
    Allow,
    ContactFacts,
    ContactRules,
    Decision,
    Hold,
    Purpose,
    Reason,
    Refuse,
    contact_rules,
    decide,
)
from tests.policy.examples import after_sales, at, with_rule

RULES = contact_rules(after_sales(), kind="after_sales")
CALENDAR = after_sales().working_calendar
FREE = ContactFacts(channel="sms", zone="Asia/Shanghai")


def ask(contact: ContactFacts, now: str, rules: ContactRules = RULES) -> Decision:
    return decide(contact, rules, now=at(now), calendar=CALENDAR)


def test_inside_the_hours_contact_is_allowed_until_the_window_ends() -> None:
    assert ask(FREE, "2026-03-03T09:00") == Allow(at("2026-03-03T12:00"))
    assert ask(FREE, "2026-03-03T11:59") == Allow(at("2026-03-03T12:00"))
    assert ask(FREE, "2026-03-03T14:00") == Allow(at("2026-03-03T20:00"))


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-03-03T08:59", "2026-03-03T09:00"),
        ("2026-03-03T12:00", "2026-03-03T14:00"),
        ("2026-03-03T20:00", "2026-03-04T09:00"),
        ("2026-03-06T20:00", "2026-03-07T10:00"),  # Saturday opens later
        ("2026-10-09T21:00", "2026-10-10T09:00"),  # a make-up Saturday does not
        ("2026-09-30T20:30", "2026-10-01T10:00"),
    ],
)
def test_outside_the_hours_it_is_held_until_they_open(now: str, until: str) -> None:
    decision = ask(FREE, now)
    assert isinstance(decision, Hold)
    assert (decision.until, decision.reason) == (at(until), Reason.QUIET_HOURS)
    assert decision.params["until"] == at(until).isoformat()


def test_a_channel_may_have_hours_of_its_own() -> None:
    assert isinstance(ask(FREE, "2026-03-03T19:30"), Allow)
    call = ask(replace(FREE, channel="voice"), "2026-03-03T19:30")
    assert isinstance(call, Hold)
    assert call.until == at("2026-03-04T09:00")


def test_hours_are_the_customers_own() -> None:
    far = replace(FREE, zone="America/New_York")
    decision = ask(far, "2026-03-03T15:00")  # two at night there
    assert isinstance(decision, Hold)
    assert decision.until.isoformat() == "2026-03-03T14:00:00+00:00"
    assert decision.params["until"] == "2026-03-03T09:00:00-05:00"


@pytest.mark.parametrize("zone", [None, "", "Moon/Crater"])
def test_a_customer_whose_zone_is_unknown_is_not_contacted(zone: str | None) -> None:
    assert ask(replace(FREE, zone=zone), "2026-03-03T10:00") == Refuse(Reason.ZONE_UNKNOWN)


def test_whoever_said_stop_is_not_contacted_by_anything_but_its_one_confirmation() -> None:
    stopped = replace(FREE, opted_out=True, last_heard_at=at("2026-03-03T23:00"))
    for purpose in (Purpose.OPENING, Purpose.QUESTION, Purpose.REPLY, Purpose.NOTICE):
        assert ask(replace(stopped, purpose=purpose), "2026-03-03T23:01") == Refuse(Reason.OPTED_OUT)
    notice = replace(stopped, purpose=Purpose.OPT_OUT_NOTICE)
    assert isinstance(ask(notice, "2026-03-03T23:01"), Allow)
    assert ask(notice, "2026-03-04T10:00") == Refuse(Reason.OPTED_OUT)  # too late to be a reply
    online = replace(stopped, purpose=Purpose.QUESTION, is_on_line=True)
    assert ask(online, "2026-03-03T10:00") == Refuse(Reason.OPTED_OUT)


def test_an_answer_to_a_customer_who_just_wrote_is_no_disturbance() -> None:
    wrote = replace(FREE, purpose=Purpose.REPLY, last_heard_at=at("2026-03-03T23:00"))
    assert ask(wrote, "2026-03-03T23:10") == Allow(at("2026-03-03T23:30"))
    assert ask(replace(wrote, zone=None, is_visit_open=False), "2026-03-03T23:10") == Allow(at("2026-03-03T23:30"))
    held = ask(wrote, "2026-03-03T23:31")
    assert isinstance(held, Hold)
    assert held.until == at("2026-03-04T09:00")
    opening = ask(replace(wrote, purpose=Purpose.OPENING), "2026-03-03T23:10")
    assert isinstance(opening, Hold)


def test_a_call_that_is_under_way_is_not_cut_by_the_end_of_the_window() -> None:
    talking = replace(FREE, channel="voice", purpose=Purpose.QUESTION, is_on_line=True)
    assert isinstance(ask(talking, "2026-03-03T19:05"), Allow)


def test_consent_can_be_withdrawn_and_some_channels_need_it() -> None:
    assert ask(replace(FREE, consent=False), "2026-03-03T10:00") == Refuse(Reason.NO_CONSENT)
    strict = replace(RULES, contact=RULES.contact.model_copy(update={"consent": ("sms",)}))
    assert ask(FREE, "2026-03-03T10:00", strict) == Refuse(Reason.NO_CONSENT)
    assert isinstance(ask(replace(FREE, consent=True), "2026-03-03T10:00", strict), Allow)
    assert isinstance(ask(replace(FREE, channel="voice"), "2026-03-03T10:00", strict), Allow)


def test_what_is_over_is_not_begun() -> None:
    assert ask(replace(FREE, is_visit_open=False), "2026-03-03T10:00") == Refuse(Reason.VISIT_OVER)
    ends = replace(FREE, expires_at=at("2026-03-03T11:00"))
    assert ask(ends, "2026-03-03T11:00") == Refuse(Reason.EXPIRED)
    assert ask(ends, "2026-03-03T10:00") == Allow(at("2026-03-03T11:00"))
    assert ask(replace(FREE, expires_at=at("2026-03-04T08:00")), "2026-03-03T20:00") == Refuse(Reason.EXPIRES_FIRST)


def test_a_channel_that_is_closed_to_us_is_not_tried() -> None:
    open_ = replace(FREE, channel="whatsapp", channel_open_until=at("2026-03-03T10:30"))
    assert ask(open_, "2026-03-03T10:00") == Allow(at("2026-03-03T10:30"))
    assert ask(open_, "2026-03-03T10:30") == Refuse(Reason.CHANNEL_WINDOW)


def test_a_customer_in_another_conversation_is_left_alone() -> None:
    busy = replace(FREE, in_other_conversation=True)
    decision = ask(busy, "2026-03-03T10:00")
    assert isinstance(decision, Hold)
    assert (decision.until, decision.reason) == (at("2026-03-03T10:30"), Reason.BUSY)
    later = ask(busy, "2026-03-03T19:45")
    assert isinstance(later, Hold)
    assert later.until == at("2026-03-04T09:00")


def test_a_time_agreed_with_the_customer_is_kept() -> None:
    decision = ask(replace(FREE, not_before=at("2026-03-04T15:00")), "2026-03-03T10:00")
    assert isinstance(decision, Hold)
    assert (decision.until, decision.reason) == (at("2026-03-04T15:00"), Reason.NOT_YET)


def test_the_cap_counts_visits_of_all_channels_in_a_rolling_window() -> None:
    once = replace(FREE, contacts=(at("2026-03-03T10:00"),))
    decision = ask(once, "2026-03-03T15:00")
    assert isinstance(decision, Hold)
    assert (decision.until, decision.reason) == (at("2026-03-04T10:00"), Reason.CAP)
    assert isinstance(ask(once, "2026-03-04T10:00"), Allow)
    thrice = replace(FREE, contacts=(at("2026-03-02T09:30"), at("2026-03-05T09:30"), at("2026-03-03T09:30")))
    decision = ask(thrice, "2026-03-06T15:00")
    assert isinstance(decision, Hold)
    assert decision.until == at("2026-03-09T09:30")
    follow_up = replace(once, purpose=Purpose.QUESTION)
    assert isinstance(ask(follow_up, "2026-03-03T15:00"), Allow)  # a visit under way goes on


def test_exempt_kinds_are_not_capped() -> None:
    once = replace(FREE, contacts=(at("2026-03-03T10:00"),))
    for kind in ("complaint", "missed_call", "first", "confirm"):
        assert isinstance(ask(once, "2026-03-03T15:00", contact_rules(after_sales(), kind=kind)), Allow)
    by_rule = contact_rules(after_sales(), rule="complaint")
    assert isinstance(ask(once, "2026-03-03T15:00", by_rule), Allow)


def test_where_the_rule_asks_only_working_days_count() -> None:
    pack = with_rule("office", "kind: first\nwhen: {event: order.effective}\ndue: 1 day\ndays: working")
    rules = contact_rules(pack, rule="office")
    decision = ask(FREE, "2026-10-03T11:00", rules)
    assert isinstance(decision, Hold)
    assert (decision.until, decision.reason) == (at("2026-10-08T09:00"), Reason.REST_DAY)
    assert isinstance(ask(FREE, "2026-10-10T11:00", rules), Allow)  # the make-up Saturday
    assert isinstance(ask(FREE, "2026-10-03T11:00", contact_rules(pack, rule="first")), Allow)


def test_hours_that_never_open_refuse() -> None:
    contact = RULES.contact.model_dump(by_alias=True) | {
        "hours": {"workdays": (), "rest_days": (), "holidays": ("10:00-11:00",)}
    }
    rules = ContactRules(Contact.model_validate(contact), on_working_days_only=True)
    assert ask(FREE, "2026-03-03T10:00", rules) == Refuse(Reason.NEVER_OPEN)


ZONES = sorted(available_timezones() - {"localtime", "Factory"})
BASE = datetime(2024, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(lambda minute: BASE + timedelta(minutes=minute))


@st.composite
def a_change_of_clocks(draw: st.DrawFn) -> tuple[str, datetime]:
    """A zone and a moment near a change of its clocks, if it has any in three years."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    days = [BASE + timedelta(days=number) for number in range(3 * 365)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    changes = [day for day, one, two in zip(days, offsets, offsets[1:], strict=False) if one != two]
    near = draw(st.sampled_from(changes or days[:1]))
    return zone.key, near + timedelta(minutes=draw(st.integers(-24 * 60, 48 * 60)))


@st.composite
def hours_of_a_day(draw: st.DrawFn) -> list[str]:
    edges = sorted(draw(st.sets(st.integers(0, 96), min_size=2, max_size=6)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return [f"{a // 4:02}:{a % 4 * 15:02}-{b // 4:02}:{b % 4 * 15:02}" for a, b in pairs]


@st.composite
def any_rules(draw: st.DrawFn) -> ContactRules:
    caps = st.fixed_dictionaries(
        {"at_most": st.integers(1, 3), "within": st.sampled_from(["6 hours", "1 day", "3 days", "1 week"])}
    )
    contact = {
        "hours": {
            "workdays": draw(hours_of_a_day()),
            "rest_days": draw(st.just([]) | hours_of_a_day()),
            "holidays": draw(st.none() | hours_of_a_day()),
        },
        "caps": draw(st.lists(caps, max_size=2)),
    }
    return ContactRules(Contact.model_validate(contact), draw(st.booleans()), draw(st.booleans()))


@st.composite
def any_contact(draw: st.DrawFn, zone: str, now: datetime) -> ContactFacts:
    around = st.integers(-15 * 24 * 60, 10 * 24 * 60).map(lambda minute: now + timedelta(minutes=minute))
    return ContactFacts(
        channel="sms",
        zone=zone,
        purpose=draw(st.sampled_from(Purpose)),
        opted_out=draw(st.sampled_from([False, False, False, True])),
        consent=draw(st.sampled_from([None, True, False])),
        is_visit_open=draw(st.sampled_from([True, True, True, False])),
        in_other_conversation=draw(st.booleans()),
        contacts=tuple(draw(st.lists(around, max_size=5))),
        not_before=draw(st.none() | around),
        expires_at=draw(st.none() | around),
        last_heard_at=draw(st.none() | around.filter(lambda at_: at_ <= now)),
        channel_open_until=draw(st.none() | around),
    )


CASES = st.one_of(a_change_of_clocks(), st.tuples(st.sampled_from(ZONES), MOMENTS)).flatmap(
    lambda one: st.tuples(any_contact(*one), st.just(one[1]))
)


def is_inside_the_hours(contact: ContactFacts, rules: ContactRules, moment: datetime) -> bool:
    local = moment.astimezone(ZoneInfo(contact.zone or ""))
    minute = local.hour * 60 + local.minute
    windows = rules.hours(contact.channel).on(local.date(), CALENDAR)
    return any(window.start <= minute < window.end for window in windows)


def is_reply(contact: ContactFacts, moment: datetime) -> bool:
    heard = contact.last_heard_at
    return contact.purpose is not Purpose.OPENING and heard is not None and moment - heard <= timedelta(minutes=30)


@settings(max_examples=200)
@given(CASES, any_rules())
def test_nobody_is_ever_contacted_outside_the_hours(case: tuple[ContactFacts, datetime], rules: ContactRules) -> None:
    contact, now = case
    decision = decide(contact, rules, now=now, calendar=CALENDAR)
    if isinstance(decision, Allow):
        assert decision.not_after >= now
        if not is_reply(contact, now):
            last = decision.not_after - timedelta(seconds=1)
            assert is_inside_the_hours(contact, rules, now)
            assert last < now or is_inside_the_hours(contact, rules, last)
            assert not contact.opted_out
            assert contact.is_visit_open
            assert contact.consent is not False


@settings(max_examples=200)
@given(CASES, any_rules())
def test_the_end_of_a_hold_is_always_an_allowed_moment(
    case: tuple[ContactFacts, datetime], rules: ContactRules
) -> None:
    contact, now = case
    decision = decide(contact, rules, now=now, calendar=CALENDAR)
    if isinstance(decision, Hold):
        assert decision.until > now
        then = replace(contact, in_other_conversation=False)
        assert isinstance(decide(then, rules, now=decision.until, calendar=CALENDAR), Allow)


@settings(max_examples=100)
@given(CASES, any_rules())
def test_a_hold_ends_no_later_than_it_must(case: tuple[ContactFacts, datetime], rules: ContactRules) -> None:
    contact, now = case
    contact = replace(contact, in_other_conversation=False)
    decision = decide(contact, rules, now=now, calendar=CALENDAR)
    if isinstance(decision, Hold):
        moment = now + timedelta(minutes=41)
        while moment < min(decision.until, now + timedelta(days=3)):
            assert not isinstance(decide(contact, rules, now=moment, calendar=CALENDAR), Allow)
            moment += timedelta(minutes=41)


@settings(max_examples=100)
@given(CASES, any_rules())
def test_the_cap_is_never_exceeded(case: tuple[ContactFacts, datetime], rules: ContactRules) -> None:
    contact, now = case
    decision = decide(replace(contact, purpose=Purpose.OPENING), rules, now=now, calendar=CALENDAR)
    if isinstance(decision, Allow) and rules.is_capped:
        for cap in rules.contact.caps:
            length = {"hour": 1, "day": 24, "week": 168}[cap.within.unit] * timedelta(hours=cap.within.amount)
            assert sum(one > now - length for one in contact.contacts) < cap.at_most
