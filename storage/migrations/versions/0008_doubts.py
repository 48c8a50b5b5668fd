"""What the checks found of a figure before it was saved, and what was said to that."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of earlier figures nothing was asked."""
    with op.batch_alter_table("outturn_revision") as batch_op:
        batch_op.add_column(sa.Column("doubt", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("note", sa.Text(), nullable=True))
