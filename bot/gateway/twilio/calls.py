"""Phone calls, step by step: Twilio asks what to do next, and is told in TwiML.

What the customer says becomes a message like any other; its turn is taken by a worker, and the reply's row is spoken.
A step has a number in its address, so that a webhook that comes twice is answered alike and counts once.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter, Response

from bot.channels.base import SendError
from bot.channels.twilio import markup as twiml
from bot.channels.twilio.voice import TURN_PATH, TwilioVoice
from bot.conversations.calls import adopt, advance, call_of, end_call, hold_call, note_call
from bot.conversations.receive import Inbound, receive
from bot.gateway.twilio import agent
from bot.gateway.twilio.ends import conclude
from bot.gateway.twilio.listening import Heard, hear, heard_keys
from bot.gateway.twilio.speaking import Speaker, speaker_for, wait_for_reply
from bot.gateway.twilio.webhook import PROVIDER, Genuine, Webhook, markup, taken
from bot.log import log
from bot.work import Work
from models import Call, CallKind, CallState, Conversation, Message

router = APIRouter()

MOST_SILENCES = 3
MOST_WAITS = 4  # times that a reply is waited for; each is a few seconds
UNDER_WAY = {
    "queued": CallState.DIALLING,
    "initiated": CallState.DIALLING,
    "ringing": CallState.RINGING,
} | dict.fromkeys(("in-progress", "answered"), CallState.ANSWERED)


@router.post("/voice")
async def begin(webhook: Genuine) -> Response:
    """Somebody has answered: the customer whom we called, an agent, or we ourselves a customer's call."""
    sid = webhook.sid("CallSid")
    if webhook.agent_call_id is not None:
        return markup(await agent.begin(webhook, sid))
    async with webhook.runtime.work() as work:
        await hold_call(work, sid)
        call = await _noted(work, webhook, sid)
        advance(work, call, CallState.ANSWERED)
        speaker = await speaker_for(work, call)
        if call.kind is CallKind.INCOMING:
            return markup(await _take_incoming(work, call, speaker))
        message = await work.session.get(Message, call.message_id) if call.message_id else None
        if message is None or speaker.conversation is None or speaker.is_over:
            return markup(await _speak_notice(call, speaker, message))
        call.said_id = message.id
        await _record_where_agreed(webhook, call)
        return markup(speaker.ask([message.text or ""], call))


async def _noted(work: Work, webhook: Webhook, sid: str) -> Call:
    """The call's row; for a call of ours the message that it opens with is now certainly with Twilio."""
    known = await call_of(work, PROVIDER, sid)
    if known is not None:
        return known
    incoming = webhook.text("Direction", most=20) == "inbound"
    message = None
    if webhook.message_id is not None and not incoming:
        message = await adopt(work, message_id=webhook.message_id, provider=PROVIDER, provider_id=sid)
    return await note_call(
        work,
        provider=PROVIDER,
        provider_id=sid,
        kind=CallKind.INCOMING if incoming else CallKind.BOT,
        address=webhook.number("From" if incoming else "To"),
        message=message,
    )


async def _speak_notice(call: Call, speaker: Speaker, message: Message | None) -> str:
    """What asks nothing is spoken, and that is all; a conversation that has ended meanwhile is not begun again."""
    if message is None or message.question is not None or message.state.value in ("withheld", "failed"):
        return twiml.end()
    call.said_id = message.id
    return twiml.say_and_end(speaker.voice, [message.text or ""])


async def _take_incoming(work: Work, call: Call, speaker: Speaker) -> str:
    """A customer calls: whoever we know is asked what it is about; a stranger is noted for the agents."""
    company = work.settings.company(speaker.locale.wording)
    if call.customer_id is not None:
        return speaker.listen([speaker.voice.called_back.format(company=company)], call)
    await receive(
        work,
        Inbound(
            provider=PROVIDER,
            provider_id=str(call.provider_id),
            channel="voice",
            address=call.address,
            text="",
            received_at=work.now,
        ),
    )
    return twiml.say_and_end(speaker.voice, [speaker.voice.stranger.format(company=company)])


async def _record_where_agreed(webhook: Webhook, call: Call) -> None:
    channel = webhook.runtime.channels.get("voice")
    if call.recording_consent and isinstance(channel, TwilioVoice) and call.provider_id:
        try:
            await channel.record(call.provider_id)
        except SendError as error:
            log().warning("call is not recorded", call=str(call.id), code=error.code)


