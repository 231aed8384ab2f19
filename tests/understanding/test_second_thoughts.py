"""Yes and no taken back, idioms, and words that answer something else. All wording is our own."""

from __future__ import annotations

import pytest

from tests.understanding.saying import read_as

CAME_ZH, CAME_EN = "您收到快递了吗？", "Have you received the card?"
FIXED = "冰箱修好了吗?"
AGAIN_EN, AGAIN_ZH = "Would you use us again?", "您还会再来住吗？"


@pytest.mark.parametrize(
    ("prompt", "reply", "value"),
    [
        (CAME_ZH, "没有……等等，刚收到", True),
        (CAME_ZH, "没收到。哦等一下，门口有一个，收到了", True),
        (CAME_ZH, "有。啊说错了，没有", False),
        (CAME_ZH, "没有没有……诶，有了，刚到", True),
        (FIXED, "不行，啊不，可以了", True),
        (FIXED, "修好了，不对，还在滴水", False),
        (CAME_EN, "Yes. Sorry, I mean no", False),
        (CAME_EN, "no wait yes", True),
        (CAME_EN, "Yep. Scratch that, nope.", False),
        (CAME_EN, "No. Sorry, wrong button. Yes.", True),
        (CAME_EN, "Actually no", False),
    ],
)
def test_the_second_thought_counts(prompt: str, reply: str, value: bool) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value


@pytest.mark.parametrize(
    ("prompt", "reply", "value"),
    [
        (CAME_ZH, "收到了,等等我拍张照", True),
        (CAME_ZH, "没有，等等吧", False),
        (CAME_ZH, "收到了。不好意思回晚了", True),
        (CAME_ZH, "收到了，不是我要的", True),
        (CAME_EN, "yes sorry for the late reply", True),
        (CAME_EN, "No, sorry", False),
        (CAME_EN, "No. Sorry. Can you resend it?", False),
        (CAME_EN, "yes sorry no damage", True),
    ],
)
def test_an_excuse_takes_nothing_back(prompt: str, reply: str, value: bool) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value


@pytest.mark.parametrize(
    "reply",
    ["No doubt about it", "there is no question about that", "wouldn't think twice", "like a shot", "no hesitation"],
)
def test_idioms_that_affirm(reply: str) -> None:
    assert read_as(reply, "yes_no", AGAIN_EN).found.value is True


@pytest.mark.parametrize(
    "reply",
    [
        "Not if you paid me",
        "not if it was the last hotel on earth. Mouldy sheets.",
        "I'd rather eat glass",
        "wild horses couldn't drag me back",
        "I doubt it",
        "not in this lifetime",
    ],
)
def test_idioms_that_deny(reply: str) -> None:
    assert read_as(reply, "yes_no", AGAIN_EN).found.value is False


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("毫无疑问", True),
        ("百分之百会", True),
        ("想都不用想，会", True),
        ("倒贴钱都不来", False),
        ("八抬大轿请我也不去", False),
        ("等太阳从西边出来吧", False),
        ("免费都不住", False),
        ("会再来的", True),
        ("不会再来了", False),
    ],
)
def test_idioms_in_chinese(reply: str, value: bool) -> None:
    assert read_as(reply, "yes_no", AGAIN_ZH).found.value is value


@pytest.mark.parametrize("reply", ["Not if you keep changing the price", "not unless you fix the shower", "who knows"])
def test_conditions_settle_nothing(reply: str) -> None:
    assert read_as(reply, "yes_no", AGAIN_EN).found.value is None


@pytest.mark.parametrize(
    ("prompt", "reply", "value"),
    [
        (CAME_EN, "No and I've been sitting here for a fortnight. Get a manager to ring me", False),
        (CAME_EN, "no which is why I rang twice", False),
        (CAME_EN, "No can someone call me", False),
        (CAME_EN, "no one knows", None),
        (FIXED, "修好了,可配件费收得离谱", True),
        (FIXED, "修好了,师傅干活麻利,可上门费硬是多收三十", True),
        (FIXED, "修好了,结果又坏了", False),
        ("Can you make your appointment on Friday at 10?", "can't make it, can I move it", False),
        ("Can you make your appointment on Friday at 10?", "yep can make it", True),
        ("新装的指纹锁用着正常吗?", "录不进指纹", False),
        (CAME_ZH, "嗯呐收着了。下回放柜子里", True),
    ],
)
def test_what_follows_does_not_take_the_answer_away(prompt: str, reply: str, value: bool | None) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value


@pytest.mark.parametrize(
    ("prompt", "reply"),
    [
        (CAME_ZH, "嗯 你说啥 没听清"),
        (CAME_ZH, "嗯 喂 听不见"),
        ("Has it arrived?", "yeah sorry what was that"),
        ("您的宽带恢复了吗?", "她搬走了，现在是我住"),
        ("您的手机卡能打电话了吗?", "机主换人了，这号现在我用"),
        ("您更换的电池使用正常吗?", "没换过电池，找错人了吧"),
        ("您更换的电池使用正常吗?", "还没换"),
    ],
)
def test_who_did_not_hear_or_is_another_has_not_answered(prompt: str, reply: str) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is None


@pytest.mark.parametrize(
    ("reply", "index"),
    [
        ("refnd pls", 0),
        ("replacment please", 1),
        ("repiar, thanks", 2),
        ("a refudn please", 0),
        ("no refnd pls", None),
        ("refund or repiar", None),
        ("reply", None),
        ("2. no, 1. oh I dunno", None),
        ("1 or 2... you choose", None),
    ],
)
def test_misspelt_options_and_shrugs(reply: str, index: int | None) -> None:
    options = ("Refund", "Replacement", "Repair")
    assert read_as(reply, "choice", "How should we settle this?", options).found.value == index


def test_two_options_and_a_shrug_choose_none() -> None:
    options = ("基础", "全面")
    assert read_as("2吧…不对1…随便了", "choice", "选哪个套餐?", options).found.value is None
    assert read_as("2，啊不，1", "choice", "选哪个套餐?", options).found.value == 0
    assert read_as("随便，就1吧", "choice", "选哪个套餐?", options).found.value == 0


def test_another_word_is_no_misspelt_option() -> None:
    assert read_as("stuff", "choice", "What was best?", ("Price", "Quality", "Staff")).found.value is None
    assert read_as("phne pls", "choice", "How?", ("Phone", "Email")).found.value == 0


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("yes. wait no sorry thats my husbands card not mine. so no", False),
        ("they came at nine and left again, so that's a no", False),
        ("师傅来过一次又走了,所以没有", False),
        ("early on no, but it got done, so yes", True),
        ("I don't think so", False),
    ],
)
def test_what_it_comes_to_in_the_end_counts(words: str, *, expected: bool) -> None:
    assert read_as(words, "yes_no", "Was the job done?").found.value is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("not A, C", 2),
        ("sorry fat fingers. not 1, 3", 2),
        ("I said C not A", 2),
        ("oops B, not A", 1),
        ("A no C", 2),
        ("a. sorry, c", 2),
        ("2, not 3 like last time", 1),
    ],
)
def test_one_sign_in_anothers_place(words: str, expected: int) -> None:
    assert (
        read_as(words, "choice", "Which garage suits you?", ("North Rd", "Station", "Harbour")).found.value == expected
    )
