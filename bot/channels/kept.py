"""Channels whose messages stay here: nothing leaves the database, so a hand-over can always be told and repeated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.channels.base import Delivery, Looked, LookUp, Outgoing, Receipt

WEBCHAT = "webchat"  # the provider of what is read and written on the page
# Ways that only a person can use. A visit whose attempt uses one stands on its owner's list; the record form completes
# it (bot.conversations.record). What is handed over is the note for that person: its row is the list's entry.
MANUAL = ("manual_call", "on_site", "letter", "symposium", "contact_card")


@dataclass(frozen=True, slots=True)
class KeptChannel:
    """A channel whose reader looks at the message's own row."""

    name: str
    provider: str
    is_live: bool = False

    async def send(self, message: Outgoing) -> Receipt:
        """Make the message visible."""
        return Receipt(provider_id=str(message.id), state=Delivery.SENT)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:  # noqa: ARG002  # nothing to search
        """The row is there, and showing it again doubles nothing."""
        return Looked(LookUp.FOUND, await self.send(message))


def manual_channel(name: str) -> KeptChannel:
    """One of the ways in MANUAL; nobody waits for the bot."""
    return KeptChannel(name, provider="manual")


def webchat_channel() -> KeptChannel:
    """The web chat page of a conversation; the customer looks at it while the bot answers.

    The page shows an outgoing message from the moment on that its row says SENT, and reports it DELIVERED when a
    customer's browser has fetched it.
    """
    return KeptChannel("webchat", provider=WEBCHAT, is_live=True)
