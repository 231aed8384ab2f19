"""A stop and a time for the talk are heard whatever stands beside them, and in nothing that only sounds like them."""

from __future__ import annotations

from datetime import datetime
from itertools import cycle, product

import pytest

from bot.understanding.types import Act
from tests.understanding.saying import NOW, read_as

QUESTIONS = (
    ("csat5", "请给本次清洗打分,1到5分"),
    ("yes_no", "您的门锁修好了吗?"),
    ("text", "How could we do better?"),
    ("nps11", "How likely are you to recommend us, 0-10?"),
    ("none", ""),
)
JOINERS_ZH = ("。", "，", " ", "\n", "!")
JOINERS_EN = (". ", ", ", "\n", " - ", "! ")

STOPS_ZH = [
    *("TD", "退订", "退 订", "取消接收", "别再来电了", "以后不用再发短信给我", "他妈的别再打了", "请别再联系这个号码"),
    *("我号码从你们库里删掉", "唔好再打俾我", "咪再send短訊嚟", "請勿再撥打此電話", "再骚扰我就去报警", "pls unsub"),
    *("这是我外婆的手机,别再打给她", "将我个number del咗佢"),
]
STOPS_EN = [
    *(
        "STOP",
        "stpo",
        "unsub",
        "opt me out",
        "quit fucking calling me",
        "no more texts ever",
        "i'd rather you never called me again",
    ),
    *("take us off your list", "i want you to not contact me again", "this is my aunt's phone, don't text her again"),
    *("call again and i go to the police", "you lot better not ring me again", "stop stop stop"),
]
REMARKS_ZH = [
    *(
        "3分",
        "锁还是卡",
        "小师傅挺细心",
        "我不住那儿了",
        "你打错了",
        "我爷爷去年走了",
        "谢谢你们",
        "哪家公司啊",
        "12号换的锁芯",
    ),
    *("服务还可以", "一共敲了我180块", "等足兩個鐘", "😤", "我退休在家带孩子"),
]
REMARKS_EN = [
    *(
        "3 stars",
        "the lock still sticks",
        "lovely young man",
        "i don't live there now",
        "wrong number mate",
        "grandad died last year",
    ),
    *("cheers", "which company is this", "changed the lock on the 12th", "uncle never come", "he waited 2 hours", "😤"),
]
NO_STOPS_ZH = [
    "别再敲错门了",
    "今天先别打",
    "电话别打,发短信",
    "把那单取消",
    "门铃响个不停",
    "我从健身房退会了",
    "妈你别管我了",
]
NO_STOPS_EN = [
    *(
        "don't knock so early again",
        "don't ring today, i'm out",
        "no calls please, text me",
        "cancel that visit",
        "the bell won't stop",
    ),
    *("i quit the gym", "mum stop worrying"),
]
WISHES_ZH = [
    ("隔十分钟再拨给我", "04 10:10", "04 11:10"),
    ("傍晚六点一刻打给我", "04 18:15", "04 19:15"),
    ("四点以后再打", "04 16:00", "04 18:00"),
    ("后天晌午打给我", "06 11:30", "06 14:00"),
    ("下周四上午联系我", "12 08:00", "12 12:00"),
    ("听晚再讲啦", "05 18:00", "05 21:00"),
    ("聽日晏晝先打嚟", "05 12:00", "05 18:00"),
    ("打给我吧,下午两点", "04 14:00", "04 15:00"),
]
WISHES_EN = [
    ("ring me in ten minutes", "04 10:10", "04 11:10"),
    ("call me at quarter past six", "04 18:15", "04 19:15"),
    ("msg me aftr 4", "04 16:00", "04 18:00"),
    ("try me at lunchtime on friday", "06 11:30", "06 14:00"),
    ("call back thurs morning", "05 08:00", "05 12:00"),
    ("can i answer tomorrow evening", "05 18:00", "05 21:00"),
    ("call me at ninee tonight", "04 21:00", "04 22:00"),
    ("call in two days", "06 09:00", "06 21:00"),
]
MATTERS_ZH = [
    *(
        "19号的扣款不对",
        "你们上周四装的锁",
        "物业说后天来看",
        "等了5天",
        "早上八点就打来吵醒我",
        "钥匙周日寄到",
        "9楼903",
    ),
    *("保修到几号", "师傅迟了一个钟头", "说好三点结果五点才来", "你好", "手上有活"),
]
MATTERS_EN = [
    *(
        "the bill of the 19th is wrong",
        "it was fitted last thursday",
        "the inspector is coming on friday",
        "waited 5 days",
        "flat 903",
    ),
    *(
        "you rang at 8 this morning",
        "when does the cover end on the 30th",
        "he was an hour late",
        "do i pay by the 21st",
        "hello",
        "hands full",
    ),
]


