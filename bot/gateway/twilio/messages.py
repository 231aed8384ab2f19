"""Texts: what customers send by SMS and WhatsApp, and what became of what was sent to them."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

import yaml
from fastapi import APIRouter, BackgroundTasks, Response
from sqlalchemy import exists, select

from bot.channels.base import Delivery
from bot.channels.countries import country_of
from bot.channels.twilio.errors import rule_for
from bot.channels.twilio.markup import answer_with, nothing
from bot.channels.twilio.statuses import INCOMING, MESSAGE
from bot.conversations.calls import adopt
from bot.conversations.receive import Inbound, receive
from bot.conversations.status import record_status
from bot.conversations.stop import resume_by_carrier, stop_by_carrier
from bot.customers.opt_outs import is_opted_out
from bot.errors import BadInput
from bot.gateway.twilio.media import fetch_media
from bot.gateway.twilio.webhook import PROVIDER, Genuine, Webhook, markup, taken
from bot.work import Work
from models import Direction, Media, Message

router = APIRouter()

MOST_MEDIA = 10
_CHINESE = re.compile("[\u4e00-\u9fff]")
_QUIET = timedelta(hours=24)  # a stranger is answered once in this time


@router.post("/message")
async def message(webhook: Genuine, background: BackgroundTasks) -> Response:
    """A customer wrote. Taken once, however often it comes; the reply leaves by the outbox."""
    sid = webhook.sid("MessageSid")
    address = webhook.number("From")
    if not address:
        raise BadInput("The webhook does not say who wrote.")
    async with webhook.runtime.work() as work:
        stored = await receive(
            work,
            Inbound(
                provider=PROVIDER,
                provider_id=sid,
                channel="whatsapp" if webhook.text("From").startswith("whatsapp:") else "sms",
                address=address,
                text=webhook.text("Body"),
                received_at=work.now,
            ),
        )
        if stored is None:
            return markup(nothing())
        media = _keep_media(work, webhook, stored)
        await _obey_carrier(work, webhook, stored)
        answer = await _stranger(work, webhook, stored)
    if media:
        background.add_task(fetch_media, webhook.runtime, media)
    return markup(answer)


def _keep_media(work: Work, webhook: Webhook, stored: Message) -> list[UUID]:
    """Note where Twilio keeps pictures and sounds; they are fetched after the webhook is answered."""
    count = min(webhook.whole("NumMedia") or 0, MOST_MEDIA)
    rows = []
    for place in range(count):
        source = webhook.text(f"MediaUrl{place}", most=1000)
        if source:
            rows.append(
                Media(
                    id=work.new_id(),
                    message_id=stored.id,
                    source=f"{source}#{stored.id}",
                    content_type=webhook.text(f"MediaContentType{place}", most=100) or "application/octet-stream",
                    size=0,
                    digest="",
                    content=None,
                    created_at=work.now,
                )
            )
    work.session.add_all(rows)
    return [row.id for row in rows]


async def _obey_carrier(work: Work, webhook: Webhook, stored: Message) -> None:
    """Twilio's own list of stop words (Advanced Opt-Out) counts, whether or not we would have read the words so."""
    kind = webhook.text("OptOutType", most=20).upper()
    if kind == "STOP":
        await stop_by_carrier(work, stored)
    elif kind == "START":
        await resume_by_carrier(work, stored)


async def _stranger(work: Work, webhook: Webhook, stored: Message) -> str:
    """A number that nobody has: answered politely, once a day; agents find the message in their list."""
    if stored.conversation_id is not None or webhook.text("OptOutType"):
        return nothing()
    if await is_opted_out(work, None, [stored.address]):
        return nothing()
    seen = await work.session.scalar(
        select(
            exists().where(
                Message.address == stored.address,
                Message.direction == Direction.IN,
                Message.id != stored.id,
                Message.created_at > work.now - _QUIET,
            )
        )
    )
    if seen:
        return nothing()
    language = _language(stored)
    words = _wording()[language].format(company=work.settings.company(language))
    return answer_with(words)


def _language(stored: Message) -> str:
    country = country_of(stored.address)
    if country in {"TW", "HK", "MO"}:
        return "zh-Hant"
    return "zh-Hans" if country == "CN" or _CHINESE.search(stored.text or "") else "en"


@cache
def _wording() -> dict[str, str]:
    content: dict[str, str] = yaml.safe_load(Path(__file__).with_name("wording.yml").read_text("utf-8"))
    return content


@router.post("/message/status")
async def status(webhook: Genuine) -> Response:
    """What became of a message that we sent. Unknown statuses are kept and change nothing."""
    sid = webhook.sid("MessageSid")
    word = (webhook.text("MessageStatus", most=40) or webhook.text("SmsStatus", most=40)).lower()
    if not word:
        raise BadInput("The webhook does not say what became of the message.")
    code = webhook.text("ErrorCode", most=10) or None
    delivery = None if word in INCOMING else MESSAGE.get(word)
    rule = rule_for(code) if delivery is Delivery.FAILED else None
    async with webhook.runtime.work() as work:
        if webhook.message_id is not None:
            await adopt(work, message_id=webhook.message_id, provider=PROVIDER, provider_id=sid)
        await record_status(
            work,
            provider=PROVIDER,
            provider_id=sid,
            status=word,
            delivery=delivery,
            outcome=rule.outcome if rule else None,
            code=code,
            stops_contact=rule.stops_contact if rule else False,
        )
    return taken()
