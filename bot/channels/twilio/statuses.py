"""What Twilio's words for a message's or a call's progress mean here."""

from __future__ import annotations

from bot.channels.base import Delivery, Outcome

# Message resource, property `status` (API 2010-04-01).
MESSAGE: dict[str, Delivery] = {
    "accepted": Delivery.SENT,
    "scheduled": Delivery.SENT,
    "queued": Delivery.SENT,
    "sending": Delivery.SENT,
    "sent": Delivery.SENT,
    "partially_delivered": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "read": Delivery.READ,
    "undelivered": Delivery.FAILED,
    "failed": Delivery.FAILED,
    "canceled": Delivery.FAILED,
}

INCOMING = frozenset({"receiving", "received"})

# Call resource, property `status`, and the events of its callback; order is rank.
CALL_ORDER = ("queued", "initiated", "ringing", "in-progress", "answered")
CALL_END: dict[str, Outcome] = {
    "completed": Outcome.NO_ANSWER,  # answered, but it is the customer's words that prove him reached
    "busy": Outcome.BUSY,
    "no-answer": Outcome.NO_ANSWER,
    "canceled": Outcome.NO_ANSWER,
    "failed": Outcome.FAILED,
}

# RFC 3261 responses that Twilio passes on as `SipResponseCode` of a call that was not answered.
_SIP: dict[str, Outcome] = {
    "403": Outcome.REJECTED,
    "404": Outcome.INVALID,
    "410": Outcome.INVALID,
    "480": Outcome.NO_ANSWER,
    "484": Outcome.INVALID,
    "486": Outcome.BUSY,
    "487": Outcome.NO_ANSWER,
    "600": Outcome.BUSY,
    "603": Outcome.REJECTED,
    "604": Outcome.INVALID,
    "607": Outcome.REJECTED,
}

# Order is rank. FAILED stands above SENT, and below DELIVERED: a phone that has it outweighs a carrier that doubts.
_RANK = (
    Delivery.QUEUED,
    Delivery.SENDING,
    Delivery.UNKNOWN,
    Delivery.SENT,
    Delivery.FAILED,
    Delivery.DELIVERED,
    Delivery.READ,
)


def is_forward(old: Delivery, new: Delivery) -> bool:
    """Whether a message that stands at `old` may move to `new`: statuses come in any order and repeatedly."""
    if old is Delivery.WITHHELD or new not in _RANK:
        return False
    return _RANK.index(new) > _RANK.index(old)


def call_outcome(status: str, *, sip: str = "", answered_by: str = "", is_reached: bool = False) -> Outcome:
    """How a call that ended with `status` counts. Only words or keys of a person make it REACHED (design.md §5)."""
    if is_reached:
        return Outcome.REACHED
    if answered_by.startswith("machine") or answered_by == "fax":
        return Outcome.MACHINE
    if status in ("busy", "no-answer", "failed", "canceled") and sip in _SIP:
        return _SIP[sip]
    return CALL_END.get(status, Outcome.UNKNOWN)
