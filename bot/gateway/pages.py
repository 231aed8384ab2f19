"""How a page of the gateway is made: its language, its template, and the headers that keep strangers out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import yaml
from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.runtime import Runtime

HERE = Path(__file__).parent
LANGUAGES = ("zh-Hans", "zh-Hant", "en")

_TRADITIONAL = ("zh-tw", "zh-hk", "zh-mo", "zh-hant")


@cache
def wording(language: str) -> Mapping[str, str]:
    """The gateway's own words in one of LANGUAGES."""
    return cast("dict[str, str]", yaml.safe_load((HERE / "wording" / f"{language}.yml").read_text("utf-8")))


@cache
def asset(name: str) -> str:
    """The address of a static file; it changes with the content, so that browsers may keep it."""
    digest = sha256((HERE / "static" / name).read_bytes()).hexdigest()[:12]
    return f"/chat-static/{name}?v={digest}"


_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.globals["asset"] = asset


def runtime_of(request: Request) -> Runtime:
    """The process's runtime."""
    return cast("Runtime", request.app.state.runtime)


def known_language(wanted: str) -> str:
    """The wording language for a locale or a language tag such as zh-TW, zh-Hant-HK or en-GB; English for others."""
    tag = wanted.strip().lower()
    if tag.startswith(_TRADITIONAL):
        return "zh-Hant"
    return "zh-Hans" if tag.startswith("zh") else "en"


def browser_language(request: Request) -> str:
    """The language that a stranger's browser asks for first."""
    asked = request.query_params.get("lang") or request.headers.get("accept-language", "")
    return known_language(asked.split(",")[0].split(";")[0])


def site_of(request: Request) -> str | None:
    """The web site in whose widget the page stands, if it is one of the company's; None otherwise."""
    site = request.query_params.get("site", "")
    allowed = {origin.strip() for origin in runtime_of(request).settings.webchat_origins.split(",")}
    parts = urlsplit(site)
    is_origin = parts.scheme in {"http", "https"} and site == f"{parts.scheme}://{parts.netloc}" and parts.netloc
    return site if is_origin and site in allowed else None


def page(
    request: Request,
    template: str,
    *,
    language: str,
    status: int = 200,
    framed_by: str = "'none'",
    **values: object,
) -> HTMLResponse:
    """Render a page. `framed_by` are the origins that may frame it, as a CSP source list."""
    words = wording(language)
    company = runtime_of(request).settings.company(language)
    content = _templates.get_template(template).render(
        t={key: text.replace("{company}", company) for key, text in words.items()},
        language=language,
        company=company,
        site=site_of(request),
        **values,
    )
    return HTMLResponse(content, status, headers=security_headers(framed_by))


def security_headers(framed_by: str = "'none'") -> dict[str, str]:
    """Headers of every answer: nothing foreign is loaded, framed, cached or guessed."""
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        f"form-action 'self'; base-uri 'none'; frame-ancestors {framed_by}"
    )
    headers = {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
        "X-Robots-Tag": "noindex",
    }
    return headers | ({"X-Frame-Options": "DENY"} if framed_by == "'none'" else {})


def sorry(request: Request, occasion: str, *, status: int) -> HTMLResponse:
    """A polite page that gives nothing away; `occasion` is link or trouble."""
    language = browser_language(request)
    framed_by = site_of(request) or "'none'"
    words = wording(language)
    return page(
        request,
        "sorry.html",
        language=language,
        status=status,
        framed_by=framed_by,
        heading=words[f"{occasion}_title"],
        text=words[f"{occasion}_text"],
    )
