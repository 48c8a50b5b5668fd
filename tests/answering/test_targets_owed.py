"""Which indicators still have no target."""

from handlers.understanding.question import Dimension, Kind, Pick
from tests.answering.asking import Hartsmere, of


def test_what_has_no_target_is_counted_of_what_should_have_one(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.DUE, aspect="targets"))
    assert "that should have a target for 2026/27" in answer.sentence
    assert {"ED8", "LEG4"} <= set(answer.codes)
    assert "HO3" not in answer.codes


def test_what_was_promised_by_a_day_that_has_passed_is_overdue(hartsmere: Hartsmere) -> None:
    before = hartsmere.asked("catrin.bello", of(Kind.DUE, aspect="targets"))
    after = hartsmere.asked("catrin.bello", of(Kind.DUE, aspect="targets"), today="2026-09-28")
    assert "Overdue" not in before.sentence
    assert "Overdue: Council-wide contract register complete." in after.sentence


def test_where_all_have_a_target_that_is_said(hartsmere: Hartsmere) -> None:
    waste = (Pick(Dimension.SERVICE, "waste"),)
    answer = hartsmere.asked("catrin.bello", of(Kind.DUE, aspect="targets", within=waste))
    assert answer.sentence.startswith("All 9 indicators in Waste and Street Scene")
    assert answer.codes == []
