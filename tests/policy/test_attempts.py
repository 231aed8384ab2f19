"""The attempt budget: one for all channels and outcomes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.packs.contact import Attempts
from bot.packs.values import Outcome
from bot.policy.attempts import Ended, Exhausted, NextAttempt, Tried, after_attempt
from tests.policy.examples import after_sales

NOW = datetime(2026, 3, 3, 2, tzinfo=UTC)
LADDER = ("voice", "sms", "webchat")
RULES = after_sales().attempts
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
ATTEMPTS = st.lists(st.builds(Tried, st.sampled_from(LADDER), st.sampled_from(OUTCOMES)), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("outcome", "wait", "channel"),
    [
        ("no_answer", timedelta(hours=4), "sms"),
        ("busy", timedelta(minutes=30), "voice"),
        ("rejected", timedelta(days=1), "sms"),
        ("machine", timedelta(hours=4), "sms"),
        ("invalid", timedelta(minutes=10), "sms"),
        ("failed", timedelta(hours=1), "sms"),
        ("unknown", timedelta(hours=1), "voice"),
    ],
)
def test_the_outcome_picks_the_delay_and_the_channel(outcome: Outcome, wait: timedelta, channel: str) -> None:
    assert after_attempt(RULES, LADDER, [], Tried("voice", outcome), now=NOW) == NextAttempt(NOW + wait, channel)


def test_the_ladder_begins_again_after_its_end() -> None:
    assert after_attempt(RULES, LADDER, [], Tried("webchat", "no_answer"), now=NOW) == NextAttempt(
        NOW + timedelta(hours=4), "voice"
    )


def test_an_outcome_without_an_entry_waits_like_failed() -> None:
    rules = Attempts.model_validate({"budget": 3, "after": {"failed": {"wait": "2 hours"}}})
    assert after_attempt(rules, LADDER, [], Tried("sms", "busy"), now=NOW) == NextAttempt(
        NOW + timedelta(hours=2), "sms"
    )


def test_a_permanent_outcome_takes_its_channel_out() -> None:
    invalid = Tried("voice", "invalid")
    after = after_attempt(RULES, LADDER, [invalid], Tried("webchat", "no_answer"), now=NOW)
    assert isinstance(after, NextAttempt)
    assert after.channel == "sms"
    assert after_attempt(RULES, ("voice",), [], invalid, now=NOW) == Exhausted(Ended.NO_CHANNEL)


def test_a_channel_that_left_the_ladder_goes_on_with_the_first() -> None:
    after = after_attempt(RULES, ("email", "sms"), [], Tried("voice", "no_answer"), now=NOW)
    assert isinstance(after, NextAttempt)
    assert after.channel == "email"


@given(ATTEMPTS)
def test_no_sequence_of_outcomes_gets_more_than_the_budget(attempts: list[Tried]) -> None:
    *earlier, last = attempts
    after = after_attempt(RULES, LADDER, earlier, last, now=NOW)
    dead = {attempt.channel for attempt in attempts if attempt.outcome == "invalid"}
    if len(attempts) >= RULES.budget:
        assert after == Exhausted(Ended.BUDGET)
    elif dead >= set(LADDER):
        assert after == Exhausted(Ended.NO_CHANNEL)
    else:
        assert isinstance(after, NextAttempt)
        assert after.at > NOW
        assert after.channel in LADDER
        assert after.channel not in dead


@given(st.lists(st.sampled_from(OUTCOMES), min_size=20, max_size=20))
def test_every_visit_comes_to_an_end(outcomes: list[Outcome]) -> None:
    channel, tried = "voice", list[Tried]()
    for outcome in outcomes:
        after = after_attempt(RULES, LADDER, tried, last := Tried(channel, outcome), now=NOW)
        tried.append(last)
        if isinstance(after, Exhausted):
            break
        channel = after.channel
    assert len(tried) <= RULES.budget