@dataclass(frozen=True, slots=True)
class Next:
    """What a step leads to: words whose turn must be taken, or TwiML at once."""

    twiml: str = ""
    message_id: UUID | None = None


@router.post("/voice/turn")
async def turn(webhook: Genuine) -> Response:
    """The customer said or pressed something, or nothing; or a transfer has ended."""
    sid = webhook.sid("CallSid")
    if webhook.agent_call_id is not None:
        return markup(await agent.connected(webhook))
    if "DialCallStatus" in webhook.fields:
        return markup(await _after_transfer(webhook, sid))
    async with webhook.runtime.work() as work:
        await hold_call(work, sid)
        call = await call_of(work, PROVIDER, sid)
        if call is None:
            return markup(twiml.end())
        speaker = await speaker_for(work, call)
        following = await _step(work, webhook, call, speaker)
    if following.message_id is None:
        return markup(following.twiml)
    return markup(await _reply(webhook, sid, following.message_id))


async def _step(work: Work, webhook: Webhook, call: Call, speaker: Speaker) -> Next:
    if awaited := webhook.query.get("w"):
        return _go_on_waiting(awaited)
    given = webhook.query.get("n", "")
    step = int(given) if given.isascii() and given.isdecimal() and len(given) < 6 else call.step
    if step < call.step:  # it came before: the same answer again
        earlier = await speaker.message_of_step(work, call, step)
        return Next(message_id=earlier) if earlier else Next(await speaker.again(work, call))
    heard = hear(webhook, call, speaker)
    call.step = step + 1
    if heard.is_unsettled:
        return Next(await _settle(work, call, speaker, heard))
    if not heard.words:
        return Next(await _silence(work, call, speaker))
    return Next(message_id=await _take(work, call, speaker, heard, step))


def _go_on_waiting(awaited: str) -> Next:
    try:
        return Next(message_id=UUID(awaited))
    except ValueError:
        return Next(twiml.end())


async def _settle(work: Work, call: Call, speaker: Speaker, heard: Heard) -> str:
    """What was heard cannot be taken as it is: it may be a machine's, or was not understood for certain."""
    if heard.must_wait:
        return speaker.hold(call, times=heard.holds)
    if heard.must_confirm:
        return speaker.confirm(call, heard.words)
    if heard.is_denied:
        return await speaker.again(work, call, before=speaker.voice.say_again)
    return twiml.end()  # a machine: the voicemail's words follow by another way


async def _silence(work: Work, call: Call, speaker: Speaker) -> str:
    """Nothing was heard: asked again twice, then closed politely."""
    call.silences += 1
    if call.silences >= MOST_SILENCES:
        return twiml.say_and_end(speaker.voice, [speaker.voice.silent])
    before = speaker.voice.unheard if call.silences == 1 else speaker.voice.unheard_again
    return await speaker.again(work, call, before=before)


async def _take(work: Work, call: Call, speaker: Speaker, heard: Heard, step: int) -> UUID | None:
    """What was said becomes a message; its turn is taken by a worker."""
    call.silences, call.unsure, call.is_reached = 0, None, True
    words = heard_keys(speaker, heard) if heard.is_keyed else heard.words
    stored = await receive(
        work,
        Inbound(
            provider=PROVIDER,
            provider_id=f"{call.provider_id}.{step}",
            channel="voice",
            address=call.address,
            text=words,
            conversation_id=call.conversation_id,
            received_at=work.now,
        ),
    )
    if stored is None:
        return await speaker.message_of_step(work, call, step)
    if stored.conversation_id is not None:
        call.conversation_id = stored.conversation_id
        await _speak_here(work, call, stored.conversation_id)
    return stored.id


async def _speak_here(work: Work, call: Call, conversation_id: UUID) -> None:
    """A customer who calls while texting goes on by telephone: the replies are spoken, not texted as well."""
    conversation = await work.session.get_one(Conversation, conversation_id)
    if call.kind is CallKind.INCOMING and conversation.channel != "voice":
        conversation.channel, conversation.address = "voice", call.address
        call.visit_id = conversation.visit_id


