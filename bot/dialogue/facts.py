"""What the engine is told about the world at the moment of a turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.dialogue.classify import CategoryLike
from bot.understanding.types import Locale


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFact:
    """A case of this customer, as far as he may know it: a case state of design.md §9; `promised_at` is aware."""

    number: str
    state: str
    promised_at: datetime | None = None

    @property
    def is_over(self) -> bool:
        """Whether it takes no more words: what comes now is a new matter, or brings it back."""
        return self.state in {"closed", "closed_unconfirmed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The facts of one turn. `now` is aware, in the customer's own zone; times are said in that zone."""

    now: datetime
    locale: Locale  # the customer's; once a conversation has begun, its state's locale counts
    channel: str  # design.md §9
    company: str
    agent: str = ""  # who serves this customer, by name
    customer: str = ""  # salutation as it is to be said: 王女士, Ms Wong
    product: str = ""
    order: str = ""
    hotline: str = ""  # an official number by which the customer can check who calls
    hours: str = ""  # when persons can be reached, in words: 9:00–18:00
    is_staffed: bool = True  # whether a person can take over now
    occasion: str = ""  # what the visit is for, as it was planned: mid_autumn-2026
    case: CaseFact | None = None  # the case that this visit asks to confirm
    cases: tuple[CaseFact, ...] = ()  # all cases of the customer as they are now, newest first
    categories: tuple[CategoryLike, ...] = ()  # the pack's complaint categories
    extra: Mapping[str, str] = field(default_factory=dict)  # further variables for texts

    @property
    def is_voice(self) -> bool:
        """Whether the reply is spoken."""
        return self.channel == "voice"

    @property
    def is_terse(self) -> bool:
        """Whether each character costs: pleasantries are left out."""
        return self.channel == "sms"
