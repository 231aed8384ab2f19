"""One turn: what the customer wrote is understood, the dialogue decides, and it is all written in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from bot.conversations.carry_out import carry_out
from bot.conversations.queries import has_media, locked_conversation, locked_message, next_received
from bot.conversations.turning import Turning, open_turning
from bot.dialogue.engine import take
from bot.dialogue.questions import open_question
from bot.dialogue.state import DialogueState
from bot.understanding.conclude import conclude
from bot.understanding.read import read
from bot.understanding.reading import Reading
from bot.understanding.types import Act, Understanding, Utterance
from bot.work import Work
from models import Conversation, Message, MessageState, Understood


@dataclass(frozen=True, slots=True)
class Heard:
    """A customer's message in its context."""

    turning: Turning
    state: DialogueState
    utterance: Utterance
    reading: Reading


async def hear(work: Work, conversation: Conversation, message: Message) -> Heard:
    """Put a message into its context and read what needs no model."""
    turning = await open_turning(work, conversation)
    turning.message = message
    script, state, facts = turning.script, turning.state, turning.facts
    spoken = script.lines.over(turning.wording) if script else turning.wording
    utterance = Utterance(
        text=message.text or "",
        locale=facts.locale,
        channel=conversation.channel,
        question=open_question(script, state, spoken),
        now=facts.now,
        has_media=await has_media(work.session, message.id),
    )
    return Heard(turning, state, utterance, read(utterance))


async def take_turn(
    work: Work, *, message_id: UUID, action: str | None = None, parse: Mapping[str, Any] | None = None
) -> bool:
    """Take the turn of one message; whether it was taken now.

    False when it was taken before, or when an earlier message of the conversation waits: turns are taken in order,
    each once. `action` and `parse` come from Rasa; without them the rules alone decide.
    """
    message = await work.session.get_one(Message, message_id)
    assert message.conversation_id is not None
    conversation = await locked_conversation(work.session, message.conversation_id)
    message = await locked_message(work.session, message_id)
    first = await next_received(work.session, conversation.id)
    if message.state is not MessageState.RECEIVED or first is None or first.id != message_id:
        return False
    heard = await hear(work, conversation, message)
    turning, state = heard.turning, heard.state
    understanding = turning.understanding = conclude(heard.utterance, heard.reading, parse)
    _note(work, heard, understanding, message_id, action)
    step = take(
        turning.script,
        state,
        understanding,
        message.text or "",
        turning.facts,
        has_media=heard.utterance.has_media,
    )
    message.state, message.retry_at = MessageState.ANSWERED, None
    message.question = state.question
    if Act.AUTO_REPLY not in understanding.acts:
        turning.reached(work.now)
    await carry_out(work, turning, step)
    return True


def _note(work: Work, heard: Heard, understanding: Understanding, message_id: UUID, action: str | None) -> None:
    question = heard.utterance.question
    work.session.add(
        Understood(
            id=work.new_id(),
            message_id=message_id,
            engine="rasa" if action else "rules",
            action=action,
            acts=sorted(understanding.acts),
            lead=understanding.lead,
            answer=None if understanding.answer is None else {"value": understanding.answer},
            sentiment=understanding.sentiment,
            confidence=understanding.confidence,
            evidence=dict(understanding.evidence),
            question={"kind": question.kind, "prompt": question.prompt, "options": list(question.options)},
            at=work.now,
        )
    )
