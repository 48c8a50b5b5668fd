"""An answer as a real Excel file: typed cells, what the ratings mean, and what isn't signed off marked as a draft."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from bot.reply import File, Table
from domain.access import State
from domain.schedule import LONDON
from handlers.answering.workbook import Number, Sheet, Value, number, workbook
from handlers.seeing import Seen
from handlers.telling import figure_cell, state_mark

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
RATING_NOTE = (
    "Green is at the target or better, amber within the tolerance, red beyond it. A missing figure is never zero: "
    "the rating says why there is none. What is marked provisional or draft is not signed off."
)
TARGET_NOTE = "What the figure was rated against in its own period."
PROVISIONAL = "DRAFT, not signed off"
HEADINGS = (
    "Code",
    "Indicator",
    "Area",
    "Period",
    "Period ends",
    "Figure",
    "Unit",
    "Target",
    "Range from",
    "Range to",
    "Floor",
    "Tolerance",
    "Rating",
    "Direction of travel",
    "Period before",
    "Year before",
    "State",
    "Draft",
    "Due back",
    "Comment",
    "Action",
    "Back on track by",
    "Year-end forecast",
)
NOTES = {
    "Rating": RATING_NOTE,
    "Target": TARGET_NOTE,
    "Tolerance": "How far off target is still amber: % of the target, pp percentage points, else in the figure's unit.",
    "Draft": "A figure that is not signed off may still change.",
}
_FIGURE = re.compile(
    r"(?P<sign>-?)(?P<pound>£?)(?P<digits>\d{1,3}(?:,\d{3})*|\d+)(?P<part>\.\d+)?(?P<percent>%?)", re.ASCII
)
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4}", re.ASCII)
_LONGEST_NAME = 60


def of_table(table: Table, note: str, asked_on: date | None = None) -> File:
    """A table as a file; figures and days become such where they are nothing else."""
    rows = tuple(
        tuple(_typed(cell.text, figures=column.figures) for cell, column in zip(row, table.columns, strict=True))
        for row in table.rows
    )
    drafts = frozenset(n for n, row in enumerate(table.rows) if any(_is_marked(cell.text) for cell in row))
    headings = tuple(column.name for column in table.columns)
    notes = {"Rating": RATING_NOTE} if "Rating" in headings else {}
    return _file(table.caption, Sheet(headings, rows, _about(table.caption, asked_on, note), notes, drafts))


def of_figures(caption: str, seen: Sequence[Seen], asked_on: date | None = None) -> File:
    """Figures as a file: numbers as numbers, and why there is none where there is none."""
    drafts = frozenset(place for place, each in enumerate(seen) if each.provisional)
    about = (
        *_about(caption, asked_on, RATING_NOTE),
        ("Target", TARGET_NOTE),
        ("Rows", len(seen)),
        ("Not signed off", len(drafts)),
    )
    return _file(caption, Sheet(HEADINGS, tuple(map(_row, seen)), about, NOTES, drafts))


def _about(caption: str, asked_on: date | None, note: str) -> tuple[tuple[str, Value], ...]:
    asked = (("As of", asked_on),) if asked_on else ()
    return (("Understood as", caption), *asked, ("What it means", note))


def _row(seen: Seen) -> tuple[Value, ...]:
    indicator, revision, target = seen.indicator, seen.revision, seen.target
    unit, decimals = indicator.unit, indicator.decimals
    lower, upper = (target.lower, target.upper) if target else (None, None)
    return (
        indicator.code,
        indicator.name,
        revision.area if revision and revision.area else "whole council",
        seen.period.short,
        seen.period.last_day,
        number(seen.value, unit, decimals),
        unit,
        number(target.target, unit) if target else None,
        number(lower, unit),
        number(upper, unit),
        number(target.floor, unit) if target else None,
        revision.tolerance if revision else None,
        seen.rating.value,
        seen.direction.value if seen.direction else None,
        _marked(seen, seen.before, seen.before_state),
        _marked(seen, seen.last_year, seen.last_year_state),
        revision.state.value if revision else (figure_cell(seen) if seen.hidden else None),
        PROVISIONAL if seen.provisional else None,
        revision.due_back if revision else None,
        revision.comment if revision else None,
        revision.action if revision else None,
        revision.back_on_track_by if revision else None,
        number(revision.forecast, unit, decimals) if revision else None,
    )


def _marked(seen: Seen, value: Decimal | None, state: State | None) -> Value:
    """A figure to compare with; one that isn't signed off is text, with the word for it."""
    if value is not None and (mark := state_mark(state)):
        return f"{value:f}{mark}"
    return number(value, seen.indicator.unit, seen.indicator.decimals)


def _typed(text: str, *, figures: bool) -> Value:
    """What a cell's text is, if it is nothing but a figure or a day."""
    if _DAY.fullmatch(text):
        try:
            return datetime.strptime(text, "%d %b %Y").replace(tzinfo=LONDON).date()
        except ValueError:
            return text
    found = _FIGURE.fullmatch(text) if figures else None
    if not found:
        return text
    value = Decimal(f"{found['sign']}{found['digits'].replace(',', '')}{found['part'] or ''}")
    typed: Number | None = number(value, found["pound"] or found["percent"] or "number")
    return typed


def _is_marked(text: str) -> bool:
    return text.endswith(("(provisional)", "(draft)"))


def _file(caption: str, told: Sheet) -> File:
    name = re.sub(r"[^a-z0-9]+", "-", caption.casefold()).strip("-")[:_LONGEST_NAME].strip("-") or "answer"
    return File(f"{name}.xlsx", MEDIA_TYPE, workbook(told), caption)
