"""How fast a question is answered at a council of 2,000 indicators and 40 quarters, beside other programs.

Run with `python -m benchmarks.ask`; making the council takes about half a minute. Understanding stands beside
dateparser's `search_dates` on the same texts, told that they are English and, a few of them, not told. The answers
stand beside the bare SQL that fetches the same rows, the chart beside plain pyplot, all in one run in turn. The command
exits 1 when a goal is missed.
"""

import gc
import statistics
import sys
import tempfile
import time
import tracemalloc
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from datetime import time as clock_time
from functools import partial
from itertools import pairwise
from pathlib import Path

from benchmarks.charts import pyplot
from benchmarks.large_council import INDICATORS, NEWEST, QUARTERS, TODAY, build
from bot.clock import LONDON
from bot.message import Account, Expects, Message, Place, Said
from bot.reply import Chart
from handlers import resolving
from handlers.dispatch import Dispatcher, Done
from handlers.request import Request
from handlers.understanding.names.index import Index
from handlers.understanding.understand import understand
from handlers.vocabularies import asker_of, gather
from storage import Database
from tests.understanding.phrases import table
from wiring import collecting
from wiring.program import FixedClock, dispatcher

ROUNDS = 7
ONE_IN = 20
"""Of so many texts one is parsed by `search_dates` as it is plainly called: finding out the language takes it long."""
ASKER = "elspeth.nwosu@hartsmere.example"
NOW = datetime.combine(TODAY, clock_time(12), tzinfo=LONDON)
TIMES_SQL, MILLISECONDS_MORE = 3.0, 10.0
_COMPARED = f"in ('{NEWEST.notation}', '{NEWEST.previous().notation}', '{NEWEST.same_last_year().notation}')"
_ROWS = (
    "select i.*, r.* from indicator i join outturn o on o.council = i.council and o.code = i.code and o.area = '' "
    "join outturn_revision r on r.id = o.revision_id where i.council = 'hartsmere' and i.status in ('live', 'baseline')"
)
_VERSIONS = "select * from target where council = 'hartsmere' and code = 'X0005'"
_REMARKS = (
    (
        "select * from log_entry where council = 'hartsmere' and subject in "
        f"('targets|X0005|{NEWEST.notation}', 'targets|X0005|{NEWEST.year.notation}') order by id"
    ),
    "select * from verification where council = 'hartsmere' and code = 'X0005'",
    "select indicator, due from action where council = 'hartsmere' and status = 'open' and due is not null",
)
# What an answer shows decides which rows are fetched for it. Why a figure is rated so tells of its history by the
# rules, of its target and who set it, of actions and of verifying; a trend, of the target at the year end. A count
# shows what it counts as a list does: each with its travel since the period before.
QUESTIONS = {
    "how is X0005": (f"{_ROWS} and i.code = 'X0005' and o.period {_COMPARED}",),
    "why is X0005 red": (f"{_ROWS} and i.code = 'X0005'", _VERSIONS, *_REMARKS),
    "X0005 trend": (f"{_ROWS} and i.code = 'X0005'", _VERSIONS),
    "compare X0005 with last year": (f"{_ROWS} and i.code = 'X0005' and o.period {_COMPARED}",),
    "red indicators in housing": (
        (
            f"{_ROWS} and o.period {_COMPARED} and i.service in "
            "(select key from service where council = 'hartsmere' and portfolio = 'housing') order by i.code"
        ),
    ),
    "worst five": (f"{_ROWS} and o.period {_COMPARED} order by i.code",),
    "which indicators are red": (f"{_ROWS} and o.period {_COMPARED} order by i.code",),
    "how many are green": (f"{_ROWS} and o.period {_COMPARED} order by i.code",),
}


@dataclass(frozen=True)
class Row:
    """One line of the table: ours and the other's in milliseconds, and the most that ours may take."""

    name: str
    ours: float
    other: str = ""
    theirs: float = 0.0
    goal: float = 0.0

    @property
    def missed(self) -> bool:
        """Whether there is a goal and it is not met."""
        return bool(self.goal) and self.ours > self.goal

    def __str__(self) -> str:
        beside = f"{self.other:<24}{self.theirs:>9.2f} ms  x {self.ours / self.theirs:<7.2f}" if self.theirs else ""
        goal = f"{'MISSED' if self.missed else 'met'}: at most {self.goal:.2f} ms" if self.goal else ""
        return f"{self.name:<42}{self.ours:>9.2f} ms  {beside:<48}{goal}".rstrip()


