"""Which channels this installation has, by their shared ids (design.md §9)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.channels.base import Channel
from bot.channels.by_link import LinkChannel
from bot.channels.by_mail import EmailChannel
from bot.channels.email import Mailer
from bot.channels.gateway_http import open_gateway
from bot.channels.kept import MANUAL, manual_channel, webchat_channel
from bot.channels.simulator import SimulatorChannel
from bot.channels.twilio import open_twilio
from bot.settings import Settings


@asynccontextmanager
async def open_channels(settings: Settings, engine: AsyncEngine) -> AsyncIterator[Mapping[str, Channel]]:
    """The channels of this installation, open while the block runs."""
    channels: dict[str, Channel] = {name: manual_channel(name) for name in MANUAL}
    channels["webchat"] = webchat_channel()
    if settings.carrier == "simulator":
        for name in ("sms", "whatsapp", "voice"):
            channels[name] = SimulatorChannel(name, engine)
    async with AsyncExitStack() as stack:
        if settings.carrier == "twilio":
            channels |= await stack.enter_async_context(open_twilio(settings, engine))
        if settings.gateway_http_url:
            own = await stack.enter_async_context(open_gateway(settings))
            channels[own.name] = own
        if settings.carrier == "twilio":
            channels["link"] = LinkChannel(channels["sms"], settings)
        if settings.smtp_url is not None:
            mailer = Mailer.at(settings.smtp_url.get_secret_value(), settings.mail_from)
            channels["email"] = EmailChannel(mailer, settings, engine)
        yield channels
