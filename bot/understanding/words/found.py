"""What a reply settles about the open question: a value, a reason why there is none, or nothing."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Problem(StrEnum):
    """Why words that try to answer record no value; the bot asks again with numbers."""

    OUT_OF_RANGE = "out_of_range"
    RANGE = "range"  # 8或9, between 3 and 4
    CONTRADICTION = "contradiction"  # 5分,2分
    OTHER_SCALE = "other_scale"  # 8 out of 10 where 1–5 was asked
    NOT_WHOLE = "not_whole"  # 4.5
    SARCASM = "sarcasm"
    UNDECIDED = "undecided"  # maybe, 都行
    NOT_A_RATING = "not_a_rating"  # 等了3天, 一星给快递


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: `value` when it is settled, else `problem`; neither when the words do not try to answer."""

    value: int | bool | None = None
    problem: Problem | None = None
    words: str = ""
    is_whole: bool = False  # nothing else was said but politeness
    is_firm: bool = True  # said outright, not only implied by what the words tell

    @property
    def is_settled(self) -> bool:
        """Whether a value can be recorded."""
        return self.value is not None

    def beside(self, text: str) -> str:
        """What folded text says beside the answer; all of it where none is settled or nothing stands beside."""
        return text.replace(self.words, " ", 1) if self.is_settled and self.words != text else text


NOTHING = Found()
# Words that try to give a mark and give none.
FIGURES = frozenset(
    {Problem.RANGE, Problem.OUT_OF_RANGE, Problem.OTHER_SCALE, Problem.NOT_WHOLE, Problem.CONTRADICTION}
)

_CORRECTION = re.compile(
    r"(?:不对|不不|打错|说错|写错|按错|点错|发错|搞错|弄错|错了|更正|改成|改为|改一下|改(?=\s*[\d一二三四五六七八九十]+分(?!钟))|纠正|骗你的?|逗你的?|开玩笑的?|应该是|我是说|我意思是|刚才那个|刚刚那个|哦不|噢不|"
    r"(?:^|[,.!;])\s*(?:不[,是]|唔(?:系|是|啱)[,.])|算了(?=\W*(?:还是|就|给|打|改)*[\d零一二三四五六七八九十])|不是\s*\S{1,4}\s*[,,]?\s*(?:我(?:说|要|选|指)的)?(?:而?是|应该)|"
    r"(?:(?:^|[,.!;?-])\s*no\s*[,.]|(?:^|[,.!;?-]|(?<=\d))\s*no(?:[\s,]+no)*\s+(?=\d|wait\b(?!\s+(?:at|time|whatsoever|list|for)\b)|sorry|make|i\s+mean))|\b(?:oops|no\s+wait(?=\s+\d)|wait[\s,]+no(?=\s*[,.])|sorry(?=[\s,.]*(?:i\s+mean|it'?s|make|that|\d|wrong|no\b(?=\s*(?:$|[,.!]|it\b|i\b|not\b|\d))))|wait(?=\s*[,.!-]|\s+(?:no|actually|i)\b)|hang\s+on|hold\s+on|actually|scratch\s+that|correction|typo|(?:i\s+)?meant|i\s+mean|(?<!n't )(?<!nt )(?<!not )(?<!can )(?<!could )(?<!will )(?<!'ll )(?<!to )make\s+(?:it|that)|make\s+(?:it|that)(?=\s+(?:an?\s+)?\d)|"
    r"change\s+(?:it|that|my)|should\s+(?:be|have\s+been)|by\s+mistake|my\s+bad|let'?s\s+say|on\s+second\s+thought|just\s+kidding|jk|(?<=\d)[,.;]?\s*(?:but\s+)?now(?=\s*(?:it'?s\s*)?(?:an?\s+)?\d))\b)"
)
_CLAUSE = re.compile(
    r"[,.!?;:…~。、\n]+|\s+(?=但|不过|就是|只是|but\b|though\b|however\b)|(?=但是|不过(?!\W*$)|就是(?!说)|只不过|可是)|\s-\s|\bbut\b"
)
POLITE = re.compile(
    r"^(?:谢谢你?们?|多谢|感谢|thanks?(?:\s+you)?(?:\s+(?:so|very)\s+much)?|thank\s+u|thx|ty|please|pls|plz|cheers|您好|你好|hi|hello|hey|"
    r"好的?|嗯|哦|噢|啊|呃|那|ok|okay|吧|呀|哈|嘻|lol|haha+|um+|uh+|hmm+|well|so|sorry|not\s+sure|sir|madam|mate|dear|亲|麻烦了|辛苦了?|唔该|哈喽|"
    r"[\W_])+$"  # no repeat within the repeat: 哈哈哈哈… must not be read in a thousand ways
)


def corrected(text: str) -> str:
    """The part of the words that counts when the customer corrects himself: what follows the last correction."""
    last = None
    for match in _CORRECTION.finditer(text):
        if re.search(r"[\w⭐👍]", text[match.end() :]) and match.start() > 0:
            last = match
    if last is None:
        return text
    tail = text[last.end() :]
    return tail if re.search(r"\d|[零一二两三四五六七八九十]|[a-z]{3}|满意|好|差|一般|是|有", tail) else text


def clauses(text: str) -> list[str]:
    """The words cut at punctuation and at turns such as 但是, 不过, but."""
    return [part.strip() for part in _CLAUSE.split(text) if part and part.strip()]


def is_polite_only(text: str) -> bool:
    """Whether nothing but thanks, fillers and punctuation is left."""
    return not text.strip() or POLITE.match(text.strip()) is not None
