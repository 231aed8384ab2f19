"""The chat widget: one script tag on the company's web site opens the chat in a frame."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse

from bot.errors import NotFound
from bot.gateway.chat import LONGEST, address, is_too_fast, no_such_link, take
from bot.gateway.limits import Throttle
from bot.gateway.pages import HERE, browser_language, page, runtime_of, security_headers, site_of, wording
from bot.gateway.visitors import welcome_visitor
from bot.ids import new_id
from bot.links import Purpose

router = APIRouter(include_in_schema=False)

VISITOR_LINK = timedelta(days=30)

_newcomers = Throttle(most=10, seconds=600)


@router.get("/widget.js")
async def script() -> Response:
    """What the company's page loads: <script src="…/widget.js" data-link="TOKEN" async></script>."""
    headers = {"Cache-Control": "public, max-age=300", "X-Content-Type-Options": "nosniff"}
    return FileResponse(HERE / "static" / "widget.js", media_type="text/javascript", headers=headers)


@router.get("/widget", response_model=None)
async def begin(request: Request, link: str = "") -> Response:
    """The widget's first page: the chat of `link`, the one begun before, or an empty one."""
    if site_of(request) is None:
        return no_such_link(request)
    if link and await _opens(request, link):
        return RedirectResponse(address(request, link), status_code=303, headers=security_headers())
    return _empty(request)


@router.post("/widget", response_model=None)
async def start(request: Request, text: Annotated[str, Form()] = "", once: Annotated[str, Form()] = "") -> Response:
    """A visitor's first message: only now there is a conversation."""
    if site_of(request) is None:
        return no_such_link(request)
    language = browser_language(request)
    words = text.strip()
    if not words:
        return _empty(request, notice="nothing", status=422)
    if len(words) > LONGEST:
        return _empty(request, notice="too_long", draft=text, status=422)
    visitor = request.client.host if request.client else ""
    if not _newcomers.allows(visitor) or is_too_fast(visitor):
        return _empty(request, notice="too_many", draft=text, status=429)
    runtime = runtime_of(request)
    once = once or str(new_id())
    async with runtime.work() as work:
        conversation = await welcome_visitor(work, language=language, once=once)
        token = work.links.make(conversation.id, Purpose.CONVERSATION, work.now + VISITOR_LINK)
    await take(runtime, conversation, words, once=once)
    return RedirectResponse(address(request, token), status_code=303, headers=security_headers())


async def _opens(request: Request, token: str) -> bool:
    runtime = runtime_of(request)
    try:
        runtime.links.read(token, now=await runtime.now())
    except NotFound:
        return False
    return True


def _empty(request: Request, *, notice: str = "", draft: str = "", status: int = 200) -> HTMLResponse:
    language = browser_language(request)
    sentence = wording(language)[notice].replace("{limit}", str(LONGEST)) if notice else ""
    return page(
        request,
        "newcomer.html",
        language=language,
        status=status,
        framed_by=site_of(request) or "'none'",
        once=str(new_id()),
        notice=sentence,
        draft=draft,
        limit=LONGEST,
    )
