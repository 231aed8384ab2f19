"""An installation that talks to a double of Twilio: real gateway, worker, Rasa and database, each at work."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import asyncpg
from sqlalchemy import select, text

from actions.server import action_server
from bot.app import gateway_app
from bot.conversations.facts import is_staffed
from bot.demo.clock import set_clock
from bot.ids import new_id
from bot.jobs.queue import Worker, queued
from bot.postgres.url import to_plain_url
from bot.processes.process import free_port
from bot.runtime import Runtime
from bot.serving import serving
from bot.settings import Settings
from models import Attempt, Call, ContactPoint, Customer, Event, Message, MessageState, Visit
from scheduler.handlers import handlers
from scheduler.ticks import run_all, run_due
from tests.doubles.twilio.run import Double, running_double
from tests.fixtures.world import World, open_world
from tests.twilio.settings import plan_for, settings_for

SHANGHAI = ZoneInfo("Asia/Shanghai")
EVENTS = {"technical": "service.completed", "first": "order.effective"}
ON_ITS_WAY = (MessageState.RECEIVED, MessageState.QUEUED, MessageState.SENDING)


def _next_morning(now: datetime) -> datetime:
    return (now.astimezone(SHANGHAI) + timedelta(days=1)).replace(hour=10, minute=30, second=0, microsecond=0)


@dataclass
class Place:
    """A world whose customers are reached by a double."""

    world: World
    double: Double
    gateway: str
    is_small: bool = True

    @property
    def runtime(self) -> Runtime:
        return self.world.runtime

    async def rest(self, *, seconds: float = 120.0) -> None:
        """Let everything happen that can happen at this moment of the product's time."""
        quiet, until = 0, time.monotonic() + seconds
        await run_all(self.runtime)
        while time.monotonic() < until:
            await run_due(self.runtime)
            quiet = 0 if await self.is_busy() else quiet + 1
            if quiet >= 3:
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"no rest after {seconds} s: {await self.under_way()}")

    async def under_way(self) -> dict[str, Any]:
        """What is still to be done, for a test that fails."""
        async with self.runtime.sessions() as session:
            rows = await session.execute(
                select(Message.address, Message.state, Message.reason, Message.purpose, Message.tries).where(
                    Message.state.in_(ON_ITS_WAY), Message.conversation_id.is_not(None)
                )
            )
            messages = [tuple(row) for row in rows]
        busy = (await self.double.http.get("/double/idle")).json()["busy"]
        return await self.world.left() | {"messages": messages, "double": busy}

    async def is_busy(self) -> bool:
        """Whether anything is under way. Messages whose hand-over is unknown are waited for by nobody."""
        if (await self.double.http.get("/double/idle")).json()["busy"]:
            return True
        async with self.runtime.sessions() as session:
            waiting = await session.scalar(
                select(Message.id).where(Message.state.in_(ON_ITS_WAY), Message.conversation_id.is_not(None)).limit(1)
            )
            return waiting is not None or bool(await queued(session))

    async def later(self, **length: float) -> None:
        """Move the product's clock on, and let everything that is due happen."""
        moment = await self.runtime.now() + timedelta(**length)
        async with self.runtime.sessions() as session, session.begin():
            await set_clock(session, moment)
        await self.rest()

    async def morning(self) -> None:
        """The next day, 10:30 in Shanghai and Hong Kong: every channel is open on any day of the year."""
        await self.start_morning()
        await self.rest()

    async def before_a_workday(self) -> None:
        """Wait until tomorrow is a day on which somebody is there to take a call over."""
        while not await self._will_be_staffed():
            await self.morning()

    async def _will_be_staffed(self) -> bool:
        async with self.runtime.work() as work:
            _, pack = await work.pack_in_force()
            return is_staffed(pack, _next_morning(work.now))

    async def start_morning(self) -> None:
        """The next day begins; nothing is waited for."""
        await run_all(self.runtime)
        moment = _next_morning(await self.runtime.now())
        async with self.runtime.sessions() as session, session.begin():
            await set_clock(session, moment)

    async def visits_of(self, numbers: Mapping[str, str], kind: str, **given: Any) -> dict[str, Visit]:
        """Customers with these numbers, each with a visit of a kind that has just been begun."""
        customers = {}
        for name, number in numbers.items():
            customers[name] = await self.world.customer(number, external_id=number, **given)
            await self.event(customers[name], EVENTS[kind])
        await self.rest()
        await self.morning()
        return {name: await self.world.visit(customer, kind) for name, customer in customers.items()}

    async def planned(
        self, numbers: Sequence[str], kind: str, channels: Sequence[str], *, script: str | None = None
    ) -> list[Visit]:
        """Customers whose next visit of a kind is planned on these channels; it begins with the next morning."""
        customers = [await self.world.customer(number, external_id=number) for number in numbers]
        for customer in customers:
            await self.event(customer, EVENTS[kind])
        await self.rest()
        visits = [await self.world.visit(customer, kind) for customer in customers]
        async with self.runtime.sessions() as session, session.begin():
            for visit in visits:
                row = await session.get_one(Visit, visit.id)
                row.channels, row.script = list(channels), script or row.script
        return visits

    async def event(self, customer: Customer, kind: str) -> None:
        """Something happens at the company's side now; nothing is done about it yet."""
        async with self.runtime.work() as work:
            work.session.add(
                Event(
                    id=new_id(),
                    external_id=str(new_id()),
                    customer_id=customer.id,
                    type=kind,
                    at=work.now,
                    attributes={},
                    created_at=work.now,
                )
            )

    async def customer_at(self, number: str) -> Customer:
        """The customer with a number."""
        async with self.runtime.sessions() as session:
            found = await session.scalar(select(Customer).where(Customer.external_id == number))
        assert found is not None
        return found

    async def points(self, customer: Customer) -> Sequence[ContactPoint]:
        """How a customer can be reached."""
        async with self.runtime.sessions() as session:
            return (await session.scalars(select(ContactPoint).where(ContactPoint.customer_id == customer.id))).all()

    async def visit_of(self, number: str, kind: str, **given: Any) -> Visit:
        """A customer with this number and a visit of a kind that has just been begun."""
        return (await self.visits_of({"": number}, kind, **given))[""]

    async def again(self, visit: Visit) -> Visit:
        """The visit as it is now."""
        async with self.runtime.sessions() as session:
            return await session.get_one(Visit, visit.id)

    async def attempts(self, visit: Visit) -> Sequence[Attempt]:
        """The visit's attempts in their order."""
        async with self.runtime.sessions() as session:
            rows = await session.scalars(select(Attempt).where(Attempt.visit_id == visit.id).order_by(Attempt.number))
            return rows.all()

    async def calls(self, number: str) -> Sequence[Call]:
        """The calls with a number, the earliest first."""
        async with self.runtime.sessions() as session:
            return (
                await session.scalars(select(Call).where(Call.address == number).order_by(Call.started_at, Call.id))
            ).all()

    async def messages(self, number: str) -> Sequence[Message]:
        """All messages with a number in their order."""
        async with self.runtime.sessions() as session:
            return (await session.scalars(select(Message).where(Message.address == number).order_by(Message.seq))).all()

    async def execute(self, statement: str, **given: Any) -> None:
        """Change a row behind the product's back: wall time that has passed."""
        async with self.runtime.sessions() as session, session.begin():
            await session.execute(text(statement), given)


