"""Click to call: the operator's telephone rings, then the customer's; the carrier's word becomes evidence."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import Response

from bot.channels.base import SendError
from bot.channels.twilio.voice import TwilioVoice
from bot.console.access import SERVING, runtime_of
from bot.console.view import Requires, View
from bot.console.visits.queries import background, visit_line
from bot.conversations.calls import begin_agent_call, forget_agent_call
from bot.errors import NotAllowed
from models import OPEN_STATES, ContactKind, ContactState, Operator

router = APIRouter()


@router.post("/visits/{visit_id}/call")
async def call_customer(view: Annotated[View, Requires(*SERVING)], visit_id: UUID) -> Response:
    """Ring the operator who clicks, then the customer. What cannot be done is said on the page."""
    line = await visit_line(view.work.session, view.who.scope, visit_id)
    page = f"/visits/{visit_id}/record"
    channel = runtime_of(view.request).channels.get("voice")
    operator = await view.work.session.get_one(Operator, view.who.id)
    behind = await background(view.work.session, view.who.scope, line.visit)
    usable = [one for one in behind.contacts if one.kind is ContactKind.PHONE and one.state is ContactState.USABLE]
    if not isinstance(channel, TwilioVoice):
        return view.back("call_not_set_up", to=page)
    if not operator.phone or not usable or line.visit.state not in OPEN_STATES:
        return view.back("call_no_number", to=page)
    return await _ring(view, visit_id, channel, agent=operator.phone, customer=usable[0].value)


async def _ring(view: View, visit_id: UUID, channel: TwilioVoice, *, agent: str, customer: str) -> Response:
    """The call's row is committed before Twilio is asked, for its webhooks may be quicker than its answer."""
    runtime, page = runtime_of(view.request), f"/visits/{visit_id}/record"
    try:
        async with runtime.work() as work:
            call = await begin_agent_call(work, visit_id=visit_id, operator_id=view.who.id, address=customer)
    except NotAllowed:
        return view.back("call_not_allowed", to=page)
    try:
        await channel.ring_agent(call.id, agent=agent)
    except SendError as error:
        if not error.is_unknown:
            async with runtime.work() as work:
                await forget_agent_call(work, call.id, code=error.code)
        return view.back("call_failed", to=page)
    return view.back("call_ringing", to=page)
