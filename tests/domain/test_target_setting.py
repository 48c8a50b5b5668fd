"""Whether a proposed target is specific, measurable, dated and plausible."""

from decimal import Decimal

import pytest

from domain.answer import Unreadable
from domain.periods import Period
from domain.rating import Polarity, Target
from domain.target_setting import Proposal, check, read_target

YEAR = Period.parse("2026/27")
COUNTED = "Homes on the scheme register at the year end"


def proposal(typed: str, polarity: Polarity = Polarity.HIGHER, unit: str = "number", *history: int) -> Proposal:
    """One that says by when and how it is measured."""
    return Proposal(unit, polarity, typed, YEAR, COUNTED, [Decimal(each) for each in history])


def test_a_target_with_its_measure_and_its_day_has_no_faults() -> None:
    checked = check(proposal("120"))
    assert (checked.target, checked.faults, checked.doubts) == (Target(Decimal(120)), {}, ())


def test_what_is_missing_is_said_for_each_field() -> None:
    checked = check(Proposal("number", Polarity.HIGHER, "more", None, "counting"))
    assert set(checked.faults) == {"target", "period", "measured"}
    assert checked.target is None


@pytest.mark.parametrize(
    ("given", "doubt"),
    [
        (proposal("50", Polarity.HIGHER, "%", 55), "worse than the last outturn, 55%"),
        (proposal("60", Polarity.LOWER, "days", 55), "worse than the last outturn, 55 days"),
        (proposal("600", Polarity.HIGHER, "number", 50), "far from the last outturn, 50"),
        (proposal("120", Polarity.HIGHER, "%"), "over 100%"),
    ],
)
def test_what_is_unlikely_is_asked_about(given: Proposal, doubt: str) -> None:
    assert any(doubt in each for each in check(given).doubts)


@pytest.mark.parametrize(
    ("typed", "polarity", "target"),
    [
        ("60%", Polarity.HIGHER, Target(Decimal(60))),
        ("between 88 and 94", Polarity.WITHIN, Target(lower=Decimal(88), upper=Decimal(94))),
        ("88 to 94", Polarity.WITHIN, Target(lower=Decimal(88), upper=Decimal(94))),
        ("90", Polarity.WITHIN, Target(Decimal(90))),
    ],
)
def test_a_target_is_read_as_it_is_typed(typed: str, polarity: Polarity, target: Target) -> None:
    assert read_target(typed, "%", polarity) == target


@pytest.mark.parametrize(
    ("typed", "polarity"),
    [("", Polarity.HIGHER), ("18 to 22", Polarity.LOWER), ("94 to 88", Polarity.WITHIN), ("better", Polarity.HIGHER)],
)
def test_what_is_no_target_is_refused(typed: str, polarity: Polarity) -> None:
    with pytest.raises(Unreadable):
        read_target(typed, "%", polarity)
