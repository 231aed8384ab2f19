"""The verb that an English question asks after, in all its forms, and who does it. The table is data."""

# ruff: noqa: E501, SIM905  (tables of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

# base, past, participle where it differs
_TABLE = """
tell told; speak spoke spoken; get got gotten; come came come; take took taken; leave left; pay paid; give gave given
make made; bring brought; find found; send sent; go went gone; ring rang rung; wear wore worn; keep kept; break broke broken
buy bought; meet met; see saw seen; hear heard; feel felt; sell sold; put put; know knew known; say said; show showed shown
fit fitted fit; read read; choose chose chosen; feed fed; write wrote written; drive drove driven; eat ate eaten; drink drank drunk
sleep slept; sit sat; stand stood; run ran run; begin began begun; swim swam swum; fly flew flown; grow grew grown; draw drew drawn
throw threw thrown; catch caught; teach taught; think thought; lose lost; win won; hold held; build built; lend lent; spend spent
forget forgot forgotten; hide hid hidden; ride rode ridden; rise rose risen; fall fell fallen; steal stole stolen; wake woke woken
set set; cut cut; hit hit; hurt hurt; let let; shut shut; cost cost; quit quit; split split; spread spread; burn burnt; learn learnt
mean meant; lead led; light lit; shine shone; stick stuck; hang hung; dig dug; swing swung; tear tore torn; freeze froze frozen
understand understood; withdraw withdrew withdrawn; undergo underwent undergone; redo redid redone; overcharge overcharged
shake shook shaken; shrink shrank shrunk; sink sank sunk; sing sang sung; bite bit bitten; bleed bled; lay laid
wash washed; reset reset; spin spun; sweep swept; weep wept; seek sought; forgive forgave forgiven; repay repaid; rebuild rebuilt
"""
_ROWS = [line.split() for line in re.split(r"[;\n]+", _TABLE) if line.strip()]
_PASTS = {row[0]: frozenset(row[1:]) for row in _ROWS}
_BASES = {form: row[0] for row in _ROWS for form in row[1:]}
_AUX = r"did|does|do|has|have|had|is|are|was|were|will|would|can|could|shall|should|may"
_PRONOUN = r"you|he|she|it|they|we|i|us|me|this|that|these|those|anyone|anybody|someone|somebody|everyone|everybody|everything|anything|both|all"
_ASKED = re.compile(rf"\b(?P<aux>{_AUX})\s+(?P<rest>[^?.!;:]+)")
# "Want us to book it", "shall we", "OK for us to": the verb of a wish stands after who shall do it.
_WISHED = re.compile(
    r"\b(?:want|need|like|prefer|for|ok\s+for|happy\s+for)\s+(?:us|me)\s+to\s+(?P<verb>[a-z]+)|\b(?:shall|should|can|could|may|if)\s+(?:we|i)\s+(?P<verb2>[a-z]+)"
)
_BETWEEN = re.compile(
    r"\b(?:manage[d]?\s+to|get\s+(?:a\s+chance|round|around)\s+to|(?:had?|have|get)\s+(?:a|the)\s+chance\s+to|(?:had|have|find)\s+time\s+to|able\s+to|remember(?:ed)?\s+to|try\s+to|tried\s+to|ever|still|already|actually|just|also|yet|been|being|be|finally|now|properly|fully|personally|always|regularly|ask\s+to|agree\s+to|offer\s+to|going\s+to|planning\s+to)\b"
)
_STOPS = frozenset(
    "a an the my your our his her their its this that these those any some all every each no of in on at to from for with by "
    "about into onto up down out off over under after before since until as than and or but when while where which who what "
    "how if again now yet today yesterday tomorrow tonight last next you it them us me him her there here back away round on".split()
)
_NO_VERBS = frozenset("be been being have had has do did done home".split())

