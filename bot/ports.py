"""What the doors and the outbox need from the rest of the program, as Protocols; the command line joins the two."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from bot.message import Account, Message, Place
from bot.reply import Reply


class Heard(Struct, frozen=True):
    """What the bot did with a message: the replies that the door takes in its own response, if it asked for any.

    `errors` holds a sentence for each field of a submitted form that could not be saved. `again` is true when the
    event had been acted upon before.
    """

    replies: tuple[Reply, ...] = ()
    errors: dict[str, str] = {}
    again: bool = False


class Delivery(Struct, frozen=True):
    """One reply on its way to a place.

    `replaces` is the door's own id of the message to edit, empty for a new one. `reference` is what the door
    stored to be able to write there unasked (Teams), empty if nothing. `account` is the addressee, if it is a person.
    `due_at` is the moment it was for, which the demo's page shows. `chat` tells the conversation from others where
    several addresses lead to it, as an account and its direct chat do.
    """

    key: str
    council: str
    place: Place
    reply: Reply
    account: Account | None = None
    replaces: str = ""
    reference: str = ""
    attempts: int = 0
    due_at: datetime | None = None
    chat: str = ""


class Picture(Struct, frozen=True):
    """A drawn chart, named by its content's digest. `address` is signed and expires; empty without a public address."""

    digest: str
    content: bytes
    width: int
    height: int
    address: str = ""


class Unreachable(Exception):
    """The addressee can't be reached at all (no account, app not installed, not in the channel); the text says why."""


class Throttled(Exception):
    """The platform asks to wait."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"asked to wait {retry_after:g} seconds")
        self.retry_after = retry_after


class DeliveryFailed(Exception):
    """The platform refused or did not answer; sending may be tried again. The text is for the operator."""


class Listener(Protocol):
    """Where a door takes what it heard. Synchronous: doors call it in a worker thread through `Hearing`."""

    def hear(self, message: Message) -> Heard:
        """Act upon a message once and say what the door shall answer itself."""


Hearing = Callable[[Message], Awaitable[Heard]]
"""`Listener.hear` run in a worker thread, followed by a nudge to the outbox."""


class Artist(Protocol):
    """Draws charts after the commit."""

    def picture(self, spec: dict[str, object]) -> Picture:
        """The picture for a spec: drawn once and kept by its content. Raises PictureFailed."""


class PictureFailed(Exception):
    """A chart could not be drawn; the words go out without it."""


class Outbox(Protocol):
    """The rows waiting to be sent, as the sender needs them."""

    def claim(self, doors: Sequence[str], now: datetime, limit: int) -> tuple[Delivery, ...]:
        """Take up to `limit` waiting rows for these doors, so that nobody else sends them."""

    def delivered(self, delivery: Delivery, platform_id: str, now: datetime) -> None:
        """Mark a claimed row as sent, with the platform's own id of the message."""

    def unreachable(self, delivery: Delivery, why: str, now: datetime) -> None:
        """Give a row up because nobody can be reached there; the officers are told."""

    def again(self, delivery: Delivery, why: str, retry_at: datetime) -> None:
        """Put a row back to be tried again at a moment."""

    def put_back(self, delivery: Delivery, why: str, retry_at: datetime) -> None:
        """Put a row back that was not handed to its door."""


class Addresses(Protocol):
    """How to write to people and places unasked; kept in the database so that a restart loses none."""

    def remember(self, account: Account, place: Place, reference: str = "") -> None:
        """Note that this account was met at this place, with whatever the door needs to write there again."""

    def forget(self, account: Account) -> None:
        """The app was removed for this account."""


class Whereabouts(Addresses, Protocol):
    """The same for a platform that also tells when the app leaves a place, and who comes and goes there."""

    def forget_place(self, place: Place) -> None:
        """The app was removed from this place, or the place is gone; the officers are told if a body reads there."""

    def readers_changed(self, place: Place) -> None:
        """Somebody joined or left this place: who can read it has to be asked again."""

    def references(self, door: str) -> dict[str, str]:
        """What a door stored for each of its places, by conversation."""


class Roster(Protocol):
    """A platform that can be asked who reads a place."""

    name: str

    async def members(self, place: Place, reference: str = "") -> tuple[Account, ...] | None:
        """Everybody who can read a place, bots left out; None where that can't be found out.

        `reference` is what the door stored for the place.
        """


class Door(Protocol):
    """One platform."""

    name: str

    async def deliver(self, delivery: Delivery) -> str:
        """Send or edit a message and return the platform's id of it.

        Raises Unreachable, Throttled or DeliveryFailed.
        """
