"""What is said in a call, in the customer's language, and what is open while it is said."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import exists, select

from bot.channels.countries import country_of
from bot.channels.twilio import markup as twiml
from bot.channels.twilio.voice import TURN_PATH
from bot.channels.twilio.voices import Voice, voice_of
from bot.dialogue.questions import open_question
from bot.dialogue.sentences import wording_of
from bot.dialogue.state import DialogueState
from bot.runtime import Runtime
from bot.understanding.types import Locale, OpenQuestion, QuestionKind
from bot.work import Work
from models import (
    AuditEntry,
    Call,
    Conversation,
    ConversationState,
    Customer,
    Direction,
    Message,
    MessageState,
)

REPLY_WITHIN = 6.0  # seconds; Twilio gives up on a webhook after 15
LOOK_EVERY = 0.025
FAREWELL = timedelta(seconds=20)  # before the wall-clock limit cuts the call
_DIGITS = {QuestionKind.CSAT5: 1, QuestionKind.YES_NO: 1}


@dataclass(frozen=True, slots=True)
class Speaker:
    """How one call is spoken."""

    locale: Locale
    conversation: Conversation | None
    question: OpenQuestion

    @property
    def voice(self) -> Voice:
        """The tags, the voice and the sentences of the telephone."""
        return voice_of(self.locale)

    @property
    def kind(self) -> QuestionKind:
        """What sort of answer is awaited."""
        return self.question.kind

    @property
    def is_over(self) -> bool:
        """Whether the bot has nothing more to ask."""
        return self.conversation is None or self.conversation.state is not ConversationState.OPEN

    @property
    def has_ended(self) -> bool:
        """Whether a conversation for a visit has ended (one that a customer began himself simply goes on)."""
        return self.conversation is not None and self.conversation.visit_id is not None

    def ask(self, texts: list[str], call: Call) -> str:
        """Say something and listen; the step of the next webhook stands in its address."""
        return self.listen([*texts, *self.voice.hint(self.kind)], call)

    def listen(self, texts: list[str], call: Call, *, more: str = "") -> str:
        """Say exactly this and listen."""
        digits = _DIGITS.get(self.kind)
        if self.kind is QuestionKind.CHOICE and len(self.question.options) < 10:
            digits = 1
        action = f"{TURN_PATH}?n={call.step}{more}"
        return twiml.ask(self.voice, texts, action=action, hints=self.question.options, digits=digits)

    def confirm(self, call: Call, words: str) -> str:
        """Ask whether these were the words."""
        return twiml.ask(
            self.voice,
            [self.voice.confirm.replace("{words}", words)],
            action=f"{TURN_PATH}?n={call.step}&c=1",
            hints=(*self.voice.yes[:3], *self.voice.no[:3]),
            digits=1,
        )

    def hold(self, call: Call, *, times: int) -> str:
        """Wait a second for the verdict whether a machine speaks."""
        return twiml.pause_and_go_on(seconds=1, to=f"{TURN_PATH}?n={call.step}&h={times}")

    async def again(self, work: Work, call: Call, *, before: str = "") -> str:
        """Say once more what was said last."""
        message = await work.session.get(Message, call.said_id) if call.said_id else None
        texts = [text for text in (before, message.text if message else "") if text]
        return self.ask(texts, call)

    async def message_of_step(self, work: Work, call: Call, step: int) -> UUID | None:
        """The message that was made of an earlier step."""
        return await work.session.scalar(
            select(Message.id).where(
                Message.provider == call.provider, Message.provider_id == f"{call.provider_id}.{step}"
            )
        )

    async def wants_person(self, work: Work, call: Call) -> bool:
        """Whether the customer asked for a person in this call while somebody is there to take it."""
        if self.conversation is None:
            return False
        asked = exists().where(
            AuditEntry.subject_type == "conversation",
            AuditEntry.subject_id == self.conversation.id,
            AuditEntry.action == "conversation.person_asked",
            AuditEntry.at >= call.started_at,
            AuditEntry.detail["now"].as_boolean(),
        )
        return bool(await work.session.scalar(select(asked)))

    def is_late(self, work: Work, call: Call) -> bool:
        """Whether the call's longest time is nearly over."""
        if call.answered_at is None:
            return False
        limit = timedelta(seconds=work.settings.twilio_call_limit) - FAREWELL
        return work.now - call.answered_at >= limit


async def speaker_for(work: Work, call: Call) -> Speaker:
    """The voice and the open question of a call."""
    conversation = await work.session.get(Conversation, call.conversation_id) if call.conversation_id else None
    if conversation is None:
        customer = await work.session.get(Customer, call.customer_id) if call.customer_id else None
        return Speaker(Locale(customer.locale if customer else _likely(call.address)), None, OpenQuestion())
    return Speaker(Locale(conversation.locale), conversation, await _open_question(work, conversation))


async def _open_question(work: Work, conversation: Conversation) -> OpenQuestion:
    if not conversation.dialogue or not conversation.script or conversation.policy_version_id is None:
        return OpenQuestion()
    pack = await work.pack(conversation.policy_version_id)
    state = DialogueState.from_json(conversation.dialogue)
    return open_question(pack.scripts[conversation.script], state, wording_of(pack.wording))


def _likely(number: str) -> str:
    """The language to speak to a stranger in, by the number's country alone."""
    return {"CN": "zh-CN", "TW": "zh-TW", "HK": "zh-HK", "MO": "zh-HK"}.get(country_of(number) or "", "en")


async def wait_for_reply(runtime: Runtime, message_id: UUID) -> list[Message] | None:
    """The replies to a customer's words, as soon as their turn was taken; None when that takes too long."""
    loop = asyncio.get_running_loop()
    until = loop.time() + REPLY_WITHIN
    while True:
        async with runtime.sessions() as session:
            state = await session.scalar(select(Message.state).where(Message.id == message_id))
            if state is None:
                return []
            if state is MessageState.ANSWERED:
                rows = await session.scalars(
                    select(Message)
                    .where(Message.reply_to_id == message_id, Message.direction == Direction.OUT)
                    .where(Message.state.not_in((MessageState.WITHHELD, MessageState.FAILED)))
                    .order_by(Message.seq)
                )
                return list(rows)
        if loop.time() >= until:
            return None
        await asyncio.sleep(LOOK_EVERY)
