"""Of several times in a message the one that is wished, and the many ways to write one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.times.read import call_back_window
from bot.understanding.types import Act
from bot.understanding.words.normalise import normalise
from tests.understanding.saying import NOW, read_as

TIED_TO_A_TALK = [
    ("我四点接孩子五点到家六点打给我", "04 18:00", "04 19:00"),
    ("我下午两点到四点开会,五点打给我", "04 17:00", "04 18:00"),
    ("我两点到四点都在开会,之后打", "04 16:00", "04 18:00"),
    ("我要开会到三点 三点半再打", "04 15:30", "04 16:30"),
    ("我6点半下班,之后都可以打", "04 18:30", "04 21:00"),
    ("快递十点送到的,我晚上八点才到家,八点半打", "04 20:30", "04 21:30"),
    ("我后天回来,大后天打", "07 09:00", "07 21:00"),
    ("听日返工,夜晚先得闲,八点打", "05 20:00", "05 21:00"),
    ("my shift ends at 5 so call me at 6", "04 18:00", "04 19:00"),
    ("i'm working until 4 call me at 5", "04 17:00", "04 18:00"),
    ("plumber's here 1 to 3, call me 3.30", "04 15:30", "04 16:30"),
    ("i've been waiting since monday. call me today at 4", "04 16:00", "04 17:00"),
    ("i work nights, sleeping till 3, call after", "04 15:00", "04 18:00"),
    ("doctor says rest till 2, then you can call", "04 14:00", "04 18:00"),
    ("i'm at my sister's until saturday so sunday at 11 please", "08 11:00", "08 12:00"),
    ("改天吧,明天下午也行", "05 12:00", "05 18:00"),
    ("we eat at six so anytime after seven is fine", "04 19:00", "04 21:00"),
    ("you rang me at 8 this morning! ring after six please", "04 18:00", "04 21:00"),
    ("just popping out, back by four, ring then", "04 16:00", "04 17:00"),
]
TAKEN_BACK = [
    ("三点打吧,哦不,四点", "04 16:00", "04 17:00"),
    ("明天下午三点,不不,后天下午三点", "06 15:00", "06 16:00"),
    ("周四打,说错了,周五打", "06 09:00", "06 21:00"),
    ("明晚七点,不,七点半", "05 19:30", "05 20:30"),
    ("七点打给我不如八点打给我", "04 20:00", "04 21:00"),
    ("tomorrow at 3, i mean 4", "05 16:00", "05 17:00"),
    ("call me at six, no wait, seven", "04 19:00", "04 20:00"),
    ("call me thursday. actually make it friday", "06 09:00", "06 21:00"),
    ("i told your colleague 2pm but 4pm is better", "04 16:00", "04 17:00"),
]
DENIED = [
    ("别三点打,四点打", "04 16:00", "04 17:00"),
    ("周三周四都不行,周五下午打", "06 12:00", "06 18:00"),
    ("五点以后我不在,三点打吧", "04 15:00", "04 16:00"),
    ("friday not thursday", "06 09:00", "06 21:00"),
    ("at 4 not 3", "04 16:00", "04 17:00"),
    ("tuesday's no good, friday after 3 works", "06 15:00", "06 18:00"),
    ("not tomorrow but the day after", "06 09:00", "06 21:00"),
    ("no mornings please, afternoons tomorrow", "05 12:00", "05 18:00"),
    ("not after 8", "04 18:00", "04 20:00"),
    ("never before noon tomorrow", "05 12:00", "05 18:00"),
]
UNUSUAL = [
    ("call me at 1730", "04 17:30", "04 18:30"),
    ("1600打给我", "04 16:00", "04 17:00"),
    ("ring me at ten to six", "04 17:50", "04 18:50"),
    ("five to four ring me", "04 15:55", "04 16:55"),
    ("差一刻五点", "04 16:45", "04 17:45"),
    ("四点搭六", "04 16:30", "04 17:30"),
    ("三点三个字打", "04 15:15", "04 16:15"),
    ("三点二十打", "04 15:20", "04 16:20"),
    ("明天下午一点", "05 13:00", "05 14:00"),
    ("星期四三点打俾我", "05 15:00", "05 16:00"),
    ("下午2-4点", "04 14:00", "04 16:00"),
    ("早9点到晚6点都可以打", "04 10:00", "04 18:00"),
    ("早上十点到下午两点都可以", "04 10:00", "04 14:00"),
    ("after 3 but before 5", "04 15:00", "04 17:00"),
    ("10am - noon tomorrow", "05 10:00", "05 12:00"),
    ("between 10 and 11:30 a.m. tomorrow", "05 10:00", "05 11:30"),
    ("no earlier than 4pm", "04 16:00", "04 18:00"),
    ("post lunch please", "04 12:00", "04 18:00"),
    ("six-ish", "04 18:00", "04 19:00"),
    ("in ten", "04 10:10", "04 11:10"),
    ("in 2-3 hours", "04 12:00", "04 13:00"),
    ("两三个小时后", "04 12:00", "04 13:00"),
    ("in three quarters of an hour", "04 10:45", "04 11:45"),
    ("五个字后打", "04 10:25", "04 11:25"),
    ("等我十分钟", "04 10:10", "04 11:10"),
    ("a week on monday", "16 09:00", "16 21:00"),
    ("saturday week at ten", "14 10:00", "14 11:00"),
    ("a week tomorrow", "12 09:00", "12 21:00"),
    ("same time tomorrow", "05 10:00", "05 11:00"),
    ("friday 13th at noon", "13 11:30", "13 14:00"),
    ("on the ninth after lunch", "09 12:00", "09 18:00"),
    ("3/20 at 2 pm", "20 14:00", "20 15:00"),
    ("20/3 at 4pm", "20 16:00", "20 17:00"),
    ("saturday or sunday", "07 09:00", "08 21:00"),
    ("周六日都可以", "07 09:00", "08 21:00"),
    ("best time to reach me is 4 to 6", "04 16:00", "04 18:00"),
    ("周四周五都行", "05 09:00", "06 21:00"),
    ("明后天打都行", "05 09:00", "06 21:00"),
]


@pytest.mark.parametrize(("words", "start", "end"), [*TIED_TO_A_TALK, *TAKEN_BACK, *DENIED, *UNUSUAL])
def test_the_time_that_is_wished(words: str, start: str, end: str) -> None:
    window = call_back_window(normalise(words).casefold(), NOW)
    assert window is not None
    assert (f"{window.start:%d %H:%M}", f"{window.end:%d %H:%M}") == (start, end)


@pytest.mark.parametrize("words", ["a solid 4/5", "9/10 from me", "they came at 3 yesterday", "差不多三天了", "快一点"])
def test_no_time_of_a_wish(words: str) -> None:
    assert call_back_window(words, NOW) is None


@pytest.mark.parametrize("words", ["儿子四点补习,我正忙,有空再说", "the vet comes at two. some other time please"])
def test_an_hour_of_something_else_is_no_window(words: str) -> None:
    assert call_back_window(words, NOW) is None


@given(
    wish=st.sampled_from(["call me at {}", "so ring me at {} please", "please phone at {}"]),
    told=st.sampled_from(["your man came at {} yesterday", "i waited until {}", "not at {}", "at {} i'm driving"]),
    hours=st.lists(st.integers(13, 20), min_size=2, max_size=2, unique=True),
)
def test_what_is_told_never_moves_the_wish(wish: str, told: str, hours: list[int]) -> None:
    said = f"{told.format(f'{hours[0]}:00')}, {wish.format(f'{hours[1]}:00')}"
    window = call_back_window(said, NOW)
    assert window is not None
    assert window.start.hour == hours[1]


@given(hour=st.integers(1, 11), minute=st.sampled_from(range(5, 60, 5)))
def test_one_hour_in_many_spellings(hour: int, minute: int) -> None:
    spellings = (
        f"明天下午{hour}点{minute}分打给我",
        f"call me at {hour}.{minute:02} pm tomorrow",
        f"tomorrow {hour}:{minute:02}pm",
    )
    windows = {call_back_window(words, NOW) for words in spellings}
    assert len(windows) == 1


@pytest.mark.parametrize(
    "words",
    [
        "客服说好周三给我回电",
        "your agent promised to call on tuesday",
        "he asked me to call back tuesday",
        "你们不是说周二打给我吗",
        "我上午打给你们没人接",
        "the call on monday was great",
    ],
)
@pytest.mark.parametrize("kind", ["none", "text", "csat5", "yes_no"])
def test_a_call_that_was_promised_is_none_that_is_wished(words: str, kind: str) -> None:
    assert Act.CALLBACK not in read_as(words, kind).settled


@pytest.mark.parametrize(
    "words", ["晚上八点打我手机", "请于后天下午致电", "tmr afternoon then call", "ring this saturday morning"]
)
def test_a_call_that_is_wished(words: str) -> None:
    assert Act.CALLBACK in read_as(words).settled


@pytest.mark.parametrize("piece", ["三点,不对,", "call me at 5, no, ", "12:30 ", "1-", "monday or ", "四"])
def test_long_messages_of_times_end(piece: str) -> None:
    began = time.perf_counter()
    call_back_window((piece * 2_000)[:2_000], NOW)
    assert time.perf_counter() - began < 10
