"""Changes of the framework between imports: at once or on a day to come, logged, rated again, and taken back."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from storage import Database
from storage.amending import Amendment, CannotAmend, Origin, amend, take_back
from storage.amendments_made import asked_with, made, made_by
from storage.audit.holding import everything_held
from storage.audit.verifying import verify
from storage.pack.cells import LONDON
from storage.planning import apply_planned, apply_what_can_be, decide, plan
from storage.tables import Indicator, PlannedAmendment, TargetRow
from tests.storage.rows import a_council, settings_of_a_council

NOW = datetime(2026, 10, 1, 9, 0, tzinfo=LONDON)
OFFICER = Origin("asha@hart.example", NOW, event="one")


@pytest.fixture
def council(database: Database) -> Database:
    with database.writing() as session:
        a_council(session)
        settings_of_a_council(session, NOW)
    return database


def test_a_change_is_made_logged_and_taken_back(council: Database) -> None:
    with council.writing() as session:
        amend(session, "hart", [Amendment("indicators", "FI06", {"name": "Bills paid on time"})], OFFICER)
        assert session.get_one(Indicator, ("hart", "FI06")).name == "Bills paid on time"
        entries = made_by(session, "hart", "asha@hart.example", "one")
        assert [(entry.subject, entry.old, entry.new) for entry in entries] == [
            ("indicators|FI06", {"name": "Invoices paid on time"}, {"name": "Bills paid on time"})
        ]
        take_back(session, "hart", entries, OFFICER)
        assert session.get_one(Indicator, ("hart", "FI06")).name == "Invoices paid on time"
        assert verify(session, "hart").faults == ()


def test_what_changes_nothing_leaves_no_trace(council: Database) -> None:
    with council.writing() as session:
        same = Amendment("indicators", "FI06", {"name": "Invoices paid on time"})
        assert amend(session, "hart", [same], OFFICER) == ()


def test_a_row_that_is_not_there_yet_is_added(council: Database) -> None:
    with council.writing() as session:
        amend(session, "hart", [Amendment("targets", "FI06|2026/27", {"target": "98.5"})], OFFICER)
        (row,) = session.query(TargetRow).all()
        assert (str(row.period), row.target) == ("2026/27", Decimal("98.5"))


def test_what_cannot_be_read_is_refused(council: Database) -> None:
    with council.writing() as session, pytest.raises(CannotAmend, match="target"):
        amend(session, "hart", [Amendment("targets", "FI06|2026/27", {"target": "soon"})], OFFICER)


def test_nothing_is_changed_where_one_of_several_changes_cannot_be_read(council: Database) -> None:
    changes = [
        Amendment("indicators", "FI06", {"name": "Bills paid on time"}),
        Amendment("targets", "FI06|2026/27", {"target": "soon"}),
    ]
    with council.writing() as session, pytest.raises(CannotAmend, match="target"):
        amend(session, "hart", changes, OFFICER)
    with council.reading() as session:
        assert session.get_one(Indicator, ("hart", "FI06")).name == "Invoices paid on time"


def test_a_required_column_cannot_be_emptied(council: Database) -> None:
    with council.writing() as session, pytest.raises(CannotAmend, match="can't be left empty"):
        amend(session, "hart", [Amendment("indicators", "FI06", {"name": ""})], OFFICER)


def test_a_planned_change_waits_for_its_day(council: Database) -> None:
    change = [Amendment("indicators", "FI06", {"name": "Bills paid on time"})]
    with council.writing() as session:
        plan(session, "hart", change, date(2026, 12, 1), OFFICER)
        assert apply_planned(session, "hart", date(2026, 11, 30), OFFICER) == ()
        assert session.get_one(Indicator, ("hart", "FI06")).name == "Invoices paid on time"
        assert len(apply_planned(session, "hart", date(2026, 12, 1), OFFICER)) == 1
        assert session.get_one(Indicator, ("hart", "FI06")).name == "Bills paid on time"
        assert apply_planned(session, "hart", date(2026, 12, 2), OFFICER) == ()


def test_a_change_that_needs_approval_waits_for_it_whatever_the_day(council: Database) -> None:
    change = [Amendment("indicators", "FI06", {"name": "Bills paid on time"})]
    with council.writing() as session:
        asked = plan(session, "hart", change, date(2026, 10, 1), OFFICER, needs_approval=True, reason="clearer")
        assert apply_planned(session, "hart", date(2026, 12, 1), OFFICER) == ()
        decide(session, "hart", asked, "planned", Origin("ravi@hart.example", NOW))
        assert len(apply_planned(session, "hart", date(2026, 12, 1), OFFICER)) == 1


def test_what_cannot_be_made_on_its_day_is_set_aside_and_the_rest_takes_effect(council: Database) -> None:
    changes = [
        Amendment("indicators", "FI06", {"name": "Bills paid on time"}),
        Amendment("indicators", "FI06", {"owner": "nobody@hart.example"}),
        Amendment("targets", "FI06|2026/27", {"target": "soon"}),
        Amendment("targets", "FI06|2026/27", {"target": "98.5"}),
    ]
    with council.writing() as session:
        planned = plan(session, "hart", changes, date(2026, 10, 1), OFFICER)
    with council.writing() as session:
        set_aside = apply_what_can_be(session, "hart", date(2026, 10, 1), OFFICER)
        assert [each.id for each in set_aside] == [planned[1].id, planned[2].id]
    with council.reading() as session:
        assert session.get_one(Indicator, ("hart", "FI06")).name == "Bills paid on time"
        assert [row.target for row in session.query(TargetRow).all()] == [Decimal("98.5")]
        states = [session.get_one(PlannedAmendment, each.id).state for each in planned]
        assert states == ["done", "refused", "refused", "done"]
        assert verify(session, "hart").faults == ()


def test_a_row_that_was_added_goes_again_when_it_is_taken_back_and_can_come_again(council: Database) -> None:
    with council.writing() as session:
        entries = amend(session, "hart", [Amendment("targets", "FI06|2026/27 Q3", {"target": "98.5"})], OFFICER)
        undone = take_back(session, "hart", entries, OFFICER)
        assert session.query(TargetRow).all() == []
        take_back(session, "hart", undone, OFFICER)
        (row,) = session.query(TargetRow).all()
        assert (str(row.period), row.target) == ("2026/27 Q3", Decimal("98.5"))
        assert verify(session, "hart").faults == ()


def test_a_row_that_was_added_and_changed_since_is_not_taken_away(council: Database) -> None:
    with council.writing() as session:
        entries = amend(session, "hart", [Amendment("targets", "FI06|2026/27", {"target": "98.5"})], OFFICER)
        amend(session, "hart", [Amendment("targets", "FI06|2026/27", {"target": "97"})], OFFICER)
        with pytest.raises(CannotAmend, match="changed again since"):
            take_back(session, "hart", entries, OFFICER)


def test_what_one_message_changed_and_planned_is_found_together(council: Database) -> None:
    with council.writing() as session:
        amend(session, "hart", [Amendment("targets", "FI06|2026/27", {"target": "98.5"})], OFFICER)
        plan(session, "hart", [Amendment("indicators", "FI06", {"tolerance": "5%"})], date(2027, 4, 1), OFFICER)
        event = made(session, "hart", "asha@hart.example").standing[-1]
        assert event == "one"
        assert [entry.subject for entry in made_by(session, "hart", "asha@hart.example", event)] == [
            "targets|FI06|2026/27"
        ]
        assert [each.columns for each in asked_with(session, "hart", event)] == [{"tolerance": "5%"}]


def test_what_is_to_come_is_held_for_an_auditor(council: Database) -> None:
    with council.writing() as session:
        plan(session, "hart", [Amendment("indicators", "FI06", {"tolerance": "5%"})], date(2027, 4, 1), OFFICER)
        sheets = {sheet.name: sheet for sheet in everything_held(session, "hart", "FI06", None, None)}
        (row,) = sheets["Changes to come"].rows
        assert row[:4] == (date(2027, 4, 1), "planned", "indicators|FI06", "tolerance: 5%")
