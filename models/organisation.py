"""Who works here: organisation units, operators and their sessions."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, to, words


class Role(StrEnum):
    """What an operator may do; tiers 1, 2, 3 are held by agent, manager and director."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    DIRECTOR = "director"
    ADMINISTRATOR = "administrator"


class Unit(Base):
    """An organisation unit: company, branch, department. Rows are scoped by it."""

    __tablename__ = "units"

    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    parent_id: Mapped[UUID | None] = mapped_column(to("units.id"))
    department: Mapped[str | None]  # the pack's department id whose problems this unit answers for
    mail: Mapped[str | None]  # where digests and notices for the whole unit go


class Operator(Base):
    """A person who logs in to the console."""

    __tablename__ = "operators"

    unit_id: Mapped[UUID] = mapped_column(to("units.id"), index=True)
    code: Mapped[str] = mapped_column(unique=True)  # external id in imports and events ("owner")
    login: Mapped[str] = mapped_column(unique=True)  # e-mail address
    display_name: Mapped[str]
    role: Mapped[Role] = mapped_column(words(Role))
    locale: Mapped[str] = mapped_column(default="zh-Hans")  # of the console
    zone: Mapped[str] = mapped_column(default="Asia/Shanghai")
    phone: Mapped[str | None]
    password_hash: Mapped[str | None]  # argon2; None: cannot log in
    totp_secret: Mapped[str | None]
    is_active: Mapped[bool] = mapped_column(default=True)
    on_duty: Mapped[dict[str, Any]] = mapped_column(default=dict)  # roster: weekday "0".."6" -> [["09:00","18:00"], …]
    superior_id: Mapped[UUID | None] = mapped_column(to("operators.id"))
    failed_logins: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    created_at: Mapped[datetime]


class Session(Base):
    """A login. The cookie holds a random token; only its digest is stored."""

    __tablename__ = "sessions"

    operator_id: Mapped[UUID] = mapped_column(to("operators.id", ondelete="CASCADE"), index=True)
    token_digest: Mapped[str] = mapped_column(unique=True)
    csrf: Mapped[str]
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class Tag(Base):
    """A label that an operator put on a customer, a conversation or a case."""

    __tablename__ = "tags"
    __table_args__ = (UniqueConstraint("subject_type", "subject_id", "label"),)

    subject_type: Mapped[str]
    subject_id: Mapped[UUID] = mapped_column(index=True)
    label: Mapped[str]
    operator_id: Mapped[UUID | None] = mapped_column(to("operators.id"))
    created_at: Mapped[datetime]
