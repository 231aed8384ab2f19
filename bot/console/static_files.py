"""The stylesheet, the script and the icon."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import FileResponse, Response

from bot.console.access import Public
from bot.console.templating import STATIC
from bot.errors import NotFound

FILES = {"console.css": "text/css", "console.js": "text/javascript", "icon.svg": "image/svg+xml"}

router = APIRouter()


@router.get("/static/{name}", dependencies=[Public()])
async def static(name: str, v: str = "") -> Response:
    """A static file; under an address with its digest it may be kept for ever."""
    if name not in FILES:
        raise NotFound("There is no such file.")
    keep = "public, max-age=31536000, immutable" if v else "no-cache"
    return FileResponse(STATIC / name, media_type=FILES[name], headers={"cache-control": keep})
