"""A csat mark said in words: 挺满意, over the moon, bang average. Only where a clause says nothing else."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.understanding.marks import vocabulary
from bot.understanding.marks.told_scale import told_scale
from bot.understanding.words.found import NOTHING, Found, Problem, clauses, is_polite_only
from bot.understanding.words.grievances import grieves

_LISTS = {
    "very": f"(?:{vocabulary.VERY})(?: (?:{vocabulary.VERY}))*",
    "not": vocabulary.NOT,
    "fairly": vocabulary.FAIRLY,
    "good": vocabulary.GOOD,
    "superb": vocabulary.SUPERB,
    "poor": vocabulary.POOR,
    "awful": vocabulary.AWFUL,
    "matter": vocabulary.MATTER,
}
_LIST_NAME = re.compile(r"\{(very|not|fairly|good|superb|poor|awful|matter)\}")
_LONGEST = 100  # characters of a clause that can still be nothing but a judgement
_FURTHEST = 48  # characters of the longest wording of one judgement
_MANY = 3  # further clauses with which a judgement in the middle is one of many


def _words(english: str, chinese: str) -> re.Pattern[str]:
    listed = _LIST_NAME.sub(lambda name: _LISTS[name[1]], english)
    spelt = listed.replace(" ?", r"\s*").replace(" ", r"\s+").replace("'", "'?")
    return re.compile(rf"(?:(?<![a-z'])(?:{spelt})(?![a-z'\d])|{chinese})")


_JUDGEMENTS = {
    value: _words(vocabulary.ENGLISH[value], vocabulary.CHINESE[value]) for value in sorted(vocabulary.ENGLISH)
}
_DEGREES = {value: _words(english, "(?!)") for value, english in vocabulary.DEGREES.items()}
_LIGHT = _words(f"{vocabulary.LIGHT_ENGLISH}|{vocabulary.MATTER}", vocabulary.LIGHT_CHINESE)
_WITHIN_WORD = re.compile(r"[a-z'][a-z'\d]")
_VERY = re.compile(r"(?<![a-z])v\.\s*(?=[a-z])")
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_SIGNS = re.compile(r"[^\w?]+")
# Who was late is the customer, and only with the reply.
_APOLOGY = re.compile(r"\b(?:late|slow|delayed)\s+(?:reply|response|answer)\b|[回覆复]得?[晚迟][了咗]?|迟[回覆复]")
_YES = re.compile(r"^(?:(?:oh|yes|yeah|yep)\s+)+(?=\w)")
_ASKS_HOW_MUCH = re.compile(r"how\s+(?:very\s+)?(?:satisfied|happy|pleased|content)|满意")
_HYPOTHETICAL = re.compile(
    r"如果|要是|假如|希望|应该(?:要)?|\bif\b(?!\s+i'?\s?a?m\s+honest)|\bhope\b|\bwould\s+(?:be|have)\b|\bshould\b|\?|吗$|别人|他们说|没有不|(?:满意|高兴|开心|喜欢|好)就(?:好|行)"
)
# Who and what is only a part of a matter.
_PART = re.compile(
    r"(?<!服务)态度|师傅|小哥|小妹|客服|(?<![\u4e00-\u9fff])人(?=都|很|挺|也|真|还|蛮|好)|\b(?:people|men|lads?|guys?|chaps?|crew|driver|staff|team|technician|engineer|plumber|fitter)\b"
)
_TURNS = re.compile(
    r"除了|就是|但|只是|不过|可是|虽然|尽管|美中不足|唯一|\b(?:but|except|apart\s+from|only|though|although|despite|even\s+though|bar\s+the|other\s+than|just\s+that|shame|pity)\b"
)
_IN_ALL = re.compile(r"总的|总体|整体|综合|overall|all\s+in\s+all|on\s+the\s+whole|in\s+general")
_ANCHOR = re.compile(r"(?<!\d)([1-5])\s*分?\s*(?:=|\(|是|为|:)\s*(?:最|means\s+)?([a-z][a-z ]+|[\u4e00-\u9fff]{1,6})")
_PROMPT_WORD = re.compile(r"[a-z]{3,}(?:-[a-z]+)*")
# What a question says, beside its matter: how to judge.
_NO_MATTER = re.compile(
    r"[^\u4e00-\u9fff]+|非常|满意|不|没|好|差|坏|最|很|太|请|您|你|几|多少|打分|评分|评价|分|吗|是|对|为|给|一到五|一至五"
)
_NO_MATTER_ENGLISH = frozenset(
    {"not", "how", "very", "best", "worst", "good", "bad", "poor", "least", "most", "never", "much", "likely", "but"}
)
_ASSENT = frozenset({"好", "ok", "okay", "行", "well", "可以", "就这样"})  # may only open or end the reply
_WEAK = _ASSENT | {"good", "fine", "nice"}


def judged(text: str, prompt: str = "") -> Found:
    """The mark that folded words give to the matter asked as a whole; a contradiction or nothing otherwise."""
    parts = clauses(_VERY.sub("very ", _HYPHEN.sub(" ", text)).replace("nothing but ", "all ").replace("?", " ?,"))
    found: list[tuple[int, str, int]] = []
    for position, clause in enumerate(parts):
        if _HYPOTHETICAL.search(clause) or len(clause) > _LONGEST:
            continue
        found += [(value, words, position) for value, words in _said_in(clause, prompt)]
    if not found:
        return _degree(parts, prompt)
    places = {position for *_, position in found}
    if grieves(_APOLOGY.sub("", text)) and _is_bitter(text, parts, found, prompt):
        return NOTHING
    found = [each for each in found if not _is_of_part(parts[each[2]], prompt)] or found
    others = [part for place, part in enumerate(parts) if place not in places and not is_polite_only(part)]
    if len(others) > _MANY and not places & {0, len(parts) - 1}:
        return NOTHING
    if min(value for value, *_ in found) > 3 and not _TURNS.search(text) and any(map(_JUDGEMENTS[1].search, others)):
        return Found(problem=Problem.CONTRADICTION, words=text)
    return _one_of([(value, words) for value, words, _ in found], is_whole=not others)


def _is_bitter(text: str, parts: list[str], found: list[tuple[int, str, int]], prompt: str) -> bool:
    """Beside a grievance, praise without a "but" is bitter, and praise of somebody is none of the whole."""
    if min(value for value, *_ in found) < 4:
        return False
    said = " ".join(parts[place] for *_, place in found)
    if _is_of_part(said, prompt):
        return True
    return not _TURNS.search(text) and not _IN_ALL.search(said)


def _is_of_part(said: str, prompt: str) -> bool:
    """Whether the words judge somebody, where the question asks for the whole."""
    part = _PART.search(said)
    return part is not None and part[0] not in prompt.casefold()


def _said_in(clause: str, prompt: str) -> list[tuple[int, str]]:
    """The judgements of a clause that holds nothing but judgements and light words, taken longest first."""
    anchors, is_reversed = _anchors(prompt), _is_reversed(prompt)
    found: list[tuple[int, str]] = []
    position = 0
    while position < len(clause):
        end, value = max((_end(each, clause, position), value) for value, each in _JUDGEMENTS.items())
        end = max(end, _end_of_anchor(clause, position, anchors))
        passed = max(_passed(clause, position, prompt))
        if max(end, passed) == position:
            return []
        if end > position and end >= passed:
            words = clause[position:end]
            if is_reversed and words not in anchors:
                return []
            found.append((anchors.get(words, value), words))
        position = max(end, passed)
    return found


def _end(pattern: re.Pattern[str], clause: str, position: int) -> int:
    """Where the longest match that begins here ends; `position` without one. An alternation alone takes its first."""
    match = pattern.match(clause, position)
    if match is None:
        return position
    for end in range(min(len(clause), position + _FURTHEST), match.end(), -1):
        if not _WITHIN_WORD.match(clause, end - 1) and pattern.fullmatch(clause, position, end):
            return end
    return match.end()


def _passed(clause: str, position: int, prompt: str) -> list[int]:
    """Where light words, signs, and words of the question that begin here end."""
    ends = [_end(_LIGHT, clause, position), _end(_SIGNS, clause, position)]
    word = _PROMPT_WORD.match(clause, position)
    starts_word = position == 0 or not clause[position - 1].isalpha() or not clause[position].isascii()
    if word and starts_word and word[0] in _matter_words(prompt):
        ends.append(word.end())
    pieces = _matter_pieces(prompt)
    ends += [
        position + size
        for size in range(2, 7)
        if clause[position : position + size] in pieces and position + size <= len(clause)
    ]
    return ends


@lru_cache(maxsize=256)
def _matter_words(prompt: str) -> frozenset[str]:
    return frozenset(_PROMPT_WORD.findall(prompt.casefold())) - _NO_MATTER_ENGLISH


@lru_cache(maxsize=256)
def _matter_pieces(prompt: str) -> frozenset[str]:
    parts = [part for part in _NO_MATTER.split(prompt) if len(part) > 1]
    return frozenset(
        part[at : at + size] for part in parts for size in range(2, 7) for at in range(len(part) - size + 1)
    )


@lru_cache(maxsize=256)
def _anchors(prompt: str) -> dict[str, int]:
    """What the question itself calls its marks: 1 = poor, 5 = excellent."""
    folded = prompt.casefold()
    return {words.strip(): int(figure) for figure, words in _ANCHOR.findall(folded)} | dict(told_scale(folded))


@lru_cache(maxsize=256)
def _is_reversed(prompt: str) -> bool:
    """Whether the question calls its lowest mark the best one: then no other words than its own tell a mark."""
    usual = {figure: _usual(words) for words, figure in told_scale(prompt.casefold()).items()}
    return usual.get(1, 0) > usual.get(5, 5)


def _usual(words: str) -> int:
    return next((value for value, pattern in _JUDGEMENTS.items() if pattern.fullmatch(words)), 3)


def _end_of_anchor(clause: str, position: int, anchors: dict[str, int]) -> int:
    """Where the longest of the question's own names for its marks ends; `position` where none begins."""
    if position and clause[position - 1].isascii() and clause[position - 1].isalpha():
        return position
    ends = (position + len(words) for words in anchors if clause.startswith(words, position))
    return max((end for end in ends if not _WITHIN_WORD.match(clause, end - 1)), default=position)


