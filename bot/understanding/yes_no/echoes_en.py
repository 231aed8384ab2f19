"""An English reply that takes up the question's own words: "Did he explain it?" / "he did", "nobody explained anything"."""

# ruff: noqa: E501, SIM905  (alternations of words read best unbroken)

from __future__ import annotations

import re
from functools import lru_cache

from bot.understanding.yes_no.plain_en import without_lead
from bot.understanding.yes_no.verbs_en import AskedVerb, asked_verb

_AUX = {
    "did": r"did",
    "do": r"do|does",
    "does": r"does|do",
    "has": r"has|have|'?s|did",
    "have": r"have|has|did",
    "is": r"is|are",
    "are": r"are|am|is|can",
    "was": r"was|were",
    "were": r"were|was",
    "will": r"will|would|can",
    "would": r"would|will",
    "can": r"can|could",
    "could": r"can|could",
}
_WHO = r"(?:i|it|they|he|she|we|you|that|there|this|everyone|someone|somebody|everything|both(?:\s+of\s+them)?|all\s+of\s+(?:it|them)|(?:my|the|your|our)\s+\w+)"
_HOW = r"(?:certainly|really|definitely|actually|sure|indeed|finally|already|all|just|always|even|both|also|did|has|have|had|was|were|is|been|got|being|well|oh|yes|yeah|in\s+fact)"
_BARE_TAIL = r"(?=\s*$|\s+(?:it|them|that|been|and|so|this|last|\w+day|on|yesterday|today|at|thank|cheers|ta|sir|already|eventually|in\s+the\s+end|liao|lah|indeed|as\s+promised|bless)\b)"
_PLAIN_WORDS = frozenset(
    """
    a after afternoon again ago ah all already also always am and at away back beautifully been before both by
    certainly cheers completely course daily day days definitely done down each earlier early easily eight end
    entirely evening every everybody everyone everything finally fine first five for four friday from fully good
    great half have he her here him his home hour hours i in is it ji just la lah last later leh liao like lor
    lot lots lovely lovingly lunch lunchtime many me midnight mins minutes monday month morning mornings much my
    next nicely night nine noon normal now of off ok okay on once one ones online only our out over past
    perfectly please pls pm properly quickly quite really regularly right same saturday second seven she since
    sir six smoothly so some soon sorted still straight sunday sure ta ten thank thanks that the their them
    there these they thing third this thoroughly those three thursday time times tmr to today tomorrow tonight
    too tuesday twice two up us very was we wednesday week weeks well whole with year yesterday yet you your
    """.split()
)
# "Was the price the same as we quoted?" does not ask whether it was quoted.
_SUBORDINATE = re.compile(r"\b(?:as|that|which|when|since|after|before|than)\s+(?:we|you|they|he|she|it)\b.*")
_DENIAL_EN = r"(?:\w+n't|\b(?:did|does|do|has|have|had|was|were|is|are|would|will|could|can|wo|ca|is|did|have|was|are|do|does|has)nt|\bdun|\bnot|\bcannot|\bnever|\bnobody|\bno\s+one|\bnone|\brefused\s+to|\bfailed\s+to|\bforgot\s+to|\byet\s+to|\bstill\s+to|\bunable\s+to|\bno\s+longer|\bstopped|\bno\s+need\s+to|\bnothing)"
_ADVERBS = r"(?:(?:be|been|being|got|get|even|really|actually|still|yet|even|ever|yet\s+been|want\s+to|wanna|going\s+to|able\s+to|quite|fully|properly|all|have|to)\s+)*"
# "Have you sent it?" / "will send it tomorrow"
_AHEAD = r"(?:\bwill|'ll|\bgonna|\bgoing\s+to|\bplanning\s+to|\babout\s+to|\bneed\s+to)"
_SUPPOSES = re.compile(
    r"^(?:what|when|where|who|how|why|can|could|may|should|if)\b|\b(?:if|whether|where\s+to|how\s+to|told)\b"
)
_TURNS_BACK = re.compile(r"\b(?:until|till|but|only|just)\b|\bnot\s+only\b")
_SUBJECT = r"(?P<who>i|it|they|he|she|we|you|that|there|this|everyone|someone|somebody|everything|both(?:\s+of\s+them)?|all\s+of\s+(?:it|them)|(?:(?:the|my|our|your|his|her|their)\s+)?(?P<noun>[a-z]{3,}))(?P<is>'s|'re|'ve|'m|'ll)?"
_GOES_ON = r"(?:(?:really|definitely|actually|indeed|finally|already|all|just|always|even|both|also|now|still|been|is|are|am|was|were|has|have|had|being|got|gets|did|does|do|can|will|well|nicely|fully|definitely|easily)\s+)*"
_CONSENTS = r"(?:(?:can|you\s+can|u\s+can|you\s+may|go\s+ahead\s+and|just|pls|please|kindly|do|yes|ok|sure|i'd\s+like\s+to|i\s+want\s+to|would\s+like\s+to)\s+)*"
# "Did he come at the agreed time?" / "he came": how or when is what was asked.
_ASKS_HOW = re.compile(
    r"\b(?:on\s+time|in\s+(?:good\s+)?time|punctual\w*|agreed|promised|slot|within|in\s+full|correctly|right\s+(?:way|one|size)|as\s+(?:agreed|promised|ordered|planned)|before|by\s+(?:noon|\d+|\w+day)|inside|under\s+\d+|more\s+than|less\s+than|at\s+least|all|every|both|enough|twice|two|three|four|five|\d+)\b"
)
_OWN_WORK = re.compile(
    r"^(?:i|we)\b.*\b(?:my|me|our)se(?:lf|lves)\b|^(?:i|we)\s+(?:myself|ourselves)\b|^(?:i|we)\s+had\s+to\b"
)


