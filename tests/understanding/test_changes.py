"""What a change of the framework sets, and from when, as it is typed."""

from datetime import date

import pytest

from domain.periods import Period
from handlers.understanding.giving.said_changes import SaidChange, read_change

TODAY = date(2026, 9, 30)


@pytest.mark.parametrize(
    ("typed", "starts"),
    [
        ("change voids to 20 from 1 April", date(2027, 4, 1)),
        ("change voids to 20 from 2026-07-01", date(2026, 7, 1)),
        ("tolerance is 5% from Q3", date(2026, 10, 1)),
        ("tolerance is 5% from Q2", date(2026, 7, 1)),
        ("tolerance is 5% from Q1", date(2027, 4, 1)),
        ("tolerance is 5% from Q3 2027/28", date(2027, 10, 1)),
        ("tolerance is 5% from 2027/28 Q3", date(2027, 10, 1)),
        ("move it to Planning from May", date(2027, 5, 1)),
        ("move it to Planning from September", date(2026, 9, 1)),
        ("change it to 20 from next month", date(2026, 10, 1)),
        ("change it to 20 from 2027/28", date(2027, 4, 1)),
        ("change it to 20 from today", TODAY),
        ("change it to 20 from 31 June", None),
        ("change it to 20", None),
    ],
)
def test_a_change_says_from_when(typed: str, starts: date | None) -> None:
    assert read_change(typed, TODAY).starts == starts


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("set recycling's target to 60% for 2027/28", "2027/28"),
        ("set the target to 60% for 2027/28 Q1", "2027/28 Q1"),
        ("set the target to 60% for Q3", "2026/27 Q3"),
        ("set the target to 60% for next year", "2027/28"),
    ],
)
def test_a_change_may_be_for_one_period_only(typed: str, period: str) -> None:
    assert read_change(typed, TODAY).period == Period.parse(period)


@pytest.mark.parametrize(
    ("typed", "what", "figures"),
    [
        ("change the target for ENV5 to 90 from November", "target", ("90",)),
        ("raise recycling from 58 to 60 from Q3", "target", ("60",)),
        ("change voids target to between 18 and 22", "target", ("18", "22")),
        ("set the target for ECO7 to 88-94 %", "target", ("88", "94 %")),
        ("set the tolerance on recycling to 2pp", "tolerance", ("2pp",)),
        ("set the floor for parking to £1,200,000", "floor", ("£1,200,000",)),
        ("change the target for voids", "target", ()),
    ],
)
def test_a_change_says_what_it_sets(typed: str, what: str, figures: tuple[str, ...]) -> None:
    assert (read_change(typed, TODAY).what, read_change(typed, TODAY).figures) == (what, figures)


def test_a_new_definition_is_kept_as_it_was_typed() -> None:
    said = read_change("HO4's definition is now People found on ONE night, from 1 to 3 am", TODAY)
    assert said == SaidChange(words="People found on ONE night, from 1 to 3 am")
