"""Click to call: the agent's telephone rings first, then the customer's; what happened is evidence for the record."""

from __future__ import annotations

from bot.channels.twilio import markup as twiml
from bot.channels.twilio.voice import STATUS_PATH, TURN_PATH
from bot.channels.twilio.voices import voice_of
from bot.conversations.calls import advance, end_call
from bot.gateway.twilio.ends import conclude
from bot.gateway.twilio.webhook import Webhook
from bot.work import Work
from models import Call, CallKind, CallState, Customer, Operator

LOCALES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "en": "en"}


async def begin(webhook: Webhook, sid: str) -> str:
    """The agent has answered: the customer is dialled."""
    async with webhook.runtime.work() as work:
        call = await _call(work, webhook, sid)
        if call is None or call.state is CallState.ENDED:
            return twiml.end()
        advance(work, call, CallState.ANSWERED)
        operator = await work.session.get(Operator, call.operator_id) if call.operator_id else None
        customer = await work.session.get(Customer, call.customer_id) if call.customer_id else None
        voice = voice_of(LOCALES.get(operator.locale if operator else "", "en"))
        return twiml.transfer(
            voice,
            [voice.agent.format(customer=(customer.display_name if customer else None) or "")],
            to=call.address,
            caller=work.settings.twilio_voice_from,
            action=f"{TURN_PATH}?a={call.id}",
            status=f"{_public(webhook)}{STATUS_PATH}?a={call.id}",
            seconds=40,
            record=f"{_public(webhook)}{STATUS_PATH}?a={call.id}" if call.recording_consent else None,
        )


async def connected(webhook: Webhook) -> str:
    """The two have finished: how long, and whether the customer was there at all."""
    async with webhook.runtime.work() as work:
        call = await _call(work, webhook, None)
        if call is not None:
            status = webhook.text("DialCallStatus", most=20).lower()
            if status in ("completed", "answered"):
                call.connected_at = call.connected_at or work.now
            seconds = webhook.whole("DialCallDuration")
            if call.recording_consent and webhook.text("RecordingUrl"):
                call.recording = webhook.text("RecordingUrl", most=1000)
            await end_call(work, call, status=status or "completed", seconds=seconds)
            await conclude(work, call)
    return twiml.end()


async def note(work: Work, webhook: Webhook, sid: str, word: str) -> None:
    """Status of either leg: the agent's own, or (with a parent) the customer's."""
    is_customers = bool(webhook.text("ParentCallSid", most=40))
    call = await _call(work, webhook, None if is_customers else sid)
    if call is None:
        return
    if call.recording_consent and webhook.text("RecordingUrl"):
        call.recording = webhook.text("RecordingUrl", most=1000)
    if is_customers:
        if word in ("in-progress", "answered"):
            call.connected_at = call.connected_at or work.now
        return
    if word in ("busy", "no-answer", "failed", "canceled", "completed"):
        await end_call(work, call, status=word, seconds=webhook.whole("CallDuration"))
        await conclude(work, call)


async def _call(work: Work, webhook: Webhook, sid: str | None) -> Call | None:
    call = await work.session.get(Call, webhook.agent_call_id, with_for_update=True)
    if call is None or call.kind is not CallKind.AGENT:
        return None
    if sid is not None and call.provider_id is None:
        call.provider_id = sid
    return call


def _public(webhook: Webhook) -> str:
    return webhook.runtime.settings.public_url.rstrip("/")
