"""What a body should look at, and why."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.access import State
from domain.exception_rules import DEFAULT_RULES, ExceptionRule
from domain.exceptions import ExceptionFound, Standing, Weight, find_exceptions, open_codes
from domain.periods import Period
from domain.rating import Polarity, Rating, Target
from domain.readings import Earlier, Reading

TODAY = date(2026, 10, 20)
Q2 = Period.parse("2026/27 Q2")
RED, AMBER, GREEN = Rating.RED, Rating.AMBER, Rating.GREEN
NOISE = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6]


def reading(
    rating: Rating = GREEN,
    code: str = "BINS",
    *,
    value: str | None = None,
    before: Collection[tuple[Rating, str | None]] = (),
    target: str | None = "40",
    series: Collection[int] = (),
) -> Reading:
    """A quarterly indicator where lower is better; `before` has the quarters before, newest first."""
    return Reading(
        code,
        Q2,
        rating,
        Polarity.LOWER,
        value=None if value is None else Decimal(value),
        target=None if target is None else Target(Decimal(target)),
        earlier=tuple(
            Earlier(Q2.previous(n), each, None if figure is None else Decimal(figure))
            for n, (each, figure) in enumerate(before, 1)
        ),
        series=tuple(Decimal(number) for number in series),
    )


def found(*readings: Reading, rules: Collection[str] = (), before: Collection[str] = ()) -> tuple[ExceptionFound, ...]:
    wanted = [ExceptionRule.parse(rule) for rule in rules] or DEFAULT_RULES
    return find_exceptions(readings, wanted, before, today=TODAY)


def why(one: Reading, rule: str) -> str | None:
    """The sentence of the rule if it fires on the reading."""
    exceptions = found(one, rules=[rule])
    if not exceptions:
        return None
    (fired,) = exceptions[0].rules
    assert fired.rule == rule
    return fired.sentence


def test_a_red_indicator_is_an_exception_and_a_green_one_is_not() -> None:
    assert why(reading(RED), "red") == "Red."
    assert why(reading(AMBER), "red") is None
    assert why(reading(GREEN), "red") is None


def test_the_reason_says_since_when() -> None:
    assert why(reading(RED, before=[(GREEN, None)]), "red") == "Red, green the quarter before."
    assert (
        why(reading(RED, before=[(RED, None), (RED, None), (GREEN, None)]), "red") == "Red for three quarters running."
    )
    assert why(reading(RED, before=[(Rating.NOT_DUE, None)]), "red") == "Red."


def test_a_cumulative_red_says_when_it_began() -> None:
    cumulative = replace(reading(RED, before=[(RED, None), (GREEN, None)]), cumulative=True)
    assert why(cumulative, "red") == "Red for the year to date, as it has been since Q1 2026/27."


def test_amber_counts_only_as_many_times_running_as_the_council_says() -> None:
    twice = reading(AMBER, before=[(AMBER, None), (GREEN, None)])
    assert why(twice, "amber 2") == "Amber for two quarters running."
    assert why(twice, "amber 3") is None
    assert why(reading(AMBER, before=[(GREEN, None)]), "amber 1") == "Amber, green the quarter before."
    assert why(reading(AMBER, before=[(GREEN, None), (AMBER, None)]), "amber 2") is None


def test_worse_counts_every_step_in_the_wrong_direction() -> None:
    getting_worse = reading(GREEN, value="30", before=[(GREEN, "28"), (GREEN, "27"), (GREEN, "25"), (GREEN, "26")])
    assert why(getting_worse, "worse 3") == "Worse for three quarters running."
    assert why(getting_worse, "worse 4") is None
    assert why(replace(getting_worse, polarity=Polarity.HIGHER), "worse 1") is None
    assert why(reading(GREEN, value="30", before=[(GREEN, "28")]), "worse 1") == "Worse than the quarter before."


def test_a_gap_ends_the_row_and_a_cumulative_figure_has_none() -> None:
    with_gap = reading(GREEN, value="30", before=[(GREEN, "28"), (GREEN, None), (GREEN, "20")])
    assert why(with_gap, "worse 1")
    assert why(with_gap, "worse 2") is None
    assert why(replace(with_gap, cumulative=True), "worse 1") is None


@pytest.mark.parametrize(
    ("series", "sentence"),
    [
        ([*NOISE, 20], "More than the usual variation: outside its natural limits of 4 to 9."),
        (
            [*NOISE, 5, 6, 6, 6, 6, 6, 6, 6],
            "More than the usual variation: seven figures in a row above their mean of 6.",
        ),
        ([*NOISE, 4, 5, 6, 7, 8, 9, 10][-19:], None),
    ],
)
def test_a_signal_of_concern_says_what_is_unusual(series: list[int], sentence: str | None) -> None:
    told = why(reading(value=str(series[-1]), series=series), "signal")
    assert told is not None
    if sentence:
        assert told == sentence


@pytest.mark.parametrize("rating", [Rating.LATE, Rating.NOT_YET_AVAILABLE, Rating.NIL_RETURN, Rating.NOT_APPLICABLE])
def test_a_signal_of_an_older_figure_is_nothing_to_say_of_one_that_is_missing(rating: Rating) -> None:
    missing = replace(reading(rating, series=[*NOISE, 20]), due=date(2026, 10, 16))
    exceptions = found(missing, rules=["signal", "late"])
    assert [rule.rule for each in exceptions for rule in each.rules] == ["late"] * (rating is Rating.LATE)
    assert not any(each.weight.signal for each in exceptions)


def test_an_improvement_noise_or_a_short_series_is_no_signal_of_concern() -> None:
    assert why(replace(reading(value="20", series=[*NOISE, 20]), polarity=Polarity.HIGHER), "signal") is None
    assert why(reading(value="6", series=NOISE), "signal") is None
    assert why(reading(value="20", series=[5, 6, 5, 6, 20]), "signal") is None
    assert why(replace(reading(value="20", series=[*NOISE, 20]), cumulative=True), "signal") is None


def test_late_is_due_and_not_returned_or_a_promise_not_kept() -> None:
    late = replace(reading(Rating.LATE), state=None, due=date(2026, 10, 16))
    assert why(late, "late") == "Due on 16 October 2026 and not yet returned."
    promised = replace(reading(Rating.NOT_YET_AVAILABLE), due_back=date(2026, 10, 19))
    assert why(promised, "late") == "Promised for 19 October 2026 and not yet returned."
    assert why(replace(promised, due_back=TODAY), "late") is None
    assert why(replace(promised, due_back=None), "late") is None


def test_a_forecast_to_miss_is_shown_beside_the_rating_of_now() -> None:
    forecast = replace(reading(AMBER), forecast=RED)
    assert why(forecast, "forecast red") == "Amber now and forecast to be red at the year end."
    assert why(replace(forecast, forecast=AMBER), "forecast red") is None


def test_money_says_how_much_and_which_way() -> None:
    money = replace(reading(Rating.DATA_ONLY, "waste"), budget=Decimal(1_200_000), variance=Decimal(62_000))
    told = "£62,000 adverse: forecast £1,262,000 against a budget of £1,200,000."
    assert why(money, "variance 50000") == told
    assert why(money, "variance 62000") is None
    under = replace(money, variance=Decimal(-62_000))
    assert (why(under, "variance 50000") or "").startswith("£62,000 favourable: forecast £1,138,000")


def test_an_action_is_overdue_the_day_after_it_was_due() -> None:
    one = replace(reading(), actions_due=(date(2026, 10, 19),))
    assert why(one, "overdue action") == "An action has been overdue since 19 October 2026."
    assert why(replace(one, actions_due=(TODAY,)), "overdue action") is None
    both = replace(one, actions_due=(date(2026, 10, 19), date(2026, 9, 30), date(2026, 12, 1)))
    assert why(both, "overdue action") == "Two actions are overdue, the oldest since 30 September 2026."


def test_a_target_that_was_promised_is_missed() -> None:
    promised = replace(reading(Rating.NO_TARGET, target=None), target_promised_by=date(2026, 6, 30))
    assert why(promised, "no target") == "A target was promised by 30 June 2026, and there is none yet."
    assert why(replace(promised, target_promised_by=TODAY), "no target") is None
    assert why(replace(promised, target=Target(Decimal(3))), "no target") is None
    assert why(replace(promised, polarity=Polarity.NONE), "no target") is None
    assert why(replace(promised, target_promised_by=None), "no target") is None


def test_an_exception_names_every_rule_that_fired_and_is_listed_once() -> None:
    (one,) = found(replace(reading(RED), forecast=RED, actions_due=(date(2026, 9, 30),)))
    assert [fired.rule for fired in one.rules] == ["red", "forecast red", "overdue action"]


def test_an_exception_is_new_continuing_or_resolved_since_the_last_digest() -> None:
    readings = [reading(RED, "NEW"), reading(RED, "OLD"), reading(GREEN, "BETTER"), reading(GREEN, "FINE")]
    exceptions = found(*readings, before={"OLD", "BETTER", "GONE"})
    assert {each.code: each.standing for each in exceptions} == {
        "NEW": Standing.NEW,
        "OLD": Standing.CONTINUING,
        "BETTER": Standing.RESOLVED,
    }
    assert exceptions[-1].rules == ()
    assert open_codes(exceptions, {"OLD", "BETTER", "GONE"}, readings) == {"NEW", "OLD"}


@pytest.mark.parametrize("rating", [Rating.NOT_DUE, Rating.NOT_YET_AVAILABLE, Rating.SUPPRESSED])
def test_what_cannot_be_judged_now_is_neither_resolved_nor_forgotten(rating: Rating) -> None:
    waiting = reading(rating, "OLD")
    assert found(waiting, before={"OLD"}) == ()
    assert open_codes((), {"OLD"}, [waiting]) == {"OLD"}


@pytest.mark.parametrize("state", [State.DRAFT, State.SUBMITTED])
def test_a_figure_awaiting_sign_off_gives_nothing_away(state: State) -> None:
    hidden = replace(reading(RED, value="62", before=[(RED, "50")], series=[*NOISE, 20]), state=state, forecast=RED)
    assert found(hidden) == ()
    assert found(hidden, before={"BINS"}) == ()
    with_action = replace(hidden, actions_due=(date(2026, 9, 30),))
    (one,) = found(with_action)
    assert [fired.rule for fired in one.rules] == ["overdue action"]
    assert one.weight == Weight()


def test_what_matters_most_comes_first() -> None:
    exceptions = found(
        reading(GREEN, "E resolved"),
        replace(reading(Rating.LATE, "D late"), state=None),
        reading(RED, "C near", value="45"),
        reading(AMBER, "B2 far", value="62", before=[(AMBER, None)]),
        reading(RED, "B1 far", value="62"),
        reading(GREEN, "A signal", value="20", series=[*NOISE, 20]),
        before={"E resolved"},
    )
    assert [each.code for each in exceptions] == ["A signal", "B1 far", "B2 far", "C near", "D late", "E resolved"]


def test_how_far_off_is_a_share_of_the_target() -> None:
    assert reading(RED, value="50").relative_shortfall == Decimal("0.25")
    assert reading(GREEN, value="30").relative_shortfall == 0
    assert reading(RED, value="3", target="0").relative_shortfall == 1
    within = replace(
        reading(RED, value="75"), polarity=Polarity.WITHIN, target=Target(lower=Decimal(40), upper=Decimal(60))
    )
    assert within.relative_shortfall == Decimal("0.25")


def test_a_monthly_indicator_runs_by_quarters_and_a_yearly_one_by_years() -> None:
    month, year = Period.parse("2026-09"), Period.parse("2025/26")
    monthly = replace(reading(RED), period=month, earlier=(Earlier(month.previous(3), RED),))
    assert why(monthly, "red") == "Red for two quarters running."
    yearly = replace(reading(RED), period=year, earlier=(Earlier(year.previous(), GREEN),))
    assert why(yearly, "red") == "Red, green the year before."
    half = Period.parse("2026/27 H1")
    half_yearly = replace(reading(RED), period=half, earlier=(Earlier(half.previous(), RED),))
    assert why(half_yearly, "red") == "Red for two halves running."


def test_money_counts_as_a_share_of_its_budget() -> None:
    money = replace(reading(Rating.DATA_ONLY), budget=Decimal(200_000), variance=Decimal(-50_000))
    assert money.relative_variance == Decimal("0.25")
    assert replace(money, budget=Decimal(0)).relative_variance == 1
    assert replace(money, variance=None).relative_variance == 0
    assert found(money, rules=["variance 10000"])[0].weight.size == Decimal("0.25")
