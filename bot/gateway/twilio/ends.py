"""What a call that is over counts as."""

from __future__ import annotations

from bot.channels.base import Outcome
from bot.channels.twilio.statuses import call_outcome
from bot.conversations.calls import draw_conclusion
from bot.work import Work
from models import Call, CallKind, CallState, Message


async def conclude(work: Work, call: Call) -> bool:
    """Draw the end of a call that is over; whether nothing is left to do for it."""
    if call.state is not CallState.ENDED:
        return False
    return await draw_conclusion(work, call, outcome=await _outcome(work, call))


async def _outcome(work: Work, call: Call) -> Outcome:
    if call.kind is CallKind.AGENT:
        return Outcome.REACHED if call.connected_at is not None else Outcome.NO_ANSWER
    is_reached = call.is_reached or await _was_listened_to(work, call)
    return call_outcome(
        call.status or "", sip=call.sip or "", answered_by=call.answered_by or "", is_reached=is_reached
    )


async def _was_listened_to(work: Work, call: Call) -> bool:
    """A greeting asks nothing: it has arrived when a person took the call and heard it."""
    if call.status != "completed" or call.said_id is None or call.said_id != call.message_id:
        return False
    if (call.answered_by or "").startswith(("machine", "fax")):
        return False
    message = await work.session.get(Message, call.message_id)
    return message is not None and message.question is None
