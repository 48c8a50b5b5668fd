"""The Teams door: activities become Messages, Replies become Adaptive Cards."""

import logging

from aiohttp import web

from bot.form import Readers
from bot.message import Account, Place
from bot.ports import Artist, Delivery, Hearing, Whereabouts
from bot.teams.adapter import TeamsAdapter
from bot.teams.consent import Files
from bot.teams.rosters import Rosters
from bot.teams.sending import Sending
from bot.teams.settings import TeamsSettings
from bot.teams.turns import Turns, turn_failed

PATH = "/api/messages"


class TeamsDoor:
    """Microsoft Teams, as a single-tenant bot. Implements `bot.ports.Door`."""

    name = "teams"

    def __init__(
        self, settings: TeamsSettings, hearing: Hearing, addresses: Whereabouts, artist: Artist, readers: Readers
    ) -> None:
        # Teams adds to its channel data what this SDK does not know; it would be noted for every message.
        logging.getLogger("msrest.serialization").setLevel(logging.ERROR)
        self._adapter = TeamsAdapter(settings)
        self._adapter.on_turn_error = turn_failed
        files = Files(only_https=bool(settings.app_id))
        self._turns = Turns(hearing, addresses, artist, readers, files, only_https=bool(settings.app_id))
        self._rosters = Rosters(self._adapter, settings.app_id)
        self._sending = Sending(self._adapter, settings.app_id, artist, files)

    def add_routes(self, app: web.Application) -> None:
        """Listen at POST /api/messages of the one application."""
        app.router.add_post(PATH, self._post)

    async def start(self, app: web.Application) -> None:
        """Begin to listen; call it before the application starts."""
        self.add_routes(app)

    async def stop(self) -> None:
        """Nothing is left open: every call has its own connection."""

    async def deliver(self, delivery: Delivery) -> str:
        """Send or edit a message and return its id, `conversation|activity`; commas divide several activities.

        Raises Unreachable, Throttled or DeliveryFailed.
        """
        return await self._sending.deliver(delivery)

    async def members(self, place: Place, reference: str = "") -> tuple[Account, ...] | None:
        """Everybody who can read a channel, the bot left out; None where Teams does not tell."""
        return await self._rosters.members(place, reference) if reference else None

    async def _post(self, request: web.Request) -> web.Response:
        return await self._adapter.process(request, self._turns)
