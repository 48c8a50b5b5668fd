"""Who can be played and where they talk, asked of the cast once and again when somebody is not found."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from bot.message import Account, Place, PlaceKind
from bot.web import paths
from bot.web.ports import Cast, Channel, Persona


@dataclass(frozen=True)
class Talk:
    """A conversation as the page knows it."""

    conversation: str
    title: str
    kind: PlaceKind
    members: tuple[Account, ...]

    @property
    def place(self) -> Place:
        """The place in the vocabulary of all doors."""
        return Place(door="web", conversation=self.conversation, kind=self.kind)

    @property
    def is_channel(self) -> bool:
        """Whether several people read it."""
        return self.kind is PlaceKind.CHANNEL


class People:
    """The cast, remembered so that a message to be delivered costs no query."""

    def __init__(self, cast: Cast, council: str) -> None:
        self._cast = cast
        self._council = council
        self._people: dict[str, Persona] = {}
        self._channels: dict[str, Channel] = {}
        self._openers: dict[str, str] = {}

    async def refresh(self) -> None:
        """Ask again who there is."""
        people, places = await asyncio.to_thread(self._ask)
        self._people = people
        self._channels = {channel.key: channel for channels in places.values() for channel in channels}
        self._openers = {key: _opener(channel, places) for key, channel in self._channels.items()}

    async def look(self) -> None:
        """See whether anybody came or went; only then are the channels asked for again, which takes long."""
        if {persona.email: persona for persona in await asyncio.to_thread(self._cast.people)} != self._people:
            await self.refresh()

    def everybody(self) -> tuple[Persona, ...]:
        """Everybody who can be played."""
        return tuple(self._people.values())

    def channels(self) -> tuple[tuple[Channel, Persona], ...]:
        """Every channel that somebody can open, and as whom a newcomer sees it: a member where one can be played."""
        return tuple((channel, self._people[self._openers[key]]) for key, channel in self._channels.items())

    async def find(self, email: str) -> Persona | None:
        """The person with this address."""
        if email not in self._people:
            await self.refresh()
        return self._people.get(email)

    async def talks(self, email: str) -> tuple[Talk, ...]:
        """Every conversation this person can open, their direct chat first."""
        channels = await asyncio.to_thread(self._cast.places, email)
        return (self.direct_talk(email), *(self._channel_talk(channel) for channel in channels))

    async def talk(self, email: str, conversation: str) -> Talk | None:
        """A conversation, if this person can open it."""
        return next((talk for talk in await self.talks(email) if talk.conversation == conversation), None)

    async def exists(self, conversation: str) -> bool:
        """Whether there is anybody to read this conversation."""
        if conversation.startswith(paths.DIRECT):
            return await self.find(conversation.removeprefix(paths.DIRECT)) is not None
        if conversation not in self._channels:
            await self.refresh()
        return conversation in self._channels

    def direct_talk(self, email: str) -> Talk:
        """A person's direct chat."""
        return Talk(paths.direct(email), "Chat with Outturn", PlaceKind.DIRECT, (self.account(email),))

    def account(self, email: str) -> Account:
        """A person as this door knows them."""
        persona = self._people.get(email)
        return Account(
            door="web", id=email, workspace=self._council, email=email, name=persona.name if persona else email
        )

    def _channel_talk(self, channel: Channel) -> Talk:
        members = tuple(self._named(member) for member in channel.members)
        return Talk(channel.key, channel.name, PlaceKind.CHANNEL, members)

    def _named(self, member: Account) -> Account:
        return member if member.name else replace(member, name=self.account(member.id).name)

    def _ask(self) -> tuple[dict[str, Persona], dict[str, Sequence[Channel]]]:
        people = {persona.email: persona for persona in self._cast.people()}
        return people, {email: self._cast.places(email) for email in people}


def _opener(channel: Channel, places: Mapping[str, Sequence[Channel]]) -> str:
    """A member who can be played, or else the first person who can open the channel."""
    able = [email for email, channels in places.items() if channel.key in {each.key for each in channels}]
    return next((member.id for member in channel.members if member.id in able), able[0])
