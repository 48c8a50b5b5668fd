"""Figures worth asking about before they are kept: a slipped decimal point, a wrong unit, a figure of another row.

A check is a question, never a refusal: whoever typed the figure may say that it is right. Each asks only where nearly
nobody would type such a figure on purpose, because questions that are usually needless stop being read.
"""

from domain.answer import Figure
from domain.plausibility import few, ranges, sizes, wholes, zeros
from domain.plausibility.doubts import Doubt, Past, Reading
from domain.plausibility.remarks import about_standing_still, about_target
from domain.plausibility.unsure import unsure
from domain.plausibility.written_units import other_unit

__all__ = ["Doubt", "Past", "Reading", "about_standing_still", "about_target", "doubt", "other_unit", "unsure"]

CHECKS = (
    wholes.more_than_the_whole,
    wholes.over_a_hundred,
    wholes.first_below_zero,
    wholes.first_above_zero,
    wholes.less_than_before,
    zeros.first_zero,
    sizes.many_times_the_usual,
    sizes.slipped_digit,
    wholes.part_of_one,
    ranges.outside_its_history,
    few.far_from_the_few,
)
"""In the order in which they are asked: the first that has a question is the one that is put."""


def doubt(figure: Figure, past: Past) -> Doubt | None:
    """What to ask whoever typed this figure; None when it looks like the others, or is last time's once more."""
    if figure.value == past.before:
        return None
    return next((found for check in CHECKS if (found := check(figure, past))), None)
