"""The example company comes in whole through the real import."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.demo.company import Company, happen, move_in, personas
from bot.demo.more import Row
from bot.demo.people import Persona
from bot.ids import new_id
from bot.runtime import Runtime, open_runtime
from bot.settings import ROOT, Settings
from bot.shelf import switch_on
from models import Customer, Event, Handset, Operator, Order, Unit

START = datetime.fromisoformat("2026-06-01T00:00:00+08:00")


@pytest.fixture
async def runtime(database: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Runtime]:
    settings = Settings(var_dir=tmp_path_factory.mktemp("var"), carrier="simulator", secret_key="k", clock="database")
    async with open_runtime(settings, url=database) as runtime:
        async with runtime.sessions() as session, session.begin():
            await switch_on(session, "after-sales", root=ROOT, now=START, new_id=new_id, by="test")
        yield runtime


async def moved_in(runtime: Runtime, customers: int | None = None) -> Company:
    async with runtime.work() as work:
        return await move_in(work, customers=customers)


async def count(runtime: Runtime, table: type) -> int:
    async with runtime.sessions() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def test_everything_of_the_example_is_taken_in(runtime: Runtime) -> None:
    company = await moved_in(runtime)
    async with runtime.work() as work:
        await happen(work, company.events)
    assert company.customers >= 60
    for table, number in ((Customer, company.customers), (Handset, company.customers), (Event, len(company.events))):
        assert await count(runtime, table) == number
    assert await count(runtime, Order) >= company.customers
    assert await count(runtime, Unit) >= 4
    async with runtime.sessions() as session:
        locales = Counter(await session.scalars(select(Customer.locale)))
        unknown = await session.scalar(select(func.count()).where(Customer.zone.is_(None)))
        roles = {operator.role.value for operator in await session.scalars(select(Operator))}
    assert set(locales) == {"zh-CN", "zh-TW", "zh-HK", "en"}
    assert unknown == 0
    assert roles == {"agent", "supervisor", "manager", "director", "administrator"}


async def test_events_fill_ninety_days_and_cover_the_triggers(runtime: Runtime) -> None:
    company = await moved_in(runtime)
    kinds = Counter(row["type"] for row in company.events)
    assert set(kinds) == {
        "order.effective",
        "order.delivered",
        "service.completed",
        "repair.completed",
        "complaint.received",
        "call.missed",
    }
    assert min(kinds.values()) >= 5
    times = [datetime.fromisoformat(row["at"]) for row in company.events]
    assert times == sorted(times)
    assert times[0] >= START
    assert times[-1] < START + timedelta(days=90)


async def test_days_pass_without_losing_or_repeating_an_event(runtime: Runtime) -> None:
    company = await moved_in(runtime)
    seen: list[Row] = []
    after: datetime | None = None
    at: datetime | None = START
    while at is not None:
        at = company.next_event(at)
        if at is not None:
            seen += company.events_between(after, at)
            after = at
    assert [row["event_id"] for row in seen] == [row["event_id"] for row in company.events]


@pytest.mark.parametrize("customers", [1, 30, 200])
async def test_any_number_of_customers(runtime: Runtime, customers: int) -> None:
    company = await moved_in(runtime, customers)
    async with runtime.work() as work:
        await happen(work, company.events)
    assert company.customers == customers == await count(runtime, Customer) == await count(runtime, Handset)


async def test_moving_in_twice_changes_nothing(runtime: Runtime) -> None:
    first, second = await moved_in(runtime), await moved_in(runtime)
    assert first == second
    assert await count(runtime, Handset) == first.customers


def test_every_sort_of_customer_is_there_in_its_share() -> None:
    crowd = Counter(personas(76, 7))
    assert set(crowd) == set(Persona)
    assert crowd[Persona.HAPPY] >= 10
    assert personas(76, 7) == personas(76, 7) != personas(76, 8)
