"""Bodies whose letters are a service's as well: what agreed something is the body."""

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.names.naming import Named, rivals
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading

_GIVEN_BY = frozenset(("from", "by", "at"))


def as_a_body(reading: Reading, named: Named, asked: Asked | None) -> Named:
    """A body where what it is called may be a service as well: "what did the CLG agree", "actions from the CLG"."""
    if asked is None or asked.kind not in (Kind.MEETINGS, Kind.ACTIONS):
        return named
    before = reading.sentence.words[max(0, named.span.start - 2) : named.span.start]
    asks = asked.kind is Kind.MEETINGS or not _GIVEN_BY.isdisjoint(before)
    bodies = any(option.whole and option.term.dimension is Dimension.BODY for option in named.options)
    bodies = bodies or any(option.term.dimension is Dimension.BODY for option in rivals(named))
    return named.clear((Dimension.BODY,)) if asks and bodies else named
