"""What changed in a batch since last time: figures and ratings beside those before, and comments that only repeat."""

from collections.abc import Mapping, Sequence

from bot.reply import Cell, Column, Table
from domain.commentary import is_repeated
from domain.direction import Direction
from domain.rating import Rating
from handlers import telling
from handlers.own_words import headed
from handlers.request import Request
from handlers.returning.owing import Item
from handlers.seeing import Seen
from handlers.wording import called, count_of, figure_of, listed, rating_tone, rating_word
from storage.queries import figures
from storage.queries.at_hand import Known

COLUMNS = (
    Column("Indicator"),
    Column("Figure", True),
    Column("Last time", True),
    Column("Target", True),
    Column("Rating"),
)
NAMES_AT_ONCE = 6
TRAVEL = {Direction.BETTER: "Better than", Direction.WORSE: "Worse than", Direction.SAME: "Same as"}

Earlier = Mapping[str, Known]
"""The figures of the periods before, by code."""


def earlier_of(request: Request, items: Sequence[Item]) -> Earlier:
    """The figures of the periods before."""
    found = (
        figures.one_beside(request.session, request.council, item.indicator.code, item.period.previous())
        for item in items
    )
    return {each.code: each for each in found if each is not None}


def table_of(request: Request, caption: str, seen: Sequence[Seen], earlier: Earlier) -> Table:
    """A row for each figure: what it is, what it was, its target, and how the rating has changed."""
    return Table(
        caption,
        headed(request.framework, COLUMNS),
        tuple(_row(each, earlier.get(each.indicator.code)) for each in seen),
    )


def changed_words(seen: Sequence[Seen], earlier: Earlier) -> str:
    """`Rated differently from last time: Missed bins (green to red). The 3 others are rated as before.`"""
    known = [(each, earlier[each.indicator.code].rating) for each in seen if each.indicator.code in earlier]
    compared = [(each, before) for each, before in known if before.is_colour and each.rating.is_colour]
    if not compared:
        return ""
    moved = [(each, before) for each, before in compared if before is not each.rating]
    if not moved:
        return "Rated as last time." if len(compared) == 1 else f"All {len(compared)} are rated as last time."
    moves = [f"{called(each.indicator)} ({before.value} to {each.rating.value})" for each, before in moved]
    more = [f"{len(moves) - NAMES_AT_ONCE} more"] if len(moves) > NAMES_AT_ONCE else []
    rest = len(compared) - len(moved)
    others = f" {count_of(rest, 'other is', 'others are')} rated as before." if rest else ""
    return f"Rated differently from last time: {listed([*moves[:NAMES_AT_ONCE], *more])}.{others}"


def comment_lines(seen: Sequence[Seen], earlier: Earlier) -> tuple[str, ...]:
    """What was written beside each figure, and whether it only repeats what was written last time."""
    return tuple(
        f"{called(each.indicator)}: {words}{_marks(each, earlier.get(each.indicator.code))}"
        for each in seen
        if (words := telling.comment_words(each))
    )


def _marks(seen: Seen, before: Known | None) -> str:
    revision = seen.revision
    if revision is None:
        return ""
    marks = []
    if before is not None and is_repeated(revision.comment or "", before.comment):
        marks.append(f"word for word as for {before.period.short}")
    if revision.withheld:
        marks.append("for staff only")
    return f" ({', '.join(marks)})" if marks else ""


def _row(seen: Seen, before: Known | None) -> tuple[Cell, ...]:
    return (
        Cell(called(seen.indicator)),
        Cell(telling.figure_cell(seen)),
        Cell(_figure_before(seen)),
        Cell(telling.short_target(seen) or "none"),
        Cell(f"{rating_word(seen.rating)}{_rating_before(seen.rating, before)}", rating_tone(seen.rating)),
    )


def _figure_before(seen: Seen) -> str:
    """`Better than 38`; of one that counts up through the year, the figure of a year before."""
    if seen.before is not None:
        before = f"{figure_of(seen.indicator, seen.before)}{telling.state_mark(seen.before_state)}"
        return f"{TRAVEL[seen.direction]} {before}" if seen.direction else before
    if seen.indicator.cumulative and seen.last_year is not None:
        mark = telling.state_mark(seen.last_year_state)
        return f"{figure_of(seen.indicator, seen.last_year)}{mark} a year ago"
    return "none"


def _rating_before(rating: Rating, before: Known | None) -> str:
    if before is None or not before.rating.is_colour or not rating.is_colour:
        return ""
    return ", as before" if before.rating is rating else f", was {before.rating.value}"
