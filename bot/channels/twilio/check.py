"""Whether Twilio is set up, what to enter there, and one message to try it out: for `huifang doctor`."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import urlsplit
from uuid import UUID

import phonenumbers

from bot.channels.base import SendError
from bot.channels.countries import known_countries
from bot.channels.twilio.client import open_api
from bot.channels.twilio.markup import say_and_end
from bot.channels.twilio.sms import STATUS_PATH as MESSAGE_STATUS_PATH
from bot.channels.twilio.voice import CALL_PATH
from bot.channels.twilio.voice import STATUS_PATH as CALL_STATUS_PATH
from bot.channels.twilio.voices import voice_of
from bot.channels.twilio.whatsapp import read_templates
from bot.errors import BadInput
from bot.settings import Settings
from bot.understanding.types import Locale

MESSAGE_PATH = "/twilio/message"
TEXT = "Huifang: Twilio is connected. 回访系统已接通 Twilio。"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `remedy` says what to do; `is_needed` is False for what going live alone wants."""

    name: str
    is_ok: bool
    found: str
    remedy: str = ""
    is_needed: bool = True


async def check_twilio(settings: Settings) -> AsyncIterator[Check]:
    """Everything about Twilio, in the order in which one sets it up. Reaches Twilio's API once."""
    yield _account(settings)
    yield await _credentials(settings)
    yield _public_address(settings)
    for check in _senders(settings):
        yield check
    yield _templates(settings)
    for check in _addresses(settings):
        yield check
    for check in _before_going_live(settings):
        yield check


def _account(settings: Settings) -> Check:
    is_ok = bool(re.fullmatch(r"AC[0-9a-fA-F]{32}", settings.twilio_account_sid)) and bool(settings.twilio_auth_token)
    remedy = "Set HUIFANG_TWILIO_ACCOUNT_SID (AC and 32 digits) and HUIFANG_TWILIO_AUTH_TOKEN from Twilio's console."
    return Check("Twilio account", is_ok, settings.twilio_account_sid or "none", remedy)


async def _credentials(settings: Settings) -> Check:
    try:
        async with open_api(settings) as api:
            state = await api.account_state()
    except (SendError, BadInput) as error:
        return Check("Twilio answers", is_ok=False, found=str(error), remedy="Correct what the sentence names.")
    return Check("Twilio answers", state == "active", f"the account is {state}", "Activate the account at Twilio.")


def _public_address(settings: Settings) -> Check:
    parts = urlsplit(settings.public_url)
    is_local = parts.hostname in (None, "localhost") or (parts.hostname or "").startswith("127.")
    remedy = "Set HUIFANG_PUBLIC_URL to the https address at which Twilio reaches the gateway (no path, no slash)."
    return Check("Public address", parts.scheme == "https" and not is_local, settings.public_url, remedy)


def _senders(settings: Settings) -> list[Check]:
    sms = settings.twilio_messaging_service_sid or settings.twilio_sms_from
    found = [
        Check("SMS sender", bool(sms), sms or "none", "Set HUIFANG_TWILIO_SMS_FROM or _MESSAGING_SERVICE_SID."),
    ]
    for name, number, field in (
        ("WhatsApp sender", settings.twilio_whatsapp_from, "WHATSAPP_FROM"),
        ("Calling number", settings.twilio_voice_from, "VOICE_FROM"),
    ):
        is_ok = _is_number(number)
        remedy = f"Set HUIFANG_TWILIO_{field} to a number such as +85230001234, or leave the channel out."
        found.append(Check(name, is_ok, number or "none", remedy, is_needed=bool(number)))
    return found


def _is_number(text: str) -> bool:
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text))
    except phonenumbers.NumberParseException:
        return False


def _templates(settings: Settings) -> Check:
    name, remedy = "WhatsApp templates", "Set HUIFANG_TWILIO_WHATSAPP_TEMPLATES: locale=HX… for every language you use."
    try:
        templates = read_templates(settings.twilio_whatsapp_templates)
    except BadInput as error:
        return Check(name, is_ok=False, found=str(error), remedy=remedy)
    missing = [locale.value for locale in Locale if locale.value not in templates]
    found = f"missing for {', '.join(missing)}" if missing else "one for every language"
    return Check(name, not missing, found, remedy, is_needed=False)


def _addresses(settings: Settings) -> list[Check]:
    base = settings.public_url.rstrip("/")
    enter = {
        "Enter at Twilio: a message comes in": MESSAGE_PATH,
        "Enter at Twilio: a call comes in": CALL_PATH,
        "Enter at Twilio: call status changes": CALL_STATUS_PATH,
    }
    checks = [Check(name, is_ok=True, found=f"POST {base}{path}") for name, path in enter.items()]
    signed = f"{base}{MESSAGE_STATUS_PATH}?m=<message>"
    return [
        *checks,
        Check("Signatures are made of", is_ok=True, found=f"{base}{MESSAGE_PATH}, and for our callbacks {signed}"),
    ]


def _before_going_live(settings: Settings) -> list[Check]:
    """What Twilio and the carriers want, and no API of ours can see."""
    wants = {
        "Sender registration": "US numbers need a 10DLC or toll-free registration, Singapore a registered sender name.",
        "Geo permissions": "Enable the countries of your customers under Messaging and Voice → Geo permissions.",
        "Opt-out words": "Switch Advanced Opt-Out on in the messaging service and add 退订, TD, 停止.",
    }
    if settings.twilio_whatsapp_from:
        wants["WhatsApp approval"] = "Sender and templates must be approved by Meta; follow-up templates are Utility."
    notes = [note for country in known_countries().listed.values() if (note := country.note.get("en"))]
    return [
        *(Check(name, False, "cannot be seen from here", text, is_needed=False) for name, text in wants.items()),
        *(Check("Country", False, "to know", note, is_needed=False) for note in notes),
    ]


async def send_test(settings: Settings, *, to: str, channel: str, content_sid: str, message_id: UUID) -> str:
    """Send one message or make one call to try it out; Twilio's id. Raises BadInput, SendError."""
    if not _is_number(to):
        raise BadInput(f"{to!r} is no number. Write it with the country, such as +85251234567.")
    async with open_api(settings) as api:
        if channel == "voice":
            voice = voice_of("zh-CN")
            twiml = say_and_end(voice, [voice.voicemail.format(company=settings.company("zh-Hans"))])
            return str((await api.create_call(to=to, from_=settings.twilio_voice_from, twiml=twiml)).sid)
        content: dict[str, str] = {"content_sid": content_sid} if content_sid else {"body": TEXT}
        if channel == "whatsapp":
            content |= {"to": f"whatsapp:{to}", "from_": f"whatsapp:{settings.twilio_whatsapp_from}"}
        elif settings.twilio_messaging_service_sid:
            content |= {"to": to, "messaging_service_sid": settings.twilio_messaging_service_sid}
        else:
            content |= {"to": to, "from_": settings.twilio_sms_from}
        back = f"{settings.public_url.rstrip('/')}{MESSAGE_STATUS_PATH}?m={message_id}"
        return str((await api.create_message(status_callback=back, **content)).sid)
