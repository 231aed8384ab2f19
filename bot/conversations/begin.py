"""A visit begins: one attempt, on one channel, after the contact gate said yes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from bot.channels.countries import known_countries
from bot.channels.gateway_http import with_own_gateway
from bot.conversations.attempts import after_visit
from bot.conversations.carry_out import carry_out
from bot.conversations.gate import is_passing, may_contact
from bot.conversations.queries import attempts_of, contact_points, dialogue_before
from bot.conversations.turning import open_turning
from bot.customers.queries import locked_customer
from bot.dialogue.engine import begin as open_dialogue
from bot.dialogue.state import DialogueState
from bot.followups.finish import finish
from bot.followups.hold import put_on_hold
from bot.followups.ledger import decide
from bot.followups.queries import SLEEPING, locked_visit
from bot.packs.pack import Pack
from bot.packs.scripts import Value
from bot.policy.gate import Decision, Hold, Reason, Refuse
from bot.understanding.types import Locale
from bot.work import Work
from models import (
    Attempt,
    AttemptOutcome,
    ContactKind,
    ContactPoint,
    Conversation,
    Customer,
    Visit,
    VisitState,
)

BY_PERSON = frozenset({"manual_call", "on_site", "letter", "symposium", "contact_card"})
NEEDS = {
    "sms": ContactKind.PHONE,
    "whatsapp": ContactKind.PHONE,
    "voice": ContactKind.PHONE,
    "manual_call": ContactKind.PHONE,
    "gateway": ContactKind.PHONE,
    "email": ContactKind.EMAIL,
    "link": ContactKind.PHONE,
    "webchat": ContactKind.WEBCHAT,
}
NEEDS_MOBILE = frozenset({"sms", "whatsapp", "link"})
# A visit that nobody can make is looked at again after this time: contact data or the zone may have come by then.
LOOK_AGAIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Way:
    """A channel and the contact point that it uses; none for a person who goes there."""

    channel: str
    point: ContactPoint | None


async def begin(work: Work, *, visit_id: UUID, channels: Collection[str]) -> None:
    """Make a released visit's next attempt, on one of the installation's `channels`. A repeated call does nothing."""
    planned = await work.session.get_one(Visit, visit_id)
    # Two visits of one customer may become due together: the first one takes the customer, the second finds him busy.
    customer = await locked_customer(work.session, planned.customer_id)
    visit = await locked_visit(work.session, visit_id)
    if customer is None or visit.state not in SLEEPING or visit.wake_at is not None or visit.released_at is None:
        return
    pack = await work.pack(visit.policy_version_id)
    if work.now >= visit.expires_at:
        _expire(work, visit)
        return
    way = await _way(work, visit, channels)
    verdict = await may_contact(work, pack, customer, visit, channel=way.channel if way else visit.channels[0])
    if isinstance(verdict, Hold | Refuse):
        _not_now(work, visit, verdict)
    elif way is None:
        finish(work, visit, VisitState.UNREACHABLE, reason="no_way_to_reach")
        await after_visit(work, visit)
    else:
        await _attempt(work, pack, customer, visit, way)


def _not_now(work: Work, visit: Visit, verdict: Decision) -> None:
    if isinstance(verdict, Hold):
        put_on_hold(work, visit, reason=verdict.reason, until=verdict.until)
    elif is_passing(verdict) and isinstance(verdict, Refuse):
        put_on_hold(work, visit, reason=verdict.reason, until=work.now + LOOK_AGAIN)
    elif isinstance(verdict, Refuse) and verdict.reason is Reason.OPTED_OUT:
        finish(work, visit, VisitState.OPTED_OUT, reason=verdict.reason)
    else:
        _expire(work, visit)


def _expire(work: Work, visit: Visit) -> None:
    finish(work, visit, VisitState.PARTIAL if visit.reached_at else VisitState.EXPIRED, reason="expired")


async def _way(work: Work, visit: Visit, channels: Collection[str]) -> Way | None:
    """The first channel of the ladder, from the next one on, that this customer has an address for."""
    points = await contact_points(work.session, visit.customer_id)
    ladder = await _ladder(work, visit, points)
    start = ladder.index(visit.next_channel) if visit.next_channel in ladder else 0
    for channel in ladder[start:] + ladder[:start]:
        if channel not in channels:
            continue
        kind = NEEDS.get(channel)
        if kind is None:
            return Way(channel, None)
        for point in points:
            if point.kind is kind and (point.is_mobile or channel not in NEEDS_MOBILE):
                return Way(channel, point)
    return None


async def _ladder(work: Work, visit: Visit, points: Sequence[ContactPoint]) -> list[str]:
    """The visit's channels, as far as they work in the country of the customer's number."""
    number = next((point.value for point in points if point.kind is ContactKind.PHONE), None)
    ladder = with_own_gateway(work.settings, number, visit.channels)
    if number is None or work.settings.carrier != "twilio":
        return ladder
    pack = await work.pack(visit.policy_version_id)
    asks = visit.script is None or pack.scripts[visit.script].style != "notice"
    return list(known_countries().of_number(number).order(ladder, expects_reply=asks))


async def _attempt(work: Work, pack: Pack, customer: Customer, visit: Visit, way: Way) -> None:
    number = len(await attempts_of(work.session, visit.id)) + 1
    attempt = Attempt(
        id=work.new_id(),
        visit_id=visit.id,
        number=number,
        channel=way.channel,
        contact_point_id=way.point.id if way.point else None,
        outcome=AttemptOutcome.UNDER_WAY,
        started_at=work.now,
        operator_id=visit.owner_id if way.channel in BY_PERSON else None,
    )
    work.session.add(attempt)
    visit.state, visit.reason, visit.reason_detail = VisitState.IN_PROGRESS, None, {}
    visit.started_at = visit.started_at or work.now
    visit.attempts_made += 1
    decide(work, visit.id, "begun", detail={"channel": way.channel, "number": number})
    await work.session.flush()
    if way.channel not in BY_PERSON and visit.script is not None:
        await _converse(work, pack, customer, visit, attempt, way)


async def _converse(work: Work, pack: Pack, customer: Customer, visit: Visit, attempt: Attempt, way: Way) -> None:
    assert visit.script is not None
    script = pack.scripts[visit.script]
    earlier = await dialogue_before(work.session, visit.id)
    locale = Locale(earlier.locale if earlier else customer.locale)
    conversation = Conversation(
        id=work.new_id(),
        customer_id=customer.id,
        visit_id=visit.id,
        attempt_id=attempt.id,
        policy_version_id=visit.policy_version_id,
        channel=way.channel,
        address=way.point.value if way.point else "",
        locale=locale.value,
        script=script.key,
        dialogue={},
        unread=0,
        opened_at=work.now,
        last_message_at=work.now,
    )
    work.session.add(conversation)
    await work.session.flush()
    turning = await open_turning(work, conversation, purpose="opening")
    await carry_out(work, turning, open_dialogue(script, turning.facts, _answered(earlier)))


def _answered(earlier: Conversation | None) -> dict[str, Value | None]:
    """What an earlier try at the visit brought: only the questions left are asked."""
    if earlier is None or not earlier.dialogue:
        return {}
    return {
        given.question: given.value for given in DialogueState.from_json(earlier.dialogue).given if not given.is_skipped
    }