def main() -> int:
    """Make the council, measure, print the table; 1 when a goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        database = build(Path(folder) / "council.db")
        print(f"{INDICATORS:,} indicators, {QUARTERS} quarters, made in {time.perf_counter() - started:.0f} s")
        bot = dispatcher(database, FixedClock(NOW))
        # As `serve` does when it starts.
        collecting.settle()
        rows = [*_vocabulary(database), *_understanding(database), *_answers(bot, database), *_charts(bot)]
        kept = _kept(bot)
        database.close()
    for row in rows:
        print(row)
    print(f"{'met' if kept else 'MISSED'}: the vocabulary is built once and again only when the record's words change")
    return int(not kept or any(row.missed for row in rows))


def _request(database: Database, run: Callable[[Request], None]) -> None:
    with database.reading() as session:
        run(resolving.resolve(session, _message("hello"), NOW))


def _message(text: str) -> Message:
    event = uuid.uuid4().hex
    sender = Account("terminal", ASKER, "hartsmere", ASKER)
    return Message(event, sender, Place("terminal", f"{ASKER}|{event}"), Said(text), None, expects=Expects.NOW)


def _vocabulary(database: Database) -> list[Row]:
    taken: dict[str, list[float]] = {"gather": [], "index": []}

    def measure(request: Request) -> None:
        for _ in range(3):
            taken["gather"].append(_milliseconds(partial(gather, request)))
            vocabulary = gather(request)
            taken["index"].append(_milliseconds(partial(Index.of, vocabulary)))
        gc.collect()
        tracemalloc.start()
        index = Index.of(vocabulary)
        size = tracemalloc.get_traced_memory()[0] / 2**20
        tracemalloc.stop()
        print(f"memory of the index: {size:.1f} MiB, {len(index.terms):,} names")

    _request(database, measure)
    return [
        Row("vocabulary: reading it from the record", min(taken["gather"])),
        Row("vocabulary: building the index", min(taken["index"])),
    ]


def _understanding(database: Database) -> list[Row]:
    from dateparser.search import search_dates

    texts = [phrase.said for phrase in table("hartsmere") if not phrase.after]
    ours: list[float] = []
    theirs: list[float] = []
    untold: list[float] = []

    def measure(request: Request) -> None:
        index, asker = Index.of(gather(request)), asker_of(request)
        settings = {"RELATIVE_BASE": datetime(TODAY.year, TODAY.month, TODAY.day)}  # noqa: DTZ001 - as it wants it
        for text in texts:
            read = partial(understand, text, index, asker, TODAY)
            dates = partial(search_dates, text, languages=["en"], settings=settings)
            for run in (read, dates):
                run()
            ours.append(min(_milliseconds(read) for _ in range(3)))
            theirs.append(min(_milliseconds(dates) for _ in range(3)))
        for text in texts[::ONE_IN]:
            untold.append(min(_milliseconds(partial(search_dates, text)) for _ in range(2)))

    _request(database, measure)
    least, most, untold_most = statistics.median(theirs), _percentile(theirs), _percentile(untold)
    return [
        Row(f"understanding {len(texts)} texts: median", statistics.median(ours), "search_dates", least),
        Row("understanding: 99th percentile", _percentile(ours), "search_dates", most, goal=most),
        Row("understanding: 99th percentile", _percentile(ours), "search_dates, untold", untold_most, goal=untold_most),
        Row("understanding: slowest", max(ours), "search_dates", max(theirs)),
    ]


def _percentile(taken: Sequence[float]) -> float:
    return statistics.quantiles(taken, n=100)[98]


def _answers(bot: Dispatcher, database: Database) -> list[Row]:
    rows = []
    bot.converse(_message("hello"))
    for text, statements in QUESTIONS.items():
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(_milliseconds(partial(_asked, bot, text)))
            theirs.append(_milliseconds(partial(_fetched, database, statements)))
        bare = statistics.median(theirs)
        goal = TIMES_SQL * bare + MILLISECONDS_MORE
        rows.append(Row(f"answer: {text}", statistics.median(ours), "bare SQL", bare, goal))
    return rows


def _asked(bot: Dispatcher, text: str) -> Done:
    return bot.converse(_message(text))


def _fetched(database: Database, statements: Sequence[str]) -> list[object]:
    with database.engine.connect() as connection:
        return [row for sql in statements for row in connection.exec_driver_sql(sql)]


def _charts(bot: Dispatcher) -> list[Row]:
    import charts

    def drawn(done: Done) -> None:
        for reply in done.heard.replies:
            for part in reply.parts:
                if isinstance(part, Chart):
                    charts.draw(charts.from_json(part.spec))

    ours, theirs = [], []
    for turn in range(ROUNDS + 2):
        taken = _milliseconds(lambda: drawn(bot.converse(_message("X0005 trend"))))
        plain = _milliseconds(pyplot)
        if turn >= 2:
            ours.append(taken)
            theirs.append(plain)
    plain = statistics.median(theirs)
    return [Row("answer with its chart: X0005 trend", statistics.median(ours), "pyplot's chart alone", plain, plain)]


def _kept(bot: Dispatcher) -> bool:
    """Whether the same index serves until the record's words change, and a new one from then on."""
    indexes = []
    for teach in (False, False, True, False):
        if teach:
            _teach(bot.database)
        _request(bot.database, lambda request: indexes.append(bot.vocabularies.of(request)))
    return [one is other for one, other in pairwise(indexes)] == [True, False, True]


def _teach(database: Database) -> None:
    from storage import log
    from storage.queries import words
    from storage.tables import RememberedWord

    with database.writing() as session:
        session.add(RememberedWord(council="hartsmere", word="gizmo", means="X0005"))
        log.record(
            session, "hartsmere", at=NOW, actor=ASKER, what=words.TAUGHT, subject=words.subject("gizmo", "X0005")
        )


def _milliseconds(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    sys.exit(main())
