"""`huifang understand`: what customers' replies mean. JSON lines in, JSON lines out, the conversation's own code."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, TextIO
from zoneinfo import ZoneInfo

import typer

from bot.clock import wall_now
from bot.errors import BadInput
from bot.nlu.client import MOST_ITEMS, RasaClient
from bot.nlu.understander import understand
from bot.processes.rasa import running_rasa
from bot.settings import Settings, read_settings
from bot.understanding.types import Act, Locale, OpenQuestion, QuestionKind, Understanding, Utterance

# Where a customer is when a line names no time of its own: the zone of the locale's home.
HOMES = {Locale.ZH_CN: "Asia/Shanghai", Locale.ZH_TW: "Asia/Taipei", Locale.ZH_HK: "Asia/Hong_Kong", Locale.EN: "UTC"}


def run(
    file: Annotated[Path | None, typer.Argument(help="JSON lines to read; none: standard input.")] = None,
) -> None:
    """Say what customers' replies mean: JSON lines in, JSON lines out."""
    bad = asyncio.run(_understand(file, read_settings()))
    if bad:
        raise BadInput(f'{bad} line(s) could not be understood; each has its own answer with an "error".')


async def _understand(file: Path | None, settings: Settings) -> int:
    """Answer every line in its order; how many of them were no proper question."""
    source = _opened(file)
    bad = 0
    async with running_rasa(settings) as client:
        async for lines in _batches(source):
            answers = await _answers(client, lines)
            bad += sum("error" in answer for answer in answers)
            for answer in answers:
                sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    return bad


def _opened(file: Path | None) -> TextIO:
    if file is None:
        return sys.stdin
    try:
        return file.open(encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}. Give a file of JSON lines.") from error


async def _batches(source: TextIO) -> AsyncIterator[list[str]]:
    """Lines as they come: all that wait, at most MOST_ITEMS, so that a caller who waits for each answer gets it."""
    waiting: asyncio.Queue[str | None] = asyncio.Queue(maxsize=8 * MOST_ITEMS)
    reader = asyncio.create_task(_read_into(waiting, source))
    is_over = False
    while not is_over:
        lines = [await waiting.get()]
        while len(lines) < MOST_ITEMS and not waiting.empty():
            lines.append(waiting.get_nowait())
        is_over = lines[-1] is None
        if spoken := [line for line in lines if line is not None and line.strip()]:
            yield spoken
    await reader


async def _read_into(waiting: asyncio.Queue[str | None], source: TextIO) -> None:
    while line := await asyncio.to_thread(source.readline):
        await waiting.put(line)
    await waiting.put(None)


async def _answers(client: RasaClient, lines: Iterable[str]) -> list[dict[str, Any]]:
    asked = [_question(line) for line in lines]
    utterances = [each[1] for each in asked if isinstance(each[1], Utterance)]
    understood = iter(await understand(client, utterances))
    return [
        _answer(key, next(understood)) if isinstance(each, Utterance) else {"id": key, "error": each}
        for key, each in asked
    ]


def _question(line: str) -> tuple[object, Utterance | str]:
    """The line's id, and its utterance or the sentence that says what is wrong with it."""
    try:
        given = json.loads(line)
    except ValueError as error:
        return None, f"This line is no JSON: {error}."
    if not isinstance(given, dict):
        return None, "This line is no JSON object."
    key = given.get("id")
    try:
        return key, _utterance(given)
    except (ValueError, TypeError, KeyError) as error:
        return key, str(error) if isinstance(error, ValueError) else f"{error} is missing or of the wrong kind."


def _utterance(given: dict[str, Any]) -> Utterance:
    text, question = given["text"], given.get("question") or {}
    if not isinstance(text, str) or not isinstance(question, dict):
        raise ValueError('"text" must be a string and "question" an object.')  # noqa: TRY004 - one kind for the caller
    locale = Locale(given.get("locale") or Locale.ZH_CN)
    options = question.get("options") or ()
    return Utterance(
        text=text,
        locale=locale,
        channel=str(given.get("channel") or "webchat"),
        question=OpenQuestion(
            QuestionKind(question.get("kind") or "none"), str(question.get("prompt") or ""), tuple(map(str, options))
        ),
        now=_now(given.get("now"), locale),
    )


def _now(given: object, locale: Locale) -> datetime:
    home = ZoneInfo(HOMES[locale])
    if given is None:
        return wall_now().astimezone(home)
    now = datetime.fromisoformat(str(given))
    return now if now.tzinfo is not None else now.replace(tzinfo=home)


def _answer(key: object, meant: Understanding) -> dict[str, Any]:
    window = meant.callback
    return {
        "id": key,
        "acts": [act.value for act in Act if act in meant.acts],
        "answer": meant.answer,
        "sentiment": meant.sentiment,
        "callback": window and {"from": window.start.isoformat(), "to": window.end.isoformat()},
        "confidence": meant.confidence,
        "evidence": {**meant.evidence, "lead": meant.lead, "engine": meant.engine, **_marks(meant)},
    }


def _marks(meant: Understanding) -> dict[str, object]:
    found = {"is_angry": meant.is_angry, "asks_case": meant.asks_case, "language": meant.language}
    return {name: value for name, value in found.items() if value}
