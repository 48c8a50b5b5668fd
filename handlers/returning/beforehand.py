"""What saving figures reads of the framework, looked up before the transaction in which other writers wait."""

from handlers.request import Request
from handlers.seeing import Sight
from storage.queries import councils, indicators


def look_up(request: Request) -> None:
    """Let what is kept from one reading session to the next hold it: a transaction that saves figures finds it there.

    Where the framework changes in between, the transaction sees that and looks it up itself.
    """
    session, council = request.session, request.council
    Sight.of(request)
    indicators.asked_of(session, council, request.viewer.email, ())
    indicators.of_services(session, council, ())
    indicators.frequencies(session, council)
    councils.begun(session, council)
