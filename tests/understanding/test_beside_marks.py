"""A mark or a choice keeps its value whatever is told beside it; what is told beside it alone records nothing."""

from __future__ import annotations

from itertools import product

import pytest

from bot.understanding.words.breaks import with_breaks
from tests.understanding.saying import read_as

Question = tuple[str, str, tuple[str, ...]]

COACH: Question = ("csat5", "请给这趟大巴打分，1到5分", ())
LENS: Question = ("nps11", "您会把我们的眼镜店推荐给别人吗？0到10分", ())
PIANO: Question = ("choice", "钢琴课想怎么上？", ("上门教", "到店学", "线上课"))
FERRY_HK: Question = ("csat5", "請為今次渡輪服務評分，1至5分", ())
CAKE_HK: Question = ("choice", "個蛋糕想點攞？", ("送貨", "自取", "改期"))
ROOF: Question = ("csat5", "How satisfied are you with the new roof? 1 to 5", ())
VET: Question = ("nps11", "Would you recommend our vet practice? 0 to 10", ())
SOFA: Question = ("choice", "Which colour for the sofa?", ("Grey", "Navy", "Olive"))

ZH = (
    [(COACH, words, mark) for words, mark in (("4", 4), ("五分", 5), ("给3分", 3), ("2分吧", 2), ("挺满意", 4))]
    + [(LENS, words, mark) for words, mark in (("9", 9), ("6分", 6), ("10分", 10))]
    + [(PIANO, words, index) for words, index in (("B", 1), ("3", 2), ("选1", 0), ("线上课", 2))]
)
HK = [(FERRY_HK, words, mark) for words, mark in (("4", 4), ("俾5分", 5), ("麻麻哋", 3), ("2分啦", 2))] + [
    (CAKE_HK, words, index) for words, index in (("A", 0), ("揀2", 1), ("自取", 1), ("3", 2))
]
EN = (
    [(ROOF, words, mark) for words, mark in (("4", 4), ("3 stars", 3), ("extremely!", 5), ("very satisfied", 5))]
    + [(VET, words, mark) for words, mark in (("9", 9), ("6/10", 6), ("ten", 10))]
    + [(SOFA, words, index) for words, index in (("B", 1), ("3", 2), ("option A", 0), ("navy", 1))]
)
BESIDE_ZH = (
    "司机开得很稳|就是空调太凉|不过晚点了十分钟|你们是哪个单位的|转人工|叫你们主任给我回电话|正在喂孩子|其他的回头再聊|别再发短信给我了|多谢|外头刮大风|"
    "因为顺路|刚看到短信|发票怎么还没寄|住在18楼"
)
BESIDE_HK = (
    "司機好好人|不過遲咗開船|你哋係邊個部門|叫你哋主任打俾我|湊緊仔|唔好再打嚟|唔該晒|出面好大風|"
    "老客戶嚟|收據幾時寄俾我"
)
BESIDE_EN = (
    "the foreman was a star|but he came late|who are you?|get me a supervisor|I'm in a meeting|stop texting me|thanks|"
    "my kids are asleep|because you asked|sorry for the late reply|when do I get the invoice?|paid 300 quid"
)
BEFORE_ZH = "你好|早上好|说实话|让我想想|刚下夜班|你们是哪个单位的|多谢"
BEFORE_EN = "hi there|good morning|to be honest|let me think|sorry for the late reply|who are you?|thanks"
JOINTS = (" ", "，", "。", "\n", "…", "! ", " 🙏 ")
JOINTS_EN = (", ", ". ", "\n", "... ", " - ", "! ", " 🙏 ")


def value_of(question: Question, text: str) -> int | bool | None:
    kind, prompt, options = question
    return read_as(text, kind, prompt, options).found.value


@pytest.mark.parametrize(
    ("cores", "remarks", "joints"),
    [(ZH, BESIDE_ZH, JOINTS), (HK, BESIDE_HK, JOINTS), (EN, BESIDE_EN, JOINTS_EN)],
    ids=["zh", "hk", "en"],
)
def test_an_answer_keeps_its_value_before_what_is_told(
    cores: list[tuple[Question, str, int]], remarks: str, joints: tuple[str, ...]
) -> None:
    said = [
        (f"{core}{joint}{remark}", question, value)
        for (question, core, value), remark, joint in product(cores, remarks.split("|"), joints)
    ]
    assert [text for text, question, value in said if value_of(question, text) != value] == []


@pytest.mark.parametrize(
    ("cores", "remarks", "joints"), [(ZH, BEFORE_ZH, JOINTS), (EN, BEFORE_EN, JOINTS_EN)], ids=["zh", "en"]
)
def test_an_answer_keeps_its_value_after_what_is_told(
    cores: list[tuple[Question, str, int]], remarks: str, joints: tuple[str, ...]
) -> None:
    said = [
        (f"{remark}{joint}{core}", question, value)
        for (question, core, value), remark, joint in product(cores, remarks.split("|"), joints)
    ]
    assert [text for text, question, value in said if value_of(question, text) != value] == []


@pytest.mark.parametrize(
    ("questions", "remarks"),
    [
        ((COACH, LENS, PIANO), f"{BESIDE_ZH}|{BEFORE_ZH}"),
        ((FERRY_HK, CAKE_HK), BESIDE_HK),
        ((ROOF, VET, SOFA), f"{BESIDE_EN}|{BEFORE_EN}"),
    ],
    ids=["zh", "hk", "en"],
)
def test_what_is_told_alone_records_nothing(questions: tuple[Question, ...], remarks: str) -> None:
    said = [(question, remark) for question, remark in product(questions, remarks.split("|"))]
    assert [(question, remark) for question, remark in said if value_of(question, remark) is not None] == []


@pytest.mark.parametrize("reply", ["在忙，明天下午再选", "我刚下班才看到信息", "今晚再回复你们", "上午没看到短信"])
def test_a_time_for_the_talk_chooses_no_slot(reply: str) -> None:
    assert value_of(("choice", "想几点收快递？", ("上午", "下午", "晚上")), reply) is None


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ("4送货师傅不错", "4送货师傅不错"),  # 送 may go on with the mark: 4送你们
        ("5阿姨很细心", "5, 阿姨很细心"),
        ("3天了还没修", "3天了还没修"),
        ("2周末再说", "2, 周末再说"),
        ("2周后再说", "2周后再说"),
        ("好的。\nb", "好的. b"),
        ("c my mum liked it", "c, my mum liked it"),
        ("3 of them left", "3 of them left"),
        ("9 if they mend it", "9 if they mend it"),
        ("8 - ten", "8 - ten"),
        ("1,5", "1,5"),
    ],
)
def test_where_a_comma_is_missing(told: str, written: str) -> None:
    assert with_breaks(told) == written
