"""A case's due times: set when it is opened or reopened, warned about before, marked when missed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from bot.packs.cases import Cause
from bot.packs.pack import Pack
from bot.policy.sla import DueTimes, due_times
from models import WAITING_STATES, Case


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock that runs now: until somebody takes the case `claim`, from then on `resolve`."""

    name: str
    warn_at: datetime
    due_at: datetime


def start_clocks(case: Case, pack: Pack, now: datetime) -> None:
    """Set the due times anew, from now on."""
    due = _due(case, pack, now)
    case.clock_began_at = now
    case.claim_by, case.resolve_by, case.promised_at = due.claim_by, due.resolve_by, due.promised_at
    run_clock(case, pack)


def run_clock(case: Case, pack: Pack) -> None:
    """Let the clock run that belongs to the case's state; nothing has been warned about or missed on it yet."""
    case.warned_at = case.breached_at = None
    case.watch_at = running(case, pack).warn_at


def stop_clock(case: Case) -> None:
    """Nobody at the company is waited for now."""
    case.watch_at = None


def running(case: Case, pack: Pack) -> Clock:
    """The clock that runs in the case's state."""
    due = _due(case, pack, case.clock_began_at)
    if case.state in WAITING_STATES:
        return Clock("claim", due.warn_claim_at, case.claim_by)
    return Clock("resolve", due.warn_resolve_at, case.resolve_by)


def _due(case: Case, pack: Pack, began_at: datetime) -> DueTimes:
    return due_times(pack, cast("Cause", case.cause), case.priority, began_at, pack.working_calendar)
