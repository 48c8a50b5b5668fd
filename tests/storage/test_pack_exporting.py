"""Exporting: what comes out is what went in, in every form."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from domain.access import State
from storage import Database, revisions
from storage.pack import export_pack, load
from storage.queries import figures
from tests.storage.packs import bring_in, part_of_pack, record, write_pack
from tests.storage.test_pack_importing import Q1, Q2, in_chat

EXAMPLES = Path(__file__).parents[2] / "examples"
FORMS = ["pack", "pack.zip", "pack.xlsx"]


def exported(database: Database, path: Path, council: str = "hart") -> Path:
    with database.reading() as session:
        export_pack(session, council, path)
    return path


@pytest.mark.parametrize("form", FORMS)
def test_a_record_with_a_history_comes_back_the_same(
    sqlite_database: Database, make_database: Callable[[], Database], tmp_path: Path, form: str
) -> None:
    bring_in(sqlite_database, write_pack(tmp_path / "first"))
    in_chat(sqlite_database, "W02", "44", Q2)
    in_chat(sqlite_database, "W02", "45.10", Q2, State.SIGNED_OFF)
    more = {
        "targets": "code,period,target\nW01,2026/27,57\nW02,2026/27,41\n",
        "outturns": 'code,period,value,area,comment\nW01,2026/27 Q2,55,North,"Two\nlines, = and “quotes”"\n',
        "portfolios": "key,name,holder\nenv,Environment,asha@hart.example\n",
        "finance": "service,period,budget,forecast\nwaste,2026/27 Q1,1204000.50,-3\n",
        "meetings": "body,date,period\ncmt,2026-11-03,2026/27 Q2\n",
        "actions": "key,text,owner,status\n1,=SUM(A1),asha@hart.example,done\n",
    }
    bring_in(sqlite_database, part_of_pack(tmp_path / "more", **more))
    path = exported(sqlite_database, tmp_path / form)
    copy = make_database()
    assert bring_in(copy, path).conflicts == ()
    assert record(copy, "hart") == record(sqlite_database, "hart")
    assert str(bring_in(copy, path)) == "Nothing to change."


@pytest.mark.parametrize("form", FORMS)
def test_importing_an_export_into_its_own_council_changes_nothing(
    sqlite_database: Database, tmp_path: Path, form: str
) -> None:
    bring_in(sqlite_database, write_pack(tmp_path / "first"))
    in_chat(sqlite_database, "W02", "44", Q2)
    report = bring_in(sqlite_database, exported(sqlite_database, tmp_path / form))
    assert (str(report), report.conflicts) == ("Nothing to change.", ())


def test_only_what_is_in_use_is_written(sqlite_database: Database, tmp_path: Path) -> None:
    bring_in(sqlite_database, write_pack(tmp_path / "first"))
    folder = exported(sqlite_database, tmp_path / "pack")
    assert {file.name for file in folder.iterdir()} == {file.name for file in (tmp_path / "first").iterdir()}
    assert (folder / "priorities.csv").read_text() == "key,name\nclean,A clean district\n"
    assert (folder / "outturns.csv").read_text().splitlines()[1].startswith("W01,2026/27 Q1,57.90,")


def test_a_rating_by_an_older_target_is_kept_in_the_history(sqlite_database: Database, tmp_path: Path) -> None:
    bring_in(sqlite_database, write_pack(tmp_path / "first"))
    bring_in(sqlite_database, part_of_pack(tmp_path / "more", targets="code,period,target\nW01,2026/27,57\n"))
    history = (exported(sqlite_database, tmp_path / "pack") / "history.csv").read_text().splitlines()
    assert len(history) == 2
    assert "amber,58,10%" in history[1]


def test_an_appended_revision_counts(sqlite_database: Database, tmp_path: Path) -> None:
    bring_in(sqlite_database, write_pack(tmp_path / "first"))
    with sqlite_database.writing() as session:
        current = figures.one(session, "hart", "W02", Q1)
        assert current is not None
        revisions.append(session, revisions.copy_of(current, value=Decimal(60)), after=1)
    with sqlite_database.reading() as session:
        assert [revision.value for revision in figures.history(session, "hart", "W02", 4)] == [Decimal(60)]


def values(path: Path) -> dict[str, list[dict[str, object]]]:
    """What a pack says, whatever it looks like: its tables' rows without their lines."""
    pack = load(path)
    return {name: [row.values for row in table.rows] for name, table in pack.tables.items()} | {"": [pack.settings]}


@pytest.mark.parametrize("example", ["hart_2014_15", "hartsmere"])
def test_the_examples_come_back_the_same_in_every_form(
    sqlite_database: Database, make_database: Callable[[], Database], tmp_path: Path, example: str
) -> None:
    council = bring_in(sqlite_database, EXAMPLES / example).council
    folder, archive, workbook = (exported(sqlite_database, tmp_path / form, council) for form in FORMS)
    assert values(folder) == values(archive) == values(workbook)
    copy = make_database()
    assert bring_in(copy, workbook).conflicts == ()
    assert record(copy, council) == record(sqlite_database, council)
