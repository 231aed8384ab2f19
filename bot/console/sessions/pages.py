"""Login, logout and the choice of a language."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.clock import wall_now
from bot.console.access import (
    COOKIE,
    EVERYBODY,
    ForgedForm,
    Opened,
    Public,
    check_site,
    digest,
    own_path,
    runtime_of,
)
from bot.console.language import known_language
from bot.console.sessions.login import LASTS, Throttle, log_in
from bot.console.sessions.queries import end_session, set_locale
from bot.console.view import LANGUAGE_COOKIE, Requires, View, render_bare

FORM_COOKIE = "huifang_form"  # proves that the login form was ours, before there is a session

router = APIRouter()


@router.get("/login", dependencies=[Public()])
async def show_login(request: Request, next: str = "/", language: str | None = None) -> Response:  # noqa: A002
    """The login form."""
    answer = _form(request, next=next)
    if language is not None:
        _keep_language(request, answer, known_language(language))
    return answer


@router.post("/login", dependencies=[Public()])
async def enter(
    request: Request,
    work: Opened,
    login: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=1000)] = "",
    csrf: Annotated[str, Form()] = "",
    next: Annotated[str, Form()] = "/",  # noqa: A002
) -> Response:
    """Log in, or show the form again."""
    check_site(request)
    if not secrets.compare_digest(csrf.encode(), request.cookies.get(FORM_COOKIE, "").encode()) or not csrf:
        raise ForgedForm("The login form is too old. Open it again.")
    wall, address = wall_now(), request.client.host if request.client else ""
    throttle: Throttle = request.app.state.throttle
    if throttle.is_full(address, wall):
        return _form(request, next=next, login=login, problem="login.too_many", status=429)
    entered = await log_in(work, login=login, password=password, old_token=request.cookies.get(COOKIE), wall=wall)
    if entered is None:
        throttle.count(address, wall)
        return _form(request, next=next, login=login, problem="login.wrong", status=401)
    answer = RedirectResponse(own_path(next), 303)
    _set(request, answer, COOKIE, entered.token, int(LASTS.total_seconds()))
    _keep_language(request, answer, entered.locale)
    answer.delete_cookie(FORM_COOKIE)
    return answer


@router.post("/logout")
async def leave(view: Annotated[View, Requires(*EVERYBODY)]) -> Response:
    """Log out."""
    await end_session(view.work, digest(view.request.cookies[COOKIE]))
    view.work.audit(view.who.actor, "logged_out", "operator", view.who.id)
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(COOKIE)
    return answer


@router.post("/language")
async def choose_language(
    view: Annotated[View, Requires(*EVERYBODY)],
    language: Annotated[str, Form()],
    back: Annotated[str, Form()] = "/",
) -> Response:
    """Read the console in another language from now on."""
    await set_locale(view.work, view.who.id, known_language(language))
    answer = RedirectResponse(own_path(back), 303)
    _keep_language(view.request, answer, known_language(language))
    return answer


def _form(request: Request, *, next: str, login: str = "", problem: str = "", status: int = 200) -> Response:  # noqa: A002
    token = request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(24)
    answer = render_bare(
        request, "login.html", status=status, next=own_path(next), login=login, problem=problem, form_token=token
    )
    _set(request, answer, FORM_COOKIE, token, 3600)
    return answer


def _keep_language(request: Request, answer: Response, language: str) -> None:
    _set(request, answer, LANGUAGE_COOKIE, language, 365 * 86400)


def _set(request: Request, answer: Response, name: str, value: str, seconds: int) -> None:
    is_secure = runtime_of(request).settings.public_url.startswith("https:")
    answer.set_cookie(name, value, max_age=seconds, httponly=True, samesite="lax", secure=is_secure)
