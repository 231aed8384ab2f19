"""How the bot hears and speaks in each locale; the data are voices.yml."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from bot.understanding.types import Locale, QuestionKind

TABLE = Path(__file__).with_name("voices.yml")
_PUNCTUATION = re.compile(r"[\s,.!?,。!?、]+")


class Voice(BaseModel):
    """One locale's tags, voice and the sentences that belong to the telephone alone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    hears: str
    model: str
    says: str
    voice: str
    unheard: str
    unheard_again: str
    silent: str
    confirm: str
    say_again: str
    wait: str
    voicemail: str
    transfer: str
    nobody: str
    stranger: str
    called_back: str
    trouble: str
    time_up: str
    agent: str
    keys_yes_no: str
    keys_text: str
    skip: str
    yes: tuple[str, ...]
    no: tuple[str, ...]

    def words_for_keys(self, keys: str, kind: QuestionKind) -> str:
        """What keys mean as the answer to a question: the words that somebody would say instead."""
        if kind is QuestionKind.YES_NO and keys in ("1", "2"):
            return self.yes[0] if keys == "1" else self.no[0]
        if kind is QuestionKind.NPS11 and keys == "*":
            return "10"
        if kind is QuestionKind.TEXT and keys == "0":
            return self.skip
        return keys

    def hint(self, kind: QuestionKind) -> tuple[str, ...]:
        """The sentence that tells which keys answer a question, where its own words do not say so."""
        return {QuestionKind.YES_NO: (self.keys_yes_no,), QuestionKind.TEXT: (self.keys_text,)}.get(kind, ())

    def agrees(self, words: str) -> bool | None:
        """Whether words or a key confirm what was heard (1) or deny it (2); None: they say something else."""
        said = _PUNCTUATION.sub("", words).casefold()
        if said == "1" or said in self.yes:
            return True
        if said == "2" or said in self.no:
            return False
        return None


@cache
def _voices() -> dict[Locale, Voice]:
    content: dict[str, object] = yaml.safe_load(TABLE.read_text("utf-8"))
    return {Locale(locale): Voice.model_validate(voice) for locale, voice in content.items()}


def voice_of(locale: str) -> Voice:
    """The voice of a locale; an unknown locale is spoken to in English."""
    try:
        return _voices()[Locale(locale)]
    except ValueError:
        return _voices()[Locale.EN]
