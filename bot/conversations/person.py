"""A person takes a conversation over; the bot is silent until it is handed back (design.md §5.12)."""

from __future__ import annotations

from uuid import UUID

from bot.conversations.carry_out import carry_out
from bot.conversations.outbox import queue_message
from bot.conversations.queries import locked_conversation, open_conversation
from bot.conversations.turning import open_turning
from bot.customers.opt_outs import is_opted_out
from bot.dialogue import engine
from bot.errors import BadInput, Conflict, NotAllowed
from bot.work import Work
from models import Author, Conversation, ConversationState, Message

LONGEST_TEXT = 4000


async def take_over(work: Work, *, conversation_id: UUID, operator_id: UUID) -> None:
    """The operator speaks from now on. Raises Conflict when somebody else has the conversation."""
    conversation = await locked_conversation(work.session, conversation_id)
    if conversation.state is ConversationState.WITH_PERSON:
        if conversation.taken_by_id == operator_id:
            return
        raise Conflict("A colleague has taken this conversation over already.")
    other = await open_conversation(work.session, conversation.customer_id)
    if other is not None and other.id != conversation.id:
        raise Conflict("The customer is in another conversation now; take that one over.")
    conversation.state, conversation.taken_by_id, conversation.closed_at = (
        ConversationState.WITH_PERSON,
        operator_id,
        None,
    )
    conversation.unread = 0
    turning = await open_turning(work, conversation)
    conversation.dialogue = engine.take_over(turning.state).to_json()
    if turning.attempt is not None:
        turning.attempt.answer_by = None
    work.audit(f"operator:{operator_id}", "conversation.take_over", "conversation", conversation_id)


async def hand_back(work: Work, *, conversation_id: UUID, operator_id: UUID) -> None:
    """The bot goes on with the open question, or only listens when the visit is over. Raises Conflict."""
    conversation = await locked_conversation(work.session, conversation_id)
    _held_by(conversation, operator_id)
    turning = await open_turning(work, conversation)
    step = engine.hand_back(turning.script, turning.state, turning.facts)
    conversation.taken_by_id = None
    conversation.state = ConversationState.CLOSED if step.state.is_over else ConversationState.OPEN
    conversation.closed_at = work.now if step.state.is_over else None
    await carry_out(work, turning, step)
    work.audit(f"operator:{operator_id}", "conversation.hand_back", "conversation", conversation_id)


async def reply(work: Work, *, conversation_id: UUID, operator_id: UUID, text: str) -> Message:
    """The operator writes to the customer. Raises BadInput, Conflict, or NotAllowed when the customer said stop."""
    text = text.strip()
    if not text or len(text) > LONGEST_TEXT:
        raise BadInput(f"Write a message of 1 to {LONGEST_TEXT} characters.")
    conversation = await locked_conversation(work.session, conversation_id)
    _held_by(conversation, operator_id)
    if await is_opted_out(work, conversation.customer_id, [conversation.address]):
        raise NotAllowed("This customer asked not to be contacted any more.")
    message = await queue_message(
        work,
        conversation=conversation,
        text=text,
        purpose="person",
        author=Author.OPERATOR,
        operator_id=operator_id,
    )
    conversation.unread = 0
    work.audit(f"operator:{operator_id}", "conversation.reply", "message", message.id)
    return message


def _held_by(conversation: Conversation, operator_id: UUID) -> None:
    if conversation.state is not ConversationState.WITH_PERSON:
        raise Conflict("Take the conversation over first; the bot has it now.")
    if conversation.taken_by_id != operator_id:
        raise Conflict("A colleague has this conversation.")
