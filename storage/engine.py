"""The database: writing transactions that never surprise each other, and reading ones that cannot write."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, InterfaceError, NoSuchModuleError, OperationalError
from sqlalchemy.orm import Session

from storage.queries.lasting import LASTING, Lasting, Reading
from storage.queries.once import CHANGED, FIGURES_ONLY, KNOWN, forget_what_changed

BUSY_TIMEOUT_MILLISECONDS = 5000

CONNECTIONS = {"pool_size": 5, "max_overflow": 30}
"""One connection at least for every thread that may work at the same time (Python's threads for such work: 32)."""


class DatabaseUnreachable(Exception):
    """The database cannot be used now; `str()` is a sentence for the person."""


class Writing(Session):
    """A session that forgets what it knows of the framework when it changes that."""


event.listen(Writing, "after_flush", forget_what_changed)


@dataclass(frozen=True)
class Database:
    """One database and the two ways to use it."""

    engine: Engine
    _turn: Lock = field(default_factory=Lock, compare=False, repr=False)
    _lasting: Lasting = field(default_factory=Lasting, compare=False, repr=False)

    @classmethod
    def connect(cls, url: str) -> "Database":
        """Open the database at `url` and see that it answers.

        Raises DatabaseUnreachable when it does not, or when the address cannot be read.
        """
        database = cls(_engine(url))
        with _clear_sentences(database.engine), database.engine.connect():
            return database

    @property
    def name(self) -> str:
        """Where this is, without the password."""
        return self.engine.url.render_as_string(hide_password=True)

    @contextmanager
    def writing(self, *, figures_only: bool = False) -> Iterator[Session]:
        """A transaction that may change the record: committed at the end, undone when anything is raised.

        With `figures_only` it leaves the framework as it is, and so reads of it what other sessions have read.
        Writers of this process wait in a queue where the database would let only one of them write anyway, so that
        none gives up however many there are.
        """
        turn = self._turn if self.engine.dialect.name == "sqlite" else nullcontext()
        info: dict[Any, Any] = {KNOWN: {}}
        if figures_only:
            info |= {FIGURES_ONLY: True, LASTING: Reading(self._lasting, keeps=False)}
        session = Writing(self._writer, expire_on_commit=False, info=info)
        with turn, _clear_sentences(self.engine), session, session.begin():
            yield session
        if CHANGED in session.info:
            self._lasting.forget()

    @cached_property
    def _writer(self) -> Engine:
        return self.engine.execution_options(outturn_writing=True)

    @cached_property
    def _reader(self) -> Engine:
        return self.engine.execution_options(**_reading_options(self.engine.dialect.name))

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one state of the record and cannot change it."""
        info = {KNOWN: {}, LASTING: Reading(self._lasting)}
        with _clear_sentences(self.engine), Session(self._reader, expire_on_commit=False, info=info) as session:
            yield session

    @contextmanager
    def restructuring(self) -> Iterator[Session]:
        """A transaction in which tables may be made anew, as SQLite must to change one that others refer to."""
        options = self.engine.execution_options(outturn_writing=True, outturn_restructuring=True)
        try:
            with _clear_sentences(self.engine), Session(options) as session, session.begin():
                yield session
                if self.engine.dialect.name == "sqlite":
                    _see_that_references_hold(session)
        finally:
            # The connection it used does not hold rows to their references.
            self.engine.dispose()

    def prepare(self) -> None:
        """Bring the tables up to what this program needs; does almost nothing when they are."""
        from storage import migrations

        migrations.upgrade_if_needed(self)

    def close(self) -> None:
        """Let every connection go."""
        self.engine.dispose()


def _reading_options(dialect: str) -> dict[str, Any]:
    # One snapshot for a whole answer; SQLite gives it without being asked.
    return {} if dialect == "sqlite" else {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"}


def _engine(url: str) -> Engine:
    try:
        address = make_url(url)
        if address.drivername in ("postgres", "postgresql"):
            address = address.set(drivername="postgresql+psycopg")
        engine = create_engine(address, pool_pre_ping=address.get_backend_name() != "sqlite", **CONNECTIONS)
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise DatabaseUnreachable(
            "The database address could not be read. "
            "It should look like sqlite:///outturn.db or postgresql+psycopg://user:password@host/name."
        ) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    # Without this the driver begins transactions itself, too late and never IMMEDIATE.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MILLISECONDS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that later writes can fail at once when another has written in between.
    writing = connection.get_execution_options().get("outturn_writing", False)
    if connection.get_execution_options().get("outturn_restructuring", False):
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writing else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _see_that_references_hold(session: Session) -> None:
    broken = session.connection().exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise DatabaseUnreachable(f"The tables could not be changed: rows of {broken[0]} would lose what they name.")


@contextmanager
def _clear_sentences(engine: Engine) -> Iterator[None]:
    place = engine.url.render_as_string(hide_password=True)
    try:
        yield
    except DBAPIError as error:
        # A plain DatabaseError is what SQLite says of a file that is no database; its children are our own mistakes.
        if isinstance(error, OperationalError | InterfaceError) or type(error) is DatabaseError:
            raise DatabaseUnreachable(_sentence(place, error)) from error
        raise


def _sentence(place: str, error: DBAPIError) -> str:
    reason = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else "no reason was given"
    if "locked" in reason or "deadlock" in reason:
        return f"The database at {place} is busy with another change. Please try again in a moment."
    return f"The database at {place} cannot be reached ({reason}). Nothing has been saved."
