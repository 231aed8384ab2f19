"""A trouble that is denied, over, put right or one's own is no complaint; neither is a person who is only mentioned."""

import pytest

from bot.understanding.types import Act
from bot.understanding.words.persons import only_mentions_people
from bot.understanding.words.relief import without_relief
from tests.understanding.saying import read_as


@pytest.mark.parametrize(
    "words",
    [
        "no more drips",
        "not a single issue",
        "hasn't rattled once",
        "the damp is gone",
        "stopped buzzing, cheers",
        "couldn't fault her",
        "my own mistake",
        "ridiculously quiet",
        "i can't stop smiling",
        "不堵了",
        "没有任何瑕疵",
        "噪音没了",
        "是我自己搞错了",
        "好吃哭了",
    ],
)
def test_a_trouble_that_is_none_is_no_complaint(words: str) -> None:
    assert Act.COMPLAINT in read_as(words).excluded


@pytest.mark.parametrize(
    "words",
    [
        "still dripping",
        "it hasn't stopped leaking",
        "the problem isn't fixed",
        "nobody fixed the fault",
        "no answer, no hot water",
        "no more drips but he scratched my new floor",
        "没解决问题",
        "噪音没解决",
        "不堵了,可是地板被你们划花了",
        "不贵才怪",
        "没人管",
    ],
)
def test_a_trouble_that_is_one_stays(words: str) -> None:
    assert Act.COMPLAINT not in read_as(words).excluded


def test_relief_is_taken_out_of_the_words() -> None:
    assert without_relief("no more leaks, great").strip(" ,") == "great"
    assert without_relief("leaks again") == "leaks again"


@pytest.mark.parametrize(
    "words",
    [
        "send someone to fix the tap",
        "i spoke to the manager last week",
        "my boss will decide",
        "派个工人来",
        "人工费多少",
        "上周跟客服说过了",
    ],
)
def test_people_who_are_only_mentioned(words: str) -> None:
    assert only_mentions_people(words)


@pytest.mark.parametrize(
    "words",
    [
        "派人来跟我解释",
        "my boss wants to speak to a human",
        "叫个师傅来,再让经理打给我",
        "get me a manager",
        "我们经理说要你们负责人来",
    ],
)
def test_people_who_are_asked_for(words: str) -> None:
    assert not only_mentions_people(words)
