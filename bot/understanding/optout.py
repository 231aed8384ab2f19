"""Whether a customer forbids every further message and call. Certain cases only: the bot obeys at once, Rasa or not."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum

from bot.understanding import stop_asked_en, stop_asked_zh, stop_everything_en, stop_everything_zh, stop_limits
from bot.understanding.optin import opts_in
from bot.understanding.stop_keywords import KEYWORD_CLAUSE, KEYWORDS, POLITE_HEAD, SINGLE_KEYWORD
from bot.understanding.types import OpenQuestion, QuestionKind


class Stop(StrEnum):
    """How far words go towards an opt-out."""

    YES = "yes"
    NO = "no"  # near misses: one order, another channel, a bus stop
    UNSAID = "unsaid"


_ASKED = (stop_asked_en, stop_asked_zh)
_EVERYTHING = (stop_everything_en, stop_everything_zh)
_CLAUSES = re.compile(r"[,.!?;:。、~…\s]*[,.!?;:。、~…\n][\s]*")


_SPACED = re.compile(r"\bs[\s.*-]t[\s.*-]o[\s.*-]p\b")
_UNSUBSCRIBE = re.compile(r"\bu[nm][a-z-]{7,11}\b(?<!ing)(?<!bed)")
_ZH_LAST_WORD = re.compile(
    r"(?:请|麻烦|给我|帮我|立刻|立即|马上|快|都|全部?)*(?:停|停止|停下|停了吧|停了|停吧|停啦|停喇|退了吧|退了|退吧|取消吧|取消|到此为止|够了|住手)(?:吧|啦|谢谢|了)?"
)
_ZH_MESSAGES = re.compile(
    r"短信|简讯|短讯|讯息|消息|骚扰|天天(?:发|打|烦)|老(?:是)?(?:发|打)|一直(?:发|打)|电话太多|天天.{0,3}电话|烦(?:死|到死|不烦|透|人)|太烦"
)
# What a message may end with, after it has spoken of messages.
_LAST_WORD = re.compile(
    r"(?:please\s+|pls\s+|just\s+|so\s+|now\s+|and\s+)*(?:stop|quit|remove|remove\s+me|end\s+it|stop\s+it|make\s+it\s+stop|enough|no\s+more|cease)(?:\s+(?:it|now|please|already|pls|thanks))*"
)


# What an opt-out is about. A model that hears one in words that name nothing of it has heard something else.
_CONTACT = re.compile(
    r"text|txt|\bms?gs?\b|messag|\bsms\b|call|ring|phone|contact|\blists?\b|number|subscri|enrol|spam|e?mail|notif|survey|reach|write|"
    r"wrot|data|consent|permission|opt(?:ing|ed)?[\s-]*(?:me\s+)?out|\bsend|\bleave\s+me|\bremove\s+me|\btake\s+me|\bdelete\s+me|bother|harass|"
    r"发|打|联系|联络|短信|短讯|电话|信息|消息|讯息|简讯|退订|名单|名册|号码|我号|手机|订阅|骚扰|打扰|烦|回访|推送|通知|搵|揾|send|系统|资料|接收|数据|拒收|接你们|拉黑|传|屏蔽|剔|清静|勿扰|收件|黑名单|\bblock|inbox|\bping|\bunsub|\bdn[dc]\b|7726"
)


# A phone that is flat, and messages that the writer will send to somebody.
_OWN_PHONE = re.compile(
    r"\b(?:ms?g|text|txt|call|ring|sms|e?mail)\s+(?:u|you|ya|him|her|them|mum|mom|dad)\b|"
    r"\b(?:phone|hp|mobile|cell)\s+(?:is\s+|was\s+|has\s+|just\s+)*(?:no\b|dead|died|dying|low|flat|silent|on\s+silent|spoil|broke|out\b|batt)|"
    r"(?:手机|电话)(?:快|就要|马上|要)?(?:没电|冇电|静音|坏了|关机|掉水里)"
)


def names_contact(text: str) -> bool:
    """Whether folded text speaks of the company's messages, calls, a list or a number at all."""
    return _CONTACT.search(_OWN_PHONE.sub(" ", text)) is not None


