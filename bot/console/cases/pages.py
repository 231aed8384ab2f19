"""The manager queue, and the page of one case."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from bot.cases.rights import check_holder
from bot.cases.transitions import TABLE, Action
from bot.console.access import EVERYBODY, LEADING, SERVING
from bot.console.cases import queries
from bot.console.names import names_of
from bot.console.organisation.queries import names_of_actors, operators
from bot.console.view import Requires, View
from bot.errors import NotAllowed
from bot.packs.pack import Pack
from models import Case, Customer, Operator, Role

router = APIRouter()


@router.get("/cases")
async def cases(
    view: Annotated[View, Requires(*EVERYBODY)],
    box: str = "unhappy",
    tier: str = "",
    priority: str = "",
    category: str = "",
) -> Response:
    """The queue: who is unhappy, and how long there is still time."""
    wanted = queries.Filter(
        box=box if box in queries.BOXES else "unhappy",
        tier=int(tier) if tier in {"1", "2", "3"} else None,
        priority=priority or None,
        category=category or None,
    )
    session, scope = view.work.session, view.who.scope
    lines = await queries.case_lines(session, scope, wanted, view.who.id)
    operator = await session.get_one(Operator, view.who.id)
    return await view.render(
        "cases.html",
        lines=lines,
        wanted=wanted,
        boxes=queries.BOXES,
        counts=await queries.count_boxes(session, scope, view.who.id),
        claimable={
            line.case.id
            for line in lines
            if what_may_be_done(line.case, operator, await view.work.pack(line.case.policy_version_id))["may_claim"]
        },
    )


@router.get("/cases/{case_id}")
async def case(view: Annotated[View, Requires(*EVERYBODY)], case_id: UUID) -> Response:
    """One case: its history, all the customer said, and what can be done."""
    session, scope = view.work.session, view.who.scope
    line = await queries.case_line(session, scope, case_id)
    found = line.case
    entries = await queries.history(session, case_id)
    own_names = await names_of(view.work, view.say, found.policy_version_id)
    return await view.render(
        "case.html",
        line=line,
        case=found,
        customer=await session.get_one(Customer, found.customer_id),
        contacts=await queries.contacts(session, found.customer_id),
        own_names=own_names,
        entries=entries,
        actors=await names_of_actors(session, (one.actor for one in entries)),
        said=await queries.said(session, found),
        notices=await queries.notices(session, case_id),
        confirming=await queries.confirming_visits(session, case_id),
        people=await operators(session, scope, *SERVING),
        **what_may_be_done(
            found, await session.get_one(Operator, view.who.id), await view.work.pack(found.policy_version_id)
        ),
    )


def what_may_be_done(found: Case, holder: Operator, pack: Pack) -> dict[str, bool]:
    """Which forms the page of a case offers; whether a deed is allowed is still decided when it is done."""
    can = {action: found.state in TABLE[action] for action in Action}
    role = holder.role
    try:
        check_holder(pack, found, holder)
        is_high_enough = True
    except NotAllowed:
        is_high_enough = False
    serves, leads = role in SERVING and is_high_enough, role in LEADING and is_high_enough
    is_in_hand = serves and (role in LEADING or found.assignee_id in {None, holder.id})
    return {
        "may_claim": serves and can[Action.CLAIM] and found.assignee_id in {None, holder.id},
        "may_resolve": is_in_hand and can[Action.RESOLVE],
        "may_note": role in SERVING,
        "may_assign": role in LEADING and can[Action.ASSIGN],
        "may_hand_over": leads and can[Action.HAND_OVER],
        "may_reopen": leads and can[Action.REOPEN],
        "may_close": role is Role.DIRECTOR and found.needs_director and can[Action.GIVE_UP],
    }
