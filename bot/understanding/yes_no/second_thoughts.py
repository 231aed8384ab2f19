"""Yes taken back for no and no for yes: 没有……等等,刚收到; "Yes. Sorry, I mean no". What follows counts, if it answers."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Callable

from bot.understanding.words.found import NOTHING, Found

_MARKS = r"[\s,.!~…-]"
_SIGH = r"(?:[哦噢啊诶欸哎呃嗯额咦]+|oh|ah|uh|um|erm|no)"
# A stop in the talk: after it stands what is meant now, however it is said.
_STOP = re.compile(
    rf"(?<=[\u3400-\u9fff,.!…~\s])(?:{_SIGH}{_MARKS}*)*(?:(?:等等|等一?下下?|等会儿?|慢着|且慢|稍等|不对不?对?|不是)(?={_MARKS})|(?:不好意思)?(?:看|说|讲|搞|记|按|弄|写|发|打|讲)错(?:了|咗|字)*|[啊哦噢哎诶]不(?:是|对)?(?=[,.!\s])){_MARKS}*"
    rf"|(?<=[\w,.!\s])\b(?:{_SIGH}{_MARKS}*)*(?:wait|hang\s+on|hold\s+on|actually|scratch\s+that|strike\s+that|correction|typo|i\s+take\s+that\s+back)\b{_MARKS}*(?:(?:no|sorry|actually){_MARKS}+(?=\w+\W|y))*"
)
# A mere excuse takes nothing back, unless the other answer stands bare behind it.
_EXCUSE = re.compile(
    rf"\b(?:sorry|oops|whoops|my\s+(?:bad|mistake)|(?:wrong|hit\s+the\s+wrong)\s+(?:button|key)|i\s+mean(?:t)?(?:\s+to\s+(?:say|put|type))?|make\s+that|should\s+(?:be|have\s+been)|不好意思|抱歉|唔好意思)\b{_MARKS}*|[哦噢啊诶欸哎咦]{_MARKS}+|(?<=[,.!…~])[哦噢啊诶欸咦]+"
)
# What it comes to in the end: "… my husband's card, so no"; ……所以没有.
_SO = re.compile(
    r"(?:[,.!;~…]\s*|\s)(?:(?<!think )(?<!hope )(?<!guess )(?<!ever )(?<!not )so\s+(?:it'?s\s+|that'?s\s+|i'?d\s+say\s+)?(?:a\s+)?|所以(?:就|算|是|还是)*)(?:(?P<yes>yes|yeah|yep|有|是的?)|(?P<no>no|nope|没有|不是|没))[\s.!~]*$"
)
_BARE = re.compile(
    r"(?:a\s+)?(?:(?P<yes>yes+|yep|yeah|yup|y|i\s+(?:did|have|do|am)|it\s+(?:did|has|is|does)|有|有了|是|是的|(?:收到了?)+|到了|来了来了|来了|好了|可以了|行了)|(?P<no>no+|nope|nah|n|not\s+yet|没有|没|还没有?|不是|不行|没收到|没到))(?:\s*[,.!~]\s*.{0,12})?[\s.!~]*"
)


def second_thought(text: str, read: Callable[[str], Found]) -> Found:
    """What is answered after the customer has stopped himself; nothing where he has not, or answers nothing then."""
    if end := _SO.search(text):
        return Found(value=end["yes"] is not None, words=end[0], is_firm=False)
    for match in reversed(list(_EXCUSE.finditer(text))):
        bare = _BARE.fullmatch(text, match.end()) if match.start() else None
        if bare and read(text[: match.start()]).value is (bare["no"] is not None):
            return Found(value=bare["yes"] is not None, words=bare[0], is_firm=False)
    for match in reversed(list(_STOP.finditer(text))):
        before, after = text[: match.start()].strip(), text[match.end() :].strip()
        found = read(after) if before and after else NOTHING
        if found.is_settled and read(before).is_settled:
            return Found(value=found.value, words=after, is_firm=False)
    return NOTHING
