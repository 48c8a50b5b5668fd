"""A sample of signed-off figures to be verified: the same whoever asks, more likely to hold what is doubtful."""

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass

SHARE, FEWEST, MOST = 10, 5, 20
"""One figure in ten, but no fewer than five and no more than twenty."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure. `changed` where it is rated otherwise than before, `doubted` where a check asked about it."""

    key: str
    changed: bool = False
    doubted: bool = False

    @property
    def weight(self) -> int:
        """How many tickets it has in the draw."""
        return 1 + 2 * self.changed + 2 * self.doubted


def usual_number(candidates: int) -> int:
    """How many to pick where nobody has chosen."""
    return min(candidates, max(FEWEST, min(MOST, math.ceil(candidates / SHARE))))


def sample(candidates: Iterable[Candidate], number: int, seed: str) -> tuple[str, ...]:
    """The keys of so many figures, in the order in which they were drawn.

    Drawn by weight and without putting back (Efraimidis and Spirakis, 2006), with chance taken from the seed and the
    key alone: a larger sample begins with the smaller one, and what else there is to draw from changes nobody's luck.
    """
    drawn = sorted(candidates, key=lambda each: (_lot(each, seed), each.key))
    return tuple(each.key for each in drawn[: max(number, 0)])


def _lot(candidate: Candidate, seed: str) -> float:
    """An exponential waiting time, the shorter on average the more tickets there are."""
    digest = hashlib.sha256(f"{seed}\n{candidate.key}".encode()).digest()
    chance = (int.from_bytes(digest[:8]) + 1) / (2**64 + 1)
    return -math.log(chance) / candidate.weight