def reads_stop(text: str, question: OpenQuestion) -> Stop:
    """Whether folded text is an opt-out, evidently none (a near miss), or says nothing about it."""
    text = _spelt(text)
    if is_keyword(text):
        return Stop.NO if _is_option(POLITE_HEAD.sub("", text), question) else Stop.YES
    if stop_limits.TAKEN_BACK.search(text) or opts_in(text, question.kind):
        return Stop.NO
    is_limited = stop_limits.LIMITED.search(text) is not None
    if not is_limited and _demands_everything(text):
        return Stop.YES
    if is_limited or any(words.LIMITED.search(text) for words in _ASKED):
        return Stop.UNSAID if any(words.SCOPE.search(text) for words in _EVERYTHING) else Stop.NO
    return _asks(text)


def _spelt(text: str) -> str:
    """The text with "unsubscribe" spelt as it is, and s t o p in one word."""
    text = _SPACED.sub("stop", text)
    return _UNSUBSCRIBE.sub(lambda word: "unsubscribe" if _is_misspelt(word.group()) else word.group(), text)


def _demands_everything(text: str) -> bool:
    """Whether no message of any kind is wanted ever, or a clause is a stop word of its own that has but one sense."""
    text = stop_limits.OTHER_LISTS.sub("-", text)
    return (
        any(words.EVERYTHING.search(text) for words in _EVERYTHING)
        or any(KEYWORD_CLAUSE.fullmatch(clause) for clause in _clauses(text))
        or _ends_in_stop(text)
    )


def _clauses(text: str) -> list[str]:
    return [clause.strip() for clause in _CLAUSES.split(text) if clause.strip()]


def _ends_in_stop(text: str) -> bool:
    """A bare "stop" after words about messages or calls."""
    *before, last = _clauses(text) or [""]
    if _ZH_LAST_WORD.fullmatch(last):
        return _ZH_MESSAGES.search(" ".join(before)) is not None
    return _LAST_WORD.fullmatch(last) is not None and names_contact(" ".join(before))


def _asks(text: str) -> Stop:
    """Whether a stop is asked for in words that no other sense of theirs explains."""
    certain = _first(text, "ASKED")
    other = _first(text, "OTHER_SENSE")
    if certain and not (other and other.start() < certain.end() and certain.start() < other.end()):
        return Stop.YES
    return Stop.NO if other and not names_contact(text[: other.start()] + " " + text[other.end() :]) else Stop.UNSAID


def _first(text: str, name: str) -> re.Match[str] | None:
    return next((match for words in _ASKED if (match := getattr(words, name).search(text))), None)


def is_keyword(text: str) -> bool:
    """Whether folded text is nothing but one of the carriers' or our own stop words, with politeness around it."""
    bare = POLITE_HEAD.sub("", text)
    return bool(KEYWORDS.fullmatch(text) or (bare and (KEYWORDS.fullmatch(bare) or _is_misspelt(bare))))


def _is_misspelt(text: str) -> bool:
    """One word that can only be an "unsubscribe"."""
    word = text.strip(" .!,?").replace("-", "")
    return word.isalpha() and 9 <= len(word) <= 13 and SequenceMatcher(None, word, "unsubscribe").ratio() >= 0.84


def _is_option(text: str, question: OpenQuestion) -> bool:
    """An option of the open choice that happens to be spelt like a keyword."""
    bare = text.strip(" .!,?")
    if question.kind is not QuestionKind.CHOICE or bare not in SINGLE_KEYWORD:
        return False
    letters = "abcdefghijklmnopqrstuvwxyz"[: len(question.options)]
    return bare in letters or bare in {option.casefold().strip() for option in question.options}
