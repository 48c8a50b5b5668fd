"""Periods, areas, groups, seasons and other councils side by side."""

from domain.direction import Direction
from domain.rating import Rating
from handlers.understanding.question import Dimension, Kind, PeriodAsked, Pick, Ranking
from tests.answering.asking import Hartsmere, during, of

HOUSING_AND_PLANNING = (Pick(Dimension.PORTFOLIO, "housing"), Pick(Dimension.SERVICE, "planning"))


def test_two_quarters_of_one_indicator_are_told_with_what_the_difference_means(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, "ENV1", period=during("2026/27 Q1"), against=("2025/26 Q4",))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert answer.sentence == (
        "Missed collections per 100,000: 38 for Q1 2026/27 (April to June 2026), 45 for Q4 2025/26: better by 7."
    )
    assert [entry.period for entry in answer.answer.indicators] == ["2026/27 Q1", "2025/26 Q4"]
    assert answer.answer.indicators[0].direction is Direction.BETTER


def test_a_whole_year_is_held_against_a_whole_year_and_not_against_its_last_quarter(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, "ENV2", period=during("2024/25"), against=("2023/24",))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert "56.0% for 2024/25" in answer.sentence
    assert "54.8% for 2023/24: better by 1.2 percentage points" in answer.sentence


def test_a_difference_of_shares_is_in_percentage_points(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "ENV2", against=("last year",)))
    assert "better by 0.5 percentage points" in answer.sentence


def test_a_year_to_date_is_not_held_against_the_quarter_before(hartsmere: Hartsmere) -> None:
    before = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "REV1", against=("previous",)))
    year = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "REV1", against=("last year",)))
    assert "not compared: counted up through the year" in before.sentence
    assert before.answer.indicators[0].direction is None
    assert "better by 0.2 percentage points" in year.sentence


def test_a_list_says_how_many_can_be_compared_and_why_the_others_cannot(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, against=("last year",)))
    assert "of 89 that can be compared, 54 better, 28 worse and 7 the same" in answer.sentence
    assert "30 without a figure for both" in answer.sentence


def test_only_what_got_worse_is_listed_where_that_was_asked(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, against=("last year",), direction="worse"))
    assert all(change.startswith("Worse") for change in answer.column("Change"))


def test_reds_now_and_then_are_counted_and_listed_beside_each_other(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, ratings=(Rating.RED,), against=("previous",))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    before = of(Kind.COUNT, ratings=(Rating.RED,), period=during("2025/26 Q4"))
    now, then = (
        hartsmere.asked("elspeth.nwosu", each).codes for each in (of(Kind.COUNT, ratings=(Rating.RED,)), before)
    )
    change = f"{abs(len(now) - len(then))} {'more' if len(now) > len(then) else 'fewer'}"
    assert answer.sentence == (
        f"Red indicators in the whole council: {len(now)} for Q1 2026/27 (April to June 2026), "
        f"{len(then)} for Q4 2025/26: {change}."
    )
    assert set(answer.codes) == {*now, *then}


def test_wards_come_worst_first_and_carry_their_names(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "ENV1", by="area"))
    assert answer.sentence.startswith("Missed collections per 100,000 is worst in Millbrook at 52 and best in Quayside")
    assert answer.answer.indicators[0].area == "Millbrook"
    assert len(answer.answer.indicators) == 5


def test_a_wards_part_of_a_count_is_not_held_to_the_councils_target(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "ENV5", by="area"))
    assert {entry.rating for entry in answer.answer.indicators} == {Rating.NO_TARGET}
    assert {entry.target for entry in answer.answer.indicators} == {None}
    assert "is highest in" in answer.sentence


def test_services_are_held_against_each_other_where_figures_are_by_service(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "HR1", by="service", ranking=Ranking("target")))
    assert answer.sentence.startswith("Sickness absence is worst in Waste and Street Scene at 14.7 days")


def test_an_indicator_without_areas_says_so_and_shows_the_whole(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, "CUS4", within=HOUSING_AND_PLANNING)
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert "is not broken down by service on record" in answer.sentence
    assert answer.codes == ["CUS4"]


def test_one_ward_of_one_indicator_is_a_figure_of_its_own(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATOR, "ENV1", within=(Pick(Dimension.AREA, "Northgate"),))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert answer.answer.kind == Kind.INDICATOR
    assert answer.sentence == "Missed collections per 100,000 in Northgate: 37 for Q1 2026/27 (April to June 2026)."


def test_a_small_personal_count_is_hidden_and_so_is_a_second_one(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("nasreen.holloway", of(Kind.COMPARE, "CH8", by="area"))
    hidden = [entry for entry in answer.answer.indicators if entry.rating is Rating.SUPPRESSED]
    shown = [entry for entry in answer.answer.indicators if entry.value is not None]
    assert len(hidden) != 1
    assert all(entry.value is not None and int(entry.value) >= 5 for entry in shown)


def test_the_service_with_the_most_reds_comes_with_what_it_is_a_number_of(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, by="service", ratings=(Rating.RED,)))
    assert answer.sentence == (
        "Economy and Regeneration has the most red for Q1 2026/27 (April to June 2026): 2 of 5 with a rating."
    )
    assert len(answer.tables[0].rows) == 21
    assert answer.codes == []


