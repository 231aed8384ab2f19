"""The list of visits, and the page of one."""

from __future__ import annotations

from typing import Annotated, get_args
from uuid import UUID

from fastapi import APIRouter, Depends
from fastapi.responses import Response

from bot.console.access import EVERYBODY, LEADING, SERVING
from bot.console.names import names_of
from bot.console.organisation.queries import names_of_actors, operators, units
from bot.console.paging import day_place, place
from bot.console.today.queries import unplanned_events
from bot.console.view import Requires, View
from bot.console.visits import queries
from bot.console.visits.queries import Filter, Standing
from bot.followups.queries import SLEEPING
from models import OPEN_STATES, VisitState

router = APIRouter()
STANDINGS: tuple[Standing, ...] = get_args(Standing)


def _uuid(given: str) -> UUID | None:
    try:
        return UUID(given)
    except ValueError:
        return None


def _wanted(
    standing: str = "",
    state: str | None = None,
    kind: str = "",
    rule: str = "",
    unit: str = "",
    agent: str = "",
) -> Filter:
    """The filter of an address; without any, the open visits. One that cannot be is none: addresses may be typed."""
    if state is None and not standing:
        state = "open"
    return Filter(
        standing=next((one for one in STANDINGS if one == standing), None),
        state=state if state in {*VisitState, "open"} else None,
        kind=kind or None,
        rule=rule or None,
        unit=_uuid(unit),
        agent=_uuid(agent),
    )


@router.get("/visits")
async def visits(
    view: Annotated[View, Requires(*EVERYBODY)], wanted: Annotated[Filter, Depends(_wanted)], after: str = ""
) -> Response:
    """Visits by filter, in the order of their due days."""
    session, scope = view.work.session, view.who.scope
    today, now = view.today, view.work.now
    lines = await queries.visit_lines(session, scope, wanted, today=today, now=now, after=day_place(after))
    last = lines[-1].visit if len(lines) == queries.PAGE else None
    return await view.render(
        "visits.html",
        lines=lines,
        wanted=wanted,
        count=await queries.count_visits(session, scope, wanted, today=today, now=now),
        next_place=place(last.due_on, last.id) if last else None,
        units=await units(session, scope),
        agents=await operators(session, scope),
        states=tuple(VisitState),
        standings=STANDINGS,
        unplanned=await unplanned_events(session, scope, limit=queries.PAGE)
        if wanted.standing == "unaccounted"
        else [],
    )


@router.get("/visits/{visit_id}")
async def visit(view: Annotated[View, Requires(*EVERYBODY)], visit_id: UUID) -> Response:
    """One visit: why it is, what was decided, tried, asked and answered."""
    session, scope = view.work.session, view.who.scope
    line = await queries.visit_line(session, scope, visit_id)
    decisions = await queries.ledger(session, visit_id)
    is_open = line.visit.state in OPEN_STATES
    return await view.render(
        "visit.html",
        line=line,
        visit=line.visit,
        own_names=await names_of(view.work, view.say, line.visit.policy_version_id),
        decisions=decisions,
        actors=await names_of_actors(session, (one.actor for one in decisions)),
        attempts=await queries.attempts(session, visit_id),
        asked=await queries.asked(session, visit_id),
        suggestions=await queries.suggestions(session, visit_id),
        conversations=await queries.conversations_of_visit(session, visit_id),
        cases=await queries.cases_of_visit(session, scope, line.visit),
        may_move=line.visit.state in SLEEPING and view.who.is_one_of(*SERVING),
        may_cancel=line.visit.state in SLEEPING and view.who.is_one_of(*LEADING),
        may_record=is_open and view.who.is_one_of(*SERVING),
    )
