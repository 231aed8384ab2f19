"""The example company: its people, customers and events, taken in through the import like any company's files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from pwdlib import PasswordHash
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from bot.channels.simulator import CallResult
from bot.customers.imports.columns import Kind
from bot.customers.imports.run import File, import_file
from bot.demo.more import Row, Rows, more
from bot.demo.people import Persona
from bot.errors import BadInput
from bot.settings import ROOT
from bot.work import Work
from models import Handset, Operator

EXAMPLES = ROOT / "examples"
PASSWORD = "huifang-demo"  # noqa: S105  # of a demo, and printed by it

# How many of a hundred customers are of which sort. Most are content, as most customers are.
SORTS: Mapping[Persona, int] = {
    Persona.HAPPY: 21,
    Persona.MIDDLING: 12,
    Persona.TERSE: 10,
    Persona.CHATTY: 6,
    Persona.UNHAPPY: 6,
    Persona.RELAPSING: 4,
    Persona.ANGRY: 3,
    Persona.PHOTOGRAPHER: 3,
    Persona.DOUBTFUL: 4,
    Persona.REPEATER: 4,
    Persona.CORRECTOR: 4,
    Persona.BUSY: 5,
    Persona.SWITCHER: 4,
    Persona.HUMAN: 3,
    Persona.REFUSER: 2,
    Persona.STOPPER: 2,
    Persona.STRANGER: 2,
    Persona.DROPPER: 3,
    Persona.SILENT: 1,
    Persona.INVALID: 1,
}
# What the next calls to a sort's phone meet, before one is picked up.
LINES: Mapping[Persona, tuple[CallResult, ...]] = {
    Persona.BUSY: (CallResult.NO_ANSWER, CallResult.BUSY),
    Persona.SILENT: (CallResult.NO_ANSWER,) * 30,
    Persona.INVALID: (CallResult.INVALID,),
}


@dataclass(frozen=True, slots=True)
class Login:
    """Somebody of the company who can log in to the console with PASSWORD."""

    role: str
    login: str
    display_name: str


@dataclass(frozen=True, slots=True)
class Company:
    """The company after it has moved in. `events` are what will happen, in the order of their times."""

    customers: int
    logins: tuple[Login, ...]
    events: tuple[Row, ...]

    def events_between(self, after: datetime | None, until: datetime) -> tuple[Row, ...]:
        """What happens later than `after` (None: from the beginning) and not later than `until`; aware times."""
        return tuple(row for row in self.events if (after is None or _at(row) > after) and _at(row) <= until)

    def next_event(self, after: datetime) -> datetime | None:
        """When something happens next after a moment; None: nothing more."""
        return next((_at(row) for row in self.events if _at(row) > after), None)


async def move_in(work: Work, *, customers: int | None = None, seed: int = 7) -> Company:
    """Take in units, operators, customers and orders, and give every customer a phone with a persona.

    `customers`: how many, the example's own first and further ones made from `seed`; None: just the example's.
    Twice changes nothing. Raises BadInput when the files of examples/ are not what the import wants.
    """
    rows = _rows(customers, seed)
    for kind in (Kind.UNITS, Kind.OPERATORS):
        await _take_in(work, kind, (EXAMPLES / f"{kind.value}.csv").read_bytes())
    await _take_in(work, Kind.CUSTOMERS, as_csv(rows.customers))
    await _take_in(work, Kind.ORDERS, as_csv(rows.orders))
    await _give_phones(work, rows.customers, seed)
    events = tuple(sorted(rows.events, key=_at))
    return Company(len(rows.customers), await _give_passwords(work), events)


async def happen(work: Work, rows: Sequence[Row]) -> None:
    """Import these events, as the company's system would send them on the day."""
    if rows:
        await _take_in(work, Kind.EVENTS, as_csv(rows))


def as_csv(rows: Iterable[Row]) -> bytes:
    """Rows as a CSV file; a column that some row lacks is empty there."""
    listed = list(rows)
    columns = list(dict.fromkeys(column for row in listed for column in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(listed)
    return text.getvalue().encode()


def personas(count: int, seed: int) -> list[Persona]:
    """Who is what: every sort in its share, spread by the seed. From some twenty customers on, every sort is there."""
    order = sorted(SORTS, key=lambda sort: -SORTS[sort])
    everybody = list(order)
    while len(everybody) < count:
        missing = {sort: SORTS[sort] / 100 * (len(everybody) + 1) - everybody.count(sort) for sort in order}
        everybody.append(max(order, key=lambda sort: missing[sort]))
    chosen = everybody[:count]
    Random(f"personas/{seed}").shuffle(chosen)  # noqa: S311  # the same demo again, not a secret
    return chosen


def _rows(customers: int | None, seed: int) -> Rows:
    rows = Rows(*(_read(kind) for kind in (Kind.CUSTOMERS, Kind.ORDERS, Kind.EVENTS)))
    own = len(rows.customers)
    if customers is None or customers == own:
        return rows
    if customers < 1:
        raise BadInput("A demo needs at least one customer: --customers 1 or more.")
    if customers > own:
        further = more(customers - own, seed=seed, after=own)
        return Rows(rows.customers + further.customers, rows.orders + further.orders, rows.events + further.events)
    kept = {row["external_id"] for row in rows.customers[:customers]}
    return Rows(
        rows.customers[:customers],
        [row for row in rows.orders if row["customer_id"] in kept],
        [row for row in rows.events if row["customer_id"] in kept],
    )


def _read(kind: Kind) -> list[Row]:
    with (EXAMPLES / f"{kind.value}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


async def _take_in(work: Work, kind: Kind, content: bytes) -> None:
    report = await import_file(work, File(kind, f"{kind.value}.csv", content))
    refused = [problem for problem in report.problems if problem.refuses]
    if refused:
        first = refused[0]
        raise BadInput(
            f"examples/{kind.value}.csv, line {first.line}, {first.column}: {json.dumps(first.as_json())}. "
            "Correct the file and start the demo again."
        )


async def _give_phones(work: Work, customers: Sequence[Row], seed: int) -> None:
    chosen = personas(len(customers), seed)
    rows = [
        {
            "id": work.new_id(),
            "number": customer["phone"],
            "persona": persona.value,
            "seed": seed,
            "memory": {"locale": customer["locale"], "line": [result.value for result in _line(persona, place)]},
        }
        for place, (customer, persona) in enumerate(zip(customers, chosen, strict=True))
    ]
    for start in range(0, len(rows), 1000):
        await work.session.execute(insert(Handset).on_conflict_do_nothing(), rows[start : start + 1000])


def _line(persona: Persona, place: int) -> tuple[CallResult, ...]:
    """Every seventh of the others misses a first call, too."""
    missed = (CallResult.NO_ANSWER,) if place % 7 == 3 else ()
    return LINES.get(persona, missed)


async def _give_passwords(work: Work) -> tuple[Login, ...]:
    operators = list(await work.session.scalars(select(Operator).order_by(Operator.code)))
    digest = PasswordHash.recommended().hash(PASSWORD)
    for operator in operators:
        operator.password_hash = operator.password_hash or digest
    return tuple(Login(one.role.value, one.login, one.display_name) for one in operators)


def _at(row: Row) -> datetime:
    return datetime.fromisoformat(row["at"])