def test_services_without_reds_are_named(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, aspect="groups", by="service", ratings=(Rating.RED,), ranking=Ranking("ratings", False))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    without = [name for name, red in zip(answer.column("Group"), answer.column("Red"), strict=True) if red == "0"]
    assert without
    assert " have no red for Q1 2026/27" in answer.sentence
    assert answer.sentence.startswith(without[0])


def test_only_services_with_more_reds_than_that_are_listed(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, aspect="groups", by="service", ratings=(Rating.RED,), over="1")
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert answer.sentence.startswith("More than 1 red for Q1 2026/27 (April to June 2026): ")
    assert answer.column("Red")
    assert all(int(red) > 1 for red in answer.column("Red"))


def test_the_best_portfolio_is_at_the_top_by_the_ratings_together(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, by="portfolio", ranking=Ranking("target", worst_first=False))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    scores = [text.partition("(")[2].rstrip(")") for text in answer.column("Together")]
    assert scores == sorted(scores, reverse=True)


def test_a_portfolio_and_a_service_can_be_set_side_by_side(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, within=HOUSING_AND_PLANNING, against=("previous",))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert "Housing and Homelessness has 3 red, 6 amber and 5 green of 14" in answer.sentence
    assert "Planning and Building Control has 0 red" in answer.sentence


def test_a_season_is_judged_by_every_year_there_is(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, "ENV1", aspect="season", period=during("2025/26 Q3"))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert answer.sentence.endswith("it was worse in 3 of 3 years.")
    assert [entry.period for entry in answer.answer.indicators] == ["2023/24 Q3", "2024/25 Q3", "2025/26 Q3"]


def test_others_are_compared_with_our_figure_of_the_same_time(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "HO7", aspect="benchmark", against=("benchmark",)))
    assert "£790,815 for Q4 2025/26" in answer.sentence
    assert "worse than Nearest neighbours" in answer.sentence
    assert answer.answer.indicators[0].period == "2025/26 Q4"


def test_a_time_of_which_others_have_no_figure_is_said_to_be_so_beside_ours(hartsmere: Hartsmere) -> None:
    asked = of(Kind.COMPARE, "HO7", aspect="benchmark", against=("benchmark",), period=during("2026/27 Q1"))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert answer.sentence.startswith(
        "Figures of others are not on record for Q1 2026/27 (April to June 2026), only for 2025/26 and before."
    )
    assert "for Q1 2026/27 (April to June 2026). " in answer.sentence
    assert "worse than Nearest neighbours" in answer.sentence


def test_a_quarters_count_is_not_judged_by_a_whole_years(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "ENV3", aspect="benchmark", against=("benchmark",)))
    assert "not judged, since theirs covers more time" in answer.sentence
    assert answer.charts == []


def test_a_list_beside_others_says_how_many_have_something_to_compare_with(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, aspect="benchmark", against=("benchmark",)))
    assert "better than England on 22 of 30" in answer.sentence
    assert "indicators have nothing to compare with" in answer.sentence


def test_a_season_that_is_running_is_told_by_the_years_before(hartsmere: Hartsmere) -> None:
    running = PeriodAsked("2026/27 Q2", "2026/27 Q2", still_open="2026/27 Q3")
    asked = of(Kind.COMPARE, "ENV1", aspect="season", period=running)
    answer = hartsmere.asked("elspeth.nwosu", asked, today="2026-11-22")
    assert "in Q3 than in the rest of the year" in answer.sentence


def test_the_newest_figure_is_held_against_the_same_part_of_another_year(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "ENV2", against=("2024/25",)))
    now, before = (entry.period for entry in answer.answer.indicators)
    assert (now, before) == ("2026/27 Q1", "2024/25 Q1")


def test_what_has_nothing_to_be_compared_with_still_shows_its_own_figure(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COMPARE, "CLI6", aspect="benchmark", against=("benchmark",)))
    assert answer.sentence == "There is nothing on record to compare Trees planted with."
    assert answer.codes == ["CLI6"]


def test_those_that_are_worse_than_others_are_told_alone(hartsmere: Hartsmere) -> None:
    every = hartsmere.asked("catrin.bello", of(Kind.COMPARE, aspect="benchmark", against=("benchmark",)))
    worse, better = (
        hartsmere.asked("catrin.bello", of(Kind.COMPARE, aspect="benchmark", against=("benchmark",), direction=way))
        for way in ("worse", "better")
    )
    assert "that can be compared are worse than others" in worse.sentence
    assert {*worse.codes, *better.codes} <= {*every.codes}
    assert set(worse.codes) < set(every.codes)
    assert all("Worse than" in row[-1].text or ", worse than" in row[-1].text for row in worse.tables[0].rows)
