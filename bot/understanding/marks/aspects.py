"""Marks for several things, one of which was asked after: 师傅5分，前台2分; "room 4, breakfast 2". Folded words."""

from __future__ import annotations

import re

from bot.understanding.words.normalise import simplified_prompt
from bot.understanding.words.numerals import Counts, Number, numbers

_PIECE = re.compile(r"[,.;!?\n]+(?!\d)|\s+-\s+|\b(?:and|but|while|whereas)\b|但|不过|可是?|而")
_HAN = re.compile(r"[\u3400-\u9fff]{2,}")
_WORD = re.compile(r"[a-z]{3,}")
# "driver 5", "the room gets a 4"
_NOUN_AND_MARK = re.compile(
    r"\W*(?:(?:the\s+|my\s+)?(?P<noun>[a-z]{3,})\s*(?:gets?\s+(?:an?\s+)?|[:=-]\s*)?(?:\d{1,2}|one|two|three|four|five|ten)"
    r"|(?P<zh>[\u3400-\u9fff]{2,4})\s*[:=]?\s*\d{1,2})\W*"
)
# Words of any prompt that asks for a mark; they name nothing.
_EMPTY = re.compile(
    r"服务|打分|评分|几分|给分|多少分|分数|一分|五分|十分|零分|到\w?分|可能性?|本次|这次|今次|此次|我们|你们|您们?|您的|评价|满意度?|请给?|对于?|"
    r"\b(?:services?|the|and|for|but|you|was|its|not|all|can|one|two|six|ten|out|how|his|her|our|are|had|has|rate|rating|score|mark|stars?|points?|would|could|please|from|your|ours?|with|this|that|have|about|likely|satisf\w+|scale|today|recent|give|giving|just|only|even|more|less|than|them|they|"
    r"what|when|were|like|best|lowest|highest|five|four|three|seven|eight|nine|zero)\b"
)
# What is said last of the same thing, or of all things, is no mark for something else.
_SAME = re.compile(
    r"[这今呢]次|[这今]回|现在|而家|如今|总体|整体|综合|总的|合计|平均|一共|改|应该|就给|\b(?:now|this\s+time|overall|in\s+total|altogether|average|actually|sorry|mean|make|final\w*)\b"
)


def of_the_asked(text: str, prompt: str) -> str:
    """The words without marks for other things, where one of the things that are marked is the one asked after."""
    pieces = _PIECE.split(text)
    asked = _EMPTY.sub(" ", simplified_prompt(prompt).casefold())
    marked = {i: found for i, piece in enumerate(pieces) if (found := _mark_in(piece, asked))}
    meant = {i for i in marked if _shares(pieces[i], asked)}
    others = {i for i in marked if i not in meant and _names(pieces[i])}
    if len({marked[i].value for i in meant}) != 1 or meant | others != set(marked):
        return text
    if others and not any(_SAME.search(pieces[i]) for i in marked):
        kept = [
            _only_mark(piece, marked[i]) if i in meant else piece for i, piece in enumerate(pieces) if i not in others
        ]
        return ", ".join(piece.strip() for piece in kept)
    (first, *_) = sorted(meant)
    if len(meant) == 1 and _is_noun_and_mark(pieces[first], asked) and marked[first].counts is Counts.BARE:
        return text.replace(pieces[first], f" {_only_mark(pieces[first], marked[first])}, ", 1)
    return text


def _mark_in(piece: str, asked: str) -> Number | None:
    """The one figure of a piece, unless it counts something: "room 4" where the room is asked after counts nothing."""
    found = numbers(piece)
    if len(found) != 1:
        return None
    return found[0] if found[0].counts is not Counts.QUANTITY or _is_noun_and_mark(piece, asked) else None


def _is_noun_and_mark(piece: str, asked: str) -> bool:
    said = _NOUN_AND_MARK.fullmatch(piece)
    return said is not None and (said["noun"] or said["zh"]) in asked


def _only_mark(piece: str, number: Number) -> str:
    return piece[number.start : number.end]


def _shares(piece: str, asked: str) -> bool:
    words = _EMPTY.sub(" ", piece)
    pairs = {run[at : at + 2] for run in _HAN.findall(words) for at in range(len(run) - 1)}
    return any(pair in asked for pair in pairs) or any(
        re.search(rf"\b{word[:6]}", asked) for word in _WORD.findall(words)
    )


def _names(piece: str) -> bool:
    """Whether anything is named beside the mark."""
    words = _EMPTY.sub(" ", piece)
    return bool(_HAN.search(words) or _WORD.search(words))
