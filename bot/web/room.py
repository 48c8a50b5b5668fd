"""What the pages, the actions and the stream of the browser page share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.form import Readers
from bot.ports import Addresses, Hearing
from bot.web.attempts import Attempts
from bot.web.board import Board
from bot.web.clock import Clock
from bot.web.gallery import Gallery
from bot.web.people import People
from bot.web.posts import Post


@dataclass(frozen=True)
class Room:
    """`boot` names this run of the program; `fresh` makes ids; `patience` is how many seconds a page waits for answers.

    `homes` holds the home page each person saw last, so that a form on it can be sent.
    """

    hearing: Hearing
    addresses: Addresses
    readers: Readers
    people: People
    board: Board
    attempts: Attempts
    gallery: Gallery
    clock: Clock
    fresh: Callable[[], str]
    council_name: str
    boot: str
    patience: float
    homes: dict[str, Post] = field(default_factory=dict)

    async def post(self, conversation: str, key: str) -> Post | None:
        """A post of a conversation or, by its own id, of a home page."""
        return self.homes.get(key) or await self.board.post(conversation, key)

    def unread(self) -> dict[tuple[str, str], int]:
        """How much waits for each person in their direct chat, and in each channel for one who reads it."""
        talks = [
            (persona.email, self.people.direct_talk(persona.email).conversation) for persona in self.people.everybody()
        ]
        talks += [(persona.email, channel.key) for channel, persona in self.people.channels()]
        return {talk: self.board.unread(*talk) for talk in talks}
