"""The people whom the double calls and texts: they react to what they hear, as a customer would."""

from __future__ import annotations

import re
from random import Random

_OVER = re.compile(
    r"再见|再見|祝您|感谢您抽空|感謝您撥冗|Goodbye|Have a good day|不会再|不會再|no longer|will not contact"
)
_WORDS = {"zh": {"nps": "九分", "csat": "五分,挺好的", "yes": "是的", "text": "没有", "other": "挺好的"}}
_WORDS["en"] = {
    "nps": "nine",
    "csat": "five, very good",
    "yes": "yes",
    "text": "no, nothing else",
    "other": "it is fine",
}


def asks(text: str) -> str:
    """What a text asks for: nps, csat, choice, yes, text, or nothing ("")."""
    if re.search(r"0\s*[-–到至]\s*10|零到十|zero to ten", text):
        return "nps"
    if re.search(r"1\s*[-–到至]\s*5|一到五|one to five", text):
        return "csat"
    if re.search(r"1\.|1、|序号|編號|Reply with a number", text):
        return "choice"
    if re.search(r"是”或|是」或|yes or no|“是”|「是」", text):
        return "yes"
    if _OVER.search(text) and "?" not in text and "？" not in text:
        return ""
    return "text" if re.search(r"[?？]|建议|建議|没有就|沒有請", text) else ""


def words_for(text: str, random: Random) -> str:
    """What somebody says in reply, in the language of the text; "" when there is nothing to say."""
    kind = asks(text)
    if not kind:
        return ""
    language = "zh" if re.search(r"[\u4e00-\u9fff]", text) else "en"
    if kind == "choice":
        return "1"
    if kind in ("nps", "csat") and random.random() < 0.5:
        return "9" if kind == "nps" else "5"
    return _WORDS[language][kind]


def keys_for(text: str) -> str:
    """What somebody presses in reply."""
    return {"nps": "9", "csat": "5", "choice": "1", "yes": "1", "text": "0", "": ""}[asks(text)]