@asynccontextmanager
async def working(runtime: Runtime, *, at_once: int = 16) -> AsyncIterator[None]:
    """A worker at work while the block runs."""
    connection = await asyncpg.connect(to_plain_url(runtime.database_url))
    worker = Worker(connection, handlers(runtime), lease=timedelta(seconds=15))
    task = asyncio.create_task(worker.run(at_once=at_once))
    try:
        yield
    finally:
        worker.stop()
        await asyncio.wait_for(task, 120)
        await connection.close()


@asynccontextmanager
async def open_place(
    settings: Settings, folder: Path, *, actions_port: int, product: dict[str, Any] | None = None, **plan: Any
) -> AsyncIterator[Place]:
    """Everything, connected. `settings` are those of a test world; `plan` is the double's."""
    port = free_port()
    wanted = plan_for(folder, deliver_to=f"http://127.0.0.1:{port}", **plan)
    async with running_double(wanted) as double:
        twilio = settings_for(wanted, double.url, folder, **(product or {}))
        names = [name for name in type(twilio).model_fields if name.startswith("twilio_")]
        changed = {name: getattr(twilio, name) for name in names} | {
            "carrier": "twilio",
            "public_url": wanted.public_url,
        }
        async with (
            open_world(settings.model_copy(update=changed)) as world,
            serving(action_server(world.runtime), port=actions_port),
            serving(gateway_app(world.runtime), port=port) as gateway,
            working(world.runtime),
        ):
            yield Place(world, double, gateway)
