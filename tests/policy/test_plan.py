"""The planner: due days, deadlines, first allowed moments, series, periods, festivals, audiences, and its promises."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import BadInput
from bot.packs.load import pack_from_sources
from bot.packs.pack import Pack
from bot.policy.facts import CustomerFact, EventFact
from bot.policy.plan import Planned, PlanReason, plan, series_events
from tests.policy.examples import SHANGHAI, after_sales, at, changed, event, only, planned, with_rule


@pytest.mark.parametrize(
    ("happened", "due"),
    [
        ("2026-03-02T10:00", "2026-03-03"),
        ("2026-03-02T00:00", "2026-03-03"),
        ("2026-03-02T23:59", "2026-03-03"),
        ("2026-02-28T10:00", "2026-03-01"),
        ("2028-02-28T10:00", "2028-02-29"),
        ("2026-12-31T10:00", "2027-01-01"),
        ("2026-09-30T10:00", "2026-10-01"),  # National Day does not move it
        ("2026-02-16T10:00", "2026-02-17"),  # nor Spring Festival
        ("2026-10-02T10:00", "2026-10-03"),
    ],
)
def test_the_first_visit_is_due_the_day_after_the_order_takes_effect(happened: str, due: str) -> None:
    visit = only(planned(after_sales(), event("order.effective", happened), as_of="2025-12-01T08:00"), "first")
    assert visit.due_on == visit.deadline_on == date.fromisoformat(due)
    assert visit.not_before.astimezone(SHANGHAI).date() == date.fromisoformat(due)
    assert (visit.kind, visit.tier, visit.channel, visit.script) == ("first", 1, "voice", "first")
    assert visit.clause == "售后服务客户回访办法 第三条(1)"
    assert visit.deadline_at is None
    assert visit.reason is PlanReason.PLANNED


def test_an_events_day_is_told_in_the_packs_zone() -> None:
    late = EventFact("e1", "c1", "order.effective", datetime(2026, 3, 1, 16, 30, tzinfo=UTC))  # 00:30 in Shanghai
    assert only(planned(after_sales(), late), "first").due_on == date(2026, 3, 3)
    west = changed("pack.yml", ("zone: Asia/Shanghai", "zone: America/New_York"))
    assert only(planned(west, late), "first").due_on == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("zone", "not_before"),
    [
        ("Asia/Shanghai", "2026-03-03T09:00+08:00"),
        ("Asia/Urumqi", "2026-03-03T09:00+06:00"),
        ("America/New_York", "2026-03-03T09:00-05:00"),
        ("Asia/Kathmandu", "2026-03-03T09:00+05:45"),
        ("Moon/Crater", "2026-03-03T09:00+08:00"),  # unknown: planned in the pack's zone, refused by the gate
        (None, "2026-03-03T09:00+08:00"),
    ],
)
def test_contact_begins_in_the_customers_own_morning(zone: str | None, not_before: str) -> None:
    customers = (CustomerFact("c1", zone=zone),)
    visit = only(planned(after_sales(), event("order.effective", "2026-03-02T10:00"), customers=customers), "first")
    assert visit.not_before == datetime.fromisoformat(not_before)
    assert visit.due_on == date(2026, 3, 3)


@pytest.mark.parametrize(("day", "offset"), [("2026-03-07", "-04:00"), ("2026-10-31", "-05:00")])
def test_on_the_days_of_changed_clocks_the_morning_stays_the_morning(day: str, offset: str) -> None:
    customers = (CustomerFact("c1", zone="America/New_York"),)
    visit = only(
        planned(after_sales(), event("order.effective", f"{day}T10:00"), customers=customers, as_of=f"{day}T00:00"),
        "first",
    )
    morning = visit.not_before.astimezone(ZoneInfo("America/New_York"))
    assert morning.isoformat() == f"{visit.due_on}T10:00:00{offset}"  # both are Sundays


def test_a_missed_call_has_its_deadline_in_hours() -> None:
    visit = only(planned(after_sales(), event("call.missed", "2026-03-02T10:20")), "missed-call")
    assert visit.not_before == at("2026-03-02T10:20")
    assert visit.deadline_at == at("2026-03-02T12:20")
    assert visit.due_on == visit.deadline_on == date(2026, 3, 2)
    late = only(planned(after_sales(), event("call.missed", "2026-03-02T23:20")), "missed-call")
    assert late.deadline_at == at("2026-03-03T01:20")
    assert (late.due_on, late.deadline_on) == (date(2026, 3, 2), date(2026, 3, 3))
    assert late.not_before == at("2026-03-03T09:00")
    assert late.reason is PlanReason.DEADLINE_UNREACHABLE
    assert late.reason_params == {"until": "2026-03-03T09:00:00+08:00", "why": "quiet_hours"}


@pytest.mark.parametrize(
    ("happened", "reason"),
    [("2026-03-02T07:00", PlanReason.DEADLINE_UNREACHABLE), ("2026-03-02T07:01", PlanReason.PLANNED)],
)
def test_hours_that_open_with_the_deadline_open_too_late(happened: str, reason: PlanReason) -> None:
    visit = only(planned(after_sales(), event("call.missed", happened)), "missed-call")
    assert visit.not_before == at("2026-03-02T09:00")
    assert visit.reason is reason


def test_a_complaint_is_followed_up_within_a_week_holidays_or_not() -> None:
    visit = only(planned(after_sales(), event("complaint.received", "2026-09-30T10:00")), "complaint")
    assert (visit.due_on, visit.deadline_on) == (date(2026, 10, 3), date(2026, 10, 7))


@pytest.mark.parametrize(
    ("happened", "due", "deadline"),
    [
        ("2025-09-26T10:00", "2025-10-10", "2025-10-16"),
        ("2026-09-18T10:00", "2026-09-24", "2026-10-09"),
        ("2026-02-13T10:00", "2026-02-27", "2026-03-05"),
        ("2026-02-14T23:00", "2026-02-28", "2026-03-06"),
        ("2026-02-15T10:00", "2026-02-28", "2026-03-06"),
        ("2025-12-24T10:00", "2025-12-31", "2026-01-08"),
    ],
)
def test_working_days_are_the_official_ones(happened: str, due: str, deadline: str) -> None:
    pack = with_rule(
        "ten", "kind: first\nwhen: {event: order.effective}\ndue: 5 working days\ndeadline: 10 working days"
    )
    visit = only(planned(pack, event("order.effective", happened), as_of="2025-09-01T08:00"), "ten")
    assert (str(visit.due_on), str(visit.deadline_on)) == (due, deadline)
    assert not visit.is_provisional


def test_days_of_an_unpublished_year_are_marked_provisional() -> None:
    pack = with_rule("ten", "kind: first\nwhen: {event: order.effective}\ndeadline: 10 working days")
    visits = planned(pack, event("order.effective", "2040-03-01T10:00"), as_of="2040-03-01T10:00")
    assert only(visits, "ten").is_provisional
    assert not only(visits, "first").is_provisional  # calendar days are certain


def test_a_rule_may_ask_for_contact_on_working_days_only() -> None:
    pack = with_rule(
        "office", "kind: first\nwhen: {event: order.effective}\ndue: 1 day\ndeadline: 3 days\ndays: working"
    )
    visit = only(planned(pack, event("order.effective", "2026-09-30T10:00")), "office")
    assert visit.due_on == date(2026, 10, 1)
    assert visit.deadline_on == date(2026, 10, 3)
    assert visit.not_before == at("2026-10-08T09:00")
    assert visit.reason is PlanReason.DEADLINE_UNREACHABLE
    assert visit.reason_params["why"] == "rest_day"
    slack = with_rule(
        "office", "kind: first\nwhen: {event: order.effective}\ndue: 1 day\ndeadline: 9 days\ndays: working"
    )
    assert only(planned(slack, event("order.effective", "2026-09-30T10:00")), "office").reason is PlanReason.HELD


@pytest.mark.parametrize(
    ("happened", "due"),
    [
        ("2026-01-31T10:00", ["2026-02-28", "2026-03-31", "2026-04-30", "2026-07-31", "2026-10-31"]),
        ("2025-11-30T10:00", ["2025-12-30", "2026-01-30", "2026-02-28", "2026-05-30", "2026-08-30", "2026-11-30"]),
        ("2027-11-29T10:00", ["2027-12-29", "2028-01-29", "2028-02-29", "2028-05-29", "2028-08-29", "2028-11-29"]),
    ],
)
def test_a_series_clips_at_month_ends_and_finds_back(happened: str, due: list[str]) -> None:
    pack = with_rule(
        "again",
        "kind: technical\n"
        "when: {event: order.delivered, series: {at: [1 month, 2 months, 3 months], every: 3 months, until: 1 year}}",
    )
    visits = planned(pack, event("order.delivered", happened), as_of=happened, until="2030-01-01")
    found = [str(visit.due_on) for visit in visits if visit.rule == "again"]
    assert found[: len(due)] == due
    assert len(found) == 6 if due[-1] != found[-1] else len(found) == len(due)


def test_a_series_keeps_its_occasions_when_a_point_is_put_in() -> None:
    few = with_rule("again", "kind: technical\nwhen: {event: order.delivered, series: {at: [1 month, 6 months]}}")
    more = with_rule(
        "again", "kind: technical\nwhen: {event: order.delivered, series: {at: [1 month, 3 months, 6 months]}}"
    )
    before, after = (
        {visit.occasion: visit.due_on for visit in planned(pack, event("order.delivered", "2026-01-15T10:00"))
         if visit.rule == "again"}
        for pack in (few, more)
    )  # fmt: skip
    assert before.items() < after.items()
    assert len(after) == 3


def test_a_series_of_mixed_units_goes_on_from_its_last_point() -> None:
    pack = with_rule(
        "again", "kind: technical\nwhen: {event: order.delivered, series: {at: [10 days], every: 1 month}}"
    )
    visits = planned(pack, event("order.delivered", "2026-01-21T10:00"), until="2026-04-30")
    found = [(str(visit.due_on), visit.occasion) for visit in visits if visit.rule == "again"]
    assert [day for day, _ in found] == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]
    assert len({occasion for _, occasion in found}) == 4


def test_a_due_time_may_lie_before_its_anchor() -> None:
    pack = with_rule(
        "renew", "kind: expansion\nwhen: {event: order.delivered}\ndue: 30 days before\ndeadline: 1 day before"
    )
    visit = only(planned(pack, event("order.delivered", "2026-05-01T10:00")), "renew")
    assert (visit.due_on, visit.deadline_on) == (date(2026, 4, 1), date(2026, 4, 30))


def test_working_hours_pass_in_the_companys_hours() -> None:
    pack = with_rule(
        "fast", "kind: missed_call\nwhen: {event: call.missed}\ndue: 1 working hour\ndeadline: 4 working hours"
    )
    visit = only(planned(pack, event("call.missed", "2026-09-30T17:00")), "fast")
    assert visit.due_on == date(2026, 9, 30)
    assert visit.deadline_at == at("2026-10-08T12:00")
    assert visit.deadline_on == date(2026, 10, 8)


def test_festivals_greet_those_who_are_customers_by_then() -> None:
    customers = (CustomerFact("old"), CustomerFact("new", since=date(2026, 6, 1)))
    visits = [visit for visit in planned(after_sales(), customers=customers) if visit.rule == "greeting"]
    days = {name: sorted(str(visit.due_on) for visit in visits if visit.customer_id == name) for name in ("old", "new")}
    assert days["new"] == ["2026-06-19", "2026-09-25", "2026-10-01", "2027-01-01"]
    assert days["old"] == ["2026-01-01", "2026-02-17", "2026-05-01", *days["new"]]
    eve = [visit for visit in visits if visit.occasion == "spring_festival-2026"]
    assert eve[0].expires_at == at("2026-02-18T00:00")  # nobody is greeted on the day after


def test_a_customer_known_only_from_an_event_is_one_from_that_day_on() -> None:
    visits = planned(after_sales(), event("call.missed", "2026-06-01T10:00"))
    greetings = [str(visit.due_on) for visit in visits if visit.rule == "greeting"]
    assert greetings == ["2026-06-19", "2026-09-25", "2026-10-01", "2027-01-01"]


def test_a_period_spreads_its_visits_and_each_customer_keeps_the_day() -> None:
    customers = tuple(CustomerFact(f"c{number}") for number in range(300))
    visits = [visit for visit in planned(after_sales(), customers=customers) if visit.occasion == "2026-Q2"]
    days = [visit.due_on for visit in visits]
    assert len(days) == 300
    assert min(days) >= date(2026, 4, 8)
    assert max(days) <= date(2026, 5, 7)
    assert len(set(days)) > 25
    assert {visit.deadline_on for visit in visits} == {date(2026, 5, 31)}
    later = planned(after_sales(), customers=customers[:50], as_of="2026-04-03T08:00")
    again = {visit.customer_id: visit.due_on for visit in later if visit.occasion == "2026-Q2"}
    assert again == {visit.customer_id: visit.due_on for visit in visits if visit.customer_id in again}


@pytest.mark.parametrize(
    ("every", "due", "occasions"),
    [
        ("week", "1 day", ["2026-W01", "2026-W02"]),
        ("month", "10 days", ["2025-12", "2026-01"]),
        ("quarter", "10 days", ["2025-Q4", "2026-Q1"]),
        ("half_year", "2 months", ["2025-H2", "2026-H1"]),
        ("year", "15 days", ["2025", "2026"]),
    ],
)
def test_a_duty_of_the_company_comes_once_a_period(every: str, due: str, occasions: list[str]) -> None:
    pack = with_rule(
        "report",
        f"duty: {{form: period_report, role: director}}\n"
        f"when: {{every: {every}, from: end, scope: company}}\ndue: {due}",
    )
    duties = [visit for visit in planned(pack, until="2027-06-30") if visit.rule == "report"]
    assert [visit.occasion for visit in duties][:2] == occasions
    first = duties[0]
    assert first.is_obligation
    assert (first.customer_id, first.channel, first.script, first.kind) == (None, None, None, "period_report")
    assert first.tier == 3
    expected = {"quarter": date(2026, 1, 10), "year": date(2026, 1, 15), "half_year": date(2026, 2, 28)}
    assert first.due_on == expected.get(every, first.due_on)


def test_what_is_open_at_the_moment_is_still_planned_and_what_is_over_is_not() -> None:
    pack = with_rule(
        "report", "duty: {form: period_report, role: director}\n"
        "when: {every: quarter, from: end, scope: company}\ndue: 5 days\ndeadline: 10 days",
    )  # fmt: skip
    names = [visit.occasion for visit in planned(pack, as_of="2026-04-10T23:00", until="2026-08-01")
             if visit.rule == "report"]  # fmt: skip
    assert names == ["2026-Q1", "2026-Q2"]
    names = [visit.occasion for visit in planned(pack, as_of="2026-04-11T00:00", until="2026-08-01")
             if visit.rule == "report"]  # fmt: skip
    assert names == ["2026-Q2"]


def test_audiences_and_conditions_decide_who_is_visited() -> None:
    facts = (
        "classes: {watch: {zh-Hans: 关注, zh-Hant: 關注, en: Watch}}\n"
        "attributes: {voltage: {type: number, title: {zh-Hans: 电压, zh-Hant: 電壓, en: Voltage}}}\n"
    )
    rule = (
        "rules:\n  key:\n    clause: 一\n    title: {zh-Hans: 试, zh-Hant: 試, en: Try}\n    kind: technical\n"
        "    when: {event: order.delivered, where: {product: [X1, X2]}}\n"
        "    audience: {classes: [watch], where: {voltage: {at_least: 35}}}\n"
    )
    sources = dict(after_sales().sources)
    sources["pack.yml"] = sources["pack.yml"].replace("intake:", f"{facts}intake:")
    sources["rules.yml"] = sources["rules.yml"].replace("rules:\n", rule, 1)
    pack = pack_from_sources(sources)
    delivered = event("order.delivered", "2026-03-02T10:00", product="X1")
    fits = CustomerFact("c1", klass="watch", attributes={"voltage": 35})

    def fires(customer: CustomerFact, happened: EventFact = delivered) -> bool:
        return any(visit.rule == "key" for visit in planned(pack, happened, customers=(customer,)))

    assert fires(fits)
    assert not fires(CustomerFact("c1", klass="watch", attributes={"voltage": 34.9}))
    assert not fires(CustomerFact("c1", klass="watch"))
    assert not fires(CustomerFact("c1", attributes={"voltage": 35}))
    assert not fires(fits, event("order.delivered", "2026-03-02T10:00", product="X3"))
    assert not fires(fits, event("order.effective", "2026-03-02T10:00", product="X1"))


def test_late_is_not_lost() -> None:
    happened = event("order.effective", "2026-03-02T10:00")
    on_time = only(planned(after_sales(), happened, as_of="2026-03-03T12:30"), "first")
    assert on_time.reason is PlanReason.PLANNED
    assert on_time.not_before == at("2026-03-03T14:00")
    late = only(planned(after_sales(), happened, as_of="2026-03-04T08:00"), "first")
    assert late.reason is PlanReason.DEADLINE_MISSED
    assert late.due_on == date(2026, 3, 3)
    assert late.not_before == at("2026-03-04T09:00")
    complaint = event("complaint.received", "2026-03-02T10:00")
    assert only(planned(after_sales(), complaint, as_of="2026-03-07T08:00"), "complaint").reason is PlanReason.LATE


def test_who_cannot_be_reached_or_opted_out_is_accounted_for_and_never_asked_again() -> None:
    happened = event("order.effective", "2026-03-02T10:00")
    no_way = (CustomerFact("c1", channels=frozenset({"letter"})),)
    assert only(planned(after_sales(), happened, customers=no_way), "first").reason is PlanReason.NO_CHANNEL
    by_sms = (CustomerFact("c1", channels=frozenset({"webchat", "sms"})),)
    visit = only(planned(after_sales(), happened, customers=by_sms), "first")
    assert visit.channels == ("sms", "webchat")
    stopped = planned(after_sales(), happened, customers=(CustomerFact("c1", opted_out=True),))
    assert [(visit.rule, visit.reason) for visit in stopped] == [("first", PlanReason.OPTED_OUT)]


def test_an_event_that_the_pack_does_not_know_plans_nothing_of_its_own() -> None:
    visits = planned(after_sales(), event("moon.landed", "2026-03-02T10:00"))
    assert all(visit.event_id is None for visit in visits)


def test_of_contradicting_repetitions_of_an_event_the_earliest_counts() -> None:
    one, two = event("order.effective", "2026-03-02T10:00"), event("order.effective", "2026-03-05T10:00")
    for order in ((one, two), (two, one)):
        assert only(planned(after_sales(), *order), "first").due_on == date(2026, 3, 3)


def test_a_time_beyond_all_calendars_is_a_sentence() -> None:
    with pytest.raises(BadInput, match="e1"):
        planned(after_sales(), event("order.effective", "9999-12-31T10:00"))


def test_series_events_are_those_whose_past_must_be_looked_at_again() -> None:
    assert series_events(after_sales()) == {"order.delivered"}


EVENT_TYPES = sorted([*after_sales().events, "unknown.event"])
EVENTS = st.lists(
    st.builds(
        EventFact,
        st.integers(0, 12).map(lambda number: f"e{number}"),
        st.integers(0, 3).map(lambda number: f"c{number}"),
        st.sampled_from(EVENT_TYPES),
        st.integers(0, 3 * 365 * 24 * 60).map(
            lambda minute: datetime(2024, 6, 1, tzinfo=UTC) + timedelta(minutes=minute)
        ),
    ),
    max_size=8,
)
CUSTOMERS = st.lists(
    st.builds(
        CustomerFact,
        st.integers(0, 4).map(lambda number: f"c{number}"),
        zone=st.sampled_from([None, "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"]),
        since=st.none() | st.dates(date(2024, 1, 1), date(2026, 12, 31)),
        opted_out=st.booleans(),
    ),
    max_size=4,
    unique_by=lambda customer: customer.customer_id,
)
MOMENTS = st.integers(0, 2 * 365 * 24).map(lambda hour: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(hours=hour))


def make(pack: Pack, events: list[EventFact], customers: list[CustomerFact], as_of: datetime) -> list[Planned]:
    until = as_of.date() + timedelta(days=200)
    return plan(pack, events, customers, as_of=as_of, until=until, calendar=pack.working_calendar)


@settings(max_examples=60)
@given(EVENTS, CUSTOMERS, MOMENTS, st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter_and_repetition_adds_nothing(
    events: list[EventFact], customers: list[CustomerFact], as_of: datetime, chance: random.Random
) -> None:
    once = make(after_sales(), events, customers, as_of)
    shuffled_events, shuffled_customers = events * 2, list(customers)
    chance.shuffle(shuffled_events)
    chance.shuffle(shuffled_customers)
    assert make(after_sales(), shuffled_events, shuffled_customers, as_of) == once


@settings(max_examples=60)
@given(EVENTS, CUSTOMERS, MOMENTS)
def test_no_visit_is_planned_twice_and_none_without_its_rule(
    events: list[EventFact], customers: list[CustomerFact], as_of: datetime
) -> None:
    pack = after_sales()
    visits = make(pack, events, customers, as_of)
    assert len({visit.key for visit in visits}) == len(visits)
    stopped = {customer.customer_id for customer in customers if customer.opted_out}
    for visit in visits:
        assert visit.clause == pack.rules[visit.rule].clause
        assert visit.due_on <= visit.deadline_on
        assert visit.not_before >= as_of
        if visit.customer_id in stopped:
            assert visit.reason is PlanReason.OPTED_OUT
            assert visit.event_id is not None


@settings(max_examples=40)
@given(EVENTS, CUSTOMERS, MOMENTS, st.integers(1, 40))
def test_planning_again_later_finds_the_same_visits_under_the_same_keys(
    events: list[EventFact], customers: list[CustomerFact], as_of: datetime, days: int
) -> None:
    pack = after_sales()
    before = {visit.key: visit for visit in make(pack, events, customers, as_of)}
    after = {visit.key: visit for visit in make(pack, events, customers, as_of + timedelta(days=days))}
    for key in before.keys() & after.keys():
        assert (before[key].due_on, before[key].deadline_on) == (after[key].due_on, after[key].deadline_on)
    assert {key for key, visit in before.items() if visit.event_id} <= after.keys()


@settings(max_examples=60)
@given(EVENTS, CUSTOMERS, MOMENTS)
def test_visits_begin_inside_the_contact_hours_of_the_customers_zone(
    events: list[EventFact], customers: list[CustomerFact], as_of: datetime
) -> None:
    pack = after_sales()
    zones = {customer.customer_id: customer.zone for customer in customers}
    for visit in make(pack, events, customers, as_of):
        local = visit.not_before.astimezone(ZoneInfo(zones.get(visit.customer_id or "") or "Asia/Shanghai"))
        windows = pack.contact.hours_of(visit.channel or "").on(local.date(), pack.working_calendar)
        assert any(window.start <= local.hour * 60 + local.minute < window.end for window in windows)
