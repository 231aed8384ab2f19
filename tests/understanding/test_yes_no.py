"""Yes or no without the words: a reply counts in the light of what was asked. All wording is our own."""

from __future__ import annotations

import pytest

from bot.understanding.types import Act
from bot.understanding.yes_no.asked import Ask, asks_of
from tests.understanding.echo_en_table import ECHOES
from tests.understanding.plain_zh_table import PLAIN
from tests.understanding.saying import by_rules, read_as
from tests.understanding.tales_table import TALES
from tests.understanding.yes_no_table import TABLE

VALUES = {"yes": True, "no": False, "-": None}


def cases() -> list[tuple[str, str, bool | None]]:
    found: list[tuple[str, str, bool | None]] = []
    prompt = ""
    for line in (TABLE.strip() + TALES.rstrip() + PLAIN.rstrip() + ECHOES.rstrip()).splitlines():
        if line.startswith("? "):
            prompt = line.removeprefix("? ")
            continue
        value, _, replies = line.partition(": ")
        found += [(prompt, reply, VALUES[value]) for reply in replies.split(" | ")]
    return found


@pytest.mark.parametrize(("prompt", "reply", "value"), cases())
def test_what_a_reply_says_to_what_was_asked(prompt: str, reply: str, value: bool | None) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is value


@pytest.mark.parametrize(
    ("prompt", "asks"),
    [
        ("水龙头还滴水吗?", Ask.TROUBLE),
        ("漏水的问题解决了吗?", Ask.WORKS),
        ("还有没处理好的问题吗?", Ask.TROUBLE),
        ("您的包裹到货了吗?", Ask.ARRIVED),
        ("您需要改约吗?", Ask.OFFER),
        ("您是周女士吗?", Ask.IDENTITY),
        ("has the humming noise come back?", Ask.TROUBLE),
        ("is your line working?", Ask.WORKS),
        ("do you need help to set it up?", Ask.OFFER),
        ("did he charge you extra?", Ask.CHARGED),
        ("was the nurse polite?", Ask.POLITE),
        ("网速比换之前快吗?", Ask.COMPARED),
        ("我们能公开您的留言吗?", Ask.CONSENT),
        ("包裹是您本人签收的吗?", Ask.OWN_HAND),
        ("司机有没有绕路?", Ask.MISDEED),
        ("火车晚点了吗?", Ask.LATE),
        ("汤太咸了吗?", Ask.TOO_MUCH),
        ("地毯洗掉了吗?", Ask.WORKS),
        ("护士扎疼您了吗?", Ask.TROUBLE),
        ("您是病人的家属吗?", Ask.RELATIVE),
    ],
)
def test_what_a_question_asks_after(prompt: str, asks: Ask) -> None:
    assert asks_of(prompt)[0] is asks


def test_the_words_are_those_that_tell() -> None:
    found = read_as("谢谢师傅,昨天就装好了", "yes_no", "窗帘装好了吗?").found
    assert (found.value, found.words, found.is_firm) == (True, "昨天就装好了", False)


@pytest.mark.parametrize("piece", ["没有了", "not yet ", "好了又坏了,", "is it ", "一点都没有", "the "])
@pytest.mark.timeout(30)  # a repeat within a repeat would take for ever
def test_reading_long_replies_comes_to_an_end(piece: str) -> None:
    assert read_as(piece * 400, "yes_no", "您的空调还漏水吗? Is it still leaking?").text


def test_no_answers_who_this_is_beside_a_wrong_number() -> None:
    asked = by_rules("不是,打错了", "yes_no", "请问您是周敏女士本人吗?")
    assert (asked.answer, asked.acts) == (False, frozenset({Act.ANSWER, Act.WRONG_PERSON}))
    assert by_rules("不是,打错了", "yes_no", "您的冰箱送到了吗?").answer is None


@pytest.mark.parametrize(
    "reply", ["到货了,以后什么消息都别再发给我", "It came yesterday. Now stop all messages to me for good"]
)
def test_what_stands_before_an_opt_out_answers(reply: str) -> None:
    said = by_rules(reply, "yes_no", "您的包裹收到了吗? Has your parcel arrived?")
    assert (said.answer, Act.OPT_OUT in said.acts) == (True, True)


@pytest.mark.parametrize(
    ("prompt", "words", "value"),
    [
        ("新装的扶手牢固吗?", "稳得很", True),
        ("修好后的表走得准吗?", "准过新闻联播", True),
        ("冰箱现在够冷吗?", "劲冻", True),
        ("楼道打扫得干净吗?", "扫得锃亮", True),
        ("水流现在大吗?", "小得可怜", False),
        ("新床垫软吗?", "硬得离谱", False),
        ("体检做完了吗?", "早查完了", True),
        ("空调还有异响吗?", "没啥动静了", False),
        ("瓷砖送到时完好吗?", "碎了三块", False),
        ("纸箱有没有破损?", "破了一个大洞", True),
        ("油箱还漏油吗?", "一点都木有漏了", False),
        ("Was the cellar dry?", "bone dry", True),
        ("Was the flat quiet?", "quiet as the grave", True),
        ("Is the new mattress comfortable?", "hello yes very", True),
        ("Is the flat quiet?", "really big", None),
        ("新床垫软吗?", "不软", False),
        ("椅子装稳当了吗?", "软", None),
    ],
)
def test_a_quality_said_back_in_other_words(prompt: str, words: str, value: bool | None) -> None:
    assert read_as(words, "yes_no", prompt).found.value is value


@pytest.mark.parametrize("words", ["否定", "不中", "我说不是而不是对", "disagree", "I said no, not yes!"])
def test_no_in_a_word_or_put_right(words: str) -> None:
    prompt = "Shall we come on Friday?" if words.isascii() else "可以安排周五上门吗？"
    assert read_as(words, "yes_no", prompt).found.value is False


@pytest.mark.parametrize(
    "prompt", ["师傅准时到了吗?", "空调现在还漏水吗?", "请问您是李女士吗?", "上次的投诉处理好了吗?"]
)
@pytest.mark.parametrize(
    ("reply", "expected"),
    [(yes, True) for yes in ("那当然", "那肯定", "昂", "啊对", "嘿對", "嘿啊", "素的", "额是", "√", "☑️")]
    + [(no, False) for no in ("米有", "×", "✘")],
)
def test_a_sign_or_a_sound_says_yes_or_no(prompt: str, reply: str, *, expected: bool) -> None:
    assert read_as(reply, "yes_no", prompt).found.value is expected
