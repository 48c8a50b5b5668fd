"""Changes of the framework that are to come, or wait for approval."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from storage.types import Instant

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "planned_amendment",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("table", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("columns", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=True),
        sa.Column("decided_at", Instant(), nullable=True),
        sa.Column("door", sa.String(), nullable=True),
        sa.Column("event", sa.String(), nullable=True),
        sa.CheckConstraint(
            "state in ('asked', 'planned', 'done', 'refused', 'withdrawn')", name=op.f("ck_planned_amendment_state")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_planned_amendment_council")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planned_amendment")),
    )
    op.create_index(op.f("ix_planned_amendment_council_state"), "planned_amendment", ["council", "state"])
