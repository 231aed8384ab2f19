"""The list of customers, and everything about one."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import Response

from bot.console.access import EVERYBODY
from bot.console.customers import queries
from bot.console.organisation.queries import names_of_actors, operators, units
from bot.console.paging import place, split_place
from bot.console.view import Requires, View

router = APIRouter()


def _uuid(given: str) -> UUID | None:
    try:
        return UUID(given)
    except ValueError:
        return None


@router.get("/customers")
async def customers(
    view: Annotated[View, Requires(*EVERYBODY)],
    words: Annotated[str, Query(max_length=100)] = "",
    unit: str = "",
    agent: str = "",
    after: str = "",
) -> Response:
    """Customers by name."""
    session, scope = view.work.session, view.who.scope
    lines = await queries.customer_lines(
        session, scope, words=words, unit=_uuid(unit), agent=_uuid(agent), after=split_place(after)
    )
    last = lines[-1].customer if len(lines) == queries.PAGE else None
    return await view.render(
        "customers.html",
        lines=lines,
        words=words,
        unit=unit,
        agent=agent,
        next_place=place(last.display_name or "", last.id) if last else None,
        units=await units(session, scope),
        agents=await operators(session, scope),
    )


@router.get("/customers/{customer_id}")
async def customer(view: Annotated[View, Requires(*EVERYBODY)], customer_id: UUID) -> Response:
    """One customer: contact data, products, visits, cases, consents, and why they were or were not contacted."""
    session, scope = view.work.session, view.who.scope
    line = await queries.customer_line(session, scope, customer_id)
    file = await queries.customer_file(session, scope, customer_id)
    if not view.is_refresh:
        view.work.audit(view.who.actor, "customer.read", "customer", customer_id)
    return await view.render(
        "customer.html",
        line=line,
        customer=line.customer,
        file=file,
        actors=await names_of_actors(session, (row[0].actor for row in file.decisions)),
    )
