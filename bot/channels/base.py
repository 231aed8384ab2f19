"""The port through which Huifang reaches customers: one protocol, an adapter for each way."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID


class Delivery(StrEnum):
    """How far an outgoing message has come. Order is rank: a status only ever moves forward."""

    QUEUED = "queued"  # in our outbox
    SENDING = "sending"  # a worker is about to hand it over
    UNKNOWN = "unknown"  # handed over perhaps: looked up before anything is sent again
    SENT = "sent"  # the carrier has it
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"  # final; `SendError` says why
    WITHHELD = "withheld"  # the contact gate refused it at the last moment; the reason is stored


class Outcome(StrEnum):
    """How one attempt to reach a customer ended."""

    REACHED = "reached"  # proven: the customer answered
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    REJECTED = "rejected"
    MACHINE = "machine"
    INVALID = "invalid"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message on its way out. `id` is ours and stays the same over every retry: the key for looking it up."""

    id: UUID
    conversation_id: UUID
    to: str  # E.164 number, e-mail address, or the chat's conversation
    text: str
    locale: str  # zh-CN, zh-TW, zh-HK, en
    purpose: str  # opening, question, reply, notice
    not_after: datetime | None  # aware UTC: the carrier must not deliver it later (end of the contact window)
    options: tuple[str, ...] = ()  # numbered answers of the open question, for channels that show buttons
    expects_reply: bool = True
    media: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)  # e.g. WhatsApp template variables


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The carrier's word that it has a message."""

    provider_id: str
    state: Delivery
    outcome: Outcome | None = None  # of the attempt, where it is known already; with state FAILED: why
    segments: int = 1
    cost: str | None = None  # decimal, with currency: "0.0075 USD"


class SendError(Exception):
    """A send that did not succeed, as data: shall it be tried again, whose fault, code, and the operator's sentence."""

    def __init__(
        self,
        sentence: str,
        *,
        code: str,
        retryable: bool = False,
        outcome: Outcome = Outcome.FAILED,
        stops_contact: bool = False,
        is_unknown: bool = False,
    ) -> None:
        """`is_unknown`: the request may have left (time-out); look it up, never send again blindly."""
        super().__init__(sentence)
        self.sentence, self.code, self.retryable = sentence, code, retryable
        self.outcome, self.stops_contact, self.is_unknown = outcome, stops_contact, is_unknown


class LookUp(StrEnum):
    """What can be said of a message whose hand-over is unknown."""

    FOUND = "found"
    ABSENT = "absent"  # proven: it never arrived; it may be sent again
    UNPROVEN = "unproven"  # cannot be told: a person decides, it never goes out again by itself


@dataclass(frozen=True, slots=True)
class Looked:
    """The answer to a look-up; `receipt` when FOUND."""

    state: LookUp
    receipt: Receipt | None = None


class Channel(Protocol):
    """One way to reach a customer."""

    @property
    def name(self) -> str:
        """The channel's shared id (design.md §9)."""
        ...

    @property
    def provider(self) -> str:
        """Who carries the messages; their ids (Receipt.provider_id) are unique within it."""
        ...

    @property
    def is_live(self) -> bool:
        """Whether the customer waits for the reply in the same moment (voice, web chat)."""
        ...

    async def send(self, message: Outgoing) -> Receipt:
        """Hand one message over. Raises SendError; cancellation or a lost connection means unknown."""
        ...

    async def look_up(self, message: Outgoing, *, since: datetime) -> Looked:
        """Find out what became of a message whose hand-over is unknown; `since` is when it was first tried."""
        ...
