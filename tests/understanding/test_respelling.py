"""Misspelt words by which customers speak of the talk itself (words/respelling.py), and what must stay as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.types import Act
from bot.understanding.words.respelling import respelt
from tests.understanding.saying import read_as


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("stpo textign me", Act.OPT_OUT),
        ("unsubscrbe", Act.OPT_OUT),
        ("delet my nubmer and dont contcat me agian", Act.OPT_OUT),
        ("take us of your list", Act.OPT_OUT),
        ("别在打来了", Act.OPT_OUT),
        ("请不要在发信息给我", Act.OPT_OUT),
        ("退钉", Act.OPT_OUT),
        ("can i speek to a humen", Act.ASK_HUMAN),
        ("i want ur manger", Act.ASK_HUMAN),
        ("转人功", Act.ASK_HUMAN),
        ("叫你们精理来", Act.ASK_HUMAN),
        ("who si this?", Act.ASK_IDENTITY),
        ("wrogn numebr", Act.WRONG_PERSON),
        ("打措电话了", Act.WRONG_PERSON),
    ],
)
def test_slips_do_not_hide_what_is_wanted(words: str, act: Act) -> None:
    assert act in read_as(words).settled


@pytest.mark.parametrize(
    ("words", "hour"), [("bizzy, cal me tomorow at 3 pm", 15), ("gonna be in a meeting, ring 2moro at 10am", 10)]
)
def test_slips_do_not_hide_a_time(words: str, hour: int) -> None:
    window = read_as(words).callback
    assert window is not None
    assert window.start.hour == hour


@pytest.mark.parametrize(
    "words",
    [
        "the massage was great",
        "my parson recommended it",
        "he signed the contract",
        "there was a stoop at the door",
        "the curling tongs, model SP-1 tset.example",
        "the horse stood in the manger",
        "我师叔经历过这些",
        "克服了很多困难",
        "一共5份",
        "他在打电话",
        "别在意",
        "半小时后再打",
        "明天在家",
    ],
)
def test_words_of_their_own_stay(words: str) -> None:
    assert respelt(words, "") == words


def test_the_questions_own_words_stay() -> None:
    assert respelt("Mesage please", "Who helped you? Mesage Ltd") == "Mesage please"


@pytest.mark.parametrize(
    ("asked", "words", "meant"),
    [
        ("快递收到了吗?", "收道了", "收到了"),
        ("空调是否恢复正常?", "恢复正场", "恢复正常"),
        ("请选择邮寄或自取", "又寄", "邮寄"),
        ("窗户还漏风吗?", "还漏峰", "还漏风"),
        ("您还满意吗?", "我在家", "我在家"),
        ("现在还发热吗?", "别再发了", "别再发了"),
        ("", "客夫在哪", "客服在哪"),
        ("", "五十个", "五十个"),
    ],
)
def test_characters_that_sound_like_those_of_the_question(asked: str, words: str, meant: str) -> None:
    assert respelt(words, asked) == meant


@given(st.text(max_size=200))
def test_respelling_twice_changes_nothing_more(words: str) -> None:
    once = respelt(words, "")
    assert respelt(once, "") == once
