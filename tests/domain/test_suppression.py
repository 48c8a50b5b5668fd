"""One hidden part of a whole is never to be had by subtraction."""

from decimal import Decimal

import pytest

from domain.suppression import also_hidden, is_too_small

SHOWN = {"Abbey": Decimal(12), "Castle": Decimal(7), "Dock": Decimal(30)}


def test_beside_one_hidden_part_the_smallest_other_is_hidden() -> None:
    assert also_hidden(SHOWN, ["Elm"]) == {"Castle"}


def test_two_hidden_parts_protect_each_other() -> None:
    assert also_hidden(SHOWN, ["Elm", "Fen"]) == frozenset()


def test_with_nothing_hidden_everything_is_shown() -> None:
    assert also_hidden(SHOWN, []) == frozenset()


def test_with_nothing_shown_there_is_nothing_more_to_hide() -> None:
    assert also_hidden({}, ["Elm"]) == frozenset()


@pytest.mark.parametrize(
    ("value", "unit", "numerator", "denominator"),
    [
        ("4", "number", None, None),
        ("0", "number", None, None),
        ("0.1", "%", "3", "4000"),
        ("99.9", "%", "3997", "4000"),
        ("100", "%", "40", "40"),
        ("50", "%", "2", "4"),
        ("0", "%", None, None),
        ("100", "%", None, None),
    ],
)
def test_few_people_or_few_left_over_are_not_shown(
    value: str, unit: str, numerator: str | None, denominator: str | None
) -> None:
    assert is_too_small(Decimal(value), unit, number(numerator), number(denominator))


@pytest.mark.parametrize(
    ("value", "unit", "numerator", "denominator"),
    [
        ("5", "number", None, None),
        ("50", "%", "20", "40"),
        ("3", "%", None, None),
        ("2", "days", None, None),
        ("12.5", "%", "5", "40"),
        ("87.5", "%", "35", "40"),
    ],
)
def test_five_or_more_are_shown(value: str, unit: str, numerator: str | None, denominator: str | None) -> None:
    assert not is_too_small(Decimal(value), unit, number(numerator), number(denominator))


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
