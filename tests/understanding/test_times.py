from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.times.read import call_back_window
from bot.understanding.times.wanted import is_only_time
from tests.understanding.saying import NOW

WINDOWS = [
    ("明天下午三点以后", "05 15:00", "05 18:00"),
    ("下周二上午", "10 08:00", "10 12:00"),
    ("周末", "07 09:00", "08 21:00"),
    ("今晚", "04 18:00", "04 21:00"),
    ("后天", "06 09:00", "06 21:00"),
    ("过半小时再打给我", "04 10:30", "04 11:30"),
    ("一个半小时以后", "04 11:30", "04 12:30"),
    ("3点", "04 15:00", "04 16:00"),
    ("三点一刻", "04 15:15", "04 16:15"),
    ("明早9点半", "05 09:30", "05 10:30"),
    ("周五下午两点到四点", "06 14:00", "06 16:00"),
    ("5号上午", "05 08:00", "05 12:00"),
    ("明天十点之前", "05 08:00", "05 10:00"),
    ("下班后", "04 18:00", "04 21:00"),
    ("听日下昼", "05 12:00", "05 18:00"),
    ("大后天", "07 09:00", "07 21:00"),
    ("3天后打给我", "07 09:00", "07 21:00"),
    ("过2天", "06 09:00", "06 21:00"),
    ("30分钟后", "04 10:30", "04 11:30"),
    ("1.5小时后再打", "04 11:30", "04 12:30"),
    ("中午打", "04 11:30", "04 14:00"),
    ("after 5 tomorrow", "05 17:00", "05 18:00"),
    ("in half an hour", "04 10:30", "04 11:30"),
    ("next tues after 5", "10 17:00", "10 18:00"),
    ("tomorrow at 3pm", "05 15:00", "05 16:00"),
    ("between 2 and 4pm", "04 14:00", "04 16:00"),
    ("half past six", "04 18:30", "04 19:30"),
    ("ring me at half two", "04 14:30", "04 15:30"),
    ("before noon tomorrow", "05 08:00", "05 12:00"),
    ("on the 5th", "05 09:00", "05 21:00"),
    ("in 3 days", "07 09:00", "07 21:00"),
    ("sat afternoon", "07 12:00", "07 18:00"),
    ("call at 6 30 pm", "04 18:30", "04 19:30"),
    ("现在不行 20分钟后", "04 10:20", "04 11:20"),
    ("我六点下班,那之后联系吧", "04 18:00", "04 21:00"),
    ("forty minutes from now", "04 10:40", "04 11:40"),
    ("明天不行,后天中午吧", "06 11:30", "06 14:00"),
    ("不要上午打,下午三点到五点可以", "04 15:00", "04 17:00"),
    ("今早来过了。下周一十点半再打给我", "09 10:30", "09 11:30"),
    ("五点前别打", "04 17:00", "04 18:00"),
    ("开会开到四点", "04 16:00", "04 18:00"),
    ("俩小时后再说", "04 12:00", "04 13:00"),
    ("一个钟之后先打嚟", "04 11:00", "04 12:00"),
    ("个半钟头后", "04 11:30", "04 12:30"),
    ("下午两三点吧", "04 14:00", "04 15:00"),
    ("明天中午之前", "05 08:00", "05 12:00"),
    ("礼拜五收工后", "06 18:00", "06 21:00"),
    ("call me tmr nite around 9", "05 21:00", "05 22:00"),
    ("not at lunch please, after five", "04 17:00", "04 18:00"),
    ("not today mate, saturday around noon", "07 11:30", "07 14:00"),
    ("it came this morning. save the rest until quarter past five", "04 17:15", "04 18:15"),
    ("i'm off tomorrow, call me at 3", "05 15:00", "05 16:00"),
    ("don't ring before 10 tomorrow", "05 10:00", "05 12:00"),
    ("swamped till three, phone me after", "04 15:00", "04 18:00"),
    ("around till three tomorrow", "05 12:00", "05 15:00"),
    ("thursday, say 3ish", "05 15:00", "05 16:00"),
    ("eight thirty tonight", "04 20:30", "04 21:30"),
    ("twenty to six", "04 17:40", "04 18:40"),
    ("tomorrow, 9 to 12", "05 09:00", "05 12:00"),
    ("any day next week bar monday", "09 09:00", "15 21:00"),
    ("at the dentist, 20 mins", "04 10:20", "04 11:20"),
    ("in about an hour and a half", "04 11:30", "04 12:30"),
    ("friday pm", "06 12:00", "06 18:00"),
    ("wednesday at 9am", "11 09:00", "11 10:00"),
    ("in a fortnight", "18 09:00", "18 21:00"),
    ("next month", "01 09:00", "30 21:00"),
    ("by friday", "04 10:00", "06 21:00"),
    ("before the weekend please", "04 10:00", "06 21:00"),
    ("周五之前", "04 10:00", "05 21:00"),
    ("my son has football at 5, call after that", "04 17:00", "04 18:00"),
    ("half hour pls", "04 10:30", "04 11:30"),
    ("半小时吧", "04 10:30", "04 11:30"),
]


