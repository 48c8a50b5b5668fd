"""What the outbox keeps of a message on its way: opaque to storage, read again when it is sent."""

import msgspec
from msgspec import Struct

from bot.message import Place
from bot.reply import Reply


class Envelope(Struct, frozen=True):
    """A reply and where it goes.

    `place` is known for an answer and found at sending time for a person. `replaces` is the door's id of a message to
    edit, `edits` the key of an earlier row whose message to edit. `reference` is what the door gave to
    answer at `place`, and `asker` the account that is answered there.
    """

    reply: Reply
    place: Place | None = None
    replaces: str = ""
    edits: str = ""
    reference: str = ""
    asker: str = ""


def seal(envelope: Envelope) -> str:
    """The envelope as text for a row."""
    return msgspec.json.encode(envelope).decode()


def unseal(body: str) -> Envelope:
    """The envelope in a row."""
    return msgspec.json.decode(body, type=Envelope)
