"""Where a list goes on: the place after the last line, as it stands in an address."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID


def split_place(after: str | None) -> tuple[str, UUID] | None:
    """The sort value and id of a place, None for the beginning or a place that nobody gave out."""
    value, _, row = (after or "").rpartition("~")
    try:
        return (value, UUID(row)) if row else None
    except ValueError:
        return None


def day_place(after: str | None) -> tuple[date, UUID] | None:
    """A place in a list that is ordered by days."""
    place = split_place(after)
    try:
        return (date.fromisoformat(place[0]), place[1]) if place else None
    except ValueError:
        return None


def time_place(after: str | None) -> tuple[datetime, UUID] | None:
    """A place in a list that is ordered by moments."""
    place = split_place(after)
    try:
        return (datetime.fromisoformat(place[0]), place[1]) if place else None
    except ValueError:
        return None


def place(value: object, row: UUID) -> str:
    """The place of a line, for the link to the next page."""
    return f"{value.isoformat() if isinstance(value, date) else value}~{row}"
