"""The open question as a page shows it: its words without the hint how to answer by text, and its choices."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialogue.effects import Say
from bot.dialogue.facts import Facts
from bot.dialogue.questions import OWN, may_resume, posed
from bot.dialogue.render import Voice, bare_question, buttons, render, voice_for
from bot.dialogue.state import DialogueState
from bot.packs.scripts import Script
from bot.packs.wording import Line, Wording
from bot.understanding.types import QuestionKind


@dataclass(frozen=True, slots=True)
class Posing:
    """One question on a page. `options` are the answers in order; none where words are wanted."""

    key: str
    text: str
    kind: QuestionKind
    options: tuple[str, ...]
    number: int  # of the script's questions, from 1; a reason counts with its question
    of: int


def pose(script: Script | None, state: DialogueState, facts: Facts, wording: Wording) -> Posing | None:
    """The question that is open, None when nothing is asked (any more)."""
    key = state.question
    is_shut = state.with_person or state.is_stopped or (state.is_over and not may_resume(state))
    if script is None or key is None or is_shut:
        return None
    voice = _voice(script, state, facts, wording)
    if own := OWN.get(key):
        line, kind = own
        choices = (_say(Line.YES, voice), _say(Line.NO, voice)) if kind is QuestionKind.YES_NO else ()
        last = state.given[-1].question if state.given else script.questions[0].key
        return Posing(key, _say(line, voice), kind, choices, _number(script, last), len(script.questions))
    say = Say(None, question=key, time=max(state.asked, 1))
    at = posed(script, key)
    options = buttons(say, voice)
    return Posing(key, bare_question(say, voice), at.kind, options, _number(script, key), len(script.questions))


def introduce(script: Script, state: DialogueState, facts: Facts, wording: Wording) -> str:
    """Who asks, and what for."""
    return _say(Line.OPENING, _voice(script, state, facts, wording))


def _number(script: Script, key: str) -> int:
    return script.questions.index(posed(script, key).question) + 1


def _voice(script: Script, state: DialogueState, facts: Facts, wording: Wording) -> Voice:
    results = {"case_number": state.case_number} if state.case_number else {}
    return voice_for(script, wording, facts, state.locale.wording, results)


def _say(line: Line, voice: Voice) -> str:
    return render(Say(line), voice)
