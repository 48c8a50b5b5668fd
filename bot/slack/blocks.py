"""The parts of a reply as Block Kit: only block types that every Slack client shows, each within its limits.

A table becomes a list in which each row names its values. A client that does not know Slack's newer table block shows
nothing in its place, one message may hold only one of them, and on a phone they have to be scrolled sideways.
"""

from collections.abc import Iterable, Iterator
from functools import singledispatch
from itertools import zip_longest

from bot.form import Form
from bot.reply import Bullets, Buttons, Cell, Chart, Column, Fact, Facts, File, Heading, Note, Part, Table, Text, Tone
from bot.slack.buttons import action_rows, opener
from bot.slack.elements import Block, heading, marked, plain, quiet
from bot.slack.limits import SECTION_TEXT
from bot.slack.words import bold, divided, joined, literal

MARKS = {Tone.GOOD: "🟢 ", Tone.WARNING: "🔶 ", Tone.BAD: "🟥 "}
"""Beside the words that say the same; the shapes differ as well as the colours."""


@singledispatch
def blocks_of(part: Part) -> list[Block]:
    """The blocks that show a part in a message; charts and files have none, they follow as uploads of their own."""
    raise TypeError(f"{type(part).__name__} is not a part of a reply")


@blocks_of.register
def _(_part: Chart | File) -> list[Block]:
    return []


@blocks_of.register
def _(part: Heading) -> list[Block]:
    return heading(part.text)


@blocks_of.register
def _(part: Text) -> list[Block]:
    return plain(part.text)


@blocks_of.register
def _(part: Note) -> list[Block]:
    return quiet(part.text)


@blocks_of.register
def _(part: Buttons) -> list[Block]:
    return action_rows(part.buttons)


@blocks_of.register
def _(part: Form) -> list[Block]:
    return action_rows((opener(part),))


@blocks_of.register
def _(part: Bullets) -> list[Block]:
    return _listed(f"• {piece}" for item in part.items for piece in divided(item, SECTION_TEXT - 2, literal))


@blocks_of.register
def _(part: Facts) -> list[Block]:
    return _listed(piece for fact in part.facts for piece in _fact(fact))


@blocks_of.register
def _(part: Table) -> list[Block]:
    caption = [marked(piece) for piece in divided(part.caption, SECTION_TEXT, bold)]
    if part.rows:
        return caption + _listed(piece for row in part.rows for piece in _row(part.columns, row))
    names = ", ".join(column.name for column in part.columns if column.name.strip())
    return caption + (plain(f"{names}: nothing to list.") if names else [])


def _listed(lines: Iterable[str]) -> list[Block]:
    return [marked(text) for text in joined(lines, SECTION_TEXT)]


def _row(columns: tuple[Column, ...], row: tuple[Cell, ...]) -> tuple[str, ...]:
    said = (piece for column, cell in zip_longest(columns[1:], row[1:]) if cell for piece in _value(column, cell))
    return joined((*_first(row[:1]), *joined(said, SECTION_TEXT, " · ")), SECTION_TEXT)


def _first(cells: tuple[Cell, ...]) -> Iterator[str]:
    for cell in cells:
        for piece in divided(cell.text, SECTION_TEXT - 2, bold):
            yield f"{MARKS.get(cell.tone, '')}{piece}"


def _value(column: Column | None, cell: Cell) -> tuple[str, ...]:
    if not cell.text.strip():
        return ()
    named = f"{column.name}: " if column and column.name.strip() else ""
    return divided(f"{named}{MARKS.get(cell.tone, '')}{' '.join(cell.text.split())}", SECTION_TEXT, literal)


def _fact(fact: Fact) -> tuple[str, ...]:
    name = " ".join(fact.name.split())
    if not name and not fact.value.strip():
        return ()
    value = divided(f"{MARKS.get(fact.tone, '')}{fact.value.strip() or '–'}", SECTION_TEXT, literal)
    names = divided(name, SECTION_TEXT - 1, lambda piece: f"{bold(piece)}:")
    return joined((*names, value[0]), SECTION_TEXT, " ") + value[1:]
