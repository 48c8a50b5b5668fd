"""What may count in an indicator: "do schools count in the sickness measure" is about sickness, schools or none."""

import re
from dataclasses import replace

from handlers.understanding.names.named import Named
from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading

_WHETHER = re.compile(r"(?:(?:and|so|but|ok) )*(?:do|does|did|should|would)(?!\w)")


def about_what_it_counts_in(reading: Reading) -> Reading:
    """The reading without what may count in an indicator, where it is asked whether it does: the definition tells."""
    behind = max((span.end for span in reading.cues.get("counted in", ())), default=0)
    before = min((span.start for span in reading.cues.get("counts", ())), default=0)
    if not behind and not (before and _WHETHER.match(reading.text)):
        return reading
    last = len(reading.sentence.words) if behind else before
    named = tuple(each for each in reading.named if any(behind <= place < last for place in each.places))
    if not any(_may_be_an_indicator(each) for each in named):
        return reading
    unread = tuple(place for place in reading.unread if behind <= place < last)
    cues = reading.cues | {"counted in": reading.cues.get("counted in", reading.cues.get("counts", ()))}
    return replace(reading, named=named, unread=unread, cues=cues)


def _may_be_an_indicator(named: Named) -> bool:
    return any(option.term.dimension is Dimension.INDICATOR for option in named.options)
