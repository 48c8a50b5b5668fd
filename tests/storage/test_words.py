"""Words that were taught: they travel with the pack, and must mean something that is there."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.meanings import Meaning, MeaningFault
from storage import Database, log
from storage.pack import PackFaulty, export_pack
from storage.queries import words
from storage.tables import RememberedWord
from tests.storage.packs import OFFICER, bring_in, record, write_pack

TAUGHT = datetime(2026, 10, 20, 9, tzinfo=UTC)


def taught(database: Database, word: str, means: str) -> None:
    with database.writing() as session:
        row = RememberedWord(
            council="hart", word=word, means=means, text=f"how is {word}", taught_by=OFFICER, taught_at=TAUGHT
        )
        session.add(row)


@pytest.mark.parametrize("form", ["pack", "pack.zip", "pack.xlsx"])
def test_taught_words_come_back_with_an_export(
    sqlite_database: Database, make_database: Callable[[], Database], tmp_path: Path, form: str
) -> None:
    bring_in(sqlite_database, write_pack(tmp_path / "first"))
    taught(sqlite_database, "smellies", "W02")
    taught(sqlite_database, "green team", "service:waste")
    with sqlite_database.reading() as session:
        export_pack(session, "hart", tmp_path / form)
    copy = make_database()
    bring_in(copy, tmp_path / form)
    assert record(copy, "hart") == record(sqlite_database, "hart")


def test_a_pack_may_bring_words_that_nobody_taught(database: Database, tmp_path: Path) -> None:
    bring_in(database, write_pack(tmp_path / "pack", words="word,means\nSmellies,W02\n"))
    with database.reading() as session:
        assert [(row.word, row.means, row.taught_by) for row in words.every(session, "hart")] == [
            ("smellies", "W02", None)
        ]


def test_a_word_that_means_nothing_there_is_a_fault(sqlite_database: Database, tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "pack", words="word,means\nsmellies,W2\nbinnies,service:wast\nthe cross,body:cnt\n")
    with pytest.raises(PackFaulty) as fault:
        bring_in(sqlite_database, pack)
    for expected in ("“W2”, expected one of the indicators", "nearest is “waste”", "nearest is “cmt”"):
        assert expected in str(fault.value)


def test_what_was_undone_is_known_to_its_teacher_and_to_who_undid_it_for_a_while(database: Database) -> None:
    with database.writing() as session:
        log.record(
            session,
            "hart",
            at=TAUGHT,
            actor=OFFICER,
            what=words.UNDONE,
            subject=words.subject("smellies", "W02"),
            old={"taught_by": "asha@hart.example"},
        )
        for person, expected in ((OFFICER, True), ("asha@hart.example", True), ("ravi@hart.example", False)):
            assert words.undone_for(session, "hart", "smellies", "W02", person, TAUGHT) is expected
        later = TAUGHT + timedelta(seconds=1)
        assert not words.undone_for(session, "hart", "smellies", "W02", OFFICER, later)


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [("W02", "indicator", "W02"), ("service:waste", "service", "waste"), ("NI:192", "indicator", "NI:192")],
)
def test_a_meaning_is_written_as_it_was_read(text: str, kind: str, key: str) -> None:
    assert Meaning.parse(text) == Meaning(kind, key)
    assert str(Meaning.parse(text)) == text


@pytest.mark.parametrize("text", ["", " ", "service:", "portfolio: "])
def test_a_meaning_needs_a_key(text: str) -> None:
    with pytest.raises(MeaningFault):
        Meaning.parse(text)
