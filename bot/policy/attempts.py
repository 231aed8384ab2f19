"""What follows an attempt that reached nobody: one budget over all channels and outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.packs.contact import Attempts
from bot.packs.values import Outcome
from bot.policy.gate import length


@dataclass(frozen=True, slots=True)
class Tried:
    """An attempt that reached nobody."""

    channel: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class NextAttempt:
    """Try again at `at` (aware; the contact gate has the last word) on `channel`."""

    at: datetime
    channel: str


class Ended(StrEnum):
    """Why there is no further attempt."""

    BUDGET = "budget_used"
    NO_CHANNEL = "no_channel_left"


@dataclass(frozen=True, slots=True)
class Exhausted:
    """No further attempt: the visit ends as unreachable."""

    reason: Ended


def after_attempt(
    rules: Attempts, ladder: Sequence[str], earlier: Sequence[Tried], last: Tried, *, now: datetime
) -> NextAttempt | Exhausted:
    """What comes after `last`, given the `earlier` attempts of the same visit.

    Every attempt spends the same budget, whatever its channel and outcome; the outcome picks only the delay. A
    permanent outcome takes its channel out of the ladder. `unknown` must have been looked up before this is asked.
    """
    tried = [*earlier, last]
    if len(tried) >= rules.budget:
        return Exhausted(Ended.BUDGET)
    dead = {attempt.channel for attempt in tried if attempt.outcome in rules.permanent}
    if not any(channel not in dead for channel in ladder):
        return Exhausted(Ended.NO_CHANNEL)
    retry = rules.after.get(last.outcome, rules.after["failed"])
    stays = retry.channel == "same" and last.channel not in dead
    channel = last.channel if stays else _next(ladder, last.channel, dead)
    return NextAttempt(now + length(retry.wait), channel)


def _next(ladder: Sequence[str], channel: str, dead: set[str]) -> str:
    """The usable channel that follows, from the top again after the last."""
    place = ladder.index(channel) + 1 if channel in ladder else 0
    return next(one for one in (*ladder[place:], *ladder[:place]) if one not in dead)
