"""Lengths of time in a customer's words: 半小时后, "in a couple of hours"."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.understanding.words.numerals import ENGLISH, value_of

ZH_FIGURE = "[零〇一二两三四五六七八九十百]{1,6}"
AMOUNT = rf"(?:\d{{1,4}}(?:\.\d{{1,2}})?|{ZH_FIGURE}|半)"
# Lengths are said in more words than marks are: an hour and a half in minutes is ninety.
_TENS = {"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
EN_AMOUNT = (
    r"(?:\d{1,4}(?:\.\d{1,2})?|an?|half\s+an?|a\s+couple(?:\s+of)?|a\s+few|"
    + "|".join(sorted(ENGLISH | _TENS, key=len, reverse=True))
    + ")"
)

_WHILE_ZH = re.compile(
    rf"(?:再?过多?|等(?:我|多|一?下|埋)?|隔|晚|迟|俾我|给我)?(?:大概|差不多|约)?(?:(?P<n>{AMOUNT})个?(?P<half>半)?|(?P<one>个半))多?(?P<unit>分钟|分(?!之)|小时|钟头|(?<=[个半])钟(?![\w]*声)|钟(?=后|头)|刻钟)(?P<extra>半)?(?:左右|吧)?(?P<after>以后|之后|后|过后|再|先|内)?"
)
_WHILE_EN = re.compile(
    rf"\b(?:in|after|give\s+(?:me|it|us)|gimme|need|within|wait)\s+(?:about\s+|abt\s+|around\s+|like\s+|another\s+|maybe\s+)?(?P<n>{EN_AMOUNT})\s*(?P<and>and\s+a\s+half\s+)?(?P<unit>min(?:ute)?s?|hours?|hrs?|h)\b(?P<tail>\s+and\s+a\s+half)?"
    rf"|\b(?P<n2>{EN_AMOUNT})\s*(?P<unit2>min(?:ute)?s?|hours?|hrs?)(?P<tail2>\s+and\s+a\s+half)?\s+(?:from\s+now|later|then)\b"
)
PAST = re.compile(
    r"等了|已经等|花了|用了|迟到了?|晚了|拖了|\b(?:waited|waiting|waits?|took|late|been|hold|spent|for|came|arrived|called|rang|landed|left|returned)\s*(?:\w+\s+){0,2}$"
)


_WITHIN = re.compile(
    rf"\b(?:within|in|over|during)\s+(?:the\s+)?(?:(?P<next>next)\s+)?(?P<n>{EN_AMOUNT})?\s*(?P<unit>min(?:ute)?s?|hours?|hrs?)\b"
    rf"|(?:(?P<ahead>未来|接下来)的?)?(?P<n2>{AMOUNT})个?(?P<unit2>分钟|小时|钟头|钟)(?(ahead)|(?:之内|以内|内))"
)


LENGTH_WORDS = (_WHILE_ZH, _WHILE_EN, _WITHIN)


_BARE = re.compile(
    rf"(?:about\s+|around\s+|like\s+|maybe\s+|only\s+|give\s+me\s+|gimme\s+)?(?P<n>{EN_AMOUNT}|half)\s*(?P<unit>min(?:ute)?s?|hours?|hrs?)(?:'?\s+time)?(?:\s+(?:pls|please|ok|max|tops|or\s+so))*"
    rf"|(?:大概|差不多|约)?(?P<n2>{AMOUNT})个?(?P<unit2>分钟|小时|钟头)(?:左右|吧|哈|啊)?"
)


def is_past(before: str) -> bool:
    """Whether a length of time that follows these words, in the same clause, has passed: 等了, "waited for"."""
    clause = re.split(r"[,.;!?~…]|(?<=[\u4e00-\u9fff])\s", before)[-1]
    return PAST.search(clause) is not None


def after_a_while(text: str) -> timedelta | None:
    """The length of time after which something shall be; None when none is named."""
    return _while_zh(text) or _while_en(text)


def within(text: str) -> timedelta | None:
    """The length of time before whose end something shall be: "within the hour", 半小时内; None when none is named."""
    for match in _WITHIN.finditer(text):
        if is_past(text[: match.start()]) or (match["unit"] and not (match["next"] or match[0].startswith("within"))):
            continue
        words = match["n"] or match["n2"]
        amount = 1 if not words else 0.5 if words == "半" else en_amount(words) if match["n"] else value_of(words)
        unit = match["unit"] or match["unit2"]
        return timedelta(minutes=amount * (1 if unit.startswith(("m", "分")) else 60))
    return None


def bare_length(text: str, *, is_reason_given: bool) -> timedelta | None:
    """A length that stands alone, or beside the reason why not now: "with a client, 20 minutes"; None without."""
    for clause in re.split(r"[,.;!?~]", text) if is_reason_given else (text,):
        if match := _BARE.fullmatch(clause.strip(" .,!?~")):
            unit = match["unit"] or match["unit2"]
            words = match["n"] or match["n2"]
            amount = 0.5 if words == "半" else en_amount(words) if match["n"] else value_of(words)
            return timedelta(minutes=amount * (1 if unit.startswith(("m", "分")) else 60))
    return None


def _while_zh(text: str) -> timedelta | None:
    for match in _WHILE_ZH.finditer(text):
        is_put_off = match[0].startswith(("迟", "晚")) and text[match.end() :].startswith("打")
        if (
            not match["after"]
            and not is_put_off
            and not match[0].startswith(("过", "再过", "等", "隔", "俾我", "给我"))
        ):
            continue
        if (
            is_past(text[: match.start()])
            or text[match.end() :].startswith(("了", "才", "没", "都"))
            or text[: match.start()].endswith(("点", "时"))  # 十七点三十分以后
            or match[0].startswith("等了")
        ):
            continue
        amount = 1.5 if match["one"] else value_of(match["n"]) if match["n"] != "半" else 0.5
        amount += 0.5 if match["half"] or match["extra"] else 0
        unit = {"刻钟": 15}.get(match["unit"], 1 if match["unit"].startswith("分") else 60)
        return timedelta(minutes=amount * unit)
    return None


def _while_en(text: str) -> timedelta | None:
    for match in _WHILE_EN.finditer(text):
        if is_past(text[: match.start()]):
            continue
        amount = en_amount((match["n"] or match["n2"]).strip()) + (
            0.5 if match["and"] or match["tail"] or match["tail2"] else 0
        )
        unit = match["unit"] or match["unit2"]
        return timedelta(minutes=amount * (1 if unit.startswith("m") else 60))
    return None


def en_amount(words: str) -> float:
    """The value of an English amount: "a couple" is 2, "a few" 3, "half an" one half."""
    if words in {"a", "an"}:
        return 1
    if words.startswith("half"):
        return 0.5
    if words.startswith("a couple"):
        return 2
    if words in _TENS:
        return _TENS[words]
    return 3 if words.startswith(("a few", "few")) else value_of(words)
