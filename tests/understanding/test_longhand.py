"""Times read out or written with care, and a length within which a call shall come."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.understanding.times.read import call_back_window

NOW = datetime(2026, 3, 11, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def window(words: str) -> tuple[str, str] | None:
    found = call_back_window(words, NOW)
    return (f"{found.start:%d %H:%M}", f"{found.end:%d %H:%M}") if found else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ring me at twenty past eight tomorrow", ("12 08:20", "12 09:20")),
        ("fifteen past two is fine", ("11 14:15", "11 15:15")),
        ("call thursday at eleven thirty-five", ("12 11:35", "12 12:35")),
        ("five-forty today please", ("11 17:40", "11 18:40")),
        ("sat the 21st at 10am", ("21 10:00", "21 11:00")),
        ("friday the thirteenth", ("13 09:00", "13 21:00")),
        ("monday the twenty third at nine", ("23 09:00", "23 10:00")),
        ("the 17 at 3pm", ("17 15:00", "17 16:00")),
        ("friday evening next week", ("20 18:00", "20 21:00")),
        ("the next morning", ("12 08:00", "12 12:00")),
        ("three days from today", ("14 09:00", "14 21:00")),
        ("4 p . m .", ("11 16:00", "11 17:00")),
        ("13:30:00", ("11 13:30", "11 14:30")),
        ("between 1330-1500", ("11 13:30", "11 15:00")),
        ("from 3pm for 2 hours", ("11 15:00", "11 17:00")),
        ("free for an hour from 1pm", ("11 13:00", "11 14:00")),
        ("between now and noon", ("11 10:00", "11 12:00")),
        ("within the hour", ("11 10:00", "11 11:00")),
        ("in the next 30 minutes", ("11 10:00", "11 10:30")),
        ("两个小时之内回电", ("11 10:00", "11 12:00")),
        ("白天打", ("11 10:00", "11 21:00")),
        ("around dinner time", ("11 18:00", "11 21:00")),
    ],
)
def test_times_in_full_words(words: str, expected: tuple[str, str]) -> None:
    assert window(words) == expected


@pytest.mark.parametrize("words", ["等了三个小时内没人理", "at seventy people", "they came within the hour"])
def test_what_only_sounds_like_a_time(words: str) -> None:
    assert window(words) is None


def test_the_first_thing_is_no_date() -> None:
    assert window("monday the first thing") == ("16 08:00", "16 12:00")
