"""What is said where figures are signed off, and who can still change them."""

from collections.abc import Sequence

from domain.access import Role
from domain.periods import Period
from handlers.request import Request
from handlers.wording import called, listed
from storage.queries import people
from storage.tables import Indicator

NAMES_AT_ONCE = 4


def locked_words(request: Request, figures: Sequence[tuple[Indicator, Period]]) -> str:
    """One sentence for all of them, however many: that they are signed off, and who can correct them."""
    names = [called(indicator) for indicator, _ in figures]
    more = [f"{len(names) - NAMES_AT_ONCE} more"] if len(names) > NAMES_AT_ONCE else []
    periods = list(dict.fromkeys(period.short for _, period in figures))
    one = len(names) == 1
    return (
        f"{listed([*names[:NAMES_AT_ONCE], *more])} for {listed(periods)} "
        f"{'has' if one else 'have'} been signed off, so {'it is' if one else 'they are'} locked. "
        f"{who_can_restate(request)} can correct {'it' if one else 'them'} as a restatement."
    )


def who_can_restate(request: Request) -> str:
    """`You` to a performance officer, else who to ask."""
    return "You" if Role.OFFICER in request.viewer.roles else officers(request)


def officers(request: Request) -> str:
    """Who can restate a figure, by name: `A performance officer (Catrin Bello or Joseph Arkwell)`."""
    names = [officer.name for officer in people.with_role(request.session, request.council, Role.OFFICER)]
    return f"A performance officer ({listed(names[:2], 'or')})" if names else "A performance officer"
