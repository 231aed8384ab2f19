"""Customers' messages for tests: one place that fills in what a test does not care about."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.understanding.conclude import conclude
from bot.understanding.read import read
from bot.understanding.reading import Reading
from bot.understanding.types import Locale, OpenQuestion, QuestionKind, Understanding, Utterance

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday
OPTIONS = ("服务态度", "产品质量", "安装速度", "价格")


def said(
    text: str,
    kind: str = "none",
    prompt: str = "",
    options: tuple[str, ...] = (),
    *,
    locale: Locale = Locale.ZH_CN,
    now: datetime = NOW,
) -> Utterance:
    """A message as the reply to a question of that kind."""
    question = OpenQuestion(QuestionKind(kind), prompt, options)
    return Utterance(text=text, locale=locale, channel="webchat", question=question, now=now)


def read_as(text: str, kind: str = "none", prompt: str = "", options: tuple[str, ...] = ()) -> Reading:
    """What the rules make of it."""
    return read(said(text, kind, prompt, options))


def by_rules(text: str, kind: str = "none", prompt: str = "", options: tuple[str, ...] = ()) -> Understanding:
    """What is understood while Rasa is down."""
    utterance = said(text, kind, prompt, options)
    return conclude(utterance, read(utterance), None)
