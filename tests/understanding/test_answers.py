from __future__ import annotations

import pytest

from bot.understanding.types import Act
from tests.understanding.saying import OPTIONS, by_rules, read_as

RESOLVED = "您反映的问题解决了吗?"
RESOLVED_EN = "Has your problem been resolved?"


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("5", 5),
        ("4分", 4),
        ("两颗星", 2),
        ("⭐⭐⭐⭐", 4),
        ("五星好评", 5),
        ("给满分", 5),
        ("十分满意", 5),
        ("满意", 4),
        ("还行", 3),
        ("马马虎虎", 3),
        ("不太满意", 2),
        ("非常不满意", 1),
        ("不对,是2分", 2),
        ("5,哦不对,3", 3),
        ("5分满分我给4分", 4),
        ("4/5", 4),
        ("3... no wait, 4", 4),
        ("i'd give it a 2", 2),
        ("very satisfied", 5),
        ("good", 4),
        ("meh", 3),
        ("not happy", 2),
        ("dreadful", 1),
        ("上次5分,这次2分", 2),
        ("快递给1星,你们5星", 5),
        ("5分,不过安装师傅迟到了", 5),
    ],
)
def test_csat_marks(words: str, mark: int) -> None:
    assert read_as(words, "csat5").found.value == mark


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("6", "out_of_range"),
        ("0", "out_of_range"),
        ("-1", "out_of_range"),
        ("3到4分吧", "range"),
        ("8或9", "range"),
        ("7-8", "range"),
        ("4.5", "not_whole"),
        ("8 out of 10", "other_scale"),
        ("等了3天", "not_a_rating"),
        ("room 402", "not_a_rating"),
        ("一星给快递", "not_a_rating"),
        ("呵呵,给你们5分", "sarcasm"),
        ("安装5分,价格2分", "contradiction"),
    ],
)
def test_what_is_no_csat_mark(words: str, problem: str) -> None:
    found = read_as(words, "csat5").found
    assert found.value is None
    assert str(found.problem) == problem


@pytest.mark.parametrize(
    ("words", "mark"),
    [("9", 9), ("十分", 10), ("满分", 10), ("零分", 0), ("8 out of 10", 8), ("ten!", 10), ("9分,不对,7分", 7)],
)
def test_nps_marks(words: str, mark: int) -> None:
    assert read_as(words, "nps11").found.value == mark


@pytest.mark.parametrize("words", ["很好", "十分满意", "肯定会推荐", "五星", "11", "8或9", "4.5", "100%"])
def test_nps_needs_a_figure(words: str) -> None:
    assert read_as(words, "nps11").found.value is None


@pytest.mark.parametrize(
    ("words", "prompt", "answer"),
    [
        ("解决了", RESOLVED, True),
        ("是的,已经修好了", RESOLVED, True),
        ("还没", RESOLVED, False),
        ("没有啊,还是漏水", RESOLVED, False),
        ("不", RESOLVED, False),
        ("好", RESOLVED, True),
        ("1", RESOLVED, True),
        ("N", RESOLVED, False),
        ("可能吧", RESOLVED, None),
        ("是,但又坏了", RESOLVED, None),
        ("没有了", "还有其他问题吗?", False),
        ("一切正常", "还有其他问题吗?", False),
        ("会的,谢谢", "您愿意推荐我们吗?", True),
        ("迟到了", "师傅准时到了吗?", False),
        ("yes it works now", RESOLVED_EN, True),
        ("still leaking", RESOLVED_EN, False),
        ("no it broke again", RESOLVED_EN, False),
        ("yes and no", RESOLVED_EN, None),
        ("👍", RESOLVED_EN, True),
    ],
)
def test_yes_and_no_in_the_light_of_the_question(words: str, prompt: str, answer: bool | None) -> None:
    assert read_as(words, "yes_no", prompt).found.value is answer


@pytest.mark.parametrize(
    ("words", "index"),
    [
        ("1", 0),
        ("b", 1),
        ("选C", 2),
        ("第三个", 2),
        ("最后一个", 3),
        ("质量", 1),
        ("安装速度太慢了", 2),
        ("不是1,是2", 1),
        ("5", None),
        ("e", None),
        ("都行", None),
        ("1和2", None),
        ("等了3天", None),
    ],
)
def test_choices(words: str, index: int | None) -> None:
    assert read_as(words, "choice", options=OPTIONS).found.value == index


@pytest.mark.parametrize(
    ("kind", "answer"), [("csat5", 4), ("nps11", None), ("yes_no", True), ("choice", None), ("text", None)]
)
def test_the_same_word_means_what_the_question_makes_of_it(kind: str, answer: object) -> None:
    assert by_rules("好", kind, RESOLVED, OPTIONS).answer == answer


def test_an_answer_is_recorded_exactly_when_the_act_is_there() -> None:
    for words in ("5", "8或9", "STOP", "你好", "五星好评", ""):
        meant = by_rules(words, "csat5")
        assert (meant.answer is not None) == (Act.ANSWER in meant.acts)
