"""Kinds of question about other times: all of them, what is to come, and the trend."""

import re

from msgspec.structs import replace

from domain.periods import Frequency, Period
from handlers.understanding.deciding.asked import INDICATORS, Asked, first_that_holds, names_indicator
from handlers.understanding.deciding.throughout import is_of_all_time, when_asked
from handlers.understanding.periods.stretch import stretch_of
from handlers.understanding.question import ABOUT_ONE, Kind, Question
from handlers.understanding.reading import Reading

_LOOKS_BACK = re.compile(r"\b(?:was|wasnt|did|didnt|were|werent|finished|ended|final|actual|outturn)\b")
ASKS_FOR_SEVERAL = re.compile(
    r"\b(?:(?:which|what)(?! (?:quarter|month|period|time|date|year)\b)|whats|any|anything|list|all|everything)\b"
)
_OF_IT = re.compile(r"\b(?:it|that|this)\b")


def over_all_time(reading: Reading) -> Asked | None:
    """ "Highest ever", "has it ever been green", "when was it last green": all its figures, of which these are told."""
    if not names_indicator(reading):
        return None
    aspect = _when_so_rated(reading)
    return Asked(Kind.TREND, aspect) if aspect or is_of_all_time(reading) else None


def _when_so_rated(reading: Reading) -> str:
    """What is asked of when it was rated so; "which of the street lights ones have never been green" is a list."""
    told = reading.ratings.ratings or reading.ratings.change
    return when_asked(reading) if told and not ASKS_FOR_SEVERAL.match(reading.text) else ""


def _after_one_figure(reading: Reading) -> bool:
    """ "Will we hit it by year end" after one figure is of that one."""
    last = reading.context.last
    return last is not None and last.kind in ABOUT_ONE and len(last.codes) == 1


def looking_ahead(reading: Reading) -> Asked | None:
    """The forecast, of one indicator or of many; and what its owner said."""
    text = reading.text
    ahead = (reading.has("forecast") and not reading.ratings.change) or (
        reading.periods.year_end and not (_LOOKS_BACK.search(text) or reading.ratings.change)
    )
    of_several = ASKS_FOR_SEVERAL.search(text) or (reading.ratings.ratings and not _after_one_figure(reading))
    several = INDICATORS.search(text) or (of_several and not _OF_IT.search(text)) or reading.named
    return first_that_holds(
        (ahead and names_indicator(reading), Asked(Kind.INDICATOR, "forecast")),
        (ahead and several, Asked(Kind.INDICATORS, "forecast", lists=True)),
        (ahead, Asked(Kind.INDICATOR, "forecast")),
        (reading.has("comment"), Asked(Kind.INDICATOR, "comment")),
    )


def over_time(reading: Reading) -> Asked | None:
    """A trend: asked for as one, drawn, or over a stretch of time."""
    names, stretch = names_indicator(reading), reading.periods.stretch and not reading.periods.asked.to_date
    trend = reading.has("trend") and not _tells_how_often(reading)
    drawn = trend or reading.has("chart", "everything") or stretch or reading.scope.direction
    whole = (trend and stretch) or ((trend or stretch) and not reading.has("summary"))
    return first_that_holds(
        (names and (drawn or _is_of_all_of_a_year(reading)), Asked(Kind.TREND)),
        (whole, Asked(Kind.TREND, lists=True)),
    )


def _is_of_all_of_a_year(reading: Reading) -> bool:
    """ "Sickness, all of 2025/26", "throughout last year": each of its figures, unless they are to be counted up."""
    asked = reading.periods.asked
    if not asked.last or not reading.has("all of a time") or reading.has("count"):
        return False
    first, last = Period.parse(asked.first), Period.parse(asked.last)
    return first != last or last.frequency in (Frequency.YEAR, Frequency.HALF)


def through_all_of_it(reading: Reading, question: Question) -> Question:
    """ "All of H1": from its first to its last figure, and nothing before."""
    asked = question.period
    if question.kind is not Kind.TREND or asked.first != asked.last or not _is_of_all_of_a_year(reading):
        return question
    whole = Period.parse(asked.last)
    return replace(question, period=replace(stretch_of(whole, whole, reading.today), assumed=asked.assumed))


def _tells_how_often(reading: Reading) -> bool:
    """ "The ones we report every month": those that are measured so often, and nothing over time."""
    said = {place for span in reading.scope.spans for place in span}
    spans = reading.cues.get("trend", ())
    return bool(reading.scope.frequencies) and all(said.issuperset(span) for span in spans)
