"""Which column of a file means what: a saved mapping first, then the names that companies use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import yaml

from bot.customers.imports.report import Problem
from bot.customers.imports.table import Line, Table
from bot.errors import BadInput

COLUMNS_FILE = Path(__file__).with_name("columns.yml")
IGNORED_SIGNS = re.compile(r"[\s_\-./:：*（）()\[\]【】]+")


class Kind(StrEnum):
    """What a file holds."""

    CUSTOMERS = "customers"
    ORDERS = "orders"
    EVENTS = "events"
    OPERATORS = "operators"
    UNITS = "units"


REQUIRED: Mapping[Kind, tuple[str, ...]] = {
    Kind.CUSTOMERS: ("external_id",),
    Kind.ORDERS: ("order_id", "customer_id", "product"),
    Kind.EVENTS: ("event_id", "customer_id", "type", "at"),
    Kind.OPERATORS: ("code", "name", "login", "role", "unit"),
    Kind.UNITS: ("code", "title"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where our fields stand in a file, and which columns are none of our fields."""

    places: Mapping[str, int]  # our field → position
    titles: tuple[str, ...]  # of all columns, as the file has them
    extra: Mapping[str, int]  # title → position

    def title(self, field: str) -> str:
        """What the file calls a field; the field's own name when the file does not have it."""
        place = self.places.get(field)
        return field if place is None else self.titles[place]

    def cell(self, line: Line, field: str) -> str:
        """What stands in a field of a line; empty when there is nothing."""
        place = self.places.get(field)
        return "" if place is None or place >= len(line.cells) else line.cells[place]

    def named(self) -> dict[str, str]:
        """Our field → the file's column, as a mapping that can be saved."""
        return {field: self.titles[place] for field, place in self.places.items()}

    def read(self, line: Line, place: int) -> str:
        """What stands at a position of a line."""
        return line.cells[place] if place < len(line.cells) else ""


@cache
def known_names() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For each kind of file its fields, each with the names that are recognised."""
    kinds = yaml.safe_load(COLUMNS_FILE.read_text("utf-8"))
    return {
        kind: {field: tuple(plain(name) for name in (field, *names)) for field, names in fields.items()}
        for kind, fields in kinds.items()
    }


def plain(name: str) -> str:
    """A column's name as it is compared."""
    return IGNORED_SIGNS.sub("", name).casefold()


def match_columns(kind: Kind, table: Table, mapping: Mapping[str, str]) -> Columns:
    """Find our fields in a file's header. Raises BadInput when one that is needed or mapped is not there."""
    places = _mapped(kind, table, mapping)
    taken = set(places.values())
    by_name = {plain(title): place for place, title in enumerate(table.header) if title and place not in taken}
    for field, names in known_names()[kind].items():
        found = next((by_name[name] for name in names if name in by_name), None)
        if field not in places and found is not None and found not in taken:
            places[field] = found
            taken.add(found)
    if missing := [field for field in REQUIRED[kind] if field not in places]:
        seen = ", ".join(title for title in table.header if title)
        raise BadInput(
            f"The file has no column for {', '.join(missing)}; its columns are: {seen[:500]}. "
            f"Rename a column, or name it in a mapping such as “{missing[0]}: <your column>”."
        )
    extra = {title: place for place, title in enumerate(table.header) if title and place not in taken}
    return Columns(places, table.header, extra)


def _mapped(kind: Kind, table: Table, mapping: Mapping[str, str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for field, title in mapping.items():
        if field not in known_names()[kind]:
            known = ", ".join(known_names()[kind])
            raise BadInput(f"The mapping names “{field}”, which {kind} do not have; expected one of {known}.")
        if title not in table.header:
            raise BadInput(f"The mapping names the column “{title}” for {field}, which the file does not have.")
        places[field] = table.header.index(title)
    return places


def ignored(columns: Columns, used: set[str], line: int) -> list[Problem]:
    """A warning for each column that is neither a field nor an attribute."""
    return [Problem(line, title, "column_ignored", refuses=False) for title in columns.extra if title not in used]
