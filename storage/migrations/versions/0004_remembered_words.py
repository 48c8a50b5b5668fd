"""Words that people have taught the bot."""

import sqlalchemy as sa
from alembic import op

from storage.types import EmailAddress, Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "remembered_word",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("means", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("taught_by", EmailAddress(), nullable=True),
        sa.Column("taught_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_remembered_word_council")),
        sa.PrimaryKeyConstraint("council", "word", "means", name=op.f("pk_remembered_word")),
    )
