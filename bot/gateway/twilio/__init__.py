"""Twilio's webhooks: verified on the one configured address, stored, and answered at once.

What is refused or broken says so by its status: 403 not signed, 400 unreadable, 5xx not stored (Twilio may come again).
"""

from __future__ import annotations

from fastapi import APIRouter

from bot.gateway.twilio import calls, messages

router = APIRouter(prefix="/twilio", include_in_schema=False)
router.include_router(messages.router)
router.include_router(calls.router)