def combined(cores: list[str], remarks: list[str], joiners: tuple[str, ...]) -> list[tuple[str, str]]:
    """Every core with every remark, by turns before it and after it, by every joiner in turn."""
    turns = cycle(product(joiners, (True, False)))
    return [
        (core, f"{core}{joiner}{remark}" if is_first else f"{remark}{joiner}{core}")
        for (core, remark), (joiner, is_first) in zip(product(cores, remarks), turns, strict=False)
    ]


@pytest.mark.parametrize(("kind", "prompt"), QUESTIONS)
def test_a_demand_is_heard_beside_anything(kind: str, prompt: str) -> None:
    said = combined(STOPS_ZH, REMARKS_ZH, JOINERS_ZH) + combined(STOPS_EN, REMARKS_EN, JOINERS_EN)
    assert not [text for _, text in said if not read_as(text, kind, prompt).opts_out]


@pytest.mark.parametrize(("kind", "prompt"), QUESTIONS)
def test_no_demand_is_heard_where_none_is_made(kind: str, prompt: str) -> None:
    said = combined(NO_STOPS_ZH, REMARKS_ZH, JOINERS_ZH) + combined(NO_STOPS_EN, REMARKS_EN, JOINERS_EN)
    texts = [text for _, text in said] + REMARKS_ZH + REMARKS_EN
    assert not [text for text in texts if read_as(text, kind, prompt).opts_out]


def on(words: str) -> datetime:
    """An hour of March 2026: "05 18:00"."""
    return datetime.strptime(f"2026-03-{words}", "%Y-%m-%d %H:%M").replace(tzinfo=NOW.tzinfo)


@pytest.mark.parametrize(("kind", "prompt"), QUESTIONS)
def test_the_window_is_that_of_the_wish(kind: str, prompt: str) -> None:
    wrong = []
    for wishes, matters, joiners in ((WISHES_ZH, MATTERS_ZH, JOINERS_ZH), (WISHES_EN, MATTERS_EN, JOINERS_EN)):
        windows = {wish: (on(start), on(end)) for wish, start, end in wishes}
        for wish, text in combined(list(windows), matters, joiners):
            reading = read_as(text, kind, prompt)
            found = reading.callback and (reading.callback.start, reading.callback.end)
            if Act.CALLBACK not in reading.settled or found != windows[wish]:
                wrong.append((text, found))
    assert not wrong


def test_a_slot_that_is_named_for_the_talk_is_not_chosen() -> None:
    reading = read_as("做紧嘢,星期五晏昼先拣", "choice", "边个时段送货?", ("上昼", "下昼", "夜晚"))
    assert reading.found.value is None
    assert (reading.callback and reading.callback.start) == on("06 12:00")
    assert Act.CALLBACK in reading.settled


@pytest.mark.parametrize("words", ["busy, later", "sorry busy. later pls", "in class, another time"])
def test_later_without_a_time(words: str) -> None:
    reading = read_as(words, "csat5")
    assert Act.CALLBACK in reading.settled
    assert reading.callback is None


def test_a_time_that_only_the_family_knows_is_none() -> None:
    assert read_as("call me once the kids are in bed").callback is None
