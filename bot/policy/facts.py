"""What the planner is told: things that happened and customers, with ids that it only passes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.packs.values import Scalar

Attributes = Mapping[str, Scalar | None]


@dataclass(frozen=True, slots=True)
class EventFact:
    """Something that happened to a customer. `at` is aware; its day is told in the pack's zone."""

    event_id: str
    customer_id: str
    type: str
    at: datetime
    attributes: Attributes = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class CustomerFact:
    """What rules may ask about a customer. `zone` None: unknown, planned for in the pack's zone, contacted never."""

    customer_id: str
    klass: str | None = None
    segment: str | None = None
    zone: str | None = None
    attributes: Attributes = field(default_factory=dict, hash=False)
    since: date | None = None  # customer since this day; None: for ever
    opted_out: bool = False
    channels: frozenset[str] | None = None  # ways in which the customer can be reached; None: any
