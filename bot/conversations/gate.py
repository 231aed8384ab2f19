"""The contact gate with the facts of the moment: asked when a visit begins, and again before each message leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from uuid import UUID

from bot.calendars.local import find_zone
from bot.channels.countries import Country, known_countries
from bot.conversations.queries import consent_of, contact_addresses, open_conversation, recent_starts
from bot.customers.opt_outs import is_opted_out
from bot.packs.pack import Pack
from bot.policy.gate import Allow, ContactFacts, Decision, Hold, Purpose, Refuse, contact_rules, decide
from bot.policy.gate import Reason as Obstacle
from bot.work import Work
from models import OPEN_STATES, ConsentState, Conversation, Customer, Message, Visit, VisitState

LONGEST_CAP = timedelta(days=60)
BY_NUMBER = frozenset({"sms", "whatsapp", "voice", "link", "gateway"})
LIVE = frozenset({"webchat", "voice"})
PURPOSES = {
    "opening": Purpose.OPENING,
    "reminder": Purpose.QUESTION,
    "reply": Purpose.QUESTION,
    "person": Purpose.QUESTION,
    "notice": Purpose.NOTICE,
    "opt_out": Purpose.OPT_OUT_NOTICE,
}


async def may_contact(
    work: Work, pack: Pack, customer: Customer, visit: Visit, *, channel: str, is_under_way: bool = False
) -> Decision:
    """Whether a visit may begin now, or (`is_under_way`) whether its silent customer may be reminded now."""
    contact = await _facts(work, pack, customer, visit, channel, Purpose.QUESTION if is_under_way else Purpose.OPENING)
    return _by_country(work, contact, known_countries().of(customer.country), _decide(work, pack, visit, contact))


async def judge_message(work: Work, message: Message) -> Decision:
    """The last step before the carrier: what was right when the message was written may be wrong by now."""
    conversation = await work.session.get_one(Conversation, message.conversation_id)
    customer = await work.session.get_one(Customer, conversation.customer_id)
    visit = await work.session.get(Visit, conversation.visit_id) if conversation.visit_id else None
    version = conversation.policy_version_id or (await work.pack_in_force())[0]
    pack = await work.pack(version)
    contact = await _facts(work, pack, customer, visit, message.channel, PURPOSES[message.purpose])
    answers_customer = message.reply_to_id is not None or message.purpose == "person"
    is_opening = message.purpose == "opening"
    contact = replace(
        contact,
        last_heard_at=conversation.customer_wrote_at if answers_customer else None,
        is_on_line=message.channel in LIVE and answers_customer,
        # Its own conversation is not another one, and its own start does not use up the cap.
        in_other_conversation=False,
        contacts=tuple(at for at in contact.contacts if visit is None or at != visit.started_at),
        is_visit_open=not is_opening or visit is None or visit.state is VisitState.IN_PROGRESS,
        expires_at=contact.expires_at if is_opening else None,
    )
    country = known_countries().of_number(message.address)
    return _by_country(work, contact, country, _decide(work, pack, visit, contact))


def _by_country(work: Work, contact: ContactFacts, country: Country, verdict: Decision) -> Decision:
    """What a country's own quiet hours make of a yes: not now, or not beyond their beginning.

    Who is on the line, or wrote himself a moment ago, is answered; and a stop is always confirmed.
    """
    zone = find_zone(contact.zone or "")
    is_asked = contact.is_on_line or contact.last_heard_at is not None or contact.purpose is Purpose.OPT_OUT_NOTICE
    if not isinstance(verdict, Allow) or work.settings.carrier != "twilio" or zone is None or is_asked:
        return verdict
    if contact.channel not in BY_NUMBER:
        return verdict
    local = work.now.astimezone(zone)
    if (ends := country.quiet_ends(local)) is not None:
        return Hold(ends.astimezone(UTC), Obstacle.QUIET_HOURS)
    begins = country.quiet_begins(local)
    return verdict if begins is None else Allow(min(verdict.not_after, begins.astimezone(UTC)))


def _decide(work: Work, pack: Pack, visit: Visit | None, contact: ContactFacts) -> Decision:
    rules = contact_rules(pack, rule=visit.rule if visit else None, kind=visit.kind if visit else None)
    return decide(contact, rules, now=work.now, calendar=pack.working_calendar)


async def _facts(
    work: Work, pack: Pack, customer: Customer, visit: Visit | None, channel: str, purpose: Purpose
) -> ContactFacts:
    addresses = await contact_addresses(work.session, customer.id)
    starts = await recent_starts(work.session, customer.id, work.now - LONGEST_CAP)
    current = await open_conversation(work.session, customer.id)
    consent = await consent_of(work.session, customer.id, channel, work.now)
    return ContactFacts(
        channel=channel,
        zone=customer.zone,
        purpose=purpose,
        opted_out=await is_opted_out(work, customer.id, addresses),
        consent=None if consent is None else consent is ConsentState.GIVEN,
        is_visit_open=visit is None or visit.state in OPEN_STATES,
        in_other_conversation=current is not None and (visit is None or current.visit_id != visit.id),
        contacts=tuple(
            start
            for visit_id, kind, start in starts
            if start is not None and kind not in pack.contact.exempt and _is_other(visit, visit_id)
        ),
        not_before=visit.not_before if visit is not None and purpose is Purpose.OPENING else None,
        expires_at=visit.expires_at if visit else None,
    )


def _is_other(visit: Visit | None, visit_id: UUID) -> bool:
    return visit is None or visit.id != visit_id


def is_passing(verdict: Decision) -> bool:
    """Whether a refusal may end by itself (contact data, zone or consent may still come)."""
    return isinstance(verdict, Refuse) and verdict.reason in {
        Obstacle.ZONE_UNKNOWN,
        Obstacle.NO_CONSENT,
        Obstacle.CHANNEL_WINDOW,
        Obstacle.NEVER_OPEN,
    }
