"""How large a risk is: impact times likelihood on a scale of 1 to 5, before and after what is done about it."""

from dataclasses import dataclass
from enum import StrEnum

_LETTERS = {"H": 5, "M": 3, "L": 1}
_WORDS = {"H": "high", "M": "medium", "L": "low"}
HIGH_FROM, MEDIUM_FROM = 15, 5


class Size(StrEnum):
    """How large a risk is; with a scale of three, two highs or a high and a medium are high, two lows are low."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNKNOWN = "not scored"


@dataclass(frozen=True, slots=True)
class Score:
    """Impact and likelihood as they were given: `H`, `M`, `L` or 1 to 5; None where they were not."""

    impact: str | None = None
    likelihood: str | None = None

    @property
    def number(self) -> int | None:
        """Impact times likelihood, 1 to 25; None unless both are given."""
        impact, likelihood = _level(self.impact), _level(self.likelihood)
        return impact * likelihood if impact is not None and likelihood is not None else None

    @property
    def size(self) -> Size:
        """In a word."""
        if self.number is None:
            return Size.UNKNOWN
        if self.number >= HIGH_FROM:
            return Size.HIGH
        return Size.MEDIUM if self.number >= MEDIUM_FROM else Size.LOW

    @property
    def words(self) -> str:
        """`High (impact high, likelihood medium)`, `Medium (impact 3, likelihood 4)`."""
        if self.number is None:
            return Size.UNKNOWN.value.capitalize()
        return f"{self.size.value.capitalize()} (impact {_word(self.impact)}, likelihood {_word(self.likelihood)})"


@dataclass(frozen=True, slots=True)
class Scored:
    """A risk's score before and after mitigation."""

    before: Score
    after: Score

    @property
    def now(self) -> Score:
        """After mitigation where that was scored, else before it."""
        return self.after if self.after.number is not None else self.before


def _level(text: str | None) -> int | None:
    said = (text or "").strip().upper()
    if said in _LETTERS:
        return _LETTERS[said]
    return int(said) if said in ("1", "2", "3", "4", "5") else None


def _word(text: str | None) -> str:
    said = (text or "").strip().upper()
    return _WORDS.get(said, said)
