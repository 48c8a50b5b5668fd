"""Digests that an officer holds back."""

import sqlalchemy as sa
from alembic import op

from storage.types import EmailAddress, Instant

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "held_digest",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("held_by", EmailAddress(), nullable=False),
        sa.Column("held_at", Instant(), nullable=False),
        sa.Column("released_by", EmailAddress(), nullable=True),
        sa.Column("released_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_held_digest_council")),
        sa.PrimaryKeyConstraint("council", "key", name=op.f("pk_held_digest")),
    )
