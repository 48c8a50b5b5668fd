"""Kinds of question that set one thing beside another: a period, council, service or ward."""

import re

from handlers.understanding.deciding.asked import Asked, first_that_holds, names_indicator
from handlers.understanding.deciding.changes_since import counts_change
from handlers.understanding.deciding.kinds_of_one import AGAINST_TARGET
from handlers.understanding.deciding.kinds_over_time import ASKS_FOR_SEVERAL
from handlers.understanding.deciding.scopes_said import are_scopes
from handlers.understanding.deciding.shape_asked import grouped_by
from handlers.understanding.names.named import Named
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.seldom_said import SeldomSaid

_RANKED = re.compile(r"\b(?:rank|order|sort|league)")


def comparing(reading: Reading) -> Asked | None:
    """Against another period, council, service or ward; against the target is no comparison but a trend or a value."""
    names = names_indicator(reading) and not are_scopes(reading)
    against_target = bool(AGAINST_TARGET.search(reading.text))
    charted = reading.has("chart", "trend") or reading.periods.stretch or not reading.named
    changed = not names and (reading.ratings.change is not None or _lists_those_that_went(reading))
    beside_another = not against_target and not changed and (reading.periods.against or _compares(reading))
    which_of_them = not changed and _asks_which_of_them(reading)
    told = reading.scope.ranking or reading.ratings.ratings
    return first_that_holds(
        (_beside_others(reading), Asked(Kind.COMPARE, "benchmark", lists=not names)),
        (_compares_groups(reading), Asked(Kind.COMPARE, "groups", lists=not names)),
        (reading.has("season"), Asked(Kind.COMPARE, "season")),
        (counts_change(reading) or which_of_them, Asked(Kind.COMPARE, lists=True)),
        (against_target and charted and names, Asked(Kind.TREND)),
        (against_target and not charted and names and not told, Asked(Kind.INDICATOR, "value")),
        (against_target and not charted and not told, Asked(Kind.SUMMARY, "headlines", lists=True)),
        (beside_another and names and _through_a_time(reading), Asked(Kind.TREND)),
        (beside_another, Asked(Kind.COMPARE, "", lists=not names)),
        (reading.has("by") and names and not reading.ratings.ratings, Asked(Kind.COMPARE, "groups")),
        (_parts_the_ratings(reading), Asked(Kind.COMPARE, "groups", lists=True)),
    )


def _asks_which_of_them(reading: Reading) -> bool:
    """ "Highways or planning, who has more off target", "fewer reds: libraries or parks"."""
    if not _WHICH_OF_THEM.search(reading.text) or not _ONE_OR_ANOTHER.search(reading.text):
        return False
    judged = reading.ratings.ratings or reading.scope.direction or reading.scope.ranking
    return bool(judged) and len(reading.named) > 1 and (are_scopes(reading) or bool(reading.ratings.ratings))


_WHICH_OF_THEM = SeldomSaid(
    r"(?:\b(?:which|who|whos|whose|what)(?: (?:one|of (?:them|the two|those|these)|side"
    r"|is|are|has|have|had|s|got|gets|does))*"
    r"|^)(?: (?:is|are|has|have|had|got|doing|looking|the))* ?"
    r"\b(?:more|fewer|most|fewest|least|less|worse|worst|better|best)\b"
)
_ONE_OR_ANOTHER = SeldomSaid(r"(?:§ )+(?:or|and|v|vs|versus) (?:the )?§|§ or ")


def _through_a_time(reading: Reading) -> bool:
    """ "Reports v closures last 4 quarters": each of several indicators over time."""
    periods = reading.periods
    several = len(reading.named) > 1 and all(_is_indicator(each) for each in reading.named)
    return several and bool(periods.stretch) and not (periods.against or periods.asked.to_date)


def _is_indicator(named: Named) -> bool:
    """Whether an indicator is what the words name first."""
    return bool(named.options) and named.options[0].term.dimension is Dimension.INDICATOR


def _beside_others(reading: Reading) -> bool:
    """ "Are we below average": others' average, unless it is one of our own wards or services that is below it."""
    ours = reading.has("which_group", "by", "season")
    return reading.has("benchmark") or (reading.has("average") and not ours)


def _lists_those_that_went(reading: Reading) -> bool:
    """ "Biggest drop year on year", "what got worse since last year": a list, held against then."""
    scope, way = reading.scope, reading.masked.words
    ranked = scope.ranking is not None and scope.ranking.by == "improvement"
    both = "better" in way and "worse" in way
    several = ASKS_FOR_SEVERAL.match(reading.text) or _THOSE_THAT_WENT.search(reading.text)
    return ranked or bool(scope.direction and not both and several)


_THOSE_THAT_WENT = re.compile(r"\b(?:improvements|deteriorations)(?= (?:in|on|from|since|against|over|compared|@))")
""" "Improvements on last quarter" are those that improved."""


def _compares(reading: Reading) -> bool:
    """Whether words ask for a comparison; "reds against priority 2" are those that count towards it."""
    said = [" ".join(reading.masked.words[place] for place in span) for span in reading.cues.get("compare", ())]
    listed = reading.ratings.ratings and not names_indicator(reading)
    if set(said) <= _ONE_AFTER_ANOTHER and (_RUNS_ON.search(reading.text) or reading.periods.stretch):
        return False
    return bool(said) and not (listed and set(said) == {"against"})


_ONE_AFTER_ANOTHER = frozenset(("month on month", "quarter on quarter", "year on year", "qoq", "yoy"))
_RUNS_ON = SeldomSaid(
    r"^(?!(?:by )?how (?:much|far|many)).*\b(?:getting|becoming"
    r"|going|growing|heading|gone up|gone down|improving|worsening|rising|falling)\b"
)
""" "Getting worse month on month" and "month on month since June" ask of a whole run of them, not of the last two."""


def _parts_the_ratings(reading: Reading) -> bool:
    """ "RAG breakdown by service", "ratings by portfolio": all of them, where no indicator and no colour is named.

    Only figures can be broken down by area.
    """
    if not reading.has("by"):
        return False
    scope, said = reading.scope, reading.ratings
    every = sum(rating.is_colour for rating in said.ratings) == _COLOURS
    narrowed = (said.ratings and not every) or said.change or said.running or scope.ranking or scope.direction
    return (
        grouped_by(reading) not in ("", str(Dimension.AREA))
        and not narrowed
        and not names_indicator(reading)
        and not reading.periods.stretch
    )


_COLOURS = 3
"""Reds, ambers and greens by service are all of the ratings."""


def _compares_groups(reading: Reading) -> bool:
    """ "Which service has the worst sickness", "rank the wards"."""
    if not reading.has("which_group"):
        return False
    ranked = {place for span in reading.scope.spans for place in span}
    # "Top three priorities to fix" asks for what is worst, and for no priority of the plan.
    only_ranks = reading.scope.ranking and not reading.scope.everything
    if only_ranks and all(ranked.issuperset(span) for span in reading.cues.get("which_group", ())):
        return False
    said, scope = reading.ratings, reading.scope
    judged = scope.ranking or said.ratings or said.change or scope.direction or reading.has("compare", "summary")
    return bool(judged or names_indicator(reading) or _RANKED.search(reading.text))
