"""What a person decides about a visit: another time, hold, cancel."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response

from bot.console.access import LEADING, SERVING
from bot.console.view import Requires, View
from bot.console.visits.queries import visit_line
from bot.errors import Conflict
from bot.followups.hold import cancel, hold, reschedule

router = APIRouter()
Reason = Annotated[str, Form(max_length=500)]


def _moment(view: View, given: str) -> datetime | None:
    """The moment of a form field, told in the reader's zone."""
    try:
        return datetime.fromisoformat(given).replace(tzinfo=view.who.zone)
    except ValueError:
        return None


@router.post("/visits/{visit_id}/reschedule")
async def move_visit(
    view: Annotated[View, Requires(*SERVING)], visit_id: UUID, at: Annotated[str, Form()] = "", reason: Reason = ""
) -> Response:
    """Contact the customer at another time."""
    await visit_line(view.work.session, view.who.scope, visit_id)
    page, moment = f"/visits/{visit_id}", _moment(view, at)
    if moment is None or moment < view.work.now:
        return view.back("visit_time_wrong", to=page)
    if not reason.strip():
        return view.back("reason_missing", to=page)
    try:
        await view.do(reschedule(view.work, visit_id=visit_id, at=moment, actor=view.who.actor, reason=reason.strip()))
    except Conflict:
        return view.back("visit_moved_on", to=page)
    return view.back("visit_moved", to=page)


@router.post("/visits/{visit_id}/hold")
async def hold_visit(
    view: Annotated[View, Requires(*SERVING)], visit_id: UUID, until: Annotated[str, Form()] = "", reason: Reason = ""
) -> Response:
    """Hold a visit until a time or, without one, until somebody moves it."""
    await visit_line(view.work.session, view.who.scope, visit_id)
    page, moment = f"/visits/{visit_id}", _moment(view, until)
    if (until and moment is None) or (moment and moment < view.work.now):
        return view.back("visit_time_wrong", to=page)
    if not reason.strip():
        return view.back("reason_missing", to=page)
    try:
        await view.do(hold(view.work, visit_id=visit_id, reason=reason.strip(), until=moment, actor=view.who.actor))
    except Conflict:
        return view.back("visit_moved_on", to=page)
    return view.back("visit_held", to=page)


@router.post("/visits/{visit_id}/cancel")
async def cancel_visit(view: Annotated[View, Requires(*LEADING)], visit_id: UUID, reason: Reason = "") -> Response:
    """Do not make a visit; the reason stays in its ledger."""
    await visit_line(view.work.session, view.who.scope, visit_id)
    page = f"/visits/{visit_id}"
    if not reason.strip():
        return view.back("reason_missing", to=page)
    try:
        await view.do(cancel(view.work, visit_id=visit_id, reason=reason.strip(), actor=view.who.actor))
    except Conflict:
        return view.back("visit_moved_on", to=page)
    return view.back("visit_cancelled", to=page)
