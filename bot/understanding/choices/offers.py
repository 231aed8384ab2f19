"""Options as the customer takes them: bare hours as times of a day, "You" as me, and what shall come first."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TIME_PROMPT = re.compile(
    r"^(?!.*(?:分钟|多[久长]|how\s+(?:long|many)|minutes)).*(?:几点|时[间段候]|点钟|\bwhen\b|\b(?:what|which)\s+(?:\w+\s+)?(?:time|hour|slot|window)\b|\b(?:time|arrival|delivery|visit)[\s-]?(?:slot|window)\b)"
)
_HOURS = re.compile(r"(?P<first>\d{1,2})(?:\s*(?P<to>-|~|to|到|至)\s*(?P<last>\d{1,2}))?")
_EARLIEST, _MIDNIGHT = 7, 24  # nobody comes before, or after

_ADDRESSED = {
    "you": "me",
    "yourself": "myself",
    "您": "我",
    "您本人": "我本人",
    "您自己": "我自己",
    "你": "我",
    "你自己": "我自己",
}
_YOUR = re.compile(r"^your (\w+)$")
_OWN = re.compile(r"\b(?:me|my|i|myself|we|us|our)\b|我")
_YES = re.compile(r"(?:yes|是的?|有的?|会的?|可以的?|能|需要|要)(?:[,.].*)?$")
_NO = re.compile(r"(?:no|不是|没有?|不会|不可以|不能|不需要|不要|否)(?:[,.].*)?$")
# Of what shall come first, what is named after "then" comes second.
_ASKS_FIRST = re.compile(r"\bfirst\b(?!\s+(?:name|visit|time))|(?<!优)先(?![生进前])|首先")
_THEN = re.compile(
    r"[\s,]+(?:(?:and\s+)?then|before|followed\s+by|after\s+that)\s+(?:the\s+)?\w|[,\s]*(?:然后|接着|再)[^,.]"
)


def offered_hours(labels: Sequence[str], prompt: str) -> tuple[str, ...]:
    """The folded labels, bare hours among them as clocks where the folded prompt asks for a time."""
    told: list[str] = []
    before = _EARLIEST
    for label in labels:
        match = _HOURS.fullmatch(label)
        if match is None or (not told and not _TIME_PROMPT.search(prompt)):
            return tuple(labels)
        first = _not_before(int(match["first"]), before)
        last = _not_before(int(match["last"] or first), first)
        if last > _MIDNIGHT:
            return tuple(labels)
        told.append(f"{first}:00-{last}:00" if match["last"] else f"{first}:00")
        before = first
    return tuple(told)


def as_offered(text: str, labels: Sequence[str], told: Sequence[str]) -> str:
    """Folded text with the labels that are bare hours as they were told, whichever sign stands between the two."""
    for label, clock in zip(labels, told, strict=True):
        match = _HOURS.fullmatch(label) if clock != label else None
        if match and match["last"]:
            spelt = (
                rf"(?<![\d:.]){match['first']}\s*(?:-|~|to|til|till|until|到|至)\s*{match['last']}(?![\d:.]|\s*[ap]m)"
            )
            text = re.sub(spelt, clock, text)
    return text


def _not_before(hour: int, bound: int) -> int:
    return hour + 12 if hour < bound and hour <= 12 else hour


def as_customers_say(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Options that address the customer, in his own words: "You" and "Your partner" are me and my partner."""
    if any(_OWN.search(label) for label in labels):
        return labels
    return tuple(_ADDRESSED[label] if label in _ADDRESSED else _YOUR.sub(r"my \1", label) for label in labels)


def named_first(text: str, prompt: str) -> str:
    """What is named first, where the folded prompt asks for that: "roof, then the gutter"."""
    later = _THEN.search(text) if _ASKS_FIRST.search(prompt) else None
    return (text[: later.start()] if later else "") or text


def no_and_yes(labels: Sequence[str]) -> tuple[int, int] | None:
    """Where no and yes stand among the options; None where one of them is none."""
    no, yes = (next((i for i, label in enumerate(labels) if side.match(label)), None) for side in (_NO, _YES))
    return None if no is None or yes is None else (no, yes)
