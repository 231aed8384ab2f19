"""WhatsApp by Twilio: free words while the customer wrote in the last 24 hours, else an approved template."""

from __future__ import annotations

import json
import re
from datetime import datetime

from bot.channels.base import Delivery, Looked, Outgoing, Receipt, SendError
from bot.channels.twilio.client import TwilioApi
from bot.channels.twilio.errors import refused, rule_for
from bot.channels.twilio.look_up import PROVIDER, Trail, find_message, receipt_of
from bot.channels.twilio.pace import Pace
from bot.channels.twilio.segments import LONGEST
from bot.channels.twilio.sms import STATUS_PATH, callback, validity
from bot.errors import BadInput
from bot.settings import Settings

_SPACE = re.compile(r"\s+")
_LONGEST_VARIABLE = 1000  # Meta refuses longer bodies (1,024 characters with the template's own words)


def read_templates(text: str) -> dict[str, str]:
    """ContentSid by locale from "zh-CN=HX…,en=HX…". Raises BadInput naming what is wrong."""
    templates: dict[str, str] = {}
    for pair in filter(None, (part.strip() for part in text.split(","))):
        locale, equals, sid = (part.strip() for part in pair.partition("="))
        if not equals or not re.fullmatch(r"HX[0-9a-fA-F]{32}", sid):
            raise BadInput(
                f"HUIFANG_TWILIO_WHATSAPP_TEMPLATES has {pair!r}; expected locale=HX and 32 hexadecimal digits."
            )
        templates[locale] = sid
    return templates


class TwilioWhatsapp:
    """WhatsApp messages. `extra["window"]` of a message says "open" while free words are allowed."""

    name = "whatsapp"
    provider = PROVIDER
    is_live = False

    def __init__(self, api: TwilioApi, settings: Settings, trail: Trail) -> None:
        """Raises BadInput when the templates' setting cannot be read."""
        self._api, self._settings, self._trail = api, settings, trail
        self._templates = read_templates(settings.twilio_whatsapp_templates)
        self._pace = Pace(settings.twilio_sms_rate / settings.workers)

    async def send(self, message: Outgoing) -> Receipt:
        """Hand one message over. Raises SendError; without a template outside the window with Twilio's own 63016."""
        if not message.text.strip() or len(message.text) > LONGEST:
            raise refused("21617", 400)
        content = self._content(message)
        await self._pace.wait()
        sent = await self._api.create_message(
            to=f"whatsapp:{message.to}",
            from_=f"whatsapp:{self._settings.twilio_whatsapp_from}",
            status_callback=callback(self._settings, STATUS_PATH, message),
            **content,
            **validity(message, self._settings),
        )
        receipt = receipt_of(sent, segments=1)
        if receipt.state is Delivery.FAILED:
            raise refused(str(sent.error_code) if sent.error_code else None, 400)
        return self._trail.keep(message, receipt)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:
        """Find out what became of a message whose hand-over is unknown."""
        to = f"whatsapp:{message.to}"
        return await find_message(self._api, self._trail, message, to=to, since=since, segments=1)

    def _content(self, message: Outgoing) -> dict[str, object]:
        if message.extra.get("window") == "open":
            media = {"media_url": list(message.media)} if message.media else {}
            return {"body": message.text, **media}
        sid = self._templates.get(message.locale)
        if sid is None:
            rule = rule_for("63016")
            raise SendError(rule.sentence("en", "63016"), code="63016", outcome=rule.outcome)
        given = message.extra.get("variables")
        return {"content_sid": sid, "content_variables": given or json.dumps({"1": _one_line(message.text)})}


def _one_line(text: str) -> str:
    """A template's variable may hold neither line breaks nor runs of spaces."""
    return _SPACE.sub(" ", text).strip()[:_LONGEST_VARIABLE]
