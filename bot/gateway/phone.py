"""The demo's phone in the browser: every number that the simulated carrier knows can be picked up and played."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Annotated, Any, Literal

import httpx
from fastapi import APIRouter, Depends, Form, HTTPException, Path, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse, StreamingResponse
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.calendars.local import find_zone
from bot.channels.simulator import NAMES, CallResult, Postman, customer_says, locked_handset
from bot.customers.addresses import read_phone
from bot.gateway.limits import Turnstile
from bot.gateway.pages import browser_language, page, runtime_of, security_headers
from bot.runtime import Runtime
from models import CarrierEntry, Handset

LONGEST = 10_000
MOST_ENTRIES = 200
MOST_HANDSETS = 300
PAUSE = 0.7  # seconds between two looks at the books for one open page
QUICK = ("1", "2", "3", "4", "5", "9", "10", "STOP")
CALLS = frozenset({CallResult.ANSWERED, CallResult.NO_ANSWER, CallResult.BUSY, CallResult.REJECTED})
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#")
FULL_WIDTH = 60  # characters of the preview in the list


def only_simulated(request: Request) -> None:
    """Raises 404 unless the carrier is the simulator, 403 for a form that another web site sends."""
    if runtime_of(request).settings.carrier != "simulator":
        raise HTTPException(404, "There is no demo phone here.")
    if request.headers.get("sec-fetch-site", "none") not in {"same-origin", "none"} and request.method != "GET":
        raise HTTPException(403, "Another web site may not use the demo phone.")


router = APIRouter(prefix="/phone", include_in_schema=False, dependencies=[Depends(only_simulated)])

_streams = Turnstile(most=4, overall=200)

Number = Annotated[str, Path(pattern=r"^\+[0-9]{6,15}$")]


@dataclass(frozen=True, slots=True)
class Line:
    """A phone in the list."""

    number: str
    persona: str | None
    text: str
    at: datetime


class Call(StrEnum):
    """How the newest call to a phone stands."""

    NONE = "none"
    RINGING = "ringing"
    RUNNING = "running"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One phone, opened."""

    number: str
    persona: str | None
    entries: tuple[CarrierEntry, ...]
    options: tuple[str, ...]
    zone: tzinfo  # of the number
    channel: str  # by which a reply goes
    call: Call
    ringing: CarrierEntry | None  # the call that nobody has answered yet


@router.get("")
async def phones(request: Request, find: str = "") -> HTMLResponse:
    """The list of phones, the last used first."""
    async with runtime_of(request).sessions() as session:
        lines = await _lines(session, find)
    return _page(request, "phone.html", lines=lines, screen=None, find=find)


@router.get("/{number}")
async def phone(request: Request, number: Number, find: str = "") -> HTMLResponse:
    """One phone and what stands on its screen."""
    now = await runtime_of(request).now()
    async with runtime_of(request).sessions() as session:
        lines = await _lines(session, find)
        screen = await _screen(session, number, now)
    return _page(request, "phone.html", lines=lines, screen=screen, find=find)


@router.get("/{number}/screen")
async def screen_only(request: Request, number: Number) -> HTMLResponse:
    """Only what changes, for the script."""
    now = await runtime_of(request).now()
    async with runtime_of(request).sessions() as session:
        screen = await _screen(session, number, now)
    return _page(request, "screen.html", screen=screen)


@router.get("/{number}/events")
async def events(request: Request, number: Number) -> StreamingResponse:
    """Says "changed" whenever something arrives on this phone (server-sent events)."""
    stream = _changes(runtime_of(request), number)
    return StreamingResponse(stream, media_type="text/event-stream", headers=security_headers())


