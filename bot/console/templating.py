"""The templates' environment: everything escaped, nothing undefined, static files under an address of their content."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from bot.console.mask import mask
from bot.packs.wording import LANGUAGES

HERE = Path(__file__).parent
STATIC = HERE / "static"


@cache
def asset(name: str) -> str:
    """The address of a static file; it changes with the content, so that browsers may keep it."""
    return f"/static/{name}?v={sha256((STATIC / name).read_bytes()).hexdigest()[:12]}"


@pass_context
def address_with(context: Context, **changes: object) -> str:
    """This page's address with other filters; None takes one away, and the page number goes with any change."""
    request: Request = context["request"]
    query = {key: value for key, value in request.query_params.items() if key not in {"after", "notice"}}
    query |= {key: str(value) for key, value in changes.items() if value is not None}
    for key in [key for key, value in changes.items() if value is None]:
        query.pop(key, None)
    return f"{request.url.path}?{urlencode(query)}" if query else request.url.path


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"asset": asset, "address_with": address_with, "LANGUAGES": LANGUAGES}
    environment.filters["mask"] = mask
    return environment


templates = _environment()


def draw(template: str, region: str | None, values: dict[str, Any]) -> str:
    """A template; or only the block `region` of it, when it has one of that name."""
    page = templates.get_template(template)
    if region is not None and region in page.blocks:
        return "".join(page.blocks[region](page.new_context(values)))
    return page.render(values)
