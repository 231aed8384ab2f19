"""Parts of the day in a customer's words: 晏昼, "first thing", after work; and the hours that each stands for."""

from __future__ import annotations

import re
from datetime import time
from enum import StrEnum


class Part(StrEnum):
    """A named part of the day."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    DAY = "day"


HOURS = {
    Part.MORNING: (time(8), time(12)),
    Part.NOON: (time(11, 30), time(14)),
    Part.AFTERNOON: (time(12), time(18)),
    Part.EVENING: (time(18), time(21)),
    Part.DAY: (time(9), time(21)),
}
_PARTS = (
    (
        Part.MORNING,
        re.compile(
            r"(?:中午|正午|午饭|晌午)(?:以前|之前|前)|早上|上午|(?<!最)早(?=(?:\d{1,2}|[一二三四五六七八九十]{1,3})[点:时])|(?<=[周期拜][一二三四五六日天])早(?![点些就了])|早晨|清早|清晨|大早|一早|今早|今朝|明早|后早|晨早|朝头?早|听朝|早间|上昼|前半天|头晌|\b(?:before\s+(?:lunch|midday|noon)|first\s+thing|mornings?|morn)\b|(?<=day\s)am\b|(?<=tomorrow\s)am\b"
        ),
    ),
    (
        Part.EVENING,
        re.compile(
            r"晚上|今晚|晚(?=(?:\d{1,2}|[一二三四五六七八九十]{1,3})[点:时])|(?<=[周期拜][一二三四五六日天])晚(?![点些了到来])|明晚|后晚|傍晚|黄昏|入夜|夜里|夜晚|晚间|晚饭(?:以后|之后|后|时)|吃(?:完|过|了)晚[饭餐]|食(?:完|咗)晚饭|(?:下[了咗]?班|收[了咗]?工|放[了咗]?工|放学)(?:以后|之后|后|回[家来]后|再|先(?!走)|(?:我)?(?=打|联系|call))|晚黑|听晚|今晩|天黑|\b(?:evenings?|tonight|nights?|nite|tonite|after\s+(?:work|dinner|supper|tea|hours)|dinner\s*time|eve)\b"
        ),
    ),
    (
        Part.AFTERNOON,
        re.compile(
            r"下午|午后|晏昼|过了?(?:中午|晌午|午饭)|吃(?:完|过|了)(?:午[饭餐]|中饭)|食(?:完|咗)(?:午饭|晏)|下昼|后晌|(?:午饭|中饭|中午|午休)(?:以后|之后|过后|后)|后半天|\b(?:afternoons?|arvo|after\s+(?:lunch|noon|midday))\b|(?<=day\s)pm\b|(?<=tomorrow\s)pm\b"
        ),
    ),
    (
        Part.DAY,
        re.compile(
            r"白天|全天|日间|日头|大白天|\b(?:in|during)\s+the\s+day(?:time)?\b(?!\s+(?:before|after|of))|\bdaytime\b"
        ),
    ),
    (Part.EVENING, re.compile(r"晚饭时|\b(?:around|at|over)\s+(?:dinner|supper)(?:\s*time)?\b")),
    (
        Part.NOON,
        re.compile(
            r"中午|正午|午休|午间|晌午|午饭(?!后)|\b(?:noon(?:ish|time)?|midday|lunch\s*(?:time|break|hour)?|over\s+lunch)\b"
        ),
    ),
)
_BY_PART = dict(reversed(_PARTS))
AM = re.compile(rf"{_BY_PART[Part.MORNING].pattern}|凌晨")
PM = re.compile(rf"{_BY_PART[Part.AFTERNOON].pattern}|{_BY_PART[Part.EVENING].pattern}")
PART_WORDS = tuple(pattern for _, pattern in _PARTS)


def part_of(text: str) -> Part | None:
    """The part of the day that is named first."""
    found = [(match.start(), rank) for rank, (_, pattern) in enumerate(_PARTS) if (match := pattern.search(text))]
    return _PARTS[min(found)[1]][0] if found else None
