"""`huifang replay`: which stored replies today's rules and model would understand differently. Changes nothing."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

from bot.conversations.stored import Stored, replies_since
from bot.errors import BadInput
from bot.nlu.understander import understand
from bot.postgres.embedded import database
from bot.postgres.url import to_async_url
from bot.processes.rasa import running_rasa
from bot.settings import Settings, read_settings
from bot.understanding.types import Understanding
from models import Understood


def run(
    since: Annotated[str, typer.Option(help="From when on: a date, or an ISO time with offset.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a changed reply, nothing else.")] = False,
) -> None:
    """Show which stored replies would be understood differently today."""
    total, changed = asyncio.run(_replay(read_settings(), _moment(since)))
    if as_json:
        for change in changed:
            sys.stdout.write(json.dumps(change, ensure_ascii=False) + "\n")
        return
    _show(total, changed, Console())


def _moment(given: str) -> datetime:
    try:
        moment = datetime.fromisoformat(given)
    except ValueError as error:
        raise BadInput(f"--since {given} is no date or ISO time; for example 2026-03-01.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


async def _replay(settings: Settings, since: datetime) -> tuple[int, list[dict[str, Any]]]:
    """How many replies were read again, and those that changed."""
    total, changed = 0, []
    async with database(settings) as url, running_rasa(settings) as client:
        engine = create_async_engine(to_async_url(url))
        try:
            async with AsyncSession(engine) as session:
                seq = 0
                while stored := await replies_since(session, since=since, after=seq):
                    now = await understand(client, [each.utterance for each in stored])
                    changed += differences(stored, now)
                    total, seq = total + len(stored), stored[-1].message.seq
        finally:
            await engine.dispose()
    return total, changed


def differences(stored: Sequence[Stored], now: Sequence[Understanding]) -> list[dict[str, Any]]:
    """Replies whose acts, answer or mood are other ones today; an operator's correction is shown beside them."""
    found = []
    for then, today in zip(stored, now, strict=True):
        before, after = _meaning_then(then.then), _meaning_now(today)
        if before != after:
            found.append(
                {
                    "message": str(then.message.id),
                    "at": then.then.at.isoformat(),
                    "text": then.message.text,
                    "question": (then.then.question or {}).get("kind"),
                    "then": before,
                    "now": after,
                    "corrected": then.then.corrected,
                }
            )
    return found


def _meaning_then(then: Understood) -> dict[str, Any]:
    return {
        "acts": sorted(then.acts),
        "answer": (then.answer or {}).get("value"),
        "sentiment": then.sentiment,
    }


def _meaning_now(today: Understanding) -> dict[str, Any]:
    return {
        "acts": sorted(act.value for act in today.acts),
        "answer": today.answer,
        "sentiment": today.sentiment and today.sentiment.value,
    }


def _show(total: int, changed: list[dict[str, Any]], console: Console) -> None:
    table = Table(
        "at", "reply", "then", "now", title=f"{len(changed)} of {total} replies would be understood differently"
    )
    for change in changed:
        table.add_row(change["at"][:16], change["text"], _line(change["then"]), _line(change["now"]))
    console.print(table)


def _line(meaning: dict[str, Any]) -> str:
    answer = "" if meaning["answer"] is None else f" = {meaning['answer']}"
    return f"{', '.join(meaning['acts'])}{answer} · {meaning['sentiment'] or '-'}"
