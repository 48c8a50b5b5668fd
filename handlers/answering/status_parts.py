"""What stands between the sentence and the rows of a list: the chart, and the counts by group that were asked for."""

from collections.abc import Callable

from bot.reply import Cell, Column, Part, Table
from domain.rating import Rating
from handlers.answering.choosing import Chosen
from handlers.answering.groups import Group, grouped
from handlers.answering.ordering import distance
from handlers.answering.reporting import Reported
from handlers.bar_charts import distance_chart, groups_chart
from handlers.charting import overview_chart
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Dimension, Question
from storage.queries import people

BY_TARGET = "target"


def status_parts(request: Request, question: Question, found: Reported, meant: Chosen) -> list[Part]:
    """The chart that goes with a list or a count, and its breakdown."""
    groups = _groups(request, question, found)
    parts: list[Part] = []
    if question.shown_as != "table":
        parts += _chart(request, question, found, meant, groups)
    if groups:
        parts.append(_breakdown(question, groups, meant))
    return parts


def _groups(request: Request, question: Question, found: Reported) -> list[Group]:
    known = {each.value: each for each in Dimension if each not in (Dimension.AREA, Dimension.INDICATOR)}
    dimension = known.get(question.by)
    return grouped(request, found.seen, dimension) if dimension and found.seen else []


def _chart(request: Request, question: Question, found: Reported, meant: Chosen, groups: list[Group]) -> list[Part]:
    if not any(each.rating.is_colour for each in found.seen):
        return []
    if meant.is_ranked and question.ranking and question.ranking.by == BY_TARGET:
        ranked = [(each, far) for each in meant.seen if (far := distance(each)) is not None]
        first = f"{ranked[0][0].indicator.name} is {meant.are}" if ranked else ""
        return [distance_chart(first, found.period, ranked)] if len(ranked) > 1 else []
    if groups:
        return [groups_chart(found.period, [(group.name, group.counted) for group in groups])]
    return [overview_chart(found.period, found.seen, _service_of(request))]


def _service_of(request: Request) -> Callable[[Seen], str]:
    services = {service.key: service.name for service in people.services(request.session, request.council)}
    return lambda each: services[each.indicator.service]


def _breakdown(question: Question, groups: list[Group], meant: Chosen) -> Table:
    """How many of those meant are in each group, of how many with a rating."""
    codes = {each.indicator.code for each in meant.seen}
    rows = []
    for group in groups:
        theirs = sum(1 for each in group.seen if each.indicator.code in codes)
        of_rated = not question.ratings or all(rating.is_colour for rating in question.ratings)
        whole = group.counted.rated if of_rated else group.counted.total
        rows.append((Cell(group.name), Cell(str(theirs)), Cell(str(whole))))
    rows.sort(key=lambda row: (-int(row[1].text), row[0].text))
    heading = (question.by or "group").capitalize()
    columns = (Column(heading), Column(_counted(question.ratings), True), Column("Of those rated", True))
    return Table(f"By {question.by}", columns, tuple(rows))


def _counted(ratings: tuple[Rating, ...]) -> str:
    return " or ".join(rating.value for rating in ratings).capitalize() or "Number"
