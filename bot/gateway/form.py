"""The questionnaire behind a link: a plain form, one question a page, for any phone and without script.

Each answer is a message of the customer like any other, so the same engine takes it, and whoever opens the link later,
also on another device, finds the question that is open now.
"""

from __future__ import annotations

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from bot.conversations.queries import next_received
from bot.conversations.sheet import Sheet, language_of, read_sheet
from bot.errors import NotFound
from bot.gateway.chat import LONGEST, is_too_fast, take
from bot.gateway.pages import page, runtime_of, security_headers, wording
from bot.gateway.transcript import mark_seen
from bot.ids import new_id
from bot.links import Purpose
from bot.runtime import Runtime
from bot.work import Work

router = APIRouter(prefix="/q", include_in_schema=False)

TAKEN_WITHIN = 3.0  # seconds; afterwards the page says that it is being taken, and looks again
LOOK_EVERY = 0.05


@router.get("/{token}")
async def show(request: Request, token: str) -> HTMLResponse:
    """The question that is open, or the thanks."""
    async with runtime_of(request).work() as work:
        sheet = await _sheet(work, token)
        await mark_seen(work, sheet.conversation.id)
        return _page(request, work, token, sheet)


@router.post("/{token}", response_model=None)
async def answer(
    request: Request,
    token: str,
    words: Annotated[str, Form()] = "",
    question: Annotated[str, Form()] = "",
    once: Annotated[str, Form()] = "",
) -> HTMLResponse | RedirectResponse:
    """Take an answer to `question`. `once` makes a double submit one answer; an old page's answer is not taken."""
    runtime = runtime_of(request)
    async with runtime.work() as work:
        sheet = await _sheet(work, token)
        problem = _problem(words.strip(), sheet)
        if problem is not None:
            return _page(request, work, token, sheet, problem=problem, draft=words)
    if sheet.posing is not None and sheet.posing.key == question and not sheet.is_waiting:
        await take(runtime, sheet.conversation, words.strip(), once=once)
        await _taken(runtime, sheet.conversation.id)
    return RedirectResponse(f"/q/{token}", status_code=303, headers=security_headers())


async def _sheet(work: Work, token: str) -> Sheet:
    link = work.links.read(token, now=work.now)
    if link.purpose is not Purpose.FORM:
        raise NotFound("There is no questionnaire behind this link.")
    return await read_sheet(work, link.subject)


def _problem(words: str, sheet: Sheet) -> str | None:
    """Which sentence tells why this cannot be taken; None when it can."""
    if not words:
        return "form_nothing"
    if len(words) > LONGEST:
        return "too_long"
    return "too_many" if is_too_fast(str(sheet.conversation.id)) else None


async def _taken(runtime: Runtime, conversation_id: UUID) -> None:
    """Wait until the answer's turn was taken, but not for ever."""
    loop = asyncio.get_running_loop()
    until = loop.time() + TAKEN_WITHIN
    while loop.time() < until:
        async with runtime.sessions() as session:
            if await next_received(session, conversation_id) is None:
                return
        await asyncio.sleep(LOOK_EVERY)


_STATUS = {None: 200, "too_many": 429}


def _page(
    request: Request, work: Work, token: str, sheet: Sheet, *, problem: str | None = None, draft: str = ""
) -> HTMLResponse:
    language = language_of(sheet)
    link = work.links.read(token, now=work.now)
    return page(
        request,
        "form.html",
        language=language,
        status=_STATUS.get(problem, 422),
        sheet=sheet,
        address=f"/q/{token}",
        chat=f"/c/{work.links.make(sheet.conversation.id, Purpose.CONVERSATION, link.expires)}",
        stop=f"/s/{work.links.make(sheet.conversation.customer_id, Purpose.STOP, link.expires)}",
        once=str(new_id()),
        notice=wording(language)[problem].replace("{limit}", str(LONGEST)) if problem else "",
        draft=draft,
        limit=LONGEST,
    )
