"""Yes or no by consequence in English: what is told of a situation, an event or a wish, where no wording of the topic speaks."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.understanding.yes_no.asked import Ask
from bot.understanding.yes_no.events_en import BAD, BETTER, COME, DEFLECTS, GOOD, NOT_COME, RECURS, SAME, SPLIT
from bot.understanding.yes_no.situations_en import COLD, SITUATIONS, WARM
from bot.understanding.yes_no.wishes_en import ANOTHER, DECIDING, GENERAL, OTHERS

_Pair = tuple[re.Pattern[str], re.Pattern[str]]
_WISHES_ASKED = {Ask.MORE, Ask.IDENTITY, Ask.MINDS, Ask.NUMBER, Ask.SUITS, Ask.OFFER, Ask.RECOMMENDS, Ask.STAYS}
_ANOTHERS = re.compile(
    r"\b(?:some|any)(?:one|body) else\b(?! (?:helped|told|called))|^(?:any|are there any) changes?\b"
)
_WISHES_BEGIN = re.compile(
    r"(?:\w+,? )?(?:do you|can (?:you|we|i|our)|could (?:you|we|i)|may (?:we|i)|will (?:you|\w+)|would you|shall|should|are you (?!still|having|experiencing|without|getting|enjoying|feeling|finding|noticing|seeing)|did you (?:make an?|authori[sz]e|request|approve|place|spend|withdraw|intend|try to)|was (?:this|that|it) you\b|will (?:your|\w+)|am i|is (?:this|it (?:ok|all right|alright|fine|possible|convenient))|did you mean)\b"
)
_NEGATES = re.compile(
    r"(?:\b(?:could(?:'ve| have) been|could be|not|never|no|nothing|hardly|without|stopped|isn't|no longer|far from|less|nor)|n't)(?: (?:so|very|that|really|been|a|at all|be|any|more|particularly|exactly|it|me|have|feel|get|had|the))*\s*$"
)
_DENYING = re.compile(r"^(?:no|not|never|none|nothing|nobody|still|without)\b|n't|\bn(?:o|ot|ever)\b")
_APOSTROPHE = re.compile(r"\b(do|does|did|is|was|were|has|have|had|wo|ca|could|would|should)nt\b")
# Nothing of what is good, and nothing of what is bad.
_LACKS = re.compile(
    r"^(?:there(?:'s| is| was) |absolutely |got |still |have |had )*(?:no|not (?:a|one|so much as|even)|zero|not any|without|never (?:a|any|one))(?: (?:a|an|single|one|more|the))* (?P<what>(?!\w+er than|more |less |better|worse)\w+(?: \w+)?)"
)
_GOOD_THINGS = re.compile(
    r"\b(?:hot water|heat\w*|change|improvement|difference|signal|service|bars|power|luck|better|joy|picture|sound|internet|peace|relief|sleep|water|dice|electric\w*|connection|reply|answer|use|good)\b"
)
_NONE_AT_ALL = re.compile(
    r"^(?:none|nothing|nobody|no one|nowt|never|zero|zilch|not (?:a|one|any|so much|since|in|for|that|at|even|anything)|no (?!improvement|change|luck|better|worse|more|less|sleep|\w+er\b)\w+)\b"
)
_ONE_WORD = re.compile(
    r"(?:it's |they're |all |very |really |still |so )*(?P<word>(?!still|have|been|your|with|from|that|this|what|please|today|tomorrow|time|good)[a-z]{4,})(?: (?:lah|liao|now|already|enough|at last|indeed|as ever|as promised|today|this morning|yesterday|last night))*"
)
_SO = re.compile(
    r"\b(?:so|then) (?:that's a |it's a |i'd say |i guess |that'd be a )?(?P<word>yes|yeah|yep|no|nope|nah|i do|it is|it has|it did|i have)$"
)
_LATER = re.compile(r"\bnow\b|\bagain\b|\bin the end\b|\bfinally\b|\beventually\b|\bsince\b|\btoday\b|\bthis morning\b")
_EARLIER = re.compile(
    r"\bat first\b|\b(?:the )?first (?:day|week|night|few|couple|time)s?\b(?! (?:today|this|in))|\binitially\b|\bto begin with\b|\bused to\b|\bbefore (?:you|that|the (?:repair|visit|fix))\b|\bwhen (?:it|they) (?:first )?(?:came|arrived)\b|\bthought\b|\bwas \w+ (?:till|until)\b|\bneighbou?rs? (?:has|have|is|are)\b|\bexpected\b|\bif (?!anything|i hadn't)\b"
)
# "Do you mind?" / "I do, second time now"
_MINDS: _Pair = (
    re.compile(
        r"\b(?:took|taken|booked|have|got) (?:\w+ )?(?:the |a |half a )?(?:day|morning|afternoon|time) off|\b(?:second|third|fourth|\d+(?:nd|rd|th)) time|\bagain\b|\bwait(?:ed|ing)\b|\bi (?:do|would|really do)$|\ba lot\b|\bvery much\b|\binconvenien|\bbad enough|\bnot (?:happy|ideal|again|on|acceptable|fair)\b|\bi'?d (?:rather|prefer)\b|\bpaid (?:extra )?for\b|\bleave (?:it|me|us) (?:as|where)|\bkeep (?:it|my|the)\b|\bneed (?:it|the|my)\b"
    ),
    re.compile(
        r"\bgo (?:ahead|for it|on)\b|\bno skin\b|\bwhenever\b|\bwhatever\b|\bwherever\b|\b(?:fine|ok|okay|good|cool|easier|better|suits?) (?:by|with|for)? ?(?:me|us)\b|\bnot (?:a problem|bothered|fussed|in the least|at all)\b|\bmakes no\b|\bno (?:problem|worries|bother|rush|hurry|objections?|drama)\b|\beasy\b|\bfeel free\b|\bbe my guest\b|\bmore than happy\b|\bhappy to\b|\bthese things happen\b|\bsuits\b|\bhelp yourself|\bfill your boots|\bby all means|\bknock yourself|\bany (?:day|seat|time)\b|\bdoesn't (?:bother|matter)|\ball the same to me|\b(?:fine|ok|okay)$"
    ),
)
_ASKS = re.compile(
    r"^(?:and |but |so )?(?:what(?!'s the| a| more| choice| not)|which|when(?: is| will| do| are|$)|how (?:much|many|long|do|does)|who(?:'s|se| is| are)|why (?:do|are|is|did))\b"
)
_EVENTS = {Ask.ARRIVED, Ask.DONE, Ask.REMOVED, Ask.PAID, Ask.CONTACTED, Ask.ATTENDED, Ask.EXPLAINED}
_PERFECT = re.compile(
    r"\b(?:has|have)\b|^(?:did|was|were) (?:the|your|our|my|we|you|anyone|someone|anybody|somebody) (?:\w+ ){1,3}?(?:given|get|returned?|sent?|call|come|bring|brought|leave|left|start|open(?:ed)?|ship(?:ped)?|issued?|book(?:ed)?|add(?:ed)?|updated?|activated?|swapped|filled|handed|provided?|show(?:n|ed)?|told|warn(?:ed)?|inform(?:ed)?|notif(?:y|ied)|tell|visit|collect|check)\b"
)
_QUALITIES = {Ask.GOOD, Ask.POLITE, Ask.PLEASED, Ask.HOT, Ask.PUNCTUAL, Ask.WORKS}
_ASKING = re.compile(r"[^,.!?;]*\?+")
_WHERE = re.compile(r"\bwhere(?:'s| is| are| was)\b")


def outcome_en(parts: Sequence[str], prompt: str, asks: tuple[Ask, ...], *, is_bad: bool) -> frozenset[bool]:
    """What the clauses tell about the prompt: nothing, one answer, or both."""
    told = [_APOSTROPHE.sub(r"\1n't", part) for part in parts if re.search(r"[a-z0-9]", part) and not _ASKS.match(part)]
    whole = ", ".join(told)
    if not told or DEFLECTS.search(whole) or SPLIT.search(whole):
        return frozenset()
    if closed := {match["word"] for part in told if (match := _SO.search(part))}:
        return frozenset(
            word in {"yes", "yeah", "yep", "i do", "it is", "it has", "it did", "i have"} for word in closed
        )
    if any(_echoes(part, prompt) for part in told):
        return frozenset({True})
    if _ANOTHERS.search(prompt) or Ask.MINDS in asks:
        return _verdict(told, [_MINDS] if Ask.MINDS in asks else _rows([ANOTHER], prompt))
    if not _WISHES_ASKED.isdisjoint(asks) or _WISHES_BEGIN.match(prompt):
        alone = _rows(DECIDING, prompt)
        return _verdict(told, alone) if alone else _first(told, _rows(OTHERS, prompt), GENERAL)
    return frozenset(value is not is_bad for value in _outcome(told, prompt, asks, is_bad=is_bad))


def _outcome(told: Sequence[str], prompt: str, asks: tuple[Ask, ...], *, is_bad: bool) -> frozenset[bool]:
    """Whether it went well, as the prompt's matter goes."""
    if Ask.COMPARED in asks and (found := _verdict(told, [(BETTER, SAME)])):
        return found
    rows = _rows([COLD if COLD[0].search(prompt) else WARM, *SITUATIONS], prompt)
    if _asks_event(prompt, asks) and not is_bad:
        rows.append((COME, NOT_COME))
    if found := _first(told, rows, (GOOD, BAD)):
        return found
    if is_bad and any(RECURS.search(part) and not _is_of_old(part) for part in told):
        return frozenset({False})
    return _by_lack(told[0], is_bad=is_bad)


