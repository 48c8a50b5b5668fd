"""When the next figure of something will come."""

from handlers.understanding.question import Kind
from tests.answering.asking import Hartsmere, of

MISSED_BINS = of(Kind.DUE, "ENV1", aspect="expected")


def test_of_a_figure_that_is_in_the_day_of_the_next_one_is_told(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("shabnam.wetherby", MISSED_BINS, today="2026-09-20")
    assert "The next one, for Q2 2026/27, can be given from Thursday 1 October and is due by" in answer.text


def test_of_a_figure_that_is_to_come_its_deadline_is_told_and_not_the_one_after(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("shabnam.wetherby", MISSED_BINS, today="2026-10-02")
    assert answer.sentence == "Missed collections per 100,000: the figure for Q2 2026/27 is due by Friday 16 October."
    assert "The next one" not in answer.text
