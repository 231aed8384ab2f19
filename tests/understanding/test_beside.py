"""A plain yes or no keeps its value whatever is said beside it, and that answers nothing by itself."""

from __future__ import annotations

import itertools

import pytest

from tests.understanding.saying import read_as

# What is asked, what says yes, what says no.
ZH = (
    ("您订的书柜送到了吗?", "送到了 | 到了 | 有 | 前天送到的", "没送到 | 还没 | 没有 | 没到"),
    ("马桶还堵吗?", "还堵 | 堵", "不堵了 | 没堵"),
    ("教练有没有教您调座椅?", "教了 | 有 | 教过了", "没教 | 没有 | 根本没教"),
    ("请问您需要开收据吗?", "需要 | 要的", "不需要 | 不用了 | 不要"),
    ("條褲改好未?", "改好咗 | 改好喇", "未 | 仲未改好"),
)
EN = (
    ("Did the plumber replace the tap?", "yes | he did | yep", "no | he didn't | nope"),
    ("Has your visa been issued?", "yes | it has | issued", "not yet | it hasn't | no"),
    ("Is the gate still stuck?", "yes | it is", "no | it isn't | not any more"),
    ("Would you like us to book you in again?", "yes please | i would", "no thanks | nope"),
)
ZH_BESIDE = (
    "谢谢你们",
    "小伙子态度特别好",
    "客服热线打了五遍才通",
    "收据怎么开",
    "叫个真人给我打电话",
    "我这会儿在开会",
    "晚点再打给我",
    "以后别给我发短信了",
    "你们是哪家公司",
    "手机快没电了",
    "不好意思刚看到",
)
EN_BESIDE = (
    "thank you so much",
    "your team are brilliant",
    "had to ring six times to get through",
    "how do i get a receipt?",
    "can a manager call me",
    "i'm in a meeting",
    "call me after five",
    "please stop texting me",
    "who is this?",
    "my phone is about to die",
    "sorry only just saw this",
)
ZH_JOINS = (",", " ", "。", "\n", "😅", "…")
EN_JOINS = (", ", ". ", "\n", " - ", " 😅 ")


def answers(table: tuple[tuple[str, str, str], ...]) -> list[tuple[str, str, bool]]:
    return [
        (prompt, answer, value)
        for prompt, yes, no in table
        for said, value in ((yes, True), (no, False))
        for answer in said.split(" | ")
    ]


def beside(
    table: tuple[tuple[str, str, str], ...], remarks: tuple[str, ...], joins: tuple[str, ...]
) -> list[tuple[str, str, bool]]:
    """Every answer with every remark, before and after it; the joins take turns."""
    turns = itertools.cycle(joins)
    return [
        (prompt, next(turns).join(pair), value)
        for prompt, answer, value in answers(table)
        for remark in remarks
        for pair in ((answer, remark), (remark, answer))
    ]


CASES = beside(ZH, ZH_BESIDE, ZH_JOINS) + beside(EN, EN_BESIDE, EN_JOINS)
ALONE = [
    (prompt, remark)
    for table, remarks in ((ZH, ZH_BESIDE), (EN, EN_BESIDE))
    for prompt, _, _ in table
    for remark in remarks
]


@pytest.mark.parametrize(("prompt", "reply", "value"), CASES)
def test_an_answer_is_kept_beside_other_words(prompt: str, reply: str, value: bool) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value


@pytest.mark.parametrize(("prompt", "reply"), ALONE)
def test_words_beside_an_answer_answer_nothing_alone(prompt: str, reply: str) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is None


@pytest.mark.parametrize(
    ("prompt", "reply", "value"),
    [
        ("Did the plumber replace the tap?", "had to wait all morning but yes", True),
        ("Has your visa been issued?", "it has please don't call again", True),
        ("Did the plumber replace the tap?", "can a manager call me yep", True),
        ("您订的书柜送到了吗?", "送到了你们几点下班", True),
        ("您订的书柜送到了吗?", "不好意思刚看到送到了", True),
        ("您订的书柜送到了吗?", "没有人工客服吗", None),
        ("您订的书柜送到了吗?", "是你们公司吗", None),
        ("Has your visa been issued?", "don't call me", None),
        ("Is the gate still stuck?", "busy, later", None),
        ("您订的书柜送到了吗?", "在公交车上听不清 过半小时再打", None),
        ("马桶还堵吗?", "除了主卧,别的都不堵", None),
        ("您订的书柜送到了吗?", "打错了吧,我没订过", None),
    ],
)
def test_where_no_pause_sets_it_off_and_what_takes_it_back(prompt: str, reply: str, value: bool | None) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value


@pytest.mark.parametrize(
    ("prompt", "reply", "value"),
    [
        ("保洁员准时到了吗?", "约好八点,十点才来", False),
        ("保洁员准时到了吗?", "说好一点半 一点二十就敲门了", True),
        ("旗袍合身吗?", "腰身肥了一大圈", False),
        ("礼服合身吗?", "裙摆长了一大截", False),
        ("花瓶送来时有没有损坏?", "外箱破了个大洞", True),
        ("代驾司机迟到了吗?", "说好九点 十点一刻才露面", True),
        ("Did the locksmith arrive on time?", "booked for 8, turned up at half past ten", False),
        ("Did the locksmith arrive on time?", "said 2pm, came at quarter to 2", True),
        ("Was the bed delivered within your slot?", "slot was 10-12, knocked at 2pm", False),
    ],
)
def test_figures_and_measures_tell_it_too(prompt: str, reply: str, value: bool | None) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value
