"""Whether somebody came on time, by the hour that was agreed and the hour at which he came: 约好九点,十一点才来."""

from __future__ import annotations

import re

from bot.understanding.times.clocks import FROM_TO, Clock, clocks_of
from bot.understanding.times.spelling import spelt_out

_AGREED = re.compile(
    r"约|说好|讲好|说的|讲的|话好|定(?:的|好|了)|订(?:的|好|了)|答应|承诺|通知|安排"
    r"|\b(?:booked|said|says|agreed|slot|appointment|appt|due|promised|supposed|arranged|told|meant|scheduled|window)\b"
)
_CAME = re.compile(
    r"到|来|嚟|出现|露面|敲门|上门|进门|现身|开始|开工|按门铃"
    r"|\b(?:turned\s+up|came|arrived?|showed|got\s+(?:here|there)|appeared|rolled\s+(?:up|in)|knocked|started|walked\s+in|here|pitched\s+up)\b"
)
# What stands before an hour like "at".
_AT = re.compile(
    r"\b(?:for|gone|nearly|almost|nearer|closer\s+to)\s+(?=\d|half|quarter|[a-z]+(?:\W|$))"
    r"|(?<=\bslot was )(?=\d)|(?<=\bsaid )(?=\d)|(?<=\bbooked )(?=\d)"
    r"|(?<=\bslot )(?=\d)|(?<=\bagreed )(?=\d)|(?<=\bdue )(?=\d)"
)
_HALF_A_DAY = 12 * 60
_LATE, _PUNCTUAL = 15, 5  # minutes; what lies between is for the customer to judge


def came_on_time(text: str) -> bool | None:
    """What the hours say; None where two such hours are not told."""
    agreed = _AGREED.search(text)
    if agreed is None:
        return None
    told = spelt_out(_AT.sub("at ", text))
    clocks = clocks_of(told)
    if len(clocks) < 2 or _CAME.search(told, clocks[0].end) is None:
        return None
    *before, came = clocks
    if len(before) > 1 and FROM_TO.fullmatch(told[before[-2].end : before[-1].start]) is None:
        return None
    late = _minutes(came) - _minutes(before[-1])
    late = (late + _HALF_A_DAY // 2) % _HALF_A_DAY - _HALF_A_DAY // 2  # nobody is half a day late
    return late <= _PUNCTUAL if late >= _LATE or late <= _PUNCTUAL else None


def _minutes(clock: Clock) -> int:
    return clock.hour * 60 + clock.minute
