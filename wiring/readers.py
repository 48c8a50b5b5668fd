"""What checks the text of a form's field, by the name the field gives."""

from collections.abc import Mapping
from datetime import date

from bot.form import Readers
from domain.answer import Unreadable
from domain.days import read_day
from domain.figures import read_answer
from domain.same_again import is_same_again


def figure_fault(text: str, limits: Mapping[str, str]) -> str | None:
    """What is wrong with a figure in `limits["unit"]`, None if it can be read or repeats the last one."""
    if is_same_again(text):
        return None
    try:
        read_answer(text, unit=limits["unit"], today=date.fromisoformat(limits["today"]))
    except Unreadable as error:
        return str(error)
    return None


def date_fault(text: str, limits: Mapping[str, str]) -> str | None:
    """What is wrong with a date, None if it can be read."""
    try:
        read_day(text, date.fromisoformat(limits["today"]))
    except Unreadable as error:
        return str(error)
    return None


READERS: Readers = {"figure": figure_fault, "date": date_fault}
