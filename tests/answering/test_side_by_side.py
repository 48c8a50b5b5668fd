"""Two indicators held against each other are shown for the same time, not against an earlier one."""

from handlers.understanding.question import Kind
from tests.answering.asking import Hartsmere, during, of


def test_two_indicators_compared_are_side_by_side_for_the_time_asked_about(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.COMPARE, "ENV2", "HR1", period=during("2026/27 Q1")))
    assert answer.codes == ["ENV2", "HR1"]
    assert answer.sentence.startswith("Side by side, Q1 2026/27 (April to June 2026): ")
    assert "(green)" in answer.sentence
    assert "(amber)" in answer.sentence


def test_held_against_last_year_each_is_told_then_and_now(hartsmere: Hartsmere) -> None:
    question = of(Kind.COMPARE, "ENV2", "HR1", period=during("2026/27 Q1"), against=("last year",))
    assert "against Q1 2025/26" in hartsmere.asked("catrin.bello", question).sentence
