"""What stands between the sentence and the rows of a list: the chart, and the counts by group that were asked for."""

from fractions import Fraction

from bot.reply import Bullets, Cell, Column, Part, Table
from domain.rating import Rating
from handlers.answering.chosen import Chosen
from handlers.answering.groups import NONE, Group, grouped
from handlers.answering.list_charts import chart_of_list
from handlers.answering.reporting import Reported
from handlers.own_words import grouping
from handlers.request import Request
from handlers.understanding.question import SHARE, Dimension, Question
from handlers.wording import percent_of


def status_parts(request: Request, question: Question, found: Reported, meant: Chosen) -> list[Part]:
    """The chart that goes with a list or a count, and its breakdown."""
    groups = _groups(request, question, found)
    parts: list[Part] = []
    if question.shown_as != "table":
        parts += chart_of_list(request, question, found, meant, groups)
    if meant.by_group:
        parts.append(Bullets(meant.by_group))
    elif groups:
        parts.append(_breakdown(request, question, groups, meant))
    return parts


def _groups(request: Request, question: Question, found: Reported) -> list[Group]:
    known = {each.value: each for each in Dimension if each not in (Dimension.AREA, Dimension.INDICATOR)}
    dimension = known.get(question.by)
    return grouped(request, found.seen, dimension) if dimension and found.seen else []


def _breakdown(request: Request, question: Question, groups: list[Group], meant: Chosen) -> Table:
    """How many of those meant are in each group, of how many with a rating."""
    codes = {each.indicator.code for each in meant.seen}
    rows = []
    for group in groups:
        theirs = sum(1 for each in group.seen if each.indicator.code in codes)
        of_rated = not question.ratings or all(rating.is_colour for rating in question.ratings)
        whole = group.counted.rated if of_rated else group.counted.total
        share = (Cell(percent_of(theirs, whole)),) if question.aspect == SHARE else ()
        order = Fraction(theirs, whole or 1) if question.aspect == SHARE else Fraction(theirs)
        rows.append(
            (group.name == NONE, -order, group.name, (Cell(group.name), Cell(str(theirs)), Cell(str(whole)), *share))
        )
    rows.sort(key=lambda row: row[:3])
    by = grouping(request.framework, question.by)
    heading = by[:1].upper() + by[1:]
    columns = [Column(heading), Column(_counted(question.ratings), True), Column("Of those rated", True)]
    columns += [Column("Share", True)] if question.aspect == SHARE else []
    return Table(f"By {by}", tuple(columns), tuple(cells for *_, cells in rows))


def _counted(ratings: tuple[Rating, ...]) -> str:
    return " or ".join(rating.value for rating in ratings).capitalize() or "Number"
