"""Variances are an amount and a word, and what is missing is left out and named."""

from decimal import Decimal

import pytest

from domain.money import Budget, net_words, share_words, spending_words, totalled, variance_words


def budget(name: str, whole: str, forecast: str | None, actual: str | None = "1") -> Budget:
    return Budget(
        name, name, Decimal(whole), None if actual is None else Decimal(actual), Decimal(forecast) if forecast else None
    )


@pytest.mark.parametrize(
    ("variance", "words"),
    [("62000", "£62,000 adverse"), ("-4000", "£4,000 favourable"), ("0", "on budget"), (None, "no forecast")],
)
def test_a_variance_is_an_amount_and_a_word(variance: str | None, words: str) -> None:
    assert variance_words(None if variance is None else Decimal(variance)) == words


def test_an_overspend_is_said_with_its_share_of_the_budget() -> None:
    assert spending_words(Decimal(5), Decimal(200)) == "overspend by £5 (2.5% of the budget)"
    assert spending_words(Decimal(-5), Decimal(200)) == "underspend by £5 (2.5% of the budget)"
    assert spending_words(Decimal(0), Decimal(200)) == "spend exactly the budget"


def test_income_that_stays_away_is_a_shortfall_and_no_overspend() -> None:
    assert spending_words(Decimal(5), Decimal(-200)) == "fall short of its income budget by £5 (2.5% of it)"
    assert spending_words(Decimal(-5), Decimal(-200)) == "bring in more than its income budget by £5 (2.5% of it)"
    assert spending_words(Decimal(0), Decimal(-200)) == "bring in exactly its income budget"
    assert (net_words(Decimal(-200)), net_words(Decimal(200))) == ("£200 income", "£200")


def test_a_share_of_no_budget_is_not_said() -> None:
    assert share_words(Decimal(5), Decimal(0)) == ""
    assert spending_words(Decimal(5), Decimal(0)) == "overspend by £5"


def test_a_budget_without_a_forecast_is_left_out_of_the_total_and_named() -> None:
    whole = totalled([budget("waste", "100", "110"), budget("parks", "50", None)])
    assert whole.counted == 1
    assert (whole.budget, whole.forecast, whole.variance) == (Decimal(100), Decimal(110), Decimal(10))
    assert whole.left_out == ("parks",)


def test_spending_to_date_is_only_totalled_when_everybody_gave_it() -> None:
    assert totalled([budget("waste", "100", "110", "40"), budget("parks", "50", "50", "20")]).actual == 60
    assert totalled([budget("waste", "100", "110", "40"), budget("parks", "50", "50", None)]).actual is None