def _degree(parts: list[str], prompt: str) -> Found:
    """How much, where that is asked, in a clause of its own: "very! who is this"."""
    said = [_YES.sub("", part) for part in parts if not is_polite_only(part)]
    if not said or not _ASKS_HOW_MUCH.search(prompt.casefold()):
        return NOTHING
    found = [(value, part) for part in said for value, each in _DEGREES.items() if each.fullmatch(part)]
    if len({value for value, _ in found}) != 1:
        return NOTHING
    return Found(found[0][0], words=found[0][1], is_whole=len(said) == 1)


def _one_of(found: list[tuple[int, str]], *, is_whole: bool) -> Found:
    idle = _WEAK if max(value for value, _ in found) > 4 else _ASSENT
    meaningful = [each for each in found if not (each[1] in idle and len(found) > 1)] or found
    values = {value for value, _ in meaningful}
    words = meaningful[0][1]
    if len(values) == 1:
        return Found(meaningful[0][0], words=words, is_whole=is_whole)
    if min(values) >= 4:
        return Found(max(values), words=words, is_whole=is_whole)
    if min(values) == 3:
        return Found(meaningful[-1][0], words=words)
    if max(values) <= 2:
        return Found(min(values), words=words, is_whole=is_whole)
    return Found(problem=Problem.CONTRADICTION, words=words)
