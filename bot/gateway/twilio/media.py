"""Pictures and voice notes of customers: fetched from Twilio after the webhook, and kept with the transcript."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select

from bot.channels.twilio.sms import TwilioSms
from bot.errors import BadInput, HuifangError
from bot.gateway.pictures import CONTENT_TYPE, made_anew
from bot.log import log
from bot.runtime import Runtime
from models import Media

_SOUNDS = ("audio/", "video/3gpp", "video/mp4")


async def fetch_media(runtime: Runtime, ids: Sequence[UUID]) -> int:
    """Fetch these media; how many are there now. What cannot be fetched is tried again by the nightly reconcile."""
    fetched = 0
    for medium in ids:
        try:
            fetched += await _fetch(runtime, medium)
        except HuifangError as error:
            log().warning("medium not fetched", medium=str(medium), error=type(error).__name__)
    return fetched


async def missing_media(runtime: Runtime, *, limit: int = 100) -> list[UUID]:
    """Media that are known and not fetched yet."""
    async with runtime.sessions() as session:
        question = select(Media.id).where(Media.source.is_not(None), Media.digest == "").limit(limit)
        return list(await session.scalars(question.order_by(Media.created_at)))


async def _fetch(runtime: Runtime, medium_id: UUID) -> bool:
    channel = runtime.channels.get("sms")
    async with runtime.sessions() as session:
        medium = await session.get(Media, medium_id)
    if medium is None or medium.source is None or medium.digest or not isinstance(channel, TwilioSms):
        return False
    try:
        kind, content = await channel.media(medium.source.partition("#")[0])
        kind, content = await asyncio.to_thread(_harmless, kind.split(";")[0].strip().lower(), content)
    except BadInput:
        kind, content = medium.content_type, b""  # noted as looked at; nothing of it is kept
    async with runtime.work() as work:
        row = await work.session.get(Media, medium_id, with_for_update=True)
        if row is None or row.digest:
            return False
        row.content_type, row.content, row.size = kind, content or None, len(content)
        row.digest = sha256(content).hexdigest()
    return bool(content)


def _harmless(kind: str, content: bytes) -> tuple[str, bytes]:
    """A picture made anew, or a sound as it is. Raises BadInput for anything else."""
    if kind.startswith("image/"):
        return CONTENT_TYPE, made_anew(content)
    if kind.startswith(_SOUNDS):
        return kind, content
    raise BadInput("Only pictures and sounds are kept.")
