"""Replies to choices in other words than the options'."""

from __future__ import annotations

import pytest

from bot.understanding.types import Act
from tests.understanding.choice_tables import TABLES
from tests.understanding.choice_tables_daily import TABLES_DAILY
from tests.understanding.choice_tables_plain import PLAIN_CHOICES
from tests.understanding.saying import by_rules, read_as

# What is said to any question, and chooses nothing.
BESIDE_ZH = """
在吗 | 你是谁 | 你们是哪家公司 | 怎么知道我电话的 | 我不是机主 | 这不是我的手机号 | 让你们经理给我打电话 |
正在开会,晚点说 | 晚上再打给我 | 明天下午再联系我 | 没看懂 | 我的快递到哪了 | 师傅几点来 | 能改到下周吗 |
装了一半就走了 | 不想回答 | 周日行不行 | 有没有黑色的 | 周末我都在外地 | 微信上说过了 | 我给你们打过电话 |
邮件没收到 | 前两天就坏了 | 第一次就没修好 | 中间换过一次 | 最快什么时候能来 | 最便宜多少钱 | 两个都要 |
早上好 | 晚上好 | 下午好 | 周末愉快 | 白等一天 | 打错了
"""
BESIDE_EN = """
who is this? | how did you get my number | wrong number | call me back later | try me tomorrow afternoon |
good morning | good evening | happy weekend | will it rain on Saturday | when is it coming |
new phone who dis | I emailed you last week | I called you twice | your email went to spam |
my first time here | at last! | second time this happened | first of all who are you | middle of a meeting |
best regards | a pity | a disgrace | black friday deal? | c u later
"""
MENUS_ZH = (
    ("您希望我们怎么联系您?", ("微信", "电话", "邮箱")),
    ("您希望哪个时间段上门?", ("上午9点到12点", "下午1点到5点", "晚上6点到8点")),
    ("请选择日期", ("11月28日(周六)", "11月30日(周一)", "12月2日(周三)")),
    ("怎么取货?", ("到店自取", "快递寄回")),
    ("请选择补偿方式", ("退款", "优惠券", "重发")),
    ("请选颜色", ("珍珠白", "雅灰", "香槟金")),
    ("您要哪个套餐", ("基础 59元", "进阶 99元", "旗舰 199元")),
)
MENUS_EN = (
    ("How should we contact you?", ("Phone", "Email", "WhatsApp")),
    ("Which day suits you?", ("Tuesday 24 November", "Thursday 26 November", "Saturday 28 November")),
    ("Which slot?", ("8am-12pm", "12pm-4pm", "4pm-8pm")),
    ("Which would you like?", ("Repair", "Replacement", "Refund")),
    ("Which colour?", ("Black", "White", "Navy blue")),
    ("Which plan?", ("Basic $15", "Plus $25", "Premium $40")),
    ("Which seat?", ("Window", "Aisle")),
)


def cases() -> list[tuple[str, tuple[str, ...], str, int | None]]:
    found = []
    for prompt, options, table in (*TABLES, *TABLES_DAILY, *PLAIN_CHOICES):
        for line in table.strip().splitlines():
            value, _, replies = line.strip().partition(": ")
            index = None if value == "-" else int(value)
            found += [(prompt, options, reply.strip(), index) for reply in replies.split(" | ")]
    return found


@pytest.mark.parametrize(("prompt", "options", "reply", "index"), cases())
def test_what_a_reply_chooses(prompt: str, options: tuple[str, ...], reply: str, index: int | None) -> None:
    assert by_rules(reply, "choice", prompt, options).answer == index


@pytest.mark.parametrize(
    ("prompt", "options", "beside"),
    [(*menu, BESIDE_ZH) for menu in MENUS_ZH] + [(*menu, BESIDE_EN) for menu in MENUS_EN],
)
def test_what_is_said_beside_the_question_chooses_nothing(prompt: str, options: tuple[str, ...], beside: str) -> None:
    replies = [reply.strip() for reply in beside.replace("\n", " ").split("|")]
    assert {reply: by_rules(reply, "choice", prompt, options).answer for reply in replies} == dict.fromkeys(replies)


def test_a_time_that_is_turned_down_as_an_option_asks_for_no_call() -> None:
    reading = read_as("早上没空", "choice", "请选择送货时间", ("早上", "傍晚"))
    assert reading.found.value == 1
    assert reading.callback is None
    assert Act.CALLBACK not in reading.settled


def test_a_call_for_later_beside_a_choice_is_kept() -> None:
    meant = by_rules("第二个,其他的明天下午再聊", "choice", "请选择颜色", ("红色", "蓝色"))
    assert meant.answer == 1
    assert Act.CALLBACK in meant.acts
    assert meant.callback is not None


def test_trouble_told_in_other_words_is_more_than_an_option() -> None:
    reading = read_as("smashed to bits", "choice", "What was wrong?", ("Late", "Damaged"))
    assert reading.found.value == 1
    assert not reading.is_plain


def test_what_no_option_offers_is_no_choice() -> None:
    assert by_rules("星期天", "choice", "哪天方便?", ("周一", "周三")).answer is None
    assert by_rules("at nine in the evening", "choice", "Which slot?", ("8am-10am", "1pm-3pm")).answer is None


@pytest.mark.parametrize(
    ("reply", "index"),
    [("已经解决", 0), ("还没有解决", 1), ("根本解决不了", 1), ("解决了一部分", None), ("从来没反映过", 2)],
)
def test_an_option_that_denies_another(reply: str, index: int | None) -> None:
    options = ("解决了", "没解决", "没反映过问题")
    assert by_rules(reply, "choice", "您反映过的问题都解决了吗?", options).answer == index


def test_the_last_correction_counts() -> None:
    options = ("Monday", "Tuesday", "Friday")
    for reply in ("monday... no wait, friday", "tuesday, sorry I meant friday", "Monday. Actually, make it Friday"):
        assert by_rules(reply, "choice", "Which day?", options).answer == 2


def test_hours_told_of_are_no_lengths_of_time() -> None:
    options = ("under 10 min", "10-30 min", "over 30 min")
    assert by_rules("booked at 4, seen at 5", "choice", "How long did you queue?", options).answer is None
    assert by_rules("the chap called Ravi", "choice", "Who fitted it?", ("Ravi", "Moses", "Otto")).answer == 0
