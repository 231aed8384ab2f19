"""Whether the gateway answers, for the supervisor and a load balancer."""

from __future__ import annotations

from fastapi import APIRouter, Request
from sqlalchemy import text

from bot.gateway.pages import runtime_of

router = APIRouter(include_in_schema=False)


@router.get("/healthz")
async def health(request: Request) -> dict[str, str]:
    """The process answers and reaches its database (else 503); it says nothing else to strangers."""
    async with runtime_of(request).sessions() as session:
        await session.execute(text("SELECT 1"))
    return {"status": "ok"}
