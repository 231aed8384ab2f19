"""What the clauses of a reply settle about a topic, and idioms that settle any question."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.yes_no.asked import Ask
from bot.understanding.yes_no.settling_en import EN
from bot.understanding.yes_no.settling_zh import ZH
from bot.understanding.yes_no.tales_zh import TALES

_NEVER = r"(?!)"
Table = dict[Ask, tuple[re.Pattern[str], re.Pattern[str]]]
_TABLE: Table = {
    ask: (
        re.compile(f"{ZH.get(ask, (_NEVER, _NEVER))[0]}|{EN.get(ask, (_NEVER, _NEVER))[0]}"),
        re.compile(f"{ZH.get(ask, (_NEVER, _NEVER))[1]}|{EN.get(ask, (_NEVER, _NEVER))[1]}"),
    )
    for ask in Ask
}
_TALES: Table = {ask: (re.compile(yes), re.compile(no)) for ask, (yes, no) in TALES.items()}
# How it was, or what would be, settles nothing about how it is.
_ELSEWHEN = re.compile(
    r"(?<![比同跟和像])(?:之前|以前)|原来(?!一|的)|原本|本来|一开始|起初|先头|如果|要是|假如|以为|还以为|希望|但愿|说(?:是|好(?!多)|要|会)|(?:别人|邻居(?:家)?|同事)(?!都)|答应|承诺|据说|写着|显示(?!\w{0,3}(?:错|失|链|网|无))|谁知道|(?:师傅|客服|他们?|她|你们|店家|人家)说|了就不|了还(?:用|会|能|要)|倒(?:是)?(?:挺|很|还|蛮)|"
    r"\bbefore\s+(?:that|the|you|he|it)\b|\bused\s+to\b|\bwas\s+(?:\w+\s+)?(?:till|until)\b|\bif\b(?!\s+(?:you\s+(?:would|could|can|please|like|do\s?n'?t)|possible))|(?<!second )\bthought\b|\bhow\s+it'?s\b|\bneighbou?rs?\b|\bwrong\s+(?:address|house|door|flat|one|item)|\b(?:someone|everyone)\s+else|\bhope\b|\b(?:said|says|told\s+me|promised|supposed|marked|app\s+(?:says|said|swears))\b"
)
_MESSAGES = re.compile(r"短信|简讯|讯息|消息|来电|骚扰|\b(?:text|messag|call|spam|contact)\w*")
# A word that is denied tells nothing: 不费劲.
_DENIED = re.compile(r"(?:不|没|没有|冇|未|唔|勿|别|不太|不怎么)$")
_DENIES = re.compile(r"[不没冇未唔勿别无]")
_MYSELF = re.compile(r"\bmyself\b")  # it was done, but not by those who are asked after
_NOW = re.compile(
    r"现在|而家|今(?:早|天|朝)|昨晚|又|后来|结果|\bnow\b|\btoday\b|\bthis\s+morning|\blast\s+night|\bagain\b|\bsince\b"
)
# What came afterwards, or weighs more, counts where the clauses disagree.
_AFTERWARDS = re.compile(
    r"可惜|^但|^不过|^可(?!以|能)|谁知|没想到|哪知|转头|原来|反倒|反而|偏偏|第[二三四五六七八九十]\w|之后|往后|开始|到现在|至今|如今|好在|幸好|总算|终于|最后|临走|^就(?!是)(?=\w{1,6}(?:没|不|冇))|^只有|^除了"
)
# Praise or blame of somebody or something else than was asked after.
_ASIDE = re.compile(
    r"(?P<what>师傅|客服|前台|空姐|空少|小哥|小妹|妹妹|姑娘|阿姨|司机|店员|服务员|老板|医生|护士|手艺|技术|态度|服务|脾气|人品|天气|包装|颜色|界面|物流|味道|菜|价格|价钱|钱|装修|声音真|送得|讲得|课讲|活儿?)(?:也|都|倒|人|态度|说话|干活|看着|修车)*(?:是|倒是|算|还|挺|很|真|太|蛮|好|超|特别|不错|一般|厉害|可以|专业|热情|客气|甜|贵)"
)
# Who lost his own temper was not shouted at.
_OWN_OUTBURST = re.compile(
    r"(?:^|[^对跟冲朝向骂吼])我[^,被让叫给]{0,5}(?:吼|骂|凶|嚷|怼)(?:了)?(?:他|她|人家|它|客服|师傅|佢)"
)
_JUDGED_ALONE = frozenset(
    {Ask.TROUBLE, Ask.WORKS, Ask.GOOD, Ask.HOT, Ask.DONE, Ask.REMOVED, Ask.PUNCTUAL, Ask.HARMED, Ask.COMPARED}
)
_AFRESH = re.compile(r"(?<=\w)(?<!障灯)(?<!警灯)(?<!告灯)(?=又|结果|后来)")  # 刚好了又断了: what came afterwards counts
_QUESTION = re.compile(r"[^,.!?;。]*\?+")
_YES_IDIOM = re.compile(
    r"^(?:well\s+|oh\s+)?(?:(?:very|extremely|totally|fully|completely)(?:\s+(?:much\s+)?so)?|you\s+bet(?:cha)?|too\s+right|damn\s+right|for\s+sure|aye|can(?:\s+(?:can|lah|la|lor|one|already|what))+|"
    r"(?:(?:there(?:'?s|\s+is)\s+)?(?:absolutely\s+)?no|(?:without|beyond)\s+(?:a\s+|any\s+)?)\s*(?:shadow\s+of\s+a\s+)?(?:doubt|question|hesitation|second\s+thoughts?|two\s+ways)(?:\s+(?:about|of)\s+(?:it|that|this)|\s+whatsoever|\s+at\s+all|\s+there)?|not\s+a\s+(?:shadow\s+of\s+a\s+)?doubt(?:\s+(?:in\s+my\s+mind|about\s+(?:it|that)))?|"
    r"you\s+can\s+say\s+that\s+again|(?:is|was)\s+the\s+pope\s+(?:a\s+)?catholic|do(?:es)?\s+(?:a\s+)?bears?\s+\S+\s+in\s+the\s+woods|in\s+a\s+heart\s?beat|like\s+a\s+shot|(?:just\s+)?(?:try|you\s+try)\s+(?:and|to)\s+stop\s+(?:me|us)|(?:i\s+)?would\s?n'?t\s+(?:think|have\s+to\s+think)\s+twice|(?:i\s+)?(?:can'?t|cannot|do\s?n'?t)\s+see\s+why\s+not|wild\s+horses\s+(?:\w+n'?t|could\s+not|would\s+not)\s+(?:keep|stop)\s+(?:me|us)(?:\s+away)?|"
    r"(?:那)?(?:必须|当然|肯定)(?:的|滴|啦|了|啊)+|可不(?:是)?(?:嘛|么|吗)?|那还(?:用说|有假|能有假|用问)|那是(?:自然|当然|必须)?|是(?:滴|哒|咯)|嗯呐|对头|中|成|系(?:呀|啊|嘅)|啱(?:呀|啊)?|冇错|"
    r"毫无疑问|[毋无][庸容]置疑|不用(?:怀疑|问|说)(?:了|的)?|百分之?(?:一?百|两百)(?:会|的|愿意|肯定)?|(?:一定)+(?:会|的|来|去)?|必须必|千真万确|二话不说|没二话|举双手(?:赞成|同意)|一百个(?:愿意|同意|乐意|放心)|(?:想都)?不用想(?:了)?|求之不得|那敢情好)$"
)
# Never, whatever were paid for it: 倒贴钱都不来, "not if you paid me", "I'd rather eat glass".
_NOT_FOR_ANYTHING = (
    r"^(?:and\s+|well\s+|oh\s+)?(?:not\s+(?:even\s+)?if\s+(?:(?:you|u|they|somebody|someone)\s+(?:were\s+to\s+)?(?:pa(?:id|y|yed)|gave|give|begged|beg|dragged|forced)\b|(?:it|you|they|this)\s+(?:was|were)\s+(?:the\s+(?:last|only)|free)|my\s+life\s+depended|hell\s+(?:freezes|froze))|"
    r"not\s+for\s+(?:all\s+the|any|an?\s+(?:pension|million|free|big)|love\s+(?:n?or|or)|free\b|love)|not\s+in\s+(?:this|a|my)\s+(?:lifetime|life|million|month\s+of|hundred)|(?:i'?d\s+|i\s+would\s+|would\s+)?(?:much\s+)?(?:sooner|rather)\s+(?:eat|die|sleep\s+(?:in|on|rough)|stick|pull|chew|swallow|lick|gnaw|crawl|have\s+(?:root|my\s+teeth|teeth))\b|over\s+my\s+dead\b|(?:when|till|until)\s+hell\s+freezes|"
    r"wild\s+horses\s+(?:\w+n'?t|could\s+not|would\s+not)\s+(?:drag|get|bring|pull)\b|(?:you\s+|u\s+|they\s+)?(?:could\s?n'?t|can'?t|could\s+not)\s+pay\s+(?:me|us)\b|(?:you|u|they)(?:'?d|\s+would)\s+have\s+to\s+(?:drag|pay|kill|force|handcuff|carry)\b|(?:by\s+no\s+means|under\s+no\s+circumstances|nothing\s+could\s+be\s+further)\b|i\s+(?:very\s+much\s+|seriously\s+|highly\s+|really\s+)?doubt\s+(?:it|that)\b|not\s+a\s+(?:hope|prayer|snowball))"
    r"|(?:倒贴|倒找|白给|给(?:我)?(?:再多)?钱|送(?:给)?我|免费|打死|八抬大轿|跪(?:着|下)?|求(?:着)?我|请我)[^,.!?]{0,5}(?:都|也)(?:不|唔|没)(?!错|赖|差|亏|好意思)|^(?:等)?(?:下|来)(?:辈子|世)(?:再说|吧|都不)?|绝(?:对)?(?:无|没有?|不)可能|^(?:等|除非)?太阳(?:从|打)西[边面方]?(?:出来|升)|没有(?:下|第二)(?:一)?(?:次|回)了?"
)
_NO_IDIOM = re.compile(
    _NOT_FOR_ANYTHING
    + r"|^(?:yeah\s+|oh\s+)?(?:fat\s+chance|as\s+if|pull\s+the\s+other\s+one|in\s+(?:my|your)\s+dreams|dream\s+on|not\s+on\s+your\s+(?:life|nelly)|(?:when\s+)?pigs\s+(?:might\s+)?fly|chance\s+would\s+be\s+a\s+fine\s+thing|my\s+(?:foot|arse|backside)|(?:no|not\s+a|slim)\s+chance|(?:did|does|do|has|have|is|was|were|will|would)\s+(?:it|he|she|they|i)\s+(?:heck|hell)|like\s+hell|yeah\s+right|not\s+likely)(?=\s|$)|^(?:hardly|cannot(?:\s+(?:lah|leh|la|lor))*)$"
    r"|\bmy\s+(?:foot|arse)\b|^any\s+(?:\w+\s+)?(?:day|time)\s+but\b|^(?:你)?想得美|^做梦(?:吧|呢|去)?$|^(?:想都|想也)(?:别|不(?!用|必|要))|^没门|门儿?都没|^没戏|^(?:鬼|谁)(?:才)?信|^见鬼|\w(?:了|到|得)?个(?:屁|鬼(?!样)|锤子|寂寞|毛线)|\w(?<!了)个头$|(\w)(?:什么|啥|乜|咩)\1"
)
_STRANGELY = re.compile(r"(?P<not>不|没|冇|唔)?(?P<what>\w{0,6}?)(?:才怪|才有鬼|就怪了|就有鬼|都见鬼)")
_JUDGE_YOURSELF = re.compile(
    r"(?:你|您|自己)(?:自己)?(?:说|觉得|看|猜|讲)呢|\bwork\s+it\s+out\b|\bwhat\s+do\s+you\s+think\b|\byou\s+tell\s+me\b"
)


def by_idiom(text: str, *, is_bad: bool) -> bool | None:
    """What an idiom anywhere in the words says. "You tell me" says the worse: that it still leaks, that nothing came."""
    if match := _STRANGELY.search(text):
        return match["not"] is not None or text[: match.start()].endswith(("不", "没"))
    if (match := _JUDGE_YOURSELF.search(text)) and text.replace(match[0], "").strip(" ,.!?~"):
        return is_bad
    said = [part.strip() for part in re.split(r"[,.!?;。~…\n]+", text) if part.strip()]
    if any(_NO_IDIOM.search(part) for part in said):
        return False
    return True if said and _YES_IDIOM.match(said[0]) else None


def without_questions(text: str) -> str:
    """The words without the sentences that ask something."""
    return _QUESTION.sub(" ", text)


def by_topic(parts: list[str], asks: tuple[Ask, ...], prompt: str) -> frozenset[bool]:
    """What the clauses say about what is asked after: nothing, one answer, or both."""
    return _by(_TABLE, parts, asks, prompt)


def by_tale(parts: list[str], asks: tuple[Ask, ...], prompt: str) -> frozenset[bool]:
    """The same by what the clauses tell: where it lies, since when, what came of it. Every topic must agree."""
    told = [verdict for ask in asks if (verdict := _by(_TALES, parts, (ask,), prompt))]
    return frozenset().union(*told)


def _by(table: Table, parts: list[str], asks: tuple[Ask, ...], prompt: str) -> frozenset[bool]:
    parts = [piece for part in parts for piece in _AFRESH.split(part) if piece.strip()]
    for ask in asks:
        on_topic = [part for part in parts if ask not in _JUDGED_ALONE or not _is_aside(part, prompt)]
        told = [(verdict, part) for part in on_topic if (verdict := _told(table, part, ask)) is not None]
        if told:
            last, part = told[-1]
            is_later = _NOW.search(part) or _AFTERWARDS.search(part)
            return frozenset({last} if is_later else {verdict for verdict, _ in told})
    return frozenset()


def _is_aside(part: str, prompt: str) -> bool:
    found = _ASIDE.search(part)
    return found is not None and found["what"][:2] not in prompt


def _told(table: Table, part: str, ask: Ask) -> bool | None:
    if ask not in {Ask.IDENTITY, Ask.DEED} and _ELSEWHEN.search(part) and not _NOW.search(part):
        return None
    if part.endswith(("吗", "么")) or (ask is Ask.MISDEED and _OWN_OUTBURST.search(part)):
        return None
    if (_MESSAGES if ask is Ask.OFFER else _MYSELF).search(part):
        return None
    if ask not in table:
        return None
    yes, no = table[ask]
    spans = [
        (match.span(), verdict)
        for pattern, verdict in ((yes, True), (no, False))
        for match in pattern.finditer(part)
        if not _DENIED.search(part[: match.start()]) or _DENIES.match(match[0])
    ]
    kept = {
        verdict
        for span, verdict in spans
        if not any(_goes_before(other, span) for other, told in spans if told != verdict)
    }
    return kept.pop() if len(kept) == 1 else None


def _goes_before(other: tuple[int, int], span: tuple[int, int]) -> bool:
    """Of two wordings that overlap the one that begins first counts, then the longer: 没修好 before 修好."""
    overlaps = other[0] < span[1] and span[0] < other[1]
    return overlaps and (other[0], -other[1]) < (span[0], -span[1])
