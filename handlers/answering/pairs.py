"""Two figures of one indicator side by side, and what the difference between them means."""

from dataclasses import dataclass
from decimal import Decimal

from domain.direction import Direction, direction
from domain.rating import Rating
from handlers import telling
from handlers.seeing import Seen
from handlers.wording import figure_of

POINTS = "percentage points"


@dataclass(frozen=True)
class Pair:
    """A figure and the one to hold it against. A year to date is only held against the same point of another year."""

    now: Seen
    before: Seen

    @property
    def has_both(self) -> bool:
        """Whether there are two figures at all."""
        return self.now.value is not None and self.before.value is not None

    def is_rated(self, ratings: tuple[Rating, ...]) -> bool:
        """Whether one of the two has one of these ratings."""
        return self.now.rating in ratings or self.before.rating in ratings

    @property
    def comparable(self) -> bool:
        """Whether the two are figures of the same sort of stretch."""
        if not self.has_both:
            return False
        one, other = self.now.period, self.before.period
        return not self.now.indicator.cumulative or (one.frequency, one.number) == (other.frequency, other.number)

    @property
    def way(self) -> Direction | None:
        """Better, worse or the same; None where they can't be compared."""
        if not self.comparable:
            return None
        return direction(self.now.value, self.before.value, self.now.indicator.polarity, self.now.target)

    @property
    def why_not(self) -> str:
        """Why there is no way to tell, for counting."""
        if not self.has_both:
            return "without a figure for both"
        return "counted up through the year" if not self.comparable else "where neither way is better"

    @property
    def change(self) -> str:
        """`better by 2.1 percentage points`, `up by 12`, `the same`, `can't be compared`."""
        now, before = self.now.value, self.before.value
        if now is None or before is None:
            return "no figure for both"
        if not self.comparable:
            return "not compared: counted up through the year"
        if now == before:
            return "the same"
        word = self.way.value if self.way else ("up" if now > before else "down")
        if word == Direction.SAME:
            return "as near to the range as before"
        return f"{word} by {self._amount}"

    @property
    def _amount(self) -> str:
        indicator = self.now.indicator
        off = abs((self.now.value or Decimal(0)) - (self.before.value or Decimal(0)))
        written = figure_of(indicator, off)
        return f"{written.removesuffix('%')} {POINTS}" if written.endswith("%") else written

    @property
    def periods(self) -> str:
        """`Q1 2026/27 against Q1 2025/26`."""
        return f"{self.now.period.short} against {self.before.period.short}"

    @property
    def sentence(self) -> str:
        """`Missed bins: 62 for Q2 2026/27, 38 for Q1 2026/27: worse by 24. Red, target 40 or fewer.`"""
        now, before = self.now, self.before
        figures = (
            f"{now.indicator.name}: {telling.figure_words(now)}{telling.provisional_mark(now)} for {now.period.title}, "
            f"{telling.figure_words(before)}{telling.provisional_mark(before)} for {before.period.short}"
        )
        return f"{figures}: {self.change}."

    @property
    def finding(self) -> str:
        """The headline of a chart of the two."""
        return f"{self.now.indicator.name}: {self.change} since {self.before.period.short}"
