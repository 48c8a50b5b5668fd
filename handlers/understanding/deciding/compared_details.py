"""What a comparison has besides: of which groups, how many of a rating, beside what."""

import re

from msgspec.structs import replace

from domain.periods import Period
from domain.rating import Rating
from handlers.understanding.deciding.beside_others import way_from_others
from handlers.understanding.deciding.changes_since import counted_then, counts_change, since_then
from handlers.understanding.periods.words import number
from handlers.understanding.question import Dimension, PeriodAsked, Question, Ranking
from handlers.understanding.reading import Reading

_GROUPS = (Dimension.SERVICE, Dimension.PORTFOLIO, Dimension.DIRECTORATE, Dimension.AREA, Dimension.PRIORITY)
_NO_SIDES = (Dimension.FREQUENCY, Dimension.STANDING, Dimension.INDICATOR)


def names_every_colour(question: Question) -> bool:
    """Whether reds, ambers and greens are asked for, which are all that there are."""
    return {*question.ratings} == {Rating.RED, Rating.AMBER, Rating.GREEN}


_NONE_OF = re.compile(
    r"\b(?:(?P<few>fewest|least)|no|zero|without(?: any)?|not (?:got )?any|(?:have|has)nt (?:got )?any) (?:\w+ )?$"
)
_MORE_OF = re.compile(r"\b(?P<how>more than|over|at least) (?P<number>\w+) (?:\w+ )?$")


def _groups(reading: Reading, question: Question) -> Question:
    """ "Which services have no reds", "portfolios with the fewest greens", "services with more than 2 reds"."""
    rated = next((span for span in reading.ratings.spans), None)
    if rated is None:
        return question
    before = " ".join([*reading.masked.words[: rated.start], ""])
    if none := _NONE_OF.search(before):
        return replace(question, ranking=Ranking("ratings" if none["few"] else "none", worst_first=False))
    more = _MORE_OF.search(before)
    count = number(more["number"]) if more else 0
    if more is None or not count:
        return question
    return replace(question, over=str(count - 1 if more["how"] == "at least" else count))


def compared(reading: Reading, question: Question) -> Question:
    """A comparison with what it sets side by side, and beside what: a stretch of time is told by its two ends."""
    question = replace(question, ratings=()) if names_every_colour(question) else question
    if question.aspect == "groups" and question.ratings:
        return _groups(reading, question)
    if question.aspect == "groups":
        question = since_then(question)
    if not question.aspect and counts_change(reading):
        return counted_then(question)
    against = {"benchmark": ("benchmark",), "season": ("last year",)}.get(question.aspect)
    if question.aspect == "benchmark":
        question = replace(question, direction=way_from_others(reading))
    if against:
        return replace(question, against=against)
    if question.against or question.by or question.aspect == "groups":
        return question
    if _has_sides(question):
        return replace(question, by=_group_of(question))
    return _by_its_ends(question)


def _by_its_ends(question: Question) -> Question:
    """What a stretch of time came to: its end against its beginning, or what was before "the last year"."""
    asked = question.period
    if asked.first == asked.last or asked.to_date:
        return replace(question, against=("previous",))
    first, last = Period.parse(asked.first), Period.parse(asked.last)
    then = first.previous() if asked.count else first
    return replace(question, period=PeriodAsked(last.notation, last.notation), against=(then.notation,))


def _has_sides(question: Question) -> bool:
    """Whether several things are set side by side: services, areas, or indicators."""
    sides = [pick for pick in question.picks if not pick.excluded and pick.dimension not in _NO_SIDES]
    return len(sides) > 1 or len(question.codes) > 1


def _group_of(question: Question) -> str:
    return next((str(dimension) for dimension in _GROUPS if len(question.keys(dimension)) > 1), "")
