"""The simulated carrier: text messages, WhatsApp and calls that never leave the machine.

It behaves like an outside carrier. It keeps books of its own (schema "simulator"), writes them in its own transaction,
knows no idempotency key (the same message sent twice stands there twice), and can be told to misbehave. What customers
send comes back through the gateway's signed webhook, again and again until the gateway has taken it.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from base64 import b64encode
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import httpx
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from bot.channels.base import Delivery, Looked, LookUp, Outcome, Outgoing, Receipt, SendError
from bot.channels.drawings import drawings
from bot.clock import wall_now
from bot.ids import new_id
from bot.links import derived_key
from bot.log import log
from models.record import ClockSetting
from models.simulator import CarrierEntry, Handset

PROVIDER = "simulator"
NAMES = ("sms", "whatsapp", "voice")
SIGNATURE = "X-Huifang-Signature"

# Messages that dial; later ones of a conversation are spoken into the running call.
_DIALS = frozenset({"opening", "notice"})


class Mishap(StrEnum):
    """How the carrier can misbehave with one message."""

    DROP = "drop"  # says "sent" and forgets it
    DOUBLE = "double"  # delivers it twice
    TIMEOUT_AFTER = "timeout_after"  # takes it, then the line breaks
    TIMEOUT_BEFORE = "timeout_before"  # the line breaks before it was taken
    TOO_MANY = "too_many"  # not now
    REFUSE = "refuse"  # never


Mishaps = Callable[[Outgoing], Mishap | None]


def behaves(_: Outgoing) -> Mishap | None:
    """A carrier without mishaps."""
    return None


class CallResult(StrEnum):
    """What becomes of one call or message, as the log says it."""

    DELIVERED = "delivered"  # a text, or words spoken into a running call
    ANSWERED = "answered"  # a call that was picked up
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    REJECTED = "rejected"
    INVALID = "invalid"


ARRIVED = frozenset({CallResult.DELIVERED, CallResult.ANSWERED})

_SENTENCES = {
    CallResult.NO_ANSWER: "Nobody answered the call. It is tried again at another time.",
    CallResult.BUSY: "The line was busy. It is tried again a little later.",
    CallResult.REJECTED: "The call was turned down. It is tried again at another time.",
    CallResult.INVALID: "This number does not exist. Ask the customer's agent for the right one.",
}


class SimulatorChannel:
    """One of the simulated carrier's services: sms, whatsapp or voice."""

    provider = PROVIDER

    def __init__(self, name: str, engine: AsyncEngine, *, mishaps: Mishaps = behaves) -> None:
        """`engine` is only used for the carrier's own books."""
        self.name, self.is_live = name, name == "voice"
        self._mishaps = mishaps
        self._sessions = async_sessionmaker(engine, expire_on_commit=False)

    async def send(self, message: Outgoing) -> Receipt:
        """Hand one message over. Raises SendError."""
        mishap = self._mishaps(message)
        if mishap is Mishap.DROP:
            return Receipt(provider_id=str(new_id()), state=Delivery.SENT)
        _refuse(mishap)
        entry = await self._write(message)
        if mishap is Mishap.DOUBLE:
            await self._write(message)
        if mishap is Mishap.TIMEOUT_AFTER:
            raise _line_broke()
        result = CallResult(entry.outcome)
        if result not in ARRIVED:
            raise SendError(_SENTENCES[result], code=result, outcome=Outcome(result.value))
        return _receipt(entry)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:  # noqa: ARG002  # its books go back to the start
        """Whether the message stands in the carrier's books."""
        async with self._sessions() as session, session.begin():
            # Waits for a send to the same number that is still under way, so that ABSENT is a proof.
            await session.execute(select(Handset.id).where(Handset.number == message.to).with_for_update())
            entry = await session.scalar(
                select(CarrierEntry)
                .where(CarrierEntry.reference == str(message.id), CarrierEntry.direction == "out")
                .order_by(CarrierEntry.seq)
                .limit(1)
            )
        return Looked(LookUp.FOUND, _receipt(entry)) if entry else Looked(LookUp.ABSENT)

    async def _write(self, message: Outgoing) -> CarrierEntry:
        async with self._sessions() as session, session.begin():
            handset = await locked_handset(session, message.to)
            entry = CarrierEntry(
                id=new_id(),
                direction="out",
                number=message.to,
                channel=self.name,
                reference=str(message.id),
                text=message.text,
                options=list(message.options),
                outcome=self._result(handset, message),
                at=await _carrier_time(session),
            )
            session.add(entry)
        return entry

    def _result(self, handset: Handset, message: Outgoing) -> CallResult:
        """What happens next on this line: `memory["line"]` lists the results of its next calls, or says INVALID."""
        line = handset.memory.get("line", [])
        if CallResult.INVALID in line:
            return CallResult.INVALID
        if self.name != "voice" or message.purpose not in _DIALS:
            return CallResult.DELIVERED
        if not line:
            return CallResult.ANSWERED
        handset.memory = handset.memory | {"line": line[1:]}
        return CallResult(line[0])


async def _carrier_time(session: AsyncSession) -> datetime:
    """The time in the books: the demo's moved clock where there is one, so that they read like the product's."""
    clock = await session.scalar(select(ClockSetting))
    wall = wall_now()
    return wall if clock is None else clock.base + clock.rate * (wall - clock.wall_base)


