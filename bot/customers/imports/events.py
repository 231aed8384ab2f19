"""Events of a file: what happened at the company's side, so that the regulations may attach visits to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from bot.customers import queries
from bot.customers.imports.columns import Columns
from bot.customers.imports.draft import listed_id
from bot.customers.imports.plan import Plan
from bot.customers.imports.row import Row, attribute_columns, read_rows
from bot.customers.imports.table import Table
from bot.packs.pack import Pack
from bot.work import Work
from models import Event, Order

PRODUCT = "product"  # an attribute every event may have, for it has a column of its own
# What makes the content of an event: an id that comes again with another one is reported.
CONTENT = ("customer_id", "type", "at", "order_id", "owner_id", "attributes")


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows of what the file speaks about."""

    customers: Mapping[str, UUID]
    orders: Mapping[str, Order]
    operators: Mapping[str, tuple[UUID, UUID]]
    events: Mapping[str, Event]


async def plan_events(work: Work, pack: Pack, table: Table, columns: Columns) -> tuple[Plan, set[str]]:
    """Decide about every row of a file of events, and which further columns it used; nothing is written."""
    rows = read_rows(table, columns)

    def named(field: str) -> set[str]:
        return {columns.cell(row.line, field) for row in rows}

    known = Known(
        customers=await queries.customer_ids(work.session, named("customer_id")),
        orders=await queries.orders_by_external_id(work.session, named("order_id")),
        operators=await queries.operator_codes(work.session),
        events=await queries.events_by_external_id(work.session, named("event_id")),
    )
    plan = Plan()
    used: set[str] = set()
    for row in rows:
        _decide(work, pack, plan, known, row)
    for event_type in pack.events.values():
        used |= attribute_columns(columns, event_type.attributes).keys()
    return plan, used


def _decide(work: Work, pack: Pack, plan: Plan, known: Known, row: Row) -> None:
    external_id = row.needed("event_id")
    plan.is_repeated(row, "event_id", external_id)
    content = _content(row, pack, known)
    stored = known.events.get(external_id)
    if stored and not row.is_refused:
        other = [name for name in CONTENT if content[name] != getattr(stored, name)]
        if other:
            row.refuse("event_id", "event_changed", fields=", ".join(other))
    if row.is_refused:
        plan.refuse(row)
    elif stored:
        plan.settle(row, ())
    else:
        plan.create(row, [Event(id=work.new_id(), external_id=external_id, created_at=work.now, **content)])


def _content(row: Row, pack: Pack, known: Known) -> dict[str, Any]:
    customer = known.customers.get(row.needed("customer_id"))
    if customer is None:
        row.refuse("customer_id", "customer_unknown")
    return {
        "customer_id": customer,
        "type": _type(row, pack),
        "at": _at(row, pack),
        "order_id": _order(row, known, customer),
        "owner_id": _owner(row, known),
        "attributes": _attributes(row, pack),
    }


def _type(row: Row, pack: Pack) -> str | None:
    text = row.needed("type")
    found = listed_id(text, {code: event.title for code, event in pack.events.items()})
    if text and found is None:
        row.refuse("type", "event_type_unknown", known=", ".join(pack.events))
    return found


def _at(row: Row, pack: Pack) -> datetime | None:
    at = row.instant("at", pack.time_zone)
    return at.astimezone(UTC) if at else None


def _order(row: Row, known: Known, customer: UUID | None) -> UUID | None:
    text = row.text("order_id")
    order = known.orders.get(text)
    if text and order is None:
        row.refuse("order_id", "order_unknown")
    elif order and customer and order.customer_id != customer:
        row.refuse("order_id", "order_of_another")
    return order.id if order else None


def _owner(row: Row, known: Known) -> UUID | None:
    text = row.text("owner")
    if text and text not in known.operators:
        row.refuse("owner", "operator_unknown")
    return known.operators[text][0] if text in known.operators else None


def _attributes(row: Row, pack: Pack) -> dict[str, Any]:
    text = row.columns.cell(row.line, "type")
    found = listed_id(text, {code: event.title for code, event in pack.events.items()})
    declared = pack.events[found].attributes if found else {}
    attributes = row.attributes(declared, also=frozenset({PRODUCT})) if found else {}
    if product := row.text("product"):
        attributes[PRODUCT] = product
    row.missing_attributes(attributes, declared)
    return attributes
