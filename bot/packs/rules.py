"""Rules: which visit or duty follows from what, when it is due, and for whom."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Any, Literal, Self

from pydantic import Discriminator, Field, Tag, model_validator

from bot.calendars.festivals import NAMES
from bot.packs.mistakes import Misplaced
from bot.packs.values import (
    ConditionText,
    EventName,
    ExpiryText,
    Id,
    Ladder,
    LengthText,
    Percent,
    Period,
    Role,
    Span,
    SpanText,
)
from bot.packs.wording import Model, Texts

SAME_DAY = Span(0, "day")


class Series(Model):
    """Visits that come again and again after one event; each point of the series is an anchor of its own."""

    at: tuple[LengthText, ...] = Field((), description="points after the event: [1 month, 3 months, 6 months]")
    every: LengthText | None = Field(None, description="how it goes on after the last point (or from the event)")
    until: LengthText | None = Field(None, description="how long after the event it ends; for ever if left out")

    @model_validator(mode="after")
    def _goes_forward(self) -> Self:
        points = (*self.at, *((self.every,) if self.every else ()), *((self.until,) if self.until else ()))
        if not self.at and self.every is None:
            raise ValueError("a series needs points (at), a step (every) or both")
        if any(point.is_clock or point.unit == "working_day" for point in points):
            raise ValueError("a series counts in days, weeks, months or years")
        if any(not first.is_surely_before(second) for first, second in pairwise(self.at)):
            raise ValueError("the points of a series must come one after the other")
        return self


class EventTrigger(Model):
    """Once for each event of a type; with a series, again and again after it."""

    event: EventName
    where: dict[str, ConditionText] = Field(default_factory=dict, description="what the event's attributes must be")
    series: Series | None = None


class PeriodTrigger(Model):
    """Once in each period of the calendar, for each customer (or once for the company)."""

    every: Period
    start: Literal["begin", "end"] = Field(
        "begin", alias="from", description="days count from the period's first day (begin) or its last (end)"
    )
    spread: LengthText | None = Field(None, description="visits are spread over this time, each customer on his day")
    scope: Literal["customer", "company"] = "customer"


class HolidayTrigger(Model):
    """On named festivals of the year, for each customer."""

    holiday: tuple[str, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _is_known(self) -> Self:
        for name in self.holiday:
            if name not in NAMES:
                raise ValueError(f"there is no festival '{name}'; expected one of {', '.join(sorted(NAMES))}")
        return self


def _sort_of(value: Any) -> str | None:
    if isinstance(value, EventTrigger | PeriodTrigger | HolidayTrigger):
        return next(name for name in ("event", "every", "holiday") if hasattr(value, name))
    given = [name for name in ("event", "every", "holiday") if isinstance(value, dict) and name in value]
    return given[0] if len(given) == 1 else None


Trigger = Annotated[
    Annotated[EventTrigger, Tag("event")]
    | Annotated[PeriodTrigger, Tag("every")]
    | Annotated[HolidayTrigger, Tag("holiday")],
    Discriminator(
        _sort_of,
        custom_error_type="trigger",
        custom_error_message="expected exactly one of event, every or holiday",
    ),
]


class Audience(Model):
    """Whom a rule is about; everything given must hold. Empty: everybody."""

    classes: tuple[Id, ...] = ()
    segments: tuple[Id, ...] = ()
    where: dict[str, ConditionText] = Field(default_factory=dict, description="what the customer's attributes must be")


class Duty(Model):
    """Something to be done by a deadline that is no contact with the customer: a report, a check, a form."""

    form: Id
    role: Role


class Rule(Model):
    """One rule of the regulations. Exactly one of `kind` (a visit) and `duty`."""

    clause: str = Field(min_length=1, description="where the regulations demand it, as they are cited")
    title: Texts
    kind: Id | None = None
    duty: Duty | None = None
    when: Trigger
    audience: Audience = Audience()
    due: SpanText = Field(SAME_DAY, description="from the anchor; the day after it is day 1")
    deadline: SpanText | None = Field(None, description="from the anchor; the due time if left out")
    days: Literal["any", "working"] = Field("any", description="working: contact on working days only")
    channels: Ladder | None = Field(None, description="another ladder than the kind's")
    is_mandatory: bool = Field(True, alias="mandatory", description="counts in coverage when it is missed")
    expires: ExpiryText | None = Field(None, description="how long after the deadline the visit still makes sense")

    @property
    def latest(self) -> Span:
        """The deadline as a span from the anchor."""
        return self.due if self.deadline is None else self.deadline

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if (self.kind is None) == (self.duty is None):
            raise ValueError("expected exactly one of kind (a visit) and duty")
        if self.deadline is not None and self.deadline.is_surely_before(self.due):
            raise Misplaced("deadline", f"the deadline ({self.deadline}) lies before the due time ({self.due})")
        is_single = isinstance(self.when, EventTrigger) and self.when.series is None
        if not is_single and (self.due.is_clock or self.latest.is_clock):
            raise ValueError("due and deadline count in days here; hours need a single event")
        if isinstance(self.when, PeriodTrigger):
            self._check_period(self.when)
        return self

    def _check_period(self, when: PeriodTrigger) -> None:
        if when.spread and when.spread.unit not in {"day", "week"}:
            raise ValueError("a spread counts in days or weeks")
        if when.scope == "company" and self.duty is None:
            raise ValueError("only a duty can be the company's; a visit needs a customer")
        if when.spread and self.latest.at_most_hours < self.due.at_least_hours + when.spread.at_least_hours:
            raise Misplaced(
                "deadline", f"the deadline ({self.latest}) lies before the end of the spread ({when.spread})"
            )


class Merge(Model):
    """Which visits of one customer are made as one when they fall together."""

    within: LengthText = Field(description="how far the due days may lie apart")
    never: tuple[Id, ...] = Field((), description="kinds that are always visited by themselves")

    @model_validator(mode="after")
    def _counts_days(self) -> Self:
        if self.within.unit not in {"day", "week"}:
            raise Misplaced("within", "a merge counts in days or weeks")
        return self


class Coverage(Model):
    """How many of the visits that should be made must be made."""

    clause: str
    title: Texts
    rules: tuple[Id, ...] = Field(min_length=1)
    at_least: Percent
    of: Literal["visits", "customers"] = Field("visits", description="what is counted: each visit, or each customer")


class Review(Model):
    """A sample that a higher tier draws: of customers, to visit them again, or of the records of lower tiers."""

    clause: str
    title: Texts
    tier: Literal[2, 3]
    role: Role
    subject: Literal["customers", "records"] = "customers"
    kind: Id | None = Field(None, description="the kind of the second visit; for a sample of customers")
    form: Id | None = Field(None, description="the form filled in; for a sample of records")
    events: tuple[EventName, ...] = Field((), description="customers with one of these events in the period")
    everybody: bool = Field(False, description="every customer, new and old")
    cases: bool = Field(False, description="customers with a case in the period, as a stratum of their own")
    kinds: tuple[Id, ...] = Field((), description="records of visits of these kinds; all of tier 1 if left out")
    at_least: Percent
    every: Period
    strata: tuple[str, ...] = Field((), description="what the sample is spread over: class, segment, unit, attribute")

    @property
    def _customers(self) -> bool:
        return bool(self.events) or self.cases or self.everybody

    @model_validator(mode="after")
    def _has_a_subject(self) -> Self:
        if self.at_least == 0:
            raise Misplaced("at_least", "a sample of 0 % is none; expected more")
        if self.subject == "records":
            if self.kind or self._customers or not self.form:
                raise ValueError("a check of records has a form, and no kind, events or cases")
        elif not self.kind or self.form or self.kinds or not self._customers:
            raise ValueError("a sample of customers has a kind and events, cases or everybody, and no form or kinds")
        return self


class RulesFile(Model):
    """rules.yml: what the regulations demand."""

    rules: dict[Id, Rule] = Field(min_length=1)
    merge: Merge | None = None
    coverage: dict[Id, Coverage] = Field(default_factory=dict)
    reviews: dict[Id, Review] = Field(default_factory=dict)
