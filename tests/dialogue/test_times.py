"""Times as they are said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.times import say_moment

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=SHANGHAI)  # a Sunday


@pytest.mark.parametrize(
    ("moment", "hans", "hant", "en"),
    [
        ("2026-11-22T15:00", "今天下午3点", "今天下午3點", "3 pm today"),
        ("2026-11-22T12:00", "今天中午12点", "今天中午12點", "noon today"),
        ("2026-11-23T09:30", "明天上午9点半", "明天上午9點半", "9:30 am tomorrow"),
        ("2026-11-24T18:05", "后天晚上6点05分", "後天晚上6點05分", "6:05 pm on Tuesday 24 November"),
        (
            "2026-11-25T00:10",
            "11月25日（周三）凌晨0点10分",
            "11月25日（週三）凌晨0點10分",
            "12:10 am on Wednesday 25 November",
        ),
        (
            "2027-01-04T08:00",
            "2027年1月4日（周一）上午8点",
            "2027年1月4日（週一）上午8點",
            "8 am on Monday 4 January 2027",
        ),
        ("2026-11-21T20:00", "11月21日（周六）晚上8点", "11月21日（週六）晚上8點", "8 pm on Saturday 21 November"),
    ],
)
def test_times_are_said_as_people_say_them(moment: str, hans: str, hant: str, en: str) -> None:
    at = datetime.fromisoformat(moment).replace(tzinfo=SHANGHAI)
    assert say_moment(at, NOW, "zh-Hans") == hans
    assert say_moment(at, NOW, "zh-Hant") == hant
    assert say_moment(at, NOW, "en") == en


def test_the_customers_zone_counts() -> None:
    at = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    assert say_moment(at, NOW, "zh-Hans") == "明天凌晨1点"
    assert say_moment(at, NOW.astimezone(ZoneInfo("America/New_York")), "en") == "noon tomorrow"


@given(st.timedeltas(timedelta(days=-400), timedelta(days=400)), st.sampled_from(["zh-Hans", "zh-Hant", "en"]))
def test_any_time_can_be_said(distance: timedelta, language: str) -> None:
    text = say_moment(NOW + distance, NOW, language)
    assert text == text.strip()
    assert text