def _refuse(mishap: Mishap | None) -> None:
    if mishap is Mishap.TIMEOUT_BEFORE:
        raise _line_broke()
    if mishap is Mishap.TOO_MANY:
        raise SendError("The carrier takes no more messages just now.", code="too_many", retryable=True)
    if mishap is Mishap.REFUSE:
        raise SendError("The carrier does not take this message. See its code.", code="refused")


def _line_broke() -> SendError:
    return SendError("The carrier did not answer in time. It is looked up.", code="timeout", is_unknown=True)


def _receipt(entry: CarrierEntry) -> Receipt:
    state = Delivery.DELIVERED if entry.outcome in ARRIVED else Delivery.FAILED
    outcome = None if state is Delivery.DELIVERED else Outcome(entry.outcome)
    return Receipt(provider_id=str(entry.id), state=state, outcome=outcome, cost="0 CNY")


async def locked_handset(session: AsyncSession, number: str) -> Handset:
    """The phone with this number, made when the carrier sees the number first, locked until the transaction ends."""
    await session.execute(
        insert(Handset).values(id=new_id(), number=number, seed=0, memory={}).on_conflict_do_nothing()
    )
    return (await session.scalars(select(Handset).where(Handset.number == number).with_for_update())).one()


def customer_says(
    number: str, channel: str, text: str, *, at: datetime, due_at: datetime, pictures: Sequence[str] = ()
) -> CarrierEntry:
    """What a customer sends at `due_at`, as a line to be added; `pictures` are names in bot.channels.drawings."""
    return CarrierEntry(
        id=new_id(),
        direction="in",
        number=number,
        channel=channel,
        reference=None,
        text=text,
        options=list(pictures),  # a customer's message has no options; the column holds the pictures' names
        outcome="delivered",
        at=at,
        due_at=due_at,
    )


def sign(signing_key: str, body: bytes) -> str:
    """The signature of a webhook's body: HMAC-SHA256 with a key that is derived for this use alone."""
    return hmac.digest(derived_key(signing_key, "simulator"), body, hashlib.sha256).hex()


def is_signed(signing_key: str, body: bytes, signature: str) -> bool:
    """Whether the signature belongs to the body."""
    return hmac.compare_digest(sign(signing_key, body).encode(), signature.encode())


class Postman:
    """Brings what customers send to the gateway, in each number's order, until the gateway says it has it."""

    def __init__(self, engine: AsyncEngine, client: httpx.AsyncClient, signing_key: str) -> None:
        """`client` has the gateway's base address and a time-out."""
        self._sessions = async_sessionmaker(engine, expire_on_commit=False)
        self._client, self._key = client, signing_key

    async def deliver(self, *, now: datetime, number: str | None = None, at_once: int = 8) -> int:
        """Deliver everything that is due at `now` (of one number, if given); returns how many were taken.

        Calling it again, also from two places at once, doubles nothing: the gateway knows every message by its id.
        """
        gate = asyncio.Semaphore(at_once)
        numbers = [number] if number else await self._waiting(now)
        taken = await asyncio.gather(*(self._deliver_to(each, now, gate) for each in numbers))
        return sum(taken)

    async def report(self, *, entry: UUID, result: CallResult) -> bool:
        """Tell the gateway what became of a call that was ringing; False when it could not be told."""
        return await self._post("/simulator/status", {"id": str(entry), "result": result.value})

    async def _waiting(self, now: datetime) -> list[str]:
        async with self._sessions() as session:
            due = select(CarrierEntry.number).where(_is_due(now)).group_by(CarrierEntry.number)
            return list(await session.scalars(due.order_by(func.min(CarrierEntry.due_at))))

    async def _deliver_to(self, number: str, now: datetime, gate: asyncio.Semaphore) -> int:
        async with gate, self._sessions() as session:
            due = await session.scalars(
                select(CarrierEntry)
                .where(_is_due(now), CarrierEntry.number == number)
                .order_by(CarrierEntry.due_at, CarrierEntry.seq)
            )
            taken = 0
            for entry in list(due):
                if not await self._post("/simulator/message", self._as_json(entry)):
                    break  # the number's later messages must not overtake it
                entry.handed_over_at = now
                await session.commit()
                taken += 1
            return taken

    @staticmethod
    def _as_json(entry: CarrierEntry) -> dict[str, object]:
        return {
            "id": str(entry.id),
            "number": entry.number,
            "channel": entry.channel,
            "text": entry.text,
            "at": entry.due_at.isoformat() if entry.due_at else None,
            "pictures": [b64encode(drawings()[name]).decode() for name in entry.options],
        }

    async def _post(self, path: str, content: dict[str, object]) -> bool:
        body = json.dumps(content, ensure_ascii=False).encode()
        headers = {"Content-Type": "application/json", SIGNATURE: sign(self._key, body)}
        try:
            answer = await self._client.post(path, content=body, headers=headers)
        except httpx.HTTPError as error:
            log().warning("gateway did not take a message", error=type(error).__name__)
            return False
        if not answer.is_success:
            log().warning("gateway did not take a message", status=answer.status_code)
        return answer.is_success


def _is_due(now: datetime) -> ColumnElement[bool]:
    return _waits() & (CarrierEntry.due_at <= now)


def _waits() -> ColumnElement[bool]:
    return (CarrierEntry.direction == "in") & CarrierEntry.handed_over_at.is_(None)


async def next_due(session: AsyncSession) -> datetime | None:
    """When the next customer's message is due that the gateway does not have yet; None: none waits."""
    return await session.scalar(select(func.min(CarrierEntry.due_at)).where(_waits()))
