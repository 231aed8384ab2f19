"""Everything that one step of a conversation is carried out on, read from its rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from bot.conversations.facts import gather_facts
from bot.dialogue.engine import at_rest
from bot.dialogue.facts import Facts
from bot.dialogue.sentences import wording_of
from bot.dialogue.state import DialogueState
from bot.packs.pack import Pack
from bot.packs.scripts import Script
from bot.packs.wording import Wording
from bot.understanding.types import Locale, Understanding
from bot.work import Work
from models import Attempt, Case, Conversation, Customer, Message, Visit


@dataclass
class Turning:
    """A conversation with what the dialogue must know of it; a step's effects are carried out on it."""

    pack: Pack
    customer: Customer
    conversation: Conversation
    visit: Visit | None
    attempt: Attempt | None
    script: Script | None
    wording: Wording
    facts: Facts
    purpose: str = "reply"
    message: Message | None = None  # the customer's; None when the bot begins or time has passed
    understanding: Understanding | None = None
    case: Case | None = None  # the one that this step opened or touched

    @property
    def state(self) -> DialogueState:
        """Where the dialogue stands before the step."""
        dialogue = self.conversation.dialogue
        return DialogueState.from_json(dialogue) if dialogue else at_rest(self.facts)

    @property
    def message_id(self) -> UUID | None:
        """The customer's message behind this step."""
        return self.message.id if self.message else None

    def reached(self, now: datetime) -> None:
        """The customer answered: that proves the visit reached somebody (design.md §5.6)."""
        if self.visit is not None and self.visit.reached_at is None:
            self.visit.reached_at = now


async def open_turning(work: Work, conversation: Conversation, *, purpose: str = "reply") -> Turning:
    """Read what a step of this conversation needs, under the policy version that it began with."""
    pack = await _policy(work, conversation)
    customer = await work.session.get_one(Customer, conversation.customer_id)
    visit = await work.session.get(Visit, conversation.visit_id) if conversation.visit_id else None
    attempt = await work.session.get(Attempt, conversation.attempt_id) if conversation.attempt_id else None
    locale = Locale(conversation.locale)
    return Turning(
        pack=pack,
        customer=customer,
        conversation=conversation,
        visit=visit,
        attempt=attempt,
        script=pack.scripts[conversation.script] if conversation.script else None,
        wording=wording_of(pack.wording),
        facts=await gather_facts(work, pack, customer, visit, channel=conversation.channel, locale=locale),
        purpose=purpose,
    )


async def _policy(work: Work, conversation: Conversation) -> Pack:
    if conversation.policy_version_id is None:
        return (await work.pack_in_force())[1]
    return await work.pack(conversation.policy_version_id)
