"""From effects to the words of one message, after the effects were carried out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.dialogue.effects import Reschedule, Say, Tone, Variable
from bot.dialogue.facts import Facts
from bot.dialogue.questions import OWN, Posed, posed
from bot.dialogue.sentences import greeting_of
from bot.dialogue.times import say_moment
from bot.dialogue.turn import Step
from bot.errors import HuifangError
from bot.packs.scripts import Script
from bot.packs.wording import OPTIONAL_PART, PLACEHOLDER, Line, Wording
from bot.understanding.types import QuestionKind

_SPELT = {"case_number"}  # read out digit by digit


class MissingVariable(HuifangError):
    """A text needs a variable that nobody gave."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the customer. `options` are the answers that a channel with buttons may show, in order."""

    text: str
    question: str | None = None
    options: tuple[str, ...] = ()
    expects_reply: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """How to speak in one turn: which words, to whom, and what the effects have yielded."""

    script: Script | None
    wording: Wording  # the script's lines over the pack's over the product's
    facts: Facts
    language: str
    results: Mapping[str, Variable]


def compose(
    step: Step,
    *,
    script: Script | None,
    wording: Wording,
    facts: Facts,
    results: Mapping[str, Variable] | None = None,
    is_on_page: bool = False,
) -> Reply | None:
    """The message that a step says, None when it stays silent. `is_on_page`: its question stands on a page of ours.

    `wording` is the pack's over the product's (`bot.dialogue.sentences.wording_of`); the script's own lines are laid
    over it here. `results` come from the effects: case_number and promised_at (after OpenCase, AddToCase, ConfirmCase
    or ReopenCase), callback_at (after Reschedule; its window's start if left out). Datetimes are aware.
    Raises MissingVariable when a text needs one of them and it is not there.
    """
    says = [effect for effect in step.effects if isinstance(effect, Say) and not (is_on_page and _is_there(effect))]
    if not says:
        return None
    windows = [effect.window for effect in step.effects if isinstance(effect, Reschedule) and effect.window]
    known = {**({"callback_at": windows[0].start} if windows else {}), **(results or {})}
    voice = voice_for(script, wording, facts, step.state.locale.wording, known)
    asking = next((say for say in says if say.question), None)
    own = any(say.line in {line for line, _ in OWN.values()} for say in says)
    return Reply(
        text=_join(says, voice),
        question=asking.question if asking else None,
        options=buttons(asking, voice) if asking else (),
        expects_reply=own or asking is not None,
    )


def _is_there(say: Say) -> bool:
    """Whether the page itself says it: the question, and how to stop."""
    return say.question is not None or say.line is Line.HOW_TO_STOP


def voice_for(
    script: Script | None, wording: Wording, facts: Facts, language: str, results: Mapping[str, Variable]
) -> Voice:
    """How to speak: the script's own lines are laid over the pack's and the product's."""
    return Voice(script, script.lines.over(wording) if script else wording, facts, language, results)


