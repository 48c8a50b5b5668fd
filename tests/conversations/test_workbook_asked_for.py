"""Asking in words for the workbook to fill in, which is not an answer as a workbook."""

import pytest

from bot.reply import File
from tests.conversations.stage import Council


@pytest.mark.parametrize(
    "words",
    [
        "can I have the workbook",
        "blank workbook please",
        "a spreadsheet to fill in",
        "send me the form as excel",
        "can I fill it in on a spreadsheet instead",
        "where is the excel template",
    ],
)
def test_who_asks_for_a_workbook_to_fill_in_gets_it(open_window: Council, words: str) -> None:
    post = open_window.person("asha.patel").says(words).sees("4 figures to fill in. Send the file back here")
    assert [part.name for part in post.reply.parts if isinstance(part, File)] == ["figures-2026-27-q2.xlsx"]


@pytest.mark.parametrize("words", ["all reds as a spreadsheet", "waste figures as excel please"])
def test_figures_as_a_spreadsheet_are_an_answer(open_window: Council, words: str) -> None:
    asha = open_window.person("asha.patel").says(words)
    asha.sees_no("to fill in")
    assert asha.answer.kind != "due"


def test_who_owes_nothing_is_offered_the_figures_instead(open_window: Council) -> None:
    member = open_window.person("elspeth.nwosu").says("can I have the workbook")
    member.sees("There is nothing for you to fill in just now.")
    member.presses("The figures as a spreadsheet")
    assert member.answer.kind == "indicators"