@pytest.mark.parametrize(("words", "start", "end"), WINDOWS)
def test_windows(words: str, start: str, end: str) -> None:
    window = call_back_window(words, NOW)
    assert window is not None
    assert (f"{window.start:%d %H:%M}", f"{window.end:%d %H:%M}") == (start, end)


@pytest.mark.parametrize(
    "words",
    [
        *("晚点再说", "改天吧", "later", "等了3天", "i waited 2 hours", "有一点忙", "5分"),
        *("good evening everyone", "上午好", "今晚别打", "not today", "on 2 march", "周日除外"),
        *("he sat with me", "a scale of 0 to 10", "9 to 12"),
    ],
)
def test_no_time_named(words: str) -> None:
    assert call_back_window(words, NOW) is None


@given(
    words=st.sampled_from([words for words, _, _ in WINDOWS]),
    minutes=st.integers(0, 525_600),
    zone=st.sampled_from(["Asia/Shanghai", "America/New_York", "Europe/London"]),
)
def test_nobody_is_called_in_the_past(words: str, minutes: int, zone: str) -> None:
    now = datetime(2026, 1, 1, tzinfo=ZoneInfo(zone)) + timedelta(minutes=minutes)
    window = call_back_window(words, now)
    if window is not None:
        assert now <= window.start < window.end
        assert window.start.tzinfo is now.tzinfo


@given(hour=st.integers(1, 12))
def test_an_hour_without_its_half_is_when_people_are_awake(hour: int) -> None:
    window = call_back_window(f"明天{hour}点", NOW)
    assert window is not None
    assert 8 <= window.start.hour <= 20


@pytest.mark.parametrize(
    ("words", "now", "start"),
    [
        ("tomorrow morning", "2026-01-31T17:00", "2026-02-01T08:00"),
        ("后天", "2026-12-30T10:00", "2027-01-01T09:00"),
        ("31号下午", "2026-04-10T10:00", "2026-05-31T12:00"),
        ("on the 2nd", "2026-12-20T10:00", "2027-01-02T09:00"),
        ("in 3 days", "2028-02-27T10:00", "2028-03-01T09:00"),
        ("friday morning", "2026-03-06T14:00", "2026-03-13T08:00"),
        ("at 9", "2026-03-04T21:30", "2026-03-05T09:00"),
    ],
)
def test_days_across_the_ends_of_months_and_hours_gone_by(words: str, now: str, start: str) -> None:
    window = call_back_window(words, datetime.fromisoformat(now).replace(tzinfo=NOW.tzinfo))
    assert window is not None
    assert f"{window.start:%Y-%m-%dT%H:%M}" == start


def test_an_hour_is_an_hour_when_the_clocks_go_forward() -> None:
    now = datetime(2026, 3, 29, 0, 30, tzinfo=ZoneInfo("Europe/London"))
    window = call_back_window("in one hour", now)
    assert window is not None
    assert window.start.astimezone(UTC) - now.astimezone(UTC) == timedelta(hours=1)


def test_only_a_time() -> None:
    assert is_only_time("明天下午")
    assert is_only_time("saturday morning suits me")
    assert not is_only_time("周三来的师傅很好")


