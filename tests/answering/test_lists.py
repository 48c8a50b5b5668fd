"""Lists that look at more than one quarter, rank, count by group, or come as a file."""

from decimal import Decimal

from domain.rating import Rating
from handlers.understanding.question import Change, Dimension, Kind, Pick, Ranking
from tests.answering.asking import Hartsmere, during, of

RED = (Rating.RED,)
HOUSING = (Pick(Dimension.PORTFOLIO, "housing"),)


def ratings_of(hartsmere: Hartsmere, code: str, *periods: str) -> list[Rating | None]:
    asked = [of(Kind.INDICATORS, code, period=during(period)) for period in periods]
    return [hartsmere.asked("catrin.bello", each).answer.indicators[0].rating for each in asked]


def test_red_for_three_quarters_running_was_red_in_each_of_them(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, running=3))
    assert "have been red for 3 quarters running, up to Q1 2026/27" in answer.sentence
    for code in answer.codes:
        assert ratings_of(hartsmere, code, "2026/27 Q1", "2025/26 Q4", "2025/26 Q3") == [Rating.RED] * 3


def test_more_quarters_than_there_are_look_no_further_back_than_anything_lasted(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, running=100_000))
    assert "None of the" in answer.sentence
    assert "The longest that any has been red up to then is " in answer.text
    worse = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, direction="worse", running=100_000))
    assert "The longest that any has been getting worse up to then is " in worse.text


def test_greens_without_a_comment_are_those_that_nothing_was_said_of(hartsmere: Hartsmere) -> None:
    greens = hartsmere.asked("catrin.bello", of(Kind.INDICATORS, ratings=(Rating.GREEN,)))
    quiet = hartsmere.asked("catrin.bello", of(Kind.INDICATORS, aspect="no comment", ratings=(Rating.GREEN,)))
    assert "are green and without a comment for" in quiet.sentence
    told = [hartsmere.asked("catrin.bello", of(Kind.INDICATOR, code, aspect="comment")) for code in quiet.codes[:5]]
    assert quiet.codes
    assert set(quiet.codes) < set(greens.codes)
    assert all("No comment was given" in each.text for each in told)


def test_reds_that_are_not_signed_off_are_told_to_who_may_see_them(hartsmere: Hartsmere) -> None:
    reds = of(Kind.INDICATORS, aspect="unsigned", ratings=RED)
    assert "red and not signed off" in hartsmere.asked("catrin.bello", reds).sentence
    assert hartsmere.asked("elspeth.nwosu", reds).codes == []


def test_what_is_red_only_now_is_not_red_running(hartsmere: Hartsmere) -> None:
    running = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, running=2)).codes
    now = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED)).codes
    for code in set(now) - set(running):
        assert ratings_of(hartsmere, code, "2025/26 Q4") != [Rating.RED]


def test_gone_from_green_to_red_was_green_the_quarter_before(hartsmere: Hartsmere) -> None:
    change = Change((Rating.GREEN,), RED)
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, change=change))
    assert answer.codes == ["CH5"]
    assert ratings_of(hartsmere, "CH5", "2025/26 Q4") == [Rating.GREEN]
    assert "has gone from green to red since Q4 2025/26" in answer.sentence


def test_amber_a_year_ago_and_red_now_looks_back_a_year(hartsmere: Hartsmere) -> None:
    change = Change((Rating.AMBER,), RED)
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, change=change, against=("last year",)))
    assert answer.codes
    assert all(ratings_of(hartsmere, code, "2025/26 Q1") == [Rating.AMBER] for code in answer.codes)
    assert "gone from amber to red since Q1 2025/26" in answer.sentence


def test_no_longer_red_was_red_and_has_another_colour(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, change=Change(before=RED)))
    assert answer.codes
    assert Rating.RED not in {entry.rating for entry in answer.answer.indicators}
    for code in answer.codes:
        assert ratings_of(hartsmere, code, "2025/26 Q4") == [Rating.RED]


def test_a_list_of_everything_counts_its_ratings_once(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, within=HOUSING))
    assert answer.sentence.startswith("Housing and Homelessness, Q1 2026/27 (April to June 2026): ")
    assert "In all:" not in answer.text


def test_what_has_no_colour_is_said_to_be_without_a_rating(hartsmere: Hartsmere) -> None:
    reasons = tuple(rating for rating in Rating if not rating.is_colour)
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=reasons))
    assert "in the whole council are without a rating for" in answer.sentence


def test_new_reds_are_those_that_were_not_red_the_quarter_before(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, new=True))
    assert set(answer.codes) == {"CH5", "ASC2"}
    assert "newly red since Q4 2025/26" in answer.sentence


def test_what_got_worse_is_counted_of_what_can_be_compared(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, within=HOUSING, direction="worse"))
    assert answer.sentence.startswith("5 of the 12 comparable indicators in Housing and Homelessness are worse")
    assert set(answer.column("Travel")) == {"Worse"}


def test_the_worst_five_are_five_by_distance_from_target(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ranking=Ranking("target", count=5)))
    assert len(answer.codes) == 5
    shares = [_distance(entry.value, entry.target) for entry in answer.answer.indicators]
    assert shares == sorted(shares, reverse=True)
    assert answer.charts


def _distance(value: str | None, target: str | None) -> Decimal:
    assert value is not None
    assert target is not None
    return abs(Decimal(value) - Decimal(target)) / Decimal(target)


