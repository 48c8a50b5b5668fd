"""The demo council on 20 September 2026, filled once and only read."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from storage import Database
from storage.pack import import_pack, load
from tests.answering.asking import TODAY, Hartsmere

PACK = Path(__file__).resolve().parents[2] / "examples" / "hartsmere"


@pytest.fixture(scope="session")
def hartsmere_filled(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the demo council in it, to be copied."""
    path = tmp_path_factory.mktemp("answering") / "hartsmere.db"
    shutil.copyfile(sqlite_template, path)
    database = Database.connect(f"sqlite:///{path}")
    with database.writing() as session:
        import_pack(session, load(PACK), date.fromisoformat(TODAY), "import")
    database.close()
    return path


@pytest.fixture(scope="module")
def hartsmere(hartsmere_filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hartsmere]:
    """The demo council, to put Questions to."""
    path = tmp_path_factory.mktemp("module") / "hartsmere.db"
    shutil.copyfile(hartsmere_filled, path)
    database = Database.connect(f"sqlite:///{path}")
    yield Hartsmere(database)
    database.close()
