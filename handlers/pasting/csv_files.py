"""Reads comma-separated text as spreadsheets write it: in several encodings, with commas, semicolons or tabs."""

import codecs

from handlers.pasting.cells import MOST_ROWS, CannotRead, Row, tidied
from handlers.pasting.decimal_commas import with_points
from handlers.pasting.text import divided

MARKS = ("\t", ";", "|", ",")
"""What may stand between cells. A comma comes last: it may also stand in a figure."""

LINES_LOOKED_AT, LOOKED_AT = 50, 2_000

_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_MOSTLY = 0.8


def rows_of_text(content: bytes, name: str) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """The rows of a text file, and how its commas were read. Raises CannotRead for no text, or too much."""
    text = _decoded(content)
    if text is None:
        raise CannotRead(f"{name} is no text that I can read. Please save it as .xlsx or .csv and send it again.")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    first, _, rest = text.partition("\n")
    if first[:4].casefold() == "sep=" and len(first.strip()) == 5:
        text, mark = rest, first[4]
    else:
        mark = _mark_of(text)
    filled = [row for row in map(tidied, divided(text, mark)) if any(row)]
    if len(filled) > MOST_ROWS:
        raise CannotRead(
            f"{name} has {len(filled):,} rows; up to {MOST_ROWS:,} can be read at once. Please send it in parts."
        )
    return with_points(filled, mark)


def _decoded(content: bytes) -> str | None:
    """UTF-8 or UTF-16 as Excel writes it, else Windows text; None for what is no text at all."""
    for mark, encoding in _WIDE.items():
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    start = content[:LOOKED_AT]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if start[first::2].count(0) > _MOSTLY * len(start[first::2]):
            return content.decode(encoding, errors="replace")
    if 0 in content:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _mark_of(text: str) -> str:
    """What stands between the cells: the mark that divides the most lines into the same number of cells."""
    start = "\n".join(text.split("\n")[:LINES_LOOKED_AT])

    def regular(mark: str) -> tuple[int, int]:
        widths = [len(row) for row in divided(start, mark) if row]
        wide = [width for width in widths if width > 1]
        usual = max(set(wide), key=wide.count) if wide else 0
        return wide.count(usual) if usual else 0, usual

    return max(MARKS, key=regular)