# Stems that have lost an e: assembl(ed), replac(ed), rais(ed).
_CUT = re.compile(r"(?:[^aeiou][aeiou][cgsvzkr]|[aeiou]{2}[svz]|[^aeiou][aiou]t|[cg]|[^aeiouw]l|s)$")


@dataclass(frozen=True, slots=True)
class AskedVerb:
    """The question's verb: how it stands in what has happened, in what goes on, and bare; and who is asked about."""

    past: frozenset[str]
    going: frozenset[str]
    base: str
    is_past: bool  # what has happened is asked after
    is_wish: bool  # the bare verb consents
    is_of_other: bool  # neither the customer nor a thing: somebody who was to do it


@lru_cache(maxsize=256)
def asked_verb(prompt: str) -> AskedVerb | None:
    """The verb of a folded prompt; None where it has none that could be taken up."""
    if re.search(r"\bnot\b|n't\b|\bwithout\b", prompt):
        return None
    if wished := _WISHED.search(prompt):
        return _forms(wished["verb"] or wished["verb2"], is_past=False, is_wish=True, is_of_other=False)
    asked = _ASKED.search(prompt)
    if asked is None:
        return None
    subject, verb = _subject_and_verb(asked["aux"], re.findall(r"[a-z']+", _BETWEEN.sub(" ", asked["rest"])))
    if not verb or verb in _NO_VERBS:
        return None
    is_past = asked["aux"] in {"did", "has", "have", "had", "was", "were"}
    is_of_other = asked["aux"] == "did" and re.fullmatch(_PRONOUN, subject) is None
    return _forms(verb, is_past=is_past, is_wish=False, is_of_other=is_of_other)


def _subject_and_verb(aux: str, words: list[str]) -> tuple[str, str]:
    if len(words) < 2:
        return "", ""
    if re.fullmatch(_PRONOUN, words[0]):
        return words[0], "" if words[1] in _STOPS else words[1]
    run: list[str] = []
    for word in words[1:6]:
        if word in _STOPS and run:
            break
        run.append(word)
    if len(run) < 2 and words[0] in _STOPS:
        return "", ""
    telling = [word for word in run[1 if words[0] in _STOPS else 0 :] if _may_be_verb(aux, word)]
    known = [word for word in telling if word in _PASTS]
    return words[0], (known or telling or [""])[-1]


def _may_be_verb(aux: str, word: str) -> bool:
    if aux in {"is", "are", "was", "were"}:
        return word.endswith(("ing", "ed")) or word in _BASES
    if aux in {"has", "have", "had"}:
        return word.endswith("ed") or word in _BASES
    return word in _PASTS or not word.endswith("s") or word.endswith("ss")


def _forms(word: str, *, is_past: bool, is_wish: bool, is_of_other: bool) -> AskedVerb:
    base = word if word in _PASTS else _BASES.get(word) or _base_of(word)
    stem = base.removesuffix("e")
    stems = {stem, stem + stem[-1]} if re.fullmatch(r".*[^aeiou][aeiou][bdglmnprt]", base) else {stem}
    regular = {stem[:-1] + "ied"} if re.search(r"[^aeiou]y$", base) else {each + "ed" for each in stems}
    third = {base + "s", base + "es"} | ({stem[:-1] + "ies"} if base.endswith("y") else set())
    past = _PASTS.get(base) or frozenset(regular)
    going = frozenset({each + "ing" for each in stems} | third)
    return AskedVerb(past | {word} if is_past and word != base else past, going, base, is_past, is_wish, is_of_other)


def _base_of(word: str) -> str:
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word.removesuffix(ending)
            if any(stem + "e" == base or stem == base for base in _PASTS):
                return stem if stem in _PASTS else stem + "e"
            if re.search(r"([bdgmnprt])\1$", stem):
                return stem[:-1]
            if stem.endswith("i") and ending == "ed":
                return stem[:-1] + "y"
            is_cut = _CUT.search(stem) is not None and not stem.endswith(("ss", "ng", "er", "or", "it"))
            return stem + "e" if is_cut else stem
    return word
