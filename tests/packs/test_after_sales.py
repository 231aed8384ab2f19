"""The pack after-sales: every row of the regulations (mission.md, S2) is a rule, and its numbers are what counts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.packs.values import Span
from tests.policy.examples import after_sales, changed, event, only, planned

PACK = after_sales()

ROWS = {
    "first": ("第三条(1)", "first"),
    "after-sales": ("第三条(2)", "after_sales"),
    "expansion": ("第三条(3)", "expansion"),
    "maintenance": ("第三条(4)", "technical"),
    "after-service": ("第三条(4)", "technical"),
    "after-repair": ("第三条(4)", "technical"),
    "missed-call": ("第三条(5)", "missed_call"),
    "complaint": ("第三条(6)", "complaint"),
    "questionnaire": ("第三条(7)", "questionnaire"),
    "greeting": ("第三条(8)", "holiday"),
    "confirm": ("第三条(6)、第四条(2)", "confirm"),
}


def test_every_row_is_a_rule_with_its_clause_and_kind() -> None:
    assert {name: (rule.clause.split(" ", 1)[1], rule.kind) for name, rule in PACK.rules.items()} == ROWS
    assert all(rule.clause.startswith("售后服务客户回访办法 ") for rule in PACK.rules.values())


def test_the_eight_kinds_of_tier_one_are_there_and_the_tiers_have_their_people() -> None:
    eight = {"first", "after_sales", "expansion", "technical", "missed_call", "complaint", "questionnaire", "holiday"}
    assert eight <= {name for name, kind in PACK.kinds.items() if kind.tier == 1}
    assert [PACK.tiers[tier].role for tier in (1, 2, 3)] == ["agent", "manager", "director"]
    assert PACK.kinds["first"].channels[0] == "voice"  # by phone
    assert {name for name in PACK.kinds if PACK.is_one_way(name)} == {"holiday"}


def test_quotas_and_coverage_are_the_regulations() -> None:
    assert PACK.coverage["tier-1"].at_least == Decimal(100)
    assert set(PACK.coverage["tier-1"].rules) == set(ROWS) - {"confirm"}
    second, third, records = (PACK.reviews[name] for name in ("tier-2", "tier-3", "tier-1-records"))
    assert (second.at_least, second.events, second.cases) == (Decimal(10), ("order.delivered",), True)
    assert (third.at_least, third.everybody) == (Decimal(5), True)
    assert (records.subject, records.role) == ("records", "manager")


HAPPENED = {
    "first": "order.effective",
    "after-sales": "order.delivered",
    "expansion": "order.delivered",
    "maintenance": "order.delivered",
    "after-service": "service.completed",
    "after-repair": "repair.completed",
    "missed-call": "call.missed",
    "complaint": "complaint.received",
    "confirm": "case.resolved",
}


@pytest.mark.parametrize(("rule", "happened"), HAPPENED.items())
def test_each_rule_fires_on_its_own_event_and_on_no_other(rule: str, happened: str) -> None:
    for other in PACK.events:
        visits = planned(PACK, event(other, "2026-03-02T10:00"), until="2026-10-01")
        assert any(visit.rule == rule for visit in visits) == (other == happened)


@pytest.mark.parametrize(
    ("rule", "old", "new", "due", "deadline"),
    [
        ("first", "due: 1 day # a", "due: 2 days # a", "2026-03-04", "2026-03-04"),
        ("after-sales", "due: 7 days\n    deadline: 14 days", "due: 8 days\n    deadline: 15 days",
         "2026-03-10", "2026-03-17"),
        ("expansion", "due: 30 days\n    deadline: 45 days", "due: 31 days\n    deadline: 46 days",
         "2026-04-02", "2026-04-17"),
        ("maintenance", "every: 6 months", "every: 9 months", "2026-12-02", "2026-12-16"),
        ("missed-call", "deadline: 2 hours", "deadline: 30 hours", "2026-03-02", "2026-03-03"),
        ("complaint", "deadline: 7 days", "deadline: 6 days", "2026-03-05", "2026-03-08"),
    ],
)  # fmt: skip
def test_changing_only_the_number_changes_the_result(rule: str, old: str, new: str, due: str, deadline: str) -> None:
    happened = event(HAPPENED[rule], "2026-03-02T10:00")
    plain = only(planned(PACK, happened, until="2026-12-31"), rule)
    moved = only(planned(changed("rules.yml", (old, new)), happened, until="2026-12-31"), rule)
    assert (str(moved.due_on), str(moved.deadline_on)) == (due, deadline)
    assert (plain.due_on, plain.deadline_on) != (moved.due_on, moved.deadline_on)


def test_a_digest_tells_content_and_not_layout() -> None:
    assert changed("rules.yml", ("rules:", "# a remark\nrules:")).digest == PACK.digest
    assert changed("rules.yml", ("due: 1 day # a", "due: 2 days # a")).digest != PACK.digest
    assert changed("contact.yml", ("budget: 4", "budget: 5")).digest != PACK.digest
    assert changed("scripts/first.yml", ("感谢您选择我们", "谢谢您选择我们")).digest != PACK.digest


def test_a_visit_in_half_a_years_time_stands_for_maintenance() -> None:
    assert PACK.rules["maintenance"].when.series.every == Span(6, "month")  # type: ignore[union-attr]
