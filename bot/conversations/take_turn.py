"""One turn: what the customer wrote is understood, the dialogue decides, and it is all written in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from bot.conversations.carry_out import Turning, carry_out
from bot.conversations.facts import gather_facts, zone_of
from bot.conversations.queries import has_media, locked_conversation, locked_message, next_received
from bot.dialogue.engine import at_rest, take
from bot.dialogue.facts import Facts
from bot.dialogue.questions import open_question
from bot.dialogue.sentences import wording_of
from bot.dialogue.state import DialogueState
from bot.packs.pack import Pack
from bot.packs.scripts import Script
from bot.packs.wording import Wording
from bot.understanding.conclude import conclude
from bot.understanding.read import Reading, read
from bot.understanding.types import Act, Locale, Understanding, Utterance
from bot.work import Work
from models import Conversation, ConversationState, Customer, Message, MessageState, Understood, Visit


@dataclass(frozen=True, slots=True)
class Heard:
    """A customer's message in its context."""

    message: Message
    conversation: Conversation
    customer: Customer
    visit: Visit | None
    version: UUID
    pack: Pack
    script: Script | None
    wording: Wording
    state: DialogueState
    facts: Facts
    utterance: Utterance
    reading: Reading


async def hear(work: Work, conversation: Conversation, message: Message) -> Heard:
    """Put a message into its context and read what needs no model."""
    customer = await work.session.get_one(Customer, conversation.customer_id)
    visit = await work.session.get(Visit, conversation.visit_id) if conversation.visit_id else None
    version, pack = await _policy(work, conversation)
    script = pack.scripts[conversation.script] if conversation.script else None
    wording = wording_of(pack.wording)
    spoken = script.lines.over(wording) if script else wording
    locale = Locale(conversation.locale)
    facts = await gather_facts(work, pack, customer, visit, channel=conversation.channel, locale=locale)
    state = DialogueState.from_json(conversation.dialogue) if conversation.dialogue else at_rest(facts)
    utterance = Utterance(
        text=message.text or "",
        locale=locale,
        channel=conversation.channel,
        question=open_question(script, state, spoken),
        now=work.now.astimezone(zone_of(customer, pack)),
        has_media=await has_media(work.session, message.id),
    )
    return Heard(
        message, conversation, customer, visit, version, pack, script, wording, state, facts, utterance, read(utterance)
    )


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
    understanding = conclude(heard.utterance, heard.reading, parse)
    _note(work, heard, understanding, action)
    step = take(
        heard.script, heard.state, understanding, message.text or "", heard.facts, has_media=heard.utterance.has_media
    )
    message.state, message.retry_at = MessageState.ANSWERED, None
    message.question = heard.state.question
    turning = Turning(
        pack=heard.pack,
        version=heard.version,
        customer=heard.customer,
        conversation=conversation,
        visit=heard.visit,
        script=heard.script,
        wording=heard.wording,
        facts=heard.facts,
        message=message,
        understanding=understanding,
    )
    if Act.AUTO_REPLY not in understanding.acts:
        await turning.reached(work)
    await carry_out(work, turning, step)
    return True


async def _policy(work: Work, conversation: Conversation) -> tuple[UUID, Pack]:
    if conversation.policy_version_id is None:
        return await work.pack_in_force()
    return conversation.policy_version_id, await work.pack(conversation.policy_version_id)


def _note(work: Work, heard: Heard, understanding: Understanding, action: str | None) -> None:
    question = heard.utterance.question
    work.session.add(
        Understood(
            id=work.new_id(),
            message_id=heard.message.id,
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


def is_with_person(conversation: Conversation) -> bool:
    """Whether an operator has the conversation."""
    return conversation.state is ConversationState.WITH_PERSON
