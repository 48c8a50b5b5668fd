"""What a status, list or count is about: the indicators picked, in the period said or the newest one with figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.periods import Period
from handlers.answering.picking import period_asked, picked
from handlers.request import Request
from handlers.seeing import Seen, see
from handlers.understanding.question import Question
from storage.tables import Indicator

QUARTERS_LOOKED_BACK = 8


@dataclass(frozen=True)
class Reported:
    """The figures for one period; `instead_of` is the reporting quarter when nothing of it may be seen here yet."""

    period: Period
    seen: tuple[Seen, ...]
    instead_of: Period | None = None

    @property
    def explained(self) -> str:
        """Why the answer is about another period than the latest closed one; empty when it isn't."""
        if self.instead_of is None:
            return ""
        return f"No figures for {self.instead_of.short} can be shown yet, so this is {self.period.short}."


def reported(request: Request, question: Question) -> Reported:
    """The figures a question is about.

    With no period said and none of the reporting quarter's figures to be seen here, the newest quarter that has some.
    """
    return report(request, question, picked(request, question))


def report(request: Request, question: Question, indicators: Sequence[Indicator]) -> Reported:
    """The same for indicators already picked."""
    asked = period_asked(request, question)
    seen = see(request, indicators, asked)
    if question.period.last or not seen or _has_figures(seen):
        return Reported(asked, seen)
    for back in range(1, QUARTERS_LOOKED_BACK + 1):
        earlier = see(request, indicators, asked.previous(back))
        if _has_figures(earlier):
            return Reported(asked.previous(back), earlier, instead_of=asked)
    return Reported(asked, seen)


def _has_figures(seen: Sequence[Seen]) -> bool:
    return any(each.is_there for each in seen)
