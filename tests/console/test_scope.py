"""Rows of another unit do not exist: not on pages, not in lists, not for forms, not in the live stream."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.console.live.digests import GENERAL, OF_ONE
from bot.console.scope import Scope, scope_of, visible
from models import Case, Conversation, Customer, Event, Message, Notice, Operator, Role, Visit
from tests.builders import (
    make_case,
    make_conversation,
    make_customer,
    make_event,
    make_message,
    make_notice,
    make_operator,
    make_unit,
    make_visit,
)
from tests.console.company import Company
from tests.console.routes import known_routes
from tests.fixtures.console import Shown

OF_ROWS = ("{visit_id}", "{conversation_id}", "{case_id}", "{customer_id}", "{media_id}", "{message_id}")
LISTS = (
    "/",
    "/attention",
    "/visits?state=",
    "/visits?standing=unaccounted",
    "/conversations?box=all",
    "/customers",
    "/customers?words=C-1001",
    "/cases?box=all",
)


@pytest.mark.parametrize("role", [Role.AGENT, Role.SUPERVISOR, Role.MANAGER])
async def test_another_units_ids_do_not_exist(shown: Shown, role: Role) -> None:
    company, scene = shown.company, shown.scene
    async with company.runtime.work() as work:
        stranger = await make_operator(work, company.south, role)
    async with company.browser(stranger) as client:
        tried = 0
        for route in known_routes(company.app):
            if not any(part in route.path for part in OF_ROWS) or role not in (route.roles or ()):
                continue
            address = route.address(scene)
            fields = {"operator": str(stranger.id), "text": "x", "reason": "x", "note": "x", "at": "2030-01-01T10:00"}
            answer = await (client.get(address) if route.method == "GET" else client.send(address, **fields))
            assert answer.status_code == 404, (route.method, route.path)
            tried += 1
        assert tried >= 12
        for noun, row in (("visit", scene.visit), ("conversation", scene.conversation), ("case", scene.case)):
            assert (await client.get(f"/live?topics={noun}:{row.id}")).status_code == 404
        for path in LISTS:
            text = (await client.get(path)).text
            for name in ("王秀兰", "Emily Carter", "Grace Wong", "漏水"):
                assert name not in text, path


@pytest.mark.parametrize("role", list(Role))
async def test_own_rows_are_there(shown: Shown, role: Role) -> None:
    async with shown.company.browser(role) as client:
        for path in ("/visits?state=", "/conversations?box=all", "/customers", "/cases?box=all"):
            assert "王秀兰" in (await client.get(path)).text, path


async def test_the_head_office_sees_the_branches_and_a_branch_only_itself(company: Company) -> None:
    async with company.runtime.work() as work:
        deep = await make_unit(work, parent_id=company.north.id)
        seen = {
            unit: (await scope_of(work.session, Role.MANAGER, unit.id)).units
            for unit in (company.head, company.north, company.south, deep)
        }
        assert seen[company.head] is None
        assert seen[company.north] == frozenset({company.north.id, deep.id})
        assert seen[company.south] == frozenset({company.south.id})
        assert seen[deep] == frozenset({deep.id})
        for role in (Role.DIRECTOR, Role.ADMINISTRATOR):
            assert (await scope_of(work.session, role, deep.id)).units is None


async def test_of_several_companies_each_sees_only_itself(company: Company) -> None:
    async with company.runtime.work() as work:
        await make_unit(work, title="另一家公司")
        assert (await scope_of(work.session, Role.MANAGER, company.head.id)).units == frozenset(
            {company.head.id, company.north.id, company.south.id}
        )


async def test_rows_of_no_unit_are_the_whole_companys(company: Company) -> None:
    async with company.runtime.work() as work:
        await make_customer(work, display_name="无主客户")
    async with company.browser(Role.MANAGER) as branch, company.browser(Role.DIRECTOR) as head:
        assert "无主客户" not in (await branch.get("/customers")).text
        assert "无主客户" in (await head.get("/customers")).text


async def test_a_case_goes_only_to_somebody_of_whom_one_may_dispose(shown: Shown) -> None:
    company, scene = shown.company, shown.scene
    async with company.runtime.work() as work:
        southerner = await make_operator(work, company.south, Role.AGENT, display_name="南方人")
    async with company.browser(Role.MANAGER) as client:
        assert "南方人" not in (await client.get(f"/cases/{scene.case.id}")).text
        answer = await client.send(f"/cases/{scene.case.id}/assign", operator=str(southerner.id))
        assert answer.status_code == 404


async def test_every_kind_of_row_is_scoped(company: Company) -> None:
    """Each table of the row scope, with one row of each branch: exactly one is visible."""

    async with company.runtime.work() as work:
        for unit in (company.north, company.south):
            customer = await make_customer(work, unit_id=unit.id)
            await make_visit(work, customer)
            await make_event(work, customer)
            talk = await make_conversation(work, customer)
            await make_message(work, talk)
            await make_notice(work, await make_case(work, customer))
        scope = Scope(frozenset({company.north.id}))
        for table in (Case, Conversation, Customer, Event, Message, Notice, Visit):
            whole = (await work.session.scalars(select(table.id))).all()
            seen = (await work.session.scalars(select(table.id).where(visible(table, scope)))).all()
            assert (len(whole), len(seen)) == (2, 1), table
        with pytest.raises(TypeError):
            visible(Operator, scope)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "topic", ["nothing", "visit:", "visit:1", "visit:0", "session:0", "", "cases;DROP TABLE visits"]
)
async def test_there_are_no_other_topics(shown: Shown, topic: str) -> None:
    async with shown.company.browser(Role.DIRECTOR) as client:
        assert (await client.get(f"/live?topics={topic}")).status_code == 404
    assert topic not in GENERAL
    assert topic not in OF_ONE
