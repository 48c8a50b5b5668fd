"""What is left out of a list where its name is also that of what is listed: "Children and Schools except schools"."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.understanding.deciding.settling import Settled, settle
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading

_Kept = set[tuple[Dimension, str]]
"""What is asked for, each by its dimension and key."""


def with_something_left(reading: Reading, meant: Sequence[Settled], *, lists: bool) -> tuple[Settled, ...]:
    """What is left out in another of its meanings where it would be all that is asked for.

    Where it has no other, it is unclear.
    """
    kept = {(pick.dimension, pick.key) for each in meant for pick in each.picks if not pick.excluded}
    return tuple(_less(reading, each, kept, lists=lists) for each in meant)


def _less(reading: Reading, each: Settled, kept: _Kept, *, lists: bool) -> Settled:
    if not each.picks or not all(pick.excluded and (pick.dimension, pick.key) in kept for pick in each.picks):
        return each
    others = tuple(option for option in each.named.options if (option.term.dimension, option.term.key) not in kept)
    if not others:
        return Settled(each.named, doubtful=each.named.options)
    return settle(reading, replace(each.named, options=others), lists=lists)
