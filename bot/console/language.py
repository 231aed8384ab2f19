"""The console's languages: one catalogue each under wording/, and how times and durations are said in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml
from babel.dates import format_date, format_time

from bot.channels.twilio.errors import sentence_for
from bot.packs.wording import LANGUAGES
from bot.packs.wording import Language as Code

WORDING = Path(__file__).with_name("wording")
DEFAULT: Code = "zh-Hans"
LONGEST_RAW = 300
_BABEL = {"zh-Hans": "zh_Hans_CN", "zh-Hant": "zh_Hant_TW", "en": "en_GB"}

Phrase = str | Mapping[str, str]  # a mapping where the number decides: {"one": …, "other": …}


def _flat(tree: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Phrase]]:
    for key, value in tree.items():
        if isinstance(value, dict) and set(value) != {"one", "other"}:
            yield from _flat(value, f"{path}{key}.")
        else:
            yield f"{path}{key}", value


@cache
def catalogue(language: str) -> Mapping[str, Phrase]:
    """Every phrase of one language by its dotted key."""
    return dict(_flat(yaml.safe_load((WORDING / f"{language}.yml").read_text("utf-8"))))


def known_language(given: str | None) -> Code:
    """`given` if the console speaks it, else the default."""
    return next((code for code in LANGUAGES if code == given), DEFAULT)


def preferred_language(accept: str) -> Code:
    """The first language of an Accept-Language header that the console speaks."""
    for part in accept.split(","):
        tag = part.partition(";")[0].strip().lower()
        if tag.startswith("zh"):
            return "zh-Hant" if any(mark in tag for mark in ("hant", "tw", "hk", "mo")) else "zh-Hans"
        if tag.startswith("en"):
            return "en"
    return DEFAULT


@dataclass(frozen=True, slots=True)
class Language:
    """One language for one reader: phrases, and times in the reader's own zone."""

    code: Code
    zone: ZoneInfo
    now: datetime  # the product's time, aware

    def __call__(self, key: str, **values: object) -> str:
        """The phrase `key` with its values. Raises KeyError: a missing phrase is a mistake of ours."""
        phrase = catalogue(self.code)[key]
        if not isinstance(phrase, str):
            phrase = phrase["one" if values.get("count") == 1 else "other"]
        return phrase.format(**values) if values else phrase

    def word(self, family: str, code: object, **values: object) -> str:
        """The word for a code of an open set (a reason, a channel …); a code without a word is shown as it is."""
        phrase = catalogue(self.code).get(f"{family}.{code}")
        if not isinstance(phrase, str):
            return str(code)
        try:
            return phrase.format(**values)
        except (KeyError, IndexError):  # written by an older version, without that detail
            return phrase.partition("{")[0].rstrip(" :：（(") or str(code)

    def has(self, key: str) -> bool:
        """Whether there is such a phrase: what comes from an address may be anything."""
        return key in catalogue(self.code)

    def reason(self, code: str, detail: Mapping[str, Any]) -> str:
        """Why something is as it is: the sentence for a code; a person's own words, or an unknown code, as they are."""
        if code.isdecimal() and code.isascii():  # the carrier's own code
            return sentence_for(code, self.code)
        return self.word("reason", code, **detail)

    def value(self, value: object) -> str:
        """An understood answer."""
        if isinstance(value, bool):
            return self("answer.yes" if value else "answer.no")
        return str(value)

    @staticmethod
    def raw(value: object) -> str:
        """Evidence as it was stored, short enough for a page."""
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
        return text if len(text) <= LONGEST_RAW else f"{text[:LONGEST_RAW]}…"

    def day(self, day: date) -> str:
        """A day as one says it: today, tomorrow, yesterday, else the date, with the year when it is another."""
        today = self.now.astimezone(self.zone).date()
        near = {0: "time.today", 1: "time.tomorrow", -1: "time.yesterday"}.get((day - today).days)
        if near:
            return self(near)
        return format_date(day, self("time.day" if day.year == today.year else "time.day_year"), _BABEL[self.code])

    def date(self, day: date) -> str:
        """A date in full."""
        return format_date(day, self("time.day_year"), _BABEL[self.code])

    def at(self, moment: datetime) -> str:
        """A moment in the reader's zone."""
        local = moment.astimezone(self.zone)
        return self("time.at", day=self.day(local.date()), time=format_time(local, "HH:mm", locale=_BABEL[self.code]))

    def clock(self, moment: datetime) -> str:
        """The time of day in the reader's zone."""
        return format_time(moment.astimezone(self.zone), "HH:mm", locale=_BABEL[self.code])

    def span(self, length: timedelta) -> str:
        """A length of time in its two largest units: 3 d 4 h, 2 h 05 min, 12 min."""
        minutes = int(abs(length).total_seconds()) // 60
        days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
        if days:
            return self("time.days_hours", days=days, hours=hours) if hours else self("time.days", count=days)
        if hours:
            return (
                self("time.hours_minutes", hours=hours, minutes=minutes) if minutes else self("time.hours", count=hours)
            )
        return self("time.minutes", count=minutes)

    def seconds(self, length: timedelta) -> str:
        """A short age: in seconds below two minutes."""
        total = max(0, int(length.total_seconds()))
        return self("time.seconds", count=total) if total < 120 else self.span(length)

    def left(self, until: datetime) -> str:
        """How long there is still time, or for how long it has been over."""
        length = until - self.now
        return self("time.left" if length >= timedelta(0) else "time.over", span=self.span(length))
