"""The picture that goes with a list or a count: small trends, a ranking, or the ratings counted by group."""

from collections.abc import Callable, Sequence
from functools import partial

from bot.reply import Part
from handlers.answering import naming
from handlers.answering.chosen import Chosen
from handlers.answering.groups import Group
from handlers.answering.ordering import LONGEST, distance, improvement
from handlers.answering.reporting import Reported
from handlers.answering.several_trends import sheet_of_trends
from handlers.bar_charts import change_chart, distance_chart, groups_chart
from handlers.charting import overview_chart
from handlers.request import Request
from handlers.seeing import Seen
from handlers.understanding.question import Question
from storage.queries import people

BY_TARGET = "target"


def chart_of_list(
    request: Request, question: Question, found: Reported, meant: Chosen, groups: Sequence[Group]
) -> list[Part]:
    """The chart for a list: what was asked for "as a chart" one by one, a ranking by its bars, else the whole."""
    if question.shown_as == "chart" and len(meant.seen) > 1 and not meant.is_ranked and not groups:
        where = naming.scope_words(request, question)
        sheet = sheet_of_trends(request, meant.seen, found.period, where)
        return [sheet] if sheet else []
    if not any(each.rating.is_colour for each in found.seen):
        return []
    if meant.is_ranked and question.ranking and question.ranking.by != LONGEST and not meant.by_group:
        return _ranking(found, meant, by_target=question.ranking.by == BY_TARGET)
    if groups:
        return [groups_chart(found.period, [(group.name, group.counted) for group in groups])]
    return [overview_chart(found.period, found.seen, _service_of(request))]


def _ranking(found: Reported, meant: Chosen, *, by_target: bool) -> list[Part]:
    measure = distance if by_target else improvement
    ranked = [(each, amount) for each in meant.seen if (amount := measure(each)) is not None]
    if len(ranked) < 2:
        return []
    headline = f"{ranked[0][0].indicator.name} {'is' if by_target else 'has'} {meant.are}"
    drawn = distance_chart if by_target else partial(change_chart, then=meant.then)
    return [drawn(headline, found.period, ranked)]


def _service_of(request: Request) -> Callable[[Seen], str]:
    services = {service.key: service.name for service in people.services(request.session, request.council)}
    return lambda each: services[each.indicator.service]
