"""The first screen, and the list of what needs a person."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response

from bot.console.access import EVERYBODY, SERVING
from bot.console.cases import queries as cases
from bot.console.today import queries
from bot.console.view import Requires, View
from bot.console.visits import queries as visits
from bot.conversations.attention import settle_message
from bot.errors import BadInput, Conflict

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
        strangers=await queries.strangers_messages(session, limit=FEW),
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
        strangers=await queries.strangers_messages(session, limit=MANY),
        may_settle=view.who.is_one_of(*SERVING),
    )


@router.post("/attention/{message_id}/settle")
async def settle(
    view: Annotated[View, Requires(*SERVING)], message_id: UUID, words: Annotated[str, Form(max_length=20_000)] = ""
) -> Response:
    """Note what was done about a message; it needs nobody any more."""
    await queries.check_settleable(view.work.session, view.who.scope, message_id)
    try:
        await view.do(settle_message(view.work, message_id=message_id, operator_id=view.who.id, words=words))
    except Conflict:
        return view.back("message_settled_by_other", to="/attention")
    except BadInput:
        return view.back("message_note_wrong", to="/attention")
    return view.back("message_settled", to="/attention")
