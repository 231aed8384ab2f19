"""An English reply that takes up the question's own words: "Did he explain it?" / "he did", "nobody explained anything"."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

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
_IRREGULAR = {
    "tell": "told", "speak": "spoke", "get": "got", "come": "came", "take": "took", "leave": "left", "pay": "paid", "give": "gave",
    "make": "made", "bring": "brought", "find": "found", "send": "sent", "go": "went", "ring": "rang", "wear": "wore", "keep": "kept",
    "break": "broke", "buy": "bought", "meet": "met", "see": "saw", "hear": "heard", "feel": "felt", "sell": "sold", "put": "put",
    "know": "knew", "say": "said", "show": "showed", "taken": "took", "spoken": "spoke", "given": "gave", "gone": "went", "fit": "fitted",
    "sent": "sent", "paid": "paid", "left": "left", "told": "told", "got": "got", "come_": "come", "seen": "saw", "read": "read", "wash": "washed",
}  # fmt: skip
_PLAIN_WORDS = frozenset(
    [
        "it",
        "them",
        "me",
        "us",
        "him",
        "her",
        "everything",
        "all",
        "fine",
        "well",
        "ok",
        "okay",
        "the",
        "a",
        "my",
        "his",
        "their",
        "our",
        "your",
        "in",
        "on",
        "at",
        "by",
        "this",
        "last",
        "yesterday",
        "today",
        "morning",
        "afternoon",
        "evening",
        "night",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "week",
        "month",
        "ago",
        "day",
        "days",
        "two",
        "three",
        "very",
        "really",
        "properly",
        "perfectly",
        "thoroughly",
        "thanks",
        "thank",
        "you",
        "already",
        "now",
        "liao",
        "lah",
        "sir",
        "both",
        "time",
        "quickly",
        "straight",
        "away",
        "earlier",
        "just",
        "noon",
        "lunch",
        "lunchtime",
        "midnight",
        "first",
        "thing",
        "for",
        "with",
        "to",
        "am",
        "pm",
    ]
)
# "Was the price the same as we quoted?" does not ask whether it was quoted.
_SUBORDINATE = re.compile(r"\b(?:as|that|which|when|since|after|before|than)\s+(?:we|you|they|he|she|it)\b.*")
_DENIAL_EN = r"(?:(?:did|has|have|had|was|were)(?:\s?n'?t|\s+not)(?:\s+been)?|not\s+been|never|nobody|no\s+one|none|refused\s+to|failed\s+to|forgot\s+to)"


def echo_en(parts: list[str], prompt: str) -> frozenset[bool]:
    """Whether the clauses take up the prompt's auxiliary ("someone did") or its verb ("explained it all")."""
    verbs = _verbs_of(prompt)
    found = {value for part in parts if (value := _aux_of(part, prompt)) is not None}
    found |= {value for part in parts if (value := _verb_of(part, prompt, verbs)) is not None}
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


def _verbs_of(prompt: str) -> frozenset[str]:
    """How the prompt's verbs stand in a statement about what has happened; empty for other questions."""
    if not re.match(r"(?:\w+,\s*)?(?:did|has|have|was|were)\b", prompt):
        return frozenset()
    words = re.findall(r"[a-z]{3,}", _SUBORDINATE.sub("", prompt))
    forms = {_IRREGULAR[word] for word in words if word in _IRREGULAR}
    forms |= {word for word in words if word.endswith("ed")}
    if re.match(r"(?:\w+,\s*)?did\b", prompt):
        forms |= {word + ("d" if word.endswith("e") else "ed") for word in words if not word.endswith("ed")}
    return frozenset(forms)


def _verb_of(clause: str, prompt: str, verbs: frozenset[str]) -> bool | None:
    if not verbs:
        return None
    stems = "|".join(
        sorted(
            {re.escape(verb) for verb in verbs}
            | {
                re.escape(word)
                for word in re.findall(r"[a-z]{4,}", prompt)
                if word in _IRREGULAR or word + "ed" in verbs or word + "d" in verbs
            }
        )
    )
    if re.search(rf"{_DENIAL_EN}\s+(?:\w+\s+)?(?:{stems})\b(?!.*\b(?:until|till|but|only|just)\b)", clause):
        return False if not re.search(r"\bnot\s+only\b", clause) else None
    match = re.match(
        rf"(?:{_WHO}\s+)?(?:{_HOW}\s+)*(?:{'|'.join(map(re.escape, sorted(verbs)))})\b(?P<tail>.*)$", clause
    )
    if match is None:
        return None
    asked = set(re.findall(r"[a-z']+", prompt))
    tail = re.findall(r"[a-z']+", match["tail"])
    return True if all(word in _PLAIN_WORDS or word in asked for word in tail) else None


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
