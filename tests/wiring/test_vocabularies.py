"""One set of vocabularies over several records: each council's words are its own record's, and made ready once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.message import Account, Message, Place, Said
from handlers import resolving
from handlers.understanding.names.index import Index
from handlers.vocabularies import Vocabularies
from storage import Database, log
from storage.pack import import_pack, load
from storage.queries import words
from storage.tables import RememberedWord

HART = Path(__file__).resolve().parents[2] / "examples" / "hart_2014_15"
NOW = datetime(2014, 10, 1, 9, tzinfo=UTC)


@pytest.fixture
def records(make_database: Callable[[], Database]) -> tuple[Database, Database]:
    """The same council in two records, filled an hour apart."""
    one, other = make_database(), make_database()
    for hours, database in enumerate((one, other)):
        now = NOW + timedelta(hours=hours)
        with database.writing() as session:
            import_pack(session, load(HART), now.date(), "import", now=now)
    return one, other


def index_of(vocabularies: Vocabularies, database: Database, now: datetime = NOW) -> Index:
    someone = Account("terminal", "someone", "hart", "")
    with database.reading() as session:
        message = Message("event", someone, Place("terminal", "here"), Said("hello"))
        return vocabularies.of(resolving.resolve(session, message, now))


def teach(database: Database, word: str) -> None:
    means = "CS01"
    with database.writing() as session:
        session.add(RememberedWord(council="hart", word=word, means=means))
        log.record(session, "hart", at=NOW, actor="x", what=words.TAUGHT, subject=words.subject(word, means))


def remembered(index: Index) -> set[str]:
    return {word for term in index.terms for word in term.remembered}


def test_two_records_with_the_same_words_share_one_index(records: tuple[Database, Database]) -> None:
    one, other = records
    shared = Vocabularies()
    assert index_of(shared, one) is index_of(shared, other) is index_of(shared, one)


def test_a_new_day_keeps_the_index_while_the_words_are_the_same(records: tuple[Database, Database]) -> None:
    shared = Vocabularies()
    assert index_of(shared, records[0]) is index_of(shared, records[0], NOW + timedelta(days=1))


def test_a_change_of_no_words_keeps_the_index(records: tuple[Database, Database]) -> None:
    one, shared = records[0], Vocabularies()
    before = index_of(shared, one)
    with one.writing() as session:
        log.record(session, "hart", at=NOW, actor="x", what="target", subject="target|CS01")
    assert index_of(shared, one) is before


def test_a_word_taught_in_one_record_is_known_there_and_only_there(records: tuple[Database, Database]) -> None:
    one, other = records
    shared = Vocabularies()
    assert remembered(index_of(shared, one)) == set()
    teach(one, "gizmo")
    assert remembered(index_of(shared, one)) == {"gizmo"}
    assert remembered(index_of(shared, other)) == set()
    assert remembered(index_of(shared, one)) == {"gizmo"}


def test_records_whose_logs_are_as_long_never_pass_for_each_other(records: tuple[Database, Database]) -> None:
    one, other = records
    shared = Vocabularies()
    teach(one, "gizmo")
    teach(other, "widget")
    assert remembered(index_of(shared, one)) == {"gizmo"}
    assert remembered(index_of(shared, other)) == {"widget"}
