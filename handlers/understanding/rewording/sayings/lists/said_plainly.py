"""A text in plain words: whatever idiom somebody asks for a list or a count in, the rest reads the same few phrases."""

from functools import cache

from handlers.understanding.rewording.sayings.known import Known
from handlers.understanding.rewording.sayings.lists.counts import ALL, COUNTS, SHARES
from handlers.understanding.rewording.sayings.lists.exceptions import EXCEPTIONS, OFTEN
from handlers.understanding.rewording.sayings.lists.mine import MINE
from handlers.understanding.rewording.sayings.lists.most import MOST
from handlers.understanding.rewording.sayings.lists.moves import FROM_TO, NO_LONGER, TWO_AT_ONCE
from handlers.understanding.rewording.sayings.lists.newly import NEWLY
from handlers.understanding.rewording.sayings.lists.ratings import ASSESSED, RATINGS
from handlers.understanding.rewording.sayings.lists.requests import REQUESTS
from handlers.understanding.rewording.sayings.lists.runs import RUNS
from handlers.understanding.rewording.sayings.lists.shortcomings import ACTIONS, COMMENTS, TARGETS
from handlers.understanding.rewording.sayings.lists.sign_off import SIGN_OFF
from handlers.understanding.rewording.sayings.lists.signed_ones import SIGNED_ONES
from handlers.understanding.rewording.sayings.lists.worse import WORSE
from handlers.understanding.rewording.sayings.lists.worst import IMPROVED, WORST
from handlers.understanding.rewording.sayings.saying import Sayings

_LONGEST = 400
"""What is longer is pasted or told at length, and asks for nothing in a turn of phrase."""


@cache
def _sayings() -> Sayings:
    return Sayings.of(
        REQUESTS,
        SIGNED_ONES,
        SIGN_OFF,
        ASSESSED,
        COMMENTS,
        ACTIONS,
        TARGETS,
        TWO_AT_ONCE,
        FROM_TO,
        RUNS,
        NEWLY,
        NO_LONGER,
        EXCEPTIONS,
        MOST,
        SHARES,
        COUNTS,
        RATINGS,
        OFTEN,
        WORST,
        IMPROVED,
        WORSE,
        ALL,
        MINE,
    )


def with_lists_said_plainly(text: str, known: Known) -> str:
    """The text in plain words; `known` are the council's names, which stay as they are."""
    return _sayings().put(text, known) if len(text) <= _LONGEST else text
