"""A name in a text with the meanings that it may have, and whether one of them is clear."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.understanding.names.option import Option
from handlers.understanding.question import Dimension
from handlers.understanding.vocabulary import Term
from handlers.understanding.words.sentence import Span

CLEAR_LEAD = 0.3
_CLEAR_SHARE = 0.56


@dataclass(frozen=True)
class Named:
    """Words that name something, with everything they may mean, best first."""

    span: Span
    places: tuple[int, ...]
    options: tuple[Option, ...]
    coded: bool = False

    def clear(self, dimensions: Iterable[Dimension] | None = None) -> "Named":
        """The same with the options of these dimensions only, where there are any."""
        if dimensions is None:
            return self
        wanted = frozenset(dimensions)
        kept = tuple(option for option in self.options if option.term.dimension in wanted)
        return Named(self.span, self.places, kept or self.options, self.coded)


def settled(named: Named) -> Term | None:
    """The one term that is meant; None where several may be."""
    options = named.options
    if len(options) == 1:
        return options[0].term
    if not options:
        return None
    first, second = options[0], options[1]
    if first.exact and not second.exact:
        return first.term
    if not first.exact and (first.score - second.score >= CLEAR_LEAD or second.score <= first.score * _CLEAR_SHARE):
        return first.term
    return None


def rivals(named: Named) -> tuple[Option, ...]:
    """The options that are about as likely as the best one."""
    if not named.options:
        return ()
    first = named.options[0]
    lead = 0.0 if first.exact else CLEAR_LEAD
    least = max(first.score - lead, first.score * _CLEAR_SHARE)
    return tuple(option for option in named.options if option.score >= least - 1e-9)
