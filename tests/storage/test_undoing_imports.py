"""Taking back the last import: rows, figures and what was added, on both databases."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from domain.access import State
from domain.periods import Period
from storage import Database
from storage.amending import Amendment, Origin, amend
from storage.audit.verifying import verify
from storage.pack.cells import LONDON
from storage.planning import apply_planned, plan
from storage.queries import councils, figures
from storage.tables import Indicator, Person, TargetRow
from storage.undoing_imports import CannotUndo, Undone, last_import, undo_import
from tests.storage.packs import TODAY, bring_in, part_of_pack, write_pack

OFFICER = Origin("petra@hart.example", datetime(2026, 10, 22, 9, 0, tzinfo=LONDON), event="one")
Q1 = Period.parse("2026/27 Q1")
LATER = date(2026, 10, 21)


@pytest.fixture
def council(database: Database, tmp_path: Path) -> Database:
    bring_in(database, write_pack(tmp_path / "first"), today=TODAY)
    return database


def undone(database: Database) -> Undone:
    with database.writing() as session:
        newest = last_import(session, "hart")
        assert newest is not None
        return undo_import(session, "hart", newest, OFFICER, "The import of 21 October was taken back.")


def test_what_an_import_changed_is_as_before(council: Database, tmp_path: Path) -> None:
    changes = part_of_pack(
        tmp_path / "second",
        targets="code,period,target\nW01,2026/27,70\n",
        outturns="code,period,value\nW02,2026/27 Q1,71\n",
    )
    bring_in(council, changes, today=LATER)
    found = undone(council)
    assert (found.changed, found.removed, len(found.figures), found.stays) == (1, 0, 1, [])
    with council.reading() as session:
        target = session.get_one(TargetRow, ("hart", "W01", Period.parse("2026/27")))
        figure = figures.one(session, "hart", "W02", Q1)
        assert figure is not None
        assert (target.target, figure.value, figure.state) == (Decimal(58), Decimal(62), State.SUBMITTED)
        assert verify(session, "hart").faults == ()


def test_a_restated_figure_goes_back_with_the_reason(council: Database, tmp_path: Path) -> None:
    wrong = part_of_pack(tmp_path / "second", outturns="code,period,value\nW01,2026/27 Q1,5.79\n")
    bring_in(council, wrong, today=LATER, restate="A digit was missing")
    undone(council)
    with council.reading() as session:
        figure = figures.one(session, "hart", "W01", Q1)
        assert figure is not None
        assert (figure.value, figure.revision) == (Decimal("57.90"), 3)
        assert figure.restatement == "The import of 21 October was taken back."
        assert verify(session, "hart").faults == ()


def test_what_was_added_goes_unless_something_refers_to_it(council: Database, tmp_path: Path) -> None:
    more = part_of_pack(
        tmp_path / "second",
        people="email,name\nnew@hart.example,New Person\nkept@hart.example,Kept Person\n",
        indicators="code,name,unit,polarity,frequency,service,owner\n"
        "W09,New,%,higher,quarter,waste,kept@hart.example\n",
        outturns="code,period,value\nW09,2026/27 Q1,5\n",
    )
    bring_in(council, more, today=LATER)
    found = undone(council)
    assert sorted(found.stays) == ["W09 in indicators", "kept@hart.example in people"]
    with council.reading() as session:
        assert session.get(Person, ("hart", "new@hart.example")) is None
        assert session.get(Indicator, ("hart", "W09")) is not None
        figure = figures.one(session, "hart", "W09", Q1)
        assert figure is not None
        assert (figure.value, figure.state) == (None, State.DRAFT)
        assert verify(session, "hart").faults == ()


def test_somebody_stays_whom_a_change_to_come_makes_an_owner(council: Database, tmp_path: Path) -> None:
    people = "email,name\nnew@hart.example,New Person\nother@hart.example,Other Person\n"
    bring_in(council, part_of_pack(tmp_path / "second", people=people), today=LATER)
    with council.writing() as session:
        change = Amendment("indicators", "W01", {"owner": "new@hart.example"})
        plan(session, "hart", [change], date(2026, 11, 1), OFFICER)
    found = undone(council)
    assert (found.stays, found.removed) == (["new@hart.example in people"], 1)
    with council.writing() as session:
        assert len(apply_planned(session, "hart", date(2026, 11, 1), OFFICER)) == 1
        assert session.get_one(Indicator, ("hart", "W01")).owner == "new@hart.example"


def test_the_same_pack_put_right_can_be_imported_afterwards(council: Database, tmp_path: Path) -> None:
    wrong = part_of_pack(
        tmp_path / "second",
        targets="code,period,target\nW01,2026/27,7\n",
        outturns="code,period,value,state\nW01,2026/27 Q2,6.1,submitted\nW02,2026/27 Q1,7,submitted\n",
    )
    bring_in(council, wrong, today=LATER)
    undone(council)
    right = part_of_pack(
        tmp_path / "third",
        targets="code,period,target\nW01,2026/27,70\n",
        outturns="code,period,value,state\nW01,2026/27 Q2,61,submitted\nW02,2026/27 Q1,70,submitted\n",
    )
    assert bring_in(council, right, today=LATER).conflicts == ()
    with council.reading() as session:
        added, revised = (
            figures.one(session, "hart", "W01", Period.parse("2026/27 Q2")),
            figures.one(session, "hart", "W02", Q1),
        )
        assert added is not None
        assert revised is not None
        assert (added.value, added.reason, added.state) == (Decimal(61), None, State.SUBMITTED)
        assert revised.value == Decimal(70)


def test_a_figure_that_was_taken_back_comes_in_again_like_a_new_one(council: Database, tmp_path: Path) -> None:
    bring_in(
        council, part_of_pack(tmp_path / "second", outturns="code,period,value\nW01,2026/27 Q2,6.1\n"), today=LATER
    )
    undone(council)
    bring_in(council, part_of_pack(tmp_path / "third", outturns="code,period,value\nW01,2026/27 Q2,61\n"), today=LATER)
    with council.reading() as session:
        figure = figures.one(session, "hart", "W01", Period.parse("2026/27 Q2"))
        assert figure is not None
        assert (figure.value, figure.state, figure.reason) == (Decimal(61), State.SIGNED_OFF, None)


def test_nothing_written_beside_a_figure_stays_when_it_is_taken_back(council: Database, tmp_path: Path) -> None:
    row = "W01,2026/27 Q2,6.1,Short of a crew,Hire two,asha@hart.example,Share with Rushmoor\n"
    columns = "code,period,value,comment,action,action_by,options\n"
    bring_in(council, part_of_pack(tmp_path / "second", outturns=columns + row), today=LATER)
    undone(council)
    with council.reading() as session:
        figure = figures.one(session, "hart", "W01", Period.parse("2026/27 Q2"))
        assert figure is not None
        assert (figure.value, figure.comment, figure.action, figure.action_by, figure.options) == (None,) * 5


def test_an_import_is_not_taken_back_where_something_was_changed_since(council: Database, tmp_path: Path) -> None:
    bring_in(council, part_of_pack(tmp_path / "second", targets="code,period,target\nW01,2026/27,70\n"), today=LATER)
    with council.writing() as session:
        amend(session, "hart", [Amendment("targets", "W01|2026/27", {"target": "65"})], OFFICER)
    with pytest.raises(CannotUndo, match=r"Changed since that import: W01\|2026/27 in targets"):
        undone(council)


def test_the_import_that_made_the_council_stays(council: Database) -> None:
    with pytest.raises(CannotUndo, match="made the council"):
        undone(council)


def test_an_import_is_taken_back_once(council: Database, tmp_path: Path) -> None:
    bring_in(council, part_of_pack(tmp_path / "second", targets="code,period,target\nW01,2026/27,70\n"), today=LATER)
    undone(council)
    with pytest.raises(CannotUndo, match="made the council"):
        undone(council)


def test_two_imports_of_one_day_are_taken_back_one_after_the_other(council: Database, tmp_path: Path) -> None:
    for code, figure in (("W01", 70), ("W03", 500)):
        changes = f"code,period,target\n{code},2026/27,{figure}\n"
        bring_in(council, part_of_pack(tmp_path / code, targets=changes), today=LATER)
    for code, figure in (("W03", 400), ("W01", 58)):
        assert undone(council).changed == 1
        with council.reading() as session:
            assert session.get_one(TargetRow, ("hart", code, Period.parse("2026/27"))).target == Decimal(figure)


def test_settings_go_back(council: Database, tmp_path: Path) -> None:
    folder = tmp_path / "second"
    folder.mkdir()
    (folder / "council.toml").write_text('key = "hart"\nname = "Hart and Co"\n', encoding="utf-8")
    bring_in(council, folder, today=LATER)
    undone(council)
    with council.reading() as session:
        assert councils.framework(session, "hart", date(2026, 10, 23)).name == "Hart"


def test_settings_stay_where_those_of_before_do_not_go_with_what_was_changed_since(
    council: Database, tmp_path: Path
) -> None:
    folder = part_of_pack(tmp_path / "second")
    (folder / "council.toml").write_text('key = "hart"\n\n[calendar]\ndeadline = 20\n', encoding="utf-8")
    bring_in(council, folder, today=LATER)
    with council.writing() as session:
        amend(session, "hart", [Amendment("council", "council.toml", {"calendar.window_opens": "15"})], OFFICER)
    with pytest.raises(CannotUndo, match="Other settings have changed since that import"):
        undone(council)
    with council.reading() as session:
        assert councils.framework(session, "hart", LATER).calendar.deadline == 20
