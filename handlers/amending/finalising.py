"""Making a proposed target final, or giving it back to be talked about: by an officer or the head of service."""

from bot.reply import Buttons
from domain.access import Role
from handlers.amending.approving import decided, name_of, still_waiting
from handlers.amending.origins import origin_of
from handlers.amending.proposing import set_button
from handlers.only_you import plainly
from handlers.outcome import Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.understanding.question import Kind
from storage.amending import CannotAmend
from storage.attempting import attempt
from storage.planning import apply_planned, decide
from storage.queries import indicators
from storage.tables import Indicator

NOT_YOURS = "A performance officer or the head of service makes a target final."


@does("target.final", writes=True)
def make_final(request: Request, given: Given) -> Outcome:
    """Let a proposed target count, and tell whoever proposed it."""
    waiting = still_waiting(request, given)
    if isinstance(waiting, Outcome):
        return waiting
    indicator = indicators.by_code(request.session, request.council, waiting[0].key.partition("|")[0])
    if indicator is None or not may_finish(request, indicator):
        return plainly(NOT_YOURS, kind=Kind.REFUSE)
    session, council, origin = request.session, request.council, origin_of(request)
    try:
        with attempt(session, council):
            decide(session, council, waiting, "planned", origin)
            apply_planned(session, council, request.today, origin, waiting)
    except CannotAmend as error:
        return plainly(str(error))
    sentence = f"Final: {waiting[0].reason}"
    told = f"{name_of(request)} has made your target final. {waiting[0].reason} It is in reports from now on."
    return decided(request, sentence, waiting[0].asked_by, told, [])


@does("target.back", writes=True)
def give_back(request: Request, given: Given) -> Outcome:
    """Give a proposed target back to its owner, who can propose another."""
    waiting = still_waiting(request, given)
    if isinstance(waiting, Outcome):
        return waiting
    indicator = indicators.by_code(request.session, request.council, waiting[0].key.partition("|")[0])
    if indicator is None or not may_finish(request, indicator):
        return plainly(NOT_YOURS, kind=Kind.REFUSE)
    decide(request.session, request.council, waiting, "refused", origin_of(request))
    told = f"{name_of(request)} would like to talk about your target before it is final. {waiting[0].reason}"
    buttons = Buttons((set_button(indicator, named=False),))
    return decided(request, "Given back to be talked about.", waiting[0].asked_by, told, [], buttons)


def may_finish(request: Request, indicator: Indicator) -> bool:
    """Whether the asker makes targets of this indicator final: a performance officer, or the head of its service."""
    return Role.OFFICER in request.viewer.roles or indicator.service in request.viewer.heads
