"""An answer of one sign or word between words that weigh nothing: "id go 4 x", "def yes", 嗯没有, 妥妥的B, 答案是2."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.types import QuestionKind

_SIGNS = r"(?:-(?!\d)|[\s,.!~…:;()\[\]<>*+_👍😊🙂😄🙏👌❤️🌹])"
_QUOTES = "[\"'“”‘’「」【】]"
_FIGURE = (
    r"(?:10|\d|ten|nine|eight|seven|six|five|four|three|two|one|zero)(?:\s*(?:stars?|points?|分|颗?星|/\s*(?:5|10)\b))?"
    r"|[零一二两三四五六七八九十](?:分|颗?星)"
)
_JUDGEMENT = r"(?:非常|很|十分|不太|很不|非常不|不|比较)?满意|一般般?|普通|还行|还可以|不错|很好|很差"
_CORES = {
    QuestionKind.CSAT5: f"{_FIGURE}|{_JUDGEMENT}",
    QuestionKind.NPS11: _FIGURE,
    QuestionKind.YES_NO: r"yes|yeah|yep|yup|nope|nah|no|y|n|不是|不对|不会|不行|不可以|不能|没有|没|是的|是|对的|对|有的|有|会的|会|行|可以",
    QuestionKind.CHOICE: r"\d|[a-h]",
}
# What leans to one side without saying so is weighed for a mark or an option, never for a yes or no.
_LEANS_EN, _LEANS_ZH = r"|maybe|perhaps", r"|大概是?|应该是?|算是?|勉强是?"
_HEADS_EN = (
    r"u++m++|u++h++|er++m*+|oh++|ok(?:ay)?|well|so|hm++|like|yh|honestly|tbh|imo|overall|def(?:initely)?|easy|easily|just|solid|an?(?=\s+(?:solid|big|definite|clear|firm|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|yes|no|yeah|nope)\b))|the|"
    r"(?:i(?:'?d| would|'?ll| will)?|we(?:'?d| would|'?ll| will)?)\s+(?:say|go(?:\s+(?:for|with))?|give(?:\s+(?:it|you|them))?|pick|choose|take|vote|rate(?:\s+it)?)|"
    r"it'?s|its|gotta\s+be|has\s+to\s+be|must\s+be|call\s+it|make\s+it|put(?:\s+me)?(?:\s+down)?(?:\s+(?:for|as))?|let'?s\s+(?:say|go\s+with|call\s+it)|give\s+(?:it|you)|rating(?:\s+is)?|score|"
    r"(?:my\s+|the\s+|final\s+)*answer(?:\s+is)?|ans|prob(?:ably)?|number|option"
)
_HEADS_ZH = (
    r"嗯++|额++|呃++|那个|这个|我(?:觉得|认为|想|感觉)|我?们?(?:就|选|投|打|给|评|回|按|填|拣)(?:了|个|的是)?|那就?|就(?:给|选|打)?|直接|果断|必须|妥妥的?|一律|说实话|讲真|老实说|"
    r"(?:我的?)?答案(?:就?是)?|回[复覆]|肯定是?|当然是?|一定[是系]|绝对是?|实系|梗系|系|咪|亲|[您你]好"
)
_TAILS_EN = (
    r"i\s+(?:guess|think|suppose|reckon)|lol|lmao|(?:ha){2,}+h?|x++|ty|thx|thanks|cheers|ta|mate|bro|sir|ji|la++h?|leh|innit|tbh|imo|for\s+sure|def(?:initely)?|overall|from\s+(?:me|us)|for\s+me|"
    r"all\s+day|pls|please|ok(?:ay)?|final\s+answer|then|love|hun|boss|any\s?day"
)
_TAILS_ZH = (
    r"吧|啊|呀|呢|哦|喔|啦|喇|了|咯|啰|喽|哈++|嘿++|谢谢|多谢|唔该|辛苦了?|不解释|没跑|走起|亲|老板|师傅|真心的?|真的"
)
# Every repetition above is possessive: forty times 嗯 must not be cut up in every way.
_LONGEST = 40  # characters; who writes more says more


def _pattern(kind: QuestionKind) -> re.Pattern[str]:
    leans_en, leans_zh = ("", "") if kind is QuestionKind.YES_NO else (_LEANS_EN, _LEANS_ZH)
    quotes = "" if kind is QuestionKind.CSAT5 else f"|{_QUOTES}"  # “满意” in quotes mocks
    word = r"(?<![a-z])(?:{})(?![a-z'])"
    heads = f"{word.format(_HEADS_EN + leans_en)}|{_HEADS_ZH}{leans_zh}"
    tails = f"{word.format(_TAILS_EN)}|{_TAILS_ZH}"
    return re.compile(
        rf"(?:{_SIGNS}{quotes}|{heads}){{0,9}}(?<![a-z\d])(?P<core>{_CORES[kind]})(?![a-z\d])(?:{_SIGNS}{quotes}|{tails}){{0,9}}"
    )


_PATTERNS = {kind: _pattern(kind) for kind in _CORES}


def bare_answer(text: str, kind: QuestionKind) -> str:
    """The figure, sign, yes or no that is all that short folded words say; other text unchanged."""
    pattern = _PATTERNS.get(kind)
    if pattern is None or len(text) > _LONGEST:
        return text
    match = pattern.fullmatch(text)
    return match["core"] if match else text
