"""One indicator over time and several: the time shown, what is usual, the forecast, and the pictures of lists."""

from sqlalchemy import select

import charts
from charts import Ranking, SmallMultiples, Trend
from domain.rating import Rating
from handlers.answering.several_trends import MOST_PANELS
from handlers.understanding.question import Dimension, Kind, PeriodAsked, Pick
from handlers.understanding.question import Ranking as Ranked
from storage.tables import OutturnRevision
from tests.answering.asking import Answered, Hartsmere, during, of

HOUSING = (Pick(Dimension.PORTFOLIO, "housing"),)


def spec_of(answer: Answered, place: int = 0) -> charts.Spec:
    return charts.from_json(answer.charts[place].spec)


def trend_of(answer: Answered) -> Trend:
    spec = spec_of(answer)
    assert isinstance(spec, Trend)
    return spec


def sheet_of(answer: Answered) -> SmallMultiples:
    spec = spec_of(answer)
    assert isinstance(spec, SmallMultiples)
    return spec


def ranking_of(answer: Answered) -> Ranking:
    spec = spec_of(answer)
    assert isinstance(spec, Ranking)
    return spec


def test_a_trend_since_a_quarter_goes_on_to_the_last_closed_month(hartsmere: Hartsmere) -> None:
    since = during("2025/26 Q1", "2026/27 Q1")
    answer = hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV5", period=since))
    assert trend_of(answer).points[-1].label == "Aug 2026"


def test_a_trend_of_a_stretch_that_has_ended_ends_with_it(hartsmere: Hartsmere) -> None:
    asked = of(Kind.TREND, "ENV5", period=during("2025/26 Q1", "2025/26 Q3"))
    assert trend_of(hartsmere.asked("catrin.bello", asked)).points[-1].label == "Dec 2025"


def test_a_trend_of_too_short_a_time_goes_further_back_and_says_so(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV1", period=during("2026-06", "2026-08")))
    assert len(trend_of(answer).points) == 12
    assert "too little since Q1 2026/27 for a trend, so this goes further back" in answer.text


def test_without_a_time_a_trend_goes_three_years_of_quarters_or_thirteen_months_back(hartsmere: Hartsmere) -> None:
    assert len(trend_of(hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV1"))).points) == 12
    assert len(trend_of(hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV5"))).points) == 13


def test_each_period_has_the_target_and_the_tolerance_it_was_rated_against(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV1"))
    with hartsmere.database.reading() as session:
        wanted = select(OutturnRevision).where(OutturnRevision.code == "ENV1", OutturnRevision.area == "")
        rated_by = {row.period.short: row.target for row in session.scalars(wanted)}
    points = [point for point in trend_of(answer).points if point.value is not None]
    assert len({point.target for point in points}) > 2
    assert all(point.target == rated_by[point.label] for point in points)


def test_limits_are_shown_from_twelve_figures_on(hartsmere: Hartsmere) -> None:
    short = hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV5", period=during("2026-01", "2026-08")))
    assert trend_of(short).limits is None
    limits = trend_of(hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV5"))).limits
    assert limits is not None
    assert limits.lower < limits.mean < limits.upper


def test_the_limits_are_those_that_real_or_noise_is_told_by(hartsmere: Hartsmere) -> None:
    told = hartsmere.asked("catrin.bello", of(Kind.INDICATOR, "ENV5", aspect="signal"))
    trend = trend_of(hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV5")))
    assert trend.limits == trend_of(told).limits


def test_figures_that_count_up_through_the_year_have_no_limits_and_rising_is_no_finding(hartsmere: Hartsmere) -> None:
    trend = trend_of(hartsmere.asked("catrin.bello", of(Kind.TREND, "ECO1")))
    assert trend.limits is None
    assert "for the year to date" in trend.headline
    assert trend.subtitle.endswith("counted up through each year")


def test_the_forecast_stands_at_the_year_end_with_the_years_target(hartsmere: Hartsmere) -> None:
    trend = trend_of(hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV1")))
    assert trend.year_end is not None
    assert (trend.year_end.label, trend.year_end.ahead) == ("Q4 2026/27", 3)


def test_a_trend_of_earlier_years_has_no_forecast(hartsmere: Hartsmere) -> None:
    asked = of(Kind.TREND, "ENV1", period=during("2024/25 Q1", "2025/26 Q2"))
    assert trend_of(hartsmere.asked("catrin.bello", asked)).year_end is None


def test_several_indicators_are_a_sheet_in_the_order_of_their_codes(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.TREND, "ENV5", "ENV1", "HO12"))
    assert len(answer.charts) == 1
    assert [panel.name for panel in sheet_of(answer).panels] == answer.column("Indicator")
    assert set(answer.codes) == {"ENV5", "ENV1", "HO12"}


def test_of_more_than_twelve_the_ones_that_matter_most_are_shown_and_it_says_so(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("catrin.bello", of(Kind.TREND, within=HOUSING))
    sheet = sheet_of(answer)
    assert len(sheet.panels) == MOST_PANELS
    assert "shown: red before amber, the furthest off target first." in sheet.note
    assert sheet.note in answer.text
    ratings = [panel.last.rating for panel in sheet.panels if panel.last]
    assert ratings == sorted(ratings, key=["red", "amber", "green"].index)


def test_a_trend_of_nothing_says_so(hartsmere: Hartsmere) -> None:
    nothing = (Pick(Dimension.PORTFOLIO, "housing"), Pick(Dimension.PARTNER, "nobody"))
    answer = hartsmere.asked("catrin.bello", of(Kind.TREND, within=nothing))
    assert answer.sentence.startswith("There are no indicators in")
    assert not answer.charts


def test_a_list_as_a_chart_is_a_sheet_of_its_indicators(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATORS, within=HOUSING, ratings=(Rating.RED,), shown_as="chart")
    answer = hartsmere.asked("elspeth.nwosu", asked)
    assert [panel.name for panel in sheet_of(answer).panels] == answer.column("Indicator")
    assert len(answer.codes) > 1


def test_a_long_list_as_a_chart_says_which_twelve_it_shows(hartsmere: Hartsmere) -> None:
    sheet = sheet_of(hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, within=HOUSING, shown_as="chart")))
    assert len(sheet.panels) <= MOST_PANELS
    assert "12 of" in sheet.note


def test_the_worst_five_are_ranked_by_their_distance_from_target_in_words(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.INDICATORS, ranking=Ranked("target", count=5)))
    ranking = ranking_of(answer)
    assert [bar.label for bar in ranking.bars] == answer.column("Indicator")
    assert all(bar.text.endswith("adverse") and bar.against.startswith("target") for bar in ranking.bars)


def test_the_most_improved_are_ranked_by_their_change(hartsmere: Hartsmere) -> None:
    asked = of(Kind.INDICATORS, ranking=Ranked("improvement", worst_first=False, count=5))
    ranking = ranking_of(hartsmere.asked("elspeth.nwosu", asked))
    assert len(ranking.bars) == 5
    assert all(bar.text.endswith("better") and bar.against.startswith("from ") for bar in ranking.bars)
    assert "has improved the most" in ranking.headline


def test_of_all_time_the_highest_and_the_lowest_are_told(hartsmere: Hartsmere) -> None:
    ever = PeriodAsked("2016/17 Q3", "2026/27 Q2", count=40, frequency="quarter")
    answer = hartsmere.asked("elspeth.nwosu", of(Kind.TREND, "ENV2", period=ever))
    assert "Highest " in answer.sentence
    assert "lowest " in answer.sentence
