"""What became of a request that was not answered: looked up at Twilio, which keeps no reference of ours.

Three things can prove that a message was taken: this process saw the receipt; Twilio has called back with our id in
the address (bot.gateway.twilio then notes Twilio's id in the message's row); or Twilio's list has the same words to the
same number, since then, that belong to no other message of ours. Nothing can prove the contrary: the list lags, and may
hide a message for an hour. So the answer is FOUND or UNPROVEN, never ABSENT.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker
from twilio.rest.api.v2010.account.call import CallInstance
from twilio.rest.api.v2010.account.message import MessageInstance

from bot.channels.base import Delivery, Looked, LookUp, Outgoing, Receipt
from bot.channels.twilio.client import TwilioApi
from bot.channels.twilio.statuses import MESSAGE
from models import Call, Message

PROVIDER = "twilio"
_SKEW = timedelta(seconds=60)  # between Twilio's clock and ours
_MOST = 100  # entries of the list that are looked at
_REMEMBERED = 10_000


class Trail:
    """What this process and the database know about which message Twilio has under which id."""

    def __init__(self, engine: AsyncEngine | None = None) -> None:
        """`engine` reads our own rows; without one only this process's memory counts."""
        self._sessions = async_sessionmaker(engine) if engine else None
        self._receipts: OrderedDict[UUID, Receipt] = OrderedDict()

    def keep(self, message: Outgoing, receipt: Receipt) -> Receipt:
        """Remember a receipt."""
        self._receipts[message.id] = receipt
        if len(self._receipts) > _REMEMBERED:
            self._receipts.popitem(last=False)
        return receipt

    async def of(self, message: Outgoing) -> Receipt | None:
        """The receipt of a message, if it is known without asking Twilio."""
        if known := self._receipts.get(message.id):
            return known
        if self._sessions is None:
            return None
        async with self._sessions() as session:
            row = await session.execute(select(Message.provider, Message.provider_id).where(Message.id == message.id))
            found = row.first()
            called = await session.scalar(select(Call.provider_id).where(Call.message_id == message.id))
        sid = found.provider_id if found and found.provider == PROVIDER and found.provider_id else called
        return Receipt(provider_id=sid, state=Delivery.SENT) if sid else None

    async def taken(self, sids: Collection[str], *, but: UUID) -> set[str]:
        """Which of Twilio's ids belong to other messages."""
        mine = {receipt.provider_id for owner, receipt in self._receipts.items() if owner != but}
        found = mine & set(sids)
        if self._sessions is not None and sids:
            async with self._sessions() as session:
                rows = await session.scalars(
                    select(Message.provider_id)
                    .where(Message.provider == PROVIDER, Message.provider_id.in_(sids))
                    .where(Message.id != but)
                )
                found.update(sid for sid in rows if sid)
                calls = await session.scalars(
                    select(Call.provider_id)
                    .where(Call.provider == PROVIDER, Call.provider_id.in_(sids))
                    .where(Call.message_id.is_distinct_from(but))
                )
                found.update(sid for sid in calls if sid)
        return found


def price_of(price: str | None, unit: str | None) -> str | None:
    """A price as "0.0075 USD"; Twilio writes costs as negative amounts, and none while they are unknown."""
    if price in (None, "", "null"):
        return None
    return f"{abs(Decimal(str(price))).normalize():f} {(unit or 'USD').upper()}"


def receipt_of(sent: MessageInstance, *, segments: int) -> Receipt:
    """The receipt for a message as Twilio shows it."""
    told = int(sent.num_segments) if str(sent.num_segments or "").isdecimal() else 0
    return Receipt(
        provider_id=sent.sid,
        state=MESSAGE.get(str(sent.status), Delivery.SENT),
        segments=told or segments,
        cost=price_of(sent.price, sent.price_unit),
    )


async def find_message(
    api: TwilioApi, trail: Trail, message: Outgoing, *, to: str, since: datetime, segments: int
) -> Looked:
    """Look for a text message. A template's words are Twilio's, so those are told by number and time alone."""
    if known := await trail.of(message):
        return Looked(LookUp.FOUND, known)
    listed = await api.messages(limit=_MOST, to=to)
    likely = [
        sent
        for sent in listed
        if str(sent.direction).startswith("outbound")
        and _is_since(sent.date_created, since)
        and (message.extra.get("template") or _same_words(sent.body, message.text))
    ]
    sent = await _oldest_free(trail, message, likely)
    if sent is None:
        return Looked(LookUp.UNPROVEN)
    return Looked(LookUp.FOUND, trail.keep(message, receipt_of(sent, segments=segments)))


async def find_call(api: TwilioApi, trail: Trail, message: Outgoing, *, caller: str, since: datetime) -> Looked:
    """Look for a call to the number, by us, since then."""
    if known := await trail.of(message):
        return Looked(LookUp.FOUND, known)
    listed = await api.calls(limit=_MOST, to=message.to, from_=caller)
    likely = [call for call in listed if _is_since(call.date_created or call.start_time, since)]
    call = await _oldest_free(trail, message, likely)
    if call is None:
        return Looked(LookUp.UNPROVEN)
    return Looked(LookUp.FOUND, trail.keep(message, Receipt(provider_id=call.sid, state=Delivery.SENT)))


async def _oldest_free(
    trail: Trail, message: Outgoing, likely: Sequence[MessageInstance | CallInstance]
) -> MessageInstance | CallInstance | None:
    others = await trail.taken([found.sid for found in likely], but=message.id)
    free = [found for found in likely if found.sid not in others]
    return free[-1] if free else None


def _is_since(at: datetime | None, since: datetime) -> bool:
    if at is None:
        return True  # not dialled yet
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return aware >= since - _SKEW


def _same_words(theirs: str | None, ours: str) -> bool:
    """Whether the words are ours; a trial account puts a sentence of its own before them."""
    return (theirs or "").strip().endswith(ours.strip())