def _asks_event(prompt: str, asks: tuple[Ask, ...]) -> bool:
    """Whether the prompt asks if something expected has come about, so that waiting and lack say no."""
    if not _QUALITIES.isdisjoint(asks):
        return False
    return not _EVENTS.isdisjoint(asks) or (Ask.HAPPENED in asks and _PERFECT.search(prompt) is not None)


def _rows(table: Iterable[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]], prompt: str) -> list[_Pair]:
    return [(good, bad) for asked, good, bad in table if asked.search(prompt)]


def _first(told: Sequence[str], rows: list[_Pair], general: _Pair) -> frozenset[bool]:
    """What the rows say; the general words where these say nothing or both."""
    found = _verdict(told, rows)
    if len(found) == 1:
        return found
    return _verdict(told, [general]) or found


def _verdict(told: Sequence[str], rows: list[_Pair]) -> frozenset[bool]:
    heard = [(verdicts, part) for part in told if not _is_of_old(part) and (verdicts := _heard(part, rows))]
    if not heard:
        return frozenset()
    last, part = heard[-1]
    if len(last) == 1 and _LATER.search(part):
        return last
    return frozenset().union(*(verdicts for verdicts, _ in heard))


def _is_of_old(part: str) -> bool:
    return _EARLIER.search(part) is not None and not re.search(r"\bnow\b", part)


