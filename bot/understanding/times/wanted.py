"""Which of the times in a message is the wish: not the unwanted, the past or the corrected one, but what a call is tied to."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from bot.understanding.times.clocks import CLOCK_WORDS, IS_BOUND, clocks_of
from bot.understanding.times.days import DATE_FIGURES, DAY_WORDS, days_of
from bot.understanding.times.later import asks_call, is_busy, puts_off, talks
from bot.understanding.times.parts import PART_WORDS, Part, part_of
from bot.understanding.times.spans import LENGTH_WORDS, after_a_while, within
from bot.understanding.times.spelling import spelt_out
from bot.understanding.words.found import is_polite_only

CLAUSE = re.compile(
    r"(?:\.(?!\d|m\b)(?<![ap]\.m\.)|:(?!\d)|[,;!?。…\n]|~(?!\s?\d)|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])|(?<=[打我聊谈倾行空忙便会车班])\s+(?=\d)|(?<=[点半])\s+(?=\d{1,2}[号日])|\s-\s(?=[a-z])(?!(?:mon|tue|wed|thu|fri|sat|sun|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)\w*\b)|\sand\s+(?=(?:(?:please|pls|kindly|just|can|could|may|you|u)\s+)*(?:call|ring|phone|text|msg|try|what|when|where|why|how|who)\b))+|\bbut\b(?!\s+(?:before|after|no\s+later)\b)|但是?|不过|可是"
)
# A time at which a call is not wanted, with what stands between it and the no. "Not before five" is a wish, and stays.
_UNWANTED = re.compile(
    r"(?:(?:别|不要|唔好|(?<![行可方得好])不(?:太)?(?:方便|行|可以|得|合适)|没(?:有)?(?:空|时间)|冇(?:空|时间)|唔得|有事|不在)|\b(?:don'?t|do\s+not|can'?t|cannot|not|no\s+good|isn'?t|won'?t|doesn'?t|busy|except)\b)(?!\s*(?:\w+\s+){0,3}(?:before|until|till?|after|earlier)\b)"
)
EXCEPT = re.compile(
    r"除了?[^,.!?]{1,4}?(?:以外|之外|外|,|都)|(?:周|星期|礼拜).(?:除外|以外|之外)|\b(?:except|bar|other\s+than|apart\s+from|(?<=any time )but|(?<=anytime )but|(?<=any day )but)\s+(?:for\s+|on\s+|at\s+|not\s+)*\w+"
)
FORBIDDEN_BEFORE = re.compile(
    r"\s*(?:钟|半|整|左右)?(?:以前|之前|前)(?:都|就|请|先|我)*(?:别|不|没|唔|冇|勿|在忙|在开会)"
)
_PAST_DAY = re.compile(
    r"昨[天日晚夜早]|前天|前日|[寻琴]日|上个?(?:周|星期|礼拜)[一二三四五六日天末]?|\byesterday\b|\blast\s+(?:night|week|weekend|month|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b"
)
# What may stand between the words of one time: "thursday at about three", 明天下午的三点.
_JOIN = re.compile(
    r"[\s的]*(?:(?:at|on|in|the|of|any\s?time|around|about|by|from|between|after|before|till?|until|past|say|like|to|and|or|-|~|到|至|和|或者?|跟|、|左右|大概|差不多|大约|之间|以?后|之后|@)\s*)*"
)
_CORRECTS = re.compile(
    r"不对|唔系|唔啱|讲错|不不|哦不|噢不|说错|打错|记错|搞错|弄错|错了|改[成到为]?|应该是|不是\s*,|(?:^|,)\s*不\s*,|等等|更正|算了|还是|不如|"
    r"(?:^|[,.;!?-])\s*(?:oh\s+|uh\s+|er\s+|um\s+)?no\s*(?:[,.!-]|wait|sorry|make|$)|\b(?:wait|sorry|i\s+mean|i\s+meant|make\s+(?:it|that)|scratch\s+that|actually|correction|rather|oops)\b"
)
_IS_BETTER = re.compile(r"\s*(?:更好|比较好|会?更方便|(?:is|would\s+be|'s|works)\s+better|instead)")
# A time that suits, where nothing is said of a talk.
_FITS = re.compile(
    r"有空|得?方便|得闲|(?<!也)可以|(?<!也)行|都得|\b(?:free|available|suits?|works?|fine|good|better|ok(?:ay)?|best|perfect|ideal|home|can)\b"
)
_DENIED_BEFORE = re.compile(
    r"(?:别|不要|唔好|不是|唔系|勿)(?:在|再|打|给我|等)?$|\bno\s+$|\bnot\s+(?:(?:on|at|in|the|around|about|during|for)\s+)*$|\b(?:instead\s+of|rather\s+than)\s+(?:(?:on|at|in|the)\s+)*$|\b(?:don'?t|do\s+not|never)\s+(?:call|ring|phone|text|try)\s+(?:me\s+)?(?:(?:on|at|in|the|around|during)\s+)*$"
)
_DENIED_AFTER = re.compile(
    r"\s*(?:的话|都|就|是|也|肯定|我|人|以后|之后|后|整|半)*(?:不行|不可以|不得|唔得|没空|没时间|冇空|冇时间|不方便|唔方便|唔得闲|不在|唔喺|有事|没法|不合适|不太方便|不成|勿扰|免打扰)|\s*(?:(?:is|'s|are)\s+)?(?:no\s+good|cannot|can'?t|not\s+(?:good|possible|ok|free|available|convenient)|won'?t\s+(?:work|do)|(?:doesn'?t|don'?t)\s+(?:work|suit))"
)
_THEN = re.compile(r"\s*(?:(?:any\s?time\s+)?after\s+(?:that|this)|afterwards|之后|然后)")
_SOME_TIME = re.compile(
    r"有空(?:再|先)|得闲(?:再|先)|改天|改日|第二时间|\b(?:another|some\s+other|a\s+different)\s+(?:time|day)\b"
)
_IS_FREE_FROM = re.compile(
    r"以?后|到|行|可以|下班|收工|放工|完|回|返|才|先|\b(?:after|until|till?|from|off|finish\w*|done|back|home|over|ends?|tomorrow|next)\b"
)
_UNTIL = re.compile(r"\b(?:until|till?)\s+(?:the\s+|about\s+)?$|到$")
_TOLD_BEFORE = re.compile(
    r"\b(?:came|arrived|left|turned\s+up|showed\s+up|rolled\s+up|rang|called|delivered|booked|due|promised|since|went|was|were|been|packed\s+up|broke(?:\s+down)?|started|said|says)\s+(?:(?:me|us|here|there|for|round|back|at|on|around|about|by|in|the|only)\s+)*$|(?:说好|讲好|约好|原定|本来)(?:的|是|了)*$"
)
_TOLD_AFTER = re.compile(
    r"(?:钟|半|整|左右|多)?(?:(?:才|就|准时|先)?[来到送走修装嚟][^,.!?打]{0,3}[的了过]|才(?:[来走送修装嚟]|到(?!家|屋|公司|单位))|(?:就|才|还|都|又|老)(?:给我)?(?:打|发|传)(?:电话|短信)?(?:过来|来)?(?:了|吵|烦|把我|,?(?:吵|烦)))"
)
# Where a clause speaks of the writer's time and not of the matter: "I'm back on friday", 明天我休息, "saturday would be ok".
_OWN_TIME = re.compile(
    r"(?:^|[天日号早晚午上朝昼一二三四五六末])\W*(?:我|俺|本人|我们|我哋)(?!的|嘅)|休息|放假|轮休|在家|屋企|出差|回(?:来|国|家)|返(?:嚟|来|屋企|工)|到家|上班|下班|放工|收工|夜班|早班|(?<!不)有空|得闲|方便|都?可以|都?行|"
    r"\b(?:(?<!do )(?<!did )(?<!should )(?<!can )(?<!could )(?<!will )(?<!must )(?<!am )(?<!have )i|i'm|i'll|im|we|we're|we'll|off|back|home|away|free|available|shift|abroad|fine|good|ok|okay|works|suits|better|best)\b(?!\s+(?:was|were|been|got|had|paid|bought|ordered|booked)\b)"
)
_SAME_HOUR = re.compile(r"\b(?:same|this)\s+time\b|同一时间|(?:[这呢]个|同样)(?:时[候间]|钟数)")
# What leads up to a time and says nothing else.
_SAID_FIRST = re.compile(
    r"^(?:no\s+)?(?:not\s+(?:now|today|tonight)\W+)+|^(?:cannot|can'?t|cant)\s+(?:talk|speak|chat)?\s*(?:now|rn|today|right\s+now|at\s+the\s+moment)\W+"
)
_FILLERS = re.compile(
    r"(?:全|整|成)(?:天|日)|任何时[候间]|随时|几时|几点|成(?:吗|不)|好吗|吗|什么时候|我说的是|不是|就是|是|系|左近|至少|时|一大|凌晨|[这那]天|当天|左近|来钟|才(?=有空|得闲|可以|能|方便)|先|再|要到|要|得闲|得|起|多|钟|我|啦|咯|喇|嘞|接听|接|通话|讲电话|听电话|找我|过[了后]|夜|"
    r"打返?(?:俾|畀|比|给)我|覆返?我|搵返?我|"
    r"以后|之后|过后|以前|之前|左右|前后|期间|时候|再(?:打|说|联系|聊)|打(?:给我|来|过来|电话)?|联系|给我|有空|得空|都?可以|都?行|方便|都|大概|那天|吧|的话?|在|的时候|后|前|到|至|和|或者?|之间|call|"
    r"\b(?:at|on|in|the|any\s?time|anytime|between|and|to|or|from|around|about|after|before|by|till|until|is|are|works?|suits?(?:\s+me)?|good|fine|ok|best|better|ideal(?:ly)?|please|then|sometime|somewhere|"
    r"call|ring|phone|try|text|contact|reach|ping|me|back|again|i'?m|free|would|will|be|perfect|for|that|this|maybe|of|now|it|do|could|can|you|we|first\s+thing|late|early|mid|later|week|time|pls|an?|i\s+(?:can|could|shall|prefer|am)|if\s+(?:you|u|that|it)\s+\w+|talk|speak|chat|only|if|possible|circa|preferably|preferred|sharp|just|exactly|not|no|earlier|than|sooner|onwards?|whenever|whole|all|day|during|through|convenient|lah|love|okay|let'?s|say|either|available|reachable|slot|my|no\s+problem)\b|(?<=s)'|'s\b|大早"
)

MOST_CORRECTIONS = 5  # of one message; nobody changes his mind oftener


class Slot(StrEnum):
    """What a piece of a time says."""

    DAY = "day"
    PART = "part"
    CLOCK = "clock"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Mention:
    """A day, a part of it or an hour, where it stands."""

    slot: Slot
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Saying:
    """Mentions that make one time together: 周五 and 下午 and 三点."""

    mentions: tuple[Mention, ...]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.mentions[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return max(mention.end for mention in self.mentions)

    @property
    def slots(self) -> set[Slot]:
        """What it says."""
        return {mention.slot for mention in self.mentions}

    def span(self, slot: Slot) -> tuple[int, int]:
        """From where to where it says that; nowhere when it does not."""
        spans = [(mention.start, mention.end) for mention in self.mentions if mention.slot is slot]
        return (min(start for start, _ in spans), max(end for _, end in spans)) if spans else (0, 0)

    def words(self, text: str, slot: Slot) -> str:
        """How it says that."""
        start, end = self.span(slot)
        return text[start:end]


def wanted(text: str, today: date) -> str:
    """The words that say when a call is wished, the rest cut away or blanked; empty when every time is unwanted."""
    told = _without_told(_corrected(EXCEPT.sub(" ", text)))
    return _nearest_talk(_wishing_clauses(told, today))


def is_only_time(text: str) -> bool:
    """Whether folded words say nothing but when: 明天下午, "saturday morning suits me"."""
    rest = DATE_FIGURES.sub(" ", text)
    rest = spelt_out(_SAID_FIRST.sub("", _SAME_HOUR.sub(" ", rest)))
    for pattern in (*PART_WORDS, *LENGTH_WORDS, *DAY_WORDS, *CLOCK_WORDS, _FILLERS):
        rest = pattern.sub(" ", rest)
    return is_polite_only(rest)


def of_the_matter(text: str) -> str:
    """Folded words without the clauses that put the talk off or say why not now: what is left may answer."""
    said = CLAUSE.split(text)
    return ", ".join(each for each in said if not is_busy(each) and (is_only_time(each) or not puts_off(each)))


def is_unwanted(clause: str) -> bool:
    """Whether a clause says when no call is wanted."""
    is_wish = _asks(clause) or FORBIDDEN_BEFORE.search(clause)
    return _UNWANTED.search(clause) is not None and not is_wish


def _sayings(text: str) -> list[Saying]:
    found = [Mention(Slot.CLOCK, clock.start, clock.end) for clock in clocks_of(text)]
    for slot, patterns in ((Slot.DAY, DAY_WORDS), (Slot.PART, PART_WORDS), (Slot.PAST, (_PAST_DAY,))):
        found += [
            Mention(slot, match.end() - len(match[0].lstrip()), match.end())
            for pattern in patterns
            for match in pattern.finditer(text)
        ]
    sayings: list[list[Mention]] = []
    for mention in sorted(found, key=lambda each: (each.start, each.end)):
        if sayings and _is_joined(text, sayings[-1], mention):
            sayings[-1].append(mention)
        else:
            sayings.append([mention])
    return [Saying(tuple(mentions)) for mentions in sayings]


def _is_joined(text: str, saying: list[Mention], mention: Mention) -> bool:
    gap = text[max(each.end for each in saying) : mention.start]
    if len(gap) > 24:
        return False
    is_new = mention.slot not in {each.slot for each in saying}
    if gap.isspace() and not is_new:
        return False
    if "," in gap and Slot.PAST in {mention.slot, *(each.slot for each in saying)}:
        return False  # "call me at four, last week's bill is wrong"
    return _JOIN.fullmatch(gap.replace(",", " ") if is_new else gap) is not None


def _blanked(text: str, mentions: Iterable[Mention]) -> str:
    for mention in mentions:
        text = _blank(text, mention.start, mention.end)
    return text


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _corrected(text: str) -> str:
    """A time that is taken back gives way to what follows: of "tomorrow at three, no, four" tomorrow stays."""
    for _ in range(MOST_CORRECTIONS):
        sayings = _sayings(text)
        pairs = ((former, latter) for former, latter in pairwise(sayings) if _is_taken_back(text, former, latter))
        pair = next(pairs, None)
        if pair is None:
            return text
        text = _put_right(text, *pair)
    return text


def _is_taken_back(text: str, former: Saying, latter: Saying) -> bool:
    gap = text[former.end : latter.start]
    is_better = _IS_BETTER.match(text, latter.end) and re.search(r"\bbut\b|但|不过", gap)
    return len(gap) <= 30 and bool(is_better or _CORRECTS.search(gap)) and not _DENIED_AFTER.match(gap)


def _put_right(text: str, former: Saying, latter: Saying) -> str:
    """The former time with the pieces of the latter in their places; an hour goes when only another part of the day comes."""
    gone = {Slot.CLOCK} if latter.slots == {Slot.PART} else set()
    added = "".join(" " + latter.words(text, slot) for slot in latter.slots - former.slots)
    edits = [(former.end, former.end, added), (latter.start, latter.end, " ")]
    for slot in former.slots & (latter.slots | gone):
        start, end = former.span(slot)
        edits.append((start, end, latter.words(text, slot)))
    for start, end, words in sorted(edits, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _without_told(text: str) -> str:
    """Without times that are denied (周三不行, "not at 3") and those of things past (昨天三点, "came at nine")."""
    for saying in _sayings(text):
        left = max(0, saying.start - 40)
        before, after = text[left : saying.start], text[saying.end : saying.end + 16]
        if no := _DENIED_BEFORE.search(before):
            is_wish = IS_BOUND.match(after)  # 别三点之前打 wishes a call after three
            text = text if is_wish else _blank(text, left + no.start(), saying.end)
        elif no := _DENIED_AFTER.match(after):
            text = _blank(text, saying.start, saying.end + no.end())
        elif Slot.PAST in saying.slots or _TOLD_BEFORE.search(before) or _TOLD_AFTER.match(after):
            text = _blanked(text, saying.mentions)
    return text


def _wishing_clauses(text: str, today: date) -> str:
    """The clauses that say when: those that ask for a talk, else those that do not speak of an unwanted time."""
    named = [clause for clause in CLAUSE.split(text) if names_time(clause, today)]
    open_to = [clause for clause in named if not is_unwanted(clause)]
    if _is_vague(text, named):
        return ""
    if len(named) < 2:
        return text if open_to or not named else ""
    if not any(_asks(clause) for clause in open_to):
        if any(is_only_time(clause) for clause in open_to):
            open_to = [clause for clause in open_to if is_only_time(clause) or _is_own(clause)]
        untimed = [
            clause for clause in CLAUSE.split(text) if clause not in named and (talks(clause) or _THEN.match(clause))
        ]
        return ", ".join(open_to + untimed)  # "sleeping till three, call after"
    asking = [clause for clause in open_to if _asks(clause) or is_only_time(clause)]
    if not any(days_of(clause, today) for clause in asking) and any(_adds_day(clause, today) for clause in open_to):
        return ", ".join(open_to)
    return ", ".join(asking)


def _is_vague(text: str, named: list[str]) -> bool:
    """孩子八点上课,有空再说: the hour is of something else, and the talk shall be some time."""
    return _SOME_TIME.search(text) is not None and not any(
        _asks(clause) or is_only_time(clause) or _FITS.search(clause) or _IS_FREE_FROM.search(clause)
        for clause in named
    )


def _nearest_talk(text: str) -> str:
    """Of several times beside a word for the talk only the nearest: 六点到家七点打, "out at six so ring at half four"."""
    sayings = _sayings(text)
    if len(sayings) < 2:
        return text
    chosen = _chosen(text, sayings)
    if chosen is None:
        ended = (each for each in sayings[:-1] if _UNTIL.search(text, 0, each.start))
        return _blanked(text, (each for saying in ended for each in saying.mentions if each.slot in sayings[-1].slots))
    for other in sayings:
        if other is chosen:
            continue
        has_hour = Slot.CLOCK in other.slots
        is_before = other.end <= chosen.start
        gone = chosen.slots | (
            {Slot.CLOCK} if is_before and not CLAUSE.search(text[other.end : chosen.start]) else set()
        )
        gone |= {Slot.PART} if has_hour and Slot.CLOCK in gone else set()
        text = _blanked(text, (each for each in other.mentions if each.slot in gone))
    return text


def _chosen(text: str, sayings: list[Saying]) -> Saying | None:
    """The time that the first word for the talk goes with: before it in Chinese, after it in English."""
    for start, end in talks(text) or [match.span() for match in _FITS.finditer(text)]:
        left = max((cut.end() for cut in CLAUSE.finditer(text, 0, start)), default=0)
        right = CLAUSE.search(text, end)
        inside = [
            each for each in sayings if each.start >= left and each.end <= (right.start() if right else len(text))
        ]
        before = [each for each in inside if each.end <= start]
        after = [each for each in inside if each.start >= end]
        is_after = text[start].isascii() and not _FITS.fullmatch(text, start, end)
        first, second = (after[:1], before[-1:]) if is_after else (before[-1:], after[:1])
        if first or second:
            return (first or second)[0]
    return None


def _adds_day(clause: str, today: date) -> bool:
    """Whether a clause beside the wish says of which day it is: of the writer's own time, not "the bill is due on the 15th"."""
    days = days_of(clause, today)
    is_named = days is not None and (days.first > today or part_of(clause) is Part.EVENING)
    return is_named and (is_only_time(clause) or _is_own(clause))


def _is_own(clause: str) -> bool:
    """Whether a clause speaks of the writer's own time, and not of the matter."""
    return is_busy(clause) or _OWN_TIME.search(clause) is not None


def _asks(clause: str) -> bool:
    return puts_off(clause) or asks_call(clause)


def names_time(clause: str, today: date) -> bool:
    """Whether folded words name a day, a part of one, an hour or a while from now."""
    return bool(
        after_a_while(clause) or within(clause) or days_of(clause, today) or part_of(clause) or clocks_of(clause)
    )
