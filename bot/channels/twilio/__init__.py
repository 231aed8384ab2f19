"""Twilio: SMS, WhatsApp and phone calls. The only package that knows the library `twilio`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.channels.base import Channel
from bot.channels.countries import known_countries
from bot.channels.twilio.client import open_api
from bot.channels.twilio.look_up import Trail
from bot.channels.twilio.sms import TwilioSms
from bot.channels.twilio.voice import TwilioVoice
from bot.channels.twilio.whatsapp import TwilioWhatsapp
from bot.settings import Settings


@asynccontextmanager
async def open_twilio(settings: Settings, engine: AsyncEngine | None) -> AsyncIterator[Mapping[str, Channel]]:
    """Twilio's channels: SMS always, WhatsApp and calls where a sender is set up. Raises BadInput without account.

    `engine` reads which of Twilio's messages are already known to belong to which of ours.
    """
    async with open_api(settings) as api:
        trail = Trail(engine)
        channels: dict[str, Channel] = {"sms": TwilioSms(api, settings, trail, known_countries())}
        if settings.twilio_whatsapp_from:
            channels["whatsapp"] = TwilioWhatsapp(api, settings, trail)
        if settings.twilio_voice_from:
            channels["voice"] = TwilioVoice(api, settings, trail)
        yield channels
