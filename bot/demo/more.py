"""Further customers for the demo, made from a seed: names, orders and what happened to them (pure)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import cast
from zoneinfo import ZoneInfo

import yaml

FIRST_DAY = date(2026, 6, 1)
DAYS = 90
COMPANY_ZONE = ZoneInfo("Asia/Shanghai")
MOST = 90_000  # customers: as many as there are made-up numbers

# Which locales the customers speak, and who serves them.
LOCALES = ("zh-CN",) * 11 + ("zh-TW",) * 3 + ("zh-HK",) * 3 + ("en",) * 3
OWNERS = {
    "zh-CN": (("SH", "A01"), ("SH", "A02"), ("SH", "A03")),
    "zh-TW": (("TW", "A05"),),
    "zh-HK": (("HK", "A04"),),
    "en": (("INT", "A06"),),
}
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of the four files, as the import wants them."""

    customers: list[Row] = field(default_factory=list)
    orders: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)


@cache
def names() -> dict[str, dict[str, list[str]]]:
    """What names are made from, by locale."""
    text = Path(__file__).with_name("names.yml").read_text("utf-8")
    return cast("dict[str, dict[str, list[str]]]", yaml.safe_load(text))


def more(count: int, *, seed: int, after: int) -> Rows:
    """`count` customers numbered from `after` + 1 on, their orders and their events in the demo's days."""
    rows = Rows()
    for number in range(after + 1, after + 1 + count):
        chance = Random(f"customer/{seed}/{number}")  # noqa: S311  # the same demo again, not a secret
        locale = LOCALES[number % len(LOCALES)]
        customer = _customer(number, locale, chance)
        rows.customers.append(customer)
        order, event_rows = _history(number, locale, customer, chance)
        rows.orders.append(order)
        rows.events.extend(event_rows)
    return rows


def phone(number: int, locale: str) -> str:
    """A made-up number that has its country's form. The simulated carrier reaches nobody, whoever may have it."""
    if locale == "zh-CN":
        return f"+861390{number:07d}"
    if locale == "zh-TW":
        return f"+8869120{number:05d}"
    if locale == "zh-HK":
        return f"+852512{number:05d}"
    return f"+6581{number:06d}"


def _customer(number: int, locale: str, chance: Random) -> Row:
    words = names()[locale]
    is_man = chance.random() < 0.5
    given, surname = chance.choice(words["men" if is_man else "women"]), chance.choice(words["surnames"])
    unit, owner = chance.choice(OWNERS[locale])
    return {
        "external_id": f"C{number:05d}",
        "name": f"{given} {surname}" if locale == "en" else surname + given,
        "salutation": words["titles"][is_man],
        "organisation": chance.choice(words["organisations"]),
        "department": chance.choice(words["departments"]),
        "job_title": chance.choice(words["jobs"]),
        "phone": phone(number, locale),
        "email": f"c{number:05d}@example.com",
        "address": f"{chance.choice(words['places'])} {chance.randint(1, 380)}",
        "locale": locale,
        "segment": chance.choice(("key", "regular", "regular", "new")),
        "owner": owner,
        "unit": unit,
    }


def _history(number: int, locale: str, customer: Row, chance: Random) -> tuple[Row, list[Row]]:
    words = names()[locale]
    product = chance.choice(words["products"])
    effective = FIRST_DAY + timedelta(days=chance.randrange(DAYS - 30))
    delivered = effective + timedelta(days=chance.randint(3, 12))
    order = {
        "order_id": f"O{number:05d}",
        "customer_id": customer["external_id"],
        "product": product,
        "effective_on": effective.isoformat(),
        "delivered_on": delivered.isoformat(),
    }
    happened = [
        ("order.effective", effective, {}),
        ("order.delivered", delivered, {}),
        *_later(words, delivered, chance),
    ]
    events = [
        {
            "event_id": f"E{number:05d}-{place}",
            "customer_id": customer["external_id"],
            "type": kind,
            "at": _moment(day, chance),
            "order_id": order["order_id"],
            "product": product,
            "owner": customer["owner"],
            "attributes": json.dumps(attributes, ensure_ascii=False) if attributes else "",
        }
        for place, (kind, day, attributes) in enumerate(happened, 1)
    ]
    return order, events


def _later(words: dict[str, list[str]], delivered: date, chance: Random) -> Iterator[tuple[str, date, dict[str, str]]]:
    """What may happen after the delivery, inside the demo's days."""
    last = FIRST_DAY + timedelta(days=DAYS - 8)
    kinds: Sequence[tuple[str, float, str, str]] = (
        ("service.completed", 0.3, "job", "jobs_done"),
        ("repair.completed", 0.2, "job", "repairs"),
        ("complaint.received", 0.18, "subject", "complaints"),
        ("call.missed", 0.2, "subject", "calls"),
    )
    for kind, odds, attribute, source in kinds:
        day = delivered + timedelta(days=chance.randint(2, 40))
        if chance.random() < odds and day <= last:
            yield kind, day, {attribute: chance.choice(words[source])}


def _moment(day: date, chance: Random) -> str:
    at = datetime(day.year, day.month, day.day, chance.randint(9, 17), chance.randint(0, 59), tzinfo=COMPANY_ZONE)
    return at.isoformat()
