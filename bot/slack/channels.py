"""Who joins and leaves a channel, the app itself among them, and channels that are gone."""

import asyncio

from bot.message import Place, PlaceKind
from bot.ports import Whereabouts
from bot.slack.incoming import DOOR, Payload

READERS = ("member_joined_channel", "member_left_channel")
GONE = ("channel_left", "group_left", "channel_archive", "group_archive", "channel_deleted", "group_deleted")


class Channels:
    """Tells the program when somebody else reads a channel, and when it can't be written to any more."""

    def __init__(self, addresses: Whereabouts) -> None:
        self._addresses = addresses

    async def readers(self, body: Payload, bot_user: str) -> None:
        """Somebody joined or left a channel."""
        event = body["event"]
        if event["type"] == "member_left_channel" and event.get("user") == bot_user:
            await self.gone(body)
        else:
            await asyncio.to_thread(self._addresses.readers_changed, _place(event))

    async def gone(self, body: Payload) -> None:
        """The app was taken out of a channel, or the channel was archived or deleted."""
        await asyncio.to_thread(self._addresses.forget_place, _place(body["event"]))


def _place(event: Payload) -> Place:
    return Place(DOOR, str(event["channel"]), PlaceKind.CHANNEL)
