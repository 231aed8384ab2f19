"""The demo phone: the simulated carrier's phone, which the gateway serves, beside the console."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import Response

from bot.console.access import EVERYBODY, runtime_of
from bot.console.view import Requires, View
from bot.errors import NotFound

router = APIRouter()


@router.get("/phone")
async def phone(view: Annotated[View, Requires(*EVERYBODY)]) -> Response:
    """The phone of simulated customers. There is none when a real carrier is connected."""
    settings = runtime_of(view.request).settings
    if settings.carrier != "simulator":
        raise NotFound("There is a demo phone only with the simulated carrier.")
    return await view.render("phone.html", address=f"{settings.public_url.rstrip('/')}/phone")
