"""What the use cases say when something cannot be done is said in the operator's language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.cases.transitions import ADVICE
from bot.console.language import Language
from bot.console.sentences import say_again, sentences
from bot.packs.wording import LANGUAGES
from bot.settings import ROOT

KINDS = {"BadInput", "Conflict", "NotAllowed", "Unavailable"}
PLACES = ("cases", "conversations", "followups", "console", "customers/contacts.py", "customers/opt_outs.py")


def files() -> Iterator[Path]:
    for place in PLACES:
        path = ROOT / "bot" / place
        yield from [path] if path.suffix else path.rglob("*.py")


def shape(message: ast.expr) -> str:
    """The sentence of a raise statement; what is filled in at run time is {}."""
    if isinstance(message, ast.Constant):
        return str(message.value)
    assert isinstance(message, ast.JoinedStr), ast.dump(message)
    return "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in message.values)


def raised() -> set[str]:
    """Every sentence that the console's use cases can raise."""
    found = set(ADVICE.values())
    for path in files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            error = node.exc if isinstance(node, ast.Raise) else None
            if isinstance(error, ast.Call) and isinstance(error.func, ast.Name) and error.func.id in KINDS:
                found |= {shape(message) for message in error.args[:1]}
    return found


def listed() -> dict[str, dict[str, str]]:
    return {re.sub(r"\{\w+\}", "{}", entry["en"]): entry for _, entry in sentences()}


def test_every_sentence_that_can_be_raised_is_said_in_three_languages_and_no_other() -> None:
    assert len(raised()) > 40
    assert raised() == set(listed())
    for entry in listed().values():
        assert set(entry) == set(LANGUAGES)
        holes = {language: set(re.findall(r"\{(\w+)\}", entry[language])) for language in LANGUAGES}
        assert holes["en"] == holes["zh-Hans"] == holes["zh-Hant"], entry["en"]


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("zh-Hans", "The note is empty.", "备注是空的，请填写内容。"),
        (
            "zh-Hant",
            "Case 17 is with department. Only a case that waits in the queue can be claimed.",
            "案件 17 目前「部門處理」。只有在佇列中等待的案件才能領取。",
        ),
        (
            "zh-Hans",
            "Case 9 is on tier 3: it needs the director, or somebody above.",
            "案件 9 已在第 3 级，需由总监或更高级别处理。",
        ),
        ("zh-Hans", "overall: expected a mark from 1 to 5.", "“overall”应填 1 到 5 分。"),
        ("zh-Hant", "{number} <b>. has case 4 already.", "案件 4 已由 {number} <b>. 受理。"),
        ("zh-Hans", "Nobody wrote this sentence.", "Nobody wrote this sentence."),
        ("en", "The visit is in progress already and cannot be changed any more.", None),
    ],
)
def test_a_sentence_is_said_again_with_its_values(language: str, sentence: str, said: str | None) -> None:
    code = next(one for one in LANGUAGES if one == language)
    t = Language(code, ZoneInfo("Asia/Shanghai"), datetime(2026, 6, 1, tzinfo=UTC))
    if said is None:
        assert say_again(sentence, t).casefold() == sentence.casefold()
    else:
        assert say_again(sentence, t) == said
