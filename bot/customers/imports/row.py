"""One row while it is read: typed values out of it, problems noted with line and column."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.customers.imports.columns import Columns
from bot.customers.imports.report import Problem
from bot.customers.imports.table import Line, Table
from bot.packs.pack import Attribute
from bot.packs.wording import Texts

MOST_CHARACTERS = 500
YEARS = range(1900, 2200)  # anything else is a slip of the pen
YES = frozenset({"yes", "y", "true", "1", "是", "有", "对", "對", "√", "✓", "已", "同意"})
NO = frozenset({"no", "n", "false", "0", "否", "无", "無", "不", "×", "未", "不同意"})
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_TIME = re.compile(r"(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:\.\d+)?)?")
_UNTITLED = Texts(**{"zh-Hans": "-", "zh-Hant": "-", "en": "-"})
_ID = re.compile(r"[A-Za-z][\w.-]{0,59}")


@dataclass(slots=True)
class Row:
    """A line with its columns. What is wrong with it collects in `problems`."""

    line: Line
    columns: Columns
    problems: list[Problem] = field(default_factory=list)

    @property
    def is_refused(self) -> bool:
        """Whether anything so far forbids to take this row."""
        return any(problem.refuses for problem in self.problems)

    def refuse(self, name: str, reason: str, **detail: object) -> None:
        """This row cannot be taken, because of this field."""
        self.problems.append(Problem(self.line.number, self.columns.title(name), reason, refuses=True, detail=detail))

    def warn(self, name: str, reason: str, **detail: object) -> None:
        """Somebody should look at this field; the row is taken."""
        self.problems.append(Problem(self.line.number, self.columns.title(name), reason, refuses=False, detail=detail))

    def text(self, name: str, *, most: int = MOST_CHARACTERS) -> str:
        """What stands in a field; empty when nothing does."""
        text = self.columns.cell(self.line, name)
        if len(text) > most:
            self.refuse(name, "too_long", most=most)
        elif not text.isprintable() and any(
            unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t\r" for sign in text
        ):
            self.refuse(name, "control_characters")
        return text

    def needed(self, name: str) -> str:
        """What stands in a field that must not be empty."""
        text = self.text(name)
        if not text:
            self.refuse(name, "empty")
        return text

    def yes_no(self, name: str) -> bool | None:
        """A yes or no; None when the field is empty."""
        text = self.text(name).casefold()
        if text and text not in YES | NO:
            self.refuse(name, "yes_no_invalid")
        return text in YES if text in YES | NO else None

    def date(self, name: str) -> date | None:
        """A date; None when the field is empty or no date."""
        text = self.text(name)
        found = read_date(text)
        if text and found is None:
            self.refuse(name, "date_invalid")
        return found

    def instant(self, name: str, zone: ZoneInfo) -> datetime | None:
        """A point in time, aware; one without an offset is local time in `zone`. None when it is none."""
        text = self.needed(name)
        found = read_instant(text, zone)
        if text and found is None:
            self.refuse(name, "time_invalid", zone=zone.key)
        return found

    def json(self, name: str) -> dict[str, Any]:
        """The JSON object in a field; empty when there is none."""
        text = self.text(name, most=20_000)
        given = _json(text) if text else {}
        if given is None:
            self.refuse(name, "attributes_not_json")
        return given or {}

    def attributes(self, declared: Mapping[str, Attribute], *, also: frozenset[str] = frozenset()) -> dict[str, Any]:
        """The attributes of the JSON column and of columns named like an attribute, checked against the pack.

        `also` are names that may come as text although the pack does not declare them.
        """
        raw = self.json("attributes")
        for title, name in attribute_columns(self.columns, declared).items():
            if cell := self.columns.read(self.line, self.columns.extra[title]):
                raw[name] = cell
        free = {name: Attribute(type="text", title=_UNTITLED) for name in also - declared.keys()}
        read = {name: self._attribute(name, given, {**declared, **free}) for name, given in raw.items()}
        return {name: value for name, value in read.items() if value is not None}

    def missing_attributes(self, attributes: Mapping[str, Any], declared: Mapping[str, Attribute]) -> None:
        """Refuse the row when a required attribute is not there."""
        for name, attribute in declared.items():
            if attribute.required and name not in attributes:
                self.refuse("attributes", "attribute_missing", attribute=name)

    def _attribute(self, name: str, given: object, declared: Mapping[str, Attribute]) -> Any:
        shown = name if _ID.fullmatch(name) else "?"
        if name not in declared:
            self.warn("attributes", "attribute_unknown", attribute=shown)
            return None
        if given is None or given == "":
            return None
        value = read_attribute(given, declared[name])
        if value is None:
            expected = declared[name].type
            values = ", ".join(declared[name].values)
            self.refuse("attributes", "attribute_type", attribute=shown, expected=values or expected)
        return value


def read_rows(table: Table, columns: Columns) -> list[Row]:
    """The rows of a table; one with more cells than the header is refused."""
    rows = [Row(line, columns) for line in table.lines]
    for row in rows:
        if any(row.line.cells[len(table.header) :]):
            row.problems.append(Problem(row.line.number, None, "too_many_cells", refuses=True))
    return rows


def attribute_columns(columns: Columns, declared: Mapping[str, Attribute]) -> dict[str, str]:
    """The file's columns that are named like an attribute (its id or its title in any language) → the attribute."""
    titles = {name.casefold(): name for name in declared}
    for name, attribute in declared.items():
        for title in (attribute.title.hans, attribute.title.hant, attribute.title.en):
            titles.setdefault(title.casefold(), name)
    return {title: titles[title.casefold()] for title in columns.extra if title.casefold() in titles}


