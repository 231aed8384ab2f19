"""Particles of the dialects change nothing; what others did, and what is conceded, is told apart."""

from __future__ import annotations

import pytest

from bot.understanding.types import Act
from tests.understanding.saying import read_as

PARTICLES = (*"耶欸捏啦喔哦唷哟咯嘞呗嘛呀啊咧齁滴了呢吧噢哈诶嗷餒ㄟㄛㄚ嘅喇囉㗎啩", "了啦")
ANSWERS: tuple[tuple[str, str, str, tuple[str, ...], object], ...] = (
    ("满意", "csat5", "您滿意嗎？", (), 4),
    ("不太满意", "csat5", "您滿意嗎？", (), 2),
    ("4分", "csat5", "请打分，1到5分", (), 4),
    ("9", "nps11", "0-10分，您会推荐我们吗？", (), 9),
    ("有", "yes_no", "師傅有準時到嗎？", (), True),
    ("没有", "yes_no", "師傅有準時到嗎？", (), False),
    ("解决了", "yes_no", "问题解决了吗？", (), True),
    ("还没", "yes_no", "快递到了吗？", (), False),
    ("价格", "choice", "最不满意哪方面？", ("价格", "服务"), 0),
    ("第二个", "choice", "最不满意哪方面？", ("价格", "服务"), 1),
    ("B", "choice", "最不满意哪方面？", ("价格", "服务"), 1),
)


@pytest.mark.parametrize("particle", PARTICLES)
@pytest.mark.parametrize(("words", "kind", "prompt", "options", "expected"), ANSWERS)
def test_a_particle_changes_no_answer(
    particle: str, words: str, kind: str, prompt: str, options: tuple[str, ...], expected: object
) -> None:
    assert read_as(words + particle, kind, prompt, options).found.value == expected


def test_a_judgement_stands_before_a_tale() -> None:
    words = "不太滿意耶，說好下午四點可以牽車，結果我坐在那邊等到快七點"
    assert read_as(words, "csat5", "您對這次保養服務滿意嗎？").found.value == 2


@pytest.mark.parametrize(
    ("words", "expected"), [("我住402，4分", 4), ("花了1,200，给3分", 3), ("402，4", None), ("5,000块,2分", 2)]
)
def test_a_comma_parts_figures_unless_it_makes_thousands(words: str, expected: int | None) -> None:
    assert read_as(words, "csat5", "请为您的入住体验打分（1-5分）").found.value == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("修是修好了，修了整整十一天，物业费可一天没少收", True),
        ("到是到了，箱子破了个洞", True),
        ("修是修好了，第二天又坏了", False),
        ("修是修了，没修好", False),
    ],
)
def test_what_is_conceded_answers(words: str, *, expected: bool) -> None:
    prompt = "快递到了吗？" if words.startswith("到") else "电梯修好了吗？"
    assert read_as(words, "yes_no", prompt).found.value is expected


@pytest.mark.parametrize(
    "words",
    [
        "之前用的那家快递把我的花瓶摔得稀巴烂还不赔，换了你们之后一次事都没出过，5分",
        "我朋友在别间健身房退费退了半年都退不到，你们当天就帮我处理好，5分",
        "5. My neighbour's garage wrecked her gearbox and then lied about it, I was dreading this, you lot were great",
        "my old bank charged me twice and never said sorry, you guys fixed it in a day. 5",
    ],
)
def test_what_others_did_is_no_grievance_of_ours(words: str) -> None:
    reading = read_as(words, "csat5", "Rate us, 1-5")
    assert reading.relieves
    assert not reading.grieves


def test_what_we_did_stays_one() -> None:
    words = "my brother waited in all day and you never came. 2"
    assert not read_as(words, "csat5", "Rate us, 1-5").relieves


def test_the_hotline_by_name_and_thanks_after_a_mark() -> None:
    assert Act.ASK_HUMAN not in read_as("人工客服小李特别耐心，5分", "csat5", "1-5分").settled
    assert Act.GREETING in read_as("good, thank you", "csat5", "How would you rate our service?").excluded
