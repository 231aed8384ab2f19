"""Merging: visits that fall together are made as one, and nothing is merged too late."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.policy.merge import merge
from bot.policy.plan import Planned
from tests.policy.examples import after_sales, changed, event, planned

PACK = after_sales()


def serviced(day: str, name: str) -> list[Planned]:
    return [visit for visit in planned(PACK, event("service.completed", day, name=name)) if visit.event_id]


def test_two_jobs_on_neighbouring_days_are_asked_about_once() -> None:
    visits = serviced("2026-03-02T10:00", "e1") + serviced("2026-03-03T10:00", "e2")
    (found,) = merge(visits, PACK)
    assert (found.visit.event_id, found.into.event_id, found.reason) == ("e2", "e1", "merged")
    assert found.params == {"into": "after-service", "occasion": "e1", "due_on": "2026-03-03"}


def test_what_lies_too_far_apart_or_belongs_to_somebody_else_is_not_merged() -> None:
    first = serviced("2026-03-02T10:00", "e1")
    assert merge(first + serviced("2026-03-06T10:00", "e2"), PACK) == []
    other = [visit for visit in planned(PACK, event("service.completed", "2026-03-02T10:00", customer="c2"))
             if visit.event_id]  # fmt: skip
    assert merge(first + other, PACK) == []


def test_kinds_that_stand_by_themselves_are_never_merged() -> None:
    visits = planned(
        PACK,
        event("complaint.received", "2026-03-02T10:00", name="e1"),
        event("service.completed", "2026-03-04T10:00", name="e2"),
        event("order.effective", "2026-03-04T10:00", name="e3"),
    )
    assert not [found for found in merge(visits, PACK) if found.visit.event_id and found.into.event_id]


def test_nothing_is_merged_into_a_visit_that_comes_too_late_for_it() -> None:
    (early,) = serviced("2026-03-02T10:00", "e1")  # due on the 3rd, deadline on the 5th
    late = replace(early, occasion="e2", priority=1, due_on=date(2026, 3, 6), deadline_on=date(2026, 3, 9))
    in_time = replace(late, due_on=date(2026, 3, 5))
    assert merge([early, late], PACK) == []
    assert [one.visit.occasion for one in merge([early, in_time], PACK)] == ["e1"]


def test_a_late_visit_is_made_with_one_that_is_due_now() -> None:
    (late,) = [one for one in planned(PACK, event("service.completed", "2026-03-02T10:00"), as_of="2026-03-20T10:00")
               if one.event_id]  # fmt: skip
    (new,) = serviced("2026-03-19T10:00", "e2")
    assert [one.visit.occasion for one in merge([late, new], PACK)] == ["e2"]


def test_tiers_and_duties_stay_apart() -> None:
    (visit,) = serviced("2026-03-02T10:00", "e1")
    assert len(merge([visit, replace(visit, occasion="e2")], PACK)) == 1
    assert merge([visit, replace(visit, occasion="e2", tier=2)], PACK) == []
    assert merge([visit, replace(visit, occasion="e2", is_obligation=True)], PACK) == []


def test_a_pack_without_the_rule_merges_nothing() -> None:
    rules = PACK.sources["rules.yml"]
    section = rules[rules.index("merge:") : rules.index("coverage:")]
    visits = serviced("2026-03-02T10:00", "e1") + serviced("2026-03-03T10:00", "e2")
    assert merge(visits, changed("rules.yml", (section, ""))) == []


KINDS = st.sampled_from(["service.completed", "repair.completed", "order.delivered", "complaint.received"])


@settings(max_examples=60)
@given(
    st.lists(st.tuples(KINDS, st.integers(1, 28), st.integers(0, 2)), max_size=12),
    st.randoms(use_true_random=False),
)
def test_every_merged_visit_goes_into_one_that_stays_and_comes_in_time(
    happened: list[tuple[str, int, int]], chance: random.Random
) -> None:
    events = [
        event(kind, f"2026-03-{day:02}T10:00", name=f"e{number}", customer=f"c{customer}")
        for number, (kind, day, customer) in enumerate(happened)
    ]
    visits = planned(PACK, *events)
    found = merge(visits, PACK)
    merged = {one.visit.key for one in found}
    assert PACK.merge is not None
    for one in found:
        assert one.into.key not in merged
        assert one.visit.customer_id == one.into.customer_id
        assert one.visit.kind not in PACK.merge.never
        assert one.into.due_on <= one.visit.deadline_on
        assert abs((one.into.due_on - one.visit.due_on).days) <= 3
    assert len(merged) == len(found)
    shuffled = list(visits)
    chance.shuffle(shuffled)
    assert {(one.visit.key, one.into.key) for one in merge(shuffled, PACK)} == {
        (one.visit.key, one.into.key) for one in found
    }
