"""Tables and facts on a card."""

from itertools import zip_longest

from bot.reply import Cell, Column, Facts, Table, Tone
from bot.teams.words import Element, is_markup, words

WIDEST = 6
"""Columns that can still be read on a telephone when the words in them wrap; wider tables become facts, row by row."""

NARROWEST_CARD = 55
"""Letters side by side on a card that is not shown in full width."""

LONGEST_LINE = 40
"""Letters after which a cell is expected to wrap, so that one long name does not take all the room."""


def facts(part: Facts) -> list[Element]:
    """Facts as a FactSet where it can show them as they are, else as lines."""
    plain = all(fact.tone in (Tone.PLAIN, Tone.QUIET) for fact in part.facts)
    known = [fact for fact in part.facts if fact.name or fact.value]
    if not known:
        return []
    if plain and not any(is_markup(f"{fact.name}\n{fact.value}") for fact in known):
        return [{"type": "FactSet", "facts": [{"title": fact.name, "value": fact.value} for fact in known]}]
    return [_fact_row(fact.name, fact.value, fact.tone, first=fact is known[0]) for fact in known]


def _fact_row(name: str, value: str, tone: Tone, *, first: bool) -> Element:
    return {
        "type": "ColumnSet",
        "spacing": "Default" if first else "Small",
        "columns": [
            {"type": "Column", "width": 2, "items": [words(name or " ", bold=True)]},
            {"type": "Column", "width": 3, "items": [words(value or " ", tone)]},
        ],
    }


def table(part: Table) -> list[Element]:
    """A caption and the rows under their headings; the words wrap, so that it fits a telephone."""
    caption = [words(part.caption, bold=True)] if part.caption else []
    if not part.columns and not part.rows:
        return caption
    if max([len(part.columns), *map(len, part.rows)]) > WIDEST:
        return caption + [element for row in part.rows for element in _row_as_facts(part.columns, row)]
    heading = [_cell(Cell(column.name), column, bold=True) for column in part.columns]
    rows = [[_cell(cell, column) for cell, column in _paired(row, part.columns)] for row in part.rows]
    grid = {
        "type": "Table",
        "showGridLines": False,
        "columns": [{"width": width} for width in _widths(part)],
        "rows": [{"type": "TableRow", "cells": cells} for cells in [heading, *rows]],
    }
    return [*caption, grid]


def _paired(row: tuple[Cell, ...], columns: tuple[Column, ...]) -> list[tuple[Cell, Column]]:
    pairs = zip_longest(row, columns)
    return [(cell or Cell(""), column or Column("")) for cell, column in pairs]


def _cell(cell: Cell, column: Column, *, bold: bool = False) -> Element:
    text = " ".join(cell.text.split("\n"))
    return {"type": "TableCell", "items": [words(text or " ", cell.tone, bold=bold, right=column.figures)]}


def _widths(part: Table) -> list[int]:
    """Shares of the width: first every column's longest word, then the rest to those that have more to say."""
    texts = [
        [column.name, *(row[place].text for row in part.rows if place < len(row))]
        for place, column in enumerate(part.columns)
    ]
    whole = [2 + max((len(word) for text in column for word in text.split()), default=0) for column in texts]
    lengths = [min(max(map(len, column)), LONGEST_LINE) for column in texts]
    more = [max(0, length - word) for length, word in zip(lengths, whole, strict=True)]
    spare = max(0, NARROWEST_CARD - sum(whole))
    return [word + spare * extra // (sum(more) or 1) for word, extra in zip(whole, more, strict=True)]


def _row_as_facts(columns: tuple[Column, ...], row: tuple[Cell, ...]) -> list[Element]:
    pairs = _paired(row, columns)
    name, _ = pairs[0]
    others = [_fact_row(column.name, cell.text, cell.tone, first=False) for cell, column in pairs[1:]]
    return [words(f"{columns[0].name}: {name.text}" if columns else name.text, bold=True, separator=True), *others]
