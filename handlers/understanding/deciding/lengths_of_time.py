"""How long something takes, asked of what is not measured in days, hours and the like."""

from collections.abc import Sequence

from handlers.understanding.deciding.settling import Settled
from handlers.understanding.names.durations import asks_how_long, tells_how_long
from handlers.understanding.question import Dimension, Kind, Question
from handlers.understanding.reading import Reading


def tells_no_length(reading: Reading, question: Question, settled: Sequence[Settled]) -> bool:
    """Whether it is asked how long something takes, and nothing that was named is measured so."""
    valued = question.kind is Kind.INDICATOR and question.aspect in ("", "value") and bool(question.codes)
    named = [
        each.named.options[0] for each in settled if any(pick.dimension is Dimension.INDICATOR for pick in each.picks)
    ]
    return (
        valued
        and bool(named)
        and not any(each.named.coded for each in settled)
        and asks_how_long(reading.sentence.text)
        and not any(tells_how_long(option, reading.index) for option in named)
    )
