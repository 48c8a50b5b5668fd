"""Who asked for a change, through which message, as the record keeps it."""

from handlers.request import Request
from storage.amending import Origin


def origin_of(request: Request, acting_for: str | None = None) -> Origin:
    """The asker, now, through the message that is being answered."""
    message = request.message
    return Origin(request.viewer.email, request.now, acting_for, message.place.door, message.event)
