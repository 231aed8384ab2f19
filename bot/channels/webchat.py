"""Web chat as a channel: the page reads the outbox itself, so handing over means making a message visible."""

from __future__ import annotations

from datetime import datetime

from bot.channels.base import Delivery, Looked, LookUp, Outgoing, Receipt

PROVIDER = "webchat"


class WebchatChannel:
    """The web chat page of a conversation.

    The page shows an outgoing message from the moment on that its row says SENT, and reports it DELIVERED when a
    customer's browser has fetched it. Nothing leaves the database, so the hand-over can always be told and repeated.
    """

    @property
    def name(self) -> str:
        """The channel's shared id."""
        return "webchat"

    @property
    def provider(self) -> str:
        """Who carries the messages."""
        return PROVIDER

    @property
    def is_live(self) -> bool:
        """The customer looks at the page while the bot answers."""
        return True

    async def send(self, message: Outgoing) -> Receipt:
        """Make the message visible to the page."""
        return _receipt(message)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:  # noqa: ARG002  # nothing to search
        """The message's own row is the page's: it is there, and showing it again doubles nothing."""
        return Looked(LookUp.FOUND, _receipt(message))


def _receipt(message: Outgoing) -> Receipt:
    return Receipt(provider_id=str(message.id), state=Delivery.SENT)
