"""Takes in a table: understands it, keeps it for its sender and shows it; nothing of it is saved before they say so."""

from collections.abc import Callable

from bot.message import Attached, Content, Said
from bot.reply import Buttons, Reply, Text
from handlers.outcome import Answer, Outcome
from handlers.pasting.cells import CannotRead, Pasted
from handlers.pasting.columns import Columns
from handlers.pasting.decimal_commas import with_points
from handlers.pasting.entries import column_samples
from handlers.pasting.files import is_meant_as_table, read_file
from handlers.pasting.showing import WORKBOOK, shown, which_column
from handlers.pasting.text import table_in
from handlers.pasting.understood import Undivided, figure_column, keep, understand
from handlers.request import Request
from handlers.understanding.question import Kind
from handlers.wording import count_of

NO_FIGURES = "I found no figures in it. A column of names or codes and a column of figures is all it takes."
WHAT_I_CAN_READ = "I can read figures from .xlsx and .csv files."


def pasted_in(content: Content) -> Callable[[Request], Outcome] | None:
    """What to do with a table that was pasted or sent; None for anything else, which is heard as usual."""
    try:
        found = _read(content)
    except CannotRead as fault:
        sentence = str(fault)
        return lambda _request: said(sentence)
    return None if found is None else lambda request: take_in(request, found)


def take_in(request: Request, pasted: Pasted) -> Outcome:
    """Show what was understood of a table, in the place of any sent before."""
    columns, places = figure_column(request, pasted)
    if len(places) > 1:
        asked = Undivided(request.message.event, pasted, tuple(column_samples(pasted.rows, columns)))
        keep(request, asked)
        return Outcome(which_column(asked), Answer(Kind.CLARIFY))
    return with_column(request, pasted, columns, places[0] if places else None)


def with_column(request: Request, pasted: Pasted, columns: Columns, place: int | None) -> Outcome:
    """The same once it is known which column holds the figures."""
    found = understand(request, pasted, columns, place, request.message.event)
    if not found.lines:
        return said(" ".join((f"{pasted.file}:" if pasted.file else "", NO_FIGURES)).strip())
    keep(request, found)
    return Outcome(shown(request, found), Answer(Kind.CONFIRM))


def said(sentence: str) -> Outcome:
    """A sentence about what was sent, and the workbook to fill in instead."""
    return Outcome(Reply(sentence, (Text(sentence), Buttons((WORKBOOK,))), only_you=True), Answer(Kind.CLARIFY))


def _read(content: Content) -> Pasted | None:
    if isinstance(content, Said):
        rows = table_in(content.text)
        if not rows:
            return None
        read, notes = with_points(rows, "\t" if "\t" in content.text else ";")
        return Pasted(read, notes=notes)
    if not isinstance(content, Attached):
        return None
    tables = [file for file in content.files if is_meant_as_table(file)]
    if tables:
        found = read_file(tables[0])
        more = len(tables) - 1
        note = f"{count_of(more, 'more file was', 'more files were')} not read; please send one at a time."
        return Pasted(found.rows, found.file, (*found.notes, note) if more else found.notes)
    if content.text.strip() or not content.files:
        return None
    raise CannotRead(f"{content.files[0].name}: {WHAT_I_CAN_READ}")
