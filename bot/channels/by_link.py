"""Questionnaire link: the customer answers on a signed page, which can be left and resumed.

What is answered on the page is answered there (bot.conversations.outbox), so only what a customer has to be told of
leaves by this channel: the opening, a reminder, a person's words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

import yaml

from bot.channels.base import Channel, Looked, Outgoing, Receipt
from bot.clock import wall_now
from bot.links import Links, Purpose
from bot.packs.wording import Texts
from bot.settings import Settings
from bot.understanding.types import Locale

TABLE = Path(__file__).with_suffix(".yml")
WORKS_FOR = timedelta(days=30)
FAR_OFF = datetime(2100, 1, 1, tzinfo=UTC)  # where a demo moves the clock, wall time says nothing


@cache
def _wording() -> dict[str, Texts]:
    content: dict[str, object] = yaml.safe_load(TABLE.read_text("utf-8"))
    return {name: Texts.model_validate(texts) for name, texts in content.items()}


def say(name: str, locale: str, **values: str) -> str:
    """What stands around a message, in the customer's language."""
    return _wording()[name].read(Locale(locale).wording).format(**values)


class Pages:
    """The signed addresses of customers' pages."""

    def __init__(self, settings: Settings) -> None:
        """`settings` give the public address and the signing key."""
        self._links, self._public = Links(settings.signing_key), settings.public_url.rstrip("/")
        self._is_real = settings.clock == "system"

    def form(self, conversation_id: UUID) -> str:
        """Where one conversation's questionnaire is filled in."""
        return f"{self._public}/q/{self._token(conversation_id, Purpose.FORM)}"

    def stop(self, customer_id: UUID) -> str:
        """Where one customer says "never again"."""
        return f"{self._public}/s/{self._token(customer_id, Purpose.STOP)}"

    def _token(self, subject: UUID, purpose: Purpose) -> str:
        return self._links.make(subject, purpose, wall_now() + WORKS_FOR if self._is_real else FAR_OFF)


class LinkChannel:
    """A text message with the link; it needs no answer by text, so it also works where nobody can text back."""

    name = "link"
    is_live = False

    def __init__(self, texts: Channel, settings: Settings) -> None:
        """`texts` carries the text message."""
        self.provider = texts.provider
        self._texts, self._pages = texts, Pages(settings)

    async def send(self, message: Outgoing) -> Receipt:
        """Text the words and the link. Raises SendError."""
        return await self._texts.send(self._with_link(message))

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:
        """Find out what became of the text."""
        return await self._texts.look_up(self._with_link(message), since=since)

    def _with_link(self, message: Outgoing) -> Outgoing:
        link = say("answer", message.locale, link=self._pages.form(message.conversation_id))
        return replace(message, text=f"{message.text}\n{link}", expects_reply=False)
