"""Labels of options in a reply, whole or in part: neighbour for "Leave with neighbour", 态度 for 服务态度."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.understanding.choices.mentions import Mention, Weight

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_ENDING = re.compile(r"(?:ements?|ments?|ings?|ied|ies|ed|es|(?<!s)s|ly|y|e)$")
_HYPHEN = re.compile(r"(?<=[a-z])\\-(?=[a-z])")
_HAN_RUN = re.compile(r"[\u3400-\u9fff]{2,}")
# "Call me" and "tell us" name nobody.
_NO_OBJECT = "".join(
    rf"(?<!\b{verb} )" for verb in ("call", "tell", "ask", "ring", "text", "give", "send", "let", "help")
)
# Words that stand in many labels and say nothing alone.
_EMPTY = re.compile(
    r"the|and|for|with|from|that|this|you|your|our|my|mine|was|were|are|has|have|had|not|one|two|too|very|more|"
    r"less|most|than|all|any|day|days|week|weeks|next|some|other|others|else|item|items|thing|things|change|"
    r"changed|mind|new|old|time|times|way|get|got|need|want|help|just|only|about|back|out|off|over|into|did|"
    r"does|didn't|don't|can|can't|could|would|please|yes|ok|no|hi|me|am|pm|us|we|in|at|on|it|is|be|do|go|so|to|up|by|my|if|or|as"
)
_EMPTY_HAN = frozenset("的了是不没有一个我你他们这那也都就在和与或到可以能很太更最好要想选来去给大上下号点月日元")
_NOT_LABEL = re.compile(r"(?:\b(?:not|no|never|none|had\s+none)\b|n't\b|没有?|未|不|\b(?:un|dis))\s*\W*$")


_SMALL_FIGURE = re.compile(r"(?<![\d第.])[1-9](?![\d.])|(?<![十百千第])[一二两三四五六七八九](?![十百千])")
_FIGURES = {
    sign: figures for figures in ("1一", "2二两", "3三", "4四", "5五", "6六", "7七", "8八", "9九") for sign in figures
}


_ALONE = re.compile(r"\W*([a-z])(?:\s+(?:please|pls|plz|thanks|thx))?\W*")


def label_mentions(text: str, labels: Sequence[str]) -> list[Mention]:
    """Every place where folded text names a label or a part of one."""
    readers = (_whole, _words, _pairs, _han_parts, _initials, _letter)
    return [mention for reader in readers for mention in reader(text, labels)]


def holds(label: str, start: int) -> bool:
    """Whether what stands at `start` of a label is meant there as it is said (solved, but not in "not solved")."""
    return _NOT_LABEL.search(label[:start]) is None


def _whole(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    for index, label in enumerate(labels):
        if not label:
            continue
        before, after = _edges(label)
        spelled = "|".join(_loosely(spelling) for spelling in _spellings(label))
        for match in re.finditer(rf"{before}(?:{spelled}){after}", text):
            yield Mention(match.start(), match.end(), frozenset({index}), contrary=_denials(label, labels))


def _letter(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """A bare letter beyond those of the options, with which but one label begins: M for Medium."""
    match = _ALONE.fullmatch(text)
    if match is None or ord(match[1]) - ord("a") < len(labels):
        return
    begin = [index for index, label in enumerate(labels) if label.startswith(match[1])]
    if len(begin) == 1:
        yield Mention(match.start(1), match.end(1), frozenset(begin))


def _edges(label: str) -> tuple[str, str]:
    """What may not stand around a label: more of a word, or more of a figure (一两晚 is not 两晚)."""
    if label.isascii():
        return rf"{_NO_OBJECT if label in {'me', 'us'} else ''}(?<![a-z\d])(?<![a-z]')", r"(?![a-z\d])"
    return (r"(?<![一二两三四五六七八九十\d])" if label[0] in _FIGURES else ""), ""


def _loosely(label: str) -> str:
    """A label as it is typed: check-up, "check up" and checkup are one."""
    return _HYPHEN.sub(r"[\\s-]?", re.escape(label))


def _spellings(label: str) -> set[str]:
    """A Chinese label with its small figures in either script: 1晚, 一晚."""
    match = _SMALL_FIGURE.search(label)
    if match is None or label.isascii():
        return {label}
    return {label[: match.start()] + figure + label[match.end() :] for figure in _FIGURES[match[0]]}


def _denials(label: str, labels: Sequence[str]) -> frozenset[int]:
    """The option that denies another: 不满意 for 满意, "not solved", unsatisfied; the plainest where several do."""
    said = label.rstrip("了的")
    denials = [i for i, other in enumerate(labels) if (at := other.find(said)) > 0 and not holds(other, at)]
    return frozenset(sorted(denials, key=lambda i: len(labels[i]))[:1])


def stem(word: str) -> str:
    """The word without its common endings: price, prices and pricing are one."""
    bare = _ENDING.sub("", word)
    return bare if len(bare) >= 3 else word


def _is_same(said: str, word: str) -> bool:
    """The same word, or a clipped one: hatch for hatchback, neighbor for neighbour."""
    if stem(said) == stem(word) or word in {said.replace("or", "our"), said.removesuffix("way")}:
        return True
    is_clipped = len(said) >= 4 and len(word) >= len(said) + 3
    return is_clipped and (
        word.startswith(said) or (len(stem(said)) > 3 and word.startswith(stem(said))) or word.endswith(said)
    )


def _words(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    parts = [[(match[0], holds(label, match.start())) for match in _WORD.finditer(label)] for label in labels]
    for match in _WORD.finditer(text):
        if len(match[0]) < 3 or _EMPTY.fullmatch(match[0]):
            continue
        holders = {(i, meant) for i, words in enumerate(parts) for word, meant in words if _is_same(match[0], word)}
        if mention := _held(match.start(), match.end(), holders, len(labels)):
            yield mention
        elif not holders and len(match[0]) == 3:  # med for Medium
            starts = {
                i for i, words in enumerate(parts) for word, meant in words if meant and word.startswith(match[0])
            }
            if starts:
                yield Mention(match.start(), match.end(), frozenset(starts), Weight.HINT)


def _pairs(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """Two words that follow each other in a label too, however empty each is: next day."""
    parts = [_WORD.findall(label) for label in labels]
    words = list(_WORD.finditer(text))
    for first, second in pairwise(words):
        pair = [first[0], second[0]]
        holders = {(i, True) for i, own in enumerate(parts) if pair in [list(two) for two in pairwise(own)]}
        is_said = max(map(len, pair)) > 3 and re.fullmatch(r"[\s-]+", text[first.end() : second.start()])
        if is_said and (mention := _held(first.start(), second.end(), holders, len(labels))):
            yield mention


def _held(start: int, end: int, holders: set[tuple[int, bool]], size: int) -> Mention | None:
    meant = frozenset(i for i, is_meant in holders if is_meant)
    denied = frozenset(i for i, is_meant in holders if not is_meant)
    if not holders or len(meant) == size:
        return None
    return Mention(start, end, meant, Weight.PART, denied)


def _han_parts(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """The longest runs of characters that stand in labels too; a lone character only where it is one label's own."""
    position = 0
    while position < len(text):
        end = position + 1
        while end < len(text) and any(text[position : end + 1] in label for label in labels):
            end += 1
        run = text[position:end]
        holders = {(i, holds(label, label.find(run))) for i, label in enumerate(labels) if run in label}
        if _HAN_RUN.fullmatch(run) and not set(run) <= _EMPTY_HAN:
            if mention := _held(position, end, holders, len(labels)):
                yield mention
        elif len(run) == 1 and "\u3400" <= run <= "\u9fff" and run not in _EMPTY_HAN and len(holders) == 1:
            yield Mention(position, end, frozenset(i for i, _ in holders), Weight.HINT)
        position = max(end, position + 1)


def _initials(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """COD for "Cash on delivery"."""
    initials = ["".join(word[0] for word in _WORD.findall(label)) for label in labels]
    for match in _WORD.finditer(text):
        holders = [i for i, letters in enumerate(initials) if letters == match[0]]
        if len(match[0]) > 1 and not _EMPTY.fullmatch(match[0]) and len(holders) == 1:
            weight = Weight.PART if len(match[0]) > 2 else Weight.HINT
            yield Mention(match.start(), match.end(), frozenset(holders), weight)
