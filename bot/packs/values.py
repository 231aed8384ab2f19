"""The small values that a pack is written with: ids, spans of time, percentages, windows, conditions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, Field, PlainSerializer, PlainValidator, StringConstraints, WithJsonSchema

from bot.calendars.hours import Window

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*$")]
EventName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$")]
Channel = Literal[
    "sms", "whatsapp", "voice", "webchat", "email", "link", "gateway",
    "manual_call", "on_site", "letter", "symposium", "contact_card",
]  # fmt: skip
Outcome = Literal["no_answer", "busy", "rejected", "machine", "invalid", "failed", "unknown"]
Role = Literal["agent", "supervisor", "manager", "director", "administrator"]
Tier = Literal[1, 2, 3]
Period = Literal["week", "month", "quarter", "half_year", "year"]
Scalar = str | int | float | bool

Unit = Literal["minute", "hour", "working_hour", "day", "working_day", "week", "month", "year"]
_SPAN = re.compile(r"(\d{1,4}) (minute|hour|working hour|day|working day|week|month|year)s?( before)?")
_CLOCK_UNITS = frozenset({"minute", "hour", "working_hour"})
# How long a unit is at least and at most, in hours: enough to tell a contradiction from a tight rule.
_LEAST = {"minute": 1 / 60, "hour": 1, "working_hour": 1, "day": 24, "working_day": 24, "week": 168, "month": 672}
_MOST = {"minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "month": 744, "year": 8784}


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time as regulations write it. Negative: before the anchor instead of after it."""

    amount: int
    unit: Unit

    @classmethod
    def parse(cls, text: object) -> Span:
        """The span written as "10 working days" or "30 days before". Raises ValueError with a sentence."""
        found = _SPAN.fullmatch(text.strip()) if isinstance(text, str) else None
        if found is None:
            raise ValueError('expected a span such as "2 hours", "10 working days" or "30 days before"')
        unit: Unit = found[2].replace(" ", "_")  # type: ignore[assignment]
        return cls(-int(found[1]) if found[3] else int(found[1]), unit)

    def __str__(self) -> str:
        amount = abs(self.amount)
        plural = "" if amount == 1 else "s"
        return f"{amount} {self.unit.replace('_', ' ')}{plural}{' before' if self.amount < 0 else ''}"

    @property
    def is_clock(self) -> bool:
        """Whether it counts from an instant (hours) and not from a day."""
        return self.unit in _CLOCK_UNITS

    @property
    def at_least_hours(self) -> float:
        """The shortest that this span can be, in hours."""
        return self.amount * (_LEAST.get(self.unit, 8760) if self.amount >= 0 else self._longest)

    @property
    def at_most_hours(self) -> float:
        """The longest that this span can be, in hours; infinite for working time, which closures stretch."""
        return self.amount * (self._longest if self.amount >= 0 else _LEAST.get(self.unit, 8760))

    @property
    def _longest(self) -> float:
        return _MOST.get(self.unit, float("inf")) if self.amount else 0.0

    def is_surely_before(self, other: Span) -> bool:
        """Whether this span always ends before `other` when both begin together, whatever calendar is in force."""
        if self.unit == other.unit:
            return self.amount < other.amount
        return self.at_most_hours < other.at_least_hours


def parse_span(value: object) -> Span:
    """A span from its text; a span stays as it is."""
    return value if isinstance(value, Span) else Span.parse(value)


def _forward(span: Span) -> Span:
    if span.amount <= 0:
        raise ValueError(f'"{span}" must be longer than nothing and not lie before')
    return span


def _not_before(span: Span) -> Span:
    if span.amount < 0:
        raise ValueError(f'"{span}" must not lie before')
    if span.unit == "working_hour":
        raise ValueError("working hours cannot be used here; expected hours, days or longer")
    return span


SpanText = Annotated[
    Span,
    PlainValidator(parse_span),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": f"^{_SPAN.pattern}$", "examples": ["1 day", "10 working days"]}),
]
"""After an anchor, or before it."""
LengthText = Annotated[SpanText, AfterValidator(_forward)]
"""A length of time on its own: longer than nothing."""
ExpiryText = Annotated[SpanText, AfterValidator(_not_before)]
"""A length of time that may be nothing: 0 days is the end of the same day."""


