"""An answer of one sign or word between words that weigh nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.types import QuestionKind
from bot.understanding.words.found import Problem
from bot.understanding.wrapped import bare_answer
from tests.understanding.saying import read_as
from tests.understanding.test_optout import phrases

PLANS = ("Basic", "Plus", "Premium")
PARTS = ("价格", "服务", "环境")
ENGLISH = """
um {} | {} i guess | {} lol | it's {} | {} mate | {} haha | {} tbh | id go {} | gotta be {} | def {} | easy {} | oh {}
{} x | {} xx | answer {} | we say {} | call it {} | put me down for {} | {} innit | {} lah | {} bro | {} (final answer)
[{}] | honestly {} | overall {} | i pick {}
"""
CHINESE = """
嗯{} | 我觉得{} | 妥妥的{} | 必须{} | 答案是{} | 我的答案是{} | 我投{} | {}不解释 | {}没跑了 | 果断{} | 说实话{}
讲真{} | 直接{} | 额{} | 回覆{} | 回复{} | 肯定是{} | {}走起 | {}老板 | {}（真心的）
亲{} | 【{}】 | 一定係{} | {}啦哈哈
"""


@pytest.mark.parametrize("around", phrases(ENGLISH))
@pytest.mark.parametrize(
    ("words", "kind", "prompt", "options", "expected"),
    [
        ("4", "csat5", "Rate us, 1-5", (), 4),
        ("four", "csat5", "Rate us, 1-5", (), 4),
        ("9", "nps11", "Would you recommend us? 0-10", (), 9),
        ("yes", "yes_no", "Was it fixed?", (), True),
        ("no", "yes_no", "Was it fixed?", (), False),
        ("2", "choice", "Which plan are you on?", PLANS, 1),
        ("b", "choice", "Which plan are you on?", PLANS, 1),
    ],
)
def test_english_words_that_weigh_nothing(
    around: str, words: str, kind: str, prompt: str, options: tuple[str, ...], expected: object
) -> None:
    assert read_as(around.format(words), kind, prompt, options).found.value == expected


@pytest.mark.parametrize("around", phrases(CHINESE))
@pytest.mark.parametrize(
    ("words", "kind", "prompt", "options", "expected"),
    [
        ("4", "csat5", "请打分，1到5", (), 4),
        ("满意", "csat5", "您满意吗？", (), 4),
        ("9分", "nps11", "0到10分，会推荐吗？", (), 9),
        ("是", "yes_no", "问题解决了吗？", (), True),
        ("没有", "yes_no", "问题解决了吗？", (), False),
        ("2", "choice", "哪方面不满意？", PARTS, 1),
        ("B", "choice", "哪方面不满意？", PARTS, 1),
    ],
)
def test_chinese_words_that_weigh_nothing(
    around: str, words: str, kind: str, prompt: str, options: tuple[str, ...], expected: object
) -> None:
    assert read_as(around.format(words), kind, prompt, options).found.value == expected


@pytest.mark.parametrize("words", ["maybe yes", "大概是", "应该没有吧", "算是吧"])
def test_a_lean_is_no_yes_and_no_no(words: str) -> None:
    assert read_as(words, "yes_no", "问题解决了吗？").found.value is None


@pytest.mark.parametrize(("words", "problem"), [("-1", Problem.OUT_OF_RANGE), ("“满意”", Problem.SARCASM)])
def test_what_is_more_than_a_wrapping_stays(words: str, problem: Problem) -> None:
    assert read_as(words, "csat5", "请打分，1到5").found.problem is problem


@given(st.text(alphabet="嗯额就那我x4b是 hao,.吧", max_size=60), st.sampled_from(QuestionKind))
def test_what_is_left_stood_in_the_text(text: str, kind: QuestionKind) -> None:
    left = bare_answer(text, kind)
    assert left in text
    assert left == text or len(left) < len(text)