def echo_en(parts: list[str], prompt: str) -> frozenset[bool]:
    """Whether the clauses take up the prompt's auxiliary ("someone did") or its verb ("explained it all")."""
    verb = asked_verb(_SUBORDINATE.sub("", prompt))
    bared = [without_lead(part) for part in parts]
    found = {value for part in parts if (value := _aux_of(part, prompt)) is not None}
    if verb is not None:
        found |= {value for part in bared if (value := _verb_of(part, prompt, verb)) is not None}
    found |= {value for part in parts if (value := _adjective_of(part, prompt)) is not None}
    return frozenset(found | {value for part in parts if (value := _absence_of(part, prompt)) is not None})


def _aux_of(clause: str, prompt: str) -> bool | None:
    asked = re.match(r"(?:\w+,\s*)?(\w+)", prompt)
    aux = _AUX.get(asked[1]) if asked else None
    if aux is None:
        return None
    if re.match(
        rf"(?:no\s+)?(?:nobody|no\s+one|none\s+of\s+them|neither)\s+(?:{aux}){_BARE_TAIL}|(?:\w+\s+)?{_WHO}\s+never\s+(?:{aux}){_BARE_TAIL}",
        clause,
    ):
        return False
    match = re.match(rf"(?:{_HOW}\s+)*{_WHO}\s+(?:{_HOW}\s+)*(?:{aux})(?P<not>n'?t|\s+not)?{_BARE_TAIL}", clause)
    return None if match is None else match["not"] is None


def _verb_of(clause: str, prompt: str, verb: AskedVerb) -> bool | None:
    """The question's verb, affirmed or denied; "I did it myself" denies that others did."""
    if verb.is_of_other and _OWN_WORK.search(clause):
        return False
    is_named = any(form in clause for form in (verb.base, *verb.past, *verb.going))
    if not is_named or (_SUPPOSES.search(clause) and not clause.startswith("can " + verb.base)):
        return None
    denied, affirmed = _patterns(verb)
    if denied.search(clause):
        return None if _TURNS_BACK.search(clause) else False
    match = affirmed.match(clause)
    return True if match and _is_affirmed(match, prompt, verb) else None


def _is_affirmed(match: re.Match[str], prompt: str, verb: AskedVerb) -> bool:
    """Whether the verb alone answers, nobody else did it than was asked after, and nothing more is told."""
    if _ASKS_HOW.search(prompt) or (match["noun"] and match["noun"] not in prompt):
        return False
    if verb.is_of_other and match["who"] in {"i", "we"}:
        return False
    tail = re.findall(r"[a-z']+", match.string[match.end() :])
    asked = set(re.findall(r"[a-z']+", prompt))
    return all(word in _PLAIN_WORDS or word in asked for word in tail)


@lru_cache(maxsize=256)
def _patterns(verb: AskedVerb) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How the verb is denied, and how it is affirmed from the first word on."""
    forms = verb.past | verb.going | {verb.base}
    told = verb.past if verb.is_past else verb.going | {verb.base} | (frozenset() if verb.is_wish else verb.past)
    ahead = (
        rf"|{_AHEAD}\s+(?:it\s+)?(?:be\s+)?(?:{'|'.join(sorted(verb.past | {verb.base}))})\b" if verb.is_past else ""
    )
    denied = re.compile(rf"{_DENIAL_EN}\s+{_ADVERBS}(?:{'|'.join(sorted(forms))})\b{ahead}")
    stems = "|".join(sorted(told))
    lead = rf"{_CONSENTS}(?P<who>(?!))?(?P<noun>(?!))?" if verb.is_wish else rf"(?:{_SUBJECT}\s+)?{_GOES_ON}"
    return denied, re.compile(rf"{lead}(?:{stems})(?![\w'])")


def _absence_of(clause: str, prompt: str) -> bool | None:
    """Absence: "no hot water" affirms "still without hot water?" and "no noise" denies "any noise?"."""
    match = re.match(
        r"(?:(?:still|absolutely|there(?:'s|\s+is|\s+are|\s+was))\s+)*no\s+(?:more\s+)?(?P<what>[a-z]{3,}(?:\s+[a-z]{3,})?)",
        clause,
    )
    if match is None or not any(word in prompt for word in re.findall(r"[a-z]{4,}", match["what"])):
        return None
    if re.search(r"\bwithout\b|\bout\s+of\b", prompt):
        return True
    return False if re.search(r"\bany\b|\bstill\s+an?\b", prompt) else None


def _adjective_of(clause: str, prompt: str) -> bool | None:
    """The prompt's last word, more or less: "was he helpful?" / "really helpful", "not very helpful"."""
    match = re.fullmatch(
        r"(?:(?:it|he|she|they|that)(?:'s|\s+is|\s+was|'re|\s+are|\s+were)\s*)?(?P<how>very|really|so|extremely|super|quite|pretty|always|"
        r"(?P<not>(?:not|n't|is\s?n't|was\s?n't|were\s?n't|hardly|barely|far\s+from)(?:\s+(?:very|really|that|particularly|all\s+that|so|at\s+all))?))\s+(?P<what>[a-z]{4,})",
        clause,
    )
    if (
        match is None
        or re.search(rf"\b{match['what']}\b", prompt) is None
        or re.search(r"\bstill\b|\bnot\b|n't", prompt)
    ):
        return None
    return match["not"] is None
