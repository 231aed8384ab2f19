"""Customers, how they can be reached, what they bought, what they agreed to."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, to, words


class ContactKind(StrEnum):
    """What sort of address a contact point is."""

    PHONE = "phone"  # E.164; mobile or landline by `is_mobile`
    EMAIL = "email"
    WEBCHAT = "webchat"  # reached by a signed link that another channel carries, or on the company's page
    ADDRESS = "address"  # for letters and on-site visits


class ContactState(StrEnum):
    """Whether a contact point may be used."""

    USABLE = "usable"
    INVALID = "invalid"  # the carrier says that it does not exist
    WRONG_PERSON = "wrong_person"  # whoever answers says so
    REPLACED = "replaced"


class Customer(Base):
    """A customer. Everything that points at the person can be blanked; `key` is what scores know them by."""

    __tablename__ = "customers"

    key: Mapped[UUID] = mapped_column(unique=True)  # pseudonym: stays in frozen inputs when the person is erased
    external_id: Mapped[str | None] = mapped_column(unique=True)  # id in the company's CRM
    display_name: Mapped[str | None]
    salutation: Mapped[str | None]  # 先生, 女士, Mr, Ms, Dr: as the customer wants to be addressed
    organisation: Mapped[str | None]
    department: Mapped[str | None]
    job_title: Mapped[str | None]
    locale: Mapped[str]  # zh-CN, zh-TW, zh-HK, en
    zone: Mapped[str | None]  # IANA name; None: unknown, so nobody is contacted
    country: Mapped[str | None]  # ISO 3166 alpha-2, of the number or given
    segment: Mapped[str | None]
    klass: Mapped[str | None]
    attributes: Mapped[dict[str, Any]] = mapped_column(default=dict)
    unit_id: Mapped[UUID | None] = mapped_column(to("units.id"), index=True)
    owner_id: Mapped[UUID | None] = mapped_column(to("operators.id"), index=True)  # the agent who serves them
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]  # when the customer last confirmed the contact data (S2 record)
    erased_at: Mapped[datetime | None]


class ContactPoint(Base):
    """One way to reach a customer; several may stand side by side, tried by rank."""

    __tablename__ = "contact_points"
    __table_args__ = (UniqueConstraint("customer_id", "kind", "value"), Index(None, "kind", "value"))

    customer_id: Mapped[UUID] = mapped_column(to("customers.id", ondelete="CASCADE"))
    kind: Mapped[ContactKind] = mapped_column(words(ContactKind))
    value: Mapped[str]
    is_mobile: Mapped[bool] = mapped_column(default=False)
    country: Mapped[str | None]
    rank: Mapped[int] = mapped_column(default=0)  # 0 is tried first
    state: Mapped[ContactState] = mapped_column(words(ContactState), default=ContactState.USABLE)
    state_reason: Mapped[str | None]
    created_at: Mapped[datetime]


class Order(Base):
    """A product sold or a service ordered."""

    __tablename__ = "orders"

    external_id: Mapped[str] = mapped_column(unique=True)
    customer_id: Mapped[UUID] = mapped_column(to("customers.id", ondelete="CASCADE"), index=True)
    product: Mapped[str]
    model: Mapped[str | None]
    effective_on: Mapped[date | None]
    delivered_on: Mapped[date | None]
    attributes: Mapped[dict[str, Any]] = mapped_column(default=dict)
    created_at: Mapped[datetime]


class Event(Base):
    """Something that happened at the company's side and that regulations may attach visits to."""

    __tablename__ = "events"
    # What the planner has not looked at yet under the policy in force.
    __table_args__ = (Index("ix_events_unplanned", "at", postgresql_where="planned_at IS NULL"),)

    external_id: Mapped[str] = mapped_column(unique=True)
    customer_id: Mapped[UUID] = mapped_column(to("customers.id", ondelete="CASCADE"), index=True)
    order_id: Mapped[UUID | None] = mapped_column(to("orders.id"))
    case_id: Mapped[UUID | None] = mapped_column(
        to("cases.id", ondelete="CASCADE", back=True)
    )  # for events Huifang makes itself
    type: Mapped[str]
    at: Mapped[datetime]
    attributes: Mapped[dict[str, Any]] = mapped_column(default=dict)
    owner_id: Mapped[UUID | None] = mapped_column(to("operators.id"))  # who is responsible for what happened
    created_at: Mapped[datetime]
    planned_at: Mapped[datetime | None]
    planning_error: Mapped[str | None]  # the sentence why no visit could be planned; shown as unaccounted for


class ConsentState(StrEnum):
    """What the customer said about being contacted."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Consent(Base):
    """One statement about one purpose, with its proof; the newest statement for a purpose counts."""

    __tablename__ = "consents"
    __table_args__ = (Index(None, "customer_id", "purpose", "at"),)

    customer_id: Mapped[UUID] = mapped_column(to("customers.id", ondelete="CASCADE"))
    purpose: Mapped[str]  # follow_up, marketing, recording
    channel: Mapped[str | None]  # None: every channel
    state: Mapped[ConsentState] = mapped_column(words(ConsentState))
    source: Mapped[str]  # message, import, operator, carrier
    wording: Mapped[str | None]  # what the customer was asked or said
    message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL"))
    at: Mapped[datetime]
    expires_at: Mapped[datetime | None]


class OptOut(Base):
    """A standing order not to contact: by customer, and by address so that it also holds for strangers and new rows.

    The address is kept as a keyed digest, so that the order outlives the person's erasure.
    """

    __tablename__ = "opt_outs"
    __table_args__ = (
        Index("ix_opt_outs_standing_customer", "customer_id", postgresql_where="lifted_at IS NULL"),
        Index("ix_opt_outs_standing_address", "address_digest", postgresql_where="lifted_at IS NULL"),
    )

    customer_id: Mapped[UUID | None] = mapped_column(to("customers.id", ondelete="SET NULL"))
    address_digest: Mapped[str | None]
    source: Mapped[str]  # message, carrier, operator, import
    message_id: Mapped[UUID | None] = mapped_column(to("messages.id", ondelete="SET NULL"))
    at: Mapped[datetime]
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[str | None]
