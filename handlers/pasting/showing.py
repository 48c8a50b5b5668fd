"""Shows what was understood of a table: each figure as read, how it would be rated, and what is unclear."""

from collections.abc import Sequence
from textwrap import shorten

from bot.reply import Button, Buttons, Cell, Column, Note, Part, Reply, Table, Text, Tone
from domain.answer import Figure, NoFigure, Unreadable
from domain.figures import read_answer
from domain.periods import Period
from handlers import telling
from handlers.own_words import headed
from handlers.pasting.understood import Line, Standing, Understood, Undivided, figure_named
from handlers.request import Request
from handlers.seeing import Seen, see
from handlers.wording import called, count_of, figure_of, rating_tone, rating_word
from storage.ratings import rate_outturn
from storage.tables import Indicator

MOST_SHOWN = 60
LONGEST_WORDS = 90
NOTHING_SAVED = "Nothing is saved yet."

WORKBOOK = Button("Workbook to fill in", "return.workbook")


def shown(request: Request, found: Understood) -> Reply:
    """The table with the sentence above it and what can be done."""
    opening = opening_words(found)
    listed_lines = _most_wanted(found.lines)
    parts: list[Part] = [Text(opening), _table(request, listed_lines)]
    left = len(found.lines) - len(listed_lines)
    notes = [*found.notes, *([f"{count_of(left, 'more row is', 'more rows are')} not shown."] if left else [])]
    parts += [Note(" ".join(notes))] if notes else []
    return Reply(opening, (*parts, *buttons(found)), only_you=True)


def opening_words(found: Understood) -> str:
    """`q2.xlsx: 12 of 14 rows understood; 2 need you. Nothing is saved yet.`"""
    asks, same, closed = (len(found.of(each)) for each in (Standing.ASKS, Standing.SAME, Standing.CLOSED))
    known = len(found.lines) - asks - closed
    words = [f"{known} of {count_of(len(found.lines), 'row')} understood"]
    words += [f"{asks} {'needs' if asks == 1 else 'need'} you"] if asks else []
    words += [f"{closed} can't be changed here"] if closed else []
    words += [f"{same} {'is' if same == 1 else 'are'} in the record already"] if same else []
    file = f"{found.file}: " if found.file else ""
    return f"{file}{'; '.join(words)}. {NOTHING_SAVED}"


def buttons(found: Understood) -> list[Part]:
    """Save what is clear, put the rest right, or leave it."""
    ready, asks = len(found.of(Standing.READY)), found.of(Standing.ASKS)
    carried = {"edition": found.edition}
    offered = []
    if ready:
        label = "Save it" if ready == 1 else f"Save the {ready}"
        offered.append(Button(label, "paste.save", carried, primary=True))
    if asks:
        offered.append(right_button(found))
    percentages = [line for line in asks if is_percentage(line)]
    if len(percentages) > 1:
        offered.append(Button(f"Read {len(percentages)} as percentages", "paste.percent", carried))
    if ready or asks:
        offered.append(Button("Leave it", "paste.leave", carried))
    return [Buttons(tuple(offered))] if offered else []


def right_button(found: Understood) -> Button:
    """Opens the form for the rows that need their sender."""
    asks = len(found.of(Standing.ASKS))
    label = "Put it right" if asks == 1 else f"Put the {asks} right"
    return Button(label, "paste.right.open", {"edition": found.edition}, opens="form")


def is_percentage(line: Line) -> bool:
    """Whether a row is asked about because it holds 0.979 for 97.9%."""
    return bool(line.instead) and line.unclear.endswith("%?")


def which_column(found: Undivided) -> Reply:
    """The question about a table with several columns of figures."""
    words = f"Which column holds the figures? {NOTHING_SAVED}"
    offered = tuple(
        Button(shorten(name, 70, placeholder="…"), "paste.column", {"edition": found.edition, "column": str(place)})
        for place, name in found.columns[:5]
    )
    return Reply(words, (Text(words), Buttons(offered)), only_you=True)


