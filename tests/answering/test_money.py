"""Budgets and forecasts: an amount and a word, for the council's own people."""

from domain.rating import Rating
from handlers.understanding.phrases.said_money import MONEY_ORDER, SPENT
from handlers.understanding.question import Dimension, Kind, Pick, Ranking
from tests.answering.asking import Hartsmere, during, of

ADULTS = (Pick(Dimension.SERVICE, "adults"),)
ADULTS_PORTFOLIO = (Pick(Dimension.PORTFOLIO, "adults"),)


def test_an_overspend_is_an_amount_and_the_word_adverse(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("raymond.tuckwell", of(Kind.MONEY, within=ADULTS))
    assert answer.sentence.startswith(
        "Adult Social Care is forecast to overspend by £1,875,000 (3.0% of the budget) in 2026/27: £1,875,000 adverse"
    )
    assert "-£" not in answer.text


def test_an_underspend_is_favourable(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("raymond.tuckwell", of(Kind.MONEY, within=(Pick(Dimension.SERVICE, "health"),)))
    assert "underspend by £34,000" in answer.sentence
    assert "£34,000 favourable" in answer.sentence


def test_only_variances_over_the_limit_are_told_and_the_denominator_is_said(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("raymond.tuckwell", of(Kind.MONEY, within=ADULTS_PORTFOLIO, over="50k"))
    assert answer.sentence.startswith("1 of 3 services with a forecast")
    assert answer.column("Service") == ["Adult Social Care"]


def test_all_services_are_listed_with_their_total(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.MONEY))
    assert len(answer.column("Service")) == 22
    assert answer.column("Service")[-1] == "All 21 with a forecast"
    assert answer.charts


def test_the_forecast_of_an_earlier_quarter_is_that_of_the_time(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.MONEY, within=ADULTS, period=during("2025/26 Q2")))
    assert answer.answer.periods == ("2025/26 Q2",)


def test_money_and_performance_show_what_is_off_target_and_what_got_worse(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("raymond.tuckwell", of(Kind.MONEY, within=ADULTS, aspect="with performance"))
    assert "ASC2" in answer.codes
    assert {entry.rating for entry in answer.answer.indicators} == {Rating.RED, Rating.AMBER}
    assert "got worse than the period before: " in answer.text


def test_money_is_kept_from_partners(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("rukhsana.dent", of(Kind.MONEY))
    assert answer.answer.kind == Kind.REFUSE
    assert "£" not in answer.text


def test_money_is_kept_from_a_channel_that_a_partner_reads(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.MONEY), among=["harriet.sandoval", "rukhsana.dent"])
    assert "£" not in answer.text


def test_an_indicator_is_asked_about_by_its_service(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("harriet.sandoval", of(Kind.MONEY, "ENV1"))
    assert answer.column("Service") == ["Waste and Street Scene"]


def test_only_those_that_underspend_are_told_where_underspends_are_asked_for(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("raymond.tuckwell", of(Kind.MONEY, direction="better", over="10k"))
    assert "forecast to underspend by more than £10,000" in answer.sentence
    assert "adverse" not in answer.text
    worse = hartsmere.asked("raymond.tuckwell", of(Kind.MONEY, direction="worse"))
    assert "forecast to overspend" in worse.sentence
    assert "favourable" not in worse.text


def test_the_biggest_overspend_is_named_with_the_next_ones(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked(
        "harriet.sandoval", of(Kind.MONEY, ranking=Ranking(MONEY_ORDER, count=1), direction="worse")
    )
    first, second, *_ = answer.column("Service")
    assert answer.sentence.startswith(f"{first} has the largest forecast overspend of 21 services in the whole council")
    assert f"Next come {second} (£" in answer.sentence


def test_directorates_are_told_together_where_one_of_them_is_asked_for(hartsmere: Hartsmere) -> None:
    ranked = of(Kind.MONEY, ranking=Ranking(MONEY_ORDER, count=1), direction="worse", by="directorate")
    answer = hartsmere.asked("harriet.sandoval", ranked)
    assert "directorates in the whole council" in answer.sentence
    assert answer.sentence.startswith(answer.column("Directorate")[0])


def test_what_was_spent_comes_before_how_the_year_is_forecast_to_end(hartsmere: Hartsmere) -> None:
    answer = hartsmere.asked("raymond.tuckwell", of(Kind.MONEY, within=ADULTS, aspect=SPENT))
    assert answer.sentence.startswith("Adult Social Care has spent £")
    assert "is forecast to overspend by £1,875,000" in answer.sentence
