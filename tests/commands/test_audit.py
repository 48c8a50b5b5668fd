"""The audit on the command line: what it says of a record that is whole, and what it erases."""

from pathlib import Path

import pytest
from sqlalchemy import select

import app
from domain.periods import Period
from storage import Database, log
from storage.queries import figures, reminders
from storage.revisions import append, copy_of, said, subject_of
from storage.tables import Reminder
from tests.conversations.stage import Council

CATRIN = "catrin.bello@hartsmere.example"
Q1 = Period.parse("2026/27 Q1")


def run(capsys: pytest.CaptureFixture[str], council: Council, *words: str) -> tuple[int, str, str]:
    """The exit status of `audit`, what it printed, and what it complained of."""
    address = council.database.engine.url.render_as_string(hide_password=False)
    status = app.main(("audit", *words, "--database", address))
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def erase(*, by: str = CATRIN, area: str = "") -> tuple[str, ...]:
    """The words that erase what was written about the first quarter of ENV1."""
    words = ("erase", "--indicator", "ENV1", "--period", "2026/27 Q1", "--as", by, "--reason", "They asked")
    return (*words, "--area", area) if area else words


def write(database: Database, comment: str, area: str = "") -> None:
    """Give a figure a comment, for the whole council or an area."""
    with database.writing() as session:
        known = figures.one(session, "hartsmere", "ENV1", Q1)
        assert known is not None
        stored = append(session, copy_of(known, comment=comment, area=area))
        new = said(stored)
        at = known.entered_at
        log.record(session, "hartsmere", at=at, actor=CATRIN, what="figure", subject=subject_of(stored), new=new)


def comment_of(database: Database, area: str = "") -> str | None:
    with database.reading() as session:
        found = figures.one(session, "hartsmere", "ENV1", Q1, area)
        assert found is not None
        return found.comment


def test_a_record_that_is_whole_gives_its_head(hartsmere: Council, capsys: pytest.CaptureFixture[str]) -> None:
    status, printed, _ = run(capsys, hartsmere, "verify")
    assert status == 0
    assert printed.startswith("All is well: ")
    head = printed.split("Head: ")[1].strip()
    assert run(capsys, hartsmere, "verify", "--head", head)[0] == 0
    assert run(capsys, hartsmere, "verify", "--head", "f" * 64)[0] == 1


def test_an_areas_comment_is_erased_and_the_councils_stays(
    hartsmere: Council, capsys: pytest.CaptureFixture[str]
) -> None:
    write(hartsmere.database, "Jane Smith was unwell")
    write(hartsmere.database, "Jane Smith moved away", area="North")
    assert run(capsys, hartsmere, *erase(area="North"))[:2] == (0, "1 text erased.\n")
    assert comment_of(hartsmere.database, "North") is None
    assert comment_of(hartsmere.database) == "Jane Smith was unwell"
    assert run(capsys, hartsmere, "verify")[0] == 0


def test_only_officers_and_administrators_erase(hartsmere: Council, capsys: pytest.CaptureFixture[str]) -> None:
    write(hartsmere.database, "Jane Smith was unwell")
    status, _, complaint = run(capsys, hartsmere, *erase(by="asha.patel@hartsmere.example"))
    assert (status, "is not one of the council's performance officers" in complaint) == (1, True)
    assert comment_of(hartsmere.database) == "Jane Smith was unwell"


@pytest.mark.parametrize("order", [(1, 0), (0, 1)])
def test_the_file_to_write_may_stand_before_the_options_or_after_them(
    tmp_path: Path, hartsmere: Council, capsys: pytest.CaptureFixture[str], order: tuple[int, int]
) -> None:
    words = (("--indicator", "ENV2"), (str(tmp_path / "held.xlsx"),))
    status, printed, _ = run(capsys, hartsmere, "export", *words[order[0]], *words[order[1]])
    assert status == 0
    assert f"Written to {tmp_path / 'held.xlsx'}." in printed


def test_words_too_short_to_be_erased_everywhere_are_refused(
    capsys: pytest.CaptureFixture[str], hartsmere: Council
) -> None:
    write(hartsmere.database, "Ann Lee was unwell")
    status, printed, complaint = run(capsys, hartsmere, *erase(), "--words", "Ann Lee")
    assert (status, printed) == (1, "")
    assert "“Ann Lee” has fewer than 8 characters" in complaint
    assert "--short-words" in complaint
    with hartsmere.database.reading() as session:
        figure = figures.one(session, "hartsmere", "ENV1", Q1)
        assert figure is not None
        assert figure.comment == "Ann Lee was unwell"


def test_a_short_name_goes_as_whole_words_where_that_is_confirmed(
    capsys: pytest.CaptureFixture[str], hartsmere: Council
) -> None:
    for about in ("what Ann Lee said", "the Annexe in Leeds"):
        with hartsmere.database.writing() as session:
            at, asked = hartsmere.clock.now(), {"text": about}
            row = Reminder(council="hartsmere", person=CATRIN, every="monday", about=about, question=asked, asked_at=at)
            reminders.keep(session, row)
    status, printed, _ = run(capsys, hartsmere, *erase(), "--words", "Ann Lee", "--words", "Ann", "--short-words")
    assert status == 0
    assert reminded(hartsmere) == ["what [erased] said", "the Annexe in Leeds"]
    assert "“Ann Lee”: taken out of 1 reminder." in printed


def test_it_is_said_of_each_name_where_it_stood_stands_still_and_that_it_stood_nowhere(
    capsys: pytest.CaptureFixture[str], hartsmere: Council
) -> None:
    write(hartsmere.database, "Jane Smith was unwell")
    write(hartsmere.database, "Peter Brown-Jones moved", area="North")
    names = ("Jane Smith", "Peter Brown-Jones", "Nobody Known")
    _, printed, _ = run(capsys, hartsmere, *erase(), *(word for name in names for word in ("--words", name)))
    assert printed.splitlines() == [
        "1 text erased.",
        "“Jane Smith”: taken out of 1 text about the figure.",
        "“Peter Brown-Jones” still stands beside ENV1 for 2026/27 Q1, North: erase what was written there as well.",
        "“Nobody Known” was found nowhere.",
    ]


def test_words_that_are_none_are_refused(capsys: pytest.CaptureFixture[str], hartsmere: Council) -> None:
    assert run(capsys, hartsmere, *erase(), "--words", "  ", "--short-words")[0] == 1


def reminded(council: Council) -> list[str]:
    """What people are reminded of."""
    with council.database.reading() as session:
        return list(session.scalars(select(Reminder.about).order_by(Reminder.id)))
