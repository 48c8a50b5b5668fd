"""What the page needs from the rest of the program, as Protocols; the command line joins the two."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from msgspec import Struct

from bot.message import Account
from bot.reply import Reply


class Persona(Struct, frozen=True):
    """Somebody a newcomer can be. `description` says who that is: "Service manager, Waste". `group` heads the cards."""

    email: str
    name: str
    description: str = ""
    group: str = ""


class Channel(Struct, frozen=True):
    """A conversation of several people. `members` are those who can read it."""

    key: str
    name: str
    members: tuple[Account, ...] = ()


class Earlier(Struct, frozen=True):
    """A message that was shown before the program started: the bot's if it has a reply, else what `speaker` said."""

    id: str
    at: datetime
    reply: Reply | None = None
    speaker: Account | None = None
    text: str = ""


class Moment(NamedTuple):
    """A moment the demo clock can be moved to."""

    key: str
    label: str
    when: datetime


class Cast(Protocol):
    """Who can be played, where they can talk and what was said before. Synchronous; called in a worker thread."""

    def people(self) -> Sequence[Persona]:
        """Everybody, in the order in which they are offered; the order of the groups is that of their first member."""

    def places(self, email: str) -> Sequence[Channel]:
        """The channels this person can open; the direct chat is always there and not among them."""

    def earlier(self, conversation: str) -> Sequence[Earlier]:
        """What was said in a conversation, oldest first. The direct chat's conversation is `dm:` and the address."""


class Stage(Protocol):
    """The demo clock. Synchronous; called in a worker thread."""

    def now(self) -> datetime:
        """The moment it is, with its offset."""

    def moments(self) -> Sequence[Moment]:
        """Where the clock can be moved; those that have passed are shown and can't be chosen."""

    def move_to(self, key: str) -> None:
        """Move forward to a moment and do all that was due on the way; an unknown or past one does nothing."""
