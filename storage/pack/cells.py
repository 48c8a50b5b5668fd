"""How each kind of cell is read from text and written back."""

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from domain.days import write_day
from domain.periods import Period, PeriodFault
from domain.rating import Tolerance, ToleranceFault

LONDON = ZoneInfo("Europe/London")

_NUMBER = re.compile(r"-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?", re.ASCII)
_WRITTEN_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_BRITISH_DAY = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})", re.ASCII)
_LARGEST_DIGITS = 30


class CellFault(ValueError):
    """A cell that cannot be read; the text is what was expected."""


@dataclass(frozen=True)
class Kind:
    """A kind of cell. `read` takes text that is not empty and raises CellFault; `write` gives the text back."""

    read: Callable[[str], Any]
    write: Callable[[Any], str] = str


def one_of(*choices: str, word: Callable[[str], Any] = str, also: Mapping[str, str] | None = None) -> Kind:
    """One of several words, capitals or not; `word` makes it an enumeration's member.

    `also` has other ways of writing a choice, in small letters.
    """

    def read(text: str) -> Any:
        meant = (also or {}).get(text.casefold(), text).casefold()
        found = next((choice for choice in choices if choice.casefold() == meant), None)
        if found is None:
            raise CellFault(f"one of {', '.join(choices)}")
        return word(found)

    return Kind(read)


def several_of(*choices: str) -> Kind:
    """Several of these words with `;` between them."""
    one = one_of(*choices)
    return Kind(lambda text: tuple(one.read(part) for part in _parts(text)), ";".join)


def checked_by(parse: Callable[[str], object]) -> Kind:
    """A notation that is kept as it is written, once `parse` has found no fault with it.

    The text of its ValueError says what was expected.
    """

    def read(text: str) -> str:
        try:
            parse(text)
        except ValueError as fault:
            raise CellFault(str(fault).removesuffix(".")) from fault
        return text

    return Kind(read)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _email(text: str) -> str:
    if text.count("@") != 1 or text.startswith("@") or text.endswith("@") or any(sign.isspace() for sign in text):
        raise CellFault("an e-mail address")
    return text.lower()


def _number(text: str) -> Decimal:
    digits = text.replace("−", "-").replace("£", "", 1).removesuffix("%").strip()
    if not _NUMBER.fullmatch(digits) or len(digits) > _LARGEST_DIGITS:
        raise CellFault("a number such as 1204 or 97.9")
    return Decimal(digits.replace(",", ""))


def _write_number(value: Decimal) -> str:
    return format(value, "f")


def _whole(text: str) -> int:
    number = _number(text)
    if number != number.to_integral_value() or number < 0:
        raise CellFault("a whole number, 0 or more")
    return int(number)


def _day(text: str) -> date:
    written = _WRITTEN_DAY.fullmatch(text) or _BRITISH_DAY.fullmatch(text)
    if not written:
        raise CellFault("a date such as 2026-10-16")
    year, month, day = int(written["year"]), int(written["month"]), int(written["day"])
    if not (1 <= month <= 12 and 1 <= year <= 9999):
        raise CellFault("a date that exists, such as 2026-10-16")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        nearest = date(year, month, min(max(day, 1), last))
        raise CellFault(f"a date that exists; the nearest is {nearest} ({write_day(nearest)})")
    return date(year, month, day)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        day = _day(text)
        moment = datetime(day.year, day.month, day.day, tzinfo=LONDON)
    return moment if moment.tzinfo else moment.replace(tzinfo=LONDON)


def _period(text: str) -> Period:
    # Excel turns 2026-09 into the first of September.
    notation = text[:7] if _WRITTEN_DAY.fullmatch(text) and text.endswith("-01") else text
    try:
        return Period.parse(notation)
    except PeriodFault as fault:
        raise CellFault(f"a period: {str(fault).removesuffix('.')}") from fault


def _tolerance(text: str) -> str:
    try:
        return str(Tolerance.parse(text))
    except ToleranceFault as fault:
        raise CellFault("a tolerance: 10% of the target, 2pp (percentage points) or a plain number") from fault


TEXT = Kind(str)
EMAIL = Kind(_email)
SMALL_LETTERS = Kind(str.lower)
NUMBER = Kind(_number, _write_number)
WHOLE = Kind(_whole)
_TICKED = {"true": "yes", "y": "yes", "1": "yes", "false": "no", "n": "no", "0": "no"}
"""What spreadsheets and exports make of a yes or no."""
YES_NO = Kind(one_of("yes", "no", word="yes".__eq__, also=_TICKED).read, lambda value: "yes" if value else "no")
DAY = Kind(_day, date.isoformat)
MOMENT = Kind(_moment, lambda moment: moment.astimezone(LONDON).isoformat())
PERIOD = Kind(_period, lambda period: period.notation)
TOLERANCE = Kind(_tolerance)
WORDS = Kind(_parts, ";".join)
