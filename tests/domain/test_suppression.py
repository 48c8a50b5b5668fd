"""One hidden part of a whole is never to be had by subtraction."""

from decimal import Decimal

from domain.suppression import also_hidden

SHOWN = {"Abbey": Decimal(12), "Castle": Decimal(7), "Dock": Decimal(30)}


def test_beside_one_hidden_part_the_smallest_other_is_hidden() -> None:
    assert also_hidden(SHOWN, ["Elm"]) == {"Castle"}


def test_two_hidden_parts_protect_each_other() -> None:
    assert also_hidden(SHOWN, ["Elm", "Fen"]) == frozenset()


def test_with_nothing_hidden_everything_is_shown() -> None:
    assert also_hidden(SHOWN, []) == frozenset()


def test_with_nothing_shown_there_is_nothing_more_to_hide() -> None:
    assert also_hidden({}, ["Elm"]) == frozenset()
