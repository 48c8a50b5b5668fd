"""A thing that words may mean, and how well they fit it."""

from dataclasses import dataclass

from handlers.understanding.vocabulary import Term


@dataclass(frozen=True, slots=True)
class Option:
    """A term, its place in the index, and how well the words fit: 1 when they are all of one of its names."""

    term: Term
    score: float
    place: int = -1

    @property
    def exact(self) -> bool:
        """Whether a whole name, code or alias was said."""
        return self.score >= 0.999

    @property
    def whole(self) -> bool:
        """Whether all of a name was said, or the key that files use for it."""
        return self.score >= 0.975
