"""One figure: why, from where, how firm, where to, and whether it moved for real."""

from handlers.understanding.question import Kind
from tests.answering.asking import Hartsmere, during, of


def test_why_begins_with_the_rule_and_tells_what_stands_out(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "HO2a", aspect="why"))
    assert answer.sentence == (
        "Households in temporary accommodation is red for Aug 2026 because 167 is further off its target, "
        "140 or fewer, than the tolerance of 10% allows."
    )
    assert "Red for eight quarters running." in answer.text
    assert "version 1 of the rating rule" in answer.text


def test_why_names_who_entered_and_approved_it_to_members_only(hartsmere: Hartsmere) -> None:
    member = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", aspect="why", period=during("2025/26 Q1")))
    partner = hartsmere.asked("rukhsana.dent", of(Kind.INDICATOR, "ENV2", aspect="why", period=during("2025/26 Q1")))
    assert "by Asha Patel" in member.text
    assert "Asha Patel" not in partner.text
    assert "Callum Braithwell" not in partner.text


def test_an_amber_figure_is_within_its_tolerance(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "FIN2", aspect="why", period=during("2026/27 Q1")))
    assert "but within what the tolerance of 0.5 allows" in answer.sentence


def test_a_figure_that_is_not_published_stays_in_the_council(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", aspect="provisional"))
    assert answer.sentence.startswith("It is final: signed off by Callum Braithwell.")
    assert "not published yet" in answer.sentence


def test_a_figure_quoted_of_an_indicator_is_the_newest_of_that_value(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", aspect="source", figures=("54.2",)))
    assert answer.sentence.startswith("54.2% was entered by Asha Patel on Thursday 9 January 2025")
    assert [entry.period for entry in answer.answer.indicators] == ["2024/25 Q3"]
    never = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", aspect="source", figures=("12",)))
    assert "recycled" in never.sentence
    assert never.sentence.startswith("No figure of ")
    assert "is 12. The newest: 59.4% was entered" in never.sentence


def test_where_from_tells_who_entered_it_and_when(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", aspect="source"))
    assert answer.sentence.startswith("59.4% was entered by Asha Patel on Wednesday 8 July")


def test_a_quoted_figure_is_found_by_its_value(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, aspect="source", figures=("£795,908",)))
    assert answer.codes == ["HO7"]
    assert "Rent arrears of current tenants for Q1 2026/27" in answer.sentence


def test_a_figure_nobody_has_is_not_guessed_at(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, aspect="source", figures=("123456.7",)))
    assert answer.sentence == "No figure you can see here is 123456.7. Which indicator is it about?"
    assert answer.codes == []


def test_a_forecast_is_rated_by_the_years_target(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATOR, "ECO1", aspect="forecast", period=during("2026/27"))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert answer.sentence.startswith(
        "Affordable homes completed is forecast to end 2026/27 at 168, red against the year's target 190."
    )
    assert "2026/27" in answer.answer.periods


def test_without_a_forecast_none_is_made_up(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "HO3", aspect="forecast"))
    assert "no forecast for 2026/27 is on record" in answer.sentence


def test_a_signal_is_a_real_change_in_plain_words(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "CUS1", aspect="signal"))
    assert answer.sentence.startswith("A real change for the worse: Calls answered within two minutes was 71.9%")
    assert "outside its natural limits of 75.1% to 85.3%" in answer.sentence
    assert answer.charts


def test_within_the_limits_it_is_most_likely_noise(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV1", aspect="signal"))
    assert answer.sentence.startswith("Most likely noise: 38 for Q1 2026/27 is within its usual variation")


def test_too_few_figures_and_years_to_date_are_not_judged(hartsmere: Hartsmere) -> None:
    few = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "HO8", aspect="signal"))
    to_date = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "REV1", aspect="signal"))
    assert "It is too early to tell" in few.sentence
    assert "counts up through the year" in to_date.sentence


def test_a_year_shows_the_figure_of_the_whole_year_where_there_is_one(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", period=during("2024/25")))
    assert answer.sentence.startswith("Household waste recycled: 56.0% for 2024/25")


def test_a_time_before_the_record_begins_has_no_figure_and_is_not_late(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", aspect="value", period=during("2010/11")))
    assert answer.sentence.startswith("Household waste recycled: no figure for Q4 2010/11")
    assert "for its record begins with" in answer.sentence
    assert [entry.rating for entry in answer.answer.indicators] == ["not due"]


def test_a_longer_time_is_told_with_each_of_its_parts(hartsmere: Hartsmere) -> None:
    half = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", aspect="value", period=during("2025/26 H1")))
    assert "Through H1 2025/26: " in half.text
    assert " in Q1 2025/26, " in half.text
    quarter = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "ENV2", period=during("2025/26 Q1")))
    assert "Through" not in quarter.text


def test_a_yearly_figure_of_last_year_carries_no_forecast_for_this_one(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, "PLN5", aspect="forecast", period=during("2026/27")))
    assert "no forecast for 2026/27 is on record" in answer.sentence
    assert answer.answer.periods[0] == "2026/27"