def render(say: Say, voice: Voice) -> str:
    """One line or question, in the customer's language, mood and channel."""
    if say.question is not None:
        return _question(say, voice)
    assert say.line is not None
    return _line(say.line, voice, say.variables, is_calm=say.tone is Tone.CALM)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put the values in. Of an optional part [a {x}|b] the first alternative stays whose variables are not empty."""
    chosen = OPTIONAL_PART.sub(lambda part: _alternative(part[1], values), text)
    for name in PLACEHOLDER.findall(chosen):
        if not values.get(name):
            raise MissingVariable(f'The text "{text}" needs {{{name}}}, and nobody gave it: give it with the results.')
    return PLACEHOLDER.sub(lambda hole: values[hole[1]], chosen)


def buttons(say: Say, voice: Voice) -> tuple[str, ...]:
    """The answers of a question that can be shown as buttons; none for text."""
    at = _posed(say, voice)
    if at.kind is QuestionKind.CSAT5:
        return tuple(str(mark) for mark in range(1, 6))
    if at.kind is QuestionKind.NPS11:
        return tuple(str(mark) for mark in range(11))
    if at.kind is QuestionKind.YES_NO:
        return (_line(Line.YES, voice), _line(Line.NO, voice))
    return tuple(option.text.read(voice.language) for option in at.question.options) if not at.is_reason else ()


def _join(says: list[Say], voice: Voice) -> str:
    """Sentences in one paragraph, the question in its own; spoken, all in one."""
    space = " " if voice.language == "en" else ""
    paragraphs: list[list[str]] = [[]]
    for say in says:
        starts = say.question is not None and not voice.facts.is_voice
        if starts and paragraphs[-1]:
            paragraphs.append([])
        paragraphs[-1].append(render(say, voice))
        if starts:
            paragraphs.append([])
    return "\n".join(space.join(lines) for lines in paragraphs if lines)


def bare_question(say: Say, voice: Voice) -> str:
    """A question without the hint how to answer it."""
    texts = _posed(say, voice).text(say.time, voice.wording)
    chosen = texts.voice if voice.facts.is_voice and texts.voice else texts
    return fill(chosen.read(voice.language), _values(voice, say.variables))


def _question(say: Say, voice: Voice) -> str:
    text = bare_question(say, voice)
    hint = _hint(_posed(say, voice), say.time, voice)
    return f"{text} {hint}" if hint and voice.language == "en" else f"{text}{hint}"


def _hint(at: Posed, time: int, voice: Voice) -> str:
    """How to answer: short at first, as numbered choices when the question is put again."""
    lines = {
        QuestionKind.CSAT5: (Line.HINT_CSAT5, Line.SCALE_CSAT5),
        QuestionKind.NPS11: (Line.HINT_NPS11, Line.SCALE_NPS11),
        QuestionKind.YES_NO: (Line.HINT_YES_NO, Line.SCALE_YES_NO),
        QuestionKind.CHOICE: (Line.HINT_CHOICE, Line.HINT_CHOICE),
    }
    if at.kind not in lines:
        return ""
    texts = [option.text.read(voice.language) for option in at.question.options]
    options = (", " if voice.language == "en" else "\uff1b").join(f"{n} {text}" for n, text in enumerate(texts, 1))
    return _line(lines[at.kind][min(time, 2) - 1], voice, {"options": options})


def _posed(say: Say, voice: Voice) -> Posed:
    assert voice.script is not None
    assert say.question is not None
    return posed(voice.script, say.question)


def _line(line: Line, voice: Voice, variables: Mapping[str, Variable] | None = None, *, is_calm: bool = False) -> str:
    texts = voice.wording.read(line).pick(is_calm=is_calm, is_voice=voice.facts.is_voice)
    return fill(texts.read(voice.language), _values(voice, variables or {}))


def _values(voice: Voice, variables: Mapping[str, Variable]) -> dict[str, str]:
    facts = voice.facts
    known: dict[str, Variable] = {
        "company": facts.company,
        "agent": facts.agent,
        "customer": facts.customer,
        "product": facts.product,
        "order": facts.order,
        "hours": facts.hours,
        "hotline": facts.hotline,
        "greeting": greeting_of(facts.occasion, voice.language),
        **facts.extra,
        **({"case_number": facts.case.number} if facts.case else {}),
        **voice.results,
        **variables,
    }
    values = {name: _say(name, value, voice) for name, value in known.items()}
    if voice.script is not None:
        values["purpose"] = fill(voice.script.purpose.read(voice.language), values)
    return values


def _say(name: str, value: Variable, voice: Voice) -> str:
    if isinstance(value, datetime):
        return say_moment(value, voice.facts.now, voice.language)
    text = str(value)
    return " ".join(text) if name in _SPELT and voice.facts.is_voice else text


def _alternative(part: str, values: Mapping[str, str]) -> str:
    for text in part.split("|"):
        if all(values.get(name) for name in PLACEHOLDER.findall(text)):
            return text
    return ""
