"""What was heard in a call: keys or words, surely or not, from a person or perhaps from a machine."""

from __future__ import annotations

from dataclasses import dataclass

from bot.gateway.twilio.speaking import Speaker
from bot.gateway.twilio.webhook import Webhook
from models import Call, CallKind

UNSURE_BELOW = 0.4  # of Twilio's confidence, 0 to 1; some of its engines give none
MOST_HOLDS = 3  # seconds that the first words wait for the verdict whether a machine speaks them
LONGEST_WORDS = 4000


@dataclass(frozen=True, slots=True)
class Heard:
    """What a step brought."""

    words: str = ""
    is_keyed: bool = False
    must_confirm: bool = False
    is_denied: bool = False
    must_wait: bool = False
    holds: int = 0  # how often it was waited for the verdict, this time included
    is_machine: bool = False

    @property
    def is_unsettled(self) -> bool:
        """Whether it cannot be taken as the customer's words yet."""
        return self.must_confirm or self.is_denied or self.must_wait or self.is_machine


def hear(webhook: Webhook, call: Call, speaker: Speaker) -> Heard:
    """Read the webhook of a step; notes in the call's row what has to be remembered until the next."""
    keys = "".join(key for key in webhook.text("Digits", most=20) if key in "0123456789*#").rstrip("#")
    words = webhook.text("SpeechResult", most=LONGEST_WORDS).strip()
    if webhook.query.get("h"):
        words, call.unsure = call.unsure or "", None
    if words and not keys and _may_be_machine(call):
        if (call.answered_by or "").startswith(("machine", "fax")):
            return Heard(is_machine=True)
        if _holds(webhook) < MOST_HOLDS:
            call.unsure = words
            return Heard(must_wait=True, holds=_holds(webhook) + 1)
    if webhook.query.get("c"):
        return _confirmed(call, speaker, keys or words)
    if keys:
        return Heard(words=keys, is_keyed=True)
    if words and 0 < _confidence(webhook) < UNSURE_BELOW:
        call.unsure = words
        return Heard(words=words, must_confirm=True)
    return Heard(words=words)


def _confirmed(call: Call, speaker: Speaker, said: str) -> Heard:
    """The customer was asked whether he was heard right: yes, no, or something else, which then counts itself."""
    unsure, call.unsure = call.unsure or "", None
    agreed = speaker.voice.agrees(said)
    if agreed is None:
        return Heard(words=said, is_keyed=said.isdecimal())
    return Heard(words=unsure) if agreed else Heard(is_denied=True)


def _may_be_machine(call: Call) -> bool:
    """Before the first word of a call of ours is proven to be a person's, a voicemail may be speaking."""
    if call.kind is not CallKind.BOT or call.is_reached:
        return False
    return call.answered_by is None or call.answered_by.startswith(("machine", "fax"))


def _holds(webhook: Webhook) -> int:
    given = webhook.query.get("h", "")
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 4 else 0


def _confidence(webhook: Webhook) -> float:
    try:
        return float(webhook.text("Confidence", most=20))
    except ValueError:
        return 0.0


def heard_keys(speaker: Speaker, heard: Heard) -> str:
    """Keys as the words that they stand for in the open question."""
    return speaker.voice.words_for_keys(heard.words, speaker.kind)
