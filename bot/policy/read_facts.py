"""Reads events and customers from CSV text, for rehearsing a policy without a database. Every bad cell is named."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from bot.calendars.local import find_zone
from bot.packs.values import Scalar
from bot.policy.facts import Attributes, CustomerFact, EventFact

FIRST_YEAR, LAST_YEAR = 1990, 2090
_FLAGS = {"true": True, "1": True, "yes": True, "": False, "false": False, "0": False, "no": False}

Fact = TypeVar("Fact", EventFact, CustomerFact)


@dataclass(frozen=True, slots=True, order=True)
class BadCell:
    """What is wrong in a file: its line (from 1), the column, and why."""

    line: int
    column: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.reason}"


@dataclass
class Facts(Generic[Fact]):
    """The facts of a file with the line of each, and what is wrong with it."""

    by_line: dict[int, Fact] = field(default_factory=dict)
    bad: list[BadCell] = field(default_factory=list)


def read_events(text: str) -> Facts[EventFact]:
    """Events from CSV with the columns event_id, customer_id, type, at (ISO with offset), attributes (JSON)."""
    return _read(text, ("event_id", "customer_id", "type", "at"), _event, "event_id")


def read_customers(text: str) -> Facts[CustomerFact]:
    """Customers from CSV: customer_id, and where wanted class, segment, zone, since, opted_out, attributes (JSON)."""
    return _read(text, ("customer_id",), _customer, "customer_id")


@dataclass
class _Row:
    """One row being read; whoever asks for a cell that is wrong has it noted."""

    line: int
    cells: Mapping[str, str]
    bad: list[BadCell] = field(default_factory=list)

    def cell(self, column: str, parse: Callable[[str], Any], *, is_required: bool = False) -> Any:
        text = (self.cells.get(column) or "").strip()
        if not text:
            if is_required:
                self.bad.append(BadCell(self.line, column, "is empty"))
            return None
        try:
            return parse(text)
        except ValueError as error:
            self.bad.append(BadCell(self.line, column, str(error)))
            return None


def _event(row: _Row) -> EventFact:
    return EventFact(
        row.cell("event_id", str, is_required=True),
        row.cell("customer_id", str, is_required=True),
        row.cell("type", str, is_required=True),
        row.cell("at", parse_instant, is_required=True),
        row.cell("attributes", _attributes) or {},
    )


def _customer(row: _Row) -> CustomerFact:
    return CustomerFact(
        row.cell("customer_id", str, is_required=True),
        klass=row.cell("class", str),
        segment=row.cell("segment", str),
        zone=row.cell("zone", _zone),
        since=row.cell("since", parse_date),
        opted_out=bool(row.cell("opted_out", _flag)),
        attributes=row.cell("attributes", _attributes) or {},
    )


def _read(text: str, required: tuple[str, ...], make: Callable[[_Row], Fact], key: str) -> Facts[Fact]:
    facts: Facts[Fact] = Facts()
    first_line: dict[str, int] = {}
    try:
        for row in _rows(text, required, facts.bad):
            fact = make(row)
            facts.bad += row.bad
            if row.bad:
                continue
            name = getattr(fact, key)
            earlier = first_line.setdefault(name, row.line)
            if earlier != row.line and facts.by_line[earlier] != fact:
                facts.bad.append(BadCell(row.line, key, f"'{name}' stands in line {earlier} with other data"))
            elif earlier == row.line:
                facts.by_line[row.line] = fact
    except csv.Error as error:
        facts.bad.append(BadCell(1, "(all)", f"this is no CSV: {error}"))
    return facts


def _rows(text: str, required: tuple[str, ...], bad: list[BadCell]) -> Iterator[_Row]:
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    header = [name.strip() for name in next(reader, [])]
    missing = [name for name in required if name not in header]
    twice = sorted({name for name in header if name and header.count(name) > 1})
    bad += [BadCell(1, name, "this column is missing") for name in missing]
    bad += [BadCell(1, name, "this column stands here twice") for name in twice]
    if missing or twice:
        return
    end = reader.line_num
    for cells in reader:
        line, end = end + 1, reader.line_num
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(header):
            bad.append(BadCell(line, "(all)", f"has {len(cells)} cells; the first line names {len(header)} columns"))
            continue
        yield _Row(line, dict(zip(header, cells, strict=False)))


def parse_instant(text: str) -> datetime:
    """An instant from ISO 8601 with an offset. Raises ValueError with a sentence."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text}' is no time; expected for example 2026-03-01T09:30:00+08:00") from None
    if at.tzinfo is None:
        raise ValueError(f"'{text}' has no offset; expected for example 2026-03-01T09:30:00+08:00")
    _check_year(at.year, text)
    return at


def parse_date(text: str) -> date:
    """A date written as 2026-03-01. Raises ValueError with a sentence."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text}' is no date; expected for example 2026-03-01") from None
    _check_year(day.year, text)
    return day


def _check_year(year: int, text: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"'{text}' lies outside the years {FIRST_YEAR} to {LAST_YEAR}")


def _zone(text: str) -> str:
    if find_zone(text) is None:
        raise ValueError(f"there is no time zone '{text}'; expected a name such as Asia/Shanghai")
    return text


def _flag(text: str) -> bool:
    if text.lower() not in _FLAGS:
        raise ValueError(f"'{text}' is neither true nor false")
    return _FLAGS[text.lower()]


def _attributes(text: str) -> Attributes:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError('is no JSON; expected an object such as {"product": "X1"}') from None
    if not isinstance(value, dict):
        raise ValueError('expected a JSON object such as {"product": "X1"}')  # noqa: TRY004 - a bad cell, not a bug
    for name, one in value.items():
        if one is not None and not isinstance(one, Scalar):
            raise ValueError(f"the attribute '{name}' must be a text, a number, true or false")
    return value
