"""What Teams says when it does not take a message, in our own words."""

from botbuilder.schema import ErrorResponseException
from msrest.exceptions import ClientException, HttpOperationError

from bot.ports import DeliveryFailed, Throttled, Unreachable

USUAL_PAUSE = 30.0
"""Seconds to wait when Teams asks to wait and does not say how long."""

_GONE = {
    "BotNotInConversationRoster": "Outturn is not in that conversation; an owner has to add the app",
    "BotDisabledByAdmin": "the app Outturn is switched off for this person by an administrator of Teams",
    "MessageWritesBlocked": "this person has blocked or removed the app Outturn in Teams",
    "ConversationNotFound": "that conversation no longer exists in Teams",
    "ConversationBlockedByUser": "this person has blocked the app Outturn in Teams",
}


def named(error: ClientException) -> Exception:
    """Our name for a failed call: Unreachable, Throttled or DeliveryFailed."""
    if not isinstance(error, HttpOperationError):
        return DeliveryFailed(f"Teams could not be reached: {error}")
    status = error.response.status_code
    if status == 429:
        return Throttled(_seconds(error.response.headers.get("Retry-After", "")))
    code, text = _reason(error)
    if code in _GONE:
        return Unreachable(_GONE[code])
    if status in (403, 404):
        return Unreachable(f"Teams does not let Outturn write there ({code or status}); the app may have been removed")
    return DeliveryFailed(f"Teams answered {status}: {code} {text}".strip())


def _reason(error: HttpOperationError) -> tuple[str, str]:
    found = getattr(error.error, "error", None) if isinstance(error, ErrorResponseException) else None
    return str(getattr(found, "code", "") or ""), str(getattr(found, "message", "") or "")


def _seconds(text: str) -> float:
    try:
        return max(float(text), 0.0)
    except ValueError:
        return USUAL_PAUSE
