"""Reading what was written after an option; what can't be read is answered with how to write it."""

from argparse import ArgumentTypeError
from datetime import date, datetime

from bot.clock import LONDON

PORTS = range(1, 65536)


def day(text: str) -> date:
    """A day such as 2026-10-16; raises ArgumentTypeError."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f'"{text}" is not a day that can be read; write it as 2026-10-16') from error


def moment(text: str) -> datetime:
    """A moment such as 2026-10-16T09:00, in local time unless it says otherwise; raises ArgumentTypeError."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f'"{text}" is not a moment that can be read; write it as 2026-10-16T09:00') from error
    return found if found.tzinfo else found.replace(tzinfo=LONDON)


def port(text: str) -> int:
    """The number of a port; raises ArgumentTypeError."""
    if not (text.isascii() and text.isdigit() and int(text) in PORTS):
        raise ArgumentTypeError(f'"{text}" is not a port; write a number from {PORTS[0]} to {PORTS[-1]}')
    return int(text)
