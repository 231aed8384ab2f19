"""A company with a console: two branches below a head office, and everybody who works there."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from secrets import token_urlsafe

import httpx
from fastapi import FastAPI

from bot.app import console_app, gateway_app
from bot.clock import wall_now
from bot.console.access import COOKIE, digest
from bot.console.sessions.login import LASTS
from bot.demo.clock import set_clock
from bot.ids import new_id
from bot.runtime import Runtime, open_runtime
from bot.settings import ROOT, Settings
from bot.shelf import switch_on
from models import Operator, Role, Unit
from tests.builders import PASSWORD, make_operator, make_session, make_unit

NOW = datetime(2026, 6, 17, 2, 30, tzinfo=UTC)  # Wednesday, 10:30 in Shanghai
CSRF = re.compile(r'name="csrf" value="([^"]+)"')


@dataclass
class Company:
    """The company whose console is tested. `north` and `south` are branches below `head`."""

    runtime: Runtime
    app: FastAPI
    head: Unit
    north: Unit
    south: Unit
    people: dict[Role, Operator] = field(default_factory=dict)  # of the northern branch; director: head office

    @asynccontextmanager
    async def browser(self, person: Operator | Role | None = None) -> AsyncIterator[Client]:
        """A client without a script, logged in when `person` is given."""
        transport = httpx.ASGITransport(app=self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://console.test") as http:
            client = Client(http)
            if person is not None:
                secret, client.token = await self.enter(person)
                client.http.cookies.set(COOKIE, secret)
            yield client

    async def enter(self, person: Operator | Role) -> tuple[str, str]:
        """A session's cookie and its forms' token, without the login form, whose password takes its time."""
        operator = self.people[person] if isinstance(person, Role) else person
        secret, csrf, wall = token_urlsafe(8), token_urlsafe(8), wall_now()
        times = {"created_at": wall, "seen_at": wall, "expires_at": wall + LASTS}
        async with self.runtime.work() as work:
            await make_session(work, operator, token_digest=digest(secret), csrf=csrf, **times)
        return secret, csrf


@asynccontextmanager
async def both_apps(
    company: Company, *, gateway_port: int, console_port: int
) -> AsyncIterator[tuple[FastAPI, FastAPI]]:
    """The gateway and a console that know each other's ports, on the company's database."""
    settings = company.runtime.settings.model_copy(
        update={
            "gateway_port": gateway_port,
            "console_port": console_port,
            "public_url": f"http://127.0.0.1:{gateway_port}",
        }
    )
    async with open_runtime(settings) as runtime:
        yield gateway_app(runtime), console_app(runtime)


@dataclass
class Client:
    """What a browser without a script does: follow addresses, send forms with their hidden fields."""

    http: httpx.AsyncClient
    token: str = ""

    async def log_in(self, login: str, password: str = PASSWORD) -> httpx.Response:
        token, self.token = CSRF.findall((await self.http.get("/login")).text)[0], ""
        return await self.http.post("/login", data={"login": login, "password": password, "csrf": token})

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return await self.http.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    async def csrf(self) -> str:
        """The session's token, which every page's forms hold."""
        self.token = self.token or CSRF.findall((await self.http.get("/phone")).text)[0]
        return self.token

    async def send(self, path: str, **fields: str) -> httpx.Response:
        """Send a form as the console's own page would."""
        return await self.http.post(path, data={"csrf": await self.csrf()} | fields)


@asynccontextmanager
async def open_company(settings: Settings) -> AsyncIterator[Company]:
    """A company on a migrated, empty database; its clock stands at NOW."""
    async with open_runtime(settings) as runtime:
        async with runtime.sessions() as session, session.begin():
            await set_clock(session, NOW)
            await switch_on(session, "after-sales", root=ROOT, now=NOW, new_id=new_id, by="test")
        async with runtime.work() as work:
            head = await make_unit(work, title="总公司")
            north = await make_unit(work, title="华北分公司", parent_id=head.id)
            south = await make_unit(work, title="华南分公司", parent_id=head.id)
            names = {
                Role.AGENT: "林晓梅",
                Role.SUPERVISOR: "孙丽",
                Role.MANAGER: "周志强",
                Role.DIRECTOR: "高远",
                Role.ADMINISTRATOR: "许文",
            }
            people = {
                role: await make_operator(
                    work, head if role in {Role.DIRECTOR, Role.ADMINISTRATOR} else north, role, display_name=name
                )
                for role, name in names.items()
            }
        app = console_app(runtime)
        yield Company(runtime, app, head, north, south, people)
        await app.state.watch.close()
