"""What a worker does with each kind of job. The outside is asked between transactions, never inside one."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from uuid import UUID

from bot.cases.notices import send_notice
from bot.channels.base import Looked, Receipt, SendError
from bot.conversations import send as outbox
from bot.conversations.begin import begin
from bot.conversations.send import Claim, claim
from bot.conversations.take_turn import take_turn
from bot.conversations.turns import Turn, is_taken, lease, release, try_later
from bot.errors import Unavailable
from bot.jobs.queue import Handler, Job
from bot.log import log
from bot.runtime import Runtime

# The part of a claimed message's lease within which the carrier must answer.
SEND_SHARE = 0.7


def handlers(runtime: Runtime) -> Mapping[Job, Handler]:
    """The handler of each kind of job."""
    return {
        Job.BEGIN: partial(begin_visit, runtime),
        Job.TURN: partial(take_turns, runtime),
        Job.SEND: partial(send, runtime),
        Job.NOTIFY: partial(send_notice, runtime),
    }


async def begin_visit(runtime: Runtime, visit_id: UUID) -> None:
    """Make the next attempt of a visit."""
    async with runtime.work() as work:
        await begin(work, visit_id=visit_id, channels=runtime.channels.keys())


async def take_turns(runtime: Runtime, conversation_id: UUID) -> None:
    """Answer everything that waits in a conversation, in its order."""
    while True:
        async with runtime.work() as work:
            turn = await lease(work, conversation_id=conversation_id)
        if turn is None or not await _take(runtime, turn):
            return


async def _take(runtime: Runtime, turn: Turn) -> bool:
    """Take one turn; whether it is worth looking for the next."""
    if not turn.is_plain:
        try:
            await runtime.rasa.turn(key=turn.key, sender=str(turn.message_id), text=turn.text, metadata=turn.metadata)
        except Unavailable as error:
            log().warning("turn failed in Rasa", message=str(turn.message_id), error=str(error))
    async with runtime.work() as work:
        if not await is_taken(work, turn):
            if not turn.works_without_rasa:
                await try_later(work, turn)
                return False
            await take_turn(work, message_id=turn.message_id)
        await release(work, turn)
    return True


async def send(runtime: Runtime, message_id: UUID) -> None:
    """Hand one message to its channel; look it up first where nobody knows whether it left."""
    async with runtime.work() as work:
        claimed = await claim(work, message_id=message_id)
    if claimed is None:
        return
    if claimed.was_tried:
        await _look_up(runtime, message_id, claimed)
        return
    channel = runtime.channels[claimed.channel]
    try:
        async with asyncio.timeout(runtime.settings.lease * SEND_SHARE):
            receipt: Receipt = await channel.send(claimed.message)
    except TimeoutError:
        error = SendError("The carrier did not answer in time.", code="timeout", is_unknown=True)
        await _settle_error(runtime, message_id, claimed, error)
    except SendError as error:
        await _settle_error(runtime, message_id, claimed, error)
    else:
        async with runtime.work() as work:
            await outbox.settle_sent(
                work,
                message_id=message_id,
                fence=claimed.fence,
                provider=channel.provider,
                receipt=receipt,
            )


async def _settle_error(runtime: Runtime, message_id: UUID, claimed: Claim, error: SendError) -> None:
    async with runtime.work() as work:
        await outbox.settle_error(work, message_id=message_id, fence=claimed.fence, error=error)


async def _look_up(runtime: Runtime, message_id: UUID, claimed: Claim) -> None:
    channel = runtime.channels[claimed.channel]
    try:
        async with asyncio.timeout(runtime.settings.lease * SEND_SHARE):
            looked: Looked = await channel.look_up(claimed.message, since=claimed.first_try_at)
    except (SendError, TimeoutError) as error:
        # The carrier cannot say now. The claim's lease ends, and it is asked again: never is it sent again for that.
        log().warning("look-up failed", row=str(message_id), error=type(error).__name__)
        return
    async with runtime.work() as work:
        await outbox.settle_look_up(
            work,
            message_id=message_id,
            fence=claimed.fence,
            provider=channel.provider,
            looked=looked,
        )
