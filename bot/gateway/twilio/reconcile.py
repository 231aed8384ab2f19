"""Twilio's books and ours compared, in both directions: what a webhook did not bring is fetched.

A webhook that fails is mostly not delivered again, so this is the other half of "nothing is lost": customers' messages
that never came in are taken now, messages of ours whose fate is unknown are settled, and what Twilio has sent that we
know nothing of is counted and noted, never explained away.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import cast
from uuid import UUID

from sqlalchemy import exists, select

from bot.channels.base import Delivery, LookUp, Outgoing, SendError
from bot.channels.twilio.client import SentMessage
from bot.channels.twilio.errors import rule_for
from bot.channels.twilio.look_up import price_of
from bot.channels.twilio.sms import TwilioSms
from bot.channels.twilio.statuses import CALL_END, MESSAGE
from bot.channels.twilio.voice import TwilioVoice
from bot.clock import wall_now
from bot.conversations.calls import adopt, end_call, hold_call, note_call, unsettled_calls
from bot.conversations.receive import Inbound, receive
from bot.conversations.status import record_status
from bot.followups.queries import last_tick
from bot.gateway.twilio.ends import conclude
from bot.gateway.twilio.media import fetch_media, missing_media
from bot.gateway.twilio.webhook import PROVIDER
from bot.log import log
from bot.runtime import Runtime
from models import Call, CallKind, CallState, Conversation, Direction, Message, MessageState, Tick

Counts = dict[str, int]

TITLE = "twilio_books"
EVERY = timedelta(hours=1)
OVERLAP = timedelta(hours=2)  # Twilio's list may hide a message for an hour
MOST_BACK = timedelta(hours=26)
MOST_LISTED = 20_000
SILENT_FOR = timedelta(minutes=10)  # a message without a last word is asked about after this wall time
FORGOTTEN = timedelta(minutes=5)  # beyond a call's longest time: its end was never told


async def watch_calls(runtime: Runtime) -> Counts:
    """Draw the end of calls that had to wait for it, and ask Twilio about those whose end was never told."""
    if runtime.settings.carrier != "twilio":
        return {}
    await _note_silent_calls(runtime)
    async with runtime.work() as work:
        calls = [(call.id, call.provider_id) for call in await unsettled_calls(work)]
    drawn = 0
    for call_id, sid in calls:
        drawn += await _watch(runtime, call_id, sid)
    return {"calls": drawn}


def _longest(runtime: Runtime) -> timedelta:
    return timedelta(seconds=runtime.settings.twilio_call_limit) + FORGOTTEN


async def _note_silent_calls(runtime: Runtime) -> None:
    """Calls that Twilio took and of which no webhook ever told get their row now, so that they are asked about."""
    async with runtime.work() as work:
        silent = await work.session.scalars(
            select(Message)
            .where(Message.provider == PROVIDER, Message.channel == "voice", Message.state == MessageState.SENT)
            .where(Message.purpose.in_(("opening", "notice")), Message.sent_at <= work.now - _longest(runtime))
            .where(~exists().where(Call.message_id == Message.id))
            .limit(100)
        )
        for message in silent.all():
            call = await note_call(
                work,
                provider=PROVIDER,
                provider_id=str(message.provider_id),
                kind=CallKind.BOT,
                address=message.address,
                message=message,
            )
            call.started_at = message.sent_at or call.started_at


async def _watch(runtime: Runtime, call_id: UUID, sid: str | None) -> bool:
    async with runtime.work() as work:
        await hold_call(work, sid or str(call_id))
        call = await work.session.get_one(Call, call_id, with_for_update=True)
        if call.state is CallState.ENDED:
            return await conclude(work, call)
        if work.now - call.started_at < _longest(runtime) or sid is None:
            return False
    return await _ask_about(runtime, call_id, sid)


async def _ask_about(runtime: Runtime, call_id: UUID, sid: str) -> bool:
    channel = runtime.channels.get("voice")
    if not isinstance(channel, TwilioVoice):
        return False
    try:
        told = await channel.state_of(sid)
    except SendError as error:
        log().warning("call cannot be looked up", call=str(call_id), code=error.code)
        return False
    if str(told.status) not in CALL_END:
        return False
    async with runtime.work() as work:
        await hold_call(work, sid)
        call = await work.session.get_one(Call, call_id, with_for_update=True)
        call.answered_by = call.answered_by or told.answered_by
        seconds = int(told.duration) if str(told.duration or "").isdecimal() else None
        await end_call(work, call, status=str(told.status), seconds=seconds)
        return await conclude(work, call)


async def reconcile_when_due(runtime: Runtime) -> Counts:
    """Compare the books once an hour by wall time."""
    channel = runtime.channels.get("sms")
    if runtime.settings.carrier != "twilio" or not isinstance(channel, TwilioSms):
        return {}
    wall = wall_now()
    async with runtime.work() as work:
        last = await last_tick(work.session, TITLE)
    if last is not None and wall - last.ran_at < EVERY:
        return {}
    since = wall - MOST_BACK if last is None else max(last.ran_at - OVERLAP, wall - MOST_BACK)
    counts = await reconcile(runtime, since=since)
    if "failed" in counts:  # tried again with the next tick, from where the last whole comparison began
        return counts
    async with runtime.work() as work:
        row = await last_tick(work.session, TITLE)
        if row is None:
            row = Tick(id=work.new_id(), title=TITLE)
            work.session.add(row)
        row.ran_at, row.product_time, row.counts = wall, work.now, dict(counts)
    return counts


async def reconcile(runtime: Runtime, *, since: datetime) -> Counts:
    """Compare Twilio's messages since a wall time with ours; how many of each sort were settled.

    `taken`: customers' messages that no webhook had brought. `settled`: messages of ours whose fate was unknown.
    `statuses`: messages that had no last word. `foreign`: sent by Twilio for this account, and not by us.
    """
    channel = cast("TwilioSms", runtime.channels["sms"])
    try:
        listed = await channel.api.messages(limit=MOST_LISTED, date_sent_after=since)
    except SendError as error:
        log().error("Twilio's list cannot be read", code=error.code)
        return {"failed": 1}
    counts = {"taken": 0, "settled": 0, "statuses": 0, "foreign": 0}
    counts["settled"] = await settle_unknown(runtime)
    known = await _known(runtime, [told.sid for told in listed])
    for told in reversed(listed):
        if str(told.direction) == "inbound":
            counts["taken"] += told.sid not in known and await _take(runtime, told)
        elif told.sid in known:
            counts["statuses"] += await _update(runtime, told, known[told.sid])
        else:
            counts["foreign"] += not await _is_ours(runtime, told.sid)
    counts["media"] = await fetch_media(runtime, await missing_media(runtime))
    counts["statuses"] += await _ask_for_last_words(runtime, channel)
    if counts["foreign"]:
        log().error("Twilio has sent messages that are not ours", count=counts["foreign"])
    return counts


async def _known(runtime: Runtime, sids: Sequence[str]) -> dict[str, MessageState]:
    async with runtime.sessions() as session:
        rows = await session.execute(
            select(Message.provider_id, Message.state).where(
                Message.provider == PROVIDER, Message.provider_id.in_(sids)
            )
        )
        return {row.provider_id: row.state for row in rows if row.provider_id}


async def _is_ours(runtime: Runtime, sid: str) -> bool:
    return sid in await _known(runtime, [sid])


async def _take(runtime: Runtime, told: SentMessage) -> bool:
    """A customer's message whose webhook never came."""
    async with runtime.work() as work:
        stored = await receive(
            work,
            Inbound(
                provider=PROVIDER,
                provider_id=told.sid,
                channel="whatsapp" if str(told.from_).startswith("whatsapp:") else "sms",
                address=str(told.from_).removeprefix("whatsapp:"),
                text=told.body or "",
                received_at=work.now,
            ),
        )
        if stored is not None:
            work.audit("carrier", "message.fetched", "message", stored.id)
    return stored is not None


