"""Options that are bare hours: 8-10 and 1-3 for "what time?" are written as clocks, in the order of a day."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Sequence

_TIME_PROMPT = re.compile(
    r"^(?!.*(?:分钟|多[久长]|how\s+(?:long|many)|minutes)).*(?:几点|时[间段候]|点钟|\bwhen\b|\b(?:what|which)\s+(?:\w+\s+)?(?:time|hour|slot|window)\b|\b(?:time|arrival|delivery|visit)[\s-]?(?:slot|window)\b)"
)
_HOURS = re.compile(r"(?P<first>\d{1,2})(?:\s*(?P<to>-|~|to|到|至)\s*(?P<last>\d{1,2}))?")
_EARLIEST, _MIDNIGHT = 7, 24  # nobody comes before, or after


def offered_hours(labels: Sequence[str], prompt: str) -> tuple[str, ...]:
    """The folded labels, bare hours among them as clocks where the folded prompt asks for a time."""
    told, before = [], _EARLIEST
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
            spelt = rf"(?<![\d:.]){match['first']}\s*(?:-|~|to|til|till|until|到|至)\s*{match['last']}(?![\d:.]|\s*[ap]m)"
            text = re.sub(spelt, clock, text)
    return text


def _not_before(hour: int, bound: int) -> int:
    return hour + 12 if hour < bound and hour <= 12 else hour
