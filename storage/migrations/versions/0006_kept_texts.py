"""What people wrote, kept apart from the log so that it can be erased."""

import sqlalchemy as sa
from alembic import op

from storage.types import Instant

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "kept_text",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("kept_at", Instant(), nullable=False),
        sa.Column("erased_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_kept_text_council")),
        sa.PrimaryKeyConstraint("council", "digest", name=op.f("pk_kept_text")),
    )
