"""`huifang plan`: what a policy would plan for these events. A dry run: no database, nothing is stored or sent."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.calendars.working import add_months
from bot.errors import BadInput
from bot.packs.load import find_pack, load_pack
from bot.packs.pack import Pack
from bot.policy.facts import EventFact
from bot.policy.intake import check_event
from bot.policy.plan import Planned, plan
from bot.policy.read_facts import Facts, parse_date, parse_instant, read_customers, read_events
from bot.settings import ROOT

WIDE = 160  # columns of a table that goes to a file or a pipe


def run(
    pack: Annotated[str, typer.Option(help="The policy pack: a folder below packs/, or a path.")],
    events: Annotated[
        Path, typer.Option(help="CSV: event_id, customer_id, type, at (ISO with offset), attributes (JSON, optional).")
    ],
    as_of: Annotated[str, typer.Option(help="The moment from which to look: ISO time with offset, or a date.")],
    customers: Annotated[
        Path | None,
        typer.Option(help="CSV: customer_id and, where known, class, segment, zone, since, opted_out, attributes."),
    ] = None,
    until: Annotated[
        str | None, typer.Option(help="Last due day of series and calendar visits; default: one year on.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a visit, nothing else.")] = False,
) -> None:
    """Show which visits a policy plans for these events, each with the rule and clause that demands it."""
    policy = load_pack(find_pack(pack, ROOT))
    moment = _moment(as_of, policy.time_zone)
    happened = _facts(events, read_events(_text(events)))
    known = _facts(customers, read_customers(_text(customers))) if customers else {}
    visits = plan(
        policy,
        happened.values(),
        known.values(),
        as_of=moment,
        until=_until(until, moment, list(happened.values()), policy.time_zone),
        calendar=policy.working_calendar,
    )
    _note(policy, events, happened)
    if as_json:
        sys.stdout.write("".join(json.dumps(_told(visit, policy), ensure_ascii=False) + "\n" for visit in visits))
    else:
        _show(visits, policy)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is not UTF-8 (byte {error.start}). Save it as UTF-8 and try again.") from error
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error


def _facts(path: Path | None, facts: Facts[Any]) -> dict[int, Any]:
    """The facts by line. Raises BadInput with a line for every bad cell."""
    if facts.bad:
        lines = "\n".join(f"{path}: {cell}" for cell in sorted(facts.bad))
        raise BadInput(f"{path} cannot be used; nothing was planned. Correct these places and try again:\n{lines}")
    return facts.by_line


def _moment(text: str, zone: ZoneInfo) -> datetime:
    """An instant; a bare date is its beginning, and a time without offset is meant, in the pack's zone."""
    try:
        moment = datetime.fromisoformat(text)
        return parse_instant((moment if moment.tzinfo else moment.replace(tzinfo=zone)).isoformat())
    except ValueError as error:
        raise BadInput(f"--as-of: '{text}' is no time; expected for example 2026-03-01T09:00:00+08:00.") from error


def _until(text: str | None, moment: datetime, events: Sequence[EventFact], zone: ZoneInfo) -> date:
    if text is not None:
        try:
            return parse_date(text)
        except ValueError as error:
            raise BadInput(f"--until: {error}.") from error
    latest = max([moment, *(event.at for event in events)])
    return add_months(latest.astimezone(zone).date(), 12)


def _note(pack: Pack, path: Path, events: dict[int, EventFact]) -> None:
    """Say on standard error what the pack knows nothing of: such events and attributes plan nothing."""
    problems = Counter(
        problem for event in events.values() for problem in check_event(pack, event.type, event.attributes)
    )
    for problem, count in sorted(problems.items()):
        sys.stderr.write(f"{path}: {count} event{'s' if count > 1 else ''}: {problem}.\n")


def _told(visit: Planned, pack: Pack) -> dict[str, Any]:
    """A visit as JSON; instants with the pack's offset."""
    zone = pack.time_zone
    return {
        "event_id": visit.event_id,
        "customer_id": visit.customer_id,
        "rule": visit.rule,
        "clause": visit.clause,
        "kind": visit.kind,
        "tier": visit.tier,
        "channel": visit.channel,
        "channels": list(visit.channels),
        "not_before": visit.not_before.astimezone(zone).isoformat(),
        "due_on": visit.due_on.isoformat(),
        "deadline_on": visit.deadline_on.isoformat(),
        "deadline_at": visit.deadline_at.astimezone(zone).isoformat() if visit.deadline_at else None,
        "expires_at": visit.expires_at.astimezone(zone).isoformat(),
        "occasion": visit.occasion,
        "obligation": visit.is_obligation,
        "mandatory": visit.is_mandatory,
        "provisional": visit.is_provisional,
        "reason": visit.reason.value,
        "reason_params": dict(visit.reason_params),
    }


def _show(visits: Sequence[Planned], pack: Pack) -> None:
    table = Table(title=f"{pack.title.en} {pack.version}: {len(visits)} planned")
    for heading in ("due", "deadline", "customer", "rule and clause", "channel, from", "event", "reason"):
        table.add_column(heading)
    for visit in visits:
        deadline = visit.deadline_at.astimezone(pack.time_zone) if visit.deadline_at else None
        cells = (
            str(visit.due_on),
            f"{deadline:%Y-%m-%d %H:%M}" if deadline else str(visit.deadline_on),
            visit.customer_id or "(company)",
            f"{visit.rule}\n{visit.clause}",
            f"{visit.channel or '–'}\n{visit.not_before.astimezone(pack.time_zone):%Y-%m-%d %H:%M}",
            visit.event_id or "–",
            visit.reason.value,
        )
        table.add_row(*map(Text, cells))
    console = Console()
    Console(width=None if console.is_terminal else WIDE).print(table)
