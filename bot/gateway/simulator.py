"""Webhooks of the simulated carrier: signed, fail closed, and taken once however often they come."""

from __future__ import annotations

import binascii
from base64 import b64decode
from datetime import datetime
from typing import Annotated, Literal, TypeVar
from uuid import UUID

from fastapi import APIRouter, Depends, HTTPException, Request, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.channels.base import Outcome
from bot.channels.simulator import PROVIDER, SIGNATURE, is_signed
from bot.conversations.receive import Inbound, InboundMedia, receive
from bot.conversations.status import record_status
from bot.errors import BadInput
from bot.gateway.pages import runtime_of
from bot.gateway.pictures import CONTENT_TYPE, made_anew

Form = TypeVar("Form", bound=BaseModel)

router = APIRouter(prefix="/simulator", include_in_schema=False)


class Said(BaseModel):
    """A customer's message as the carrier delivers it."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    number: str = Field(pattern=r"^\+[0-9]{6,15}$")
    channel: Literal["sms", "whatsapp", "voice"]
    text: str = Field(max_length=20_000)
    at: datetime | None = None
    pictures: list[str] = Field(default=[], max_length=5)


class Became(BaseModel):
    """What became of a call."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    result: Literal["no_answer", "busy", "rejected"]


async def signed_body(request: Request) -> bytes:
    """The request's body, if this installation's own simulated carrier sent it. Raises 404, or 403."""
    settings = runtime_of(request).settings
    if settings.carrier != "simulator":
        raise HTTPException(404, "There is no simulated carrier here.")
    body = await request.body()
    if not is_signed(settings.signing_key, body, request.headers.get(SIGNATURE, "")):
        raise HTTPException(403, "The signature does not fit: this did not come from the simulated carrier.")
    return body


Body = Annotated[bytes, Depends(signed_body)]


@router.post("/message", status_code=204)
async def message(request: Request, body: Body) -> Response:
    """Take a customer's message. A message that was taken before changes nothing."""
    said = _read(Said, body)
    media = tuple(InboundMedia(CONTENT_TYPE, _picture(content)) for content in said.pictures)
    async with runtime_of(request).work() as work:
        await receive(
            work,
            Inbound(
                provider=PROVIDER,
                provider_id=str(said.id),
                channel=said.channel,
                address=said.number,
                text=said.text,
                media=media,
                received_at=said.at or work.now,
            ),
        )
    return Response(status_code=204)


@router.post("/status", status_code=204)
async def status(request: Request, body: Body) -> Response:
    """Take the carrier's report about a call. 409 while the call's message is not known yet: it is sent again."""
    became = _read(Became, body)
    async with runtime_of(request).work() as work:
        found = await record_status(
            work,
            provider=PROVIDER,
            provider_id=str(became.id),
            status=became.result,
            delivery=None,
            outcome=Outcome(became.result),
            code=became.result,
        )
        if found is None:
            raise HTTPException(409, "No message is known by this id yet.")
    return Response(status_code=204)


def _read(kind: type[Form], body: bytes) -> Form:
    try:
        return kind.model_validate_json(body)
    except ValidationError as error:
        raise HTTPException(400, "This is not what the simulated carrier sends.") from error


def _picture(content: str) -> bytes:
    try:
        return made_anew(b64decode(content, validate=True))
    except (binascii.Error, BadInput) as error:
        raise HTTPException(400, "A picture cannot be read.") from error
