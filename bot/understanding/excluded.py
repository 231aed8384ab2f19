"""Acts that are certainly not there, whatever the words score."""

from __future__ import annotations

import re

from bot.understanding.consent.optin import may_opt_in, opts_in
from bot.understanding.consent.optout import Stop, may_forbid
from bot.understanding.outcome import outcome_of
from bot.understanding.reading import MARKED, Outcome
from bot.understanding.times.later import asks_call, asks_of_times, calls_later, demands_first, is_busy, puts_off
from bot.understanding.times.read import is_certain_time
from bot.understanding.times.wanted import is_only_time
from bot.understanding.types import Act, OpenQuestion, QuestionKind, Utterance
from bot.understanding.words.cues import CUES, KEYWORDS, greets_first, is_angry, mocks_thanks
from bot.understanding.words.found import FIGURES, Found, corrected
from bot.understanding.words.grievances import names_grievance
from bot.understanding.words.normalise import simplified_prompt
from bot.understanding.words.persons import only_mentions_people
from bot.understanding.words.relief import is_little, owns_up
from bot.understanding.yes_no.asked import Ask, asks_of

_STRANGER = re.compile(r"号码?|不认识|[打找拨发]错|\bnumber\b|\bwrong\b|\bdon'?t\s+know\s+(?:him|her|them|any)\b")


def excluded_acts(folded: str, rest: str, stop: Stop, found: Found, utterance: Utterance) -> set[Act]:
    """Acts that are certainly not there: an opt-out after a near miss, a call later in "between 6 and 8"."""
    question = utterance.question
    excluded = {Act.OPT_OUT} if stop is Stop.NO or not (stop is Stop.YES or may_forbid(folded)) else set()
    if not may_opt_in(folded):
        excluded.add(Act.OPT_IN)
    if stop is not Stop.YES and opts_in(folded, question.kind):
        excluded.add(Act.OPT_OUT)  # "I stopped your texts, now resume" tells of a stop and asks for none
    if _is_no_callback(folded, found, utterance):
        excluded.add(Act.CALLBACK)
    if (rest != folded and _is_only_relief(folded, rest, found, question)) or _is_only_mark(folded, found, question):
        excluded.add(Act.COMPLAINT)
    if only_mentions_people(folded):
        excluded.add(Act.ASK_HUMAN)
    if found.is_settled and not greets_first(folded) and not KEYWORDS[Act.GREETING].match(folded):
        excluded.add(Act.GREETING)  # "good, thank you"
    if mocks_thanks(folded):
        excluded.add(Act.THANKS)
    if asks_call(folded) and is_only_time(folded):
        excluded.add(Act.OUT_OF_SCOPE)  # 今天打给我
    is_of_himself = tells_of_himself(folded, found, question)
    if found.problem or (found.is_settled and corrected(folded) != folded) or is_of_himself:
        cued = set() if is_of_himself else {act for act, pattern in CUES.items() if pattern.search(folded)}
        excluded |= {Act.WRONG_PERSON} - cued
    return excluded


def _is_no_callback(folded: str, found: Found, utterance: Utterance) -> bool:
    """Whether a time in the words is about the matter: an option, the visit, the habit that was asked after."""
    if KEYWORDS[Act.GREETING].match(folded) or demands_first(folded):
        return True
    question, kind = utterance.question, utterance.question.kind
    asks_times = kind is QuestionKind.TEXT and asks_of_times(simplified_prompt(question.prompt).casefold())
    is_visit = (kind is QuestionKind.YES_NO or asks_times) and is_certain_time(folded, utterance.now)  # home tomorrow
    is_choice = kind is QuestionKind.CHOICE  # Saturday, 下班后: whether an option or none, it is about the options
    is_later = puts_off(folded) or asks_call(folded) or is_busy(folded) if is_choice else calls_later(folded)
    return (found.problem in FIGURES or found.is_settled or is_choice or is_visit) and not is_later


def tells_of_himself(folded: str, found: Found, question: OpenQuestion) -> bool:
    """Whether the answer is that the customer lives there no more, or did it not himself: that is no wrong number."""
    if question.kind is not QuestionKind.YES_NO or not found.is_settled or _STRANGER.search(folded):
        return False
    return not {Ask.STAYS, Ask.OWN_HAND}.isdisjoint(asks_of(simplified_prompt(question.prompt).casefold()))


def _is_only_relief(folded: str, rest: str, found: Found, question: OpenQuestion) -> bool:
    """Whether hardly anything stands beside a trouble that is none: 不漏了, "no more leaks, cheers", 怪我."""
    if outcome_of(found, question) is Outcome.BAD or names_grievance(rest):
        return False
    return owns_up(folded) or is_little(found.beside(rest))


def _is_only_mark(folded: str, found: Found, question: OpenQuestion) -> bool:
    """Whether a mark stands alone, or beside nothing but the demand for a person: "1!! get your manager to ring me"."""
    if question.kind not in MARKED or not found.is_settled or corrected(folded) != folded:
        return False
    beside = CUES[Act.ASK_HUMAN].sub(" ", found.beside(folded))
    is_demand = CUES[Act.ASK_HUMAN].search(folded) is not None and is_little(beside) and not re.search(r"\d", beside)
    return found.is_whole or (is_demand and not names_grievance(beside) and not is_angry(beside, beside))
