"""Time zones that customers name beside an hour: "4pm CET", 北京时间三点."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

# Names of one place only: CST is China's and America's. Who says EST in summer means the clock of New York anyway.
_AFTER_HOUR = {
    "UTC": r"gmt|utc",
    "Europe/London": r"bst|(?:uk|london)\s+time",
    "Europe/Paris": r"cest|cet|(?:paris|berlin|european)\s+time",
    "Asia/Kolkata": r"ist|indian?\s+time",
    "Asia/Tokyo": r"jst|(?:japan|tokyo)\s+time",
    "Asia/Singapore": r"sgt|(?:singapore|sg)\s+time",
    "Asia/Hong_Kong": r"hkt|(?:hong\s+kong|hk)\s+time",
    "Asia/Shanghai": r"(?:china|beijing|shanghai)\s+time",
    "Asia/Taipei": r"(?:taiwan|taipei)\s+time",
    "Australia/Sydney": r"ae[sd]t|(?:sydney|melbourne)\s+time",
    "America/New_York": r"e[sd]t|eastern(?:\s+time)?|(?:new\s+york|ny)\s+time",
    "America/Los_Angeles": r"p[sd]t|pacific(?:\s+time)?|california\s+time",
}
_ANYWHERE = {
    "Asia/Shanghai": "(?:北京|中国|大陆|国内)时间",
    "Asia/Hong_Kong": "香港时间",
    "Asia/Taipei": "(?:台湾|台北)时间",
    "Asia/Tokyo": "(?:日本|东京)时间",
    "Asia/Singapore": "新加坡时间",
    "America/New_York": "(?:纽约|美东)时间",
    "America/Los_Angeles": "美西时间",
}
_PATTERNS = tuple(
    (ZoneInfo(zone), re.compile(lead + rf"(?:{names})" + tail))
    for lead, places, tail in (
        (r"(?:\d(?:\s*[ap]\.?m\.?)?|o'?clock)\s*\(?", _AFTER_HOUR, r"(?![a-z])"),
        ("", _ANYWHERE, ""),
    )
    for zone, names in places.items()
)


def named_zone(text: str) -> ZoneInfo | None:
    """The zone that folded words name beside an hour; None where they mean the customer's own."""
    return next((zone for zone, pattern in _PATTERNS if pattern.search(text)), None)
