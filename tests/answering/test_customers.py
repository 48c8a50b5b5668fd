"""What customers said: complaints, comments and compliments, and what waits for sign-off."""

from handlers.understanding.question import Dimension, Kind, Pick
from tests.answering.asking import Hartsmere, during, of

WASTE = (Pick(Dimension.SERVICE, "waste"),)


def test_the_service_with_the_most_complaints_comes_first(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, aspect="complaints", by="service"))
    assert answer.sentence.startswith("Repairs and Empty Homes had the most complaints in Q1 2026/27")
    counts = [int(count) for count in answer.column("Complaints") if count.isdecimal()]
    assert counts == sorted(counts, reverse=True)


def test_one_service_says_how_many_and_what_it_was_before(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.SUMMARY, within=WASTE, aspect="complaints"))
    assert answer.sentence == "Waste and Street Scene had 61 complaints in Q1 2026/27 (April to June 2026)."
    assert "62 in Q1 2025/26" in answer.text


def test_a_year_is_the_sum_of_its_quarters(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COUNT, within=WASTE, aspect="compliments", period=during("2023/24"))
    assert "compliments in 2023/24" in hartsmere.asked("elspeth.nwosu", asked).sentence


def test_what_is_not_on_record_is_said_and_not_counted_as_nothing(hartsmere: Hartsmere) -> None:
    asked = of(Kind.SUMMARY, within=WASTE, aspect="complaints", period=during("2010/11 Q1"))
    assert hartsmere.asked("elspeth.nwosu", asked).sentence.startswith("No complaints, comments or compliments")


def test_complaints_are_kept_from_partners(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("rukhsana.dent", of(Kind.COMPARE, aspect="complaints", by="service"))
    assert answer.answer.kind == Kind.REFUSE


def test_what_waits_for_sign_off_is_not_told_to_a_member(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.DUE, aspect="sign off"))
    assert answer.codes == []
    assert "heads of service" in answer.sentence
