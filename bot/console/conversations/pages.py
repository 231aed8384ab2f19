"""The list of conversations, the transcript of one, and what customers sent with their messages."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from bot.console.access import EVERYBODY, SERVING
from bot.console.conversations import queries
from bot.console.names import names_of
from bot.console.paging import place, time_place
from bot.console.view import Requires, View
from models import ConversationState

router = APIRouter()
SHOWN_AS_IS = frozenset({"image/jpeg", "image/png", "image/webp", "audio/mpeg", "audio/wav", "audio/ogg"})


@router.get("/conversations")
async def conversations(view: Annotated[View, Requires(*EVERYBODY)], box: str = "open", after: str = "") -> Response:
    """Conversations by box: open, with a person, unread, mine, closed."""
    session, scope = view.work.session, view.who.scope
    box = box if box in queries.BOXES else "open"
    lines = await queries.conversation_lines(session, scope, box, view.who.id, after=time_place(after))
    last = lines[-1].conversation if len(lines) == queries.PAGE else None
    return await view.render(
        "conversations.html",
        lines=lines,
        box=box,
        boxes=queries.BOXES,
        counts=await queries.count_boxes(session, scope, view.who.id),
        next_place=place(last.last_message_at, last.id) if last else None,
    )


@router.get("/conversations/{conversation_id}")
async def conversation(view: Annotated[View, Requires(*EVERYBODY)], conversation_id: UUID) -> Response:
    """One conversation, live, with what the bot understood, the answers and the case beside it."""
    session, scope = view.work.session, view.who.scope
    line = await queries.conversation_line(session, scope, conversation_id)
    found = line.conversation
    serves = view.who.is_one_of(*SERVING)
    if serves:
        await queries.mark_seen(session, conversation_id)
    is_with_person = found.state == ConversationState.WITH_PERSON
    return await view.render(
        "conversation.html",
        line=line,
        conversation=found,
        own_names=await names_of(view.work, view.say, found.policy_version_id)
        if found.policy_version_id
        else view.names,
        turns=await queries.transcript(session, conversation_id),
        answers=await queries.given_answers(session, conversation_id),
        cases=await queries.cases_of_conversation(session, scope, found),
        may_take=serves and not is_with_person,
        may_reply=is_with_person and found.taken_by_id == view.who.id,
    )


@router.get("/media/{media_id}")
async def media(view: Annotated[View, Requires(*EVERYBODY)], media_id: UUID) -> Response:
    """A picture or recording of a customer; anything else is only offered for saving."""
    content_type, content = await queries.media_of(view.work.session, view.who.scope, media_id)
    is_safe = content_type in SHOWN_AS_IS
    headers = {"content-security-policy": "default-src 'none'"} | (
        {} if is_safe else {"content-disposition": "attachment"}
    )
    return Response(content, media_type=content_type if is_safe else "application/octet-stream", headers=headers)
