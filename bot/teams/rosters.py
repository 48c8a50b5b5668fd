"""Asks Teams, unasked itself, who reads a channel."""

import logging

from botbuilder.core import TurnContext
from msrest.exceptions import ClientException

from bot.message import Account, Place
from bot.teams.adapter import TeamsAdapter
from bot.teams.connection import SENDING_SECONDS, connector_of
from bot.teams.people import readers_of
from bot.teams.references import read_reference

log = logging.getLogger("outturn.teams")


class Rosters:
    """The member lists of channels whose reference is kept."""

    def __init__(self, adapter: TeamsAdapter, app_id: str) -> None:
        self._adapter = adapter
        self._app_id = app_id

    async def members(self, place: Place, kept: str) -> tuple[Account, ...] | None:
        """Everybody who can read a channel, the bot left out; None where Teams does not tell."""
        found: list[tuple[Account, ...] | None] = []

        async def turn(context: TurnContext) -> None:
            connector_of(context, SENDING_SECONDS)
            # botbuilder looks there for a team whatever the turn, and stumbles over none at all.
            context.activity.channel_data = {}
            found.append(await readers_of(context, place))

        try:
            reference = read_reference(kept, place.conversation)
            await self._adapter.continue_conversation(reference, turn, self._app_id)
        except (ClientException, OSError, ValueError) as error:
            log.warning("Teams could not be asked who reads %s: %s", place.conversation, error)
        return found[0] if found else None
