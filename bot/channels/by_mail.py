"""E-mail: answered on the page behind its link or, where a mailbox takes answers, by a mail (docs/email.md)."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker

from bot.channels.base import Delivery, Looked, LookUp, Outcome, Outgoing, Receipt, SendError
from bot.channels.by_link import Pages, say
from bot.channels.email import Mailer, MailError
from bot.channels.mail_addresses import MailAddresses
from bot.channels.mail_reading import ABOVE_THIS_LINE
from bot.settings import Settings
from bot.understanding.types import Locale
from models import Conversation

PROVIDER = "email"
_REMEMBERED = 10_000  # mails handed over by this process, against a repeated hand-over after a time-out


def mail_id(message_id: UUID) -> str:
    """By which name the books know a mail of ours."""
    return f"mail:{message_id}"


class EmailChannel:
    """E-mail with a link to the questionnaire, and with a way to stop (RFC 2369, RFC 8058)."""

    name = "email"
    provider = PROVIDER
    is_live = False

    def __init__(self, mailer: Mailer, settings: Settings, engine: AsyncEngine) -> None:
        """`engine` reads whose conversation a message belongs to. Raises BadInput on a mailbox that cannot be used."""
        self._mailer, self._settings, self._pages = mailer, settings, Pages(settings)
        mailbox = settings.mail_reply_to
        self._addresses = MailAddresses(settings.signing_key, mailbox) if mailbox else None
        self._sessions = async_sessionmaker(engine)
        self._sent: deque[UUID] = deque(maxlen=_REMEMBERED)

    async def send(self, message: Outgoing) -> Receipt:
        """Mail the words and the ways to answer and to stop. Raises SendError.

        The same message always has the same Message-ID, so that a mail server which sees it twice can tell.
        """
        stop = self._pages.stop(await self._customer(message.conversation_id))
        answers = self._addresses.of(message.id) if self._addresses else None
        try:
            await self._mailer.send(
                to=message.to,
                subject=say("subject", message.locale, company=self._company(message.locale)),
                text=self._text(message, stop),
                key=str(message.id),
                headers=self._headers(message, stop, answers),
                bounces_to=answers,
            )
        except MailError as error:
            raise SendError(
                error.sentence,
                code="mail_refused" if error.is_final else "mail_waits",
                retryable=not error.is_final,
                outcome=Outcome.INVALID if error.is_final else Outcome.FAILED,
            ) from error
        self._sent.append(message.id)
        return _mailed(message)

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:  # noqa: ARG002  # mail servers keep no books
        """A mail server cannot be asked: what this process did not see handed over is a person's to decide."""
        return Looked(LookUp.FOUND, _mailed(message)) if message.id in self._sent else Looked(LookUp.UNPROVEN)

    def _text(self, message: Outgoing, stop: str) -> str:
        link = self._pages.form(message.conversation_id)
        parts = [message.text, say("answer", message.locale, link=link)]
        if self._addresses is not None:
            parts = [f"{ABOVE_THIS_LINE} {say('reply', message.locale)}", *parts]
        return "\n\n".join([*parts, say("stop", message.locale, link=stop)])

    def _headers(self, message: Outgoing, stop: str, answers: str | None) -> dict[str, str]:
        """All mails of a conversation refer to one name, so that mail programs show them together."""
        thread = self._mailer.named(str(message.conversation_id))
        headers = {
            "List-Unsubscribe": f"<{stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "References": thread,
            "In-Reply-To": thread,
        }
        return headers | ({"Reply-To": answers} if answers else {})

    def _company(self, locale: str) -> str:
        return self._settings.company(Locale(locale).wording)

    async def _customer(self, conversation_id: UUID) -> UUID:
        async with self._sessions() as session:
            found = await session.scalar(select(Conversation.customer_id).where(Conversation.id == conversation_id))
        return found or conversation_id


def _mailed(message: Outgoing) -> Receipt:
    return Receipt(provider_id=mail_id(message.id), state=Delivery.SENT)
