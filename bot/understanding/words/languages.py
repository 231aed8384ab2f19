"""In which language a customer evidently writes, when it is not the expected one."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.types import Locale
from bot.understanding.words.cues import WANTS_CHINESE, WANTS_ENGLISH
from bot.understanding.words.normalise import to_simplified

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN_WORD = re.compile(r"[a-z][a-z']+", re.IGNORECASE)
_CANTONESE = re.compile(r"[嘅咗喺冇唔哋啲嚟睇乜嘢咁噉俾畀佢咩囉喇㗎搵攞嗰]")
_KEYWORD = re.compile(
    r"^\W*(?:stop\w*|help|yes|no|ok(?:ay)?|hi|hello|hey|thanks?|thank you|thx|bye|start|unsubscribe|td|cancel|quit|end|sorry|please|good|sms|whatsapp|app|vip|wifi)\W*$",
    re.IGNORECASE,
)


def other_language(plain_text: str, expected: Locale) -> Locale | None:
    """The language that the words are evidently in; None when it is the expected one or cannot be told.

    Never told by a bare number, a keyword or a single loan word. Between simplified and traditional characters only
    words that exist in one script alone count, and Cantonese words point to Hong Kong.
    """
    folded = plain_text.casefold()
    if WANTS_ENGLISH.search(folded):
        return None if expected is Locale.EN else Locale.EN
    han, latin = _HAN.findall(plain_text), _LATIN_WORD.findall(plain_text)
    chinese = _chinese(plain_text, expected)
    if WANTS_CHINESE.search(folded):
        return None if expected is not Locale.EN else chinese
    if expected is Locale.EN:
        return chinese if len(han) >= 2 and len(han) >= 2 * len(latin) else None
    if not han and len(latin) >= 3 and not _KEYWORD.match(plain_text):
        return Locale.EN
    return chinese if chinese is not expected and _writes_other_script(plain_text, expected) else None


def _traditional(text: str) -> int:
    return sum(1 for before, after in zip(text, to_simplified(text), strict=False) if before != after)


def _chinese(text: str, expected: Locale) -> Locale:
    if _CANTONESE.search(text):
        return Locale.ZH_HK
    if expected in {Locale.ZH_TW, Locale.ZH_HK}:
        return expected
    return Locale.ZH_TW if _traditional(text) >= 2 else Locale.ZH_CN


def _writes_other_script(text: str, expected: Locale) -> bool:
    return expected is Locale.ZH_CN and _traditional(text) >= 4
