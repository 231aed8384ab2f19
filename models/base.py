"""What all tables share: names of constraints, aware timestamps, JSON columns."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Enum, ForeignKey, MetaData, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Every row has a UUID made by the product (version 7), so that it is known before it is written."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012  # SQLAlchemy's own form
        datetime: DateTime(timezone=True),
        dict[str, Any]: JSONB,
        list[Any]: JSONB,
        list[str]: JSONB,
        UUID: Uuid,
    }

    id: Mapped[UUID] = mapped_column(primary_key=True)


def words(kind: type[StrEnum]) -> Enum:
    """A closed set of words, stored as text with a check, so that adding one is an ordinary migration."""
    return Enum(
        kind,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        name=kind.__name__.lower(),
        length=32,
    )


def to(column: str, *, ondelete: str | None = None, back: bool = False) -> ForeignKey:
    """A reference to another table's row; `back` marks one that closes a circle and is therefore added afterwards."""
    return ForeignKey(column, ondelete=ondelete, use_alter=back)
