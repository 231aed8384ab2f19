"""A plain answer before a turn stays one; what is put right is no grievance; to and fro answers nothing."""

import pytest

from bot.understanding.words.grievances import grieves
from tests.understanding.saying import read_as


@pytest.mark.parametrize(
    ("prompt", "text", "answer"),
    [
        ("您的新路由器能上网吗?", "能上,不过客厅信号差", True),
        ("您预订的蛋糕收到了吗?", "收到了 可是奶油全化了", True),
        ("窗户密封条换好了吗?", "换好了,就是胶味很大", True),
        ("請問投影機的畫面正常嗎?", "正常,但風扇聲音很大", True),
        ("您方便我们周二上门吗?", "方便,只是要晚一点", True),
        ("花洒修好了吗?", "修好了,但第二天又漏了", False),
        ("Was your tank filled today?", "yes n no n yes whatever", None),
        ("快递收到了吗?", "有 没有 有 随便吧", None),
        ("Has it been delivered?", "no, no, no", False),
        ("热水器装好了吗?", "还美", False),
    ],
)
def test_a_plain_answer_before_a_turn_counts(prompt: str, text: str, answer: bool | None) -> None:
    assert read_as(text, "yes_no", prompt).found.value is answer


@pytest.mark.parametrize(
    "words",
    [
        "fixed the leak in ten minutes",
        "the refund went through",
        "she stayed late",
        "解决了漏水",
        "噪音问题解决了",
        "got my refund",
        "the leak is gone",
        "漏水的问题当天就解决了",
        "refund came through this morning",
    ],
)
def test_what_was_put_right_is_no_grievance(words: str) -> None:
    assert not grieves(words)


@pytest.mark.parametrize(
    "words",
    [
        "he came late",
        "修好了又漏水",
        "where is my refund",
        "still leaking",
        "fixed nothing, it leaks",
        "they never fixed the leak",
        "nobody fixed the leak",
        "you haven't repaired the broken hinge",
        "hasn't stopped leaking",
        "who fixed the leak",
        "should have replaced the cracked screen",
    ],
)
def test_what_was_not_put_right_is_one(words: str) -> None:
    assert grieves(words)
