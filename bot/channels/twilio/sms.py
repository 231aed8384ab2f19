"""SMS by Twilio."""

from __future__ import annotations

from datetime import datetime

from bot.channels.base import Delivery, Looked, Outgoing, Receipt, SendError
from bot.channels.countries import Countries
from bot.channels.twilio.client import TwilioApi
from bot.channels.twilio.errors import refused
from bot.channels.twilio.look_up import PROVIDER, Trail, find_message, receipt_of
from bot.channels.twilio.pace import Pace
from bot.channels.twilio.segments import LONGEST, count_segments
from bot.clock import wall_now
from bot.settings import Settings

STATUS_PATH = "/twilio/message/status"
_SHORTEST_VALIDITY, _LONGEST_VALIDITY = 5, 36_000  # seconds; Twilio's own limits, and its advice for the least


class TwilioSms:
    """Text messages. Which of Twilio's senders is used is a matter of settings and of the number's country."""

    name = "sms"
    provider = PROVIDER
    is_live = False

    def __init__(self, api: TwilioApi, settings: Settings, trail: Trail, countries: Countries) -> None:
        """`settings` name the sender, the rate and the address for callbacks."""
        self._api, self._settings, self._trail, self._countries = api, settings, trail, countries
        self._pace = Pace(settings.twilio_sms_rate / settings.workers)

    async def send(self, message: Outgoing) -> Receipt:
        """Hand one message over. Raises SendError."""
        segments = check_text(message)
        country = self._countries.of_number(message.to)
        if country.sms == "none" or (country.sms == "one_way" and message.expects_reply):
            raise SendError(
                f"Nobody can answer an SMS in {country.code}; the next channel of the ladder is used instead.",
                code="one_way_country",
                outcome=self._countries.unsuitable,
            )
        sender = self._sender(country.sms_from)
        await self._pace.wait()
        sent = await self._api.create_message(
            to=message.to,
            body=message.text,
            status_callback=callback(self._settings, STATUS_PATH, message),
            **sender,
            **validity(message, self._settings),
            **({"media_url": list(message.media)} if message.media else {}),
        )
        receipt = receipt_of(sent, segments=segments)
        if receipt.state is Delivery.FAILED:
            raise refused(str(sent.error_code) if sent.error_code else None, 400)
        return self._trail.keep(message, receipt)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:
        """Find out what became of a message whose hand-over is unknown. Raises SendError when Twilio cannot say."""
        segments = count_segments(message.text).count
        return await find_message(self._api, self._trail, message, to=message.to, since=since, segments=segments)

    async def media(self, url: str) -> tuple[str, bytes]:
        """Content type and content of what a customer sent along. Raises BadInput, Unavailable."""
        return await self._api.media(url)

    @property
    def api(self) -> TwilioApi:
        """Twilio's API, for the reconcile."""
        return self._api

    def _sender(self, special: str) -> dict[str, str]:
        if special:
            return {"from_": special}
        if self._settings.twilio_messaging_service_sid:
            return {"messaging_service_sid": self._settings.twilio_messaging_service_sid}
        if self._settings.twilio_sms_from:
            return {"from_": self._settings.twilio_sms_from}
        raise SendError(
            "No SMS sender is set up. Set HUIFANG_TWILIO_SMS_FROM or HUIFANG_TWILIO_MESSAGING_SERVICE_SID.",
            code="no_sender",
        )


def check_text(message: Outgoing) -> int:
    """How many segments the text takes. Raises SendError when it is empty or too long to be sent."""
    if not message.text.strip() or len(message.text) > LONGEST:
        raise refused("21617", 400)
    return count_segments(message.text).count


def callback(settings: Settings, path: str, message: Outgoing) -> str:
    """The address that Twilio reports to. Our id stands in it: a callback proves that the message was taken."""
    return f"{settings.public_url.rstrip('/')}{path}?m={message.id}"


def validity(message: Outgoing, settings: Settings) -> dict[str, int]:
    """How long Twilio may try: until contact is no longer allowed, so that nothing rings at night."""
    if message.not_after is None or settings.clock != "system":  # a moved clock says nothing about Twilio's
        return {}
    left = int((message.not_after - wall_now()).total_seconds())
    if left < _SHORTEST_VALIDITY:
        raise SendError(
            "Contact is no longer allowed at this hour; it is tried again by the rules.",
            code="window_closed",
            outcome=Countries.unsuitable,
        )
    return {"validity_period": min(left, _LONGEST_VALIDITY)}
