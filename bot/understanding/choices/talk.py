"""What clauses say that choose nothing: they ask, doubt, tell of what was done, or speak of the talk itself."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.times.later import puts_off, talks

# A story about a thing is no wish for it, unless it was asked what is wrong.
_TELLS = re.compile(
    r"(?<![不路])过(?![来去嚟程道敏])|还没|没收|打不通|昨天|上次|上回|上个?月|已经|刚才|(?:同事|朋友|邻居|闺蜜|同学|室友|亲戚)(?:家|他们)?(?:都|也)?(?:买|用|装|选|有|是|家)|[坏裂漏断碎掉破烂](?:了|掉|过)|收到|\b(?:already|never|broken|dead|died|lost|stolen|went|snapp?ed|flickering|leaking|cracked|failed|ripped|tore|leaked|stopped|yesterday|(?:my|a|our)\s+(?:friend|neighbou?r|colleague|mate|boss|sister|brother|mum|mom|dad)s?\s+(?:has|have|got|uses|chose|bought)|last\s+(?:week|time|month|year|night)|was|were|had)\b"
)
# What was done or is awaited is no wish, even where the very word for it is an option's.
_DONE_BEFORE = re.compile(
    r"\b(?:(?<!one )(?<!guy )(?<!man )(?<!lady )(?<!chap )(?<!bloke )(?<!girl )called|emailed|texted|messaged|rang|waiting\s+for)\b|打过|发过|等着"
)
# Who wants to be called later, or by the manager, chooses nothing yet.
_ELSEWHERE = re.compile(
    r"再(?:打|联系|说|聊|谈|讲)|打错|\bwrong\s+number\b|经理|领导|主管|人工|客服(?:打|联系)|\b(?:call|ring|phone|try|text)\b.*\b(?:back|later|again|tomorrow)\b|\btry\s+me\b|\b(?:manager|supervisor|human)\b|正在|(?:在|正|现在|而家)开车|开[着紧]车|问问(?!价)|商量|哪家公司|看不?懂|第一次|"
    r"\b(?:let\s+me\s+ask|(?:ask|check\s+with)\s+(?:my|the)|(?:wife|husband|hubby|boss|partner|mum|mom|dad|son|daughter|he|she)\s+(?:deals?\s+with|handles)|asleep|driving\s+(?:right\s+)?now|i'?m\s+driving|middle\s+of\s+(?:a|an|something|work|dinner)|happy\s+birthday|already\s+told|first\s+time\s+here|at\s+work\s*,)"
)
_INVERTED = re.compile(r"\W*(?:is|are|do|does|did|has|have|was)\b.*\?\W*$")
_REQUEST = re.compile(r"^\W*(?:please\s+)?(?:can|could|would|may|will\s+you|how\s+about)\b|可以.*[吗么]?\W*$")
# Who doubts whether it is that one has not named it: "not sure it was Li".
_DOUBTS = re.compile(
    r"(?:不(?:确定|知道|清楚|晓得|记得|敢说)|记不(?:清|得)|唔(?:知|肯定|记得)|拿不准)(?:了)?(?:到底|究竟)?(?:是不是|系唔系|是|系|选|要)[^,.!;]{0,8}$|"
    r"\b(?:not\s+(?:sure|certain)|unsure|don'?t\s+(?:know|think|remember)|no\s+idea|doubt|can'?t\s+(?:say|remember))\s+(?:if|whether|that|it|that's|who|which|he|she|they|i|we)\b[^,.!;]{0,16}$"
)
_ASKS = re.compile(
    r"\?\W*$|什么(?!都|也)|啥(?!都|也)|咩|怎么|多[少久长]|哪(?:个|种|项|样)(?!都|也)|几[号点时](?!都|左右)|[在到去]哪|哪儿|哪里|是不是|有没有|要不要|[吗呢]\W*$|没啊|"
    r"问一下|请问|想问|\bmeans?\s+what\b|(?:^|[,.!]\s*)(?:what(?!'s\s+not)|(?:when|where|who|how)(?='?s?\s+(?:is|are|do|does|did|will|can|could|would|should|was|were|to|many|much|long|come|you|u|the)\b)|(?:when|where|who|how|why)\W*$|why|which|do\s+you|does|is\s+(?:it|there|the)|are\s+(?:you|there)|have\s+you|will\s+(?:it|you|the|there))\b|\bwho\s+dis\b"
)
# Who did not understand the question has not answered it.
_LOST = re.compile(
    r"没看懂|(?:看|听|睇|搞|弄)[不没唔]太?[懂明](?:白|这个|你们?|的)*(?:问题?|题目?|选项|什么意思)|(?:什么|咩|啥)意思|"
    r"\bwhat\s+do\s+you\s+mean\b|\bdon'?t\s+(?:understand|get)\s+(?:the|this|your)\s+(?:question|options?)\b"
)
# When the question or the message itself shall be looked at, or was: nothing is said of the matter.
_OF_TALK = re.compile(
    r"[再先](?:选|拣|填|答复?|回[复覆]?|复|覆|看|睇|决定)(?:你们?|你哋)?(?:吧|啦|哈|哦)?(?=$|[,.!])|(?:看到|睇到|收到|没看|见到)(?:你们?的?|了)?(?:短信|信息|消息|微信)|才(?:看到|见到)|先(?:睇到|见到)|(?:给|跟|同|俾|畀)你(?:们|哋)?(?:打|回|覆)|有空(?:再|了)?看|"
    r"\b(?:pick|choose|decide|answer|reply|respond|tell\s+you)\b[^,.!]*\b(?:later|tomorrow|tonight|this\s+(?:morning|afternoon|evening))\b|\b(?:saw|got|read|seen)\s+(?:your|the|this|ur)\s+(?:text|message|sms|msg|email)\b|\bfor\s+(?:calls|talking)\b|\brest\s+another\b|\bi\s+live\s+at\b|\bi\s+was\s+out\b"
)


def asks(text: str) -> bool:
    """Whether something is asked that is no wish in the form of a question."""
    return _ASKS.search(text) is not None and not _REQUEST.search(text)


def is_inverted(text: str) -> bool:
    """Whether the whole reply is a question of yes or no: "is the morning free?"."""
    return _INVERTED.match(text) is not None


def is_lost(text: str) -> bool:
    """Whether the question was not understood."""
    return _LOST.search(text) is not None


def doubts(before: str) -> bool:
    """Whether the words before an option leave it open: 不记得是不是."""
    return _DOUBTS.search(before) is not None


def tells(words: str, beside: str) -> bool:
    """Whether a clause tells what was done or happened; `beside`: its words without the options that it surely names."""
    return _TELLS.search(beside) is not None or _DONE_BEFORE.search(words) is not None


def is_of_talk(words: str) -> bool:
    """Whether a clause speaks of the talk: it puts it off, wants somebody else for it, or tells when the message was seen."""
    return bool(_ELSEWHERE.search(words) or _OF_TALK.search(words)) or (puts_off(words) and bool(talks(words)))
