"""TwiML: what Twilio is told to do in a call. Made by the library, so that every text is escaped."""

from __future__ import annotations

from collections.abc import Sequence

from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import Dial, Gather, VoiceResponse

from bot.channels.twilio.voices import Voice

_HINTS = 500  # characters; Twilio cuts longer lists
_UNSPEAKABLE = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, 0xFFFE, 0xFFFF])


def nothing() -> str:
    """The answer to a message: no reply by TwiML, for replies leave by the outbox."""
    return str(MessagingResponse())


def answer_with(text: str) -> str:
    """A reply in the same breath: only for strangers, who have no conversation and so no outbox."""
    response = MessagingResponse()
    response.message(_clean(text))
    return str(response)


def ask(
    voice: Voice, texts: Sequence[str], *, action: str, hints: Sequence[str] = (), digits: int | None, wait: int = 5
) -> str:
    """Speak and listen at once: keys and words alike, and the customer may interrupt.

    `digits`: after how many keys the answer is complete (None: after # or a pause). An empty result also calls
    `action`, so that silence is noticed.
    """
    response = VoiceResponse()
    options: dict[str, object] = {"num_digits": digits} if digits else {}
    if voice.model:
        options["speech_model"] = voice.model
    if hints:
        options["hints"] = ", ".join(hint.replace(",", " ") for hint in hints)[:_HINTS]
    gather = Gather(
        input="dtmf speech",
        language=voice.hears,
        action=action,
        method="POST",
        timeout=wait,
        speech_timeout="auto",
        barge_in=True,
        action_on_empty_result=True,
        finish_on_key="#",
        **options,
    )
    for text in texts:
        gather.say(_clean(text), voice=voice.voice, language=voice.says)
    response.append(gather)
    return str(response)


def say_and_end(voice: Voice, texts: Sequence[str]) -> str:
    """Speak and hang up."""
    response = VoiceResponse()
    for text in texts:
        response.say(_clean(text), voice=voice.voice, language=voice.says)
    response.hangup()
    return str(response)


def say_and_go_on(voice: Voice, texts: Sequence[str], *, to: str) -> str:
    """Speak, then ask `to` what to do next."""
    response = VoiceResponse()
    for text in texts:
        response.say(_clean(text), voice=voice.voice, language=voice.says)
    response.redirect(to, method="POST")
    return str(response)


def pause_and_go_on(*, seconds: int, to: str) -> str:
    """Wait without a word, then ask `to` what to do next."""
    response = VoiceResponse()
    response.pause(length=seconds)
    response.redirect(to, method="POST")
    return str(response)


def transfer(  # all of it belongs to one <Dial>
    voice: Voice,
    texts: Sequence[str],
    *,
    to: str,
    caller: str,
    action: str,
    status: str | None = None,
    seconds: int = 25,
    limit: int = 3600,
    record: str | None = None,
) -> str:
    """Speak and connect with `to`; afterwards `action` is asked. `record`: where the recording is announced."""
    response = VoiceResponse()
    for text in texts:
        response.say(_clean(text), voice=voice.voice, language=voice.says)
    recording: dict[str, object] = (
        {"record": "record-from-answer-dual", "recording_status_callback": record} if record else {}
    )
    dial = Dial(action=action, method="POST", timeout=seconds, time_limit=limit, caller_id=caller, **recording)
    events: dict[str, object] = (
        {"status_callback": status, "status_callback_event": "answered completed", "status_callback_method": "POST"}
        if status
        else {}
    )
    dial.number(to, **events)
    response.append(dial)
    return str(response)


def end() -> str:
    """Hang up."""
    response = VoiceResponse()
    response.hangup()
    return str(response)


def _clean(text: str) -> str:
    """Characters that XML cannot hold are left out."""
    return text.translate(_UNSPEAKABLE).encode("utf-8", "ignore").decode()


__all__ = ["answer_with", "ask", "end", "nothing", "pause_and_go_on", "say_and_end", "say_and_go_on", "transfer"]
