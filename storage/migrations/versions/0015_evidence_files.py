"""Several files can be the evidence of one verification."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table, and take over the one file that each verification could have before."""
    op.create_table(
        "evidence_file",
        sa.Column("verification", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["verification"], ["verification.id"], name=op.f("fk_evidence_file_verification")),
        sa.PrimaryKeyConstraint("verification", "number", name=op.f("pk_evidence_file")),
    )
    op.execute(
        "insert into evidence_file (verification, number, name, digest)"
        " select id, 1, coalesce(evidence_name, 'file'), evidence_digest from verification"
        " where evidence_digest is not null"
    )
    with op.batch_alter_table("verification") as batch_op:
        batch_op.drop_column("evidence_name")
        batch_op.drop_column("evidence_digest")
