"""The tables of the first release, and PgQueuer's own in their schema.

Revision 0001, the first.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from bot.jobs.queue import install_statements, uninstall_statements

revision: str = "0001"
down_revision: str | None = None
branch_labels: None = None
depends_on: None = None


def run_script(script: str) -> None:
    """Run many statements at once, which only the driver's simple protocol can."""
    raw = op.get_bind().connection.dbapi_connection
    raw.run_async(lambda driver: driver.execute(script))


def upgrade() -> None:
    op.execute("CREATE SCHEMA simulator")
    op.execute("CREATE SEQUENCE case_numbers START 10001")
    op.create_table(
        "audit_entries",
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject_type", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("detail", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entries")),
        sa.UniqueConstraint("seq", name=op.f("uq_audit_entries_seq")),
    )
    op.create_index(op.f("ix_audit_entries_at"), "audit_entries", ["at"], unique=False)
    op.create_index(
        op.f("ix_audit_entries_subject_type_subject_id"), "audit_entries", ["subject_type", "subject_id"], unique=False
    )
    op.create_table(
        "clock",
        sa.Column("base", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wall_base", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rate", sa.Double(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock")),
    )
    op.create_table(
        "column_mappings",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("columns", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_column_mappings")),
        sa.UniqueConstraint("kind", "title", name=op.f("uq_column_mappings_kind_title")),
    )
    op.create_table(
        "policy_versions",
        sa.Column("pack", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("sources", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft", "in_force", "retired", name="policystate", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("effective_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_versions")),
        sa.UniqueConstraint("pack", "digest", name=op.f("uq_policy_versions_pack_digest")),
    )
    op.create_table(
        "carrier_log",
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("options", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handed_over_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carrier_log")),
        sa.UniqueConstraint("seq", name=op.f("uq_carrier_log_seq")),
        schema="simulator",
    )
    op.create_index("ix_carrier_log_number", "carrier_log", ["number", "seq"], unique=False, schema="simulator")
    op.create_index("ix_carrier_log_reference", "carrier_log", ["reference"], unique=False, schema="simulator")
    op.create_table(
        "handsets",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("persona", sa.String(), nullable=True),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("memory", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handsets")),
        sa.UniqueConstraint("number", name=op.f("uq_handsets_number")),
        schema="simulator",
    )
    op.create_table(
        "ticks",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("ran_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("product_time", sa.DateTime(timezone=True), nullable=False),
        sa.Column("counts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticks")),
        sa.UniqueConstraint("title", name=op.f("uq_ticks_title")),
    )
    op.create_table(
        "units",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("mail", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["units.id"], name=op.f("fk_units_parent_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_units")),
        sa.UniqueConstraint("code", name=op.f("uq_units_code")),
    )
    op.create_table(
        "operators",
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("login", sa.String(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "agent",
                "supervisor",
                "manager",
                "director",
                "administrator",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("totp_secret", sa.String(), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("on_duty", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("superior_id", sa.Uuid(), nullable=True),
        sa.Column("failed_logins", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["superior_id"], ["operators.id"], name=op.f("fk_operators_superior_id_operators")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_operators_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operators")),
        sa.UniqueConstraint("code", name=op.f("uq_operators_code")),
        sa.UniqueConstraint("login", name=op.f("uq_operators_login")),
    )
    op.create_index(op.f("ix_operators_unit_id"), "operators", ["unit_id"], unique=False)
    op.create_table(
        "customers",
        sa.Column("key", sa.Uuid(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=True),
        sa.Column("display_name", sa.String(), nullable=True),
        sa.Column("salutation", sa.String(), nullable=True),
        sa.Column("organisation", sa.String(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("job_title", sa.String(), nullable=True),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("segment", sa.String(), nullable=True),
        sa.Column("klass", sa.String(), nullable=True),
        sa.Column("attributes", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["operators.id"], name=op.f("fk_customers_owner_id_operators")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_customers_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sa.UniqueConstraint("external_id", name=op.f("uq_customers_external_id")),
        sa.UniqueConstraint("key", name=op.f("uq_customers_key")),
    )
    op.create_index(op.f("ix_customers_owner_id"), "customers", ["owner_id"], unique=False)
    op.create_index(op.f("ix_customers_unit_id"), "customers", ["unit_id"], unique=False)
    op.create_table(
        "imports",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("mapping", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("updated", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("problems", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_imports_operator_id_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_table(
        "sessions",
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("token_digest", sa.String(), nullable=False),
        sa.Column("csrf", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_sessions_operator_id_operators"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
        sa.UniqueConstraint("token_digest", name=op.f("uq_sessions_token_digest")),
    )
    op.create_index(op.f("ix_sessions_operator_id"), "sessions", ["operator_id"], unique=False)
    op.create_table(
        "tags",
        sa.Column("subject_type", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_tags_operator_id_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tags")),
        sa.UniqueConstraint("subject_type", "subject_id", "label", name=op.f("uq_tags_subject_type_subject_id_label")),
    )
    op.create_index(op.f("ix_tags_subject_id"), "tags", ["subject_id"], unique=False)
    op.create_table(
        "cases",
        sa.Column("number", sa.BigInteger(), server_default=sa.text("nextval('case_numbers')"), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("customer_key", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=True),
        sa.Column("conversation_id", sa.Uuid(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("policy_version_id", sa.Uuid(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("priority", sa.String(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "claimed",
                "with_department",
                "resolved",
                "confirming",
                "closed",
                "closed_unconfirmed",
                "reopened",
                name="casestate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("agent_id", sa.Uuid(), nullable=True),
        sa.Column("unit_id", sa.Uuid(), nullable=True),
        sa.Column("assignee_id", sa.Uuid(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("claim_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resolve_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("promised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("clock_began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("watch_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("warned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("breached_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("root_cause", sa.String(), nullable=True),
        sa.Column("measure", sa.String(), nullable=True),
        sa.Column("times_reopened", sa.Integer(), nullable=False),
        sa.Column("unanswered_confirmations", sa.Integer(), nullable=False),
        sa.Column("needs_director", sa.Boolean(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closing_message_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["operators.id"], name=op.f("fk_cases_agent_id_operators")),
        sa.ForeignKeyConstraint(["assignee_id"], ["operators.id"], name=op.f("fk_cases_assignee_id_operators")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_cases_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["policy_version_id"], ["policy_versions.id"], name=op.f("fk_cases_policy_version_id_policy_versions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_cases_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
    )
    op.create_index(op.f("ix_cases_assignee_id"), "cases", ["assignee_id"], unique=False)
    op.create_index(op.f("ix_cases_customer_id_state"), "cases", ["customer_id", "state"], unique=False)
    op.create_index(op.f("ix_cases_state_tier"), "cases", ["state", "tier"], unique=False)
    op.create_index(op.f("ix_cases_unit_id"), "cases", ["unit_id"], unique=False)
    op.create_index(op.f("ix_cases_visit_id"), "cases", ["visit_id"], unique=False)
    op.create_index("ix_cases_watch", "cases", ["watch_at"], unique=False, postgresql_where="watch_at IS NOT NULL")
    op.create_table(
        "contact_points",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "phone",
                "email",
                "webchat",
                "address",
                name="contactkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("is_mobile", sa.Boolean(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "usable",
                "invalid",
                "wrong_person",
                "replaced",
                name="contactstate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("state_reason", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_contact_points_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_points")),
        sa.UniqueConstraint("customer_id", "kind", "value", name=op.f("uq_contact_points_customer_id_kind_value")),
    )
    op.create_index(op.f("ix_contact_points_kind_value"), "contact_points", ["kind", "value"], unique=False)
    op.create_table(
        "orders",
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("product", sa.String(), nullable=False),
        sa.Column("model", sa.String(), nullable=True),
        sa.Column("effective_on", sa.Date(), nullable=True),
        sa.Column("delivered_on", sa.Date(), nullable=True),
        sa.Column("attributes", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_orders_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sa.UniqueConstraint("external_id", name=op.f("uq_orders_external_id")),
    )
    op.create_index(op.f("ix_orders_customer_id"), "orders", ["customer_id"], unique=False)
    op.create_table(
        "case_entries",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("from_state", sa.String(), nullable=True),
        sa.Column("to_state", sa.String(), nullable=True),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("detail", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_entries_case_id_cases"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_entries")),
    )
    op.create_index(op.f("ix_case_entries_case_id_at"), "case_entries", ["case_id", "at"], unique=False)
    op.create_table(
        "events",
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attributes", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("planning_error", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_events_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_events_order_id_orders")),
        sa.ForeignKeyConstraint(["owner_id"], ["operators.id"], name=op.f("fk_events_owner_id_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("external_id", name=op.f("uq_events_external_id")),
    )
    op.create_index(op.f("ix_events_customer_id"), "events", ["customer_id"], unique=False)
    op.create_index("ix_events_unplanned", "events", ["at"], unique=False, postgresql_where="planned_at IS NULL")
    op.create_table(
        "notices",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("medium", sa.String(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "queued", "sent", "failed", name="noticestate", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_notices_case_id_cases"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_notices_operator_id_operators")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
    )
    op.create_index(op.f("ix_notices_case_id"), "notices", ["case_id"], unique=False)
    op.create_index("ix_notices_outbox", "notices", ["retry_at"], unique=False, postgresql_where="state = 'queued'")
    op.create_table(
        "visits",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("customer_key", sa.Uuid(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=True),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("policy_version_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("clause", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("script", sa.String(), nullable=True),
        sa.Column("channels", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("is_mandatory", sa.Boolean(), nullable=False),
        sa.Column("is_obligation", sa.Boolean(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("deadline_on", sa.Date(), nullable=False),
        sa.Column("deadline_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "held",
                "in_progress",
                "completed",
                "partial",
                "unreachable",
                "refused",
                "opted_out",
                "wrong_person",
                "expired",
                "merged",
                "cancelled",
                name="visitstate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("reason_detail", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("wake_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts_made", sa.Integer(), nullable=False),
        sa.Column("next_channel", sa.String(), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("unit_id", sa.Uuid(), nullable=True),
        sa.Column("merged_into_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reached_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_visits_case_id_cases")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_visits_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_visits_event_id_events")),
        sa.ForeignKeyConstraint(["merged_into_id"], ["visits.id"], name=op.f("fk_visits_merged_into_id_visits")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_visits_order_id_orders")),
        sa.ForeignKeyConstraint(["owner_id"], ["operators.id"], name=op.f("fk_visits_owner_id_operators")),
        sa.ForeignKeyConstraint(
            ["policy_version_id"], ["policy_versions.id"], name=op.f("fk_visits_policy_version_id_policy_versions")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_visits_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("customer_id", "rule", "occasion", name=op.f("uq_visits_customer_id_rule_occasion")),
    )
    op.create_index(op.f("ix_visits_case_id"), "visits", ["case_id"], unique=False)
    op.create_index(op.f("ix_visits_customer_id_state"), "visits", ["customer_id", "state"], unique=False)
    op.create_index(
        "ix_visits_deadline",
        "visits",
        ["deadline_on"],
        unique=False,
        postgresql_where="state IN ('planned', 'held', 'in_progress')",
    )
    op.create_index(op.f("ix_visits_event_id"), "visits", ["event_id"], unique=False)
    op.create_index(op.f("ix_visits_owner_id"), "visits", ["owner_id"], unique=False)
    op.create_index(op.f("ix_visits_unit_id"), "visits", ["unit_id"], unique=False)
    op.create_index(
        "ix_visits_waking", "visits", ["wake_at"], unique=False, postgresql_where="state IN ('planned', 'held')"
    )
    op.create_table(
        "attempts",
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("contact_point_id", sa.Uuid(), nullable=True),
        sa.Column(
            "outcome",
            sa.Enum(
                "under_way",
                "reached",
                "no_answer",
                "busy",
                "rejected",
                "machine",
                "invalid",
                "failed",
                "unknown",
                name="attemptoutcome",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("record", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_point_id"],
            ["contact_points.id"],
            name=op.f("fk_attempts_contact_point_id_contact_points"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_attempts_operator_id_operators")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_attempts_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempts")),
        sa.UniqueConstraint("visit_id", "number", name=op.f("uq_attempts_visit_id_number")),
    )
    op.create_index(
        "ix_attempts_waiting", "attempts", ["answer_by"], unique=False, postgresql_where="outcome = 'under_way'"
    )
    op.create_table(
        "decisions",
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("detail", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_decisions_visit_id_visits"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index(op.f("ix_decisions_visit_id_at"), "decisions", ["visit_id", "at"], unique=False)
    op.create_table(
        "conversations",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=True),
        sa.Column("attempt_id", sa.Uuid(), nullable=True),
        sa.Column("policy_version_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("script", sa.String(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "with_person",
                "closed",
                name="conversationstate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("dialogue", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("taken_by_id", sa.Uuid(), nullable=True),
        sa.Column("unread", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_fence", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_message_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("customer_wrote_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name=op.f("fk_conversations_attempt_id_attempts")),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_conversations_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["policy_version_id"],
            ["policy_versions.id"],
            name=op.f("fk_conversations_policy_version_id_policy_versions"),
        ),
        sa.ForeignKeyConstraint(["taken_by_id"], ["operators.id"], name=op.f("fk_conversations_taken_by_id_operators")),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name=op.f("fk_conversations_visit_id_visits")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
    )
    op.create_index(op.f("ix_conversations_customer_id"), "conversations", ["customer_id"], unique=False)
    op.create_index(op.f("ix_conversations_last_message_at"), "conversations", ["last_message_at"], unique=False)
    op.create_index(op.f("ix_conversations_visit_id"), "conversations", ["visit_id"], unique=False)
    op.create_index(
        "uq_conversations_one_open", "conversations", ["customer_id"], unique=True, postgresql_where="state <> 'closed'"
    )
    op.create_table(
        "asked_questions",
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=True),
        sa.Column("customer_key", sa.Uuid(), nullable=False),
        sa.Column("policy_version_id", sa.Uuid(), nullable=False),
        sa.Column("script", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("question_kind", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("clause", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("agent_id", sa.Uuid(), nullable=True),
        sa.Column("unit_id", sa.Uuid(), nullable=True),
        sa.Column("product", sa.String(), nullable=True),
        sa.Column("times_asked", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["operators.id"], name=op.f("fk_asked_questions_agent_id_operators")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_asked_questions_conversation_id_conversations")
        ),
        sa.ForeignKeyConstraint(
            ["policy_version_id"],
            ["policy_versions.id"],
            name=op.f("fk_asked_questions_policy_version_id_policy_versions"),
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_asked_questions_unit_id_units")),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name=op.f("fk_asked_questions_visit_id_visits")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked_questions")),
        sa.UniqueConstraint("visit_id", "question", name=op.f("uq_asked_questions_visit_id_question")),
    )
    op.create_index(op.f("ix_asked_questions_asked_at"), "asked_questions", ["asked_at"], unique=False)
    op.create_table(
        "messages",
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=True),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("attempt_id", sa.Uuid(), nullable=True),
        sa.Column(
            "direction",
            sa.Enum("in", "out", name="direction", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column(
            "author",
            sa.Enum("customer", "bot", "operator", name="author", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("options", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("question", sa.String(), nullable=True),
        sa.Column("reply_to_id", sa.Uuid(), nullable=True),
        sa.Column("part", sa.Integer(), nullable=True),
        sa.Column("provider", sa.String(), nullable=True),
        sa.Column("provider_id", sa.String(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "received",
                "answered",
                "queued",
                "sending",
                "unknown",
                "sent",
                "delivered",
                "read",
                "failed",
                "withheld",
                name="messagestate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("not_after", sa.DateTime(timezone=True), nullable=True),
        sa.Column("segments", sa.Integer(), nullable=True),
        sa.Column("cost", sa.String(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("first_try_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name=op.f("fk_messages_attempt_id_attempts")),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_messages_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_messages_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_messages_operator_id_operators")),
        sa.ForeignKeyConstraint(["reply_to_id"], ["messages.id"], name=op.f("fk_messages_reply_to_id_messages")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sa.UniqueConstraint("provider", "provider_id", name=op.f("uq_messages_provider_provider_id")),
        sa.UniqueConstraint("reply_to_id", "part", name=op.f("uq_messages_reply_to_id_part")),
    )
    op.create_index(op.f("ix_messages_conversation_id_seq"), "messages", ["conversation_id", "seq"], unique=False)
    op.create_index(op.f("ix_messages_customer_id_created_at"), "messages", ["customer_id", "created_at"], unique=False)
    op.create_index("ix_messages_inbox", "messages", ["retry_at"], unique=False, postgresql_where="state = 'received'")
    op.create_index(
        "ix_messages_outbox",
        "messages",
        ["retry_at"],
        unique=False,
        postgresql_where="state IN ('queued', 'sending', 'unknown')",
    )
    op.create_table(
        "answers",
        sa.Column("asked_question_id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("customer_key", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "answered",
                "unclear",
                "refused",
                name="answerstate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("flag", sa.Boolean(), nullable=True),
        sa.Column("option", sa.String(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("evidence", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("superseded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["asked_question_id"], ["asked_questions.id"], name=op.f("fk_answers_asked_question_id_asked_questions")
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_answers_message_id_messages"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["operator_id"], ["operators.id"], name=op.f("fk_answers_operator_id_operators")),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name=op.f("fk_answers_visit_id_visits")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
    )
    op.create_index(op.f("ix_answers_asked_question_id"), "answers", ["asked_question_id"], unique=False)
    op.create_index(op.f("ix_answers_visit_id"), "answers", ["visit_id"], unique=False)
    op.create_index(
        "uq_answers_standing", "answers", ["asked_question_id"], unique=True, postgresql_where="superseded_at IS NULL"
    )
    op.create_table(
        "consents",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column(
            "state",
            sa.Enum("given", "withdrawn", name="consentstate", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_consents_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_consents_message_id_messages"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index(
        op.f("ix_consents_customer_id_purpose_at"), "consents", ["customer_id", "purpose", "at"], unique=False
    )
    op.create_table(
        "media",
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("content_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_media_message_id_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media")),
    )
    op.create_index(op.f("ix_media_message_id"), "media", ["message_id"], unique=False)
    op.create_table(
        "message_statuses",
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("provider", sa.String(), nullable=False),
        sa.Column("provider_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_message_statuses_message_id_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_statuses")),
        sa.UniqueConstraint(
            "provider", "provider_id", "status", name=op.f("uq_message_statuses_provider_provider_id_status")
        ),
    )
    op.create_index(op.f("ix_message_statuses_message_id"), "message_statuses", ["message_id"], unique=False)
    op.create_table(
        "opt_outs",
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("address_digest", sa.String(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_by", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_opt_outs_customer_id_customers"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_opt_outs_message_id_messages"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opt_outs")),
    )
    op.create_index(
        "ix_opt_outs_standing_address",
        "opt_outs",
        ["address_digest"],
        unique=False,
        postgresql_where="lifted_at IS NULL",
    )
    op.create_index(
        "ix_opt_outs_standing_customer", "opt_outs", ["customer_id"], unique=False, postgresql_where="lifted_at IS NULL"
    )
    op.create_table(
        "suggestions",
        sa.Column("visit_id", sa.Uuid(), nullable=True),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("customer_key", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("category", sa.String(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_suggestions_customer_id_customers"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_suggestions_message_id_messages"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name=op.f("fk_suggestions_visit_id_visits")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestions")),
    )
    op.create_index(op.f("ix_suggestions_customer_id"), "suggestions", ["customer_id"], unique=False)
    op.create_index(op.f("ix_suggestions_visit_id"), "suggestions", ["visit_id"], unique=False)
    op.create_table(
        "understandings",
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("model", sa.String(), nullable=True),
        sa.Column("action", sa.String(), nullable=True),
        sa.Column("acts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("lead", sa.String(), nullable=False),
        sa.Column("answer", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("sentiment", sa.String(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("evidence", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("question", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("corrected", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_understandings_message_id_messages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_understandings")),
        sa.UniqueConstraint("message_id", name=op.f("uq_understandings_message_id")),
    )
    # References that close a circle between tables.
    op.create_foreign_key(
        op.f("fk_cases_closing_message_id_messages"),
        "cases",
        "messages",
        ["closing_message_id"],
        ["id"],
        ondelete="SET NULL",
    )
    op.create_foreign_key(
        op.f("fk_cases_conversation_id_conversations"), "cases", "conversations", ["conversation_id"], ["id"]
    )
    op.create_foreign_key(
        op.f("fk_cases_message_id_messages"), "cases", "messages", ["message_id"], ["id"], ondelete="SET NULL"
    )
    op.create_foreign_key(op.f("fk_cases_visit_id_visits"), "cases", "visits", ["visit_id"], ["id"])
    op.create_foreign_key(
        op.f("fk_case_entries_message_id_messages"),
        "case_entries",
        "messages",
        ["message_id"],
        ["id"],
        ondelete="SET NULL",
    )
    op.create_foreign_key(op.f("fk_events_case_id_cases"), "events", "cases", ["case_id"], ["id"], ondelete="CASCADE")
    run_script(install_statements())


def downgrade() -> None:
    run_script(uninstall_statements())
    op.execute("DROP SCHEMA pgqueuer")
    op.drop_constraint(op.f("fk_cases_closing_message_id_messages"), "cases", type_="foreignkey")
    op.drop_constraint(op.f("fk_cases_conversation_id_conversations"), "cases", type_="foreignkey")
    op.drop_constraint(op.f("fk_cases_message_id_messages"), "cases", type_="foreignkey")
    op.drop_constraint(op.f("fk_cases_visit_id_visits"), "cases", type_="foreignkey")
    op.drop_constraint(op.f("fk_case_entries_message_id_messages"), "case_entries", type_="foreignkey")
    op.drop_constraint(op.f("fk_events_case_id_cases"), "events", type_="foreignkey")
    op.drop_table("understandings")
    op.drop_index(op.f("ix_suggestions_visit_id"), table_name="suggestions")
    op.drop_index(op.f("ix_suggestions_customer_id"), table_name="suggestions")
    op.drop_table("suggestions")
    op.drop_index("ix_opt_outs_standing_customer", table_name="opt_outs", postgresql_where="lifted_at IS NULL")
    op.drop_index("ix_opt_outs_standing_address", table_name="opt_outs", postgresql_where="lifted_at IS NULL")
    op.drop_table("opt_outs")
    op.drop_index(op.f("ix_message_statuses_message_id"), table_name="message_statuses")
    op.drop_table("message_statuses")
    op.drop_index(op.f("ix_media_message_id"), table_name="media")
    op.drop_table("media")
    op.drop_index(op.f("ix_consents_customer_id_purpose_at"), table_name="consents")
    op.drop_table("consents")
    op.drop_index("uq_answers_standing", table_name="answers", postgresql_where="superseded_at IS NULL")
    op.drop_index(op.f("ix_answers_visit_id"), table_name="answers")
    op.drop_index(op.f("ix_answers_asked_question_id"), table_name="answers")
    op.drop_table("answers")
    op.drop_index(
        "ix_messages_outbox", table_name="messages", postgresql_where="state IN ('queued', 'sending', 'unknown')"
    )
    op.drop_index("ix_messages_inbox", table_name="messages", postgresql_where="state = 'received'")
    op.drop_index(op.f("ix_messages_customer_id_created_at"), table_name="messages")
    op.drop_index(op.f("ix_messages_conversation_id_seq"), table_name="messages")
    op.drop_table("messages")
    op.drop_index(op.f("ix_asked_questions_asked_at"), table_name="asked_questions")
    op.drop_table("asked_questions")
    op.drop_index("uq_conversations_one_open", table_name="conversations", postgresql_where="state <> 'closed'")
    op.drop_index(op.f("ix_conversations_visit_id"), table_name="conversations")
    op.drop_index(op.f("ix_conversations_last_message_at"), table_name="conversations")
    op.drop_index(op.f("ix_conversations_customer_id"), table_name="conversations")
    op.drop_table("conversations")
    op.drop_index(op.f("ix_decisions_visit_id_at"), table_name="decisions")
    op.drop_table("decisions")
    op.drop_index("ix_attempts_waiting", table_name="attempts", postgresql_where="outcome = 'under_way'")
    op.drop_table("attempts")
    op.drop_index("ix_visits_waking", table_name="visits", postgresql_where="state IN ('planned', 'held')")
    op.drop_index(op.f("ix_visits_unit_id"), table_name="visits")
    op.drop_index(op.f("ix_visits_owner_id"), table_name="visits")
    op.drop_index(op.f("ix_visits_event_id"), table_name="visits")
    op.drop_index(
        "ix_visits_deadline", table_name="visits", postgresql_where="state IN ('planned', 'held', 'in_progress')"
    )
    op.drop_index(op.f("ix_visits_customer_id_state"), table_name="visits")
    op.drop_index(op.f("ix_visits_case_id"), table_name="visits")
    op.drop_table("visits")
    op.drop_index("ix_notices_outbox", table_name="notices", postgresql_where="state = 'queued'")
    op.drop_index(op.f("ix_notices_case_id"), table_name="notices")
    op.drop_table("notices")
    op.drop_index("ix_events_unplanned", table_name="events", postgresql_where="planned_at IS NULL")
    op.drop_index(op.f("ix_events_customer_id"), table_name="events")
    op.drop_table("events")
    op.drop_index(op.f("ix_case_entries_case_id_at"), table_name="case_entries")
    op.drop_table("case_entries")
    op.drop_index(op.f("ix_orders_customer_id"), table_name="orders")
    op.drop_table("orders")
    op.drop_index(op.f("ix_contact_points_kind_value"), table_name="contact_points")
    op.drop_table("contact_points")
    op.drop_index("ix_cases_watch", table_name="cases", postgresql_where="watch_at IS NOT NULL")
    op.drop_index(op.f("ix_cases_visit_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_unit_id"), table_name="cases")
    op.drop_index(op.f("ix_cases_state_tier"), table_name="cases")
    op.drop_index(op.f("ix_cases_customer_id_state"), table_name="cases")
    op.drop_index(op.f("ix_cases_assignee_id"), table_name="cases")
    op.drop_table("cases")
    op.drop_index(op.f("ix_tags_subject_id"), table_name="tags")
    op.drop_table("tags")
    op.drop_index(op.f("ix_sessions_operator_id"), table_name="sessions")
    op.drop_table("sessions")
    op.drop_table("imports")
    op.drop_index(op.f("ix_customers_unit_id"), table_name="customers")
    op.drop_index(op.f("ix_customers_owner_id"), table_name="customers")
    op.drop_table("customers")
    op.drop_index(op.f("ix_operators_unit_id"), table_name="operators")
    op.drop_table("operators")
    op.drop_table("units")
    op.drop_table("ticks")
    op.drop_table("handsets", schema="simulator")
    op.drop_index("ix_carrier_log_reference", table_name="carrier_log", schema="simulator")
    op.drop_index("ix_carrier_log_number", table_name="carrier_log", schema="simulator")
    op.drop_table("carrier_log", schema="simulator")
    op.drop_table("policy_versions")
    op.drop_table("column_mappings")
    op.drop_table("clock")
    op.drop_index(op.f("ix_audit_entries_subject_type_subject_id"), table_name="audit_entries")
    op.drop_index(op.f("ix_audit_entries_at"), table_name="audit_entries")
    op.drop_table("audit_entries")
    op.execute("DROP SEQUENCE case_numbers")
    op.execute("DROP SCHEMA simulator")
