"""Visits to one customer that fall together are made as one, so that nobody is asked twice in a few days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, Protocol, TypeVar

from bot.packs.pack import Pack
from bot.policy.gate import length

MERGED = "merged"
"""The reason stored with a visit that is made as part of another."""


class Mergeable(Protocol):
    """What must be known of a planned visit, fresh from the planner or stored."""

    @property
    def customer_id(self) -> object: ...  # noqa: D102
    @property
    def rule(self) -> str: ...  # noqa: D102
    @property
    def occasion(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def tier(self) -> int: ...  # noqa: D102
    @property
    def priority(self) -> int: ...  # noqa: D102
    @property
    def not_before(self) -> datetime: ...  # noqa: D102
    @property
    def due_on(self) -> date: ...  # noqa: D102
    @property
    def deadline_on(self) -> date: ...  # noqa: D102
    @property
    def is_obligation(self) -> bool: ...  # noqa: D102


Visit = TypeVar("Visit", bound=Mergeable)


@dataclass(frozen=True, slots=True)
class Merged(Generic[Visit]):
    """`visit` is made as part of `into`; `params` say with what and why."""

    visit: Visit
    into: Visit
    reason: str = MERGED
    params: Mapping[str, str] = field(default_factory=dict)


def merge(planned: Iterable[Visit], pack: Pack) -> list[Merged[Visit]]:
    """Which of these visits (of any customers) are made as part of which others, by the pack's merge rule.

    The more urgent visit stays. Another one goes into it when both are of the same tier, lie no further apart than
    the pack says, and the staying visit comes in time for the other's deadline. A visit that stays is never merged
    itself, duties never are. The result does not depend on the order of `planned`.
    """
    if pack.merge is None:
        return []
    by_customer: dict[object, list[Visit]] = defaultdict(list)
    for visit in planned:
        if not visit.is_obligation and visit.kind not in pack.merge.never:
            by_customer[visit.customer_id].append(visit)
    return [found for visits in by_customer.values() for found in _merge_one(visits, pack)]


def _merge_one(visits: list[Visit], pack: Pack) -> list[Merged[Visit]]:
    staying: list[Visit] = []
    merged: list[Merged[Visit]] = []
    for visit in sorted(visits, key=lambda one: (one.priority, one.due_on, one.rule, one.occasion)):
        into = next((other for other in staying if _falls_together(visit, other, pack)), None)
        if into is None:
            staying.append(visit)
        else:
            params = {"into": into.rule, "occasion": into.occasion, "due_on": into.due_on.isoformat()}
            merged.append(Merged(visit, into, params=params))
    return merged


def _falls_together(visit: Visit, into: Visit, pack: Pack) -> bool:
    assert pack.merge is not None
    day, other = _day(visit, pack), _day(into, pack)
    is_in_time = other <= max(day, visit.deadline_on)
    return visit.tier == into.tier and abs(other - day) <= length(pack.merge.within) and is_in_time


def _day(visit: Mergeable, pack: Pack) -> date:
    """The day on which a visit will be made as things stand: a late or held one later than it was due."""
    return max(visit.due_on, visit.not_before.astimezone(pack.time_zone).date())
