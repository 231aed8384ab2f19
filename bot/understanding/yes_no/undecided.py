"""Words that leave a yes-or-no question open: doubt, not tried yet, a shrug; and what is less than was asked after."""

from __future__ import annotations

import re

from bot.understanding.yes_no.outright import NO_START, YES_START

_UNDECIDED = re.compile(
    r"也(\w)也不\1|不\w{1,2}(?:的话)?,?就不(?!是|用|说)\w|好像|可能|也许|大概|或许|不清楚|不知道|不确定|说不(?:好|准|定)|看情况|再看|再说|(?<!到)一半|部分|算是|还不好说|时好时坏|不记得|(?<!给)忘了(?!(?![啊呀呢吧])[\u3400-\u9fff])|随便(?!公|用|发|拍|录|转|你们)|应该(?:吧|是|.{0,6}吧)|估计|貌似|差不多|有时|没注意|不好说|"
    r"\b(?:maybe|perhaps|possibly|not\s+sure|unsure|don'?t\s+know|dunno|idk|no\s+idea|no\s+clue|kind\s+of|kinda|sort\s+of|partly|partially|half(?!\s+(?:an?\b|past|full|hour|\d))|depends?|"
    r"sometimes|can'?t\s+(?:say|remember|tell(?!\s+(?:the\s+\w+\s+from|fairer)))(?!\s+fairer)|don'?t\s+remember|yes\s+and\s+no|more\s+or\s+less|hard\s+to\s+say|almost|too\s+early|could\s?n'?t\s+(?:say|tell\s+you)|would\s?n'?t\s+know(?=\W*$|\s+(?:about|if|whether))|(?:have|need|best|better)\s+(?:to\s+)?ask\s+(?:him|her|them|my)|probably|50/50|not\s+certain|we'?ll\s+see)\b"
)
# "Haven't tried it": unless the trying is what was asked after.
_UNTRIED = re.compile(
    r"(?:还(?:没|未)(?:有|来得及|顾上|空|机会|去|开始)*|没有?(?=试))(?P<what>用|试|拆|开|看|测|查|量|验|戴|穿|尝|吃|洗|住|插|启用|取模|放水|提|拿|听)(?!过来)"
    r"|\b(?:not|have\s?n'?t|has\s?n'?t|never)\s+(?:\w+\s+)?(?P<en>tried|tested|used|opened|unpacked|switched|turned\s+it|checked|looked|worn|unboxed|plugged)\b"
)
# What is said last takes back what stood first: 可以了…算了我也说不好, "yes. well no. I dunno".
_GIVES_UP = re.compile(
    r"[,.!…~\s](?:(?:i\s+mean\s+)?who\s+(?:knows|can\s+(?:say|tell))|god\s+knows|your\s+guess\b.*|no\s*-?one\s+knows|nobody\s+knows)$|^(?:no\s*-?one|nobody|who)\s+knows$|[,.!…~\s](?:算了|唉|哎|反正)?我?也?(?:说不(?:好|清|准)|不知道(?:怎么说)?|搞不清楚?)(?:了|啊|呀)*$|\bi\s+(?:dunno|don'?t\s+know|can'?t\s+tell|'?m\s+not\s+sure)(?:\s+(?:really|now|anymore|tbh))*$"
    r"|\byes\b[^.;]{0,10}\bthen\s+no\b|\bno\b[^.;]{0,10}\bthen\s+yes\b|^(?:嗯|呃|额|那个)?[\W]*怎么说(?:呢|好)?\W*$|看(?:你|您)?(?:咋|怎么|如何)(?:定义|说|算|理解)|\bdepends\s+(?:how|what)\s+you\s+(?:mean|call)"
)
# The talk is put off, the matter is not undecided: 领到了,下午再说.
_TALK_LATER = re.compile(
    r"(?<=[,.!;~\s])[^,.!;~]{0,12}(?:点|晚|午|明天|回头|忙完|有空|空了|得闲|等会儿?|待会儿?|之后|以后|下班|改天)[^,.!;~]{0,8}再(?:说|聊|讲|谈)(?:吧|啦|哈)?(?=$|[,.!;~\s])"
)
# "Did she answer all your questions?" / "only half of them"
_WANTS_ALL = re.compile(r"\b(?:all|every|everything|fully|completely)\b|全部|都|所有")

_FALLS_SHORT = re.compile(
    r"^(?:only|just|about|maybe)?\s*(?:half|some|most|a\s+few|one|part)\b(?:\s+of\b|$)|^not\s+(?:all|everything|every)\b|^(?:只|就|才)\w{0,4}(?:一半|部分|一部分|几个)"
)


def is_undecided(text: str, first: str, asked: str) -> bool:
    """Whether the customer leaves it open; `first`: the first clause, `asked`: the folded prompt."""
    if _GIVES_UP.search(text.rstrip(" .!?~…")) or re.search(r"yes\s+and\s+no|又好像|\bnot\s+not\b", text):
        return True
    if falls_short(text, asked):
        return False
    untried = _UNTRIED.search(text)
    if untried and (untried["what"] or untried["en"]) not in asked:
        return True
    if "记得" in asked and "不记得" in text:
        return False
    return (
        bool(_UNDECIDED.search(_TALK_LATER.sub("", text))) and not YES_START.match(first) and not NO_START.match(first)
    )


def falls_short(text: str, asked: str) -> bool:
    """Whether less came about than was asked after: "did she answer all of it?" "only half"."""
    return _FALLS_SHORT.match(text) is not None and _WANTS_ALL.search(asked) is not None
