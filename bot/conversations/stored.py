"""Replies as they are stored, in the context in which they were read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.understanding.types import Locale, OpenQuestion, QuestionKind, Utterance
from models import Conversation, Message, Understood


@dataclass(frozen=True, slots=True)
class Stored:
    """A reply as it was understood when it came."""

    message: Message
    then: Understood
    locale: str

    @property
    def utterance(self) -> Utterance:
        """The reply in the context in which it was read."""
        asked = self.then.question or {}
        return Utterance(
            text=self.message.text or "",
            locale=Locale(self.locale),
            channel=self.message.channel,
            question=OpenQuestion(
                QuestionKind(asked.get("kind") or "none"), asked.get("prompt") or "", tuple(asked.get("options") or ())
            ),
            now=self.then.at,
        )


async def replies_since(session: AsyncSession, *, since: datetime, after: int = 0, limit: int = 500) -> list[Stored]:
    """The next replies that came since then and whose words are still kept, in order of arrival after `after` (seq)."""
    rows = await session.execute(
        select(Message, Understood, Conversation.locale)
        .join(Understood, Understood.message_id == Message.id)
        .join(Conversation, Conversation.id == Message.conversation_id)
        .where(Message.created_at >= since, Message.text.is_not(None), Message.seq > after)
        .order_by(Message.seq)
        .limit(limit)
    )
    return [Stored(message, then, locale) for message, then, locale in rows]
