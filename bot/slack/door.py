"""The Slack door: slack-bolt over Socket Mode, or over signed HTTP on the one server."""

import asyncio
import logging
import re
import time
from collections.abc import Sequence
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.form import Readers
from bot.message import Account, Place
from bot.ports import Artist, Delivery, Hearing, Whereabouts
from bot.slack.addressing import Addressing
from bot.slack.buttons import OPEN, PRESS
from bot.slack.channels import GONE, READERS, Channels
from bot.slack.delivery import Sending
from bot.slack.downloads import Downloads
from bot.slack.errors import slack_errors
from bot.slack.forms import Modals, Pressing
from bot.slack.hearing import Ear, Talk
from bot.slack.incoming import DOOR, Payload
from bot.slack.inputs import ANSWER
from bot.slack.keeping import Keeping
from bot.slack.manifest import COMMAND, EVENTS_PATH
from bot.slack.people import People
from bot.slack.settings import SlackSettings
from bot.slack.submitting import PROMPT_SECONDS, Acknowledge, Submitting
from bot.slack.uploads import PATIENCE, Uploads
from bot.slack.views import LATER, SENT_TO_CHAT, SUBMISSION

SLACK = "https://slack.com/api/"
LAST_WORDS_SECONDS = 10.0
"""How long `stop` waits for what is being worked on."""


class SlackDoor:
    """Hears what happens in one Slack workspace and delivers replies there.

    `patience` are the pauses in seconds while waiting for an upload to be shared; `prompt` is how long the
    acknowledgement of a form waits for its answer.
    """

    name = DOOR

    def __init__(
        self,
        settings: SlackSettings,
        hearing: Hearing,
        addresses: Whereabouts,
        artist: Artist,
        readers: Readers,
        logger: logging.Logger | None = None,
        patience: Sequence[float] = PATIENCE,
        prompt: float = PROMPT_SECONDS,
    ) -> None:
        self._settings = settings
        self._logger = logger or logging.getLogger("outturn.slack")
        self._client = self._new_client(settings.bot_token)
        addressing = Addressing(self._client, addresses)
        self._people = people = People(self._client, time.monotonic)
        self._channels = Channels(addresses)
        self._sending = Sending(self._client, addressing, Uploads(self._client, artist, self._logger, patience))
        ear = Ear(hearing, people, self._sending, self._logger)
        self._talk = Talk(self._client, ear, people, Downloads(self._client), addressing)
        modals = Modals(self._client, self._logger)
        self._pressing = Pressing(modals, ear)
        self.keeping = Keeping(modals, ear)
        self._submitting = Submitting(modals, ear, readers, prompt)
        self._working: set[asyncio.Task[None]] = set()
        self._socket: AsyncSocketModeHandler | None = None
        self._team = ""
        self.app = self._bolt()

    async def start(self, server: web.Application | None = None) -> None:
        """Listen: over Socket Mode with an app token, else at `/slack/events` of a server that is not running yet.

        Raises ValueError if there is neither an app token nor a signing secret and a server.
        """
        if self._settings.app_token:
            client = self._new_client(self._settings.app_token)
            self._socket = AsyncSocketModeHandler(self.app, self._settings.app_token, self._logger, client)
            await self._socket.client.connect()  # type: ignore[no-untyped-call]
        elif server is not None and self._settings.signing_secret:
            server.router.add_post(EVENTS_PATH, self._receive)
        else:
            raise ValueError("Slack over HTTP needs a signing secret and a server to listen on.")

    async def stop(self) -> None:
        """Stop listening and let what is being worked on come to its end."""
        if self._socket is not None:
            await self._socket.client.close()  # type: ignore[no-untyped-call]
        if self._working:
            await asyncio.wait(self._working, timeout=LAST_WORDS_SECONDS)

    async def deliver(self, delivery: Delivery) -> str:
        """Send or edit a message and return its id, `channel:ts`.

        Raises Unreachable, Throttled or DeliveryFailed.
        """
        with slack_errors():
            return await self._sending.send(delivery)

    async def members(self, place: Place, reference: str = "") -> tuple[Account, ...] | None:
        """Everybody who can read a channel, bots left out; None where Slack does not tell."""
        del reference
        try:
            self._team = self._team or str((await self._client.auth_test())["team_id"])
        except (SlackClientError, aiohttp.ClientError, TimeoutError):
            return None
        return await self._people.everybody(place.conversation, self._team)

    def _new_client(self, token: str) -> AsyncWebClient:
        # The outbox decides about trying again: a message sent twice is worse than one sent later.
        client = AsyncWebClient(token, self._settings.api_address or SLACK, logger=self._logger, retry_handlers=[])
        if self._settings.api_address:
            client.proxy = None
        return client

    def _bolt(self) -> AsyncApp:
        app = AsyncApp(client=self._client, signing_secret=self._settings.signing_secret, logger=self._logger)
        app.event("message")(self._message)
        app.event("app_mention")(self._mention)
        app.event("app_home_opened")(self._home)
        for event in READERS:
            app.event(event)(self._readers)
        for event in GONE:
            app.event(event)(self._gone)
        app.command(COMMAND)(self._command)
        app.action(re.compile(f"^{PRESS}-"))(self._press)
        app.action(re.compile(f"^{OPEN}-"))(self._open)
        app.action(LATER)(self._later)
        app.action(ANSWER)(self._changed)
        app.view(SUBMISSION)(self._submit)
        return app

    async def _receive(self, request: web.Request) -> web.Response:
        return await to_aiohttp_response(await self.app.async_dispatch(await to_bolt_request(request)))

    async def _message(self, body: Payload, context: AsyncBoltContext) -> None:
        await self._track(self._talk.message(body, context.bot_user_id or ""))

    async def _mention(self, body: Payload, context: AsyncBoltContext) -> None:
        await self._track(self._talk.mention(body, context.bot_user_id or ""))

    async def _home(self, body: Payload) -> None:
        await self._track(self._talk.home(body))

    async def _readers(self, body: Payload, context: AsyncBoltContext) -> None:
        await self._track(self._channels.readers(body, context.bot_user_id or ""))

    async def _gone(self, body: Payload) -> None:
        await self._track(self._channels.gone(body))

    async def _command(self, body: Payload, ack: Acknowledge) -> None:
        await ack(SENT_TO_CHAT)
        await self._track(self._talk.command(body))

    async def _press(self, body: Payload, ack: Acknowledge) -> None:
        await ack()
        await self._track(self._pressing.press(body))

    async def _open(self, body: Payload, ack: Acknowledge) -> None:
        await ack()
        await self._track(self._pressing.open(body))

    async def _later(self, body: Payload, ack: Acknowledge) -> None:
        await ack()
        await self._track(self.keeping.later(body))

    async def _changed(self, body: Payload, ack: Acknowledge) -> None:
        await ack()
        await self._track(self.keeping.changed(body))

    async def _submit(self, body: Payload, ack: Acknowledge) -> None:
        await self._track(self._submitting.submit(body, ack))

    async def _track(self, work: Any) -> None:
        """Do the work as a task that `stop` can wait for."""
        task: asyncio.Task[None] = asyncio.ensure_future(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        await task