async def _reply(webhook: Webhook, sid: str, message_id: UUID) -> str:
    """The reply, as soon as the turn was taken. A customer is never left without a word for long."""
    replies = await wait_for_reply(webhook.runtime, message_id)
    times = int(webhook.query["k"]) if webhook.query.get("k", "").isdecimal() else 0
    async with webhook.runtime.work() as work:
        await hold_call(work, sid)
        call = await call_of(work, PROVIDER, sid)
        if call is None or call.state is CallState.ENDED:
            return twiml.end()
        speaker = await speaker_for(work, call)
        if replies is None:
            if times >= MOST_WAITS:
                return twiml.say_and_end(speaker.voice, [speaker.voice.trouble])
            to = f"{TURN_PATH}?w={message_id}&k={times + 1}"
            return twiml.say_and_go_on(speaker.voice, [speaker.voice.wait], to=to)
        return await _say(work, call, speaker, replies)


async def _say(work: Work, call: Call, speaker: Speaker, replies: list[Message]) -> str:
    texts = [reply.text or "" for reply in replies]
    if replies:
        call.said_id = replies[-1].id
    number = work.settings.twilio_transfer_to
    if number and await speaker.wants_person(work, call):
        return twiml.transfer(
            speaker.voice,
            [*texts, speaker.voice.transfer],
            to=number,
            caller=work.settings.twilio_voice_from,
            action=TURN_PATH,
        )
    if speaker.is_over and speaker.has_ended:
        return twiml.say_and_end(speaker.voice, texts)
    if speaker.is_late(work, call):
        return twiml.say_and_end(speaker.voice, [*texts, speaker.voice.time_up])
    return speaker.ask(texts, call)


async def _after_transfer(webhook: Webhook, sid: str) -> str:
    """The colleague has hung up, or nobody was there."""
    async with webhook.runtime.work() as work:
        await hold_call(work, sid)
        call = await call_of(work, PROVIDER, sid)
        if call is None or webhook.text("DialCallStatus", most=20) in ("completed", "answered"):
            return twiml.end()
        speaker = await speaker_for(work, call)
        return twiml.say_and_end(speaker.voice, [speaker.voice.nobody])


@router.post("/voice/status")
async def status(webhook: Genuine) -> Response:
    """How far a call has come; at its end what follows from it. A recording is kept only where it was agreed to."""
    sid = webhook.sid("CallSid")
    word = webhook.text("CallStatus", most=40).lower()
    async with webhook.runtime.work() as work:
        await hold_call(work, sid)
        if webhook.agent_call_id is not None:
            await agent.note(work, webhook, sid, word)
            return taken()
        call = await _noted(work, webhook, sid)
        _keep_recording(webhook, call)
        if word in UNDER_WAY:
            advance(work, call, UNDER_WAY[word])
        elif word in ("completed", "busy", "no-answer", "failed", "canceled"):
            seconds = webhook.whole("CallDuration")
            await end_call(
                work, call, status=word, sip=webhook.text("SipResponseCode", most=3) or None, seconds=seconds
            )
        await conclude(work, call)
    return taken()


def _keep_recording(webhook: Webhook, call: Call) -> None:
    if call.recording_consent and webhook.text("RecordingUrl"):
        call.recording = webhook.text("RecordingUrl", most=1000)


@router.post("/voice/amd")
async def machine(webhook: Genuine) -> Response:
    """Whether a person or a machine answered. A voicemail gets a short message; it is no reached customer."""
    sid = webhook.sid("CallSid")
    by = webhook.text("AnsweredBy", most=40).lower()
    async with webhook.runtime.work() as work:
        await hold_call(work, sid)
        call = await _noted(work, webhook, sid)
        call.answered_by = by
        speaker = await speaker_for(work, call)
        words = speaker.voice.voicemail.format(company=work.settings.company(speaker.locale.wording))
        must_act = by.startswith(("machine", "fax")) and not call.is_reached and call.state is not CallState.ENDED
    channel = webhook.runtime.channels.get("voice")
    if must_act and isinstance(channel, TwilioVoice):
        try:
            if by.startswith("machine"):
                await channel.leave_message(sid, twiml.say_and_end(speaker.voice, [words]))
            else:
                await channel.hang_up(sid)
        except SendError as error:  # it has hung up by itself
            log().info("machine was gone", call=str(call.id), code=error.code)
    return taken()
