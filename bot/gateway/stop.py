"""The page behind "do not write to me again": one press, or a mail program's own button (RFC 8058)."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from bot.conversations.stop import stop_by_page
from bot.errors import NotFound
from bot.gateway.pages import page, runtime_of
from bot.links import Purpose
from bot.understanding.types import Locale
from bot.work import Work
from models import Customer

router = APIRouter(prefix="/s", include_in_schema=False)


@router.get("/{token}")
async def ask(request: Request, token: str) -> HTMLResponse:
    """Ask once more: programs that open links to look at them must not stop anything."""
    async with runtime_of(request).work() as work:
        customer = await _customer(work, token)
        return _page(request, customer, is_done=False)


@router.post("/{token}")
async def stop(request: Request, token: str) -> HTMLResponse:
    """Never again, on any channel. Pressed twice it is the same."""
    async with runtime_of(request).work() as work:
        customer = await _customer(work, token)
        await stop_by_page(work, customer_id=customer.id)
        return _page(request, customer, is_done=True)


async def _customer(work: Work, token: str) -> Customer:
    link = work.links.read(token, now=work.now)
    customer = await work.session.get(Customer, link.subject) if link.purpose is Purpose.STOP else None
    if customer is None:
        raise NotFound("This link cannot be used, or not any more. Ask the company that sent it for a new one.")
    return customer


def _page(request: Request, customer: Customer, *, is_done: bool) -> HTMLResponse:
    language = Locale(customer.locale).wording
    return page(request, "stop.html", language=language, is_done=is_done)
