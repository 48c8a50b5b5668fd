"""Reads a column of figures with decimal commas, as spreadsheets of other countries write them, where it is clear.

`18.391,00` can be nothing else, and between semicolons nor can `61,2`: a comma could have parted the cells.
"""

import re
from collections.abc import Iterable, Sequence

from handlers.pasting.cells import Row

_FIGURE = re.compile(r"(?P<before>\(?[-+]?\s?£?\s?[-+]?)(?P<digits>[0-9][0-9.,]*)(?P<behind>\)?\s?(?:%|[^\W\d_].*)?)")
_GROUPED = r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+"
_SURE = re.compile(rf"{_GROUPED},[0-9]+")
_DECIMAL = re.compile(r"[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+")
_WITH_COMMA = re.compile(rf"(?:[0-9]+|{_GROUPED})(?:,[0-9]+)?")


def with_points(rows: Sequence[Row], mark: str) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """The rows with points for decimals in each column that has commas for them, and a note on how it was read.

    A column with a figure that cannot be written so (`1,204.5`, `61.2`), or may well not be (`1,204`), is left as it
    is. `mark` parts the cells.
    """
    known = [_digits(row[place] for row in rows if place < len(row)) for place in range(max(map(len, rows), default=0))]
    settled = {place: sure for place, digits in enumerate(known) if (sure := _sign_of_commas(digits, mark))}
    if not settled:
        return tuple(rows), ()
    read = tuple(
        tuple(_with_point(cell) if place in settled else cell for place, cell in enumerate(row)) for row in rows
    )
    example = next(iter(settled.values()))
    return read, (f"Commas were read as decimal points: {example} is {_plain(example)}.",)


def _digits(cells: Iterable[str]) -> list[str]:
    return [found["digits"] for cell in cells if (found := _FIGURE.fullmatch(cell.strip()))]


def _sign_of_commas(digits: Sequence[str], mark: str) -> str:
    """The figure that shows that a column has decimal commas; empty where none does, or another says otherwise."""
    if not all(_WITH_COMMA.fullmatch(each) for each in digits):
        return ""
    if sure := [each for each in digits if _SURE.fullmatch(each)]:
        return sure[0]
    if mark != ";" or any(_THOUSANDS.fullmatch(each) for each in digits):
        return ""
    return next((each for each in digits if _DECIMAL.fullmatch(each)), "")


def _with_point(cell: str) -> str:
    found = _FIGURE.fullmatch(cell.strip())
    return f"{found['before']}{_plain(found['digits'])}{found['behind']}" if found else cell


def _plain(digits: str) -> str:
    return digits.replace(".", "").replace(",", ".")
