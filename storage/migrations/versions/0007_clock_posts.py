"""Until when a message of the clock is worth sending, and what it is about."""

import sqlalchemy as sa
from alembic import op

from storage.types import Instant

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; what waits already has neither and is sent as it was."""
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.add_column(sa.Column("until", Instant(), nullable=True))
        batch_op.add_column(sa.Column("topic", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_outbox_council_topic"), ["council", "topic"])
