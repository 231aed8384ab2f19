"""Which of the numbered and lettered options a reply chooses.

Every word that bears on options is a mention (`mentions.py`): signs, labels and their parts, synonyms, places,
superlatives, days, hours, amounts. What is said in one breath must fit together ("Saturday pm"); what is turned down
leaves the rest ("not the window"); what stands alone in its clause counts for more than what is told beside it.
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import reduce

from bot.understanding.choices.amounts import amount_mentions
from bot.understanding.choices.labels import label_mentions
from bot.understanding.choices.mentions import Mention, Weight, apart
from bot.understanding.choices.moments import Slot, moment_mentions, slot_of
from bot.understanding.choices.offers import as_customers_say, as_offered, named_first, no_and_yes, offered_hours
from bot.understanding.choices.orders import order_mentions, other_of_two
from bot.understanding.choices.people import person_mentions
from bot.understanding.choices.rejections import (
    is_denial,
    is_listed,
    is_only_no,
    is_refused_together,
    is_rejected,
    refuses_all,
)
from bot.understanding.choices.shares import share_mentions
from bot.understanding.choices.signs import is_outside, put_right, sign_mentions
from bot.understanding.choices.synonyms import synonym_mentions
from bot.understanding.choices.talk import asks, doubts, is_inverted, is_lost, is_of_talk, tells
from bot.understanding.marks.misspelt import labels_respelt
from bot.understanding.words.found import NOTHING, Found, Problem, corrected, is_polite_only
from bot.understanding.words.normalise import normalise
from bot.understanding.yes_no.read import read_yes_no

_LONGEST = 400  # characters that are looked at: who tells a story has chosen by then
_BREAK = re.compile(
    r"[!?;。\n]+|\.{2,}|[,.:](?!\d)(?!m\b)|\s-\s|(?<!thing )(?<!where )(?<!one )(?<!day )(?<!time )(?<!all )(?<!owt )\bbut\b|\b(?:because|cos|cuz|since|though|however)\b|\bas\s+(?=i\b|it\b|it's|we\b|my\b|the\b|i'm)|\bso\s+(?=i\b|the\b|that\b|we\b)|但是?|不过|可是|因为|所以|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])|(?:(?<=[^酒网氧茶水]吧)|(?<=[啦呗咯]))(?=[\u3400-\u9fff]{2})(?![台里谢])|\bso\s+(?=\w+(?:\s+\w+){0,3}\W*$)|\bso\s+(?=ring|call|phone|text|email|mail|send|just|make|put|go\b|let|give|take|please|can\b|could\b)"
)
_TURN = re.compile(
    r"不对|[啊哦噢喔呃哎诶]\s*不(?:是|对)?(?=[,.!\s]|$)|等等|等下|(?:都|还)[系是]唔好|说错|打错|按错|选错|改成|改为|改选|[,.…]\s*(?:还是|都[系是])(?=.{1,8}$)|算了[,.\s]*(?:还是)?|\b(?:or\s+rather|on\s+second\s+thoughts?|scratch\s+that|i\s+take\s+that\s+back|no\s+wait|(?:no[\s,]+)?(?:hang|hold)\s+on|actually|i\s+mean|(?<!n't )(?<!cant )(?<!wont )(?<!not )(?<!able to )make\s+(?:it|that))\b"
)
_NOT_THAT = re.compile(r"[,.]\s*(?:不是|而不是|not\s+(?:the\s+)?)[^,.]{1,16}$")  # 2,不是3 corrects nothing
_SIGN = r"(?:[a-h]|\d{1,2}|[一二三四五六])"
_SEVERAL = re.compile(
    rf"(?<![a-z\d.:])(?!7-?11){_SIGN}\s*(?:和|与|或者?|跟|、|/|,|&|or|and|-|~|到|至)\s*{_SIGN}(?=\W*$|\s*都|\s*也)|(?<![前后])三个都|全都?要|介于.*之间|\ball\s+(?:three|four|of\s+(?:them|these|those))\b|\bbetween\b.*\band\b|不是.{{1,8}}就是"
)
_UNDECIDED = re.compile(
    r"都行|都可以|随便|无所谓|都好|不知道|不清楚|没想好|看着办|哪个都|以上都|都不|都是|都有|没有(?:合适|我要)|一个都|"
    r"\b(?:any|either|both|all\s+of|none|neither|whatever|don'?t\s+(?:care|know|mind)|not\s+sure|no\s+idea|doesn'?t\s+matter|dunno)\b"
)
# Several options, and then a shrug.
_SHRUGS = re.compile(
    r"(?:随便(?:了|吧|啦|你们?|都行)?|算了|不知道(?:了)?|不晓得|唔知(?:道)?[呀啊]?|你们?看着办|你们?定(?:吧)?|无所谓(?:了)?|都行(?:吧)?|是但(?:啦)?|(?:still\s+)?not\s+sure(?:\s+(?:yet|which))?|can'?t\s+decide|undecided|没想好|拿不定(?:主意)?|whatever|i\s+(?:really\s+)?(?:don'?t\s+(?:know|care|mind)|dunno)|dunno|idk|forget\s+it|never\s*mind|you\s+(?:choose|decide|pick))[\s.!~…]*$"
)
# "Mike, or Carlos, or was it Ann"
_WONDERS = re.compile(
    r"\bor\s+(?:was|is)\s+(?:it|that)\b|\bcan'?t\s+(?:remember|recall)\s+(?:which|who|if)\b|还是[^,.!?]{1,8}(?:来着|呢|哦|来的)\W*$|(?:记不清|分不清|搞不清)是?[^,.!?]{0,8}还是"
)
_PARTLY = re.compile(
    r"部分|有的|有些|一半|\b(?:some|part(?:ly|ially)?|half|not\s+all|mostly|most\s+of)\b"
)  # 解决了一部分
_JOINED = re.compile(r"[和又跟与、,]|\b(?:and|or)\b|&")
_ALSO = re.compile(r"也(?=要|行|可以|算|是|$)|同样|还有|\b(?:too|also|as\s+well|plus)\b")
# Asked what happened or what counts, customers name a lack or a grievance because that is their answer.
_TOLD_PROMPT = re.compile(
    r"不满|原因|问题|怎么了|坏|改进|改善|最差|出错|投诉|为什么|describe|cancel|leaving|what\s+made|wrong|issue|reason|why|problem|missing|improve|broke|damaged|complain|dissatisf|(?:like|enjoy).*(?:most|best|least)|matter|important|看重|关心|在意|[了过]吗|\b(?:did|was|were|has|have\s+you|had)\b"
)
_BAD = re.compile(
    r"脏|差|烂|吵|不好|糟|坏|\b(?:dirty|rude|terrible|awful|bad|broken|noisy|cold|too\s+(?:full|busy|crowded|small|far|dear|expensive)|disgusting|horrible|poor)\b"
)
_LIKE_PROMPT = re.compile(r"最满意|最喜欢|喜欢|选择我们|\b(?:like|enjoy|choose\s+(?:us|our))")
_CALL_PROMPT = re.compile(
    r"(?:什么|哪个?)时[候间段].{0,8}(?:打|联系|回访|致电)|(?:打|联系|回访|致电).{0,8}(?:什么|哪个?)时|\bwhen\b.*\b(?:call|ring|phone)\b"
)
_WISH = re.compile(
    r"直接|离[^,.]{0,4}近|顺路|选|拣|挑|要|想|就|请|用|走|最好|净系|只能|合适|稳妥|"
    r"\b(?:i'?ll\s+(?:take|have|go)|prefer|pick|choose|go\s+(?:with|for)|take|like|please|pls|plz|suits?|works?\s+(?:for|best)|best|definitely|must\s+be|hands\s+down|(?:near|close)(?:r|st)?\s+to\s+(?:me|my|us|work|home)|rather|straight)\b"
)
# What may stand beside an option without saying more.
_FILLERS = re.compile(
    r"一下|麻烦|[一两三四五几](?=[支把张瓶盒杯条包份双副罐])|就|选项?|选择|拣|挑|我们?|你们?|您|想要?|还要|要|用|走|请|给|畀|帮|第|个|号|那|这|𠮶|种|款|家|只|段|档|项|间|趟|位|条|天|日|次|的|嘅|咯|啰|啦|了|吧|呀|啊|哦|喔|呢|嘛|哈|呗|它|是|系|去|过去|过来|最好|最|越|比较|较|[支把张瓶盒杯本块颗片辆套碗份包双副台部顶罐桶箱袋床座枝间子]|刚好|方便|合适|稳妥|可以|行|好|成|得|当然|主要|主要是|肯定|还是|左右|大概|嗯|那就|再|来|发|打|联系|[老小](?= )|找|医生|大夫|老师|师傅|先生|小姐|姐|哥|妹|姨|叔|经理|工|都|在|会儿|时候|会|先|以后|之后|后|以前|之前|前|安排|到|色|"
    r"\b(?:the|an?|one|ones|please|pls|plz|i|we|its?|that|this|id|ill|im|would|will|be|do|does|can|could|like|love|go|going|with|for|to|on|at|by|in|of|me|my|us|your|you|is|are|was|fine|good|great|perfect|ok|okay|works?|work|best|better|suits?|prefer(?:red)?|pick|choose|choice|option|number|no\.?|take|have|get|want|need|give|send|drop|let'?s|say|think|guess|reckon|mostly|mainly|probably|definitely|obviously|surely|sure|really|just|only|thing|bit|side|stuff|part|day|days|date|slot|around|about|ish|from|ideally|preferably|then|so|well|lah|leh|lor|abeg|boss|ma|sir|sharp|mate|cheers|some|any|and|all|yes|yeah|yep|been|has|if|possible|poss|kindly)(?:'(?:s|d|ll|m|re|ve))?\b"
)


@dataclass(frozen=True, slots=True)
class _Claim:
    """What one clause says for options; no options where its words do not go together."""

    options: frozenset[int]
    words: str
    is_plain: bool  # nothing else is said, or it is said as a wish
    is_bare: bool
    adds: bool  # "too", 也
    asks: bool


@dataclass(frozen=True, slots=True)
class _Menu:
    """The options in every light in which a reply may see them."""

    labels: tuple[str, ...]
    slots: tuple[Slot, ...]
    is_wish: bool
    likes: bool
    is_call: bool  # asked when to call, "call me back at six" is the answer
    today: date | None = None

    @property
    def has_moments(self) -> bool:
        return sum(slot.is_said for slot in self.slots) * 2 > len(self.slots)

    def mentions(self, text: str) -> list[Mention]:
        """Everything in folded text that bears on the options."""
        found = moment_mentions(text, self.slots, self.today) if self.has_moments else label_mentions(text, self.labels)
        found += [*sign_mentions(text, len(self.labels)), *order_mentions(text, self.labels)]
        found += synonym_mentions(text, self.labels)
        if not self.has_moments:
            found += amount_mentions(text, self.labels)
        found += [*person_mentions(text, self.labels), *share_mentions(text, self.labels)]
        found += other_of_two(text, len(self.labels), is_alone=not found)
        return apart(found)


def read_choice(text: str, options: Sequence[str], prompt: str = "", today: date | None = None) -> Found:
    """The index from 0 of the option that folded text chooses; a Problem when it chooses several or none that exists."""
    labels = tuple(_fold(option) for option in options)
    text = put_right(text[:_LONGEST])
    bare = text.strip(" .。,!?~\"'")
    if bare in labels:
        return Found(labels.index(bare), words=bare, is_whole=True)
    prompt = prompt.casefold()
    labels = as_customers_say(labels)
    hours = offered_hours(labels, prompt)
    text, labels = as_offered(labels_respelt(named_first(text, prompt), labels), labels, hours), hours
    menu = _menu(labels, prompt, today)
    if (_SHRUGS.search(text) or _WONDERS.search(text)) and len(
        {mention.options for mention in menu.mentions(text)}
    ) > 1:
        return Found(problem=Problem.UNDECIDED, words=text)
    counted = _last_said(text, menu)
    found = _weigh(counted, menu)
    if found is not NOTHING:
        return found
    if is_outside(counted, len(labels)):
        return Found(problem=Problem.OUT_OF_RANGE, words=counted)
    undecided = Found(problem=Problem.UNDECIDED, words=counted) if _UNDECIDED.search(counted) else None
    return _by_yes_no(text, labels, prompt) or undecided or _nearly(counted, labels)


def _menu(labels: tuple[str, ...], prompt: str, today: date | None) -> _Menu:
    return _Menu(
        labels,
        tuple(slot_of(label, today) for label in labels),
        is_wish=bool(prompt) and not _TOLD_PROMPT.search(prompt),
        likes=_LIKE_PROMPT.search(prompt) is not None,
        is_call=_CALL_PROMPT.search(prompt) is not None,
        today=today,
    )


def _fold(option: str) -> str:
    return normalise(option).casefold().strip(" .。!?")


def _last_said(text: str, menu: _Menu) -> str:
    """What follows the last correction, where it still speaks of options."""
    turns = [text[match.end() :] for match in _TURN.finditer(text) if match.start() > 0]
    if not _NOT_THAT.search(text):
        turns.append(corrected(turns[-1] if turns else text))
    return next((tail for tail in reversed(turns) if menu.mentions(tail) or _UNDECIDED.search(tail)), text)


def _weigh(text: str, menu: _Menu) -> Found:
    mentions = menu.mentions(text)
    claims, rejected = _claims(text, mentions, menu)
    problem = Found(problem=Problem.UNDECIDED, words=text)
    if _SEVERAL.search(text) and not menu.has_moments:
        return Found(problem=Problem.CONTRADICTION, words=text)
    if is_lost(text):
        return problem
    if not claims:
        return _left(text, menu, rejected)
    first = _deciding(claims)
    chosen = _together(first)
    if not chosen or _adds_another(claims):
        is_offered = all(mention.options for mention in mentions)
        return Found(problem=Problem.CONTRADICTION, words=text) if is_offered else problem
    for claim in claims:  # what is told beside may settle what the choice left open
        chosen = (chosen & claim.options) or chosen
    chosen -= rejected
    is_partly = _PARTLY.search(text) is not None and any(mention.contrary for mention in mentions)
    if is_partly or len(chosen) != 1 or (asks(text) and (not _stands_apart(first[0]) or is_inverted(text))):
        return problem
    return Found(min(chosen), words=first[0].words, is_whole=_is_whole(text, mentions))


def _left(text: str, menu: _Menu, rejected: frozenset[int]) -> Found:
    """The one option that is not turned down."""
    left = frozenset(range(len(menu.labels))) - rejected
    if not rejected:
        return NOTHING
    if len(left) == 1 and not refuses_all(text) and not asks(text):
        return Found(min(left), words=text)
    return Found(problem=Problem.UNDECIDED, words=text)


def _deciding(claims: Sequence[_Claim]) -> Sequence[_Claim]:
    """The claims that count: an answer that comes first and alone outweighs what is told after it."""
    if claims[0].is_bare:
        return [claim for claim in claims if claim.is_bare]
    return [claim for claim in claims if claim.is_plain] or claims


def _stands_apart(claim: _Claim) -> bool:
    """Whether a choice is made beside what is asked."""
    return claim.is_bare or (claim.is_plain and not claim.asks)


def _together(claims: Sequence[_Claim]) -> frozenset[int]:
    return reduce(frozenset.intersection, (claim.options for claim in claims))


def _adds_another(claims: Sequence[_Claim]) -> bool:
    return any(claim.adds for claim in claims) and not _together(claims)


def _claims(text: str, mentions: Sequence[Mention], menu: _Menu) -> tuple[list[_Claim], frozenset[int]]:
    """What each clause says for options, and all that is turned down anywhere."""
    claims: list[_Claim] = []
    rejected: frozenset[int] = frozenset()
    for start, end in _clauses(text):
        here = [mention for mention in mentions if start <= mention.start < end]
        meant, refused = _sides(text, (start, end), here, menu)
        rejected |= refused
        if claim := _claim(text, (start, end), meant, here, menu):
            claims.append(claim)
    return claims, rejected


def _clauses(text: str) -> list[tuple[int, int]]:
    edges = [0, *(edge for match in _BREAK.finditer(text) for edge in (match.start(), match.end())), len(text)]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if text[start:end].strip()]


def _sides(
    text: str, clause: tuple[int, int], here: Sequence[Mention], menu: _Menu
) -> tuple[list[Mention], frozenset[int]]:
    """The mentions that speak for options, and the options that are turned down."""
    meant: list[Mention] = []
    refused: frozenset[int] = frozenset()
    last, was_refused = clause[0], False
    for mention in here:
        before, after = text[last : mention.start], text[mention.end : clause[1]]
        following = next((other for other in here if other.start >= mention.end), None)
        if following and is_denial(text[mention.end : following.start]):
            after = ""  # "kitchen not hall" denies the hall
        is_no = is_rejected(before, after, is_wish=menu.is_wish or bool(mention.contrary), is_moment=menu.has_moments)
        is_listed_too = is_listed(before) or (not before and mention.end - mention.start == 1)
        is_no = is_no or (was_refused and is_listed_too)
        if doubts(text[clause[0] : mention.start]):
            continue
        if is_no and mention.weight is Weight.HINT and any(other.start == mention.end for other in here):
            continue  # 别送驿站: the verb belongs to the place
        if is_no and mention.contrary:
            meant.append(Mention(mention.start, mention.end, mention.contrary, mention.weight))
        elif is_no:
            is_sure = mention.weight is not Weight.HINT or is_only_no(_rest(text, clause, here))
            refused |= mention.options if is_sure else frozenset()
        elif not re.search(
            r"(?:比|不如|[等拖用花过][了咗]|\b(?:than|unlike|opposed\s+to)|(?<![\s\S])\s+over)\s*(?:the\s+)?$", before
        ):
            meant.append(mention)
        if is_no and not mention.contrary and meant and is_refused_together(text, meant[-1].end, mention):
            refused |= meant.pop().options
        last, was_refused = mention.end, is_no
    return meant, refused


def _beside(text: str, clause: tuple[int, int], here: Sequence[Mention]) -> str:
    """A clause with its mentions blanked."""
    rest = list(text)
    for mention in here:
        rest[mention.start : mention.end] = " " * (mention.end - mention.start)
    return "".join(rest[slice(*clause)])


def _rest(text: str, clause: tuple[int, int], here: Sequence[Mention]) -> str:
    """What a clause says besides its mentions and what may stand beside any."""
    left = _FILLERS.sub(" ", _beside(text, clause, here))
    return "" if is_polite_only(left) else left.strip()


def _claim(
    text: str, clause: tuple[int, int], meant: Sequence[Mention], here: Sequence[Mention], menu: _Menu
) -> _Claim | None:
    words = text[slice(*clause)].strip()
    rest = _rest(text, clause, here)
    is_plain = not rest or _WISH.search(words) is not None
    is_short = len(rest.split()) <= 2 if rest.isascii() else len(rest.replace(" ", "")) <= 4
    needed = Weight.HINT if not rest else Weight.PART if is_plain or is_short else Weight.FULL
    if (is_of_talk(words) and not menu.is_call) or (rest and menu.likes and _BAD.search(words)):
        return None
    if (
        menu.is_wish
        and rest
        and not is_plain
        and tells(words, _beside(text, clause, [each for each in here if each.weight > Weight.HINT]))
    ):
        return None
    told = [mention for mention in meant if mention.weight >= needed]
    if not _JOINED.search(words) and (strong := [mention for mention in told if mention.weight > Weight.HINT]):
        told = strong
    if not told:
        return None
    options = _together_or_among(text, told, menu)
    if len(told) == 1:
        words = text[told[0].start : told[0].end]
    said = text[slice(*clause)]
    is_question = asks(said + text[clause[1] : clause[1] + 2].strip(" ,."))
    return _Claim(options, words, is_plain, not rest, _ALSO.search(said) is not None, is_question)


def _together_or_among(text: str, told: Sequence[Mention], menu: _Menu) -> frozenset[int]:
    """What all mentions share; a place or superlative may also be meant among those that the others leave."""
    shared = reduce(frozenset.intersection, (mention.options for mention in told))
    if shared:
        return shared
    subjects = [mention for mention in told if not mention.is_grievance]
    if 0 < len(subjects) < len(told) and not _JOINED.search(text):  # 客服回复慢 is said of the staff
        return reduce(frozenset.intersection, (mention.options for mention in subjects))
    orders = {(one.start, one.end) for one in order_mentions(text, menu.labels)}
    others = [mention.options for mention in told if (mention.start, mention.end) not in orders]
    left = reduce(frozenset.intersection, others) if others else frozenset()
    if len(left) < 2 or len(others) == len(told):
        return frozenset()
    ranked = [one.options for one in order_mentions(text, menu.labels, sorted(left))]
    return reduce(frozenset.intersection, ranked, left)


def _is_whole(text: str, mentions: Sequence[Mention]) -> bool:
    return not any(mention.is_grievance for mention in mentions) and not _rest(text, (0, len(text)), mentions)


def _nearly(text: str, labels: Sequence[str]) -> Found:
    """A misspelt label: close to one and far from the others."""
    bare = text.strip(" .。,!?")
    close = sorted(
        ((SequenceMatcher(None, bare, label).ratio(), index) for index, label in enumerate(labels)), reverse=True
    )
    if (
        bare
        and close
        and close[0][0] >= 0.8
        and (len(close) == 1 or close[1][0] < 0.7)
        and (len(bare) >= (6 if bare.isascii() else 4) or _is_clipped(bare, labels[close[0][1]]))
    ):
        return Found(close[0][1], words=bare, is_whole=True)
    return NOTHING


def _by_yes_no(text: str, labels: Sequence[str], prompt: str) -> Found | None:
    """What a reply without the options' words says to a question of which yes and no are options: "it wasn't"."""
    places = no_and_yes(labels)
    found = read_yes_no(text, prompt) if places else NOTHING
    return Found(places[bool(found.value)], words=found.words) if places and found.is_settled else None


def _is_clipped(said: str, label: str) -> bool:
    """Sara for Sarah; of short words nothing else is near enough: stuff is not staff."""
    return len(said) >= 3 and said.isascii() and label.startswith(said)
