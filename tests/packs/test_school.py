"""A thirteenth pack: a night school in New York, which resembles none of the others, without a line of Python."""

from __future__ import annotations

import ast
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.packs.load import load_pack
from bot.packs.pack import Pack
from bot.policy.facts import CustomerFact, EventFact
from bot.policy.gate import Allow, ContactFacts, Hold, contact_rules, decide
from bot.policy.intake import missing_contact_data
from bot.policy.merge import merge
from bot.policy.plan import Planned, plan
from bot.policy.sla import due_times, escalate

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[2]
NEW_YORK = ZoneInfo("America/New_York")
SCHOOL = load_pack(HERE / "school")
CALENDAR = SCHOOL.working_calendar


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


def visits_of(rule: str, *events: EventFact, customers: tuple[CustomerFact, ...] = ()) -> list[Planned]:
    found = plan(SCHOOL, events, customers, as_of=at("2026-01-05T09:00"), until=date(2026, 12, 31), calendar=CALENDAR)
    return [visit for visit in found if visit.rule == rule]


def test_working_days_are_the_packs_countrys_and_the_companys_own() -> None:
    child = CustomerFact("p1", attributes={"age": 9}, zone="America/Chicago")
    enrolled = EventFact("e1", "p1", "pupil.enrolled", at("2026-12-21T18:00"), {"course": "piano"})
    (visit,) = visits_of("greet-parents", enrolled, customers=(child,))
    # 23 December is the school's own holiday, the 25th the country's.
    assert (visit.due_on, visit.deadline_on) == (date(2026, 12, 28), date(2026, 12, 30))
    assert visit.not_before == datetime(2026, 12, 28, 17, tzinfo=ZoneInfo("America/Chicago"))
    assert (visit.channel, visit.script, visit.tier) == ("sms", "progress", 1)


def test_who_is_not_meant_is_not_visited() -> None:
    grown_up = CustomerFact("p1", attributes={"age": 18})
    enrolled = EventFact("e1", "p1", "pupil.enrolled", at("2026-03-02T18:00"), {"course": "piano"})
    maths = EventFact("e1", "p1", "pupil.enrolled", at("2026-03-02T18:00"), {"course": "maths"})
    child = CustomerFact("p1", attributes={"age": 17})
    assert not visits_of("greet-parents", enrolled, customers=(grown_up,))
    assert not visits_of("greet-parents", maths, customers=(child,))
    assert visits_of("greet-parents", enrolled, customers=(child,))


def test_hours_count_from_the_moment_it_happened() -> None:
    missed = EventFact("e1", "p1", "lesson.missed", at("2026-03-02T18:30"), {"in_row": 2})
    (visit,) = visits_of("ask-why", missed)
    assert (visit.not_before, visit.deadline_at) == (at("2026-03-02T19:00"), at("2026-03-02T21:30"))
    assert not visits_of("ask-why", EventFact("e1", "p1", "lesson.missed", at("2026-03-02T18:30"), {"in_row": 1}))


def test_a_class_is_visited_every_month() -> None:
    pupils = (CustomerFact("p1", klass="at_risk"), CustomerFact("p2", klass="gifted"), CustomerFact("p3"))
    visits = visits_of("watch", customers=pupils)
    assert {visit.customer_id for visit in visits} == {"p1"}
    assert [str(visit.due_on) for visit in visits][:3] == ["2026-01-05", "2026-02-05", "2026-03-05"]
    saturday = next(visit for visit in visits if visit.due_on == date(2026, 12, 5))
    assert saturday.not_before == at("2026-12-07T17:00")


def test_a_series_ends_where_the_pack_says() -> None:
    held = EventFact("e1", "p1", "exam.held", at("2026-01-31T18:00"))
    days = [str(visit.due_on) for visit in visits_of("exam-series", held)]
    assert days == ["2026-02-07", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]


def test_duties_are_the_companys() -> None:
    duty, second = visits_of("report")
    assert (duty.due_on, duty.customer_id, duty.kind, duty.tier) == (date(2026, 1, 10), None, "term_report", 3)
    assert second.due_on == date(2026, 7, 10)


def test_gate_intake_cases_and_merging_follow_the_pack_too() -> None:
    assert missing_contact_data(SCHOOL, {"name": "Ann", "email": "a@example.com"}) == (("age",),)
    facts = ContactFacts(
        channel="sms", zone="America/New_York", contacts=(at("2026-03-01T17:30"), at("2026-03-02T17:30"))
    )
    held = decide(facts, contact_rules(SCHOOL, kind="welcome"), now=at("2026-03-03T18:00"), calendar=CALENDAR)
    assert isinstance(held, Hold)
    assert held.until == at("2026-03-08T18:30")  # clocks were put forward: 168 hours end an hour later
    assert isinstance(
        decide(facts, contact_rules(SCHOOL, kind="truancy"), now=at("2026-03-03T18:00"), calendar=CALENDAR), Allow
    )
    due = due_times(SCHOOL, "anger", None, at("2026-03-03T18:00"), CALENDAR)
    assert (due.claim_by, due.resolve_by) == (at("2026-03-04T18:00"), at("2026-03-06T18:00"))
    assert escalate(SCHOOL.cases, 1).step.tier == 3
    exams = [EventFact(f"e{day}", "p1", "exam.held", at(f"2026-03-0{day}T18:00")) for day in (2, 4)]
    assert merge(visits_of("exam-series", *exams), SCHOOL)


@pytest.mark.parametrize("folder", [HERE / "school", *sorted(path.parent for path in ROOT.glob("packs/*/pack.yml"))])
def test_nothing_of_a_pack_is_named_in_python(folder: Path) -> None:
    pack = load_pack(folder)
    own = _own_names(pack)
    for file in [*ROOT.glob("bot/policy/*.py"), *ROOT.glob("bot/packs/*.py"), *ROOT.glob("bot/calendars/*.py")]:
        words = {
            node.value
            for node in ast.walk(ast.parse(file.read_text("utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        assert not own & words, f"{file.name} names {own & words}"


def _own_names(pack: Pack) -> set[str]:
    # Some rules bear words that mean something else, too: a cause of cases, a variable of a sentence.
    names = {pack.name, *pack.events, *pack.classes, *pack.segments, *pack.attributes, *pack.rules}
    return names - {"complaint", "first", "greeting"}
