"""The deterministic layer: what can be read off a message for certain, in the context of the open question."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from bot.understanding.beside import answer_beside
from bot.understanding.choices.read import read_choice
from bot.understanding.consent.optin import opts_in
from bot.understanding.consent.optout import Stop, is_keyword, reads_stop
from bot.understanding.everyday import is_gibberish, says_little, says_something
from bot.understanding.excluded import excluded_acts, tells_of_himself
from bot.understanding.leading import leading_answer
from bot.understanding.marks.figures import is_only_figures
from bot.understanding.marks.read import read_mark
from bot.understanding.marks.sarcasm import SARCASM
from bot.understanding.outcome import outcome_of
from bot.understanding.reading import MARKED, MOODS, Reading
from bot.understanding.times.later import (
    asks_call,
    asks_of_times,
    asks_when_to_talk,
    calls_later,
    is_busy,
    only_puts_off,
    puts_off,
)
from bot.understanding.times.read import (
    appointments,
    as_hour,
    call_back_window,
    is_ahead,
    is_appointment,
    is_certain_time,
    names_another_time,
)
from bot.understanding.times.wanted import is_only_time, of_the_matter
from bot.understanding.types import Act, CallbackWindow, OpenQuestion, QuestionKind, Sentiment, Utterance
from bot.understanding.words.breaks import with_breaks
from bot.understanding.words.cues import ASKS_CASE, COMPLAINS, CUES, KEYWORDS, greets_first, is_angry, thanks
from bot.understanding.words.found import FIGURES, NOTHING, Found, Problem, corrected
from bot.understanding.words.grievances import names_grievance
from bot.understanding.words.languages import other_language
from bot.understanding.words.normalise import by_lines, is_command, plain, simplified_prompt, to_simplified
from bot.understanding.words.relief import without_relief
from bot.understanding.words.respelling import respelt
from bot.understanding.wrapped import bare_answer
from bot.understanding.yes_no.asked import Ask, asks_of
from bot.understanding.yes_no.read import read_yes_no

# "Right, stop texting", 行了别发了: no answer, but the beginning of a stop.
_ENOUGH = re.compile(r"^(?:[行得够]了|(?:right|fine|alright|all\s+right|ok(?:ay)?|well)\b)[\s,.!]*(?=\S)")
# What will be done at the next message: 再打来就投诉你们 complains of nothing yet.
_THREATENS = re.compile(
    r"再(?:打|发|来|骚扰|烦|搵|send|call)[^,.!?]{0,8}[,\s]?(?:我)?(?:就|即刻|马上|直接|一定)[^,.!?]{0,12}投诉"
)
_NOT_NAMED = re.compile(
    r"(?:no|sorry|nope|um|hi|\W)*(?:i'?m|i\s+am|this\s+is|it'?s|that'?s)\s*(?:not|n'?t)\s+(?P<name>[a-z]{2,})\W*"
)
_CUT = {*MARKED, QuestionKind.CHOICE}  # their answers stand in a clause, which is found sooner where it is cut off
# A bare time beside them is about the visit, not the talk.
_OWN_TIMES = {QuestionKind.YES_NO, QuestionKind.CHOICE, QuestionKind.TEXT}
# What a reply of little words is never: only an answer, thanks or a greeting.
_MORE_THAN_LITTLE = frozenset(Act) - {Act.ANSWER, Act.THANKS, Act.GREETING, Act.UNCLEAR}
_MEH = re.compile(
    r"^(?:\W*(?:还行|一般般?|马马虎虎|凑合|就那样|so[\s-]*so|meh|ok(?:ay)?|average|还可以|过得去|麻麻地|普通|fine)(?:吧|啦|啊|了|的)?\W*)+$"
)


def read(utterance: Utterance) -> Reading:
    """Read one message. Pure: the same words, question and `now` always give the same reading."""
    visible = plain(by_lines(utterance.text))
    text = _spelt(visible, utterance.question)
    folded = text.casefold()
    stop = reads_stop(folded, utterance.question)
    keywords = {act for act, pattern in KEYWORDS.items() if pattern.match(folded)} if stop is not Stop.YES else set()
    is_cut = utterance.question.kind in _CUT
    found = _found(with_breaks(folded) if is_cut else folded, utterance, stop)
    window = call_back_window(_of_times(folded, utterance, found), utterance.now)
    settled = _of_the_person(_settled(folded, stop, keywords, found), folded, found, utterance.question)
    rest = without_relief(folded)
    if Act.AUTO_REPLY not in settled and stop is not Stop.YES:
        settled |= _wishes(folded, utterance, found, window, settled)
    is_little = stop is not Stop.YES and says_little(found.beside(folded))
    if is_little and utterance.question.kind is QuestionKind.TEXT and not settled - {Act.THANKS}:
        settled.add(Act.ANSWER)
    is_plain = bool(text) and _is_plain(folded, stop, found, settled)
    reading = Reading(
        text=text,
        question=utterance.question.kind,
        settled=frozenset(settled),
        excluded=frozenset(
            excluded_acts(folded, rest, stop, found, utterance) - settled
            | (_MORE_THAN_LITTLE - settled if is_little else set())
        ),
        found=found,
        is_plain=is_plain,
        opts_out=stop is Stop.YES,
        mood=_mood(folded, found, utterance.question, is_plain=is_plain),
        callback=window,
        language=other_language(visible, utterance.locale),
        is_angry=is_angry(folded, visible),
        asks_case=bool(ASKS_CASE.search(folded)),
        is_sarcastic=bool(SARCASM.search(folded)),
        calls_later=calls_later(folded),
        grieves=names_grievance(rest),
        relieves=rest != folded,
        asks_who=utterance.question.kind is QuestionKind.YES_NO
        and Ask.IDENTITY in asks_of(simplified_prompt(utterance.question.prompt).casefold()),
        says_little=is_little,
        says_something=utterance.question.kind is QuestionKind.TEXT and "?" not in folded and says_something(folded),
        outcome=outcome_of(found, utterance.question),
        evidence=_evidence(found, stop, settled),
    )
    if is_command(utterance.text) and not (stop is Stop.YES and text.strip("<>").isalpha()):
        return _means_nothing(reading)
    if stop is not Stop.YES and window is None and _is_noise(folded, found):
        return _means_nothing(reading)
    return reading


def _spelt(visible: str, question: OpenQuestion) -> str:
    return respelt(to_simplified(visible), simplified_prompt(" ".join((question.prompt, *question.options))))


def _means_nothing(reading: Reading) -> Reading:
    """For a machine, or typed by an elbow: it is unclear, whatever its words are."""
    return replace(
        reading.without_rules(),
        settled=frozenset({Act.UNCLEAR}),
        excluded=frozenset(Act) - {Act.UNCLEAR},
        language=None,
        evidence={"noise": True},
    )


def _of_times(folded: str, utterance: Utterance, found: Found) -> str:
    """The words in which a time for the talk may be named: not the day that was chosen for the visit."""
    question = utterance.question
    if _is_time_asked(question):
        return as_hour(folded)
    return found.beside(folded) if _offers_times(question, utterance.now) else folded


def _is_noise(folded: str, found: Found) -> bool:
    return found is NOTHING and is_gibberish(folded)


def _found(folded: str, utterance: Utterance, stop: Stop) -> Found:
    """The answer of the whole message or of its pieces."""
    question = utterance.question
    if question.kind is not QuestionKind.YES_NO:
        return _found_first(folded, utterance, stop)
    folded = _ENOUGH.sub("", folded) if stop is Stop.YES else folded
    return answer_beside(
        folded,
        simplified_prompt(question.prompt),
        _found_first(folded, utterance, stop),
        lambda words: _answer(words, question, utterance.now),
        lambda words: stop is Stop.YES and reads_stop(words, question) is Stop.YES,
    )


def _found_first(folded: str, utterance: Utterance, stop: Stop) -> Found:
    """The answer of the whole message, or else of its first clause; beside an opt-out only what stands apart from it."""
    question, now = utterance.question, utterance.now
    found = _answer(folded, question, now)
    if stop is Stop.YES and (question.kind in {QuestionKind.YES_NO, QuestionKind.CHOICE} or found.problem):
        found = NOTHING
    if found.is_settled and puts_off(folded) and _offers_times(question, now):
        matter = _answer(of_the_matter(folded), question, now)  # 听日下昼先拣 chooses no slot
        found = found if matter.value == found.value else NOTHING
    is_undecided = question.kind is QuestionKind.YES_NO and found.problem is Problem.UNDECIDED
    if is_undecided or found.problem is Problem.SARCASM:
        return found
    if (found.is_settled and (found.is_firm or found.is_whole)) or question.kind in {
        QuestionKind.TEXT,
        QuestionKind.NONE,
    }:
        return found
    first = leading_answer(
        folded,
        lambda words: (
            NOTHING if reads_stop(words, question) is Stop.YES or is_busy(words) else _answer(words, question, now)
        ),
        is_mark=question.kind in MARKED,
        must_be_bare=found.problem is not None or not (stop is Stop.YES or opts_in(folded, question.kind)),
        is_of_talk=lambda words: _is_of_talk(words, question),
    )
    return first if first.is_settled and found.value in {None, first.value} else found


def _is_of_talk(folded: str, question: OpenQuestion) -> bool:
    """Whether words speak of the talk and not of the matter: a stop, another time; beside a mark a person, too."""
    if reads_stop(folded, question) is Stop.YES or puts_off(folded):
        return True
    asks_person = asks_call(folded) or CUES[Act.ASK_HUMAN].search(folded) is not None
    return question.kind in MARKED and asks_person


def _answer(folded: str, question: OpenQuestion, now: datetime) -> Found:
    if not folded:
        return NOTHING
    folded = bare_answer(folded, question.kind)
    if question.kind in {QuestionKind.CSAT5, QuestionKind.NPS11}:
        return read_mark(folded, question)
    if question.kind is QuestionKind.YES_NO:
        return read_yes_no(folded, simplified_prompt(question.prompt))
    if question.kind is QuestionKind.CHOICE:
        return read_choice(folded, question.options, simplified_prompt(question.prompt), now.date())
    return NOTHING


def _settled(folded: str, stop: Stop, keywords: set[Act], found: Found) -> set[Act]:
    settled = set(keywords)
    settled |= {act for act, pattern in CUES.items() if pattern.search(folded)}
    if Act.AUTO_REPLY in settled:
        return {Act.AUTO_REPLY}
    if stop is Stop.YES:
        settled.add(Act.OPT_OUT)
        settled.discard(Act.REFUSE)
    if found.is_settled:
        settled.add(Act.ANSWER)
        settled -= {Act.WRONG_PERSON} if corrected(folded) != folded else set()  # 打错了,是2分 is no wrong number
        settled -= {Act.GREETING} if found.is_whole else set()
    if greets_first(folded):
        settled.add(Act.GREETING)
    if Act.GREETING not in keywords and thanks(folded, begs=stop is Stop.YES) and not SARCASM.search(folded):
        settled.add(Act.THANKS)
    is_threat = stop is Stop.YES and _THREATENS.search(folded) is not None
    if COMPLAINS.search(folded) and not ASKS_CASE.search(folded) and not found.is_whole and not is_threat:
        settled.add(Act.COMPLAINT)
    if ASKS_CASE.search(folded):
        settled.add(Act.ASK_HELP)
    return settled


def _of_the_person(settled: set[Act], folded: str, found: Found, question: OpenQuestion) -> set[Act]:
    """A wrong number where the name in the question is denied; none where living there or doing it oneself was asked."""
    if question.kind is not QuestionKind.YES_NO:
        return settled
    if tells_of_himself(folded, found, question):
        return settled - {Act.WRONG_PERSON}
    denied = _NOT_NAMED.fullmatch(folded)
    is_named = denied is not None and denied["name"].title() in question.prompt
    return settled | {Act.WRONG_PERSON} if is_named else settled


def _wishes(
    folded: str, utterance: Utterance, found: Found, window: CallbackWindow | None, settled: set[Act]
) -> set[Act]:
    """What shall become of the talk: messages again, or another time."""
    wishes = {Act.OPT_IN} if opts_in(folded, utterance.question.kind) else set()
    is_put_off = puts_off(folded) and is_busy(folded)  # why not now, and that it shall be later
    is_put_off |= found is NOTHING and not settled and not wishes and only_puts_off(folded)
    if is_put_off or (window is not None and _asks_later(folded, utterance, found, settled)):
        wishes.add(Act.CALLBACK)
    return wishes


def _asks_later(folded: str, utterance: Utterance, found: Found, settled: set[Act]) -> bool:
    """Whether a time that was named is one for the talk: it is put off, or a call or a person is asked for then."""
    question, now = utterance.question, utterance.now
    if KEYWORDS[Act.GREETING].match(folded):
        return False
    if puts_off(folded) and Act.ASK_HUMAN not in settled:
        return True
    if Act.ASK_HUMAN in settled:
        return any(
            CUES[Act.ASK_HUMAN].search(each) or asks_call(each) or puts_off(each) or is_only_time(each)
            for each in appointments(folded, now)
        )
    if asks_call(folded):
        beside = found.beside(folded) if found.is_settled else ""
        return not _offers_times(question, now) or is_appointment(beside, now)
    prompt = simplified_prompt(question.prompt).casefold()
    if question.kind in _OWN_TIMES and (_offers_times(question, now) or asks_of_times(prompt)):
        return False
    is_hour = _is_time_asked(question) and (as_hour(folded) != folded or is_certain_time(folded, now))
    is_time = question.kind not in MARKED or is_certain_time(folded, now)  # "3 to 4" beside a scale is marks
    if question.kind is QuestionKind.YES_NO and not asks_when_to_talk(prompt):
        is_time = is_ahead(folded, now)  # "did it come?" "Tuesday" tells when it came
    return is_hour or (found is NOTHING and is_time and is_only_time(folded)) or names_another_time(folded, now)


def _offers_times(question: OpenQuestion, now: datetime) -> bool:
    return any(is_certain_time(to_simplified(each).casefold(), now) for each in question.options)


def _is_time_asked(question: OpenQuestion) -> bool:
    """Whether nothing but when to talk is asked: a bare figure is an hour then, and no mark."""
    return question.kind is QuestionKind.NONE and asks_when_to_talk(simplified_prompt(question.prompt).casefold())


def _is_plain(folded: str, stop: Stop, found: Found, settled: set[Act]) -> bool:
    if stop is Stop.YES:
        return settled == {Act.OPT_OUT} and is_keyword(folded)
    if found.is_settled:
        return found.is_whole and settled == {Act.ANSWER}
    return _is_figures(folded, found) or (
        len(settled) == 1 and any(pattern.match(folded) for pattern in KEYWORDS.values())
    )


def _is_figures(folded: str, found: Found) -> bool:
    """Nothing but figures and what they count: 3到4分, service 5 price 1, 90%."""
    if re.fullmatch(r"[\d\s.,!+/-]*", folded):
        return True
    return found.problem in FIGURES and is_only_figures(folded)


def _mood(folded: str, found: Found, question: OpenQuestion, *, is_plain: bool) -> Sentiment | None:
    """A bare mark counts."""
    if _MEH.match(folded):
        return Sentiment.NEUTRAL
    outcome = outcome_of(found, question) if question.kind in MARKED and (is_plain or found.is_whole) else None
    return MOODS[outcome] if outcome else None


def _evidence(found: Found, stop: Stop, settled: set[Act]) -> dict[str, object]:
    evidence: dict[str, object] = {}
    if found.words:
        evidence["words"] = found.words[:200]
    if found.problem is not None:
        evidence["problem"] = found.problem.value
    if stop is Stop.NO:
        evidence["no_opt_out"] = True
    if settled:
        evidence["settled"] = sorted(act.value for act in settled)
    return evidence


__all__ = ["Problem", "Reading", "read"]
