"""Contact: when customers may be reached, how often, how many times it is tried, how long a reply is waited for."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Self

from pydantic import Field, model_validator

from bot.calendars.hours import Hours
from bot.packs.values import Channel, ExpiryText, Id, LengthText, Outcome, Span, Windows
from bot.packs.wording import Model


class HoursText(Model):
    """Windows by sort of day. On holidays the rest days' windows hold unless others are given."""

    workdays: Windows
    rest_days: Windows = ()
    holidays: Windows | None = None

    @cached_property
    def hours(self) -> Hours:
        """The same as opening hours."""
        return Hours(self.workdays, self.rest_days, self.holidays)

    @model_validator(mode="after")
    def _opens(self) -> Self:
        if not self.hours.is_ever_open:
            raise ValueError("there is no window at all; expected at least one")
        return self


class Cap(Model):
    """At most so many visits begin with one customer in any stretch of this length, over all channels."""

    at_most: int = Field(ge=1)
    within: LengthText

    @model_validator(mode="after")
    def _is_a_fixed_length(self) -> Self:
        if self.within.unit not in {"hour", "day", "week"}:
            raise ValueError("a cap counts in hours, days or weeks")
        return self


class Contact(Model):
    """When and how often a customer may be contacted."""

    hours: HoursText = Field(description="in the customer's own time zone")
    channel_hours: dict[Channel, HoursText] = Field(default_factory=dict, description="other hours for a channel")
    caps: tuple[Cap, ...] = ()
    exempt: tuple[Id, ...] = Field((), description="kinds that no cap holds back")
    consent: tuple[Channel, ...] = Field((), description="channels that need the customer's consent beforehand")
    reply_within: LengthText = Field(
        Span(30, "minute"), description="how long after the customer's own message an answer to it is a reply"
    )
    busy_wait: LengthText = Field(
        Span(30, "minute"), description="when to look again at a customer who is in another conversation"
    )
    expires: ExpiryText = Field(Span(14, "day"), description="how long after the deadline a visit still makes sense")

    def hours_of(self, channel: str) -> Hours:
        """The hours of a channel."""
        own = self.channel_hours.get(channel)  # type: ignore[call-overload]
        return (own or self.hours).hours

    @model_validator(mode="after")
    def _counts_clock_time(self) -> Self:
        if any(span.unit not in {"minute", "hour"} for span in (self.reply_within, self.busy_wait)):
            raise ValueError("reply_within and busy_wait count in minutes or hours")
        return self


class Retry(Model):
    """What follows from one outcome of an attempt: how long to wait, then on which channel."""

    wait: LengthText
    channel: Literal["same", "next"] = "same"

    @model_validator(mode="after")
    def _is_a_fixed_length(self) -> Self:
        if self.wait.unit not in {"minute", "hour", "day"}:
            raise ValueError("a wait counts in minutes, hours or days")
        return self


class Attempts(Model):
    """One budget of attempts for a visit, over all channels and outcomes. The outcome only picks the delay."""

    budget: int = Field(ge=1, le=20)
    after: dict[Outcome, Retry] = Field(description="by outcome; those left out wait like failed")
    permanent: tuple[Outcome, ...] = Field(("invalid",), description="outcomes that take the channel out of the ladder")

    @model_validator(mode="after")
    def _covers_the_rest(self) -> Self:
        if "failed" not in self.after:
            raise ValueError("after needs an entry for failed, which also counts for outcomes left out")
        return self


class AnswerTime(Model):
    """How long a reply is waited for after the bot has spoken."""

    remind_after: LengthText | None = Field(None, description="one reminder after this time of silence")
    close_after: LengthText = Field(description="the conversation ends after this time of silence")

    @model_validator(mode="after")
    def _reminds_first(self) -> Self:
        if self.remind_after and not self.remind_after.is_surely_before(self.close_after):
            raise ValueError("remind_after must be shorter than close_after")
        return self


class ContactFile(Model):
    """contact.yml: reaching customers."""

    contact: Contact
    attempts: Attempts
    answer_times: dict[Channel, AnswerTime] = Field(default_factory=dict)
