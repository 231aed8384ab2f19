"""How the double behaves: what is asked of it on the command line, and what the last digits of a number mean."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from random import Random
from typing import Any


@dataclass(frozen=True)
class Plan:
    """One run of the double. Probabilities are per request or per callback; times are in seconds."""

    account_sid: str = "AC" + "0" * 31 + "1"
    auth_token: str = "0123456789abcdef0123456789abcdef"
    shared_key: str = ""  # signs callbacks with SHA-256 besides, where set
    api_key: str = ""
    api_secret: str = ""
    public_url: str = "http://127.0.0.1:1"  # what was entered at Twilio; signatures are made of it
    deliver_to: str = ""  # where the gateway really listens; empty: at the public address
    log: str = "twilio.jsonl"
    seed: int = 1
    pace: float = 0.02  # between two steps of a message or call
    stall: float = 3.0  # how long a request is left without an answer
    lag: float = 0.2  # before a message stands in the list
    hidden: float = 3600.0  # how long a hidden message stays out of the list
    answers: bool = False  # customers answer texts by themselves
    faults: dict[str, float] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


# Faults of a request: what happens, and whether the message was taken before it.
REQUEST_FAULTS = {
    "busy": False,  # HTTP 429
    "broken_before": False,  # HTTP 500, not taken
    "broken_after": True,  # HTTP 500, taken
    "stall_before": False,  # no answer in time, not taken
    "stall_after": True,  # no answer in time, taken
    "hidden": True,  # no answer in time, taken, and not in the list for an hour
    "garbage": True,  # an answer that is no JSON, taken
    "empty": True,  # a success without a word, taken
}
CALLBACK_FAULTS = ("repeat", "late", "swap")


@dataclass(frozen=True)
class TextScript:
    """What happens to a text to a number."""

    refuse: tuple[int, int] | None = None  # HTTP status and error code of the request
    fault: str = ""  # a fault of the first request
    end: str = "delivered"
    code: int | None = None


TEXTS: dict[str, TextScript] = {
    "0003": TextScript(end="undelivered", code=30003),
    "0005": TextScript(end="undelivered", code=30005),
    "0006": TextScript(end="undelivered", code=30006),
    "0007": TextScript(end="undelivered", code=30007),
    "0008": TextScript(end="undelivered", code=30008),
    "0034": TextScript(end="undelivered", code=30034),
    "0216": TextScript(end="failed", code=63016),
    "1610": TextScript(refuse=(400, 21610)),
    "1211": TextScript(refuse=(400, 21211)),
    "1614": TextScript(refuse=(400, 21614)),
    "1408": TextScript(refuse=(400, 21408)),
    "0429": TextScript(fault="busy"),
    "0500": TextScript(fault="broken_before"),
    "0501": TextScript(fault="broken_after"),
    "0504": TextScript(fault="stall_after"),
    "0505": TextScript(fault="hidden"),
    "0506": TextScript(fault="stall_before"),
    "0507": TextScript(fault="garbage"),
    "0508": TextScript(fault="empty"),
}


@dataclass(frozen=True)
class CallScript:
    """What happens to a call."""

    end: str = "answered"  # answered, busy, no-answer, failed
    sip: str = ""
    refuse: tuple[int, int] | None = None
    answered_by: str = "human"
    speaks: str = "words"  # words, keys, hangs_up, silent, mumbles, person, noise
    fault: str = ""


CALLS: dict[str, CallScript] = {
    "0100": CallScript(end="busy", sip="486"),
    "0101": CallScript(end="no-answer", sip="480"),
    "0102": CallScript(end="busy", sip="603"),
    "0103": CallScript(answered_by="machine_end_beep", speaks="silent"),
    "0104": CallScript(speaks="words"),
    "0105": CallScript(speaks="keys"),
    "0106": CallScript(speaks="hangs_up"),
    "0107": CallScript(speaks="silent"),
    "0108": CallScript(speaks="mumbles"),
    "0109": CallScript(end="failed", sip="404"),
    "0110": CallScript(speaks="person"),
    "0111": CallScript(answered_by="unknown", speaks="words"),
    "1211": CallScript(refuse=(400, 21211)),
    "1217": CallScript(refuse=(400, 21217)),
    "0429": CallScript(fault="busy"),
    "0504": CallScript(fault="stall_after"),
    "0505": CallScript(fault="hidden"),
    "0508": CallScript(fault="empty"),
}


def text_script(number: str) -> TextScript:
    return TEXTS.get(number[-4:], TextScript())


def call_script(number: str) -> CallScript:
    return CALLS.get(number[-4:], CallScript())


class Chance:
    """The double's dice: the same seed gives the same faults in the same order."""

    def __init__(self, plan: Plan) -> None:
        self._random, self._faults = Random(plan.seed), plan.faults

    def happens(self, fault: str) -> bool:
        return self._random.random() < self._faults.get(fault, 0.0)

    def heal(self) -> None:
        """No fault happens by chance any more."""
        self._faults = {}

    def one_of(self, faults: tuple[str, ...] | list[str]) -> str:
        """The first of these faults that happens, or none."""
        return next((fault for fault in faults if self.happens(fault)), "")

    def between(self, low: float, high: float) -> float:
        return self._random.uniform(low, high)

    def sid(self, prefix: str) -> str:
        return prefix + f"{self._random.getrandbits(128):032x}"
