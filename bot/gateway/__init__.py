"""The internet side: customers' pages and carriers' webhooks. Nothing here needs a login, so nothing here trusts."""

from __future__ import annotations

from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse
from fastapi.staticfiles import StaticFiles
from sqlalchemy.exc import DBAPIError

from bot.errors import BadInput, NotFound, Unavailable
from bot.gateway import byo, chat, email, form, health, phone, simulator, stop, twilio, widget
from bot.gateway.limits import BodyLimit
from bot.gateway.pages import HERE, sorry
from bot.log import log

MOST_BODY = 8 * 1024 * 1024  # bytes of one request: a photo and its form
PAGES = ("/c/", "/q/", "/s/", "/widget", "/phone")


def include(app: FastAPI) -> None:
    """Put the gateway's routes, static files, limits and polite answers into `app`; it has `state.runtime`."""
    for part in (health, chat, form, widget, simulator, phone, twilio, byo, email, stop):
        app.include_router(part.router)
    app.mount("/chat-static", StaticFiles(directory=HERE / "static"), name="chat-static")
    app.add_middleware(BodyLimit, most=MOST_BODY)
    app.add_exception_handler(NotFound, _not_found)
    app.add_exception_handler(BadInput, _bad_input)
    for trouble in (Unavailable, DBAPIError, OSError, TimeoutError):
        app.add_exception_handler(trouble, _trouble)


async def _not_found(request: Request, error: Exception) -> Response:
    if request.url.path.startswith(PAGES):
        return sorry(request, "link", status=404)
    return PlainTextResponse(str(error), 404)


async def _bad_input(_: Request, error: Exception) -> Response:
    return PlainTextResponse(str(error), 400)


async def _trouble(request: Request, error: Exception) -> Response:
    """5xx, so that a carrier comes again; the row of nobody's message was written."""
    log().error("gateway cannot serve", route=request.scope.get("path_format"), error=type(error).__name__)
    if request.url.path.startswith(PAGES):
        return sorry(request, "trouble", status=503)
    return PlainTextResponse("Not available just now. Please send it again.", 503)
