"""A figure written in another unit than the indicator's: `24.1%` for days."""

import re
from datetime import date
from decimal import Decimal

from domain.answer import Figure, Unreadable
from domain.figures import read_answer, write_figure
from domain.plausibility.doubts import Doubt, Reading
from domain.units import in_other_time, is_plain, words_for

UNITS = ("%", "days", "hours", "minutes", "seconds", "weeks", "months", "years", "£")
DECIMALS = 4
"""With more of them, what one stretch of time is in another is nothing that anybody meant."""

_MEASURED = re.compile(r"(?P<pound>£?)\s*(?P<digits>-?[0-9][0-9.,]*)\s*(?P<words>%|[a-z ]*)", re.IGNORECASE)


def other_unit(text: str, unit: str, today: date) -> Doubt | None:
    """What to ask about an answer in another unit; None for one that reads as it is, or does not without it either."""
    found = _MEASURED.fullmatch(text.strip())
    if found is None or (not found["pound"] and not _is_a_unit(found["words"])):
        return None
    try:
        read_answer(text, unit=unit, today=today)
    except Unreadable:
        return _asked(text.strip(), found, unit, today)
    return None


def _asked(text: str, found: re.Match[str], unit: str, today: date) -> Doubt | None:
    digits = found["digits"]
    try:
        figure = read_answer(digits, unit=unit, today=today)
    except Unreadable:
        return None
    if not isinstance(figure, Figure):
        return None
    named = "plain numbers" if is_plain(unit) or unit.startswith("per ") else unit
    meant = [Reading(digits, write_figure(figure.value, unit))]
    times = None if found["pound"] else in_other_time(found["words"].strip(), unit)
    if times is not None:
        other = figure.value * times.numerator / times.denominator
        if other == round(other, DECIMALS):
            plain = other.quantize(Decimal(1)) if other == other.to_integral_value() else other.normalize()
            meant.insert(0, Reading(f"{plain:f}", write_figure(plain, unit)))
    asks = f"Did you mean {' or '.join(each.words for each in meant)}?"
    return Doubt(f'This one is measured in {named}, and "{text}" is not.', tuple(meant), asks)


def _is_a_unit(words: str) -> bool:
    said = words.strip().casefold()
    return bool(said) and any(said in words_for(unit) for unit in UNITS)
