"""The sentences of errors in the reader's language. Use cases raise them in English; here they are said again."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from bot.console.language import Language

SENTENCES = Path(__file__).with_name("sentences.yml")
# Values that are codes of the product, and the family of the catalogue that has words for them.
_FAMILIES = {"state": "case_state", "visit_state": "visit_state", "role": "role"}
_HOLE = re.compile(r"\\\{(\w+)\\\}")


@cache
def sentences() -> tuple[tuple[re.Pattern[str], dict[str, str]], ...]:
    """Every sentence: how the English one is recognised, and its words by language."""
    entries: list[dict[str, str]] = yaml.safe_load(SENTENCES.read_text("utf-8"))
    return tuple((re.compile(_HOLE.sub(r"(?P<\1>.+?)", re.escape(entry["en"]))), entry) for entry in entries)


def say_again(sentence: str, t: Language) -> str:
    """An error's sentence in the reader's language; one that is not listed stays as it is."""
    for pattern, entry in sentences():
        found = pattern.fullmatch(sentence)
        if found is not None:
            return entry[t.code].format(**{name: _value(name, value, t) for name, value in found.groupdict().items()})
    return sentence


def _value(name: str, value: str, t: Language) -> str:
    if name == "advice":
        return say_again(value, t)
    family = _FAMILIES.get(name)
    return t.word(family, value.replace(" ", "_")) if family else value
