"""The simulated carrier's own books: kept apart from the product's tables, as a real carrier's are."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Identity, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base

SCHEMA = "simulator"


class Handset(Base):
    """A simulated customer's phone: how it behaves, and whether somebody holds it in the browser."""

    __tablename__ = "handsets"
    __table_args__ = {"schema": SCHEMA}  # noqa: RUF012  # SQLAlchemy's own form

    number: Mapped[str] = mapped_column(unique=True)
    persona: Mapped[str | None]  # who answers it; None: nobody but the browser
    seed: Mapped[int] = mapped_column(default=0)
    memory: Mapped[dict[str, Any]] = mapped_column(default=dict)


class CarrierEntry(Base):
    """One line of the carrier's log. Lines are only ever added: lost and doubled messages show here."""

    __tablename__ = "carrier_log"
    __table_args__ = (
        Index("ix_carrier_log_number", "number", "seq"),
        Index("ix_carrier_log_reference", "reference"),
        {"schema": SCHEMA},
    )

    seq: Mapped[int] = mapped_column(BigInteger, Identity(always=True), unique=True)
    direction: Mapped[str]  # out: the product to the customer; in: the customer to the product
    number: Mapped[str]
    channel: Mapped[str]
    reference: Mapped[str | None]  # out: the product's message id, as sent with it
    text: Mapped[str]
    options: Mapped[list[str]] = mapped_column(default=list)
    outcome: Mapped[str]  # delivered, no_answer, busy, invalid, failed
    at: Mapped[datetime]  # the product's clock
    handed_over_at: Mapped[datetime | None]  # in: when the gateway took it
    due_at: Mapped[datetime | None]  # in: when the customer sends it