def parse_percent(value: object) -> Decimal:
    """The number of "10 %" (or of the bare number 10), from 0 to 100. Raises ValueError with a sentence."""
    text = str(value).removesuffix("%").strip()
    try:
        percent = Decimal(text)
    except InvalidOperation:
        percent = Decimal(-1)
    if isinstance(value, bool) or not percent.is_finite() or not 0 <= percent <= 100:
        raise ValueError("expected a percentage from 0 % to 100 %")
    return percent


Percent = Annotated[
    Decimal,
    PlainValidator(parse_percent),
    PlainSerializer(lambda percent: f"{percent.normalize():f} %"),
    WithJsonSchema({"type": ["string", "number"], "pattern": r"^\d+(\.\d+)? ?%?$", "minimum": 0, "maximum": 100}),
]


def parse_window(value: object) -> Window:
    """A window of the day from its text."""
    return value if isinstance(value, Window) else Window.parse(str(value))


def _in_order(windows: tuple[Window, ...]) -> tuple[Window, ...]:
    for first, second in pairwise(windows):
        if second.start < first.end:
            raise ValueError(f"{second} must come after {first} and not overlap it")
    return windows


WindowText = Annotated[
    Window,
    PlainValidator(parse_window),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": r"^\d\d:[0-5]\d-\d\d:[0-5]\d$"}),
]
Windows = Annotated[tuple[WindowText, ...], AfterValidator(_in_order)]


def parse_day(value: object) -> date:
    """A date written as 2026-10-01."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError("expected a date such as 2026-10-01") from None


Day = Annotated[
    date, PlainValidator(parse_day), PlainSerializer(str), WithJsonSchema({"type": "string", "format": "date"})
]


@dataclass(frozen=True, slots=True)
class Condition:
    """What an attribute must be: one of some values, or a number within bounds (both included)."""

    one_of: tuple[Scalar, ...] = ()
    at_least: float | None = None
    at_most: float | None = None

    def holds(self, value: Scalar | None) -> bool:
        """Whether `value` fits; an attribute that is not known fits nothing."""
        if value is None:
            return False
        if self.one_of:
            return any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in self.one_of)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        return (self.at_least is None or value >= self.at_least) and (self.at_most is None or value <= self.at_most)


def parse_condition(value: object) -> Condition:
    """A condition from a value, a list of values, or at_least / at_most. Raises ValueError with a sentence."""
    if isinstance(value, Condition):
        return value
    if isinstance(value, get_args(Scalar)):
        return Condition(one_of=(value,))
    if isinstance(value, list) and value and all(isinstance(one, get_args(Scalar)) for one in value):
        return Condition(one_of=tuple(value))
    if isinstance(value, dict) and value and value.keys() <= {"at_least", "at_most"}:
        bounds = [bound for bound in value.values() if not isinstance(bound, bool) and isinstance(bound, int | float)]
        if len(bounds) == len(value):
            return Condition(at_least=value.get("at_least"), at_most=value.get("at_most"))
    raise ValueError("expected a value, a list of values, or bounds: at_least, at_most")


def _write_condition(condition: Condition) -> Any:
    if condition.one_of:
        return list(condition.one_of)
    bounds = {"at_least": condition.at_least, "at_most": condition.at_most}
    return {name: bound for name, bound in bounds.items() if bound is not None}


ConditionText = Annotated[
    Condition,
    PlainValidator(parse_condition),
    PlainSerializer(_write_condition),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": ["string", "number", "boolean"]},
                {"type": "array", "minItems": 1, "items": {"type": ["string", "number", "boolean"]}},
                {
                    "type": "object",
                    "minProperties": 1,
                    "additionalProperties": False,
                    "properties": {"at_least": {"type": "number"}, "at_most": {"type": "number"}},
                },
            ]
        }
    ),
]


def _no_twice(values: tuple[Channel, ...]) -> tuple[Channel, ...]:
    if len(set(values)) < len(values):
        raise ValueError("names something twice")
    return values


Ladder = Annotated[tuple[Channel, ...], Field(min_length=1), AfterValidator(_no_twice)]
"""Channels in the order in which they are tried."""
