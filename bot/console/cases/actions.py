"""What a person does with a case. Each answers with the case's page and a sentence about what came of it."""

from __future__ import annotations

from collections.abc import Awaitable
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response

from bot.cases.confirm import close_unconfirmed
from bot.cases.handle import assign, claim, hand_to_department, reopen, resolve
from bot.cases.handle import note as note_down
from bot.console.access import LEADING, SERVING
from bot.console.cases.queries import case_line
from bot.console.organisation.queries import operators
from bot.console.view import Requires, View
from bot.errors import BadInput, Conflict, NotAllowed, NotFound
from models import Case, Role

router = APIRouter()
Words = Annotated[str, Form(max_length=2000)]


async def _do(view: View, case_id: UUID, deed: Awaitable[Case], *, done: str, conflict: str) -> Response:
    """Carry a deed out and say what came of it. Who was slower, or may not, is told so on the same page."""
    page = f"/cases/{case_id}"
    try:
        await view.do(deed)
    except Conflict:
        return view.back(conflict, to=page)
    except NotAllowed:
        return view.back("case_not_for_you", to=page)
    except BadInput:
        return view.back("case_input_wrong", to=page)
    return view.back(done, to=page)


@router.post("/cases/{case_id}/claim")
async def claim_case(view: Annotated[View, Requires(*SERVING)], case_id: UUID) -> Response:
    """Take a waiting case; of two at once one wins and the other is told who has it."""
    await case_line(view.work.session, view.who.scope, case_id)
    deed = claim(view.work, case_id=case_id, operator_id=view.who.id)
    return await _do(view, case_id, deed, done="case_claimed", conflict="case_claimed_by_other")


@router.post("/cases/{case_id}/assign")
async def assign_case(
    view: Annotated[View, Requires(*LEADING)], case_id: UUID, operator: Annotated[UUID, Form()]
) -> Response:
    """Give a case to somebody of whom this person may dispose."""
    await case_line(view.work.session, view.who.scope, case_id)
    if operator not in {one[0] for one in await operators(view.work.session, view.who.scope, *SERVING)}:
        raise NotFound("There is no such colleague here.")
    deed = assign(view.work, case_id=case_id, assignee_id=operator, operator_id=view.who.id)
    return await _do(view, case_id, deed, done="case_assigned", conflict="case_moved_on")


@router.post("/cases/{case_id}/hand-over")
async def hand_case_over(
    view: Annotated[View, Requires(*LEADING)],
    case_id: UUID,
    department: Annotated[str, Form(max_length=100)] = "",
    due: Annotated[str, Form()] = "",
    note: Words = "",
) -> Response:
    """Hand a case to a department, which answers by a time told in the reader's zone."""
    await case_line(view.work.session, view.who.scope, case_id)
    try:
        due_at = datetime.fromisoformat(due).replace(tzinfo=view.who.zone)
    except ValueError:
        return view.back("case_input_wrong", to=f"/cases/{case_id}")
    deed = hand_to_department(
        view.work, case_id=case_id, department=department, due_at=due_at, operator_id=view.who.id, note=note.strip()
    )
    return await _do(view, case_id, deed, done="case_handed_over", conflict="case_moved_on")


@router.post("/cases/{case_id}/note")
async def note_case(view: Annotated[View, Requires(*SERVING)], case_id: UUID, text: Words = "") -> Response:
    """Write something down with a case."""
    await case_line(view.work.session, view.who.scope, case_id)
    deed = note_down(view.work, case_id=case_id, operator_id=view.who.id, words=text)
    return await _do(view, case_id, deed, done="case_noted", conflict="case_moved_on")


@router.post("/cases/{case_id}/resolve")
async def resolve_case(
    view: Annotated[View, Requires(*SERVING)], case_id: UUID, root_cause: Words = "", measure: Words = ""
) -> Response:
    """The company thinks that it is settled; now the customer is asked."""
    await case_line(view.work.session, view.who.scope, case_id)
    deed = resolve(view.work, case_id=case_id, operator_id=view.who.id, root_cause=root_cause, measure=measure)
    return await _do(view, case_id, deed, done="case_resolved", conflict="case_moved_on")


@router.post("/cases/{case_id}/reopen")
async def reopen_case(view: Annotated[View, Requires(*LEADING)], case_id: UUID, note: Words = "") -> Response:
    """Open a resolved or closed case again."""
    await case_line(view.work.session, view.who.scope, case_id)
    deed = reopen(view.work, case_id=case_id, operator_id=view.who.id, note=note)
    return await _do(view, case_id, deed, done="case_reopened", conflict="case_moved_on")


@router.post("/cases/{case_id}/close-unconfirmed")
async def close_case(view: Annotated[View, Requires(Role.DIRECTOR)], case_id: UUID, note: Words = "") -> Response:
    """The director ends a case without the customer's word."""
    await case_line(view.work.session, view.who.scope, case_id)
    deed = close_unconfirmed(view.work, case_id=case_id, operator_id=view.who.id, note=note)
    return await _do(view, case_id, deed, done="case_closed", conflict="case_still_asked")
