"""Slips of the finger, figures in other signs, and scales that the question itself tells. All wording is our own."""

from __future__ import annotations

import pytest

from bot.understanding.marks.told_scale import told_scale
from tests.understanding.saying import read_as

FIVE = "How was the fitting of your kitchen, 1 to 5?"
TEN = "您有多大可能推荐我们?0到10分"


@pytest.mark.parametrize(
    ("reply", "mark"),
    [
        ("thre", 3),
        ("foru", 4),
        ("fivee", 5),
        ("a fuor because he was late", 4),
        ("tow", 2),
        ("oen", 1),
        ("V", 5),
        ("iv stars", 4),
        ("Ⅳ", 4),
        ("❺", 5),
        ("⓷ thanks", 3),
        ("no. 4", 4),
        ("No.4 please", 4),
        ("number three", 3),
        ("#5", 5),
        ("№ 2", 2),
        ("4号", 4),
    ],
)
def test_a_mark_in_unusual_letters_or_signs(reply: str, mark: int) -> None:
    assert read_as(reply, "csat5", FIVE).found.value == mark


@pytest.mark.parametrize(
    ("reply", "mark"), [("eihgt", 8), ("a sevn please", 7), ("nien, thanks", 9), ("🔟", 10), ("viii", 8), ("❿", 10)]
)
def test_a_recommendation_in_unusual_letters_or_signs(reply: str, mark: int) -> None:
    assert read_as(reply, "nps11", TEN).found.value == mark


@pytest.mark.parametrize(
    "reply",
    ["tree", "for", "fire", "right", "my tow truck was late", "six or sevn", "I was no. 4 in the queue", "VI"],
)
def test_what_only_looks_like_a_figure_is_no_mark(reply: str) -> None:
    assert read_as(reply, "csat5", FIVE).found.value is None


def test_a_scale_told_in_the_question() -> None:
    prompt = "满意度? 1.失望 2.还行 3.不错 4.很棒 5.完美"
    assert [read_as(reply, "csat5", prompt).found.value for reply in ("失望", "还行吧", "不错", "很棒", "完美")] == [
        1,
        2,
        3,
        4,
        5,
    ]
    assert read_as("不失望", "csat5", prompt).found.value is None
    assert read_as("普通", "csat5", "5 非常满意、4 满意、3 普通、2 不满意、1 非常不满意").found.value == 3
    assert told_scale("rate it: excellent (5), good (4), fair (3), poor (2)")["good"] == 4
    assert not told_scale("from 1 (worst) to 5 (best)")


def test_where_one_is_the_best_only_the_questions_own_words_count() -> None:
    prompt = "请评分:1=非常满意,2=满意,3=一般,4=不满意,5=非常不满意"
    assert read_as("非常满意", "csat5", prompt).found.value == 1
    assert read_as("不满意", "csat5", prompt).found.value == 4
    assert read_as("挺好", "csat5", prompt).found.value is None


@pytest.mark.parametrize(
    "reply",
    [
        "五星,感谢师傅让我在家干等一整天",
        "满分,推荐大家都来尝尝被放鸽子的滋味",
        "5分5分,多谢你们让我白请一天假",
        "5, waited in all day and nobody came",
        "five stars for the no-show",
        "5 if you like queueing in the rain",
        "3... or 5... oh forget it",
        "5分,推荐给我最讨厌的人",
        "5 stars. Only had to call nine times!",
        "Five stars! Nothing says luxury like cold showers.",
        "五分是不可能的,柜门都关不上",
        "5 is out of the question, the van scraped my gate",
        "给你们五分,好让你们继续糊弄人",
        "3ish? 5? just pick one",
        "一颗星给送货的,修的人还没来",
    ],
)
def test_a_mark_that_is_not_meant(reply: str) -> None:
    assert read_as(reply, "csat5", FIVE).found.value is None


@pytest.mark.parametrize(
    "reply",
    [
        "5分,之前别家没人来,你们一个电话就到",
        "5星,多谢你们让我妈睡了个好觉",
        "5分,会推荐朋友来体验,不用排队",
        "5, I'd recommend it to anyone who likes good food",
        "5 stars, short wait and lovely staff",
        "5! the last company never turned up",
        "五分,不可能更好了",
        "5, I'd pick this one again",
        "五颗星给师傅",
    ],
)
def test_a_mark_that_is_meant(reply: str) -> None:
    assert read_as(reply, "csat5", FIVE).found.value == 5