def test_most_improved_leaves_out_years_to_date_and_says_so(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATORS, ranking=Ranking("improvement", worst_first=False))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert set(answer.column("Travel")) == {"Better"}
    assert "counted up through the year can't be ranked by change" in answer.text


def test_a_count_by_portfolio_adds_up_to_the_whole(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COUNT, ratings=RED, by="portfolio"))
    assert answer.sentence.startswith("8 of the 90 rated indicators")
    assert sum(int(count) for count in answer.column("Red")) == 8
    assert sum(int(count) for count in answer.column("Of those rated")) == 90


def test_a_table_comes_without_a_chart(hartsmere: Hartsmere) -> None:
    assert hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED)).charts
    assert hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, shown_as="table")).charts == []


def test_what_is_forecast_to_miss_is_listed_with_the_forecast(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATORS, aspect="forecast", ratings=(Rating.RED, Rating.AMBER), period=during("2026/27"))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert "13 of the 21 in the whole council with a forecast are forecast to miss" in answer.sentence
    assert set(answer.column("Forecast is")) == {"Red", "Amber"}


def test_a_ranking_of_some_colours_says_which(hartsmere: Hartsmere) -> None:
    question = of(Kind.INDICATORS, ratings=(Rating.AMBER,), ranking=Ranking("target"))
    answer = hartsmere.asked("catrin.bello", question)
    assert answer.sentence.startswith("Furthest off target among the amber ones in ")


def test_no_longer_off_target_is_green_now(hartsmere: Hartsmere) -> None:
    off = (Rating.RED, Rating.AMBER)
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, change=Change(off)))
    assert "no longer red or amber since Q4 2025/26" in answer.sentence
    assert answer.codes
    for code in answer.codes:
        now, then = ratings_of(hartsmere, code, "2026/27 Q1", "2025/26 Q4")
        assert (now, then in off) == (Rating.GREEN, True)


def test_still_red_was_red_then_and_is_now(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATORS, ratings=RED, change=Change(RED, RED), against=("last year",))
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert "red now as in Q1 2025/26" in answer.sentence
    assert answer.codes
    for code in answer.codes:
        assert ratings_of(hartsmere, code, "2026/27 Q1", "2025/26 Q1") == [Rating.RED] * 2


def test_the_most_improved_are_none_that_got_worse(hartsmere: Hartsmere) -> None:
    every = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ranking=Ranking("improvement", False, 100)))
    assert {each.direction for each in every.answer.indicators} == {"better"}
    assert f"No more than {len(every.codes)} improved." in every.text


def test_reds_with_and_without_an_open_action_are_all_the_reds(hartsmere: Hartsmere) -> None:
    reds = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED))
    having = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, aspect="with action"))
    lacking = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, aspect="no action"))
    assert having.codes
    assert sorted(having.codes + lacking.codes) == sorted(reds.codes)


def test_a_list_with_comments_tells_what_was_said_of_each(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, aspect="comments"))
    said = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATOR, answer.codes[0], aspect="comment"))
    comment = next(fact for fact in said.text.splitlines() if fact.startswith("Comment: ")).removeprefix("Comment: ")
    assert comment in answer.text


def test_how_many_have_a_target_are_part_of_all(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COUNT, aspect="with target"))
    whole = hartsmere.asked("elspeth.nwosu", of(Kind.COUNT))
    assert f"{len(answer.codes)} of the {len(whole.codes)} indicators in the whole council have a target" in (
        answer.sentence
    )


def test_a_share_is_told_as_a_percentage_with_what_it_is_of(hartsmere: Hartsmere) -> None:
    green = (Rating.GREEN,)
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.COUNT, ratings=green, aspect="share"))
    plain = hartsmere.asked("elspeth.nwosu", of(Kind.COUNT, ratings=green))
    part, _, _, whole = plain.sentence.split()[:4]
    assert answer.sentence.startswith(f"{round(100 * int(part) / int(whole))}% of the {whole} rated indicators")
    assert f", {part} of them, are green" in answer.sentence


def test_what_has_no_priority_is_told_last_and_leads_no_ranking(hartsmere: Hartsmere) -> None:
    ranking = Ranking("ratings", worst_first=False)
    asked = of(Kind.COMPARE, ratings=RED, aspect="groups", by="priority", ranking=ranking)
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert not answer.sentence.startswith("none")
    names = [row[0].text for row in answer.tables[0].rows]
    assert "none" not in names[:-1]


def test_both_ends_are_the_worst_and_the_best(hartsmere: Hartsmere) -> None:
    worst, best = (
        hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ranking=Ranking("target", end, 3))).codes
        for end in (True, False)
    )
    both = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ranking=Ranking("target", count=3, both=True)))
    assert both.codes == [*worst, *best]


def test_reds_getting_worse_for_quarters_running_are_red_now(hartsmere: Hartsmere) -> None:
    every = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, direction="worse", running=2))
    reds = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ratings=RED, direction="worse", running=2))
    assert "getting worse for 2 quarters running and are red, up to" in reds.sentence
    assert set(reds.codes) < set(every.codes)
    assert {each.rating for each in reds.answer.indicators} == {Rating.RED}


def test_what_is_new_since_an_earlier_quarter_was_not_so_then(hartsmere: Hartsmere) -> None:
    new = hartsmere.asked("catrin.bello", of(Kind.INDICATORS, ratings=RED, new=True, against=("2025/26 Q3",)))
    assert "newly red since Q3 2025/26" in new.sentence
    assert new.codes
    for code in new.codes:
        assert ratings_of(hartsmere, code, "2025/26 Q3") != [Rating.RED]
