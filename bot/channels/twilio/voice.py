"""Phone calls by Twilio. The opening of a visit dials; what is said afterwards is spoken into the running call.

How a call goes on is decided step by step by the webhooks (bot.gateway.twilio): a reply's row is read there and spoken.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from twilio.rest.api.v2010.account.call import CallInstance

from bot.channels.base import Delivery, Looked, LookUp, Outgoing, Receipt, SendError
from bot.channels.twilio.client import TwilioApi
from bot.channels.twilio.look_up import PROVIDER, Trail, find_call
from bot.channels.twilio.pace import Pace
from bot.channels.twilio.sms import callback, validity
from bot.settings import Settings

CALL_PATH = "/twilio/voice"
TURN_PATH = "/twilio/voice/turn"
STATUS_PATH = "/twilio/voice/status"
MACHINE_PATH = "/twilio/voice/amd"
EVENTS = ["initiated", "ringing", "answered", "completed"]
DIALS = frozenset({"opening", "notice"})  # purposes that begin a call
_RING_SECONDS = 30


class TwilioVoice:
    """Calls to customers."""

    name = "voice"
    provider = PROVIDER
    is_live = True

    def __init__(self, api: TwilioApi, settings: Settings, trail: Trail) -> None:
        """`settings` name the calling number, the rate and the longest call."""
        self._api, self._settings, self._trail = api, settings, trail
        self._pace = Pace(settings.twilio_voice_rate / settings.workers)

    async def send(self, message: Outgoing) -> Receipt:
        """Dial for an opening; a reply needs nothing, for the running call reads its row. Raises SendError."""
        if message.purpose not in DIALS:
            return self._trail.keep(message, spoken(message))
        if not self._settings.twilio_voice_from:
            raise SendError("No calling number is set up. Set HUIFANG_TWILIO_VOICE_FROM.", code="no_sender")
        validity(message, self._settings)
        await self._pace.wait()
        call = await self._api.create_call(
            to=message.to,
            from_=self._settings.twilio_voice_from,
            url=callback(self._settings, CALL_PATH, message),
            method="POST",
            status_callback=callback(self._settings, STATUS_PATH, message),
            status_callback_event=EVENTS,
            status_callback_method="POST",
            timeout=_RING_SECONDS,
            time_limit=self._settings.twilio_call_limit,
            machine_detection="DetectMessageEnd",
            async_amd="true",
            async_amd_status_callback=callback(self._settings, MACHINE_PATH, message),
            async_amd_status_callback_method="POST",
        )
        return self._trail.keep(message, Receipt(provider_id=call.sid, state=Delivery.SENT))

    async def ring_agent(self, call_id: UUID, *, agent: str) -> str:
        """Click to call: ring the agent first; the customer is dialled when the agent answers. Twilio's id."""
        public = self._settings.public_url.rstrip("/")
        await self._pace.wait()
        call = await self._api.create_call(
            to=agent,
            from_=self._settings.twilio_voice_from,
            url=f"{public}{CALL_PATH}?a={call_id}",
            method="POST",
            status_callback=f"{public}{STATUS_PATH}?a={call_id}",
            status_callback_event=EVENTS,
            status_callback_method="POST",
            timeout=_RING_SECONDS,
        )
        return str(call.sid)

    async def leave_message(self, sid: str, twiml: str) -> None:
        """Interrupt a running call with other instructions: the words for a voicemail."""
        await self._api.update_call(sid, twiml=twiml)

    async def hang_up(self, sid: str) -> None:
        """End a running call."""
        await self._api.update_call(sid, status="completed")

    async def record(self, sid: str) -> None:
        """Record a running call, whose customer agreed to it."""
        public = self._settings.public_url.rstrip("/")
        await self._api.record_call(sid, recording_status_callback=f"{public}{STATUS_PATH}")

    async def state_of(self, sid: str) -> CallInstance:
        """A call as Twilio knows it."""
        return await self._api.call(sid)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:
        """Find out whether a call was made although Twilio did not answer."""
        if message.purpose not in DIALS:
            known = await self._trail.of(message)  # words leave nothing behind: taken up again, they are the same row
            return Looked(LookUp.FOUND, known) if known else Looked(LookUp.ABSENT)
        caller = self._settings.twilio_voice_from
        return await find_call(self._api, self._trail, message, caller=caller, since=since)


def spoken(message: Outgoing) -> Receipt:
    """The receipt for words that a running call speaks."""
    return Receipt(provider_id=f"spoken:{message.id}", state=Delivery.SENT)
