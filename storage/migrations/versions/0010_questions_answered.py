"""What each message answers, so that it can be answered again."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; earlier messages are corrected in their words only."""
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.add_column(sa.Column("asked", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=True))
