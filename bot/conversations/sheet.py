"""A questionnaire as a form: where its conversation stands now, for whoever opens the page, on whichever device."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from bot.conversations.queries import current_conversation, latest_reply, next_received
from bot.conversations.turning import open_turning
from bot.dialogue.sheet import Posing, introduce, pose
from bot.errors import NotFound
from bot.understanding.types import Locale
from bot.work import Work
from models import Conversation, ConversationState, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What the page shows."""

    conversation: Conversation
    lead: str  # what stands before the question: who asks, or a word on the last answer; afterwards the thanks
    posing: Posing | None
    is_waiting: bool  # an answer is being taken
    is_with_person: bool


async def read_sheet(work: Work, conversation_id: UUID) -> Sheet:
    """The form of the conversation behind a link, or of the visit's later one. Raises NotFound."""
    conversation = await current_conversation(work.session, conversation_id)
    if conversation is None or conversation.script is None:
        raise NotFound("There is no questionnaire behind this link.")
    about = await open_turning(work, conversation)
    posing = pose(about.script, about.state, about.facts, about.wording)
    reply = await latest_reply(work.session, conversation.id)
    lead = _before_question(reply, posing) if reply else ""
    if about.script is not None and posing is not None and not about.state.is_heard:
        lead = introduce(about.script, about.state, about.facts, about.wording)
    return Sheet(
        conversation=conversation,
        lead=lead,
        posing=posing,
        is_waiting=await next_received(work.session, conversation.id) is not None,
        is_with_person=conversation.state is ConversationState.WITH_PERSON,
    )


def _before_question(reply: Message, posing: Posing | None) -> str:
    """The bot's last words without the question, which stands in a paragraph of its own (bot.dialogue.render)."""
    paragraphs = (reply.text or "").split("\n")
    if posing is None:
        return "\n".join(paragraphs)
    return "\n".join(paragraphs[:-1]) if reply.question == posing.key and len(paragraphs) > 1 else ""


def language_of(sheet: Sheet) -> str:
    """The page's language: zh-Hans, zh-Hant or en."""
    return Locale(sheet.conversation.locale).wording
