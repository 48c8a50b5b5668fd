"""A thing that words may mean, and how well they fit it."""

from msgspec import Struct

from handlers.understanding.vocabulary import Term


class Option(Struct, frozen=True):
    """A term, its place in the index, and how well the words fit: 1 when they are all of one of its names."""

    term: Term
    score: float
    place: int = -1

    def scored(self, score: float) -> "Option":
        """The same, fitting as well as this."""
        return Option(self.term, score, self.place)

    @property
    def exact(self) -> bool:
        """Whether a whole name, code or alias was said."""
        return self.score >= 0.999

    @property
    def whole(self) -> bool:
        """Whether all of a name was said, or the key that files use for it."""
        return self.score >= 0.975
