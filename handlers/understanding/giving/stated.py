"""What comes of reading figures in a text: which are clear, and which are to be asked about."""

from dataclasses import dataclass

from domain.periods import Period
from handlers.understanding.names.option import Option
from handlers.understanding.question import NO_TIME, Entry, PeriodAsked


@dataclass(frozen=True)
class Unclear:
    """A figure as it was typed whose name is not clear, and a label and a text for each that may be meant."""

    typed: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Stated:
    """Figures that were stated.

    `doubtful` are what a name may mean, with the answer given for it, where unclear. `or_year` is the financial year
    that the answer may be instead: "24/25" from whoever enters that percentage. `unclear` are figures stated beside
    these, which are to be asked about.
    """

    entries: tuple[Entry, ...] = ()
    period: PeriodAsked = NO_TIME
    correction: bool = False
    doubtful: tuple[Option, ...] = ()
    answer: str = ""
    or_year: str = ""
    unclear: tuple[Unclear, ...] = ()


def figure_again(code: str, said: Stated) -> str:
    """The text that states the same figure, for the same period, of what has this code."""
    when = Period.parse(said.period.last).short if said.period.last else ""
    return f"{code} {said.answer} for {when}" if when else f"{code} {said.answer}"
