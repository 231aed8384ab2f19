"""Calls of a carrier, and where a carrier keeps a message's media.

Revision 0002, after 0001.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: None = None
depends_on: None = None


def word(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "calls",
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("provider_id", sa.String(), nullable=True),
        sa.Column("kind", word("callkind", "bot", "incoming", "agent"), nullable=False),
        sa.Column("state", word("callstate", "dialling", "ringing", "answered", "ended"), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("conversation_id", sa.Uuid(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("visit_id", sa.Uuid(), nullable=True),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("silences", sa.Integer(), nullable=False),
        sa.Column("unsure", sa.String(), nullable=True),
        sa.Column("said_id", sa.Uuid(), nullable=True),
        sa.Column("answered_by", sa.String(), nullable=True),
        sa.Column("is_reached", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("sip", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("connected_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seconds", sa.Integer(), nullable=True),
        sa.Column("recording_consent", sa.Boolean(), nullable=False),
        sa.Column("recording", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_calls_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_calls_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_calls_message_id_messages"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["said_id"], ["messages.id"], name=op.f("fk_calls_said_id_messages"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_calls_operator_id_operators")),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name=op.f("fk_calls_visit_id_visits"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint("provider", "provider_id", name=op.f("uq_calls_provider_provider_id")),
    )
    op.create_index(op.f("ix_calls_conversation_id"), "calls", ["conversation_id"])
    op.create_index(op.f("ix_calls_customer_id"), "calls", ["customer_id"])
    op.create_index(op.f("ix_calls_visit_id"), "calls", ["visit_id"])
    op.create_index("ix_calls_unsettled", "calls", ["started_at"], postgresql_where=sa.text("outcome IS NULL"))
    op.add_column("media", sa.Column("source", sa.String(), nullable=True))
    op.create_unique_constraint(op.f("uq_media_source"), "media", ["source"])


def downgrade() -> None:
    op.drop_constraint(op.f("uq_media_source"), "media", type_="unique")
    op.drop_column("media", "source")
    op.drop_table("calls")
