"""What a comment may hold besides, whether it is withheld, and which figures were verified with which evidence."""

import sqlalchemy as sa
from alembic import op

from storage.types import EmailAddress, Instant

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, nothing of earlier figures withheld, and create the tables."""
    with op.batch_alter_table("outturn_revision") as batch_op:
        batch_op.add_column(sa.Column("action_by", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("options", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("withheld", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "verification",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("period", sa.String(12), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("picked_by", EmailAddress(), nullable=False),
        sa.Column("picked_at", Instant(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("by", EmailAddress(), nullable=True),
        sa.Column("at", Instant(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("evidence_name", sa.String(), nullable=True),
        sa.Column("evidence_link", sa.Text(), nullable=True),
        sa.Column("evidence_digest", sa.String(), nullable=True),
        sa.CheckConstraint("outcome in ('picked', 'verified', 'question')", name=op.f("ck_verification_outcome")),
        sa.ForeignKeyConstraint(
            ["council", "code"], ["indicator.council", "indicator.code"], name=op.f("fk_verification_council_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verification")),
        sa.UniqueConstraint(
            "council",
            "code",
            "period",
            "area",
            "revision",
            name=op.f("uq_verification_council_code_period_area_revision"),
        ),
    )
    op.create_table(
        "evidence",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_evidence_council")),
        sa.PrimaryKeyConstraint("council", "digest", name=op.f("pk_evidence")),
    )
