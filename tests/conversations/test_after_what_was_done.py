"""What is said after something was done asks about it, and never does it again."""

import pytest
from sqlalchemy import func, select

from storage.tables import LogEntry
from tests.conversations.stage import Council


def entries(council: Council) -> int:
    """How many things the log holds."""
    with council.database.reading() as session:
        return session.scalar(select(func.count()).select_from(LogEntry)) or 0


@pytest.mark.parametrize("words", ["as a spreadsheet", "and recycling", "what about Q1", "as a chart", "why"])
@pytest.mark.parametrize("done", ["set tolerance of ENV1 to 5% from 1 October 2026", "hold the CMT digest"])
def test_a_word_behind_a_change_changes_nothing(open_window: Council, done: str, words: str) -> None:
    officer = open_window.person("catrin.bello").says(done)
    before = entries(open_window)
    officer.says(words)
    assert entries(open_window) == before


def test_what_was_taken_back_is_not_done_again_by_asking_for_a_spreadsheet(open_window: Council) -> None:
    officer = open_window.person("catrin.bello")
    officer.says("make Elspeth Nwosu the holder of the waste portfolio from 1 November").says("undo")
    before = entries(open_window)
    officer.says("export everything to excel")
    officer.sees_no("Elspeth Nwosu holds")
    assert entries(open_window) == before


def test_a_short_question_after_a_change_is_about_what_was_changed(open_window: Council) -> None:
    officer = open_window.person("catrin.bello").says("set tolerance of ENV1 to 5% from 1 October 2026")
    officer.says("what about Q1").sees("Missed collections per 100,000: 38 for Q1 2026/27")


def test_what_was_listed_before_something_was_done_can_still_be_asked_about(open_window: Council) -> None:
    officer = open_window.person("catrin.bello").says("reds").says("hold the CMT digest").says("as a spreadsheet")
    assert officer.answer.kind == "indicators"
