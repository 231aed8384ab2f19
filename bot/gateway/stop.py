"""The page behind "do not write to me again": one press, or a mail program's own button (RFC 8058)."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path

import yaml
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from bot.conversations.stop import stop_by_page
from bot.errors import NotFound
from bot.gateway.pages import runtime_of, security_headers
from bot.links import Purpose
from bot.understanding.types import Locale
from bot.work import Work
from models import Customer

router = APIRouter(prefix="/s", include_in_schema=False)

_PAGE = """<!doctype html><html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head>
<body><main><h1>{title}</h1><p>{text}</p>{form}</main></body></html>"""


@cache
def _wording() -> dict[str, dict[str, str]]:
    content: dict[str, dict[str, str]] = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text("utf-8"))
    return content


@router.get("/{token}")
async def ask(request: Request, token: str) -> HTMLResponse:
    """Ask once more: programs that open links to look at them must not stop anything."""
    async with runtime_of(request).work() as work:
        customer = await _customer(work, token)
        return _page(customer, "ask", company=work.settings.company_name, has_button=True)


@router.post("/{token}")
async def stop(request: Request, token: str) -> HTMLResponse:
    """Never again, on any channel. Pressed twice it is the same."""
    async with runtime_of(request).work() as work:
        customer = await _customer(work, token)
        await stop_by_page(work, customer_id=customer.id)
        return _page(customer, "done", company=work.settings.company_name, has_button=False)


async def _customer(work: Work, token: str) -> Customer:
    link = work.links.read(token, now=work.now)
    customer = await work.session.get(Customer, link.subject) if link.purpose is Purpose.STOP else None
    if customer is None:
        raise NotFound("This link cannot be used, or not any more. Ask the company that sent it for a new one.")
    return customer


def _page(customer: Customer, name: str, *, company: str, has_button: bool) -> HTMLResponse:
    words = _wording()[Locale(customer.locale).wording]
    form = f'<form method="post"><button>{escape(words["button"])}</button></form>' if has_button else ""
    content = _PAGE.format(
        language=Locale(customer.locale).wording,
        title=escape(words["title"]),
        text=escape(words[name].replace("{company}", company)),
        form=form,
    )
    return HTMLResponse(content, headers=security_headers())
