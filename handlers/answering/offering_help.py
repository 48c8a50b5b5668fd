"""To whom help offers what: nobody is shown what they could make no use of."""

from domain.access import Role
from handlers.officers import OFFICERS
from handlers.registration import ANYONE, Acting, Answering, For
from handlers.request import Request
from handlers.whose import Whose
from storage.queries import indicators


def is_offered(request: Request, entry: Answering | Acting) -> bool:
    """Whether the asker may do it, and has a use for it."""
    viewer = request.viewer
    if entry.may != ANYONE and not entry.may & viewer.roles:
        return False
    match entry.offered_to:
        case For.EVERYBODY:
            return True
        case For.CHASING:
            return bool(viewer.roles & OFFICERS or viewer.heads)
        case For.SIGNING:
            return bool(viewer.roles & {Role.DIRECTOR, Role.OFFICER} or viewer.heads)
        case For.GIVING:
            return gives_figures(request)


def gives_figures(request: Request) -> bool:
    """Whether the asker owns a figure, stands in for who does, or may enter others': heads, officers and partners."""
    viewer = request.viewer
    if Role.AUDITOR in viewer.roles:
        return False
    if viewer.roles & {Role.OFFICER, Role.PARTNER} or viewer.heads:
        return True
    whose = Whose.on(request.session, request.council, request.today)
    standing_in = whose.stands_in_for(viewer.email)
    return bool(viewer.email) and bool(indicators.asked_of(request.session, request.council, viewer.email, standing_in))