@router.post("/{number}")
async def say(
    request: Request,
    number: Number,
    channel: Annotated[Literal["sms", "whatsapp", "voice"], Form()],
    text: Annotated[str, Form(max_length=LONGEST)] = "",
    quick: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """The customer writes, speaks or presses a key: into the carrier's books first, from there to the gateway.

    A scripted customer's phone is taken over by this.
    """
    runtime = runtime_of(request)
    words = quick or text
    if words.strip():
        now = await runtime.now()
        async with runtime.sessions() as session, session.begin():
            handset = await locked_handset(session, number)
            handset.persona = None  # from now on it is played by whoever sits here
            session.add(customer_says(number, channel, words, at=now, due_at=now))
        async with _gateway(request) as client:
            await _postman(runtime, client).deliver(now=now, number=number)
    return RedirectResponse(f"/phone/{number}", status_code=303)


@router.post("/{number}/call")
async def call(
    request: Request, number: Number, verb: Annotated[Literal["answer", "decline", "hang_up"], Form()]
) -> Response:
    """Answer or decline the call that is ringing, or end the one that is running."""
    runtime = runtime_of(request)
    now = await runtime.now()
    async with runtime.sessions() as session, session.begin():
        handset = await locked_handset(session, number)
        screen = await _screen(session, number, now)
        ringing = screen.ringing
        if ringing is not None and verb != "hang_up":
            handset.memory = handset.memory | {"call": {"id": str(ringing.id), "is_over": verb == "decline"}}
        elif screen.call is Call.RUNNING and verb == "hang_up":
            handset.memory = handset.memory | {"call": handset.memory["call"] | {"is_over": True}}
    if ringing is not None and verb == "decline":
        async with _gateway(request) as client:
            await _postman(runtime, client).report(entry=ringing.id, result=CallResult.REJECTED)
    return RedirectResponse(f"/phone/{number}", status_code=303)


def _gateway(request: Request) -> httpx.AsyncClient:
    """A client for this very gateway: customers' messages come in by the carrier's webhook, as from outside."""
    host, port = request.scope["server"]
    return httpx.AsyncClient(base_url=f"http://{host}:{port}", timeout=10, trust_env=False)


def _postman(runtime: Runtime, client: httpx.AsyncClient) -> Postman:
    return Postman(runtime.engine, client, runtime.settings.signing_key)


def _page(request: Request, template: str, **values: Any) -> HTMLResponse:
    settings = runtime_of(request).settings
    console = " ".join(f"http://{host}:{settings.console_port}" for host in ("127.0.0.1", "localhost"))
    return page(
        request,
        template,
        language=browser_language(request),
        framed_by=f"'self' {console}",
        quick=QUICK,
        keys=KEYS,
        channels=NAMES,
        **values,
    )


async def _lines(session: AsyncSession, find: str) -> Sequence[Line]:
    newest = (
        select(CarrierEntry.number, func.max(CarrierEntry.seq).label("seq")).group_by(CarrierEntry.number).subquery()
    )
    question = (
        select(Handset.number, Handset.persona, CarrierEntry.text, CarrierEntry.at)
        .join(newest, newest.c.number == Handset.number)
        .join(CarrierEntry, CarrierEntry.seq == newest.c.seq)
        .order_by(newest.c.seq.desc())
        .limit(MOST_HANDSETS)
    )
    if find:
        question = question.where(Handset.number.contains(find, autoescape=True))
    return [
        Line(number, persona, text[:FULL_WIDTH], at) for number, persona, text, at in await session.execute(question)
    ]


async def _screen(session: AsyncSession, number: str, now: datetime) -> Screen:
    handset = await session.scalar(select(Handset).where(Handset.number == number))
    newest = (
        select(CarrierEntry)
        .where(CarrierEntry.number == number)
        .where((CarrierEntry.direction == "out") | (CarrierEntry.due_at <= now))
        .order_by(func.coalesce(CarrierEntry.due_at, CarrierEntry.at).desc(), CarrierEntry.seq.desc())
        .limit(MOST_ENTRIES)
    )
    entries = tuple(list(await session.scalars(newest))[::-1])
    last = entries[-1] if entries else None
    call = _call(handset, entries)
    return Screen(
        number=number,
        persona=handset.persona if handset else None,
        entries=entries,
        options=tuple(last.options) if last is not None and last.direction == "out" else (),
        zone=_zone_of(number),
        channel=last.channel if last is not None else "sms",
        call=call,
        ringing=entries[-1] if call is Call.RINGING else None,
    )


def _zone_of(number: str) -> tzinfo:
    known = read_phone(number, None)
    return find_zone(known.zone or "") or UTC if known else UTC


def _call(handset: Handset | None, entries: Sequence[CarrierEntry]) -> Call:
    """How the newest call stands; scripted customers pick up by themselves."""
    dialled = [entry for entry in entries if entry.channel == "voice" and entry.outcome in CALLS]
    if handset is None or handset.persona is not None or not dialled or dialled[-1].outcome != CallResult.ANSWERED:
        return Call.NONE
    taken = handset.memory.get("call", {})
    if taken.get("id") != str(dialled[-1].id):
        return Call.RINGING if entries[-1] is dialled[-1] else Call.NONE
    return Call.OVER if taken.get("is_over") else Call.RUNNING


async def _changes(runtime: Runtime, number: str) -> AsyncIterator[str]:
    with _streams.inside(number) as has_room:
        if not has_room:
            yield "retry: 30000\n\n"
            return
        last = ""
        while True:
            now = await runtime.now()
            async with runtime.sessions() as session:
                visible = (CarrierEntry.direction == "out") | (CarrierEntry.due_at <= now)
                counts = select(func.count(), func.max(CarrierEntry.seq), func.count(CarrierEntry.handed_over_at))
                row = (await session.execute(counts.where(CarrierEntry.number == number, visible))).one()
            digest = "-".join(str(part) for part in row)
            yield f"event: changed\ndata: {digest}\n\n" if digest != last else ": alive\n\n"
            last = digest
            await asyncio.sleep(PAUSE)
