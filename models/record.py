"""What is kept about the work itself: audit, imports, ticks, and the clock of a demo."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Identity, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, to


class AuditEntry(Base):
    """Who did or read what. Holds ids and codes, never a person's data, so that erasing a person changes nothing."""

    __tablename__ = "audit_entries"
    __table_args__ = (Index(None, "subject_type", "subject_id"), Index(None, "at"))

    seq: Mapped[int] = mapped_column(BigInteger, Identity(always=True), unique=True)
    at: Mapped[datetime]
    actor: Mapped[str]  # operator:<id>, policy, customer, carrier, cli
    action: Mapped[str]
    subject_type: Mapped[str]
    subject_id: Mapped[UUID | None]
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)


class ColumnMapping(Base):
    """Which column of a company's files means what; saved under a name and used again."""

    __tablename__ = "column_mappings"
    __table_args__ = (UniqueConstraint("kind", "title"),)

    kind: Mapped[str]  # customers, events
    title: Mapped[str]
    columns: Mapped[dict[str, Any]]  # our field -> their column
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class Import(Base):
    """One import of a file, with what came of it."""

    __tablename__ = "imports"

    kind: Mapped[str]
    file_name: Mapped[str]
    digest: Mapped[str]
    mapping: Mapped[dict[str, Any]] = mapped_column(default=dict)
    operator_id: Mapped[UUID | None] = mapped_column(to("operators.id"))
    rows: Mapped[int]
    created: Mapped[int]
    updated: Mapped[int]
    unchanged: Mapped[int]
    refused: Mapped[int]
    problems: Mapped[list[Any]] = mapped_column(default=list)  # {"line", "column", "reason"}; no values of the row
    at: Mapped[datetime]


class Tick(Base):
    """When a tick of the scheduler last ran and what it did; health looks at it."""

    __tablename__ = "ticks"

    title: Mapped[str] = mapped_column(unique=True)
    ran_at: Mapped[datetime]  # wall time
    product_time: Mapped[datetime]  # the product's clock when it ran
    counts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    error: Mapped[str | None]


class ClockSetting(Base):
    """The product's clock where HUIFANG_CLOCK=database: base + rate × (wall − wall_base). At most one row."""

    __tablename__ = "clock"

    base: Mapped[datetime]
    wall_base: Mapped[datetime]
    rate: Mapped[float]  # 0: stands still; 1: runs as usual
