"""The few phrases that the conversation knows beyond the acts."""

from __future__ import annotations

import pytest

from bot.dialogue.classify import classify
from bot.dialogue.phrases import before_correction, is_nothing, refuses_everything, refuses_this
from bot.packs.load import load_pack
from tests.dialogue.talking import ROOT


@pytest.mark.parametrize(
    "words",
    [
        "不对，是2分",
        "哦说错了，3分",
        "更正一下，应该是4",
        "sorry, I meant 2",
        "oops 3",
        "should have been a 1",
        "改成五分",
        "唔係，搞錯咗",
    ],
)
def test_corrections_are_noticed(words: str) -> None:
    assert before_correction(words) is not None


@pytest.mark.parametrize("words", ["2分", "机器声音不对劲", "it was okay", "满意", "I like it"])
def test_other_words_correct_nothing(words: str) -> None:
    assert before_correction(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "没有",
        "沒有了。",
        "没了",
        "无",
        "冇",
        "没什么建议",
        "暂时没有",
        "都挺好的",
        "no",
        "Nothing else!",
        "that's all",
        "n/a",
        "no thanks",
        "没有问题",
    ],
)
def test_nothing_is_nothing(words: str) -> None:
    assert is_nothing(words)


@pytest.mark.parametrize(
    "words", ["没有人来修", "no one came", "无线连不上", "nothing works", "都好几天了还没来", "没修好"]
)
def test_something_that_begins_like_nothing_is_something(words: str) -> None:
    assert not is_nothing(words)


@pytest.mark.parametrize("words", ["不想做调查", "没空回答问卷", "not interested", "I don't do surveys"])
def test_the_whole_survey_is_refused(words: str) -> None:
    assert refuses_everything(words)


@pytest.mark.parametrize("words", ["这个不想说", "跳过", "skip this one", "下一題", "next question please"])
def test_one_question_is_refused(words: str) -> None:
    assert refuses_this(words)
    assert not refuses_everything(words)


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("机器漏水了", "product_fault"),
        ("the pump keeps leaking", "product_fault"),
        ("it broke down", "product_fault"),
        ("師傅上門都整唔好", "repair"),
        ("等了三天，快递还没到", "delay"),
        ("a plate fell", None),
        ("你好", None),
    ],
)
def test_complaints_find_their_category(words: str, category: str | None) -> None:
    categories = load_pack(ROOT / "packs" / "after-sales").cases.categories
    assert classify(words, categories) == category
