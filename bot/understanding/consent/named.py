"""The stop word that a message of ours (or an advertisement) names: "Reply STOP to opt out", 退订请回复N. Folded text."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_WORD = r"[\"'\s:]*(?P<word{0}>(?!to\b|the\b|with\b|us\b|me\b|back\b|by\b)[a-z]{{1,12}}\d?|\d{{1,4}}|退订)[\"'\s]*"
_ZH_STOP = r"(?:退订|拒收|取消订阅|解除订阅|不再接收|不想接收|停止接收|屏蔽)"
_ZH_REPLY = r"(?:回[复覆传]?|发送?|覆|输入)"
_EN_REPLY = r"(?:reply|text|txt|sms|send|respond(?:\s+with)?|type|answer|press)"
_INSTRUCTION = re.compile(
    rf"(?<![我已都要想]){_ZH_STOP}(?:本?(?:短信|简讯|讯息|信息|推送|服务))?[请可则,:\s]*(?:直接)?{_ZH_REPLY}{_WORD.format(1)}(?:到\d+)?"
    rf"|(?<![我已都])(?<!已经)(?:请)?{_ZH_REPLY}{_WORD.format(2)}(?:即可|就能|就可以|可以?|来|以)?{_ZH_STOP}(?!了|吗|几|都)"
    rf"|(?<!\bi\s)(?<!\bwe\s)(?<!already\s)(?<!\bi\sdid\s)\b{_EN_REPLY}{_WORD.format(3)}(?:to|2|for|if\s+you)\s*(?:want\s+to\s+|wish\s+to\s+)?(?:opt[\s-]?out|unsub\w*|stop|end|quit|be\s+removed|remove|no\s+more|not\s+receive)\b(?:\s+(?:at\s+any\s+time|from\s+\w+|receiving\s+\w+))?"
    rf"|\b(?:to\s+)?(?:opt[\s-]?out|unsubscribe|stop|stop\s+(?:texts|messages|receiving\s+\w+))\W{{0,3}}(?:(?:at\s+any\s+time\s+)?by\s+)?(?:reply(?:ing)?|text(?:ing)?|txt|send(?:ing)?)(?:\s+with)?\s+[\"']?(?P<word4>stop|end|quit|unsub\w*|opt\s?out|cancel|no?|td?|r|\d{{1,4}})\b[\"']?"
)


def named_words(prompt: str) -> set[str]:
    """The words by which a folded prompt says that its receiver can stop it."""
    return {word for match in _INSTRUCTION.finditer(prompt) for word in match.groupdict().values() if word}


def without_instructions(text: str) -> str:
    """The text without what is only quoted of such a line: "It says reply STOP to opt out, who are you?"."""
    return _INSTRUCTION.sub(" ", text).strip()
