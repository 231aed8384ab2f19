"""Channels that only a person can use: a call, a visit, a letter. The bot's part is to put the visit on a list."""

from __future__ import annotations

from datetime import datetime

from bot.channels.base import Delivery, Looked, LookUp, Outgoing, Receipt

PROVIDER = "manual"
MANUAL = ("manual_call", "on_site", "letter", "symposium", "contact_card")


class ManualChannel:
    """One of the ways in MANUAL.

    A visit whose attempt uses one stands on its owner's list; the record form completes it
    (bot.followups.record_manual_visit). What is handed over is the note for that person: its row is the list's entry.
    """

    def __init__(self, name: str) -> None:
        """`name` is one of MANUAL."""
        self._name = name

    @property
    def name(self) -> str:
        """The channel's shared id."""
        return self._name

    @property
    def provider(self) -> str:
        """Who carries the messages."""
        return PROVIDER

    @property
    def is_live(self) -> bool:
        """Nobody waits for the bot."""
        return False

    async def send(self, message: Outgoing) -> Receipt:
        """Put it on the list."""
        return _receipt(message)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:  # noqa: ARG002  # nothing to search
        """The row is the list's entry: it is there."""
        return Looked(LookUp.FOUND, _receipt(message))


def _receipt(message: Outgoing) -> Receipt:
    return Receipt(provider_id=str(message.id), state=Delivery.SENT)
