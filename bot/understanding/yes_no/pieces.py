"""A message taken apart into the pieces that may answer by themselves, and what a piece answers plainly."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.understanding.words.found import is_polite_only
from bot.understanding.yes_no.asked import Ask
from bot.understanding.yes_no.echoes_en import echo_en
from bot.understanding.yes_no.echoes_zh import echo_zh
from bot.understanding.yes_no.matters import asks_back, is_of_line
from bot.understanding.yes_no.outright import first_outright, outright
from bot.understanding.yes_no.plain_en import plain_en
from bot.understanding.yes_no.settling import by_idiom, by_topic
from bot.understanding.yes_no.turns_zh import cannot_tell

_HAN = r"[\u3400-\u9fff]"
_FACES = "[\U0001f300-\U0001f64b\U0001f64d-\U0001faff\u2600-\u2704\u2706-\u2713\u2715\u2717-\u274b\u2764\ufe0f]"
_CUT = re.compile(
    rf"(?:[!;…~。、\n]|[,.:](?!\d)|(?<!\d)[,.:]|\?|{_FACES}|\s-+\s)+|(?<={_HAN})\s+(?={_HAN})|(?<=\d)\s+(?={_HAN})(?!\w?[天点个次])|(?={_HAN})(?=但是|不过(?!\W*$)|只不过|可是|就是(?!说))"
    r"|\s+(?:and|but|plus|also|though)\s+"
)
_SHORT_ZH, _SHORT_EN = 9, 5
# Words that may be a mere "I hear you" where others answer: ok, 好的, 嗯.
_WEAK = re.compile(r"(?:嗯+|恩+|好的?|行吧?|哦+|噢|喔|ok(?:ay)?|right|well|so|fine|y|n|1|2|对了|就是|k|can|i\s+see)\W*")
# "Does it still leak?" / 好了, 不行: how it is, not yes or no.
_JUDGES = re.compile(r"不?(?:好|行|可以|能|妥)|(?:ok|good|fine|great|right)\b")
# Where another clause may begin without a pause: 到了你们几点下班; "it came how do i …"; "… call me yes".
_NEXT_ZH = re.compile(
    r"(?:[了过的呢啊呀啦喇咗嘅吧喔哦欸]|没有|还没|冇)(?=(?!的|了|啊|呀|吗|人工|真人)[\u3400-\u9fff]{2})"
)
_NEXT_EN = re.compile(
    r"\s+(?=(?:please|pls|plz|can|could|how|what|when|where|who|which|is|are|do|stop|don'?t|take|unsubscribe|call|ring|text|phone|get|have|your|ur|my|the|i|i'?m|im|i'?ll|just|on|at|in|it'?s|driving|busy|talk|sorry|booked|no\s+more)\b(?!\s+not\b))"
)
_AUXILIARY = re.compile(
    r"(?:(?:please|pls|and|so)\s+)*(?:no|never|not|\w+n'?t|did|does|do|has|have|is|are|was|were|am|will|can|would|could)"
)
_LAST_EN = re.compile(
    r"(?<!said)(?<!says)(?<!say)(?<!was)(?<! is)(?<! if)(?<! or)(?<!told)(?<!with)(?<! for)(?<! a)(?<!the)(?<!just)(?<!there's)(?<! in)(?<! of)(?<! at)\s+(?:yes|yeah|yep|yup|nope|nah|no)(?:\s+(?:it|he|she|they|i|we)\s+[a-z']+)?$"
)
# "Yes it's in", "yes very quickly"
_BORNE_OUT = re.compile(r"(?:it|it'?s|he|she|they|they'?re|that'?s|very|all|got|so|quite)\b")
_HANGS_ON = frozenset("给到了的我过吗啊呀")
_GOES_ON = frozenset("不没别未冇唔要再都也就还才能会可给被帮把让叫请在是有")
_OPEN = re.compile(
    r"好像|可能|也许|大概|应该|估计|不过|如果|要是|一半|部分|差不多|才怪|\b(?:if|maybe|probably|half|almost|some|only|might|until|till|but|think|guess|hope)\b|not\s+not|[?]"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a message, where they stand, and whether a question mark follows."""

    words: str
    start: int
    end: int
    is_asked: bool


def pieces(text: str) -> list[Piece]:
    """The message cut at signs, at spaces between Chinese clauses, at faces, and at "and" and "but"."""
    found, start = [], 0
    for cut in [*_CUT.finditer(text), None]:
        end = cut.start() if cut else len(text)
        words = text[start:end]
        if words.strip():
            found.append(Piece(words.strip(), start, end, cut is not None and "?" in cut[0]))
        start = cut.end() if cut else end
    return found


def without(text: str, dropped: list[Piece]) -> str:
    """The message without some of its pieces."""
    kept, start = [], 0
    for piece in dropped:
        kept.append(text[start : piece.start])
        start = piece.end
    return "".join([*kept, text[start:]]).strip(" ,.!;:…~。、-\n")


def plain_answer(piece: Piece, asked: str, asks: tuple[Ask, ...], *, is_bad: bool) -> bool | None:
    """Yes or no where the piece says nothing else: 没有, "he did", or the question's own words in short."""
    words = piece.words
    if piece.is_asked or _WEAK.fullmatch(words) or is_polite_only(words) or is_of_line(words, asked):
        return None
    if not (is_bad and _JUDGES.match(words)) and (said := _outright(words, asked)) is not None:
        return said
    is_long = len(words.split()) > _SHORT_EN if words.isascii() else len(words) > _SHORT_ZH
    if is_long or _OPEN.search(words) or asks_back(words) or cannot_tell(words):
        return None
    return tells(words, asked, asks, is_bad=is_bad)


def begins_plainly(words: str, asked: str) -> bool:
    """Whether the words begin with yes or no, whatever follows without a pause."""
    return plain_en(words, asked) is not None if words.isascii() else first_outright([words]).is_settled


def run_on(words: str) -> Iterator[tuple[str, str, bool]]:
    """Where an answer may end or begin without a pause: what would be the answer, what stands beside it, and which is first."""
    if words.isascii():
        for cut in _NEXT_EN.finditer(words, 2, 40):
            if not _AUXILIARY.fullmatch(words, 0, cut.start()):
                yield words[: cut.start()], words[cut.end() :], True
        if match := _LAST_EN.search(words):
            yield match[0].strip(), words[: match.start()].rstrip(), False
        return
    yield from ((words[: cut.end()], words[cut.end() :], True) for cut in _NEXT_ZH.finditer(words, 0, _SHORT_ZH))
    for at in range(max(2, len(words) - 6), len(words) - 1):
        if words[at - 1] not in _GOES_ON and words[at] not in _HANGS_ON and words[at - 1] not in words[at:]:
            yield words[at:], words[:at], False


def _outright(words: str, asked: str) -> bool | None:
    if (whole := outright(words)).is_settled:
        return whole.value is True
    said = plain_en(words, asked) if words.isascii() else None
    if said is not None and (not said.rest or (len(words.split()) <= _SHORT_EN and _BORNE_OUT.match(said.rest))):
        return said.value
    return by_idiom(words, is_bad=False)


def tells(words: str, asked: str, asks: tuple[Ask, ...], *, is_bad: bool) -> bool | None:
    """What the words say by taking up the question's own, or of its topic."""
    echoed = echo_en([words], asked) if words.isascii() else echo_zh([words], asked, is_bad=is_bad)
    told = echoed or by_topic([words], asks, asked)
    return next(iter(told)) if len(told) == 1 else None
