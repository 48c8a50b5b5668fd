"""Which row of money is the newest, where a council keeps one a quarter or one a year."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from domain.periods import Period
from storage import Database
from storage.queries import money
from storage.tables import Finance
from tests.storage.packs import bring_in, write_pack

AUTUMN = date(2026, 11, 22)


def newest(database: Database, folder: Path, *periods: str, until: date = AUTUMN) -> str:
    bring_in(database, write_pack(folder))
    with database.writing() as session:
        for period in periods:
            session.add(Finance(council="hart", service="waste", period=Period.parse(period), budget=Decimal(9)))
    with database.reading() as session:
        found = money.newest_period(session, "hart", ["waste"], until)
    return found.notation if found else ""


def test_a_quarter_that_has_not_ended_is_not_told(database: Database, tmp_path: Path) -> None:
    assert newest(database, tmp_path, "2026/27 Q1", "2026/27 Q2", "2026/27 Q3") == "2026/27 Q2"


def test_a_row_for_the_year_is_the_newest_while_the_year_runs(database: Database, tmp_path: Path) -> None:
    assert newest(database, tmp_path, "2025/26", "2026/27") == "2026/27"


def test_a_quarter_of_this_year_tells_more_than_the_year(database: Database, tmp_path: Path) -> None:
    assert newest(database, tmp_path, "2026/27 Q2", "2026/27") == "2026/27 Q2"


def test_a_year_that_has_not_begun_by_then_is_not_told(database: Database, tmp_path: Path) -> None:
    assert newest(database, tmp_path, "2026/27", until=date(2026, 3, 31)) == ""
