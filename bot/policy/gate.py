"""The contact gate, which says whether this customer may be contacted now, on this channel, for this.

One function for every way out: asked at planning, at release, and as the last step before the carrier
(design.md §5.1). What it does not know it answers with no.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.calendars.hours import Hours, Opening, next_opening
from bot.calendars.local import find_zone
from bot.calendars.working import WorkingCalendar
from bot.packs.contact import Cap, Contact
from bot.packs.pack import Pack
from bot.packs.values import Span

_LENGTHS = {"minute": "minutes", "hour": "hours", "day": "days", "week": "weeks"}


class Purpose(StrEnum):
    """Why something is sent."""

    OPENING = "opening"  # begins a visit; a greeting that asks nothing is an opening too
    QUESTION = "question"  # goes on with a conversation
    REPLY = "reply"
    NOTICE = "notice"  # tells the customer something outside a visit
    OPT_OUT_NOTICE = "opt_out_notice"  # the one confirmation that a customer's stop was heard


class Reason(StrEnum):
    """Why contact is held or refused. Stable: stored with the visit."""

    OPTED_OUT = "opted_out"
    NO_CONSENT = "no_consent"
    ZONE_UNKNOWN = "zone_unknown"
    VISIT_OVER = "visit_over"
    EXPIRED = "expired"
    EXPIRES_FIRST = "expires_first"  # the next allowed moment comes after the visit has stopped to make sense
    CHANNEL_WINDOW = "channel_window"  # the channel lets nobody write unasked now (WhatsApp after 24 hours)
    NEVER_OPEN = "never_open"  # the hours have no window within a year
    NOT_YET = "not_yet"  # before the time that was planned or agreed
    BUSY = "busy"  # the customer is in another conversation
    CAP = "cap"
    QUIET_HOURS = "quiet_hours"
    REST_DAY = "rest_day"  # a day on which the pack allows no contact: weekend or holiday


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFacts:
    """What the gate must know, read freshly by whoever asks. All times aware."""

    channel: str
    zone: str | None  # the customer's
    purpose: Purpose = Purpose.OPENING
    opted_out: bool = False
    consent: bool | None = None  # None: the customer never said
    is_visit_open: bool = True
    in_other_conversation: bool = False
    contacts: tuple[datetime, ...] = ()  # when other visits to this customer began, on any channel
    not_before: datetime | None = None  # planned, or agreed with the customer
    expires_at: datetime | None = None
    last_heard_at: datetime | None = None  # the customer's own last message in this conversation
    is_on_line: bool = False  # a call or chat in which the customer is present now
    channel_open_until: datetime | None = None  # until when the channel itself lets us write; None: always


@dataclass(frozen=True, slots=True)
class ContactRules:
    """What the pack says about contact for one kind of visit."""

    contact: Contact
    is_capped: bool = True
    on_working_days_only: bool = False

    def hours(self, channel: str) -> Hours:
        """The hours on this channel."""
        hours = self.contact.hours_of(channel)
        return replace(hours, rest_days=(), holidays=()) if self.on_working_days_only else hours


def contact_rules(pack: Pack, *, rule: str | None = None, kind: str | None = None) -> ContactRules:
    """The contact rules for visits of a rule, or of a kind where no rule planned them."""
    found = pack.rules.get(rule) if rule else None
    kind = kind or (found.kind if found else None)
    return ContactRules(
        pack.contact,
        is_capped=kind not in pack.contact.exempt,
        on_working_days_only=found is not None and found.days == "working",
    )


@dataclass(frozen=True, slots=True)
class Allow:
    """Contact is allowed now; the carrier must not deliver after `not_after`."""

    not_after: datetime


@dataclass(frozen=True, slots=True)
class Hold:
    """Not now: `until` is the next moment at which nothing known stands against it."""

    until: datetime
    reason: Reason
    params: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Refuse:
    """Not at all, as things stand."""

    reason: Reason


Decision = Allow | Hold | Refuse


def decide(contact: ContactFacts, rules: ContactRules, *, now: datetime, calendar: WorkingCalendar) -> Decision:
    """Whether to contact the customer now, when instead, or why not. `now` is aware."""
    now = now.astimezone(UTC)
    is_reply = _is_reply(contact, rules, now)
    if contact.opted_out and not (contact.purpose is Purpose.OPT_OUT_NOTICE and is_reply):
        return Refuse(Reason.OPTED_OUT)
    if is_reply:
        return Allow(_reply_end(contact, rules, now))
    if reason := _refusal(contact, rules, now):
        return Refuse(reason)
    zone = find_zone(contact.zone)
    if zone is None:
        return Refuse(Reason.ZONE_UNKNOWN)
    return _when(contact, rules, now, zone, calendar)


def opening_at(
    at: datetime, channel: str, rules: ContactRules, zone: ZoneInfo, calendar: WorkingCalendar
) -> Opening | None:
    """The stretch of contact hours that `at` lies in, from `at` on, or else the next one; None when there is none."""
    return next_opening(at, rules.hours(channel), zone, calendar)


def _is_reply(contact: ContactFacts, rules: ContactRules, now: datetime) -> bool:
    """Whether the customer himself keeps this conversation going."""
    if contact.purpose is Purpose.OPENING:
        return False
    heard = contact.last_heard_at
    return contact.is_on_line or (heard is not None and now - heard <= length(rules.contact.reply_within))


def _reply_end(contact: ContactFacts, rules: ContactRules, now: datetime) -> datetime:
    began = now if contact.is_on_line or contact.last_heard_at is None else contact.last_heard_at.astimezone(UTC)
    return began + length(rules.contact.reply_within)


def _refusal(contact: ContactFacts, rules: ContactRules, now: datetime) -> Reason | None:
    """Whatever stands against contact for good."""
    needs_consent = contact.channel in rules.contact.consent
    if contact.consent is False or (needs_consent and contact.consent is None):
        return Reason.NO_CONSENT
    if not contact.is_visit_open:
        return Reason.VISIT_OVER
    if contact.expires_at is not None and now >= contact.expires_at:
        return Reason.EXPIRED
    if contact.channel_open_until is not None and now >= contact.channel_open_until:
        return Reason.CHANNEL_WINDOW
    return None


def _when(
    contact: ContactFacts, rules: ContactRules, now: datetime, zone: ZoneInfo, calendar: WorkingCalendar
) -> Decision:
    """Allow now, or hold until the first moment at which hours, cap and agreed time all allow it."""
    is_opening = contact.purpose is Purpose.OPENING
    is_busy = is_opening and contact.in_other_conversation
    uncapped_at = _uncapped_at(contact, rules) if is_opening else now
    earliest = max(now, contact.not_before.astimezone(UTC) if contact.not_before else now, uncapped_at)
    if is_busy:
        earliest = max(earliest, now + length(rules.contact.busy_wait))
    opening = opening_at(earliest, contact.channel, rules, zone, calendar)
    if opening is None:
        return Refuse(Reason.NEVER_OPEN)
    ends = [end for end in (contact.expires_at, contact.channel_open_until) if end is not None]
    if any(opening.start >= end for end in ends):
        return Refuse(Reason.EXPIRES_FIRST)
    if opening.start == now and not is_busy:
        return Allow(min([opening.end, *(end.astimezone(UTC) for end in ends)]))
    reason = _obstacle(contact, now, uncapped_at, zone, calendar, rules)
    return Hold(opening.start, reason, {"until": opening.start.astimezone(zone).isoformat()})


def _obstacle(
    contact: ContactFacts,
    now: datetime,
    uncapped_at: datetime,
    zone: ZoneInfo,
    calendar: WorkingCalendar,
    rules: ContactRules,
) -> Reason:
    """What stands in the way at this moment, the weightiest first."""
    if contact.not_before is not None and now < contact.not_before:
        return Reason.NOT_YET
    if contact.purpose is Purpose.OPENING and contact.in_other_conversation:
        return Reason.BUSY
    return Reason.CAP if now < uncapped_at else closed_because(now, contact.channel, rules, zone, calendar)


def closed_because(
    at: datetime, channel: str, rules: ContactRules, zone: ZoneInfo, calendar: WorkingCalendar
) -> Reason:
    """Why there is no contact at a moment outside the contact hours."""
    has_windows = rules.hours(channel).on(at.astimezone(zone).date(), calendar)
    return Reason.QUIET_HOURS if has_windows else Reason.REST_DAY


def _uncapped_at(contact: ContactFacts, rules: ContactRules) -> datetime:
    """From when on no cap stands against one more visit."""
    caps = rules.contact.caps if rules.is_capped else ()
    times = sorted((at.astimezone(UTC) for at in contact.contacts), reverse=True)
    return max((_free_at(cap, times) for cap in caps), default=datetime.min.replace(tzinfo=UTC))


def _free_at(cap: Cap, newest_first: Sequence[datetime]) -> datetime:
    if len(newest_first) < cap.at_most:
        return datetime.min.replace(tzinfo=UTC)
    return newest_first[cap.at_most - 1] + length(cap.within)


def length(span: Span) -> timedelta:
    """A span of fixed length (minutes to weeks) as clock time."""
    return timedelta(**{_LENGTHS[span.unit]: span.amount})
