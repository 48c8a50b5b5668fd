"""The migrations make exactly the tables that the program uses."""

import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, inspect, select, text

from storage import Database, DatabaseUnreachable, migrations
from storage.queries import figures
from storage.tables import Base, Verification

FILLED = """
insert into council (key, name) values ('hart', 'Hart');
insert into person (council, email, name, roles) values ('hart', 'asha@hart.example', 'Asha', '');
insert into service (council, key, name) values ('hart', 'finance', 'Finance');
insert into indicator (council, code, name, unit, polarity, frequency, service, owner, cumulative, strategic,
    statutory, status, aliases, personal)
values ('hart', 'FI06', 'Paid on time', '%', 'higher', 'quarter', 'finance', 'asha@hart.example', false, false,
    false, 'live', '', false);
insert into outturn_revision (id, council, code, period, area, revision, value, state, comment, entered_at, rating,
    rule_version, imported)
values (1, 'hart', 'FI06', '2014/15 Q1', '', 1, '97.90', 'signed off', 'Paid by card', '2014-07-01 09:00:00', 'green',
    '1', true);
insert into outturn (council, code, period, area, last_day, revision_id)
values ('hart', 'FI06', '2014/15 Q1', '', '2014-06-30', 1)
"""
"""A figure as an installation of the third revision has it."""

VERIFIED = """
insert into verification (id, council, code, period, area, revision, picked_by, picked_at, outcome, evidence_name,
    evidence_digest)
values (1, 'hart', 'FI06', '2014/15 Q1', '', 1, 'asha@hart.example', '2014-08-01 09:00:00', 'verified',
    'weighbridge.pdf', 'd0')
"""
"""What was verified of it with a file, as an installation of the fourteenth revision has it."""


@pytest.fixture
def migrated(database_url: str) -> Iterator[Database]:
    database = Database.connect(database_url)
    database.prepare()
    yield database
    database.close()


def test_the_migrated_tables_are_those_of_the_program(migrated: Database) -> None:
    with migrated.reading() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        _compare_checks_and_keys(migrated)


def _compare_checks_and_keys(database: Database) -> None:
    inspector = inspect(database.engine)
    for table in Base.metadata.sorted_tables:
        assert {check["name"] for check in inspector.get_check_constraints(table.name)} == {
            constraint.name for constraint in table.constraints if isinstance(constraint, CheckConstraint)
        }
        assert inspector.get_pk_constraint(table.name)["constrained_columns"] == list(table.primary_key.columns.keys())


def test_the_newest_revision_is_the_one_the_program_looks_for(sqlite_database: Database) -> None:
    with sqlite_database.reading() as session:
        configuration = migrations.configuration(session.connection())
        assert ScriptDirectory.from_config(configuration).get_heads() == [migrations.NEWEST]
        assert migrations.revision(session.connection()) == migrations.NEWEST


def test_a_record_with_figures_keeps_them_when_its_tables_change(database_url: str) -> None:
    database = Database.connect(database_url)
    with database.restructuring() as session:
        command.upgrade(migrations.configuration(session.connection()), "0003")
        for statement in FILLED.split(";"):
            session.execute(text(statement))
    database.prepare()
    with database.reading() as session:
        assert migrations.revision(session.connection()) == migrations.NEWEST
        (figure,) = figures.history(session, "hart", "FI06")
    assert (figure.value, figure.comment) == (Decimal("97.90"), "Paid by card")
    database.close()


def test_the_one_file_that_was_kept_as_evidence_before_is_kept_still(database_url: str) -> None:
    database = Database.connect(database_url)
    with database.restructuring() as session:
        command.upgrade(migrations.configuration(session.connection()), "0003")
        for statement in FILLED.split(";"):
            session.execute(text(statement))
        command.upgrade(migrations.configuration(session.connection()), "0014")
        session.execute(text(VERIFIED))
    database.prepare()
    with database.reading() as session:
        (kept,) = session.scalars(select(Verification))
        assert [(each.name, each.digest) for each in kept.files] == [("weighbridge.pdf", "d0")]
    database.close()


def test_preparing_twice_changes_nothing(migrated: Database) -> None:
    migrated.prepare()


def test_a_start_with_current_tables_does_not_load_alembic(sqlite_template: Path) -> None:
    program = (
        "import sys; from storage import Database; "
        f"Database.connect('sqlite:///{sqlite_template}').prepare(); "
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_tables_of_a_newer_program_are_left_alone(database: Database) -> None:
    with database.writing() as session:
        session.execute(text("update alembic_version set version_num = '9999'"))
    with pytest.raises(DatabaseUnreachable, match="another version"):
        database.prepare()