def read_attribute(given: object, attribute: Attribute) -> str | int | float | bool | None:
    """An attribute's value in the pack's type (a date as ISO text), from JSON or a cell; None when it does not fit."""
    match attribute.type:
        case "text":
            return str(given)[:2000] if isinstance(given, str | int | float) and not isinstance(given, bool) else None
        case "choice":
            return str(given) if str(given) in attribute.values else None
        case "flag":
            return _flag(given)
        case "number":
            return _number(given)
        case "date":
            day = read_date(given) if isinstance(given, str) else None
            return day.isoformat() if day else None


def read_date(text: str) -> date | None:
    """A date written as 2026-06-01, 2026/6/1, 2026年6月1日; midnight behind it (as Excel writes it) is left out."""
    found = _DATE.match(text.strip())
    if found is None or text.strip()[found.end() :].strip(" T") not in {"", "00:00", "00:00:00", "0:00"}:
        return None
    return _day(found)


def read_instant(text: str, zone: ZoneInfo) -> datetime | None:
    """A point in time, aware: ISO with offset, or local time in `zone`, also 2026/6/1 9:30 and 2026年6月1日 9:30.

    A date alone is its midnight. A local time that the clocks skip is none; of one shown twice the first is meant.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    at = at or _local(text.strip())
    if at is None or at.year not in YEARS or at.tzinfo is not None:
        return at if at and at.year in YEARS else None
    there = at.replace(tzinfo=zone)
    is_skipped = there.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != at
    return None if is_skipped else there


def _local(text: str) -> datetime | None:
    found = _DATE.match(text)
    day = _day(found) if found else None
    rest = text[found.end() :].strip(" T") if found else ""
    clock = _TIME.fullmatch(rest)
    if day is None or (rest and clock is None):
        return None
    try:
        hour, minute, second = (int(part or 0) for part in clock.groups()) if clock else (0, 0, 0)
        return datetime.combine(day, time(hour, minute, second))
    except ValueError:
        return None


def _day(found: re.Match[str]) -> date | None:
    try:
        day = date(*map(int, found.groups()))
    except ValueError:
        return None
    return day if day.year in YEARS else None


def _json(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _flag(given: object) -> bool | None:
    if isinstance(given, bool):
        return given
    text = str(given).strip().casefold()
    return True if text in YES else False if text in NO else None


def _number(given: object) -> int | float | None:
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        return None
    try:
        number = float(given.replace(",", "") if isinstance(given, str) else given)
    except (ValueError, OverflowError):
        return None
    if number != number or abs(number) > 1e15:  # noqa: PLR0124 - not a number
        return None
    return int(number) if number.is_integer() else number
