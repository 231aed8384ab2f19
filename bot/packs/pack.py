"""A policy pack: a company's own follow-up regulations, whole."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, Self
from zoneinfo import ZoneInfo

from pydantic import Field, field_validator, model_validator

from bot.calendars.countries import is_country, open_calendar
from bot.calendars.local import find_zone
from bot.calendars.working import WorkingCalendar
from bot.packs.cases import Cases
from bot.packs.contact import AnswerTime, Attempts, Contact, HoursText
from bot.packs.mistakes import Misplaced
from bot.packs.rules import Coverage, Merge, Review, Rule
from bot.packs.scripts import Script
from bot.packs.values import Channel, Day, EventName, Id, Ladder, Role, Tier
from bot.packs.wording import LANGUAGES, Language, Model, Texts, Wording

ContactField = Literal[
    "name", "salutation", "organisation", "department", "title",
    "phone", "mobile", "landline", "email", "address", "language", "zone",
]  # fmt: skip
"""Contact data that the product itself knows about a customer; `phone` is a mobile number or a landline."""


class Source(Model):
    """The document that the pack puts into practice."""

    title: str
    file: str = ""


class CompanyCalendar(Model):
    """Working days and hours of the company, in the pack's zone."""

    country: str = Field(description="ISO 3166 code whose working days hold: CN, US …")
    closed: tuple[Day, ...] = Field((), description="days on which the company is closed besides")
    opened: tuple[Day, ...] = Field((), description="days on which it works although the country rests")
    hours: HoursText = Field(description="working hours: working time of cases and rules counts in them")

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if not is_country(self.country):
            raise Misplaced(
                "country", f"there is no calendar of the country '{self.country}'; expected a code such as CN or US"
            )
        if both := sorted(set(self.closed) & set(self.opened)):
            raise Misplaced("opened", f"{both[0]} stands both in closed and in opened")
        return self


class Attribute(Model):
    """A fact that comes with an event or belongs to a customer."""

    type: Literal["text", "number", "date", "flag", "choice"]
    title: Texts
    values: tuple[str, ...] = Field((), description="the values of a choice")
    required: bool = False

    @model_validator(mode="after")
    def _has_values(self) -> Self:
        if (self.type == "choice") != bool(self.values):
            raise ValueError("a choice has values, other types have none")
        return self


class EventType(Model):
    """Something that happens at the company's side and that rules can follow from."""

    title: Texts
    attributes: dict[Id, Attribute] = Field(default_factory=dict)


class Kind(Model):
    """A kind of visit."""

    title: Texts
    tier: Tier = 1
    script: Id
    channels: Ladder
    priority: int = Field(50, ge=0, le=100, description="smaller is more urgent")


class TierRole(Model):
    """Who visits on a tier."""

    role: Role
    title: Texts


class Intake(Model):
    """Contact data without which a customer is refused. A list inside the list: one of these is enough."""

    required: tuple[str | tuple[str, ...], ...] = ()
    clause: str = ""

    def groups(self) -> tuple[tuple[str, ...], ...]:
        """Each requirement as the fields of which one is enough."""
        return tuple((one,) if isinstance(one, str) else one for one in self.required)


class PackFile(Model):
    """pack.yml: what the company is, what happens to it, whom it visits."""

    name: Id
    title: Texts
    version: str = Field(min_length=1, description="raise it with every change that is switched on")
    source: Source | None = None
    zone: str = Field(description="IANA time zone in which an event's day is told")
    languages: tuple[Language, ...] = Field(LANGUAGES, min_length=1)
    calendar: CompanyCalendar
    tiers: dict[Tier, TierRole] = Field(min_length=1)
    events: dict[EventName, EventType] = Field(min_length=1)
    kinds: dict[Id, Kind] = Field(min_length=1)
    classes: dict[Id, Texts] = Field(default_factory=dict)
    segments: dict[Id, Texts] = Field(default_factory=dict)
    attributes: dict[Id, Attribute] = Field(default_factory=dict, description="facts about a customer")
    intake: Intake = Intake()

    @field_validator("zone")
    @classmethod
    def _is_a_zone(cls, zone: str) -> str:
        if find_zone(zone) is None:
            raise ValueError(f"there is no time zone '{zone}'; expected a name such as Asia/Shanghai")
        return zone


class Pack(PackFile):
    """A whole pack, checked: everything that it names exists. Equal content has an equal digest."""

    rules: dict[Id, Rule]
    merge: Merge | None = None
    coverage: dict[Id, Coverage]
    reviews: dict[Id, Review]
    contact: Contact
    attempts: Attempts
    answer_times: dict[Channel, AnswerTime]
    cases: Cases
    scripts: dict[Id, Script]
    wording: Wording = Wording({})
    sources: Mapping[str, str] = Field(exclude=True, description="file name → YAML text, as it was read")
    digest: str = Field(exclude=True, description="sha256 over the canonical content: comments and order do not count")

    @cached_property
    def time_zone(self) -> ZoneInfo:
        """The zone in which an event's day is told."""
        return ZoneInfo(self.zone)

    @cached_property
    def working_calendar(self) -> WorkingCalendar:
        """The company's working days."""
        return open_calendar(self.calendar.country, closed=self.calendar.closed, opened=self.calendar.opened)

    @property
    def event_types(self) -> Mapping[str, EventType]:
        """The events that the pack declares, by name."""
        return self.events

    def ladder(self, rule: Rule) -> tuple[Channel, ...]:
        """The channels for a rule's visits, in the order in which they are tried; none for a duty."""
        if rule.kind is None:
            return ()
        return rule.channels or self.kinds[rule.kind].channels

    def tier_of(self, rule: Rule) -> int:
        """The tier that makes a rule's visits, or that the role of its duty stands on."""
        if rule.kind is not None:
            return self.kinds[rule.kind].tier
        role = rule.duty.role if rule.duty else None
        return next((tier for tier, one in sorted(self.tiers.items()) if one.role == role), min(self.tiers))

    def is_one_way(self, kind: str) -> bool:
        """Whether visits of this kind ask nothing and are complete when they are delivered (holiday greetings)."""
        return self.scripts[self.kinds[kind].script].style == "notice"
