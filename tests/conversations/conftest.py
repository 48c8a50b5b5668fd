"""Councils to talk to: imported once, then copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from handlers.vocabularies import Vocabularies
from storage import Database
from storage.pack import import_pack, load
from tests.conversations.stage import Council, StageClock, moment

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
HART, HARTSMERE = EXAMPLES / "hart_2014_15", EXAMPLES / "hartsmere"
HART_BEGINS, HARTSMERE_BEGINS, WINDOW_OPENS = "2014-09-20 10:00", "2026-09-30 10:00", "2026-10-01 09:00"
FRIDAY, SUNDAY = "2026-11-20 10:00", "2026-11-22 10:00"

Raise = Callable[[Path, str, str], Council]
"""Makes a council of a pack: its folder, its key and the moment it begins."""


@pytest.fixture(scope="session")
def vocabularies() -> Vocabularies:
    """The words of the councils, made ready once: the records of the tests have them in common until they change."""
    return Vocabularies()


@pytest.fixture
def hart(hart_record: Path, copied: Callable[[Path], Database], vocabularies: Vocabularies) -> Council:
    """Hart in September 2014, before the second quarter's window."""
    return Council(copied(hart_record), "hart", StageClock(moment(HART_BEGINS)), vocabularies=vocabularies)


@pytest.fixture
def hartsmere(hartsmere_record: Path, copied: Callable[[Path], Database], vocabularies: Vocabularies) -> Council:
    """Hartsmere on 30 September 2026, the day before the second quarter's window."""
    return Council(
        copied(hartsmere_record), "hartsmere", StageClock(moment(HARTSMERE_BEGINS)), vocabularies=vocabularies
    )


@pytest.fixture
def open_window(opened_record: Path, copied: Callable[[Path], Database], vocabularies: Vocabularies) -> Council:
    """Hartsmere on 1 October 2026, when everybody has just been asked for their figures."""
    return Council(copied(opened_record), "hartsmere", StageClock(moment(WINDOW_OPENS)), vocabularies=vocabularies)


@pytest.fixture
def on_a_sunday(friday_record: Path, copied: Callable[[Path], Database], vocabularies: Vocabularies) -> Council:
    """Hartsmere on 22 November 2026, when nothing is sent and everything may be asked."""
    return Council(copied(friday_record), "hartsmere", StageClock(moment(SUNDAY)), vocabularies=vocabularies)


@pytest.fixture
def hart_anywhere(database_url: str) -> Iterator[Council]:
    """Hart once on SQLite and once on PostgreSQL."""
    database = Database.connect(database_url)
    database.prepare()
    _bring_in(database, HART, moment(HART_BEGINS).date())
    yield Council(database, "hart", StageClock(moment(HART_BEGINS)))
    database.close()


@pytest.fixture
def council_of(sqlite_database: Database) -> Raise:
    """A council of a pack that a test writes itself."""

    def made(folder: Path, key: str, begins: str) -> Council:
        _bring_in(sqlite_database, folder, moment(begins).date())
        return Council(sqlite_database, key, StageClock(moment(begins)))

    return made


@pytest.fixture(scope="session")
def hart_record(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with Hart in it, to be copied."""
    return _record(sqlite_template, tmp_path_factory.mktemp("hart"), HART, moment(HART_BEGINS).date())


@pytest.fixture(scope="session")
def hartsmere_record(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with Hartsmere in it, to be copied."""
    return _record(sqlite_template, tmp_path_factory.mktemp("hartsmere"), HARTSMERE, moment(HARTSMERE_BEGINS).date())


@pytest.fixture(scope="session")
def opened_record(hartsmere_record: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hartsmere again, a day later."""
    return _later(hartsmere_record, tmp_path_factory.mktemp("opened"), WINDOW_OPENS)


@pytest.fixture(scope="session")
def friday_record(hartsmere_record: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hartsmere on 20 November 2026, when everything that was due had been said."""
    return _later(hartsmere_record, tmp_path_factory.mktemp("friday"), FRIDAY)


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Callable[[Path], Database]]:
    """Opens a copy of a record."""
    opened: list[Database] = []

    def open_copy(template: Path) -> Database:
        path = tmp_path / "council.db"
        shutil.copyfile(template, path)
        opened.append(Database.connect(f"sqlite:///{path}"))
        return opened[-1]

    yield open_copy
    for database in opened:
        database.close()


def _later(record: Path, folder: Path, day: str) -> Path:
    path = folder / "record.db"
    shutil.copyfile(record, path)
    database = Database.connect(f"sqlite:///{path}")
    Council(database, "hartsmere", StageClock(moment(HARTSMERE_BEGINS))).sleeps_until(day)
    database.close()
    return path


def _record(empty: Path, folder: Path, pack: Path, today: date) -> Path:
    path = folder / "record.db"
    shutil.copyfile(empty, path)
    database = Database.connect(f"sqlite:///{path}")
    _bring_in(database, pack, today)
    database.close()
    return path


def _bring_in(database: Database, pack: Path, today: date) -> None:
    with database.writing() as session:
        import_pack(session, load(pack), today, "import")