def _most_wanted(lines: Sequence[Line]) -> list[Line]:
    """All rows as they stand in the table; of too many first those that are unclear."""
    if len(lines) <= MOST_SHOWN:
        return list(lines)
    order = (Standing.ASKS, Standing.READY, Standing.CLOSED, Standing.SAME)
    return sorted(lines, key=lambda line: order.index(line.standing))[:MOST_SHOWN]


def _table(request: Request, lines: Sequence[Line]) -> Table:
    named = [figure_named(request, line.key) for line in lines]
    seen = _seen(request, [each for each in named if each is not None])
    columns = [Column("Indicator"), Column("Figure", True), Column("Rating"), Column("Before", True)]
    commented = any(line.comment for line in lines)
    columns += [Column("Comment")] if commented else []
    rows = []
    for line, about in zip(lines, named, strict=True):
        cells = _known_cells(request, line, *about, seen) if about else _unknown_cells(line)
        cells += [Cell(shorten(line.comment, LONGEST_WORDS, placeholder="…"))] if commented else []
        tone = Tone.WARNING if line.standing in (Standing.ASKS, Standing.CLOSED) else Tone.QUIET
        rows.append((*cells, Cell(line.unclear or line.remark, tone)))
    return Table("What was understood", headed(request.framework, (*columns, Column("Unclear"))), tuple(rows))


def _unknown_cells(line: Line) -> list[Cell]:
    return [Cell(shorten(line.label, LONGEST_WORDS, placeholder="…")), Cell(line.answer[:40]), Cell(""), Cell("")]


def _known_cells(
    request: Request, line: Line, indicator: Indicator, period: Period, seen: dict[str, Seen]
) -> list[Cell]:
    figure, rating = Cell(line.answer[:40]), Cell("")
    try:
        said = read_answer(line.answer, unit=indicator.unit, today=request.today)
    except Unreadable:
        pass
    else:
        figure, rating = Cell(_figure_words(indicator, said)), _rating_cell(request, indicator, period, said)
    before = seen[line.key]
    words = ""
    if before.before is not None:
        words = f"{figure_of(indicator, before.before)}{telling.state_mark(before.before_state)}"
    return [Cell(_name(line, indicator, period, request)), figure, rating, Cell(words)]


def _name(line: Line, indicator: Indicator, period: Period, request: Request) -> str:
    """The indicator's name, with its period where it isn't the latest, and the words it was read from."""
    name = called(indicator)
    if period != Period.latest_closed(request.today, indicator.frequency):
        name = f"{name}, {period.short}"
    said = line.label.casefold()
    is_plain = said in ("", f"row {line.row}") or indicator.code.casefold() in said or indicator.name.casefold() in said
    return name if is_plain else f'{name} (from "{shorten(line.label, 40, placeholder="…")}")'


def _figure_words(indicator: Indicator, said: Figure | NoFigure) -> str:
    if isinstance(said, Figure):
        return figure_of(indicator, said.value)
    return f"{said.reason.value} until {said.due_back:%d %b %Y}" if said.due_back else said.reason.value


def _rating_cell(request: Request, indicator: Indicator, period: Period, said: Figure | NoFigure) -> Cell:
    if isinstance(said, NoFigure):
        return Cell("")
    rating = rate_outturn(request.session, request.council, request.framework, indicator, period, said.value).rating
    return Cell(rating_word(rating), rating_tone(rating))


def _seen(request: Request, named: Sequence[tuple[Indicator, Period]]) -> dict[str, Seen]:
    """How each figure stands now, looked up together for each period."""
    found: dict[str, Seen] = {}
    for period in {period for _, period in named}:
        those = [indicator for indicator, own in named if own == period]
        found |= {f"{each.indicator.code}|{period.notation}": each for each in see(request.alone(), those, period)}
    return found
