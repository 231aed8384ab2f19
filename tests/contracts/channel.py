"""The contract of bot.channels.base.Channel: one suite that every channel passes.

A test class inherits ChannelContract and gives a `channel` fixture and, where an address is special, `address`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from bot.channels.base import Channel, Delivery, LookUp, Outgoing

NAMES = {
    "sms",
    "whatsapp",
    "voice",
    "webchat",
    "email",
    "link",
    "gateway",
    "manual_call",
    "on_site",
    "letter",
    "symposium",
    "contact_card",
}
HANDED_OVER = {Delivery.SENT, Delivery.DELIVERED, Delivery.READ}
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def outgoing(*, to: str = "+85251230001", text: str = "您好，请问服务满意吗？", **given: object) -> Outgoing:
    """A message as the outbox would hand it over."""
    fields: dict[str, object] = {
        "id": uuid4(),
        "conversation_id": uuid4(),
        "to": to,
        "text": text,
        "locale": "zh-CN",
        "purpose": "question",
        "not_after": datetime(2026, 6, 1, 13, tzinfo=UTC) + timedelta(days=3650),
    }
    return Outgoing(**(fields | given))  # type: ignore[arg-type]


class ChannelContract:
    """What the product relies on, whichever the channel."""

    @pytest.fixture
    def address(self) -> str:
        """Where a message can be sent."""
        return "+85251230001"

    def test_has_a_shared_name(self, channel: Channel) -> None:
        assert channel.name in NAMES

    def test_knows_whether_the_customer_waits(self, channel: Channel) -> None:
        assert channel.is_live == (channel.name in {"voice", "webchat"})

    async def test_a_message_taken_is_found_again(self, channel: Channel, address: str) -> None:
        message = outgoing(to=address)
        receipt = await channel.send(message)
        looked = await channel.look_up(message, since=LONG_AGO)
        assert receipt.provider_id
        assert receipt.state in HANDED_OVER
        assert looked.state is LookUp.FOUND
        assert looked.receipt is not None
        assert looked.receipt.provider_id == receipt.provider_id

    async def test_two_messages_with_the_same_words_are_two(self, channel: Channel, address: str) -> None:
        first = outgoing(to=address)
        second = replace(first, id=UUID(int=first.id.int ^ 1))
        receipts = [await channel.send(message) for message in (first, second)]
        assert receipts[0].provider_id != receipts[1].provider_id
        for message, receipt in zip((first, second), receipts, strict=True):
            looked = await channel.look_up(message, since=LONG_AGO)
            assert looked.receipt is not None
            assert looked.receipt.provider_id == receipt.provider_id

    @pytest.mark.parametrize(
        "text", ["1", "服務好嗎？" * 200, "👍🏽👩‍👩‍👧", "<b>&amp;</b>", "多\n行\n字", 'quotes " and \\']
    )
    async def test_any_words_can_be_sent(self, channel: Channel, address: str, text: str) -> None:
        receipt = await channel.send(outgoing(to=address, text=text))
        assert receipt.state in HANDED_OVER
        assert receipt.segments >= 1


class CarrierContract(ChannelContract):
    """What besides holds for a channel to the outside, which keeps books of its own."""

    async def test_a_message_never_sent_is_not_found(self, channel: Channel, address: str) -> None:
        looked = await channel.look_up(outgoing(to=address), since=LONG_AGO)
        assert looked.state in {LookUp.ABSENT, LookUp.UNPROVEN}
        assert looked.receipt is None
