"""Seen figures in words, tables and data: how every answer tells one."""

from collections.abc import Sequence

from bot.reply import Cell, Column, Table, Tone
from domain.access import State
from domain.direction import Direction
from domain.periods import Frequency
from domain.rating import Rating
from handlers.outcome import Shown
from handlers.own_words import headed
from handlers.request import Request
from handlers.seeing import Seen
from handlers.wording import (
    called,
    figure_of,
    full_stop,
    listed,
    rating_tone,
    rating_word,
    said_comment,
    short_day,
    target_words,
)

SPANS = {Frequency.MONTH: "month", Frequency.QUARTER: "quarter", Frequency.HALF: "half year", Frequency.YEAR: "year"}
HIDDEN = {State.SUBMITTED: "awaiting sign-off", State.SIGNED_OFF: "not published yet"}
ARROWS = {Direction.BETTER: "Better", Direction.WORSE: "Worse", Direction.SAME: "Same"}
NO_COMPARISON = "no comparison"


def figure_words(seen: Seen) -> str:
    """The figure as it is written, or why there is none."""
    if seen.value is not None:
        return figure_of(seen.indicator, seen.value)
    if seen.begins is not None:
        return "no figure"
    return HIDDEN[seen.hidden] if seen.hidden else seen.rating.value


def short_target(seen: Seen) -> str:
    """The target without the word."""
    return target_words(seen.target, seen.indicator).removeprefix("target ")


def sentence(seen: Seen) -> str:
    """`Missed bins: 62 for Q2 2026/27 (July to September 2026). Red, target 40 or fewer; 38 the quarter before.`"""
    name, period = seen.indicator.name, seen.period.title
    if seen.begins is not None:
        return f"{name}: no figure for {period}, for its record begins with {seen.begins.title}."
    if seen.value is None:
        return f"{name}: {_why_none(seen)} for {period}."
    return f"{name}: {marked_figure(seen)} for {period}. {rated_words(seen)}"


def marked_figure(seen: Seen) -> str:
    """The figure with the word that one not signed off always carries, or why there is none."""
    return f"{figure_words(seen)}{provisional_mark(seen)}"


def provisional_mark(seen: Seen) -> str:
    """The word that what is not signed off always carries, to stand behind it."""
    if not seen.provisional:
        return ""
    return state_mark(seen.revision.state if seen.revision is not None else State.SUBMITTED)


def state_mark(state: State | None) -> str:
    """The same for a figure in this state."""
    if state is None or state.is_signed_off:
        return ""
    return " (draft)" if state is State.DRAFT else " (provisional)"


def rated_words(seen: Seen) -> str:
    """`Red, target 40 or fewer; 38 the quarter before, 44 a year before.`"""
    target = target_words(seen.target, seen.indicator)
    judged = f"{rating_word(seen.rating)}, {target}" if target else rating_word(seen.rating)
    beside = comparison_words(seen)
    return f"{judged}; {beside}." if beside else f"{judged}."


def comparison_words(seen: Seen) -> str:
    """`38 the quarter before, 44 a year before`; empty without either."""
    words = []
    if seen.before is not None:
        earlier = f"{figure_of(seen.indicator, seen.before)}{state_mark(seen.before_state)}"
        words.append(f"{earlier} the {SPANS[seen.period.frequency]} before")
    if seen.last_year is not None and seen.period != seen.period.year:
        words.append(f"{figure_of(seen.indicator, seen.last_year)}{state_mark(seen.last_year_state)} a year before")
    return ", ".join(words)


def comment_words(seen: Seen) -> str:
    """The comment, the action and the day as they stand with a figure; empty where nothing worth repeating does."""
    revision = seen.revision
    if revision is None:
        return ""
    comment, action = full_stop(said_comment(revision.comment)), full_stop(said_comment(revision.action))
    by = said_comment(revision.action_by)
    words = [comment, f"Action: {action}" if action else "", f"By whom: {full_stop(by)}" if by else ""]
    options = full_stop(said_comment(revision.options))
    words.append(f"Ways forward: {options}" if options else "")
    if revision.back_on_track_by:
        words.append(f"Back on track by {short_day(revision.back_on_track_by)}.")
    return " ".join(word for word in words if word)


def composed_words(seen: Seen) -> str:
    """What a composite is put together from, and what had to be left out; empty for an ordinary indicator."""
    if seen.composite is None:
        return ""
    by_code = {member.indicator.code: member for member in seen.members}
    counted = [_member_words(by_code[code]) for code in seen.composite.counted]
    left_out = [_member_words(by_code[code]) for code in seen.composite.left_out]
    words = [f"It has no figure of its own: it is rated from {listed(counted)}."] if counted else []
    words += [f"Left out, having no rating: {listed(left_out)}."] if left_out else []
    return " ".join(words)


def _member_words(member: Seen) -> str:
    return f"{called(member.indicator)} ({figure_words(member) if member.hidden else member.rating.value})"


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


def rows(request: Request, caption: str, seen: Sequence[Seen], owners: Sequence[str] = ()) -> Table:
    """A table of figures with target, rating and direction of travel, and whose each is where `owners` tell."""
    columns = (Column("Indicator"), Column("Figure", True), Column("Target", True), Column("Rating"), Column("Travel"))
    if not owners:
        return Table(caption, headed(request.framework, columns), tuple(_row(each) for each in seen))
    owned = tuple((*_row(each), Cell(owner)) for each, owner in zip(seen, owners, strict=True))
    return Table(caption, headed(request.framework, (*columns, Column("Owner"))), owned)


def figure_cell(seen: Seen) -> str:
    """The figure for a table, with the word that one not signed off carries; the rating stands beside it."""
    if seen.composite is not None:
        return f"composite{provisional_mark(seen)}"
    if seen.value is None:
        return HIDDEN[seen.hidden] if seen.hidden else "no figure"
    return marked_figure(seen)


def _row(seen: Seen) -> tuple[Cell, ...]:
    return (
        Cell(called(seen.indicator)),
        Cell(figure_cell(seen)),
        Cell(short_target(seen) or "none"),
        Cell(rating_word(seen.rating), rating_tone(seen.rating)),
        Cell(ARROWS[seen.direction] if seen.direction else NO_COMPARISON, _travel_tone(seen.direction)),
    )


def _travel_tone(travel: Direction | None) -> Tone:
    return {Direction.BETTER: Tone.GOOD, Direction.WORSE: Tone.BAD}.get(travel or Direction.SAME, Tone.QUIET)


def _why_none(seen: Seen) -> str:
    if seen.hidden:
        return HIDDEN[seen.hidden]
    if seen.rating is Rating.LATE:
        return "late, not returned yet"
    if seen.rating is Rating.SUPPRESSED:
        return "suppressed, because so small a number could point to a person,"
    due_back = seen.revision.due_back if seen.revision else None
    return f"{seen.rating.value}, expected by {short_day(due_back)}," if due_back else seen.rating.value
