"""What is odd but nothing to ask about before saving: whoever signs the figure off is told."""

from decimal import Decimal

from domain.rating import Polarity


def about_target(target: Decimal | None, before: Decimal | None, polarity: Polarity, *, counts_on: bool) -> str:
    """A sentence about a target that may not have been set or moved on; empty where there is nothing to say.

    `before` is the target of the period before; `counts_on` says that the figure is counted from the start of a year
    that began before this period. Where lower is better, a target of 0 means what it says.
    """
    if target == 0 and polarity is Polarity.HIGHER:
        return "The target is 0, which any figure meets."
    if counts_on and target is not None and target != 0 and target == before:
        return (
            "The target is still the one of the period before, although the figure counts from the start of the year."
        )
    return ""


def about_standing_still(value: Decimal | None, before: Decimal | None, *, counts_on: bool) -> str:
    """A sentence about a figure that counts from the start of the year and has not moved; a 0 often stays one."""
    if counts_on and value and value == before:
        return "The figure is the same as for the period before, although it counts from the start of the year."
    return ""
