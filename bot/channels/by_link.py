"""Questionnaire link and e-mail: the customer answers on a signed page, which can be left and resumed.

The page is the web chat of the conversation. What the bot says after the customer has opened it is read there, so only
what a customer has to be told of (opening, reminder, a person's words) is written to a phone or a mailbox.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

import yaml
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker

from bot.channels.base import Channel, Delivery, Looked, LookUp, Outcome, Outgoing, Receipt, SendError
from bot.channels.email import Mailer, MailError
from bot.clock import wall_now
from bot.links import Links, Purpose
from bot.packs.wording import Texts
from bot.settings import Settings
from bot.understanding.types import Locale
from models import Conversation

TABLE = Path(__file__).with_suffix(".yml")
WORKS_FOR = timedelta(days=30)
FAR_OFF = datetime(2100, 1, 1, tzinfo=UTC)  # where a demo moves the clock, wall time says nothing
CALLS_OUT = frozenset({"opening", "reminder", "person", "notice", "opt_out"})


@cache
def _wording() -> dict[str, Texts]:
    content: dict[str, object] = yaml.safe_load(TABLE.read_text("utf-8"))
    return {name: Texts.model_validate(texts) for name, texts in content.items()}


def _say(name: str, locale: str, **values: str) -> str:
    return _wording()[name].read(Locale(locale).wording).format(**values)


class Pages:
    """The signed addresses of customers' pages."""

    def __init__(self, settings: Settings) -> None:
        """`settings` give the public address and the signing key."""
        self._links, self._public = Links(settings.signing_key), settings.public_url.rstrip("/")
        self._is_real = settings.clock == "system"

    def chat(self, conversation_id: UUID) -> str:
        """Where one conversation is answered."""
        return f"{self._public}/c/{self._token(conversation_id, Purpose.CONVERSATION)}"

    def stop(self, customer_id: UUID) -> str:
        """Where one customer says "never again"."""
        return f"{self._public}/s/{self._token(customer_id, Purpose.STOP)}"

    def _token(self, subject: UUID, purpose: Purpose) -> str:
        return self._links.make(subject, purpose, wall_now() + WORKS_FOR if self._is_real else FAR_OFF)


def _read_there(message: Outgoing) -> Receipt:
    """What the customer reads on the open page: nothing leaves."""
    return Receipt(provider_id=f"page:{message.id}", state=Delivery.SENT)


class LinkChannel:
    """A text message with the link; it needs no answer by text, so it also works where nobody can text back."""

    def __init__(self, texts: Channel, settings: Settings) -> None:
        """`texts` carries the text message."""
        self._texts, self._pages = texts, Pages(settings)

    @property
    def name(self) -> str:
        """The channel's shared id."""
        return "link"

    @property
    def provider(self) -> str:
        """Whoever carries the text."""
        return self._texts.provider

    @property
    def is_live(self) -> bool:
        """The page can wait."""
        return False

    async def send(self, message: Outgoing) -> Receipt:
        """Text the link, or leave the words for the page. Raises SendError."""
        if message.purpose not in CALLS_OUT:
            return _read_there(message)
        return await self._texts.send(self._with_link(message))

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:
        """Find out what became of the text."""
        if message.purpose not in CALLS_OUT:
            return Looked(LookUp.FOUND, _read_there(message))
        return await self._texts.look_up(self._with_link(message), since=since)

    def _with_link(self, message: Outgoing) -> Outgoing:
        link = _say("answer", message.locale, link=self._pages.chat(message.conversation_id))
        return replace(message, text=f"{message.text}\n{link}", expects_reply=False)


class EmailChannel:
    """E-mail with the link, and with a way to stop (RFC 2369, RFC 8058)."""

    def __init__(self, mailer: Mailer, settings: Settings, engine: AsyncEngine) -> None:
        """`engine` reads whose conversation a message belongs to."""
        self._mailer, self._settings, self._pages = mailer, settings, Pages(settings)
        self._sessions = async_sessionmaker(engine)
        self._sent: set[UUID] = set()

    @property
    def name(self) -> str:
        """The channel's shared id."""
        return "email"

    @property
    def provider(self) -> str:
        """The company's mail server."""
        return "email"

    @property
    def is_live(self) -> bool:
        """Mail can wait."""
        return False

    async def send(self, message: Outgoing) -> Receipt:
        """Mail the words and the link, or leave the words for the page. Raises SendError.

        The same message always has the same Message-ID, so that a mail server which sees it twice can tell.
        """
        if message.purpose not in CALLS_OUT:
            return _read_there(message)
        stop = self._pages.stop(await self._customer(message.conversation_id))
        parts = [
            message.text,
            _say("answer", message.locale, link=self._pages.chat(message.conversation_id)),
            _say("stop", message.locale, link=stop),
        ]
        headers = {"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
        subject = _say("subject", message.locale, company=self._settings.company_name)
        try:
            await self._mailer.send(
                to=message.to, subject=subject, text="\n\n".join(parts), key=str(message.id), headers=headers
            )
        except MailError as error:
            raise SendError(
                error.sentence,
                code="mail_refused" if error.is_final else "mail_waits",
                retryable=not error.is_final,
                outcome=Outcome.INVALID if error.is_final else Outcome.FAILED,
            ) from error
        self._sent.add(message.id)
        return _mailed(message)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:  # noqa: ARG002  # mail servers keep no books
        """A mail server cannot be asked: what this process did not see handed over is a person's to decide."""
        if message.purpose not in CALLS_OUT:
            return Looked(LookUp.FOUND, _read_there(message))
        if message.id in self._sent:
            return Looked(LookUp.FOUND, _mailed(message))
        return Looked(LookUp.UNPROVEN)

    async def _customer(self, conversation_id: UUID) -> UUID:
        async with self._sessions() as session:
            found = await session.scalar(select(Conversation.customer_id).where(Conversation.id == conversation_id))
        return found or conversation_id


def _mailed(message: Outgoing) -> Receipt:
    return Receipt(provider_id=f"mail:{message.id}", state=Delivery.SENT)
