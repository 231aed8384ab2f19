"""A person takes a conversation over, answers, and hands it back."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from fastapi.responses import Response

from bot.console.access import SERVING
from bot.console.conversations.queries import conversation_line
from bot.console.view import Requires, View
from bot.conversations.person import hand_back, reply, take_over
from bot.errors import BadInput, Conflict, NotAllowed

router = APIRouter()


@router.post("/conversations/{conversation_id}/take-over")
async def take(view: Annotated[View, Requires(*SERVING)], conversation_id: UUID) -> Response:
    """From now on a person speaks and the bot is silent."""
    await conversation_line(view.work.session, view.who.scope, conversation_id)
    page = f"/conversations/{conversation_id}"
    try:
        await view.do(take_over(view.work, conversation_id=conversation_id, operator_id=view.who.id))
    except Conflict:
        return view.back("conversation_taken_by_other", to=page)
    return view.back("conversation_taken", to=page)


@router.post("/conversations/{conversation_id}/hand-back")
async def give_back(view: Annotated[View, Requires(*SERVING)], conversation_id: UUID) -> Response:
    """The bot goes on."""
    await conversation_line(view.work.session, view.who.scope, conversation_id)
    page = f"/conversations/{conversation_id}"
    try:
        await view.do(hand_back(view.work, conversation_id=conversation_id, operator_id=view.who.id))
    except Conflict:
        return view.back("conversation_not_yours", to=page)
    return view.back("conversation_handed_back", to=page)


@router.post("/conversations/{conversation_id}/reply")
async def answer(
    view: Annotated[View, Requires(*SERVING)],
    conversation_id: UUID,
    text: Annotated[str, Form(max_length=20_000)] = "",
) -> Response:
    """Write to the customer."""
    await conversation_line(view.work.session, view.who.scope, conversation_id)
    page = f"/conversations/{conversation_id}"
    try:
        await view.do(reply(view.work, conversation_id=conversation_id, operator_id=view.who.id, text=text))
    except BadInput:
        return view.back("reply_wrong", to=page)
    except Conflict:
        return view.back("conversation_not_yours", to=page)
    except NotAllowed:
        return view.back("reply_opted_out", to=page)
    return view.back("reply_sent", to=page)
