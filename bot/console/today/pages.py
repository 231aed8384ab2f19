"""The first screen, and the list of what needs a person."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import Response

from bot.console.access import EVERYBODY
from bot.console.cases import queries as cases
from bot.console.today import queries
from bot.console.view import Requires, View
from bot.console.visits import queries as visits

router = APIRouter()
FEW = 6
MANY = 100


@router.get("/")
async def today(view: Annotated[View, Requires(*EVERYBODY)]) -> Response:
    """What is due, what is late, what is unaccounted for, and who is unhappy."""
    session, scope, now = view.work.session, view.who.scope, view.work.now
    lists, counts = {}, {}
    for standing in ("due", "late", "unaccounted"):
        wanted = visits.Filter(standing=standing)
        lists[standing] = await visits.visit_lines(session, scope, wanted, today=view.today, now=now, limit=FEW)
        counts[standing] = await visits.count_visits(session, scope, wanted, today=view.today, now=now)
    unplanned = await queries.count_unplanned(session, scope)
    boxes = await cases.count_boxes(session, scope, view.who.id)
    return await view.render(
        "today.html",
        lists=lists,
        counts=counts | {"unplanned": unplanned, "unhappy": boxes["unhappy"]},
        breached=await cases.count_breached(session, scope, now),
        unplanned=await queries.unplanned_events(session, scope, limit=FEW),
        unhappy=await cases.case_lines(session, scope, cases.Filter(), view.who.id, limit=FEW),
        mine=await visits.visit_lines(
            session,
            scope,
            visits.Filter(standing="due", agent=view.who.id),
            today=view.today,
            now=now,
            limit=FEW,
        ),
        stuck=await queries.stuck_messages(session, scope, now, limit=FEW),
        failed_notices=await queries.failed_notices(session, scope, limit=FEW),
        stuck_count=await queries.count_stuck(session, scope, now),
    )


@router.get("/attention")
async def attention(view: Annotated[View, Requires(*EVERYBODY)]) -> Response:
    """Messages and notices that need a person, and events that could not be planned."""
    session, scope = view.work.session, view.who.scope
    return await view.render(
        "attention.html",
        stuck=await queries.stuck_messages(session, scope, view.work.now, limit=MANY),
        failed_notices=await queries.failed_notices(session, scope, limit=MANY),
        unplanned=await queries.unplanned_events(session, scope, limit=MANY),
    )
