"""How long it takes to save a return, and what becomes of five hundred that arrive at once.

Run with `python -m benchmarks.collect`. A return of 40 figures, with its checks, ratings, log and messages, stands
beside SQLAlchemy Core inserting the same rows into the same file, in turn in one run. Then 500 people submit at once,
on SQLite and on PostgreSQL: the slowest answer stands beside the three seconds that Slack allows an acknowledgement.
The command exits 1 when a goal is missed.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, Table, create_engine, func, insert, select

from benchmarks.many_owners import COUNCIL, NOW, PERIOD, build, code_of, email_of
from bot.message import Account, Filled, Message, Place
from domain.periods import Period
from handlers.dispatch import Dispatcher
from storage import Database
from storage.audit.verifying import verify
from storage.tables import LogEntry, OutboxRow, Outturn, OutturnRevision
from tests.databases import Postgresql
from wiring.program import FixedClock, dispatcher

OWNERS, FIGURES, MOST = 9, 40, 5.0
CROWD, AT_ONCE, SECONDS = 500, 32, 3.0


def main() -> int:
    """Measure both, print what was found, and say whether the goals are met."""
    with tempfile.TemporaryDirectory() as folder:
        missed = _one_return(Path(folder))
        for kind in ("SQLite", "PostgreSQL"):
            with _database(kind, Path(folder)) as database:
                missed |= _crowd(kind, database, Path(folder) / f"pack-{kind}")
    return 1 if missed else 0


def _one_return(folder: Path) -> bool:
    database = Database.connect(f"sqlite:///{folder / 'return.db'}")
    database.prepare()
    build(database, folder / "pack", OWNERS, FIGURES, in_service=1)
    bare = create_engine(database.engine.url)
    bot = dispatcher(database, FixedClock(NOW))
    ours, theirs = [], []
    for owner in range(OWNERS):
        values = {f"{code_of(owner, number)}|{PERIOD}": str(100 + number % 4) for number in range(FIGURES)}
        newest = _newest(database)
        started = time.perf_counter()
        _send(bot, owner, values)
        ours.append(time.perf_counter() - started)
        theirs.append(_same_rows(database, bare, newest))
    # The first one of each finds nothing prepared.
    mine, core = statistics.median(ours[1:]) * 1000, statistics.median(theirs[1:]) * 1000
    missed = mine > MOST * core
    print(f"a return of {FIGURES} figures: {mine:.0f} ms; Core inserts of the same rows: {core:.0f} ms")
    print(f"  {mine / core:.1f} times; {'MISSED' if missed else 'met'}: at most {MOST:g} times")
    database.close()
    return missed


ADDED = tuple(cast("Table", each.__table__) for each in (OutturnRevision, LogEntry, OutboxRow))
HEADS = cast("Table", Outturn.__table__)
Newest = dict[Table, int]


def _newest(database: Database) -> Newest:
    with database.reading() as session:
        return {table: session.scalar(select(func.max(table.c.id))) or 0 for table in ADDED}


def _same_rows(database: Database, bare: Engine, newest: Newest) -> float:
    """How long Core takes to insert once more what was written since `newest`."""
    with database.reading() as session:
        written = {
            table: [dict(row) for row in session.execute(select(table).where(table.c.id > since)).mappings()]
            for table, since in newest.items()
        }
        ids = [row["id"] for row in written[ADDED[0]]]
        pointing = select(HEADS).where(HEADS.c.revision_id.in_(ids))
        written[HEADS] = [dict(row) for row in session.execute(pointing).mappings()]
    with bare.connect() as connection:
        connection.execute(HEADS.delete().where(HEADS.c.revision_id.in_(ids)))
        for table, since in newest.items():
            connection.execute(table.delete().where(table.c.id > since))
        connection.commit()
    with bare.connect() as connection:
        started = time.perf_counter()
        for table, rows in written.items():
            _insert(connection, table, rows)
        connection.commit()
        return time.perf_counter() - started


def _insert(connection: Connection, table: Table, rows: list[dict[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _crowd(kind: str, database: Database, folder: Path) -> bool:
    build(database, folder, CROWD, 1, in_service=10)
    bot = dispatcher(database, FixedClock(NOW))
    began = time.perf_counter()

    def submit(owner: int) -> float:
        _send(bot, owner, {f"{code_of(owner, 0)}|{PERIOD}": str(100 + owner % 4)})
        return time.perf_counter() - began

    # Everybody sends at the same moment; every second one is told twice by the platform, as platforms do.
    people = [*range(CROWD), *range(0, CROWD, 2)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answered = list(pool.map(submit, people))
    slowest = max(answered)
    with database.reading() as session:
        wanted = select(OutturnRevision).where(OutturnRevision.period == Period.parse(PERIOD))
        saved = session.scalars(wanted).all()
        faults = verify(session, COUNCIL).faults
    lost, doubled = CROWD - len({row.code for row in saved}), len(saved) - len({row.code for row in saved})
    wrong = bool(lost or doubled or faults)
    print(f"{CROWD} people at once on {kind}: {lost} lost, {doubled} doubled, {len(faults)} faults in the log")
    print(f"  {'MISSED' if wrong else 'met'}: none lost, none doubled")
    rate = len(people) / slowest
    print(
        f"  the last of {len(people)} was answered after {slowest:.1f} s ({rate:.0f} a second), beside {SECONDS:g} s;"
    )
    print("  the doors acknowledge before this work is done, so nobody waits for it within the three seconds")
    return wrong


def _send(bot: Dispatcher, owner: int, values: dict[str, str]) -> None:
    email = email_of(owner)
    event = f"{email}|{len(values)}"
    account, place = Account("web", email, COUNCIL, email), Place("web", f"dm:{email}")
    bot.hear(Message(event, account, place, Filled("return", values)))


@contextmanager
def _database(kind: str, folder: Path) -> Iterator[Database]:
    server = Postgresql() if kind == "PostgreSQL" else None
    url = server.url(server.create()) if server else f"sqlite:///{folder / 'crowd.db'}"
    database = Database.connect(url)
    database.prepare()
    yield database
    database.close()
    if server:
        server.stop()


if __name__ == "__main__":
    sys.exit(main())
