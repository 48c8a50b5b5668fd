"""What buttons and forms carry as text, read back: a press may be old, and anybody can make one up."""

from datetime import date

LONGEST_NUMBER = 9
"""So many digits fit into every column that numbers are looked up in."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Between these lies every day on which something of a council can begin or end."""

STALE = "That button can't be used any more, so nothing was changed. Please say again what you would like."


def number_carried(text: str) -> int | None:
    """The whole number, from 0 up, that a button or form carries; None where it carries none."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER
    return int(text) if is_number else None


def day_carried(text: str) -> date | None:
    """The day that a button or form carries; None where it carries none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
