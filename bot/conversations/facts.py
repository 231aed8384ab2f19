"""What the dialogue is told about the world at the moment of a turn."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import cast
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.calendars.hours import next_opening
from bot.calendars.local import find_zone
from bot.conversations.queries import cases_of, event_of, operator
from bot.dialogue.facts import CaseFact, Facts
from bot.followups.queries import order_of
from bot.packs.pack import Pack
from bot.packs.values import Channel, Span
from bot.understanding.types import Locale
from bot.work import Work
from models import Case, Customer, Visit

MOST_CASES = 5


async def locale_of(work: Work, customer_id: UUID) -> Locale:
    """The language that a customer is written to in."""
    return Locale((await work.session.get_one(Customer, customer_id)).locale)


def zone_of(customer: Customer, pack: Pack) -> ZoneInfo:
    """The zone in which times are told to a customer: the own one, or the company's where that is unknown."""
    return find_zone(customer.zone or "") or pack.time_zone


async def gather_facts(
    work: Work, pack: Pack, customer: Customer, visit: Visit | None, *, channel: str, locale: Locale
) -> Facts:
    """The facts for one turn. Times are in the customer's zone."""
    zone = zone_of(customer, pack)
    agent = await operator(work.session, (visit.owner_id if visit else None) or customer.owner_id)
    order = await order_of(work.session, visit.order_id if visit else None)
    event = await event_of(work.session, visit.event_id if visit else None)
    attributes = dict(event.attributes) if event else {}
    cases = await cases_of(work.session, customer.id)
    own = next((case for case in cases if visit is not None and case.id == visit.case_id), None)
    return Facts(
        now=work.now.astimezone(zone),
        locale=locale,
        channel=channel,
        company=work.settings.company(locale.wording),
        agent=agent.display_name if agent else "",
        customer=addressed(customer, locale),
        product=order.product if order else str(attributes.get("product", "")),
        order=order.external_id if order else "",
        hotline=work.settings.hotline,
        hours=", ".join(str(window) for window in pack.calendar.hours.workdays),
        is_staffed=is_staffed(pack, work.now),
        occasion=visit.occasion if visit else "",
        case=_fact(own, zone) if own else None,
        cases=tuple(_fact(case, zone) for case in cases[:MOST_CASES]),
        categories=pack.cases.categories,
        extra={key: str(value) for key, value in (visit.reason_detail if visit else {}).items()},
    )


def addressed(customer: Customer, locale: Locale) -> str:
    """The customer as spoken to: 王女士, Ms Wong; the whole name where no salutation is known."""
    name = (customer.display_name or "").strip()
    if not customer.salutation or not name:
        return name
    if locale is Locale.EN:
        return f"{customer.salutation} {name.split()[-1]}"
    family = name if any(character.isascii() for character in name) else name[:1]
    return f"{family}{customer.salutation}"


def _fact(case: Case, zone: ZoneInfo) -> CaseFact:
    return CaseFact(number=str(case.number), state=case.state.value, promised_at=case.promised_at.astimezone(zone))


def is_staffed(pack: Pack, now: datetime) -> bool:
    """Whether persons are at work: the company's working hours."""
    opening = next_opening(now, pack.calendar.hours.hours, pack.time_zone, pack.working_calendar)
    return opening is not None and opening.start <= now


def fixed(span: Span) -> timedelta:
    """A span in minutes, hours, days or weeks as a length of time."""
    return timedelta(**{f"{span.unit}s": span.amount})


def answer_time(pack: Pack, channel: str) -> tuple[timedelta | None, timedelta]:
    """After how much silence the customer is reminded (None: never), and after how much the conversation ends."""
    times = pack.answer_times.get(cast("Channel", channel))
    if times is None:
        return None, timedelta(hours=24)
    return (fixed(times.remind_after) if times.remind_after else None), fixed(times.close_after)
