"""What a reply turns down: "not the window", 除了晚上都行, 下午没空, 券我用不上."""

from __future__ import annotations

import re

from bot.understanding.choices.mentions import Mention

# Between a "not" and what it denies.
_GAP = (
    r"\s*(?:(?:我的|寄|拿|取|放|付|约|改|再|给我|给|跟|打|发|用|走|选|拣|要|想|去|来|是|送|到|在|那个?|这个?|你们|我们|通过|过|太|"
    r"(?:the|an?|any|by|on|in|at|your|with|via|over|do|be|been|was|were|yet|it|want|need|use|using|like|to|for|take|get|have|make|come|contact|me|my|good|free|available|going|really|please|go|pick|choose|send|too|keen|much|i|a\s+fan|fond|of|into|bother|interested|that|more|[a-z]+\s+(?:and|or))\b)\s*)*$"
)
# A firm "not" denies whatever is asked; in "no signal" as a reason for leaving, the lack is what is chosen.
_FIRM = re.compile(
    r"(?:受不了|讨厌|\bcan'?t\s+(?:stand|bear|abide)|\b(?:allergic\s+to|sick\s+of)|不是|并非|非(?!常)|别(?!的|人|家)|不要|不选|不用|不想|勿|不(?=$)|除[了咗]?|除开|唔(?:系|好|要|拣|想)|"
    r"\b(?:no\s+longer|not|hate|except(?:ing)?|apart\s+from|other\s+than|but|neither|nor|rather\s+than|instead\s+of|don'?t|dun|never|(?:any\s*(?:thing|where|day|time|one)|owt|all)\s+but|spare\s+(?:me|us)|skip|ditch|kill|scrap|(?:drop|forget|lose|bin|stop|cut)\s+the)\b)"
    + _GAP
)
_LACKING = re.compile(
    r"(?:不(?!是|用说|如|错|只|光|仅|但|管|论)|没(?:法|空|时间|有)?|冇(?:空|时间)|无法|未|懒得|[去来用搭]不[了上到]|冇|唔|"
    r"\b(?:no|nothing|nobody|no\s?one|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|(?:is|are|was|were|has|have|had|does|did)n'?t|without|avoid|hate|skip)\b)"
    + _GAP
)
_AFTERWARDS = re.compile(
    r"^(?:\W|的|那|𠮶|这|两|几|个|段|日|天|种|我|都|也|就|实在|真的?|总|一律|全|反正|s\b|ones?\b|is\b|are\b|was\b|would\b|will\b|i\b|we\b|i'm\b|we're\b|just\b|really\b|have\b|to\b|be\b|all\b|both\b)*"
    r"(?:哪里?够|不够|以外|之外|除外|外都|唔使|不[用必]|停掉|停了|(?:就|可以)?(?:停|别|勿|免)(?!的|人|家)|老是?被|总是?被|收不到|看不到|不(?:行|可以|方便|在|合适|要|想|考虑|好(?!意思)|成|能|耐|适合|喜欢)|[去来用赶搭]不[了上到]|没(?:空|时间|人|法|办法)|冇(?:空|人|时间)|唔(?:得|好|要|方便|喺)|打?不[了上到掉通]|无法|免谈|就算|算了|"
    r"太(?!好|棒|方便|适合|合适|赞|完美|远)|不$|"
    r"\b(?:not|no\s+good|isn'?t|aren'?t|wasn'?t|doesn'?t|don'?t|do\s+not|does\s+not|won'?t|wouldn'?t|can'?t|no\s+(?:use|help|point)\b|impossible|out\s+of\s+the\s+question|off\s+the\s+table|expired|useless|dun\b|dont\b|is\s+out|are\s+out|out$|not\s+enough|too\s+(?:dark|light|bright|pale|big|small|large|early|late|far|dear|expensive|pricey|hot|cold|sweet|spicy|strong|weak|loud|noisy|plain|long|short|heavy|wide|narrow|slow|tight|busy)\b)\b)"
)
_ABSENT = re.compile(
    r"^(?:\W|的|那|𠮶|两|几|个|段|日|天|我|都|也|要|得|在|还|是|is\b|are\b|s\b|i\b|we\b|i'm\b|we're\b|always\b|all\b|am\b|have\b)*"
    r"(?:上班|加班|补课|带娃|聚餐|约了|返工|上课|开会|值班|出差|有事|在外|外地|出门|旅游|孩子睡|瞓|睡觉|忙|\b(?:work(?:ing)?(?!s)|busy|away|at\s+work|in\s+(?:class|school)|out\s+of\s+town|asleep|full)\b)"
)
_ABSENT_LEAD = re.compile(
    r"(?:上班|返工|没空|不在|忙|\b(?:(?:i|we)\s+work|at\s+work|working|busy|away|out|asleep|no(?:body|\s?one)(?:'s|\s+is)?(?:\s+(?:home|in|there|around))?|can'?t\s+(?:make|do|manage)))\s*(?:during|over|on|in|at|all|every|the|for|\s)*$"
)
_LISTED = re.compile(r"^\s*(?:和|跟|与|或者?|、|,|/|or|nor|and|&)\s*(?:the|a|on|by|也)?\s*$")
_PAIRED = re.compile(r"\s*(?:和|跟|与|、|/|and|nor|&)\s*(?:the\s+)?")
_BOTH = re.compile(r"[\s,]*我?(?:都|全|两(?:个|天|样))")
_DENIAL = re.compile(
    r"[\s,]*(?:and\s+|but\s+)?(?:not?|rather\s+than|instead\s+of|而?不(?:是|要)|别|唔要|唔系)\s*(?:(?:the|an?|to|in|by)\s+)*"
)
_NEGATORS = re.compile(
    r"[不没别非唔系也亦是想要除\W]|\b(?:not|n't|don'?t|isn'?t|no|neither|nor|either|except|anything|but|never|hate)\b"
)
_ALL_TOGETHER = re.compile(
    r"永远|再也|以后都?(?:别|不)|都别|全都?不|\b(?:ever|again|at\s+all|stop|nobody|nothing)\b|\bany\s?more\W*$"
)


