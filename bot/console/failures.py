"""Errors as pages: what happened and what to do, in the reader's language."""

from __future__ import annotations

import traceback
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import PlainTextResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.console.access import FRAGMENT, SAFE, ForgedForm, LoginNeeded, login_path
from bot.console.sentences import say_again
from bot.console.view import language_of, render_bare
from bot.errors import BadInput, Conflict, HuifangError, NotAllowed, NotFound, Unavailable
from bot.log import log

# The kind of error, for its status and its words; the first that fits counts.
_KINDS: tuple[tuple[type[HuifangError], int, str], ...] = (
    (ForgedForm, 403, "forged"),
    (NotFound, 404, "not_found"),
    (NotAllowed, 403, "not_allowed"),
    (Conflict, 409, "conflict"),
    (BadInput, 422, "bad_input"),
    (Unavailable, 503, "unavailable"),
)


def handle_failures(app: FastAPI) -> None:
    """Give every error its page."""
    app.add_exception_handler(LoginNeeded, _to_login)
    app.add_exception_handler(HuifangError, _explained)
    app.add_exception_handler(RequestValidationError, _bad_request)
    app.add_exception_handler(HTTPException, _http)


async def _to_login(request: Request, _: Exception) -> Response:
    if FRAGMENT in request.headers or request.url.path == "/live":
        return PlainTextResponse("Log in again.", 401)
    query = f"?{request.url.query}" if request.url.query else ""
    path = f"{request.url.path}{query}" if request.method in SAFE else "/"
    return RedirectResponse(login_path(path), 303)


async def _explained(request: Request, error: Exception) -> Response:
    for kind, status, word in _KINDS:
        if isinstance(error, kind):
            return _page(request, status, word, str(error))
    return _page(request, 500, "unexpected", "")


async def _bad_request(request: Request, _: Exception) -> Response:
    # What was given stays out of the page and the log: it may be anything.
    word = "not_found" if request.method in SAFE else "bad_input"
    return _page(request, 404 if request.method in SAFE else 422, word, "")


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    words = {404: "not_found", 405: "not_found", 403: "not_allowed"}
    return _page(request, error.status_code, words.get(error.status_code, "bad_input"), "")


def _page(request: Request, status: int, word: str, sentence: str) -> Response:
    t = language_of(request, getattr(request.state, "who", None))
    return render_bare(request, "error.html", status=status, word=word, sentence=say_again(sentence, t))


class Unexpected:
    """What nobody foresaw still gets a page with the console's headers; the log says where it was."""

    def __init__(self, app: ASGIApp) -> None:
        """Wraps the console."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; a failure after the first byte can only be logged."""
        has_begun = False

        async def noted(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            await self._app(scope, receive, noted)
        except Exception as error:
            if scope["type"] != "http":
                raise
            route = getattr(scope.get("route"), "path", "")
            log().error("console failed", route=route, error=type(error).__name__, at=_places(error))
            if not has_begun:
                await _page(Request(scope), 500, "unexpected", "")(scope, receive, send)


def _places(error: Exception) -> list[str]:
    """Where in our own code it came from. The error's own words may hold a customer's data and are left out."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{Path(one.filename).name}:{one.lineno}" for one in frames if "site-packages" not in one.filename][-4:]