FAR_DAYS = [
    ("phone on may day at three", "05-01 15:00", "05-01 16:00"),
    ("the day before good friday, at noon", "04-02 11:30", "04-02 14:00"),
    ("愚人节上午十一点", "04-01 11:00", "04-01 12:00"),
    ("清明第二天下午", "04-06 12:00", "04-06 18:00"),
    ("廿八号早上九点", "03-28 09:00", "03-28 10:00"),
    ("april seventh, half ten", "04-07 10:30", "04-07 11:30"),
    ("the twenty-sixth of march at 4pm", "03-26 16:00", "03-26 17:00"),
    ("26/3 5.30pm", "03-26 17:30", "03-26 18:30"),
    ("tuesday 24 march 9am", "03-24 09:00", "03-24 10:00"),
    ("the week after next", "03-16 09:00", "03-22 21:00"),
    ("下下个礼拜四中午", "03-19 11:30", "03-19 14:00"),
    ("next week, on thursday at two", "03-12 14:00", "03-12 15:00"),
    ("two weeks from saturday", "03-21 09:00", "03-21 21:00"),
    ("three weeks today at four", "03-25 16:00", "03-25 17:00"),
    ("saturday fortnight", "03-21 09:00", "03-21 21:00"),
    ("下周今天下午", "03-11 12:00", "03-11 18:00"),
    ("this time next week", "03-11 10:00", "03-11 11:00"),
    ("下星期这个时候", "03-11 10:00", "03-11 11:00"),
    ("一个月以后", "04-04 09:00", "04-04 21:00"),
    ("any time this week", "03-04 10:00", "03-08 21:00"),
    ("大大后天", "03-08 09:00", "03-08 21:00"),
]
SPOKEN = [
    ("in seventy minutes", "03-04 11:10", "03-04 12:10"),
    ("in thirty five mins", "03-04 10:35", "03-04 11:35"),
    ("in an hour and twenty minutes", "03-04 11:20", "03-04 12:20"),
    ("in 2h15", "03-04 12:15", "03-04 13:15"),
    ("两小时十分钟后", "03-04 12:10", "03-04 13:10"),
    ("两个骨之后打", "03-04 10:30", "03-04 11:30"),
    ("五点一个骨打", "03-04 17:15", "03-04 18:15"),
    ("六点差十分", "03-04 17:50", "03-04 18:50"),
    ("四点过十分", "03-04 16:10", "03-04 17:10"),
    ("twelve noon", "03-04 12:00", "03-04 13:00"),
    ("at seventeen thirty", "03-04 17:30", "03-04 18:30"),
    ("eighteen hundred hours", "03-04 18:00", "03-04 19:00"),
    ("ring at 19 please", "03-04 19:00", "03-04 20:00"),
    ("14.45", "03-04 14:45", "03-04 15:45"),
    ("quarter of five", "03-04 16:45", "03-04 17:45"),
    ("at five twenty", "03-04 17:20", "03-04 18:20"),
    ("four p m", "03-04 16:00", "03-04 17:00"),
    ("6 on the dot", "03-04 18:00", "03-04 19:00"),
    ("half four onwards", "03-04 16:30", "03-04 18:00"),
    ("7pm at the earliest", "03-04 19:00", "03-04 21:00"),
    ("4pm latest", "03-04 12:00", "03-04 16:00"),
    ("最晚四点", "03-04 12:00", "03-04 16:00"),
    ("最早七点", "03-04 19:00", "03-04 21:00"),
    ("thu a.m.", "03-05 08:00", "03-05 12:00"),
    ("noon till 3pm", "03-04 12:00", "03-04 15:00"),
    ("放工先打", "03-04 18:00", "03-04 21:00"),
]


@pytest.mark.parametrize(("words", "start", "end"), [*FAR_DAYS, *SPOKEN])
def test_days_and_hours_as_people_say_them(words: str, start: str, end: str) -> None:
    window = call_back_window(words, NOW)
    assert window is not None
    assert (f"{window.start:%m-%d %H:%M}", f"{window.end:%m-%d %H:%M}") == (start, end)
    assert is_only_time(words) or "ring" in words or "phone" in words or "打" in words


@pytest.mark.parametrize(
    ("words", "now", "start"),
    [
        ("national day at two", "2026-08-05T10:00", "2026-08-09T14:00"),
        ("国庆那天上午", "2026-09-20T10:00", "2026-10-01T08:00"),
        ("国庆下午", "2026-10-04T10:00", "2026-10-10T12:00"),
        ("大年初四晚上七点", "2026-02-12T10:00", "2026-02-20T19:00"),
        ("年初一中午", "2026-02-12T10:00", "2026-02-17T11:30"),
        ("new year's eve at four", "2025-12-20T10:00", "2025-12-31T16:00"),
        ("the day after boxing day", "2025-12-20T10:00", "2025-12-27T09:00"),
        ("元旦下午", "2025-12-30T10:00", "2026-01-01T12:00"),
    ],
)
def test_the_next_festival_of_that_name(words: str, now: str, start: str) -> None:
    window = call_back_window(words, datetime.fromisoformat(now).replace(tzinfo=NOW.tzinfo))
    assert window is not None
    assert f"{window.start:%Y-%m-%dT%H:%M}" == start


@pytest.mark.parametrize(
    "words",
    [
        *("after easter at three", "清明节后下午打", "diwali at four", "圣诞节上午十点", "i paid 14.50", "初三学生"),
        *("they called two hours later", "we queued for an hour and ten minutes"),
    ],
)
def test_a_day_that_cannot_be_told_is_no_window(words: str) -> None:
    assert call_back_window(words, NOW) is None


def test_an_hour_of_the_night_is_no_wish_for_one() -> None:
    window = call_back_window("早上来过 我在忙 六点再打", NOW)
    assert window is not None
    assert window.start.hour == 18
