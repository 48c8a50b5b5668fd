"""Lists narrowed by what was said beside the figures: those without a comment, those not signed off."""

import re

from msgspec.structs import replace

from domain.periods import Frequency
from domain.rating import Rating
from handlers.understanding.deciding.asked import Asked, first_that_holds, names_indicator
from handlers.understanding.deciding.limits import with_distance
from handlers.understanding.question import NO_COMMENT, UNSIGNED, Dimension, Kind, Pick, Question
from handlers.understanding.reading import Reading

SEVERAL = re.compile(
    r"(?:show|list|which|what|any|all|give|everything|anything|reds|ambers|greens|the"
    r"|whats(?! (?:the |our |my )?[§@])"
    r"|(?:has|have|is|are|did|does|was|were) (?:there )?(?:any|anything|everything|some|something|things))\b"
)
"""How a text begins that asks for several things."""
_UNSIGNED_ONES = re.compile(
    r"\b(?:provisional|draft|unconfirmed|unofficial) (?:figures|ones|data|indicators|measures|kpis|numbers|results)\b"
)


def narrowed(reading: Reading) -> Asked | None:
    """ "Reds with no comment", "which reds are provisional": those alone; "what is provisional" waits for sign-off."""
    if names_indicator(reading) or reading.has("risks", "projects", "actions", "money", "meetings", "due.targets"):
        return None
    kind = Kind.COUNT if reading.has("count") else Kind.INDICATORS
    rated = bool(reading.ratings.ratings)
    unsigned = reading.has("provisional", "due.sign off")
    several = SEVERAL.match(reading.text) or _UNSIGNED_ONES.search(reading.text)
    listed = several or rated or bool(reading.named) or kind is Kind.COUNT
    return first_that_holds(
        (reading.has("no comment") and listed, Asked(kind, NO_COMMENT, lists=True)),
        (unsigned and rated and listed, Asked(kind, UNSIGNED, lists=True)),
        (reading.has("provisional") and several, Asked(Kind.DUE, "sign off", lists=True)),
    )


def narrowed_further(reading: Reading, question: Question) -> Question:
    """The list of what is off target where nothing else asks for a comment, and so far off, or measured so often."""
    if question.aspect == NO_COMMENT and not question.ratings:
        question = replace(question, ratings=(Rating.RED, Rating.AMBER))
    return _of_a_month(reading, with_distance(reading, question))


def _of_a_month(reading: Reading, question: Question) -> Question:
    """ "November figures": of what is measured every month, for nothing else has a figure of its own then."""
    whole = question.ratings or question.keys(Dimension.FREQUENCY) or "-" not in question.period.last
    if whole or not reading.has("figures of a time"):
        return question
    return replace(question, picks=(*question.picks, Pick(Dimension.FREQUENCY, str(Frequency.MONTH))))
