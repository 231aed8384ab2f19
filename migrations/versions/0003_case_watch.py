"""One index for the clocks of cases: when each must be looked at next.

Revision 0003, after 0002.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: None = None
depends_on: None = None

WATCHED = "watch_at IS NOT NULL"
WAITING = "state IN ('open', 'reopened')"
UNRESOLVED = "resolved_at IS NULL"


def upgrade() -> None:
    op.add_column("cases", sa.Column("clock_began_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE cases SET clock_began_at = opened_at")
    op.alter_column("cases", "clock_began_at", nullable=False)
    op.add_column("cases", sa.Column("watch_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE cases SET watch_at = now() WHERE resolved_at IS NULL")
    op.create_index("ix_cases_watch", "cases", ["watch_at"], unique=False, postgresql_where=WATCHED)
    op.drop_index("ix_cases_claim_clock", table_name="cases", postgresql_where=WAITING)
    op.drop_index("ix_cases_resolve_clock", table_name="cases", postgresql_where=UNRESOLVED)


def downgrade() -> None:
    op.create_index("ix_cases_resolve_clock", "cases", ["resolve_by"], unique=False, postgresql_where=UNRESOLVED)
    op.create_index("ix_cases_claim_clock", "cases", ["claim_by"], unique=False, postgresql_where=WAITING)
    op.drop_index("ix_cases_watch", table_name="cases", postgresql_where=WATCHED)
    op.drop_column("cases", "watch_at")
    op.drop_column("cases", "clock_began_at")
