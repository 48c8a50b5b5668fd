"""How long it takes to save a return, and what becomes of five hundred that arrive at once.

Run with `python -m benchmarks.collect`. A return of 40 figures, with its checks, ratings, log and messages, stands
beside SQLAlchemy Core inserting the same rows into the same file, in turn in one run; memory is looked through as
seldom as a server does. Then 500 people submit at once, on SQLite and on PostgreSQL: the slowest answer stands beside
the three seconds that Slack allows an acknowledgement.
The command exits 1 when a goal is missed.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Table, bindparam, insert, select

from benchmarks.many_owners import COUNCIL, NOW, PERIOD, build, code_of, email_of
from bot.message import Account, Filled, Message, Place
from domain.periods import Period
from handlers.dispatch import Dispatcher
from storage import Database
from storage.audit.verifying import verify
from storage.tables import Base, OutturnRevision
from tests.databases import Postgresql
from wiring import collecting
from wiring.program import FixedClock, dispatcher

OWNERS, FIGURES, MOST = 21, 40, 5.0
CROWD, AT_ONCE, SECONDS = 500, 32, 3.0

Key = tuple[object, ...]
Rows = dict[Table, dict[Key, dict[str, object]]]
Written = dict[Table, list[dict[str, object]]]


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
    bot = dispatcher(database, FixedClock(NOW))
    collecting.settle()
    ours, theirs = Timed(), Timed()
    for owner in range(OWNERS):
        values = {f"{code_of(owner, number)}|{PERIOD}": str(100 + number % 4) for number in range(FIGURES)}
        before = _everything(database)
        with ours.once():
            _send(bot, owner, values)
        written = _written_since(database, before)
        _insert_again(database, written, theirs)
    mine, core = ours.wall, theirs.wall
    missed = mine > MOST * core
    rows = ", ".join(f"{len(rows)} {table.name}" for table, rows in written.items())
    print(f"a return of {FIGURES} figures: {mine:.0f} ms; Core inserts of the same rows: {core:.0f} ms ({rows})")
    print(f"  {mine / core:.1f} times; {'MISSED' if missed else 'met'}: at most {MOST:g} times")
    print(f"  of the processor alone: {ours.processor:.0f} ms and {theirs.processor:.0f} ms")
    database.close()
    return missed


@dataclass
class Timed:
    """How long something took, each time it was done; in milliseconds, and the first time is left out.

    The first one of each finds nothing prepared.
    """

    walls: list[float] = field(default_factory=list)
    processors: list[float] = field(default_factory=list)

    @contextmanager
    def once(self) -> Iterator[None]:
        """Time what is done meanwhile."""
        wall, processor = time.perf_counter(), time.process_time()
        yield
        self.walls.append((time.perf_counter() - wall) * 1000)
        self.processors.append((time.process_time() - processor) * 1000)

    @property
    def wall(self) -> float:
        """The median by the clock on the wall."""
        return statistics.median(self.walls[1:])

    @property
    def processor(self) -> float:
        """The median of the processor's own time, which nothing else on the machine adds to."""
        return statistics.median(self.processors[1:])


def _everything(database: Database) -> Rows:
    with database.reading() as session:
        return {
            table: {_key(table, row): row for row in map(dict, session.execute(select(table)).mappings())}
            for table in Base.metadata.sorted_tables
        }


def _key(table: Table, row: Mapping[str, object]) -> Key:
    return tuple(row[column.name] for column in table.primary_key)


def _written_since(database: Database, before: Rows) -> Written:
    """Every row of any table that is new or different, in an order in which they can be inserted."""
    now = _everything(database)
    new = {table: [row for key, row in rows.items() if before[table].get(key) != row] for table, rows in now.items()}
    return {table: rows for table, rows in new.items() if rows}


def _insert_again(database: Database, written: Written, timed: Timed) -> None:
    """Take the rows away, and time Core inserting them on a connection that is set up like the ones that saved them."""
    engine = database.engine.execution_options(outturn_writing=True)
    with engine.begin() as connection:
        for table, rows in reversed(written.items()):
            these = [column == bindparam(f"the_{column.name}") for column in table.primary_key]
            keys = [{f"the_{column.name}": row[column.name] for column in table.primary_key} for row in rows]
            connection.execute(table.delete().where(*these), keys)
    with timed.once(), engine.begin() as connection:
        for table, rows in written.items():
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
