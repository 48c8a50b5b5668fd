"""Another time or shape said where one of several has to be picked first: "and last year" after "which of these?"."""

from msgspec.structs import replace

from handlers.understanding.deciding.asked import Asked
from handlers.understanding.deciding.asking_back import among
from handlers.understanding.deciding.shape_asked import shown_as
from handlers.understanding.names.named import settled
from handlers.understanding.question import ABOUT_ONE, Alternative, Dimension, Kind, Question
from handlers.understanding.reading import Reading, read
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.sentence import Span

_FEW = 6


def in_another_shape(reading: Reading, last: Question) -> Question | None:
    """The same asked back, each of what was offered as the chart or table that is wanted now."""
    shape = shown_as(reading)
    other = reading.named or reading.unread or reading.times or reading.ratings.ratings or reading.scope.spans
    offered = last.aspect in ("which", "unknown") and last.alternatives
    if not (shape and offered) or other or len(reading.sentence.words) > _FEW:
        return None
    alternatives = tuple(replace(each, text=f"{each.text} as a {shape}") for each in last.alternatives)
    return replace(last, text=reading.typed, shown_as=shape, alternatives=alternatives)


def of_whichever_is_meant(reading: Reading, last: Question, own: Asked | None) -> Question | None:
    """ "Why", "so what's being done" before one of several was picked: the same asked back, and that of each."""
    other = reading.named or reading.unread or reading.times or reading.ratings.ratings or reading.scope.spans
    asks = own is not None and own.kind in _OF_ONE and (own.kind, own.aspect) != (Kind.INDICATOR, "value")
    offered = last.aspect == "which" and last.alternatives
    if own is None or other or not (asks and offered) or len(reading.sentence.words) > _FEW:
        return None
    read_so = [read(each.text, reading.index, reading.asker, Context(), reading.today).named for each in offered]
    terms = [settled(named[0]) if len(named) == 1 else None for named in read_so]
    codes = tuple(term.key for term in terms if term and term.dimension is Dimension.INDICATOR)
    if len(codes) != len(offered):
        return None
    return among(reading, Question(own.kind, reading.typed, own.aspect), codes)


_OF_ONE = (*ABOUT_ONE, Kind.ACTIONS)


def at_another_time(reading: Reading, last: Question) -> Question | None:
    """The same asked back, each of what was offered for the time that is said now; None where more is said."""
    only = not (reading.named or reading.unread or reading.ratings.ratings or reading.scope.spans or reading.cues)
    offered = last.aspect in ("which", "unknown") and last.alternatives
    if not (only and offered and reading.times and len(reading.sentence.words) <= _FEW):
        return None
    spans = [place for span in reading.times for place in span]
    said = reading.sentence.typed_part(Span(min(spans), max(spans) + 1))
    alternatives = tuple(replace(each, text=_then(reading, each, said)) for each in last.alternatives)
    return replace(last, text=reading.typed, period=reading.periods.asked, alternatives=alternatives)


def _then(reading: Reading, offered: Alternative, said: str) -> str:
    """What is asked by what was offered, with this time in place of its own."""
    before = read(offered.text, reading.index, reading.asker, Context(), reading.today)
    if not before.times:
        return f"{offered.text} {said}"
    spans = [place for span in before.times for place in span]
    return before.sentence.typed_instead(Span(min(spans), max(spans) + 1), said)


def of_that_service(reading: Reading, last: Question) -> Alternative | None:
    """The only one offered that belongs to what is named: "the trading standards ones"; None where it is not one."""
    other = reading.unread or reading.times or reading.ratings.ratings or reading.scope.spans or reading.cues
    if other or last.aspect != "which" or len(reading.named) != 1 or len(reading.sentence.words) > _FEW:
        return None
    scopes = [each.term for each in reading.named[0].options if each.term.dimension is not Dimension.INDICATOR]
    for term in scopes[:1]:
        held = reading.index.reach.get((term.dimension, term.key), frozenset())
        fitting = [each for each in last.alternatives if _code(reading, each) in held]
        return fitting[0] if len(fitting) == 1 else None
    return None


def _code(reading: Reading, offered: Alternative) -> str:
    return next((word for word in offered.text.split() if word in reading.index.by_code), "")
