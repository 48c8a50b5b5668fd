"""Seen figures in words, tables and data: how every answer tells one."""

from collections.abc import Sequence

from bot.reply import Cell, Column, Table, Tone
from domain.direction import Direction
from domain.figures import write_figure
from domain.rating import Rating
from handlers.outcome import Shown
from handlers.seeing import Seen
from handlers.wording import rating_tone, rating_word, short_day, target_words
from storage.tables import Indicator

ARROWS = {Direction.BETTER: "Better", Direction.WORSE: "Worse", Direction.SAME: "Same"}


def spoken_unit(indicator: Indicator) -> str:
    """The unit as it is said beside the name: not again where the name says it ("Missed collections per 100,000")."""
    said = indicator.unit.startswith("per ") and indicator.unit.casefold() in indicator.name.casefold()
    return "number" if said else indicator.unit


def figure_words(seen: Seen) -> str:
    """The figure as it is written, or why there is none."""
    if seen.value is not None:
        return write_figure(seen.value, spoken_unit(seen.indicator), seen.indicator.decimals)
    if seen.hidden:
        return "awaiting sign-off"
    return seen.rating.value


def short_target(seen: Seen) -> str:
    """The target without the word."""
    words = target_words(seen.target, seen.indicator.polarity, spoken_unit(seen.indicator), seen.indicator.decimals)
    return words.removeprefix("target ")


def sentence(seen: Seen) -> str:
    """`Missed bins: 62 for Q2 2026/27 (July to September 2026). Red, target 40 or fewer; 38 the quarter before.`"""
    name, period = seen.indicator.name, seen.period.title
    if seen.value is None:
        return f"{name}: {_why_none(seen)} for {period}."
    provisional = " (provisional)" if seen.provisional else ""
    return f"{name}: {figure_words(seen)}{provisional} for {period}. {rated_words(seen)}"


def rated_words(seen: Seen) -> str:
    """`Red, target 40 or fewer; 38 last quarter, 44 a year before.`"""
    target = target_words(seen.target, seen.indicator.polarity, spoken_unit(seen.indicator), seen.indicator.decimals)
    judged = f"{rating_word(seen.rating)}, {target}" if target else rating_word(seen.rating)
    beside = comparison_words(seen)
    return f"{judged}; {beside}." if beside else f"{judged}."


def comparison_words(seen: Seen) -> str:
    """`38 the quarter before, 44 a year before`; empty without either."""
    unit, decimals = spoken_unit(seen.indicator), seen.indicator.decimals
    words = []
    if seen.before is not None:
        words.append(f"{write_figure(seen.before, unit, decimals)} the {seen.indicator.frequency.value} before")
    if seen.last_year is not None and seen.period != seen.period.year:
        words.append(f"{write_figure(seen.last_year, unit, decimals)} a year before")
    return ", ".join(words)


def shown(seen: Seen, *, owner: bool = False) -> Shown:
    """The figure as data."""
    target = seen.target
    revision = seen.revision
    return Shown(
        code=seen.indicator.code,
        name=seen.indicator.name,
        period=seen.period.notation,
        value=f"{seen.value:f}" if seen.value is not None else None,
        target=f"{target.target:f}" if target and target.target is not None else None,
        rating=seen.rating,
        direction=seen.direction,
        area=revision.area if revision and revision.area else None,
        state=revision.state.value if revision else None,
        reason=None if seen.rating.is_colour else seen.rating.value,
        due_back=revision.due_back.isoformat() if revision and revision.due_back else None,
        owner=seen.indicator.owner if owner else None,
    )


def rows(caption: str, seen: Sequence[Seen]) -> Table:
    """A table of figures with target, rating and direction of travel."""
    columns = (Column("Indicator"), Column("Figure", True), Column("Target", True), Column("Rating"), Column("Travel"))
    return Table(caption, columns, tuple(_row(each) for each in seen))


def _row(seen: Seen) -> tuple[Cell, ...]:
    figure = figure_words(seen) + (" (provisional)" if seen.provisional and seen.value is not None else "")
    return (
        Cell(seen.indicator.name),
        Cell(figure),
        Cell(short_target(seen) or "none"),
        Cell(rating_word(seen.rating), rating_tone(seen.rating)),
        Cell(ARROWS[seen.direction] if seen.direction else "no comparison", _travel_tone(seen.direction)),
    )


def _travel_tone(travel: Direction | None) -> Tone:
    return {Direction.BETTER: Tone.GOOD, Direction.WORSE: Tone.BAD}.get(travel or Direction.SAME, Tone.QUIET)


def _why_none(seen: Seen) -> str:
    if seen.hidden:
        return "awaiting sign-off"
    if seen.rating is Rating.LATE:
        return "late, nothing has been said"
    due_back = seen.revision.due_back if seen.revision else None
    return f"{seen.rating.value}, expected by {short_day(due_back)}" if due_back else seen.rating.value
