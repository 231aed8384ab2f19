"""Whether this process answers, for the supervisor and a load balancer."""

from __future__ import annotations

from fastapi import APIRouter

from bot.console.access import Public

router = APIRouter()


@router.get("/healthz", dependencies=[Public()])
async def health() -> dict[str, str]:
    """The process answers; it says nothing else to strangers."""
    return {"status": "ok"}