def _heard(part: str, rows: list[_Pair]) -> frozenset[bool]:
    spans = [
        (match.span(), value if not _is_negated(part, match) else not value)
        for good, bad in rows
        for pattern, value in ((good, True), (bad, False))
        for match in pattern.finditer(part)
    ]
    return frozenset(
        value for span, value in spans if not any(_covers(other, span) for other, told in spans if told != value)
    )


def _covers(other: tuple[int, int], span: tuple[int, int]) -> bool:
    """Of two wordings that overlap the longer counts, then the one that begins first."""
    overlaps = other[0] < span[1] and span[0] < other[1]
    return overlaps and (other[1] - other[0], -other[0]) > (span[1] - span[0], -span[0])


def _is_negated(part: str, match: re.Match[str]) -> bool:
    """A denial before a word turns it, unless the word brings its own: "not cold any more", "never better"."""
    return _DENYING.search(match[0]) is None and _NEGATES.search(part[: match.start()]) is not None


def _by_lack(part: str, *, is_bad: bool) -> frozenset[bool]:
    """Nothing of what is good is bad; nothing at all denies a trouble."""
    lacks = _LACKS.match(part)
    if lacks and _GOOD_THINGS.search(lacks["what"]):
        return frozenset({False})
    return frozenset({True}) if is_bad and (lacks or _NONE_AT_ALL.match(part)) else frozenset()


def _echoes(part: str, prompt: str) -> bool:
    """Whether the clause is the prompt's last word of meaning: "was the room ready?" / "ready lah"."""
    match = _ONE_WORD.fullmatch(part)
    return match is not None and re.search(rf"\b{match['word']}\b(?!\s+(?:a|the|your|my)\b)", prompt) is not None


def telling_clauses(text: str) -> str:
    """The words without what is asked back; "where's my charger??" tells."""
    return _ASKING.sub(lambda match: match[0] if _WHERE.search(match[0]) else " ", text)
