"""Due times of cases, warnings, pauses, and the ladder."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.packs.cases import Cause
from bot.policy.sla import after_pause, due_times, escalate
from tests.policy.examples import after_sales, at, changed

PACK = after_sales()
CALENDAR = PACK.working_calendar
MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(
    lambda minute: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
)
CAUSES: st.SearchStrategy[Cause] = st.sampled_from(["low_score", "complaint", "anger", "asked_person"])


@pytest.mark.parametrize(
    ("cause", "opened", "claim", "resolve"),
    [
        ("anger", "2026-03-03T10:00", "2026-03-03T11:00", "2026-03-04T18:00"),
        ("anger", "2026-03-03T11:30", "2026-03-03T14:00", "2026-03-04T18:00"),  # over lunch
        ("complaint", "2026-03-03T17:00", "2026-03-04T10:00", "2026-03-05T18:00"),  # over night
        ("complaint", "2026-03-06T17:00", "2026-03-09T10:00", "2026-03-10T18:00"),  # over the weekend
        ("complaint", "2026-09-30T17:30", "2026-10-08T10:30", "2026-10-09T18:00"),  # over National Day
        ("low_score", "2026-10-09T16:00", "2026-10-10T11:00", "2026-10-13T18:00"),  # a make-up Saturday works
        ("low_score", "2026-10-03T03:00", "2026-10-08T14:30", "2026-10-10T18:00"),
    ],
)
def test_due_times_pass_in_working_time(cause: Cause, opened: str, claim: str, resolve: str) -> None:
    due = due_times(PACK, cause, None, at(opened), CALENDAR)
    assert due.claim_by == at(claim)
    assert due.resolve_by == due.promised_at == at(resolve)
    assert due.warn_claim_at < due.claim_by


def test_a_priority_given_counts_instead_of_the_causes_own() -> None:
    assert due_times(PACK, "low_score", "urgent", at("2026-03-03T10:00"), CALENDAR).claim_by == at("2026-03-03T11:00")


def test_hours_and_days_by_the_clock_pass_at_night_too() -> None:
    pack = changed(
        "cases.yml",
        ("      claim: 1 working hour\n      resolve: 1 working day\n      warn: 30 minutes",
         "      claim: 4 hours\n      resolve: 2 days\n      promise: 1 day\n      warn: 1 hour"),
    )  # fmt: skip
    due = due_times(pack, "anger", None, at("2026-10-03T22:30"), CALENDAR)
    assert due.claim_by == at("2026-10-04T02:30")
    assert due.resolve_by == at("2026-10-05T22:30")
    assert due.promised_at == at("2026-10-04T22:30")
    assert (due.warn_claim_at, due.warn_resolve_at) == (at("2026-10-04T01:30"), at("2026-10-05T21:30"))


def test_a_warning_that_is_longer_than_the_time_left_comes_at_once() -> None:
    pack = changed(
        "cases.yml",
        ("      claim: 1 working hour\n      resolve: 1 working day\n      warn: 30 minutes",
         "      claim: 4 hours\n      resolve: 2 days\n      warn: 1 working hour"),
    )  # fmt: skip
    night = due_times(pack, "anger", None, at("2026-03-03T22:30"), CALENDAR)
    assert night.warn_claim_at == at("2026-03-03T22:30")
    assert night.warn_resolve_at == at("2026-03-05T17:00")


@given(CAUSES, MOMENTS)
def test_the_times_of_a_case_come_in_order(cause: Cause, opened: datetime) -> None:
    due = due_times(PACK, cause, None, opened, CALENDAR)
    assert opened <= due.warn_claim_at < due.claim_by <= due.resolve_by
    assert due.warn_claim_at <= due.warn_resolve_at < due.resolve_by
    assert due.claim_by <= due.promised_at


@given(CAUSES, MOMENTS, st.integers(0, 5000), st.integers(0, 5000))
def test_a_pause_moves_what_is_still_to_come_and_never_the_promise(
    cause: Cause, opened: datetime, before: int, length: int
) -> None:
    due = due_times(PACK, cause, None, opened, CALENDAR)
    paused = opened + timedelta(minutes=before)
    moved = after_pause(due, paused, paused + timedelta(minutes=length), PACK, CALENDAR)
    assert moved.promised_at == due.promised_at
    for old, new in ((due.claim_by, moved.claim_by), (due.resolve_by, moved.resolve_by)):
        assert new == old if old <= paused else new >= old
    assert moved.claim_by <= moved.resolve_by


def test_a_pause_gives_back_its_working_time() -> None:
    due = due_times(PACK, "complaint", None, at("2026-03-03T10:00"), CALENDAR)
    moved = after_pause(due, at("2026-03-03T11:00"), at("2026-03-03T14:30"), PACK, CALENDAR)
    assert (due.claim_by, moved.claim_by) == (at("2026-03-03T12:00"), at("2026-03-03T15:30"))


def test_a_case_climbs_from_specialist_to_manager_to_director_and_stays_there() -> None:
    second, third, top = (escalate(PACK.cases, tier) for tier in (1, 2, 3))
    assert (second.step.role, second.step.tier, second.is_top) == ("manager", 2, False)
    assert (third.step.role, third.step.tier, third.is_top) == ("director", 3, True)
    assert (top.step.role, top.is_top) == ("director", True)
