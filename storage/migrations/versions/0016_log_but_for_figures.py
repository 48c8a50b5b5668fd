"""The newest change of the framework is found at once, however many figures were logged since."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

NO_FIGURE = sa.text("what <> 'figure'")


def upgrade() -> None:
    """Add the index."""
    op.create_index(
        "ix_log_entry_no_figure",
        "log_entry",
        ["council", "id"],
        sqlite_where=NO_FIGURE,
        postgresql_where=NO_FIGURE,
    )
