"""Any trouble is asked after: whoever names one says yes, whoever praises says no."""

import pytest

from tests.understanding.saying import read_as


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("用下来有什么毛病吗?", "按键不灵"),
        ("有遇到什么问题吗?", "风太小了"),
        ("还有哪里不舒服吗?", "肩膀有点痛"),
        ("Any issues with the new kettle?", "the lid"),
        ("Is anything still wrong with the flat?", "door won't open"),
        ("Is anything still bothering you?", "a little swelling"),
    ],
)
def test_a_trouble_that_is_named_is_a_yes(prompt: str, text: str) -> None:
    assert read_as(text, "yes_no", prompt).found.value is True


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("用下来有什么毛病吗?", "一切正常"),
        ("您对哪方面不满意吗?", "都挺好的"),
        ("有什么不满意的地方吗?", "没有"),
        ("Any issues with the new kettle?", "not one"),
        ("Any issues with the new kettle?", "my pleasure, no"),
    ],
)
def test_praise_denies_every_trouble(prompt: str, text: str) -> None:
    assert read_as(text, "yes_no", prompt).found.value is False


@pytest.mark.parametrize(
    "text",
    [
        "call me later",
        "the manager please",
        "why do you ask?",
        "my wife deals with it",
        "在开会 晚点",
        "没收过你们东西",
    ],
)
def test_other_words_name_none(text: str) -> None:
    prompt = "Any issues with the new kettle?" if text.isascii() else "用下来有什么毛病吗?"
    assert read_as(text, "yes_no", prompt).found.value is None


@pytest.mark.parametrize(
    ("text", "answer"), [("prob not", False), ("i doubt it", False), ("no doubt", True), ("probs not tbh", False)]
)
def test_probably_not(text: str, answer: bool) -> None:
    assert read_as(text, "yes_no", "Would you come again?").found.value is answer
