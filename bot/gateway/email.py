"""Mails that come in (docs/email.md): a mail server hands each over as it is, signed like a gateway's request."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Request, Response

from bot.channels.by_mail import PROVIDER, mail_id
from bot.channels.mail_addresses import MailAddresses
from bot.channels.mail_reading import Bounce, Mail, read_mail
from bot.conversations.calls import adopt
from bot.conversations.receive import Inbound, InboundMedia, receive
from bot.conversations.status import record_status
from bot.conversations.stop import stop_by_address
from bot.errors import BadInput
from bot.gateway.pictures import CONTENT_TYPE, made_anew
from bot.gateway.signed import signed_body
from bot.log import log
from bot.runtime import Runtime
from bot.understanding.consent.optout import is_keyword
from bot.understanding.words.normalise import plain, to_simplified
from bot.work import Work
from models import Message

router = APIRouter(prefix="/email", include_in_schema=False)


async def handed_in(request: Request) -> bytes:
    """The mail, if the company's own mail server hands it in. Raises 404, or 403."""
    runtime: Runtime = request.app.state.runtime
    key = runtime.settings.mail_key
    if not runtime.settings.mail_reply_to or key is None:
        raise HTTPException(404, "No mailbox for answers is set up here. See docs/email.md.")
    return await signed_body(request, key, guide="docs/email.md")


@router.post("/incoming", status_code=204)
async def incoming(request: Request, body: Annotated[bytes, Depends(handed_in)]) -> Response:
    """Take a mail: a bounce, a machine's answer, or a customer's words. One that was taken before changes nothing."""
    runtime: Runtime = request.app.state.runtime
    mail = await asyncio.to_thread(read_mail, body)
    addresses = MailAddresses(runtime.settings.signing_key, runtime.settings.mail_reply_to)
    answered = addresses.read(mail.ways)
    media = await asyncio.to_thread(_pictures, mail) if answered else ()
    async with runtime.work() as work:
        # Whoever has the address of a mail has got the mail: it arrived, whatever became of our hand-over.
        ours = (
            None
            if answered is None
            else await adopt(work, message_id=answered, provider=PROVIDER, provider_id=mail_id(answered))
        )
        if ours is not None and mail.bounce is not None:
            await _bounced(work, ours, mail.bounce)
        elif ours is not None:
            await _take(work, ours, mail, media)
        elif not mail.is_automatic:
            await _take_unproven(work, mail)
        else:
            log().info("automatic mail of nobody was passed over")
    return Response(status_code=204)


async def _bounced(work: Work, ours: Message, bounce: Bounce) -> None:
    await record_status(
        work,
        provider=PROVIDER,
        provider_id=mail_id(ours.id),
        status=f"bounce:{bounce.code}:{bounce.delivery or 'waits'}",
        delivery=bounce.delivery,
        outcome=bounce.outcome,
        code=bounce.code,
    )


async def _take(work: Work, ours: Message, mail: Mail, media: tuple[InboundMedia, ...]) -> None:
    """The answer to a mail of ours, whichever address it comes from: the token in its recipient is the proof."""
    if not mail.text and not media and not mail.is_automatic:
        return  # nothing was written above the quotation
    await receive(
        work,
        Inbound(
            provider=PROVIDER,
            provider_id=f"in:{mail.key}",
            channel="email",
            address=ours.address,
            text=mail.text,
            media=media,
            conversation_id=ours.conversation_id,
            received_at=work.now,
            is_automatic=mail.is_automatic,
        ),
    )


async def _take_unproven(work: Work, mail: Mail) -> None:
    """A mail with no token: its sender's name proves nothing, so a person looks at it; only a bare stop is obeyed."""
    message = await receive(
        work,
        Inbound(
            provider=PROVIDER,
            provider_id=f"in:{mail.key}",
            channel="email",
            address=mail.sender,
            text=mail.text,
            received_at=work.now,
            is_proven=False,
        ),
    )
    if message is not None and mail.sender and is_keyword(to_simplified(plain(mail.text)).casefold()):
        await stop_by_address(work, message)


def _pictures(mail: Mail) -> tuple[InboundMedia, ...]:
    """The photos in a mail, made anew; what is none is left out."""
    kept = []
    for content in mail.pictures:
        try:
            kept.append(InboundMedia(CONTENT_TYPE, made_anew(content)))
        except BadInput:
            log().info("a picture in a mail cannot be read")
    return tuple(kept)
