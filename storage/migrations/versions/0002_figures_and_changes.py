"""Figures, what goes beside them, and what is kept about changes."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from storage.types import ExactDecimal, Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "log_entry",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("acting_for", sa.String(), nullable=True),
        sa.Column("door", sa.String(), nullable=True),
        sa.Column("event", sa.String(), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("old", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=True),
        sa.Column("new", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=True),
        sa.Column("previous_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_entry")),
        sa.UniqueConstraint("council", "previous_hash", name=op.f("uq_log_entry_council_previous_hash")),
    )
    with op.batch_alter_table("log_entry") as batch_op:
        batch_op.create_index(batch_op.f("ix_log_entry_council_subject"), ["council", "subject"])

    op.create_table(
        "action",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("indicator", sa.String(), nullable=True),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_action_council")),
        sa.PrimaryKeyConstraint("council", "key", name=op.f("pk_action")),
    )
    op.create_table(
        "imported_row",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("table", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("content", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("imported_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_imported_row_council")),
        sa.PrimaryKeyConstraint("council", "table", "key", name=op.f("pk_imported_row")),
    )
    op.create_table(
        "project",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("rating", sa.String(24), nullable=True),
        sa.Column("priority", sa.String(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_project_council")),
        sa.PrimaryKeyConstraint("council", "key", name=op.f("pk_project")),
    )
    op.create_table(
        "risk",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=True),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("impact", sa.String(), nullable=True),
        sa.Column("likelihood", sa.String(), nullable=True),
        sa.Column("residual_impact", sa.String(), nullable=True),
        sa.Column("residual_likelihood", sa.String(), nullable=True),
        sa.Column("mitigation", sa.Text(), nullable=True),
        sa.Column("indicator", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_risk_council")),
        sa.PrimaryKeyConstraint("council", "key", name=op.f("pk_risk")),
    )
    op.create_table(
        "meeting",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("period", sa.String(12), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["council", "body"], ["body.council", "body.key"], name=op.f("fk_meeting_council_body")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_meeting_council")),
        sa.PrimaryKeyConstraint("council", "body", "date", name=op.f("pk_meeting")),
    )
    op.create_table(
        "feedback",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("period", sa.String(12), nullable=False),
        sa.Column("complaints", sa.Integer(), nullable=True),
        sa.Column("comments", sa.Integer(), nullable=True),
        sa.Column("compliments", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["council", "service"], ["service.council", "service.key"], name=op.f("fk_feedback_council_service")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_feedback_council")),
        sa.PrimaryKeyConstraint("council", "service", "period", name=op.f("pk_feedback")),
    )
    op.create_table(
        "finance",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("period", sa.String(12), nullable=False),
        sa.Column("budget", ExactDecimal(), nullable=False),
        sa.Column("actual", ExactDecimal(), nullable=True),
        sa.Column("forecast", ExactDecimal(), nullable=True),
        sa.ForeignKeyConstraint(
            ["council", "service"], ["service.council", "service.key"], name=op.f("fk_finance_council_service")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_finance_council")),
        sa.PrimaryKeyConstraint("council", "service", "period", name=op.f("pk_finance")),
    )
    op.create_table(
        "benchmark",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("period", sa.String(12), nullable=False),
        sa.Column("comparator", sa.String(), nullable=False),
        sa.Column("value", ExactDecimal(), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "code"], ["indicator.council", "indicator.code"], name=op.f("fk_benchmark_council_code")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_benchmark_council")),
        sa.PrimaryKeyConstraint("council", "code", "period", "comparator", name=op.f("pk_benchmark")),
    )
    op.create_table(
        "outturn_revision",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("period", sa.String(12), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("value", ExactDecimal(), nullable=True),
        sa.Column("numerator", ExactDecimal(), nullable=True),
        sa.Column("denominator", ExactDecimal(), nullable=True),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("reason", sa.String(24), nullable=True),
        sa.Column("due_back", sa.Date(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("forecast", ExactDecimal(), nullable=True),
        sa.Column("back_on_track_by", sa.Date(), nullable=True),
        sa.Column("entered_by", sa.String(), nullable=True),
        sa.Column("entered_for", sa.String(), nullable=True),
        sa.Column("entered_at", Instant(), nullable=False),
        sa.Column("door", sa.String(), nullable=True),
        sa.Column("event", sa.String(), nullable=True),
        sa.Column("signed_off_by", sa.String(), nullable=True),
        sa.Column("signed_off_at", Instant(), nullable=True),
        sa.Column("restatement", sa.Text(), nullable=True),
        sa.Column("rating", sa.String(24), nullable=False),
        sa.Column("target", ExactDecimal(), nullable=True),
        sa.Column("lower", ExactDecimal(), nullable=True),
        sa.Column("upper", ExactDecimal(), nullable=True),
        sa.Column("floor", ExactDecimal(), nullable=True),
        sa.Column("tolerance", sa.String(), nullable=True),
        sa.Column("rule_version", sa.String(), nullable=False),
        sa.Column("imported", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "state in ('draft', 'submitted', 'signed off', 'published')", name=op.f("ck_outturn_revision_state")
        ),
        sa.CheckConstraint("value is not null or reason is not null", name=op.f("ck_outturn_revision_said")),
        sa.ForeignKeyConstraint(
            ["council", "code"], ["indicator.council", "indicator.code"], name=op.f("fk_outturn_revision_council_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outturn_revision")),
        sa.UniqueConstraint(
            "council",
            "code",
            "period",
            "area",
            "revision",
            name=op.f("uq_outturn_revision_council_code_period_area_revision"),
        ),
    )
    op.create_table(
        "outturn",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("period", sa.String(12), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("revision_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "code"], ["indicator.council", "indicator.code"], name=op.f("fk_outturn_council_code")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_outturn_council")),
        sa.ForeignKeyConstraint(["revision_id"], ["outturn_revision.id"], name=op.f("fk_outturn_revision_id")),
        sa.PrimaryKeyConstraint("council", "code", "period", "area", name=op.f("pk_outturn")),
    )
    with op.batch_alter_table("outturn") as batch_op:
        batch_op.create_index(batch_op.f("ix_outturn_council_last_day"), ["council", "last_day"])
        batch_op.create_index(batch_op.f("ix_outturn_council_period"), ["council", "period"])
