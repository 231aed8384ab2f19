"""A year passes: every visit that the regulations demand is made or accounted for, and nobody is disturbed."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import httpx
import pytest
from sqlalchemy import select

from actions.server import action_server
from bot.app import gateway_app
from bot.demo.audit import audit
from bot.demo.carrier import Crowd
from bot.demo.people import Persona
from bot.ids import new_id
from bot.packs.load import find_pack, load_pack
from bot.policy.gate import contact_rules, opening_at
from bot.serving import serving
from bot.settings import ROOT, Settings
from models import OPEN_STATES, CarrierEntry, Customer, Decision, Handset, Message, Visit, VisitState
from tests.fixtures.world import Mailbox, World, open_world

BEGIN = datetime(2026, 1, 2, 1, 0, tzinfo=UTC)
END = datetime(2026, 12, 31, 15, 0, tzinfo=UTC)
PEOPLE = {
    "+85251000001": (Persona.TERSE, "zh-HK", "Asia/Hong_Kong"),
    "+12025550102": (Persona.HAPPY, "en", "America/New_York"),
    "+8613900000003": (Persona.STOPPER, "zh-CN", "Asia/Shanghai"),
}


@pytest.fixture
async def year(world_settings: Settings, actions_port: int, mailbox: Mailbox) -> AsyncIterator[World]:
    """A world at the beginning of 2026."""
    assert mailbox.mails == []
    async with (
        open_world(world_settings, begin=BEGIN) as world,
        serving(action_server(world.runtime), port=actions_port),
    ):
        yield world


async def people(world: World) -> dict[str, Customer]:
    found = {}
    for number, (persona, locale, zone) in PEOPLE.items():
        found[number] = await world.customer(number, locale=locale, zone=zone)
        async with world.runtime.sessions() as session, session.begin():
            memory = {"locale": locale, "line": []}
            session.add(Handset(id=new_id(), number=number, persona=persona.value, seed=1, memory=memory))
    return found


async def pass_the_year(world: World, crowd: Crowd) -> None:
    """From one moment at which something is due to the next; everybody answers in between."""
    while (now := await world.runtime.now()) < END:
        following = await world.next_moment(now, END)
        theirs = await crowd.next_due()
        await world.at(max(min(following, theirs or END), now + timedelta(seconds=1)))
        while await crowd.deliver(await world.runtime.now()) + await crowd.react():
            await world.settle()


async def test_a_year_passes(year: World) -> None:
    """Visits, windows, caps, holidays and the stop of one customer, over 2026 with its make-up workdays."""
    customers = await people(year)
    for customer in customers.values():
        await year.event(customer, "order.effective", at=BEGIN, product="X")
        await year.event(customer, "order.delivered", at=BEGIN + timedelta(days=6), product="X")
    transport = httpx.ASGITransport(app=gateway_app(year.runtime))
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as gateway:
        crowd = Crowd(year.runtime.engine, gateway, year.runtime.settings.signing_key)
        await pass_the_year(year, crowd)

    found = await audit(year.runtime.database_url, now=await year.runtime.now())
    assert found.is_clean
    async with year.runtime.sessions() as session:
        visits = (await session.scalars(select(Visit))).all()
        messages = (await session.scalars(select(Message).where(Message.sent_at.is_not(None)))).all()
        decisions = (await session.scalars(select(Decision))).all()
        log = (await session.scalars(select(CarrierEntry).where(CarrierEntry.direction == "out"))).all()
    assert_accounted_for(visits, decisions)
    assert_in_windows(messages, {customer.id: customer for customer in customers.values()})
    assert_capped(visits)
    stopper = customers["+8613900000003"]
    assert {one.state for one in visits if one.customer_id == stopper.id} == {VisitState.OPTED_OUT}
    told = [entry.text for entry in log if entry.number == "+8613900000003"]
    assert len(told) == 3, told  # the opening, the next question, and that the stop was heard
    happy = customers["+12025550102"].id
    kinds = Counter(one.kind for one in visits if one.customer_id == happy and one.due_on <= END.date())
    assert kinds["first"] == 1
    assert kinds["technical"] == 1  # six months after the delivery
    assert kinds["questionnaire"] >= 3
    assert kinds["holiday"] >= 5


def assert_accounted_for(visits: Sequence[Visit], decisions: Sequence[Decision]) -> None:
    told = {one.visit_id for one in decisions}
    for visit in visits:
        assert visit.id in told
        assert visit.clause
        if visit.due_on <= date(2026, 12, 1):
            assert visit.state not in OPEN_STATES, (visit.kind, visit.due_on, visit.state, visit.reason)
            assert visit.ended_at is not None
        assert visit.state is not VisitState.EXPIRED or visit.kind == "holiday", (visit.kind, visit.due_on)


def assert_in_windows(messages: Sequence[Message], customers: dict[UUID, Customer]) -> None:
    """What was not an answer to the customer went out inside the hours of the customer's own zone."""
    pack = load_pack(find_pack("after-sales", Path(ROOT)))
    for message in messages:
        if message.sent_at is None or message.customer_id is None or message.purpose not in {"opening", "reminder"}:
            continue
        zone = ZoneInfo(customers[message.customer_id].zone or "")
        opening = opening_at(message.sent_at, message.channel, contact_rules(pack), zone, pack.working_calendar)
        assert opening is not None
        assert opening.start <= message.sent_at, (message.channel, message.sent_at.astimezone(zone))


def assert_capped(visits: Sequence[Visit]) -> None:
    """At most one visit a day begins with one customer, exempt kinds aside."""
    pack = load_pack(find_pack("after-sales", Path(ROOT)))
    starts = sorted(
        (visit.customer_id.hex, visit.started_at)
        for visit in visits
        if visit.started_at is not None and visit.kind not in pack.contact.exempt
    )
    for (first, at), (second, later) in pairwise(starts):
        assert first != second or later - at >= timedelta(days=1)
