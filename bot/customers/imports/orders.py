"""Orders of a file: products sold and services ordered."""

from __future__ import annotations

from typing import Any

from bot.customers import queries
from bot.customers.imports.columns import Columns
from bot.customers.imports.plan import Plan
from bot.customers.imports.row import Row, read_rows
from bot.customers.imports.table import Table
from bot.work import Work
from models import Order


async def plan_orders(work: Work, table: Table, columns: Columns) -> tuple[Plan, set[str]]:
    """Decide about every row of a file of orders, and which further columns it used; nothing is written."""
    rows = read_rows(table, columns)
    customers = await queries.customer_ids(work.session, {columns.cell(row.line, "customer_id") for row in rows})
    stored = await queries.orders_by_external_id(work.session, {columns.cell(row.line, "order_id") for row in rows})
    plan = Plan()
    for row in rows:
        external_id = row.needed("order_id")
        plan.is_repeated(row, "order_id", external_id)
        known = stored.get(external_id)
        wanted = _wanted(row, known)
        customer = customers.get(row.needed("customer_id"))
        if customer is None:
            row.refuse("customer_id", "customer_unknown")
        elif known and known.customer_id != customer:
            row.refuse("customer_id", "order_of_another")
        if row.is_refused or customer is None:
            plan.refuse(row)
        elif known is None:
            new = Order(id=work.new_id(), external_id=external_id, customer_id=customer, created_at=work.now, **wanted)
            plan.create(row, [new])
        else:
            plan.settle(row, plan.edit(known, wanted))
    return plan, set(columns.extra)


def _wanted(row: Row, known: Order | None) -> dict[str, Any]:
    """The stated values. Further columns become attributes under their own names: no rule depends on them."""
    attributes = dict(known.attributes) if known else {}
    attributes |= row.json("attributes")
    for title, place in row.columns.extra.items():
        if cell := row.columns.read(row.line, place):
            attributes[title] = cell
    values: dict[str, Any] = {
        "product": row.needed("product"),
        "model": row.text("model"),
        "effective_on": row.date("effective_on"),
        "delivered_on": row.date("delivered_on"),
    }
    return {name: value for name, value in values.items() if value} | {"attributes": attributes}
