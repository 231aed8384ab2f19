"""The web chat: the page behind a signed link. It works as a plain form; with script it is live."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Form, Request, Response, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse, StreamingResponse

from bot.channels.kept import WEBCHAT as PROVIDER
from bot.conversations.receive import Inbound, InboundMedia, receive
from bot.errors import BadInput, NotFound
from bot.gateway.limits import Throttle, Turnstile
from bot.gateway.pages import page, runtime_of, security_headers, site_of, sorry, wording
from bot.gateway.pictures import CONTENT_TYPE, MOST_BYTES, made_anew
from bot.gateway.transcript import Chat, conversation_of, digest_of, mark_seen, picture_of, read_chat
from bot.gateway.visitors import leave_contact
from bot.ids import new_id
from bot.runtime import Runtime
from models import Conversation

router = APIRouter(prefix="/c", include_in_schema=False)

LONGEST = 2000  # characters of one message
PAUSE = 0.7  # seconds between two looks at the database for one open page
QUIET = 15.0  # seconds after which a silent stream says that it is alive

_messages = Throttle(most=20, seconds=60)
_streams = Turnstile(most=4, overall=2000)


@router.get("/{token}")
async def show(request: Request, token: str, said: str = "") -> HTMLResponse:
    """The conversation. `said` names a sentence to show once, such as contact_saved."""
    async with runtime_of(request).work() as work:
        conversation = await conversation_of(work.session, work.links.read(token, now=work.now))
        await mark_seen(work, conversation.id)
        chat = await read_chat(work.session, conversation)
    notice = wording(chat.language)[said] if said == "contact_saved" else ""
    return _page(request, token, chat, notice=notice)


@router.get("/{token}/messages")
async def messages(request: Request, token: str) -> HTMLResponse:
    """Only the part of the page that changes, for the script."""
    async with runtime_of(request).work() as work:
        conversation = await conversation_of(work.session, work.links.read(token, now=work.now))
        await mark_seen(work, conversation.id)
        chat = await read_chat(work.session, conversation)
    return _page(request, token, chat, template="messages.html")


@router.get("/{token}/events")
async def events(request: Request, token: str) -> StreamingResponse:
    """Says "changed" whenever there is something new to see, until the page is closed (server-sent events)."""
    runtime = runtime_of(request)
    async with runtime.work() as work:
        conversation = await conversation_of(work.session, work.links.read(token, now=work.now))
    stream = _changes(runtime, conversation.id)
    return StreamingResponse(stream, media_type="text/event-stream", headers=security_headers())


@router.get("/{token}/picture/{media_id}")
async def picture(request: Request, token: str, media_id: UUID) -> Response:
    """A photo of this conversation."""
    async with runtime_of(request).work() as work:
        conversation = await conversation_of(work.session, work.links.read(token, now=work.now))
        found = await picture_of(work.session, conversation.id, media_id)
    if found.content is None:
        raise NotFound("This picture was deleted.")
    headers = security_headers() | {"Content-Security-Policy": "default-src 'none'; sandbox"}
    return Response(found.content, media_type=found.content_type, headers=headers)


@router.post("/{token}", response_model=None)
async def say(
    request: Request,
    token: str,
    text: Annotated[str, Form()] = "",
    choice: Annotated[str, Form()] = "",
    once: Annotated[str, Form()] = "",
    photo: UploadFile | None = None,
) -> HTMLResponse | RedirectResponse:
    """What the customer writes, chooses or photographs. `once` makes a double submit one message."""
    runtime = runtime_of(request)
    async with runtime.work() as work:
        conversation = await conversation_of(work.session, work.links.read(token, now=work.now))
        chat = await read_chat(work.session, conversation)
    words = choice or text.strip()
    picture = await _content(photo)
    if (problem := _problem(words, picture, str(conversation.id))) is not None:
        return _refused(request, token, chat, problem, draft=text)
    try:
        media = () if picture is None else (InboundMedia(CONTENT_TYPE, await asyncio.to_thread(made_anew, picture)),)
    except BadInput:
        return _refused(request, token, chat, "bad_picture", draft=text)
    await take(runtime, conversation, words, once=once, media=media)
    return RedirectResponse(address(request, token), status_code=303)


@router.post("/{token}/contact", response_model=None)
async def contact(
    request: Request, token: str, called: Annotated[str, Form()] = "", way: Annotated[str, Form()] = ""
) -> HTMLResponse | RedirectResponse:
    """Name and number or e-mail address of a visitor whose case needs them."""
    runtime = runtime_of(request)
    async with runtime.work() as work:
        conversation = await conversation_of(work.session, work.links.read(token, now=work.now))
        chat = await read_chat(work.session, conversation)
    if not _messages.allows(str(conversation.id)):
        return _refused(request, token, chat, "too_many")
    if not chat.wants_contact:
        return RedirectResponse(address(request, token), status_code=303)
    try:
        async with runtime.work() as work:
            await leave_contact(work, conversation, called=called, way=way)
    except BadInput:
        return _refused(request, token, chat, "contact_wrong")
    return RedirectResponse(address(request, token, said="contact_saved"), status_code=303)


async def take(
    runtime: Runtime, conversation: Conversation, words: str, *, once: str, media: tuple[InboundMedia, ...] = ()
) -> None:
    """Hand what a visitor wrote to the product; the same `once` again is no second message."""
    mark = once[:64] if once else str(new_id())
    async with runtime.work() as work:
        await receive(
            work,
            Inbound(
                provider=PROVIDER,
                provider_id=f"{conversation.id}:{mark}",
                channel=PROVIDER,
                address=conversation.address,
                text=words,
                media=media,
                conversation_id=conversation.id,
                received_at=work.now,
            ),
        )


def is_too_fast(key: str) -> bool:
    """Count one message of a visitor; whether it is one too many."""
    return not _messages.allows(key)


def address(request: Request, token: str, **query: str) -> str:
    """Where the chat of a token is, inside the widget when the request came from there."""
    site = site_of(request)
    query |= {"site": site} if site else {}
    return f"/c/{token}" + (f"?{urlencode(query)}" if query else "")


async def _content(photo: UploadFile | None) -> bytes | None:
    if photo is None or not photo.filename:
        return None
    return await photo.read(MOST_BYTES + 1)


def _problem(words: str, picture: bytes | None, key: str) -> str | None:
    """Which sentence tells why this cannot be taken; None when it can."""
    if not words and not picture:
        return "nothing"
    if len(words) > LONGEST:
        return "too_long"
    if picture is not None and len(picture) > MOST_BYTES:
        return "too_big"
    return "too_many" if is_too_fast(key) else None


_STATUS = {"too_many": 429, "too_big": 413}


def _refused(request: Request, token: str, chat: Chat, problem: str, *, draft: str = "") -> HTMLResponse:
    """The page again with a polite sentence and what was written, so that nothing has to be typed twice."""
    notice = wording(chat.language)[problem].replace("{limit}", str(LONGEST))
    return _page(request, token, chat, status=_STATUS.get(problem, 422), notice=notice, draft=draft)


def _page(
    request: Request,
    token: str,
    chat: Chat,
    *,
    template: str = "chat.html",
    status: int = 200,
    notice: str = "",
    draft: str = "",
) -> HTMLResponse:
    return page(
        request,
        template,
        language=chat.language,
        status=status,
        framed_by=site_of(request) or "'none'",
        chat=chat,
        path=f"/c/{token}",
        address=address(request, token),
        once=str(new_id()),
        notice=notice,
        draft=draft,
        limit=LONGEST,
    )


async def _changes(runtime: Runtime, conversation_id: UUID) -> AsyncIterator[str]:
    with _streams.inside(str(conversation_id)) as has_room:
        if not has_room:
            yield "retry: 30000\n\n"  # too many open pages: this one asks again later
            return
        last, quiet = "", 0.0
        while True:
            async with runtime.sessions() as session:
                digest = await digest_of(session, conversation_id)
            if digest != last:
                yield f"event: changed\ndata: {digest}\n\n"
                last, quiet = digest, 0.0
            elif quiet >= QUIET:
                yield ": alive\n\n"
                quiet = 0.0
            await asyncio.sleep(PAUSE)
            quiet += PAUSE


def no_such_link(request: Request) -> HTMLResponse:
    """The page for every link that opens nothing: forged, expired, or somebody else's."""
    return sorry(request, "link", status=404)
