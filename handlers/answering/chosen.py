"""What a list or a count came to be of."""

from dataclasses import dataclass

from domain.rating import Rating
from handlers.seeing import Seen

OFF_TARGET = (Rating.RED, Rating.AMBER)


@dataclass(frozen=True)
class Chosen:
    """Those that are meant, in the order to tell them; `are` ends "n of m ... are"; `note` is what to add.

    `is_ranked` tells that the order is what was asked for; `compared` how many could be compared, where that is what
    they are a part of; `by_group` tells those of each group, where so many of each were asked for, and
    `then` says since when a change is told.
    """

    seen: tuple[Seen, ...]
    are: str
    note: str = ""
    is_ranked: bool = False
    compared: int | None = None
    by_group: tuple[str, ...] = ()
    then: str = "the period before"

    @property
    def plainly(self) -> str:
        """What they are, for the line that says how the question was understood."""
        return self.are.removesuffix(", up to").removesuffix(", as of")

    @property
    def predicate(self) -> str:
        """`are red for`, `have gone from green to red since Q4 2025/26, as of`: what stands before the period."""
        if self.are.startswith("with "):
            return f"{'have' if len(self.seen) > 1 else 'has'} {self.are.removeprefix('with ')} for"
        has = self.are.startswith(("gone ", "been ", "never been "))
        verb = ("have" if has else "are") if len(self.seen) > 1 else ("has" if has else "is")
        return f"{verb} {self.are}{'' if self.are.endswith((' of', ' to')) else ' for'}"
