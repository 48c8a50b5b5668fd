"""Counting ratings with honest denominators: the colours and the reasons for none always add up to the whole."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from domain.rating import Rating

_COLOURS = (Rating.RED, Rating.AMBER, Rating.GREEN)
_BESIDE = (Rating.AMBER, Rating.RED, Rating.GREEN)
_MISSING = (Rating.LATE, Rating.NOT_YET_AVAILABLE, Rating.SUPPRESSED)
_SINGULAR = {
    Rating.BASELINE: "is a baseline",
    Rating.NIL_RETURN: "is a nil return",
    Rating.NO_TARGET: "has no target",
    Rating.NOT_YET_AVAILABLE: "is still to come",
}
_PLURAL = {
    Rating.BASELINE: "are baselines",
    Rating.NIL_RETURN: "are nil returns",
    Rating.NO_TARGET: "have no target",
    Rating.NOT_YET_AVAILABLE: "are still to come",
}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many indicators have each rating or reason for none, in the order of `Rating`, zeros left out."""

    counts: tuple[tuple[Rating, int], ...]

    def of(self, rating: Rating) -> int:
        """How many have this rating."""
        return dict(self.counts).get(rating, 0)

    @property
    def total(self) -> int:
        """All of them."""
        return sum(count for _, count in self.counts)

    @property
    def rated(self) -> int:
        """Those with a colour: the denominator of every percentage."""
        return sum(self.of(colour) for colour in _COLOURS)

    @property
    def reasons(self) -> tuple[tuple[Rating, int], ...]:
        """Those without a colour, by their reason."""
        return tuple((rating, count) for rating, count in self.counts if not rating.is_colour)

    def percentages(self) -> dict[Rating, int]:
        """Whole percentages of those rated, which add up to 100 (largest remainders); empty where none is."""
        if not self.rated:
            return {}
        exact = {colour: Decimal(100 * self.of(colour)) / self.rated for colour in _COLOURS}
        whole = {colour: int(share) for colour, share in exact.items()}
        by_remainder = sorted(_COLOURS, key=lambda colour: whole[colour] - exact[colour])
        for colour in by_remainder[: 100 - sum(whole.values())]:
            whole[colour] += 1
        return whole

    def sentence(self, rating: Rating = Rating.GREEN) -> str:
        """`49 of 70 with a target are green, 12 amber and 9 red; 20 are baselines; 128 are not due.`"""
        parts = [self._share(rating), *(f"{count} {_being(reason, count)}" for reason, count in self.reasons)]
        return "; ".join(part for part in parts if part) + "."

    def _share(self, rating: Rating) -> str:
        if not self.rated:
            return f"None of {self.total} has a colour" if self.total else "There are no indicators"
        having = "a target and a figure" if any(self.of(reason) for reason in _MISSING) else "a target"
        share = f"{self.of(rating)} of {self.rated} with {having} {'is' if self.of(rating) == 1 else 'are'} {rating}"
        others = [f"{self.of(colour)} {colour}" for colour in _BESIDE if colour is not rating and self.of(colour)]
        return f"{share}, {' and '.join(others)}" if others else share


def tally(ratings: Iterable[Rating]) -> Tally:
    """Count the ratings of a list of indicators, each exactly once."""
    counted = Counter(ratings)
    return Tally(tuple((rating, counted[rating]) for rating in Rating if counted[rating]))


def _being(reason: Rating, count: int) -> str:
    words, verb = (_SINGULAR, "is") if count == 1 else (_PLURAL, "are")
    return words.get(reason, f"{verb} {reason}")
