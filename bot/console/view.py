"""What a route sees: the request, its transaction, who asks, in which language; and how it answers with a page."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit
from zoneinfo import ZoneInfo

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from bot.clock import wall_now
from bot.console.access import FRAGMENT, Opened, Roles, Who, own_path, runtime_of
from bot.console.frame import frame_of
from bot.console.language import Language, known_language, preferred_language
from bot.console.names import Names, names_in_force
from bot.console.templating import draw
from bot.work import Work
from models import Role

LANGUAGE_COOKIE = "huifang_language"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class View:
    """One request of an operator who may make it."""

    request: Request
    work: Work
    who: Who
    say: Language
    names: Names

    @property
    def today(self) -> date:
        """The company's day: in the zone of its policy, in which due days and deadlines are told."""
        return self.work.now.astimezone(self.names.pack.time_zone if self.names.pack else UTC).date()

    @property
    def is_refresh(self) -> bool:
        """Whether the script refreshes the page: nobody opened it anew."""
        return FRAGMENT in self.request.headers

    async def render(self, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
        """A page; or only the region of it that the script asks for."""
        region = self.request.headers.get(FRAGMENT)
        runtime = runtime_of(self.request)
        values |= {
            "request": self.request,
            "t": self.say,
            "who": self.who,
            "names": self.names,
            "today": self.today,
            "carrier": runtime.settings.carrier,
            "notice": self.request.query_params.get("notice"),
            "frame": await frame_of(self.work, self.who, runtime, self.request.app.state.health),
        }
        return HTMLResponse(draw(template, region, values), status)

    async def do(self, deed: Awaitable[T]) -> T:
        """Carry out a use case whole or not at all, so that its refusal can be shown on a page of this request."""
        async with self.work.session.begin_nested():
            return await deed

    def back(self, notice: str, *, to: str | None = None) -> RedirectResponse:
        """After a form: show a page again, with a sentence about what came of it."""
        parts = urlsplit(own_path(to or self.request.url.path))
        query = [(key, value) for key, value in parse_qsl(parts.query) if key != "notice"]
        return RedirectResponse(f"{parts.path}?{urlencode([*query, ('notice', notice)])}", 303)


def Requires(*roles: Role) -> Any:  # noqa: N802  # reads as what it is in a route's signature
    """The rule of a route that needs one of these roles; gives the route its View."""
    rule = Roles(frozenset(roles))

    async def see(request: Request, work: Opened, who: Who = Depends(rule)) -> View:  # noqa: B008
        say = language_of(request, who, work.now)
        return View(request, work, who, say, await names_in_force(work, say))

    return Depends(see)


def language_of(request: Request, who: Who | None, now: datetime | None = None) -> Language:
    """In which language, zone and time a page is read."""
    if who is not None:
        return Language(known_language(who.locale), who.zone, now or wall_now())
    chosen = request.query_params.get("language") or request.cookies.get(LANGUAGE_COOKIE)
    code = known_language(chosen) if chosen else preferred_language(request.headers.get("accept-language", ""))
    return Language(code, ZoneInfo("UTC"), now or wall_now())


def render_bare(request: Request, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page outside the console's frame: the login, an error."""
    who: Who | None = getattr(request.state, "who", None)
    return HTMLResponse(
        draw(template, None, values | {"request": request, "t": language_of(request, who), "who": who}), status
    )
