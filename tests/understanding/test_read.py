from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.conclude import conclude
from bot.understanding.leads import LEAD_ORDER, lead_of
from bot.understanding.read import read
from bot.understanding.types import Act, Locale, QuestionKind, Sentiment
from tests.understanding.saying import OPTIONS, by_rules, read_as, said


def test_the_order_of_leads_names_every_act_once() -> None:
    assert sorted(LEAD_ORDER) == sorted(Act)


@pytest.mark.parametrize(
    ("words", "kind", "is_plain"),
    [
        ("5", "csat5", True),
        ("STOP", "csat5", True),
        ("退订", "none", True),
        ("满意", "csat5", True),
        ("b", "choice", True),
        ("5分,不过师傅迟到了", "csat5", False),
        ("5 thanks", "csat5", False),
        ("师傅很好", "text", False),
        ("别再给我打电话了,你们太烦人了", "none", False),
    ],
)
def test_only_what_was_said_in_words_needs_rasa(words: str, kind: str, is_plain: bool) -> None:
    assert read_as(words, kind, options=OPTIONS).is_plain is is_plain


@given(text=st.text(max_size=400), kind=st.sampled_from(QuestionKind), locale=st.sampled_from(Locale))
def test_any_text_is_read_and_concluded(text: str, kind: QuestionKind, locale: Locale) -> None:
    utterance = said(text, kind, "解决了吗?", OPTIONS, locale=locale)
    reading = read(utterance)
    json.dumps(reading.for_rasa())
    meant = conclude(utterance, reading, None)
    assert meant.acts
    assert meant.lead == lead_of(meant.acts)
    assert (meant.answer is None) or Act.ANSWER in meant.acts
    assert len(meant.acts) == 1 or not meant.acts & {Act.UNCLEAR, Act.AUTO_REPLY}
    json.dumps(dict(meant.evidence))


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("转人工", Act.ASK_HUMAN),
        ("叫你们经理打给我", Act.ASK_HUMAN),
        ("i want to speak to a manager", Act.ASK_HUMAN),
        ("你是机器人吗", Act.ASK_IDENTITY),
        ("is this a scam?", Act.ASK_IDENTITY),
        ("打错了", Act.WRONG_PERSON),
        ("wrong number", Act.WRONG_PERSON),
        ("我正在开车,稍后回复您", Act.AUTO_REPLY),
        ("明天下午三点以后再打", Act.CALLBACK),
        ("can you repeat the question", Act.ASK_REPEAT),
        ("恢复接收", Act.OPT_IN),
        ("help", Act.ASK_HELP),
        ("谢谢", Act.THANKS),
        ("你好", Act.GREETING),
    ],
)
def test_what_the_rules_settle(words: str, act: Act) -> None:
    assert by_rules(words).lead is act


def test_asking_for_a_technician_demands_no_manager() -> None:
    assert Act.ASK_HUMAN not in read_as("请派师傅上门维修").settled


@pytest.mark.parametrize("words", ["我的投诉怎么样了", "what happened to my complaint?", "any update on my case"])
def test_asking_after_a_case(words: str) -> None:
    assert by_rules(words).asks_case


@pytest.mark.parametrize(
    ("words", "expected", "found"),
    [
        ("I would rather do this in English", Locale.ZH_CN, Locale.EN),
        ("请说中文可以吗", Locale.EN, Locale.ZH_CN),
        ("請說中文可以嗎", Locale.EN, Locale.ZH_TW),
        ("唔該講中文", Locale.EN, Locale.ZH_HK),
        ("5", Locale.ZH_CN, None),
        ("ok", Locale.ZH_CN, None),
        ("STOP", Locale.ZH_TW, None),
        ("很好", Locale.ZH_CN, None),
        ("great service", Locale.EN, None),
    ],
)
def test_another_language(words: str, expected: Locale, found: Locale | None) -> None:
    assert read(said(words, locale=expected)).language == found


@pytest.mark.parametrize(
    ("words", "kind", "mood"),
    [
        ("5", "csat5", Sentiment.POSITIVE),
        ("3", "csat5", Sentiment.NEUTRAL),
        ("2", "csat5", Sentiment.NEGATIVE),
        ("9", "nps11", Sentiment.POSITIVE),
        ("8", "nps11", Sentiment.NEUTRAL),
        ("4", "nps11", Sentiment.NEGATIVE),
        ("一般般吧", "text", Sentiment.NEUTRAL),
        ("1", "choice", None),
    ],
)
def test_a_bare_mark_has_a_mood(words: str, kind: str, mood: Sentiment | None) -> None:
    assert by_rules(words, kind, options=OPTIONS).sentiment == mood


def test_anger_is_seen() -> None:
    assert read_as("你们他妈的什么破服务!!!").is_angry
    assert read_as("WHERE IS MY MONEY").is_angry
    assert not read_as("师傅迟到了").is_angry


@pytest.mark.parametrize(
    "piece",
    [
        "不要",
        "stop ",
        "a",
        "1",
        "1 ",
        "1-",
        "3 ",
        "等",
        "很好",
        "不 ",
        "no ",
        "一二三",
        "stop the your ",
        "i'd say ",
        "谢谢",
        "👍",
        "5分,",
        "hi,",
        "得给评分是",
    ],
)
@pytest.mark.parametrize("kind", ["csat5", "yes_no", "choice", "text"])
@pytest.mark.timeout(30)  # a repeat within a repeat would take for ever
def test_reading_two_thousand_characters_of_anything_comes_to_an_end(piece: str, kind: str) -> None:
    assert read_as(piece * (2_000 // len(piece)), kind, "问题解决了吗?", OPTIONS).text