async def _update(runtime: Runtime, told: SentMessage, state: MessageState) -> bool:
    """A status that no callback brought, and the price, which Twilio knows only later."""
    delivery = MESSAGE.get(str(told.status))
    cost = price_of(told.price, told.price_unit)
    async with runtime.work() as work:
        row = await work.session.scalar(
            select(Message).where(Message.provider == PROVIDER, Message.provider_id == told.sid)
        )
        if row is not None and cost is not None:
            row.cost = cost
        if delivery is None or state.value == delivery.value or delivery is Delivery.SENT:
            return False
        code = str(told.error_code) if told.error_code else None
        rule = rule_for(code) if delivery is Delivery.FAILED else None
        await record_status(
            work,
            provider=PROVIDER,
            provider_id=told.sid,
            status=str(told.status),
            delivery=delivery,
            outcome=rule.outcome if rule else None,
            code=code,
            stops_contact=rule.stops_contact if rule else False,
        )
    return True


async def settle_unknown(runtime: Runtime) -> int:
    """Look again for messages that nobody could prove: a hidden one may stand in the list by now. How many do."""
    async with runtime.sessions() as session:
        rows = (
            await session.execute(
                select(Message, Conversation)
                .join(Conversation, Conversation.id == Message.conversation_id)
                .where(Message.state == MessageState.UNKNOWN, Message.retry_at.is_(None))
                .where(Message.direction == Direction.OUT)
            )
        ).all()
    settled = 0
    for row in rows:
        settled += await _look_again(runtime, row.Message, row.Conversation)
    return settled


async def _look_again(runtime: Runtime, message: Message, conversation: Conversation) -> bool:
    channel = runtime.channels.get(message.channel)
    if channel is None or message.first_try_at is None:
        return False
    sought = Outgoing(
        id=message.id,
        conversation_id=conversation.id,
        to=message.address,
        text=message.text or "",
        locale=conversation.locale,
        purpose=message.purpose,
        not_after=None,
    )
    try:
        looked = await channel.look_up(sought, since=message.first_try_at)
    except SendError:
        return False
    if looked.state is not LookUp.FOUND or looked.receipt is None:
        return False
    async with runtime.work() as work:
        receipt = looked.receipt
        await adopt(
            work,
            message_id=message.id,
            provider=PROVIDER,
            provider_id=receipt.provider_id,
            segments=receipt.segments,
        )
    return True


async def _ask_for_last_words(runtime: Runtime, channel: TwilioSms) -> int:
    """Ask about messages that Twilio took a while ago and never reported on."""
    async with runtime.sessions() as session:
        rows = await session.scalars(
            select(Message.provider_id)
            .where(Message.provider == PROVIDER, Message.state == MessageState.SENT)
            .where(Message.channel.in_(("sms", "whatsapp")), Message.first_try_at < wall_now() - SILENT_FOR)
            .order_by(Message.first_try_at.desc())
            .limit(500)
        )
        sids = [sid for sid in rows if sid]
    count = 0
    for sid in sids:
        try:
            told = await channel.api.message(sid)
        except SendError:
            continue
        count += await _update(runtime, told, MessageState.SENT)
    return count
