"""Remembers how to write to people and channels unasked, from the moment the app is added until it is removed."""

import asyncio
import logging

from botbuilder.core import TurnContext
from botbuilder.core.teams import TeamsInfo
from botbuilder.schema import Activity, ActivityTypes
from msrest.exceptions import ClientException

from bot.message import Account, Place, PlaceKind
from bot.ports import Whereabouts
from bot.teams.connection import ASKING_SECONDS, settle
from bot.teams.people import sender_of
from bot.teams.reading import DOOR, account_of, place_of
from bot.teams.references import reference_of, team_in, team_of

log = logging.getLogger("outturn.teams")


class Arrivals:
    """Keeps the conversation references, which is all that a message to somebody who has not written needs."""

    def __init__(self, addresses: Whereabouts) -> None:
        self._addresses = addresses

    async def remember(self, context: TurnContext, sender: Account) -> None:
        """Keep the reference to the conversation of this activity, newest first: service addresses can change."""
        found = place_of(context.activity)
        place = Place(DOOR, found.conversation, found.kind)
        await asyncio.to_thread(self._addresses.remember, sender, place, reference_of(context.activity))

    async def note(self, context: TurnContext) -> Account | None:
        """The app was added somewhere, removed, or something changed where it is; who can now be written to."""
        activity = context.activity
        personal = place_of(activity).kind is PlaceKind.DIRECT
        if _is_removal(activity):
            await self._removed(activity, personal=personal)
            return None
        await self._readers_changed(activity)
        if activity.from_property is None or activity.from_property.id == activity.recipient.id:
            return None
        sender = await sender_of(context)
        await self.remember(context, sender)
        if not personal and team_of(activity):
            await self._remember_channels(context, sender)
        return sender if personal else None

    async def _removed(self, activity: Activity, *, personal: bool) -> None:
        log.info("the app was removed from %s", activity.conversation.id)
        if personal:
            await asyncio.to_thread(self._addresses.forget, account_of(activity))
            return
        for place in await self._places(activity):
            await asyncio.to_thread(self._addresses.forget_place, place)

    async def _readers_changed(self, activity: Activity) -> None:
        if not (activity.members_added or activity.members_removed):
            return
        for place in await self._places(activity):
            await asyncio.to_thread(self._addresses.readers_changed, place)

    async def _places(self, activity: Activity) -> list[Place]:
        """What an activity is about: one conversation or deleted channel, or every channel of a team."""
        found = place_of(activity)
        if gone := _deleted_channel(activity):
            return [Place(DOOR, gone, PlaceKind.CHANNEL)]
        own = [] if found.kind is PlaceKind.DIRECT else [Place(DOOR, found.conversation, found.kind)]
        if not (team := team_of(activity)):
            return own
        kept = await asyncio.to_thread(self._addresses.references, DOOR)
        others = (
            known for known, reference in kept.items() if team_in(reference) == team and known != found.conversation
        )
        return own + [Place(DOOR, known, PlaceKind.CHANNEL) for known in others]

    async def _remember_channels(self, context: TurnContext, sender: Account) -> None:
        """A team's channels can all be written to once the app is in the team, mentioned there or not."""
        client = await TeamsInfo.get_teams_connector_client(context)
        settle(client, ASKING_SECONDS)
        try:
            # botbuilder's own call would hold up everything else in the process until Teams has answered.
            found = await asyncio.to_thread(client.teams.get_teams_channels, team_of(context.activity))
        except (ClientException, ValueError, TypeError) as error:
            log.warning("Teams does not list the channels of a team: %s", error)
            return
        for channel in found.conversations or []:
            place = Place(DOOR, channel.id, PlaceKind.CHANNEL)
            reference = reference_of(context.activity, channel.id)
            await asyncio.to_thread(self._addresses.remember, sender, place, reference)


def _is_removal(activity: Activity) -> bool:
    if activity.type == ActivityTypes.installation_update:
        return str(activity.action or "").startswith("remove")
    if _deleted_channel(activity):
        return True
    return any(member.id == activity.recipient.id for member in activity.members_removed or [])


def _deleted_channel(activity: Activity) -> str:
    """The channel that Teams says was deleted, empty if none was."""
    data = activity.channel_data if isinstance(activity.channel_data, dict) else {}
    if data.get("eventType") != "channelDeleted":
        return ""
    return str((data.get("channel") or {}).get("id") or "")
