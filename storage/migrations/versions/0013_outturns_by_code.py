"""An indicator's figures are found by its code and in order of time, without reading those of the whole council."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    op.create_index("ix_outturn_council_code_last_day", "outturn", ["council", "code", "last_day"])