def is_rejected(before: str, after: str, *, is_wish: bool, is_moment: bool) -> bool:
    """Whether what stands between these words of its clause is turned down.

    `is_wish`: the question asks what the customer wants, so that a lack or a verdict is a no; `is_moment`: the options
    are times, so that being at work is one too.
    """
    if _FIRM.search(before) or (is_wish and _LACKING.search(before)):
        return True
    if is_wish and _AFTERWARDS.match(after):
        return True
    if is_moment and (_AFTERWARDS.match(after) or _ABSENT.match(after) or _ABSENT_LEAD.search(before)):
        return True
    return re.match(r"(?:的)?(?:以外|之外|除外)", after) is not None


def is_refused_together(text: str, end: int, refused: Mention) -> bool:
    """Whether what ends there shares the "no" of the mention after it: 周四周五都没空, "Monday and Tuesday are out"."""
    between = text[end : refused.start]
    is_side_by_side = not between.strip(" ,") and _BOTH.match(text, refused.end) is not None
    return not between or is_side_by_side or _PAIRED.fullmatch(between) is not None


def is_denial(between: str) -> bool:
    """Whether nothing but a "not" stands between two mentions, so that it must be meant for the second."""
    return _DENIAL.fullmatch(between) is not None


def is_only_no(rest: str) -> bool:
    """Whether nothing but a "not" is left of the words, so that it must be meant for the option."""
    return not _NEGATORS.sub("", rest)


def is_listed(between: str) -> bool:
    """Whether only an "or" or "and" stands between two mentions, so that one "not" denies both."""
    return _LISTED.match(between) is not None


def refuses_all(text: str) -> bool:
    """Whether everything is turned down for good; what is left over then is no choice."""
    return _ALL_TOGETHER.search(text) is not None
