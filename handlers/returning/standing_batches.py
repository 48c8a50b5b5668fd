"""The messages that still ask heads to sign a batch off: kept to one for each head, the others say where it is."""

from bot.reply import Note, Reply
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from storage.queries import outbox

NEWER = "There is a newer list of these figures further down."
APPROVES = '"batch.approve"'
"""How a message that can be pressed to approve a batch names what it does."""


def standing(request: Request, period: str, service: str, besides: str = "", only: str = "") -> list[tuple[str, str]]:
    """The keys of the messages that can still be pressed, and whose they are; but for the one of this key.

    With `only` those of this head.
    """
    session, council = request.session, request.council
    found = []
    for row in outbox.beginning_with(session, council, f"batch|{period}|{f'{only}|{service}|' if only else ''}"):
        _, _, head, about, *_ = row.key.split("|")
        if row.edition != 1 or about != service or row.key == besides:
            continue
        if APPROVES in outbox.newest_edition(session, council, row).body:
            found.append((row.key, head))
    return found


def pressed_key(request: Request) -> str:
    """The key of the message whose button was pressed; empty where it was none that asked to sign off."""
    message = request.message
    if not message.about:
        return ""
    row = outbox.sent_message(request.session, request.council, message.place.door, message.about)
    return row.key.partition("#")[0] if row is not None else ""


def edited(key: str, head: str, reply: Reply, period: str) -> Notice:
    """Another edition of one of them."""
    return Notice(key, ToPerson(head), reply, kind="batch", period=period, kept_up_to_date=True)


def overtaken(request: Request, period: str, service: str, newest: Notice) -> list[Notice]:
    """The older messages of the same head, with nothing left to press."""
    closed = Reply(NEWER, (Note(NEWER),), only_you=True)
    if not isinstance(newest.to, ToPerson):
        return []
    head = newest.to.email
    return [edited(key, each, closed, period) for key, each in standing(request, period, service, newest.key, head)]
