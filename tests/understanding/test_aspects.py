"""Marks for several things: only the one that was asked after counts. And marks typed in unusual ways."""

import pytest

from bot.understanding.types import Act
from bot.understanding.words.found import Problem
from tests.understanding.saying import read_as


@pytest.mark.parametrize(
    ("prompt", "text", "answer"),
    [
        ("请给安装师傅打分,1-5分", "师傅5分,你们仓库最多3分", 5),
        ("请单独为信号打分", "客服2分,信号4分", 4),
        ("请给骑手打分,1-5分", "骑手4", 4),
        ("請為房間打分,1-5分", "早餐2分，房間5分", 5),
        ("How was the electrician, 1-5?", "5 for the electrician, 1 for the office", 5),
        ("How was your meal, 1-5?", "meal 4, parking 2", 4),
        ("How was the nurse, 1-5?", "nurse 5 but it took 3 hours", 5),
        ("请给师傅打分,1-5分", "师傅3分,现在改5分", 5),
        ("请给酒店打分,1-5分", "床5分,隔音1分", None),
        ("How happy are you with our service, 1-5?", "service 5, price 1", None),
        ("How is your suite, 1-5?", "suite 402", None),
    ],
)
def test_the_mark_of_what_was_asked_after(prompt: str, text: str, answer: int | None) -> None:
    assert read_as(text, "csat5", prompt).found.value == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("3 3 3", 3),
        ("555555 太感动了,给4分", 4),
        ("a big fat 5 🎉🎊", 5),
        ("not very good i'm afraid", 2),
        ("隔壁店我给5分,你们还没试", None),
        ("our old garage was a 2", None),
        ("5 of course. i just love soggy chips at midnight", None),
    ],
)
def test_marks_typed_in_unusual_ways(text: str, answer: int | None) -> None:
    assert read_as(text, "csat5", "Rate us 1-5").found.value == answer


def test_below_zero_is_out_of_range() -> None:
    assert read_as("负8分", "nps11", "0到10分").found.problem is Problem.OUT_OF_RANGE
    assert read_as("minus 3", "nps11", "0 to 10").found.problem is Problem.OUT_OF_RANGE


@pytest.mark.parametrize("text", ["2!! have your boss call me", "1分 让店长打给我", "five out of five", "非常不满意"])
def test_a_mark_alone_or_beside_a_demand_complains_of_nothing(text: str) -> None:
    assert Act.COMPLAINT in read_as(text, "csat5", "Rate us 1-5").excluded


@pytest.mark.parametrize("text", ["2!! still no hot water, have your boss call me", "1分 师傅骂人 让店长打给我"])
def test_a_grievance_beside_them_may_be_one(text: str) -> None:
    assert Act.COMPLAINT not in read_as(text, "csat5", "Rate us 1-5").excluded
