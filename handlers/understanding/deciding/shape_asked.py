"""The shape an answer is wanted in: a chart or table, and what it is broken down by."""

from handlers.understanding.question import Dimension
from handlers.understanding.reading import Reading

_BY = {
    "ward": "area", "area": "area", "district": "area", "borough": "area", "town": "area", "parish": "area",
    "geograph": "area", "spatial": "area", "map": "area", "location": "area", "place": "area",
    "patch": "area",     "localit": "area", "neighbourhood": "area", "service": "service", "team": "service",
    "department": "service", "dept": "service", "group": "service", "unit": "service", "directorate": "directorate",
    "division": "directorate", "portfolio": "portfolio", "brief": "portfolio", "cabinet": "portfolio",
    "priorit": "priority", "theme": "priority", "objective": "priority", "owner": "person", "person": "person",
    "manager": "person", "partner": "partner", "perspective": "perspective", "frequency": "frequency",
    "committee": "body",
}  # fmt: skip


def shown_as(reading: Reading) -> str:
    """How the answer is wanted: chart, table, spreadsheet, or empty."""
    return next((shape for shape in ("spreadsheet", "chart", "table") if reading.has(shape)), "")


def grouped_by(reading: Reading) -> str:
    """What the answer is broken down by, in the words of a dimension; the council's own noun counts first."""
    only_ranks = reading.scope.ranking and not reading.scope.everything
    ranked = {place for span in reading.scope.spans for place in span} if only_ranks else set[int]()
    which = (span for span in reading.cues.get("which_group", ()) if not ranked.issuperset(span))
    spans = (*reading.cues.get("by", ()), *which)
    said = [word for span in spans for word in reversed(reading.masked.words[span.start : span.end])]
    return next((by for word in said if (by := _dimension_of(reading, word))), "")


def _dimension_of(reading: Reading, word: str) -> str:
    dimension = reading.index.nouns.get(word)
    if dimension and dimension is not Dimension.INDICATOR:
        return str(dimension)
    return next((by for start, by in _BY.items() if word.startswith(start)), "")
