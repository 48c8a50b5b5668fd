"""Comparing: periods, benchmarks, services and wards, and whether a season is always like this."""

from handlers.answering.comparing_areas import by_area
from handlers.answering.comparing_benchmarks import with_others
from handlers.answering.comparing_groups import by_group, groups_asked
from handlers.answering.comparing_periods import between_periods
from handlers.answering.comparing_seasons import season
from handlers.answering.customers import about_customers, what_customers_said
from handlers.answering.side_by_side import are_side_by_side, side_by_side
from handlers.outcome import Outcome
from handlers.registration import answers
from handlers.request import Request
from handlers.understanding.question import Dimension, Kind, Question


@answers(
    Kind.COMPARE,
    help="Comparing periods, services, wards and other councils",
    says=["voids Q2 vs Q1", "which service has the most reds", "recycling against our neighbours"],
)
def how_it_compares(request: Request, question: Question) -> Outcome:
    """Whatever the question sets side by side."""
    if about_customers(question):
        return what_customers_said(request, question)
    if question.aspect == "benchmark" or "benchmark" in question.against:
        return with_others(request, question)
    if question.aspect == "season":
        return season(request, question)
    parts = question.by or question.keys(Dimension.AREA) or groups_asked(question) or question.aspect == "groups"
    if parts and question.codes:
        return by_area(request, question)
    if parts:
        return by_group(request, question)
    return (side_by_side if are_side_by_side(question) else between_periods)(request, question)
