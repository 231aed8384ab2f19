"""Webhooks of the company's own gateway (docs/gateway.md): what customers say, and what became of messages."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeVar
from uuid import UUID

from fastapi import APIRouter, Depends, HTTPException, Request, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.channels.base import Delivery, Outcome
from bot.channels.gateway_http import PROVIDER
from bot.conversations.calls import adopt
from bot.conversations.receive import Inbound, receive
from bot.conversations.status import record_status
from bot.errors import BadInput
from bot.gateway.signed import signed_body
from bot.runtime import Runtime

Form = TypeVar("Form", bound=BaseModel)

router = APIRouter(prefix="/gateway", include_in_schema=False)


class Said(BaseModel):
    """A customer's message. `id` is the gateway's own and names it once and for ever."""

    model_config = ConfigDict(extra="forbid")

    id: str = Field(min_length=1, max_length=100)
    sender: str = Field(pattern=r"^\+[1-9][0-9]{5,14}$", alias="from")
    text: str = Field(max_length=20_000)
    at: datetime | None = None


class Became(BaseModel):
    """What became of a message of ours."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    provider_id: str = Field("", max_length=100)
    state: Literal["sent", "delivered", "read", "failed"]
    outcome: Outcome | None = None
    code: str | None = Field(None, max_length=40)
    stops_contact: bool = False


async def reported(request: Request) -> bytes:
    """The request's body, if the company's own gateway sent it. Raises 404, or 403."""
    runtime: Runtime = request.app.state.runtime
    key = runtime.settings.gateway_http_key
    if not runtime.settings.gateway_http_url or key is None:
        raise HTTPException(404, "No gateway of the company's own is set up here.")
    return await signed_body(request, key, guide="docs/gateway.md")


Body = Annotated[bytes, Depends(reported)]


@router.post("/message", status_code=204)
async def message(request: Request, body: Body) -> Response:
    """Take a customer's message. One that was taken before changes nothing."""
    said = _read(Said, body)
    runtime: Runtime = request.app.state.runtime
    async with runtime.work() as work:
        await receive(
            work,
            Inbound(
                provider=PROVIDER,
                provider_id=said.id,
                channel="gateway",
                address=said.sender,
                text=said.text.encode("utf-8", "ignore").decode(),
                received_at=said.at if said.at and said.at.tzinfo else work.now,
            ),
        )
    return Response(status_code=204)


@router.post("/status", status_code=204)
async def status(request: Request, body: Body) -> Response:
    """Note what became of a message of ours. Reports may come in any order and repeatedly."""
    became = _read(Became, body)
    runtime: Runtime = request.app.state.runtime
    provider_id = became.provider_id or str(became.id)
    async with runtime.work() as work:
        await adopt(work, message_id=became.id, provider=PROVIDER, provider_id=provider_id)
        await record_status(
            work,
            provider=PROVIDER,
            provider_id=provider_id,
            status=became.state,
            delivery=Delivery(became.state),
            outcome=became.outcome,
            code=became.code,
            stops_contact=became.stops_contact,
        )
    return Response(status_code=204)


def _read(kind: type[Form], body: bytes) -> Form:
    try:
        return kind.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the body"
        raise BadInput(
            f"The gateway's message cannot be read: {where}: {first['msg']}. See docs/gateway.md."
        ) from error
