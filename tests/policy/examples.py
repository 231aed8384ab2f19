"""Facts and packs for tests of the policy: the pack after-sales, and the same with something changed."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.packs.load import load_pack, pack_from_sources
from bot.packs.pack import Pack
from bot.packs.values import Scalar
from bot.policy.facts import CustomerFact, EventFact
from bot.policy.plan import Planned, plan

ROOT = Path(__file__).parents[2]
SHANGHAI = ZoneInfo("Asia/Shanghai")


@cache
def after_sales() -> Pack:
    """The pack that the product comes with."""
    return load_pack(ROOT / "packs" / "after-sales")


def changed(file: str, *changes: tuple[str, str]) -> Pack:
    """The pack after-sales with texts replaced in one file; a text that is not there fails the test."""
    sources = dict(after_sales().sources)
    for old, new in changes:
        assert old in sources[file], f"{file} has no {old!r}"
        sources[file] = sources[file].replace(old, new, 1)
    return pack_from_sources(sources)


def with_rule(name: str, text: str) -> Pack:
    """The pack after-sales with one more rule, written as it stands in rules.yml below `rules:`."""
    body = "\n".join(f"    {line}" for line in text.strip().splitlines())
    head = "    clause: 第一条\n    title: {zh-Hans: 试, zh-Hant: 試, en: Try}\n"
    return changed("rules.yml", ("rules:\n", f"rules:\n  {name}:\n{head}{body}\n"))


def at(text: str) -> datetime:
    """A moment in Shanghai."""
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def event(kind: str, when: str, *, name: str = "e1", customer: str = "c1", **attributes: Scalar) -> EventFact:
    """An event at a Shanghai time."""
    return EventFact(name, customer, kind, at(when), attributes)


def planned(
    pack: Pack,
    *events: EventFact,
    customers: tuple[CustomerFact, ...] = (),
    as_of: str = "2026-01-01T08:00",
    until: str | None = None,
) -> list[Planned]:
    """What the planner makes of it; until a year after `as_of` unless given."""
    moment = at(as_of)
    last = date.fromisoformat(until) if until else moment.date() + timedelta(days=365)
    return plan(pack, events, customers, as_of=moment, until=last, calendar=pack.working_calendar)


def only(visits: list[Planned], rule: str) -> Planned:
    """The one visit of a rule."""
    (found,) = [visit for visit in visits if visit.rule == rule]
    return found
