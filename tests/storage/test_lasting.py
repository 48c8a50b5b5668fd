"""What reading sessions keep of the framework is always as the record has it, whoever changed that."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from storage import Database
from storage.amending import Amendment, Origin, amend
from storage.queries import councils, indicators, people, portfolios
from storage.queries.lasting import stamp
from storage.tables import Base, Body, Indicator, Person, Portfolio, Service
from tests.storage.packs import FILES, bring_in, write_pack

NOW = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
TODAY = date(2026, 10, 20)


@pytest.fixture
def hart(database: Database, tmp_path: Path) -> Database:
    bring_in(database, write_pack(tmp_path / "first"))
    return database


def change(database: Database, table: str, key: str, **columns: str) -> None:
    with database.writing() as session:
        amend(session, "hart", [Amendment(table, key, columns)], Origin("officer@hart.example", NOW))


def name_of(database: Database, code: str) -> str:
    with database.reading() as session:
        (found,) = indicators.named(session, "hart", [code])
        return found.name


def test_a_second_reading_asks_only_whether_anything_has_changed(hart: Database) -> None:
    statements: list[str] = []

    def read() -> None:
        with hart.reading() as session:
            councils.framework(session, "hart", TODAY)
            people.services(session, "hart")
            people.by_email(session, "hart", "asha@hart.example")
            indicators.named(session, "hart", ["W02"])
            portfolios.on(session, "hart", TODAY)

    read()
    event.listen(hart.engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    read()
    (only,) = (each for each in statements if each.lstrip().upper().startswith("SELECT"))
    assert "log_entry" in only


def test_the_newest_change_is_found_without_going_through_the_figures_logged_since(
    sqlite_database: Database, tmp_path: Path
) -> None:
    bring_in(sqlite_database, write_pack(tmp_path / "first"))
    asked: list[tuple[str, Any]] = []
    event.listen(sqlite_database.engine, "before_cursor_execute", lambda *given: asked.append(given[2:4]))
    with sqlite_database.reading() as session:
        assert stamp(session, "hart") is not None
        statement, given = asked[-1]
        plan = session.connection().exec_driver_sql(f"explain query plan {statement}", given).all()
    (step,) = plan
    assert "ix_log_entry_no_figure" in step.detail


def test_an_amendment_is_seen_by_the_next_reading(hart: Database) -> None:
    before = name_of(hart, "W02")
    change(hart, "indicators", "W02", name="Collections forgotten")
    assert (before, name_of(hart, "W02")) == ("Missed collections", "Collections forgotten")


def test_what_another_process_amends_is_seen_by_the_next_reading(hart: Database) -> None:
    other = Database.connect(hart.engine.url.render_as_string(hide_password=False))
    assert name_of(hart, "W02") == name_of(other, "W02")
    change(other, "indicators", "W02", name="Collections forgotten")
    assert name_of(hart, "W02") == "Collections forgotten"
    other.close()


def test_an_import_is_seen_by_the_next_reading(hart: Database, tmp_path: Path) -> None:
    name_of(hart, "W02")
    rows = FILES["indicators.csv"].replace("Missed collections", "Collections forgotten")
    bring_in(hart, write_pack(tmp_path / "second", indicators=rows))
    assert name_of(hart, "W02") == "Collections forgotten"


def test_somebody_who_goes_away_is_away_in_the_next_reading(hart: Database) -> None:
    def away() -> date | None:
        with hart.reading() as session:
            person = people.by_email(session, "hart", "asha@hart.example")
            return person.away_from if person else None

    assert away() is None
    change(hart, "people", "asha@hart.example", away_from="2026-10-21")
    assert away() == date(2026, 10, 21)


def test_another_day_has_its_own_holders(hart: Database) -> None:
    change(hart, "portfolios", "env|2026-12-01", name="Environment", holder="ravi@hart.example")

    def holders(day: date) -> set[str]:
        with hart.reading() as session:
            return {each.holder for each in portfolios.on(session, "hart", day)}

    assert "ravi@hart.example" not in holders(TODAY)
    assert "ravi@hart.example" in holders(date(2026, 12, 1))


def test_what_is_written_unlogged_in_this_process_is_seen_too(hart: Database) -> None:
    name_of(hart, "W02")
    with hart.writing() as session:
        found = indicators.by_code(session, "hart", "W02")
        assert found is not None
        found.name = "Collections forgotten"
    assert name_of(hart, "W02") == "Collections forgotten"


def test_a_writing_session_has_rows_of_its_own(hart: Database) -> None:
    with hart.reading() as session:
        (kept,) = indicators.named(session, "hart", ["W02"])
    with hart.writing() as session:
        own = indicators.by_code(session, "hart", "W02")
        assert own is not kept
        assert own in session


def test_what_others_read_as_well_cannot_be_changed(hart: Database) -> None:
    with hart.reading() as session:
        (kept,) = indicators.named(session, "hart", ["W02"])
    with pytest.raises(TypeError, match="for reading"):
        kept.name = "Collections forgotten"
    assert name_of(hart, "W02") == "Missed collections"


def test_what_is_kept_says_all_that_the_record_says(hart: Database) -> None:
    with hart.reading() as session:
        kept = (
            *indicators.every(session, "hart"),
            *people.every(session, "hart"),
            *people.services(session, "hart"),
            *portfolios.on(session, "hart", TODAY),
            *councils.bodies(session, "hart"),
        )
        for table in (Indicator, Person, Service, Portfolio, Body):
            stored = [_said(row) for row in session.scalars(select(table))]
            assert sorted(stored) == sorted(_said(row) for row in kept if isinstance(row, table))


def _said(row: Base) -> str:
    return str({column.key: getattr(row, column.key) for column in row.__table__.columns})


def test_each_record_keeps_its_own(hart: Database, make_database: Callable[[], Database], tmp_path: Path) -> None:
    other = make_database()
    rows = FILES["indicators.csv"].replace("Missed collections", "Collections forgotten")
    bring_in(other, write_pack(tmp_path / "other", indicators=rows))
    assert (name_of(hart, "W02"), name_of(other, "W02")) == ("Missed collections", "Collections forgotten")


def test_a_session_that_writes_figures_only_finds_what_readings_have_kept(hart: Database) -> None:
    with hart.reading() as session:
        (kept,) = indicators.named(session, "hart", ["W02"])
    with hart.writing(figures_only=True) as session:
        assert indicators.by_code(session, "hart", "W02") is kept


def test_what_it_has_to_look_up_itself_is_its_own(hart: Database) -> None:
    with hart.writing(figures_only=True) as session:
        own = indicators.by_code(session, "hart", "W02")
        assert own in session
    with hart.reading() as session:
        assert indicators.by_code(session, "hart", "W02") is not own


def test_it_sees_what_was_amended_since_it_was_kept(hart: Database) -> None:
    name_of(hart, "W02")
    change(hart, "indicators", "W02", name="Collections forgotten")
    with hart.writing(figures_only=True) as session:
        (found,) = indicators.named(session, "hart", ["W02"])
        assert found.name == "Collections forgotten"


def test_it_cannot_change_the_framework(hart: Database) -> None:
    def rename() -> None:
        with hart.writing(figures_only=True) as session:
            found = indicators.by_code(session, "hart", "W02")
            assert found is not None
            found.name = "Collections forgotten"

    with pytest.raises(TypeError, match="figures only"):
        rename()
    assert name_of(hart, "W02") == "Missed collections"
