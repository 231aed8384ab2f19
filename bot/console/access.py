"""Who asks, and whether they may. Every route names its rule: `Requires(Role…)` (view.py) or `Public()`."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated, Any
from urllib.parse import quote, urlsplit
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import Depends, Request

from bot.clock import wall_now
from bot.console.scope import Scope, scope_of
from bot.console.sessions.queries import Standing, standing_session
from bot.errors import BadInput, NotAllowed
from bot.runtime import Runtime
from bot.work import Work
from models import Role

COOKIE = "huifang_console"
FRAGMENT = "x-fragment"  # header: the script wants one region of a page again
EVERYBODY = tuple(Role)
SERVING = (Role.AGENT, Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR)  # those who deal with customers
LEADING = (Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR)
SAFE = frozenset({"GET", "HEAD"})


class LoginNeeded(Exception):
    """Nobody is logged in, or not any more."""


class ForgedForm(NotAllowed):
    """A form that did not come from one of our pages."""


@dataclass(frozen=True, slots=True)
class Who:
    """The operator who asks."""

    id: UUID
    session_id: UUID
    unit_id: UUID
    role: Role
    name: str
    locale: str
    zone: ZoneInfo
    csrf: str
    scope: Scope

    @property
    def actor(self) -> str:
        """How audit and ledgers name this person."""
        return f"operator:{self.id}"

    def is_one_of(self, *roles: Role) -> bool:
        """Whether this person has one of the roles."""
        return self.role in roles

    @property
    def sees_numbers(self) -> bool:
        """Whether full numbers are shown everywhere: to those who call unhappy customers back."""
        return self.role in {Role.MANAGER, Role.DIRECTOR}


def runtime_of(request: Request) -> Runtime:
    """The process's Runtime."""
    runtime: Runtime = request.app.state.runtime
    return runtime


async def _opened(request: Request) -> AsyncIterator[Work]:
    async with runtime_of(request).work() as work:
        yield work


# The transaction of one request, committed before the answer leaves.
Opened = Annotated[Work, Depends(_opened, scope="function")]


def digest(token: str) -> str:
    """What the database keeps of a session's token."""
    return sha256(token.encode()).hexdigest()


class Rule:
    """Something that decides whether a request may go on; the test of all routes looks for it."""


class _Public(Rule):
    async def __call__(self) -> None:
        """Let everybody in."""


@dataclass(frozen=True)
class Roles(Rule):
    """Lets those with one of these roles in, and tells the route who it is."""

    roles: frozenset[Role]

    async def __call__(self, request: Request, work: Opened) -> Who:
        """The operator who asks. Raises LoginNeeded, NotAllowed or ForgedForm."""
        if any("\0" in value for value in request.query_params.values()):
            raise BadInput("The address holds a sign that cannot be looked for.")
        token = request.cookies.get(COOKIE)
        is_person = FRAGMENT not in request.headers and request.url.path != "/live"
        standing = await standing_session(work, digest(token), wall_now(), is_person=is_person) if token else None
        if standing is None:
            raise LoginNeeded
        who = await _who(work, standing)
        request.state.who = who
        if request.method not in SAFE:
            await _check_form(request, who.csrf)
        if who.role not in self.roles:
            raise NotAllowed(f"This page is not for the role {who.role}.")
        return who


async def _who(work: Work, standing: Standing) -> Who:
    return Who(
        id=standing.operator_id,
        session_id=standing.session_id,
        unit_id=standing.unit_id,
        role=standing.role,
        name=standing.name,
        locale=standing.locale,
        zone=ZoneInfo(standing.zone),
        csrf=standing.csrf,
        scope=await scope_of(work.session, standing.role, standing.unit_id),
    )


async def _check_form(request: Request, expected: str) -> None:
    """A writing request carries the session's own token and does not come from another site."""
    form = await request.form()
    if any("\0" in value for value in form.values() if isinstance(value, str)):
        raise BadInput("A field holds a sign that cannot be stored.")
    given = form.get("csrf")
    if not isinstance(given, str) or not secrets.compare_digest(given, expected):
        raise ForgedForm("The form is too old or did not come from this console. Open the page again.")
    check_site(request)


def check_site(request: Request) -> None:
    """Refuse what a browser says that another site sent. Raises ForgedForm."""
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise ForgedForm("The form came from another site. Open the page in the console.")


def Public() -> Any:  # noqa: N802
    """The rule of a route that everybody may use."""
    return Depends(_Public())


def login_path(path: str) -> str:
    """Where somebody logs in who wanted to see `path`."""
    return f"/login?next={quote(path, safe='')}" if path != "/" else "/login"


def own_path(given: str | None) -> str:
    """`given` when it is a path of this console, else the first screen: never a way to another site."""
    if not given or not given.startswith("/") or given.startswith(("//", "/\\")) or "\\" in given:
        return "/"
    parts = urlsplit(given)
    return given if not parts.scheme and not parts.netloc else "/"
