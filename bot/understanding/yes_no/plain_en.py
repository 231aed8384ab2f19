"""A plain English answer: particles and bare auxiliaries (mhm, "course he did", "no lah"), whatever stands around them."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_GAPS = re.compile(r"[\s,.!~…;:'\"()*😊🙂😀😂🤣😅🙏❤☺😁😞😢😡😭🙁😔😑🤷💯-]*")
_ADDRESS = r"sir|ma'?a?m|madam|mate|matey|love|luv|dear|darling|pet|hun|hon|honey|duck|chuck|flower|petal|boss|bro|bruh|bhai|bhaiya|yaar|beta|man|dude|buddy|pal|friend|folks|guys|lads?|team|doc|doctor|sis|uncle|auntie|my\s+(?:love|dear|friend|darling)"
_PARTICLE = r"la+h?|lor+|le+h|liao|meh|hor|sia|ah|ar|ji|na|eh|innit|like|only"
_COURTESY = r"thank\s+(?:you|u)(?:\s+(?:so\s+much|very\s+much|ever\s+so\s+much|kindly|again))?|thanks?(?:\s+(?:a\s+(?:lot|million|bunch)|so\s+much|very\s+much|again|heaps))?|many\s+thanks|thx|tks|tq|ty|cheers|ta|much\s+appreciated|please|pls|plz|kindly|no\s+worries|you\s+too"
_STANCE = (
    r"to\s+be\s+(?:fair|honest|frank|precise)|tbh|tbf|ngl|imo|imho|fyi|honestly|frankly|actually|basically|in\s+fact|as\s+it\s+happens|as\s+a\s+matter\s+of\s+fact|in\s+truth|in\s+all\s+honesty|truth\s+be\s+told|funnily\s+enough|(?:sad|un?fortunate|happi|lucki|thankful|fortunate|regrettab|surprising|amazing|mercifu?l|weird|oddi?|strange|annoying|disappointing|final|eventual|general|obvious|clear|personal|tru|sure|quite)(?:e?ly|ly)|alas|at\s+last|in\s+the\s+end|after\s+all|"
    r"thank\s+(?:god|goodness|heavens|fuck)|thanks?\s+be\s+to\s+god|glad\s+to\s+say|happy\s+to\s+(?:say|report)|pleased\s+to\s+(?:say|report)|(?:i(?:'m|m|\s+am)\s+)?(?:sorry|sad|afraid)\s+to\s+say|(?:i(?:'m|m|\s+am)\s+)?afraid|from\s+(?:me|us|my\s+(?:side|end))|for\s+(?:me|us|my\s+part)|so\s+far|as\s+of\s+(?:now|today|yet)|(?:right\s+)?now|already|today|just\s+now|at\s+(?:the\s+moment|present)"
)
# What may stand before a plain answer, alone or with others of its kind.
_LEAD = re.compile(
    rf"(?:oh+|a+h+|aw+|well|u+m+|u+h(?![\s-]+h?uh\b)|er+m*|e+h+m*|hm+|mm|so|ok|okay|okey|k|right|now|look|listen|see|yo|lol|haha+|hehe+|hi(?:ya)?|hello|hey|howdy|(?:good\s+)?(?:morning|afternoon|evening)|good\s+day|namaste|gosh|god|jesus|jaysus|wow|hooray|yay|ji|why(?=\s+(?:yes|of\s+course|certainly))|and|but|"
    rf"sorry(?:\s+(?:for|about)\s+(?:the\s+|my\s+)?(?:delay(?:ed)?|late|slow)(?:\s+(?:reply|response|answer))?)?|apologies(?:\s+for\s+the\s+(?:delay|late\s+reply))?|(?:sorry\s+)?(?:i\s+)?(?:have\s+)?(?:just|only)\s+(?:just\s+)?(?:saw|seen|seeing|got|read|noticed)\s+(?:this|it|that|your\s+(?:text|message|msg|sms|email))(?:\s+(?:now|today))?|late\s+reply|"
    rf"(?:(?:the|my)\s+)?answer\s+(?:is|would\s+be)(?:\s+an?)?|(?:it|that|this)(?:'s|s|\s+is|'ll\s+be|\s+will\s+be|\s+would\s+be|'d\s+be)\s+a|i(?:'d|\s+would|\s+should|\s+must|\s+can|\s+have\s+to|\s+am\s+going\s+to)\s+say(?!\s+so)|an?|big|fat|huge|massive|hard|firm|definite|solid|resounding|absolute|simple|short\s+answer|in\s+(?:a\s+word|short)|"
    rf"grand|great|all\s+good|(?:of\s+)?course(?=\s+(?:i|he|she|it|they|we|you|not|that|there|this)\b)|{_STANCE}|{_ADDRESS}|{_COURTESY})(?![\w'])"
)
_YES = re.compile(
    r"(?:yes+|yess?[iu]r+|yea+h*|yep+|yup+s?|yip+|yh|yeh+|ye|yas+|ya+h?|aye+|y|mm*[\s-]?h[mu]+m*|mhm+|uh[\s-]?huh|ah[\s-]?huh|ha+n+|hanji|ji\s+ha+n*|tis|'tis|indeed|certainly|absolutely|definitely|defin[ia]tly|definately|defo|deffo|def|totally|surely|for\s+sure|sure(?:\s+thing)?|of\s+course|course|100\s?%|(?:one\s+|a\s+)?hundred\s+per\s?cent|100\s+per\s?cent|affirmative|correct|spot\s+on|you\s+bet|too\s+right|no\s+doubt|"
    r"(?:i\s+)?(?:do\s+)?(?:think|believe|guess|reckon|suppose|should\s+(?:think|hope))\s+so|i'?d\s+say\s+so|(?:that'?s|that\s+is|you(?:'re|\s+are))\s+(?:correct|right|true)|can(?:\s+can)+|👍|👌|✅|✔)(?![\w'/])"
)
_NO = re.compile(
    r"(?:nope+s?|negatory|na+h+|naw+|nay|na(?!\s*/)|n(?!\s*/)|nahi+n?|nah[iy]n?|nuh[\s-]?uh|uh[\s-]+uh|not\s+(?:yet|at\s+all|really|as\s+yet|so\s+far|one\s+bit|a\s+bit|in\s+the\s+(?:least|slightest)|quite|exactly|particularly)|never(?:\s+ever)?|certainly\s+not|definitely\s+not|absolutely\s+not|(?:of\s+)?course\s+not|surely\s+not|hopefully\s+not|prob(?:s|ably|bly|ly)?\s+not|prolly\s+not|(?:i\s+)?(?:highly\s+|very\s+much\s+|really\s+|rather\s+)?doubt\s+(?:it|that)|(?:i(?:'m|m|\s+am)\s+)?afraid\s+not|negative|no\s+way(?:\s+jose)?|no\s+chance|hell\s+no|heck\s+no|no\s+more|no\s+longer|not\s+any\s?more|nothing|nowt|none(?:\s+at\s+all|\s+whatsoever)?|"
    r"(?:i\s+)?(?:do\s?n'?t|do\s+not|would\s?n'?t)\s+(?:think|believe|reckon|suppose|say)\s+so|(?:i\s+)?(?:think|hope|guess|suppose|would\s+say|'?d\s+say)\s+not|not(?=\s*$|\s*[,.!])|not\s+(?:lah?|leh|lor)|no+|👎|❌|🙅)(?![\w'/])"
)
_WHO = r"(?:i|it|they|he|she|we|you|u|that|there|this|these|those|dey|everyone|everybody|someone|somebody|all\s+of\s+(?:them|it|us)|both(?:\s+of\s+(?:them|us))?|one\s+of\s+(?:them|us))"
_MANNER = r"(?:certainly|really|definitely|defo|actually|sure|surely|indeed|finally|already|all|just|also|both|absolutely|totally|clearly|obviously|most\s+(?:certainly|definitely)|very\s+much|still|eventually|bloody|most)"
_AUX = r"(?:did|does|do|has|have|had|is|are|am|was|were|will|would|can|could|shall|should|might)"
_NEGATED = r"(?:(?:did|does|do|has|have|had|is|are|was|were|would|could|should)\s?n'?t|dun|did\s+nt|ai\s?n'?t|amn't|wo\s?n'?t|wont|can'?t|cant|cannot|can\s+not|sha\s?n'?t|(?:did|does|do|has|have|had|is|are|am|was|were|will|would|could|shall|should)\s+not)"
_SHORT_NEGATED = r"(?:i'?m|it'?s|its|we'?re|they'?re|he'?s|she'?s|that'?s|you'?re|there'?s|i'?ve|they'?ve|we'?ve)\s+not"
# "He did", "it hasn't", and the auxiliary alone: "sure did", "won't".
_CLAUSE = re.compile(
    rf"(?:(?P<no>{_WHO}\s+(?:{_MANNER}\s+)*(?:{_NEGATED}|never\s+{_AUX}|{_AUX}\s+never)|{_SHORT_NEGATED})|{_WHO}\s+(?:{_MANNER}\s+)*(?P<yes>{_AUX}))(?![\w'])"
)
_ALONE = re.compile(
    rf"(?:(?P<no>{_NEGATED})|(?:sure\s+|certainly\s+|definitely\s+|already\s+)?(?P<yes>did|does|has|have|is|are|was|were|am|will(?=\s+do)|can|would|could)(?:(?<=will)\s+do)?)(?![\w'])"
)
# What may stand behind it without saying anything more.
_TAIL = re.compile(
    rf"(?:{_STANCE}|{_ADDRESS}|{_COURTESY}|{_PARTICLE}|yet|at\s+all|though|tho|still|really|again|too|also|as\s+well|either|sorry|so|that|it|to\s+that|on\s+that(?:\s+one)?|with\s+that|ever|whatsoever|all\s+(?:good|of\s+(?:it|them))|both(?:\s+of\s+(?:them|us))?|very\s+much(?:\s+so)?|of\s+course|good\s+(?:morning|afternoon|evening|day)|lol|haha+|xx*|indeed|ok|okay|fully|completely|entirely|definitely|absolutely|certainly|totally|defo|for\s+sure|same|ever|once|one\s+bit|a\s+bit|in\s+the\s+(?:least|slightest)|any\s?more|(?:the|this)\s+time|this\s+(?:morning|week|time)|yesterday|(?:i\s+)?(?:guess|think|believe|suppose)(?:\s+so)?|as\s+(?:usual|always|promised|planned|expected|agreed))(?![\w'])"
)
# After a bare "no" these begin a clause of their own, comma or none; and after a bare "he did".
_PRONOUN = r"i|i'\w+|im|ive|we|we'\w+|he|he'\w+|she|she'\w+|they|they'\w+|it'\w+|there's"
_NEXT = rf"and|but|because|cos|coz|cuz|since|when|where|although|though|except|{_PRONOUN}|what|how|who\s+(?:is|are)|can\s+(?:i|you|u|we|someone|somebody)|(?:could|would|will)\s+(?:i|you|u|we|someone|somebody)|please|stop|(?:call|ring|text|email)\s+me"
_NEXT_SENTENCE = re.compile(rf"(?:{_NEXT})(?![\w'])")
_NEXT_CLAUSE = re.compile(
    rf"(?:{_NEXT}|which|unless|after|until|till|while|whereas|so|then|plus|even|you|you'\w+|youve|u|it|its|that|that'\w+|this|these|those|there|my|our|your|ur|the|his|her|their|nobody|no\s?one|someone|who\w*|why|would|will|kindly|just|only|still|nothing|despite|not)(?![\w'])"
)
_NOTHING = re.compile(r"(?!)")
_STRONG = re.compile(r"(?:yes+|yea+h*|yep+|yup+|aye+|haa+n)\b")
_VAGUE = re.compile(r"(?:(?:no+|nah+|nahi|y|n|yes+|yea+h*|yep|ya|sure|ha+n|ji)\b\W*)+")
_PAUSE = re.compile(r"[^\w\s']")
_ASKED_AUX = re.compile(r"\b(did|has|have|had|is|are|am|was|were|do|does|will|would|can|could|shall|should|may)\b")
_TENSE = {
    **dict.fromkeys(("did", "has", "have", "had", "was", "were"), "past"),
    **dict.fromkeys(("is", "are", "am", "do", "does"), "now"),
    **dict.fromkeys(("will", "would", "can", "could", "shall", "should", "may"), "ahead"),
}
# "I will" answers no "did you?", "it was" no "is it?".
_OTHER_TENSES = {("past", "will"), ("past", "would"), ("past", "shall"), ("now", "did"), ("now", "was"), ("now", "were"), ("now", "had")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plain:
    """A plain answer with which words begin; without a value where it speaks of another time than was asked after."""

    value: bool | None
    rest: str = ""  # what else is said
    is_apart: bool = False  # what else is said is set off from it
    is_bare: bool = False  # nothing but a particle, no auxiliary bears it out


def plain_en(text: str, prompt: str) -> Plain | None:
    """The plain answer with which folded words begin, if they do."""
    start = _run(_LEAD, text, 0)
    value, end = _particles(text, start)
    if value is None and end > start:
        return None  # yes and no
    if (said := _by_auxiliary(text, end, prompt, value)) is not None:
        return said
    is_bare = _VAGUE.fullmatch(text, start, end) is not None
    is_clear = bool(value) and _STRONG.search(text, start, end) is not None
    return (
        None if value is None else _told(text, end, Plain(value, is_bare=is_bare), None if is_clear else _NEXT_CLAUSE)
    )


def without_lead(text: str) -> str:
    """The words without what only opens them: oh, sorry, to be fair."""
    return text[_run(_LEAD, text, 0) :] or text


def _by_auxiliary(text: str, start: int, prompt: str, value: bool | None) -> Plain | None:
    """What an auxiliary says that stands there, unless a particle before it says otherwise."""
    for pattern, follows in ((_CLAUSE, _NEXT_SENTENCE), (_ALONE, _NOTHING)):
        if match := pattern.match(text, start):
            is_denied = match["no"] is not None
            if value is is_denied:
                return None
            said = None if not is_denied and _is_of_other_time(match["yes"], prompt) else not is_denied
            return None if said is None and value else _told(text, match.end(), Plain(said), follows)
    return None


def _told(text: str, end: int, said: Plain, follows: re.Pattern[str] | None) -> Plain | None:
    """The answer that ends there, unless what stands behind it belongs to it: "no water", "it is still leaking"."""
    rest = _tails(text, end, value=said.value)
    if text.startswith("?", rest):
        return None
    is_apart = _is_pause(text, rest)
    if rest == len(text) or is_apart or follows is None or follows.match(text, rest):
        return replace(said, rest=text[rest:], is_apart=is_apart)
    return None


def _particles(text: str, start: int) -> tuple[bool | None, int]:
    """Yes or no from there on, how often so ever, and where it ends; no value where both are said."""
    values, position = set[bool](), start
    while match := _NO.match(text, position) or _YES.match(text, position):
        values.add(match.re is _YES)
        position = _gap(text, match.end())
    return (values.pop() if len(values) == 1 else None), position


def _is_of_other_time(said: str, prompt: str) -> bool:
    asked = _ASKED_AUX.search(prompt)
    return asked is not None and (_TENSE[asked[1]], said) in _OTHER_TENSES


def _tails(text: str, end: int, *, value: bool | None) -> int:
    position = _gap(text, end)
    while True:
        after = _run(_TAIL, text, position)
        again = (_YES if value else _NO).match(text, after)
        if again is None:
            return after
        position = _gap(text, again.end())


def _run(pattern: re.Pattern[str], text: str, position: int) -> int:
    """Where the words of that kind end that stand there one behind the other."""
    while match := pattern.match(text, position):
        position = _gap(text, match.end())
    return position


def _gap(text: str, position: int) -> int:
    return _GAPS.match(text, position).end()  # type: ignore[union-attr]  # it matches nothing, too


def _is_pause(text: str, position: int) -> bool:
    """Whether a mark stands right before that place."""
    start = position
    while start and _GAPS.match(text[start - 1]).end():  # type: ignore[union-attr]
        start -= 1
    return _PAUSE.search(text, start, position) is not None
