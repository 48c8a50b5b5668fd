"""The kind of question that words ask for, and what it is about."""

from msgspec import Struct

from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading


class Asked(Struct, frozen=True):
    """A kind and its aspect; `lists` for kinds that are about many indicators rather than named ones."""

    kind: Kind
    aspect: str = ""
    lists: bool = False


def names_indicator(reading: Reading) -> bool:
    """Whether something named can be an indicator."""
    return any(
        any(option.term.dimension is Dimension.INDICATOR for option in each.options)
        and not (each.options[0].whole and each.options[0].term.dimension is not Dimension.INDICATOR)
        for each in reading.named
    )


def sums_up(reading: Reading) -> bool:
    """Whether it is asked how services and the like are doing: "hows highways doing", "talk me through libraries"."""
    return (
        reading.has("summary")
        and bool(reading.named)
        and all(
            each.options[0].term.dimension is not Dimension.INDICATOR and each.options[0].score >= _A_NAME
            for each in reading.named
        )
    )


_A_NAME = 0.4
"""How much of a name must have been said, of all that it tells."""


def first_that_holds(*rules: tuple[object, Asked]) -> Asked | None:
    """The first kind whose condition holds."""
    return next((asked for holds, asked in rules if holds), None)
