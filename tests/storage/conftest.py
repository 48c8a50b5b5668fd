"""Hart's first quarter in a database of each kind: imported once, then copied for each test."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import Database
from storage.pack import import_pack, load
from tests.databases import Postgresql

HART = Path(__file__).resolve().parents[2] / "examples" / "hart_2014_15"
IMPORTED = datetime(2014, 10, 20, 9, 0, tzinfo=UTC)
OFFICER = "officer@hart.example"


@pytest.fixture(scope="session")
def sqlite_with_hart(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file to be copied."""
    path = tmp_path_factory.mktemp("hart") / "outturn.db"
    shutil.copyfile(sqlite_template, path)
    _bring_in(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_with_hart(postgresql: Postgresql, postgresql_template: str) -> str:
    """A PostgreSQL database to be copied."""
    name = postgresql.create(postgresql_template)
    _bring_in(postgresql.url(name))
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def hart(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Hart's first quarter, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        path = tmp_path / "hart.db"
        shutil.copyfile(request.getfixturevalue("sqlite_with_hart"), path)
        database = Database.connect(f"sqlite:///{path}")
        yield database
        database.close()
        return
    server: Postgresql = request.getfixturevalue("postgresql")
    name = server.create(request.getfixturevalue("postgresql_with_hart"))
    database = Database.connect(server.url(name))
    yield database
    database.close()
    server.drop(name)


def _bring_in(url: str) -> None:
    database = Database.connect(url)
    pack = load(HART)
    with database.writing() as session:
        import_pack(session, pack, IMPORTED.date(), OFFICER, now=IMPORTED)
    database.close()
