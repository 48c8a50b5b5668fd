"""A figure written in another unit than the indicator's: `24.1%` for days."""

import re
from datetime import date

from domain.answer import Figure, Unreadable
from domain.figures import read_answer, write_figure
from domain.plausibility.doubts import Doubt, Reading
from domain.units import is_plain, words_for

UNITS = ("%", "days", "hours", "minutes", "seconds", "weeks", "months", "years", "£")
_MEASURED = re.compile(r"(?P<pound>£?)\s*(?P<digits>-?[0-9][0-9.,]*)\s*(?P<words>%|[a-z ]*)", re.IGNORECASE)


def other_unit(text: str, unit: str, today: date) -> Doubt | None:
    """What to ask about an answer in another unit; None for one that reads as it is, or does not without it either."""
    found = _MEASURED.fullmatch(text.strip())
    if found is None or (not found["pound"] and not _is_a_unit(found["words"])):
        return None
    try:
        read_answer(text, unit=unit, today=today)
    except Unreadable:
        return _asked(text.strip(), found["digits"], unit, today)
    return None


def _asked(text: str, digits: str, unit: str, today: date) -> Doubt | None:
    try:
        figure = read_answer(digits, unit=unit, today=today)
    except Unreadable:
        return None
    if not isinstance(figure, Figure):
        return None
    named = "plain numbers" if is_plain(unit) or unit.startswith("per ") else unit
    words = write_figure(figure.value, unit)
    return Doubt(
        f'This one is measured in {named}, and "{text}" is not.', (Reading(digits, words),), f"Did you mean {words}?"
    )


def _is_a_unit(words: str) -> bool:
    said = words.strip().casefold()
    return bool(said) and any(said in words_for(unit) for unit in UNITS)
