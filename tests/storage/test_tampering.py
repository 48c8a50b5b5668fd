"""Whatever is changed behind the program about who gave a figure, which figure counts, or an erasing is found."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select, text

from storage import Database, log
from storage.audit.erasing import erase_texts
from storage.audit.verifying import verify
from storage.revisions import ORIGIN, append, copy_of, said, subject_of
from storage.tables import OutturnRevision

COUNCIL = "hart"
NOW = datetime(2014, 10, 20, 9, 0, tzinfo=UTC)
SUBJECT = "ETS01|2014/15 Q1"
ONE = "code = 'ETS01' and period = '2014/15 Q1'"
OTHER = "code = 'RS20' and period = '2014/15 Q1'"


def faults_after(hart: Database, *statements: str) -> str:
    """What the audit says when these have been done to the record behind the program."""
    with hart.writing() as session:
        for statement in statements:
            session.execute(text(statement))
    with hart.reading() as session:
        return "\n".join(verify(session, COUNCIL).faults)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("entered_by", "somebody@hart.example"),
        ("entered_for", "somebody@hart.example"),
        ("entered_at", "2014-10-01 09:00:00"),
        ("signed_off_by", "somebody@hart.example"),
        ("signed_off_at", "2014-10-01 09:00:00"),
        ("door", "slack"),
        ("event", "Ev1"),
        ("imported", "0"),
    ],
)
def test_who_gave_and_who_approved_a_figure_cannot_be_altered_unseen(hart: Database, column: str, value: str) -> None:
    faults = faults_after(hart, f"update outturn_revision set {column} = '{value}' where {ONE}")
    assert f"ETS01 for 2014/15 Q1: version 1 differs from the log in its {column.replace('_', ' ')}." in faults


def test_what_was_logged_before_that_was_kept_is_whole_still_and_holds_the_rest(hart: Database) -> None:
    with hart.writing() as session:
        imported = session.scalars(select(OutturnRevision).where(OutturnRevision.code == "ETS01")).first()
        assert imported is not None
        revised = append(session, copy_of(imported, comment="Two crews short"))
        content = {name: value for name, value in said(revised).items() if name not in ORIGIN}
        by = "officer@hart.example"
        log.record(session, COUNCIL, at=NOW, actor=by, what="figure", subject=subject_of(revised), new=content)
    assert faults_after(hart) == ""
    faults = faults_after(hart, f"update outturn_revision set comment = 'All well' where id = {revised.id}")
    assert "version 2 differs from the log in its comment." in faults


def test_a_figure_that_counts_for_another_indicator_shows(hart: Database) -> None:
    of = "(select revision_id from outturn where {})"
    faults = faults_after(
        hart,
        f"create temporary table kept as select {of.format(ONE)} as one, {of.format(OTHER)} as other",
        f"update outturn set revision_id = (select other from kept) where {ONE}",
        f"update outturn set revision_id = (select one from kept) where {OTHER}",
    )
    assert "ETS01 for 2014/15 Q1: the figure that counts is not its newest version." in faults
    assert "RS20 for 2014/15 Q1: the figure that counts is not its newest version." in faults


def test_a_figure_that_counts_for_a_period_nobody_gave_one_for_shows(hart: Database) -> None:
    faults = faults_after(
        hart,
        "insert into outturn (council, code, period, area, last_day, revision_id)"
        f" select council, code, '2014/15 Q3', area, '2014-12-31', revision_id from outturn where {ONE}",
    )
    assert "ETS01 for 2014/15 Q3: a figure counts that was never given." in faults


def test_a_figure_moved_to_another_period_or_day_shows(hart: Database) -> None:
    moved = faults_after(hart, f"update outturn set last_day = '2013-06-30' where {ONE}")
    assert "ETS01 for 2014/15 Q1: the day on which its period ends was altered." in moved


def test_a_text_emptied_as_if_it_had_been_erased_shows_and_one_that_was_erased_does_not(hart: Database) -> None:
    with hart.writing() as session:
        erase_texts(session, COUNCIL, SUBJECT, at=NOW, actor="officer@hart.example", why="Asked by the writer")
    with hart.reading() as session:
        assert verify(session, COUNCIL).faults == ()
    some = "(select min(digest) from kept_text where text is not null)"
    faults = faults_after(
        hart, f"update kept_text set text = null, salt = '', erased_at = '2014-10-20 10:00:00' where digest = {some}"
    )
    assert "is gone, and the log says nothing of its erasing." in faults


def test_a_log_that_was_emptied_with_all_its_figures_shows(hart: Database) -> None:
    tables = ("outturn", "outturn_revision", "log_entry")
    faults = faults_after(hart, *(f"delete from {table} where council = '{COUNCIL}'" for table in tables))
    assert faults == "The log is empty, though this council was imported: all of it was removed."


def test_a_figure_of_an_area_is_named_with_it(hart: Database) -> None:
    with hart.writing() as session:
        imported = session.scalars(select(OutturnRevision).where(OutturnRevision.code == "ETS01")).first()
        assert imported is not None
        append(session, copy_of(imported, area="North", revision=1))
    assert f"ETS01 for {imported.period} in North: version 1 is in the record" in faults_after(hart)
