"""Names of different kinds that are counted up: "the leisure trust and housing" is what either of them has."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from msgspec.structs import replace as replaced

from handlers.understanding.deciding.scopes_said import COUNTS_UP, JOINS, NEAR
from handlers.understanding.deciding.settling import Settled
from handlers.understanding.question import Dimension, Pick
from handlers.understanding.reading import Reading

_NARROWS = (Dimension.INDICATOR, Dimension.AREA, Dimension.PERSPECTIVE)
"""What never widens a list: a ward is one part of whatever was named."""

_OF_A_PERSON = frozenset(("cllr", "councillor", "cllrs", "mr", "mrs", "ms", "dr", "lead", "member", "holder"))
_OWN = frozenset(("my", "our", "mine", "ours"))
_FEW = 5


def counted_up(reading: Reading, settled: Sequence[Settled]) -> tuple[Settled, ...]:
    """The same, with each scope joined to the one before where words count them up and their kinds differ."""
    found = list(settled)
    for place, (one, other) in enumerate(pairwise(settled), 1):
        kinds = {pick.dimension for pick in one.picks}
        fits = _widens(one.picks) and _widens(other.picks) and not kinds.issuperset(p.dimension for p in other.picks)
        if fits and _joins(reading, one.named.span.end, other.named.span.start):
            found[place] = replace(other, picks=joined(other.picks))
    return tuple(found)


def joined(picks: Sequence[Pick]) -> tuple[Pick, ...]:
    """The picks, each counted up with the one before."""
    return tuple(replaced(pick, joined=True) for pick in picks)


def left_out(picks: Sequence[Pick]) -> tuple[Pick, ...]:
    """The picks as something that is left out."""
    return tuple(replaced(pick, excluded=True) for pick in picks)


def added(before: Sequence[Pick], picks: Sequence[Pick]) -> tuple[Pick, ...]:
    """The picks that somebody wants as well, which widens a list: "and HR too"."""
    kinds = {pick.dimension for pick in before if not pick.excluded}
    another = kinds and kinds.isdisjoint(pick.dimension for pick in picks)
    return joined(picks) if another and _widens(picks) else tuple(picks)


def with_own(reading: Reading, picks: Sequence[Pick], own: Sequence[Pick]) -> tuple[Pick, ...]:
    """What is named and the asker's own: all of both in "my lot and housing", otherwise what is in both."""
    named = [pick for pick in picks if pick.dimension not in _NARROWS and not pick.excluded]
    first = reading.named[0].span if named and len(reading.named) == 1 and own else None
    words = reading.sentence.words
    mine = next((place for place, word in enumerate(words) if word in _OWN), None)
    if first is None or mine is None:
        return (*picks, *own)
    together = (
        _joins(reading, first.end, mine) if mine >= first.end else _joins(reading, mine + 1, first.start, of_own=True)
    )
    others = tuple(pick for pick in picks if pick not in named)
    return (*own, *joined(named), *others) if together else (*picks, *own)


def _widens(picks: Sequence[Pick]) -> bool:
    return bool(picks) and all(pick.dimension not in _NARROWS and not pick.excluded for pick in picks)


def _joins(reading: Reading, end: int, start: int, *, of_own: bool = False) -> bool:
    """Whether the words between two places count up: "and", a comma, and what only leads to a name."""
    between = reading.sentence.words[end:start]
    said = {word for word in between if word in COUNTS_UP}
    comma = start < len(reading.sentence.tokens) and reading.sentence.tokens[start].breaks and not of_own
    fill = {word for word in between if word not in JOINS and word not in _OF_A_PERSON}
    known = all(word in reading.index.nouns or (of_own and word in _OWN_NOUNS) for word in fill)
    return bool(said or comma) and known and len(between) <= max(NEAR, _FEW if of_own else NEAR)


_OWN_NOUNS = frozenset(("patch", "lot", "team", "own", "bit", "stuff", "remit", "area", "people", "ones", "reds"))
