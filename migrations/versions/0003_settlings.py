"""What operators did about messages that needed a person; answers that wait for the morning; two indexes for lists.

Revision 0003, after 0002.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    op.create_table(
        "settlings",
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_settlings_message_id_messages"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_settlings_operator_id_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlings")),
        sa.UniqueConstraint("message_id", name=op.f("uq_settlings_message_id")),
    )
    op.add_column("messages", sa.Column("not_before", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_messages_strangers", "messages", ["seq"], postgresql_where=sa.text("conversation_id IS NULL"))
    op.create_index("ix_messages_failed", "messages", ["seq"], postgresql_where=sa.text("state = 'failed'"))


def downgrade() -> None:
    op.drop_index("ix_messages_failed", table_name="messages")
    op.drop_index("ix_messages_strangers", table_name="messages")
    op.drop_column("messages", "not_before")
    op.drop_table("settlings")
