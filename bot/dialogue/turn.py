"""The working copy of one turn: what was heard, the state as it becomes, and the effects so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.dialogue.effects import Effect, End, Finish, Say, Tone, Variable
from bot.dialogue.facts import Facts
from bot.dialogue.state import DialogueState
from bot.packs.scripts import Script
from bot.packs.wording import Line
from bot.understanding.types import Act, Understanding

NOTHING_HEARD = Understanding(acts=frozenset(), lead=Act.UNCLEAR)


@dataclass(frozen=True, slots=True)
class Step:
    """The state after a turn and what the turn leads to."""

    state: DialogueState
    effects: tuple[Effect, ...]


@dataclass
class Turn:
    """One turn in the making. `before` is the state as it was found."""

    script: Script | None
    state: DialogueState
    facts: Facts
    understanding: Understanding = NOTHING_HEARD
    words: str = ""
    has_media: bool = False
    effects: list[Effect] = field(default_factory=list)
    is_settled: bool = False  # the open question got its answer, or was left out
    has_corrected: bool = False  # it took an earlier answer back, and did nothing to the open question
    gave_reason: bool = False  # it was the reason of a low answer
    gave_words: bool = False  # it was a text worth keeping
    is_filed: bool = False  # this message's words are in a case
    before: DialogueState = field(init=False)

    def __post_init__(self) -> None:
        self.before = self.state

    def has(self, *acts: Act) -> bool:
        """Whether the message does any of these."""
        return not self.understanding.acts.isdisjoint(acts)

    def change(self, **changes: Any) -> None:
        """Change the state."""
        self.state = replace(self.state, **changes)

    def do(self, *effects: Effect) -> None:
        """Add effects."""
        self.effects.extend(effects)

    def say(self, line: Line, variables: Mapping[str, Variable] | None = None) -> None:
        """Say a line in the customer's mood; the same thing only once a turn."""
        tone = Tone.CALM if self.state.is_calm else Tone.PLAIN
        said = Say(line, variables or {}, tone=tone)
        if said not in self.effects:
            self.do(said)

    def has_spoken(self) -> bool:
        """Whether this turn says anything yet."""
        return any(isinstance(effect, Say) for effect in self.effects)

    def finish(self, end: End, reason: str) -> None:
        """End the conversation, which happens once."""
        self.change(is_over=True, end=end, end_reason=reason)
        self.do(Finish(end, reason))

    def step(self) -> Step:
        """The finished turn."""
        return Step(self.state, tuple(self.effects))
