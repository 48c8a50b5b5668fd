"""Which of the alternatives was picked after the bot asked back."""

from handlers.understanding.following.going_back import other_alternative
from handlers.understanding.following.places_said import chosen
from handlers.understanding.question import Alternative, Kind
from handlers.understanding.vocabulary import Context


def picked_alternative(text: str, context: Context) -> Alternative | None:
    """The alternative that was picked after the bot asked back, by its button or by saying it; None where none was."""
    if other := other_alternative(text, context):
        return other
    if context.last is None or context.last.kind is not Kind.CLARIFY:
        return None
    offered = context.last.alternatives
    return next((each for each in offered if each.text == text), None) or chosen(text, offered)
