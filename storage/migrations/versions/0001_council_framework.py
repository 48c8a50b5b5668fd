"""The council and its framework."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from storage.types import ExactDecimal

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "council",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_council")),
    )
    op.create_table(
        "body",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=True),
        sa.Column("next", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_body_council")),
        sa.PrimaryKeyConstraint("council", "key", name=op.f("pk_body")),
    )
    op.create_table(
        "council_settings",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("settings", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_council_settings_council")),
        sa.PrimaryKeyConstraint("council", "starts", name=op.f("pk_council_settings")),
    )
    op.create_table(
        "person",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("service", sa.String(), nullable=True),
        sa.Column("organisation", sa.String(), nullable=True),
        sa.Column("deputy", sa.String(), nullable=True),
        sa.Column("away_from", sa.Date(), nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("slack", sa.String(), nullable=True),
        sa.Column("teams", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_person_council")),
        sa.PrimaryKeyConstraint("council", "email", name=op.f("pk_person")),
    )
    op.create_table(
        "priority",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("portfolio", sa.String(), nullable=True),
        sa.Column("parent", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_priority_council")),
        sa.PrimaryKeyConstraint("council", "key", name=op.f("pk_priority")),
    )
    op.create_table(
        "member",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["council", "body"], ["body.council", "body.key"], name=op.f("fk_member_council_body")),
        sa.ForeignKeyConstraint(
            ["council", "email"], ["person.council", "person.email"], name=op.f("fk_member_council_email")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_member_council")),
        sa.PrimaryKeyConstraint("council", "body", "email", name=op.f("pk_member")),
    )
    op.create_table(
        "portfolio",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["council", "holder"], ["person.council", "person.email"], name=op.f("fk_portfolio_council_holder")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_portfolio_council")),
        sa.PrimaryKeyConstraint("council", "key", "starts", name=op.f("pk_portfolio")),
    )
    with op.batch_alter_table("portfolio") as batch_op:
        batch_op.create_index(batch_op.f("ix_portfolio_council_holder"), ["council", "holder"])

    op.create_table(
        "service",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("directorate", sa.String(), nullable=True),
        sa.Column("head", sa.String(), nullable=True),
        sa.Column("director", sa.String(), nullable=True),
        sa.Column("portfolio", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["council", "director"], ["person.council", "person.email"], name=op.f("fk_service_council_director")
        ),
        sa.ForeignKeyConstraint(
            ["council", "head"], ["person.council", "person.email"], name=op.f("fk_service_council_head")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_service_council")),
        sa.PrimaryKeyConstraint("council", "key", name=op.f("pk_service")),
    )
    op.create_table(
        "indicator",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("polarity", sa.String(24), nullable=False),
        sa.Column("frequency", sa.String(24), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("priority", sa.String(), nullable=True),
        sa.Column("portfolio", sa.String(), nullable=True),
        sa.Column("deputy", sa.String(), nullable=True),
        sa.Column("decimals", sa.Integer(), nullable=True),
        sa.Column("cumulative", sa.Boolean(), nullable=False),
        sa.Column("tolerance", sa.String(), nullable=True),
        sa.Column("strategic", sa.Boolean(), nullable=False),
        sa.Column("perspective", sa.String(), nullable=True),
        sa.Column("statutory", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("finalise_by", sa.Date(), nullable=True),
        sa.Column("partner", sa.String(), nullable=True),
        sa.Column("parent", sa.String(), nullable=True),
        sa.Column("weight", ExactDecimal(), nullable=True),
        sa.Column("aliases", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=True),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["council", "deputy"], ["person.council", "person.email"], name=op.f("fk_indicator_council_deputy")
        ),
        sa.ForeignKeyConstraint(
            ["council", "owner"], ["person.council", "person.email"], name=op.f("fk_indicator_council_owner")
        ),
        sa.ForeignKeyConstraint(
            ["council", "priority"], ["priority.council", "priority.key"], name=op.f("fk_indicator_council_priority")
        ),
        sa.ForeignKeyConstraint(
            ["council", "service"], ["service.council", "service.key"], name=op.f("fk_indicator_council_service")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_indicator_council")),
        sa.PrimaryKeyConstraint("council", "code", name=op.f("pk_indicator")),
    )
    with op.batch_alter_table("indicator") as batch_op:
        batch_op.create_index(batch_op.f("ix_indicator_council_owner"), ["council", "owner"])
        batch_op.create_index(batch_op.f("ix_indicator_council_priority"), ["council", "priority"])
        batch_op.create_index(batch_op.f("ix_indicator_council_service"), ["council", "service"])

    op.create_table(
        "target",
        sa.Column("council", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("period", sa.String(12), nullable=False),
        sa.Column("target", ExactDecimal(), nullable=True),
        sa.Column("lower", ExactDecimal(), nullable=True),
        sa.Column("upper", ExactDecimal(), nullable=True),
        sa.Column("floor", ExactDecimal(), nullable=True),
        sa.Column("tolerance", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["council", "code"], ["indicator.council", "indicator.code"], name=op.f("fk_target_council_code")
        ),
        sa.ForeignKeyConstraint(["council"], ["council.key"], name=op.f("fk_target_council")),
        sa.PrimaryKeyConstraint("council", "code", "period", name=op.f("pk_target")),
    )
