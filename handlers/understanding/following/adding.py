"""What adds to what was told, or counts a part of it: "minors too", "how many in planning"."""

import re

from handlers.understanding.deciding.asked import names_indicator
from handlers.understanding.following.details import LISTS
from handlers.understanding.following.scopes import asks_of_an_indicator
from handlers.understanding.question import Kind
from handlers.understanding.reading import Reading

_FEW = 5
_HOW_MANY_IN = re.compile(
    r"^(?:(?:and|so|ok|okay|but|now)\s+)*how many(?: (?:are|is|there))* (?:in|within|across|at)(?!\w)"
)


def counts_within(reading: Reading) -> bool:
    """ "How many in planning" after the reds: how many of those."""
    last = reading.context.last
    rated = last is not None and last.kind in LISTS and (last.ratings or last.change or last.running)
    if not (rated and reading.named and _HOW_MANY_IN.match(reading.text)):
        return False
    return not (reading.ratings.ratings or reading.unread or asks_of_an_indicator(reading, last))


def is_another_too(reading: Reading) -> bool:
    """ "Minors too" after majors: both."""
    last = reading.context.last
    of_one = last is not None and last.kind in (Kind.INDICATOR, Kind.TREND, Kind.COMPARE) and bool(last.codes)
    little = len(reading.sentence.words) <= _FEW and not (reading.unread or reading.cues or reading.times)
    return bool(of_one and little and len(reading.named) == 1 and _TOO.search(reading.text)) and names_indicator(
        reading
    )


_TOO = re.compile(r"§ (?:too|as well|also)(?: (?:please|pls))*$")
