"""Calls: rings, fetches TwiML and does what it says, with a person or a machine at the other end."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from random import Random
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

from tests.doubles.twilio.books import Log, PhoneCall
from tests.doubles.twilio.callbacks import Fields, Postman
from tests.doubles.twilio.person import keys_for, words_for
from tests.doubles.twilio.plan import CallScript, Plan

MOST_STEPS = 60
DEMANDS = {"person": "我要找真人客服", "complains": "我要投诉,机器坏了没人修"}


class Line:
    """One call under way."""

    def __init__(self, call: PhoneCall, script: CallScript, plan: Plan, postman: Postman, log: Log) -> None:
        self._call, self._script, self._plan, self._postman, self._log = call, script, plan, postman, log
        self._random = Random(call.sid)
        self._sequence = 0
        self._replies = 0
        self._mumbled = False

    async def run(self) -> None:
        """From the first ring to the end."""
        await self._step("initiated", "initiated")
        self._call.status = "ringing"
        await self._step("ringing", "ringing")
        if self._script.end != "answered":
            await self._end(self._script.end)
            return
        self._call.status, self._call.started = "in-progress", datetime.now(UTC)
        await self._step("answered", "in-progress")
        machine = asyncio.create_task(self._detect()) if self._call.detects_machines else None
        await self._follow(self._call.url)
        if machine is not None:
            await machine
        if self._call.instructions is not None:
            await self._do(self._call.instructions, self._call.url)
        await self._end("completed")

    async def _step(self, event: str, status: str) -> None:
        await asyncio.sleep(self._plan.pace)
        if event != "answered":
            self._call.status = {"initiated": "queued"}.get(event, status)
        self._tell(self._call.callback, [("CallStatus", status), ("SequenceNumber", str(self._sequence))])
        self._sequence += 1

    async def _end(self, status: str) -> None:
        await asyncio.sleep(self._plan.pace)
        self._call.status, self._call.ended = status, datetime.now(UTC)
        fields = [("CallStatus", status), ("SequenceNumber", str(self._sequence))]
        if self._script.sip and status != "completed":
            fields.append(("SipResponseCode", self._script.sip))
        if self._call.started is not None:
            seconds = max(1, int((self._call.ended - self._call.started).total_seconds()))
            fields += [("CallDuration", str(seconds)), ("Duration", "1")]
        self._log.write("call_ended", sid=self._call.sid, to=self._call.to, status=status, replies=self._replies)
        self._tell(self._call.callback, fields)

    async def _detect(self) -> None:
        await asyncio.sleep(self._plan.pace * 3)
        self._call.answered_by = self._script.answered_by
        answer = [("AnsweredBy", self._script.answered_by), ("MachineDetectionDuration", "2500")]
        await self._postman.ask(self._call.machine_callback, self._fields(answer))
        await asyncio.sleep(self._plan.pace * 2)

    def _tell(self, url: str, fields: Fields) -> None:
        self._postman.tell(url, self._fields([*fields, ("Timestamp", datetime.now(UTC).isoformat())]))

    def _fields(self, more: Fields) -> Fields:
        status = [] if any(name == "CallStatus" for name, _ in more) else [("CallStatus", "in-progress")]
        return [
            ("CallSid", self._call.sid),
            ("AccountSid", self._call.account),
            ("From", self._call.sender),
            ("To", self._call.to),
            ("Direction", self._call.direction),
            ("ApiVersion", "2010-04-01"),
            *status,
            *more,
        ]

    async def _follow(self, url: str, more: Fields = ()) -> None:
        """Fetch instructions and do them, step by step, until the call is over."""
        steps: tuple[str, Fields] | None = (url, more)
        for _ in range(MOST_STEPS):
            if steps is None or self._is_cut():
                return
            address, fields = steps
            answer = await self._postman.ask(address, self._fields(fields))
            if answer is None or answer.status_code >= 400:
                self._log.write("call_error", sid=self._call.sid, status=answer.status_code if answer else 0)
                return
            steps = await self._do(answer.text, address)
        self._log.write("call_error", sid=self._call.sid, status=-1)

    def _is_cut(self) -> bool:
        return self._call.is_ended_by_api or self._call.instructions is not None

    async def _do(self, twiml: str, here: str) -> tuple[str, Fields] | None:
        """Do what TwiML says; where to go on, None at its end."""
        for verb in ET.fromstring(twiml):  # noqa: S314  # our own product's answer
            if verb.tag == "Say":
                self._said(verb)
            elif verb.tag == "Pause":
                await asyncio.sleep(self._plan.pace)
            elif verb.tag == "Redirect":
                return urljoin(here, verb.text or ""), ()
            elif verb.tag == "Hangup":
                return None
            elif verb.tag == "Dial":
                return await self._dial(verb, here)
            elif verb.tag == "Gather":
                return await self._gather(verb, here)
            else:
                self._log.write("call_error", sid=self._call.sid, status=-2, verb=verb.tag)
        return None

    def _said(self, say: ET.Element) -> str:
        text = say.text or ""
        self._log.write("spoken", sid=self._call.sid, to=self._call.to, text=text, voice=say.get("voice"))
        return text

    async def _dial(self, dial: ET.Element, here: str) -> tuple[str, Fields]:
        number = dial.find("Number")
        target = (number.text if number is not None else dial.text) or ""
        self._log.write("dialled", sid=self._call.sid, to=target, caller=dial.get("callerId"))
        await asyncio.sleep(self._plan.pace)
        fields = [("DialCallStatus", "completed"), ("DialCallSid", self._call.sid[:2] + "d" * 32)]
        return urljoin(here, dial.get("action", "")), [*fields, ("DialCallDuration", "42")]

    async def _gather(self, gather: ET.Element, here: str) -> tuple[str, Fields] | None:
        heard = " ".join(self._said(say) for say in gather.iter("Say"))
        await asyncio.sleep(self._plan.pace)
        if self._script.speaks == "hangs_up" and self._replies >= 1:
            return None
        said = self._reply(heard)
        if said:
            self._replies += 1
            self._log.write("heard", sid=self._call.sid, to=self._call.to, **dict(said))
        elif gather.get("actionOnEmptyResult") != "true":
            return None
        action = urljoin(here, gather.get("action", ""))
        return action, said or [("SpeechResult", ""), ("Digits", "")]

    def _reply(self, heard: str) -> Fields:
        how = self._script.speaks
        if how in ("silent", "noise"):
            return []
        if how in DEMANDS:
            return _said(DEMANDS[how]) if self._replies == 0 else []
        if how == "keys":
            keys = keys_for(heard)
            return [("Digits", keys)] if keys else []
        words = words_for(heard, self._random)
        return self._mumble(heard, words) if how == "mumbles" else _said(words)

    def _mumble(self, heard: str, words: str) -> Fields:
        if "按一" in heard or "press 1" in heard:
            return [("Digits", "1")]
        if self._mumbled or not words:
            return _said(words)
        self._mumbled = True
        return _said(words, "0.21")


def _said(words: str, confidence: str = "0.94") -> Fields:
    return [("SpeechResult", words), ("Confidence", confidence)] if words else []
