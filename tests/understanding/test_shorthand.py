"""Times in figures and few letters, lengths of days, and hours of another zone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.understanding.times.read import call_back_window, is_appointment
from bot.understanding.types import Act
from tests.understanding.saying import read_as

NOW = datetime(2026, 3, 11, 10, 20, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def window(words: str) -> tuple[str, str] | None:
    found = call_back_window(words, NOW)
    return (f"{found.start:%d %H:%M}", f"{found.end:%d %H:%M}") if found else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("call me 3:18p", ("11 15:18", "11 16:18")),
        ("ring at 4p.", ("11 16:00", "11 17:00")),
        ("try me at 3 15", ("11 15:15", "11 16:15")),
        ("friday 9h30", ("13 09:30", "13 10:30")),
        ("14h15 - 16h", ("11 14:15", "11 16:00")),
        ("thursday 8h", ("12 08:00", "12 09:00")),
        ("call me in 2h15", ("11 12:35", "11 13:35")),
        ("at 730 in the evening", ("11 19:30", "11 20:30")),
        ("tonight 815", ("11 20:15", "11 21:15")),
        ("call at approx 1130 tomorrow", ("12 11:30", "12 12:30")),
        ("twelve oh three tomorrow", ("12 12:03", "12 13:03")),
        ("nine fifty nine a m tomorrow", ("12 09:59", "12 10:59")),
        ("20 after 3pm", ("11 15:20", "11 16:20")),
        ("15 minutes past 15h", ("11 15:15", "11 16:15")),
        ("a quarter to noon", ("11 11:45", "11 12:45")),
        ("quarter past noon please", ("11 12:15", "11 13:15")),
        ("15 minutes before 4pm", ("11 15:45", "11 16:45")),
        ("between 10 and 11:30 a.m. tomorrow", ("12 10:00", "12 11:30")),
        ("5 in the pm", ("11 17:00", "11 18:00")),
        ("明天3pm打给我", ("12 15:00", "12 16:00")),
        ("6点30pm-8点pm打", ("11 18:30", "11 20:00")),
        ("1点pm到3点", ("11 13:00", "11 15:00")),
    ],
)
def test_hours_in_few_letters(words: str, expected: tuple[str, str]) -> None:
    assert window(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("call me in 3/4 of an hour", ("11 11:05", "11 12:05")),
        ("in 2 and an half hours", ("11 12:50", "11 13:50")),
        ("in few hours pls", ("11 13:20", "11 14:20")),
        ("in a pair of hours", ("11 12:20", "11 13:20")),
        ("in 20 more minutes", ("11 10:40", "11 11:40")),
        ("+15min", ("11 10:35", "11 11:35")),
        ("in 1d 2hr 5min", ("12 12:25", "12 13:25")),
        ("call me next 3 hours", ("11 10:20", "11 13:20")),
        ("call me in the next hour", ("11 10:20", "11 11:20")),
        ("between now and eight o'clock", ("11 10:20", "11 20:00")),
        ("between now and noon", ("11 10:20", "11 12:00")),
        ("within 3 days", ("11 10:20", "14 21:00")),
        ("within two weeks", ("11 10:20", "25 21:00")),
        ("五日内打给我", ("11 10:20", "16 21:00")),
        ("三天之内回电", ("11 10:20", "14 21:00")),
        ("这两天打给我", ("11 10:20", "12 21:00")),
        ("这周打给我", ("11 10:20", "15 21:00")),
        ("call me this week", ("11 10:20", "15 21:00")),
        ("未来48小时打给我", ("11 10:20", "13 10:20")),
        ("全天打都行", ("11 10:20", "11 21:00")),
        ("a fortnight hence", ("25 09:00", "25 21:00")),
        ("2 sundays from now", ("22 09:00", "22 21:00")),
        ("monday two weeks from now", ("23 09:00", "23 21:00")),
        ("end of this week", ("13 09:00", "13 21:00")),
        ("at the end of next week", ("20 09:00", "20 21:00")),
        ("early next week", ("16 09:00", "18 21:00")),
        ("6-8 next monday", ("16 18:00", "16 20:00")),
        ("20th of this month", ("20 09:00", "20 21:00")),
        ("call me on the 24", ("24 09:00", "24 21:00")),
    ],
)
def test_lengths_and_days_in_few_words(words: str, expected: tuple[str, str]) -> None:
    assert window(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("thursday 8:00 gmt", ("12 16:00", "12 17:00")),
        ("call me at 9 am (bst)", ("11 17:00", "11 18:00")),
        ("4pm cet tomorrow", ("12 23:00", "13 00:00")),
        ("北京时间明天下午三点打给我", ("12 15:00", "12 16:00")),
        ("日本时间下午五点打", ("11 16:00", "11 17:00")),
        ("9pm est", ("12 09:00", "12 10:00")),  # New York has put its clocks on by then
    ],
)
def test_an_hour_of_another_zone_is_told_in_the_customers(words: str, expected: tuple[str, str]) -> None:
    assert window(words) == expected


@pytest.mark.parametrize("words", ["等了五天内没人理", "2 coming years", "it took 1/2", "room 3h"])
def test_what_only_sounds_like_one(words: str) -> None:
    assert window(words) is None


def test_some_days_can_wait_where_today_is_in_a_hurry() -> None:
    assert is_appointment("三天内打给我", NOW)
    assert not is_appointment("今天打给我", NOW)


@pytest.mark.parametrize(
    "words", ["今天打给我", "今日打返俾我", "call me within the hour", "今天下班前打给我", "今晚覆我"]
)
def test_a_call_and_when_is_a_call_later_and_no_small_talk(words: str) -> None:
    reading = read_as(words)
    assert Act.CALLBACK in reading.settled
    assert reading.callback is not None
    assert Act.ASK_HUMAN not in reading.settled


@pytest.mark.parametrize("words", ["现在打给我", "你们马上给我回电话", "即刻覆我"])
def test_a_call_at_once_is_a_demand(words: str) -> None:
    assert Act.ASK_HUMAN in read_as(words).settled
