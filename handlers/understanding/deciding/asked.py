"""The kind of question that words ask for, and what it is about."""

import re

from msgspec import Struct

from handlers.understanding.deciding.scopes_said import is_only_a_scope, sums_up_many
from handlers.understanding.names.named import rivals
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid


class Asked(Struct, frozen=True):
    """A kind and its aspect; `lists` for kinds that are about many indicators rather than named ones."""

    kind: Kind
    aspect: str = ""
    lists: bool = False


INDICATORS = SeldomSaid(r"(?<!\w)(?:indicators?|measures?|kpis?|pis?|metrics?|ones)(?!\w)")
"""What a text about several of them says."""
OF_THOSE_IN_IT = re.compile(
    r"(?:§ |(?:and|or) (?=§ ))+(?:@ )*(?:only|just|which|what|whats|who|whos|any|anything|how many)\b"
)
""" "Highways: which are amber", "housing only, red now"."""


def names_indicator(reading: Reading) -> bool:
    """Whether something named can be an indicator."""
    return any(
        any(option.term.dimension is Dimension.INDICATOR for option in each.options)
        and not (each.options[0].whole and each.options[0].term.dimension is not Dimension.INDICATOR)
        for each in reading.named
    )


def sums_up(reading: Reading) -> bool:
    """Whether it is asked how services and the like are doing: "hows highways doing", "talk me through libraries"."""
    if not reading.has("summary", "briefly"):
        return False
    return names_only_scopes(reading) or (sums_up_many(reading) and _may_be_scopes(reading))


def _may_be_scopes(reading: Reading) -> bool:
    """Whether each name is as much of a service's as of any indicator's, or a whole part of what one is called."""
    return bool(reading.named) and all(
        is_only_a_scope(reading, each)
        or (
            any(
                option.term.dimension is not Dimension.INDICATOR and option.score >= max(_A_NAME, each.options[0].score)
                for option in each.options
            )
            and not each.options[0].whole
        )
        for each in reading.named
    )


def went_wrong(reading: Reading) -> bool:
    """ "What's gone wrong since Q1": what is off target by now, where nothing is named or was spoken of before."""
    bare = not (reading.named or reading.unread or reading.ratings.ratings) and reading.context.last is None
    return bare and reading.has("why") and bool(reading.periods.asked.last and _WENT_WRONG.search(reading.text))


_WENT_WRONG = re.compile(r"\b(?:gone|went|going|been going) wrong\b")


def names_only_scopes(reading: Reading) -> bool:
    """Whether all that is named are services and the like."""
    return bool(reading.named) and all(
        each.options[0].term.dimension is not Dimension.INDICATOR and each.options[0].score >= _A_NAME
        for each in reading.named
    )


_EVERYTHING_IN = SeldomSaid(
    r"(?<!is )(?<!are )(?<!hows )(?<!has )(?:everything|every(?: single)? (?:indicator|measure|kpi|pi|metric|one)"
    r"|the lot|all (?:of )?(?:the |our |my )?(?:indicators|measures|kpis|pis|metrics|ones|things|stuff|figures"
    r"|numbers)?)"
    r"(?: (?:thats|that is|that we have|we have|weve got|we measure|which is|measured|reported|sitting|that sits))*"
    r" (?:in|under|within|across|for|from|belonging to|owned by|run by|that comes under|to do with)"
    r"(?: (?:the|our|my))*(?= §)"
)


def says_everything(reading: Reading) -> bool:
    """Whether all that is in a service and the like is asked for: "everything in waste"; none of it is one figure."""
    return bool(reading.named) and bool(_EVERYTHING_IN.search(reading.text))


_A_NAME = 0.4
"""How much of a name must have been said, of all that it tells."""


def first_that_holds(*rules: tuple[object, Asked]) -> Asked | None:
    """The first kind whose condition holds."""
    return next((asked for holds, asked in rules if holds), None)


def wants_its_figures(reading: Reading) -> bool:
    """ "Reablement numbers", "figures for reablement", where several have the word: all of those."""
    if len(reading.named) != 1 or not _FIGURES_OF.search(reading.sentence.text):
        return False
    options = rivals(reading.named[0])
    return len(options) > 1 and not any(option.whole for option in options)


_FIGURES_OF = re.compile(r"\b(?:numbers|figures|stats|statistics|data|results)\b")
