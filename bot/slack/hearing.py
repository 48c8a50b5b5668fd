"""What happens in a conversation: a message, a mention, an uploaded file, the command, the home page."""

import logging
from typing import Any

from msgspec import Struct
from slack_sdk.web.async_client import AsyncWebClient

from bot.message import Arrived, Attached, Content, Expects, Message, OpenedHome, Place, PlaceKind, Said
from bot.ports import Heard, Hearing
from bot.reply import Reply
from bot.slack.addressing import Addressing
from bot.slack.delivery import Sending
from bot.slack.downloads import Downloads
from bot.slack.incoming import (
    Payload,
    about_of,
    direct_place,
    home_place,
    is_direct,
    is_said_by_a_person,
    mentioned,
    place_of,
    spoken,
    team_of,
)
from bot.slack.pasted import table_in
from bot.slack.people import People
from bot.slack.views import TROUBLE, home_view


class Happening(Struct, frozen=True):
    """Something that was done, before its sender and readers are looked up."""

    event: str
    user: str
    team: str
    place: Place
    content: Content
    about: str = ""
    expects: Expects = Expects.LATER


class Ear:
    """Turns what was done into a Message with its sender and readers, and has it heard."""

    def __init__(self, hearing: Hearing, people: People, sending: Sending, logger: logging.Logger) -> None:
        self._hearing = hearing
        self._people = people
        self._sending = sending
        self._logger = logger

    async def hear(self, happening: Happening) -> None:
        """Have it heard, and tell the person if that failed."""
        if await self.attend(happening) is None:
            await self.tell(happening.place, happening.user, TROUBLE)

    async def attend(self, happening: Happening) -> Heard | None:
        """Have it heard. None if that failed: whoever calls tells the person."""
        try:
            return await self._hearing(await self._message(happening))
        except Exception:
            # Whatever went wrong inside, the person must not be left without an answer.
            self._logger.exception("could not act upon %s", happening.event)
            return None

    async def _message(self, done: Happening) -> Message:
        sender = await self._people.account(done.user, done.team)
        private = done.place.kind in (PlaceKind.DIRECT, PlaceKind.HOME)
        audience = (sender,) if private else await self._people.readers(done.place.conversation, done.team)
        return Message(done.event, sender, done.place, done.content, audience, done.about, done.expects)

    async def tell(self, place: Place, user: str, sentence: str) -> None:
        """Say one sentence there and then; failing to is only logged."""
        try:
            await self._sending.tell(place if place.conversation else direct_place(user), None, sentence)
        except Exception:
            self._logger.exception("could not tell %s: %s", user, sentence)


class Talk:
    """Messages, mentions, the slash command and the home page."""

    def __init__(
        self, client: AsyncWebClient, ear: Ear, people: People, downloads: Downloads, addressing: Addressing
    ) -> None:
        self._client = client
        self._ear = ear
        self._people = people
        self._downloads = downloads
        self._addressing = addressing

    async def message(self, body: Payload, bot_user: str) -> None:
        """Something written in the direct chat; channels are only heard when the app is mentioned."""
        event = body["event"]
        if is_direct(event) and is_said_by_a_person(event, bot_user):
            team = team_of(body)
            await self._addressing.met(await self._people.account(event["user"], team), event["channel"])
            await self._said(body, bot_user)

    async def mention(self, body: Payload, bot_user: str) -> None:
        """The app mentioned in a channel or group."""
        event = body["event"]
        if not is_direct(event) and is_said_by_a_person(event, bot_user):
            await self._said(body, bot_user)

    async def command(self, body: Payload) -> None:
        """`/outturn …`: answered in the asker's direct chat, since the app need not be in the channel."""
        user, text = str(body["user_id"]), str(body.get("text") or "")
        said = Said(spoken(text, "", {}))
        await self._ear.hear(Happening(f"command:{body['trigger_id']}", user, team_of(body), direct_place(user), said))

    async def home(self, body: Payload) -> None:
        """The home page was opened; Slack tells of the Messages tab by the same event."""
        event = body["event"]
        user = str(event["user"])
        if event.get("tab", "home") == "messages":
            arrived = Happening(str(body["event_id"]), user, team_of(body), direct_place(user), Arrived())
            await self._ear.attend(arrived)
            return
        if event.get("tab", "home") != "home":
            return
        opened = Happening(str(body["event_id"]), user, team_of(body), home_place(user), OpenedHome(), "", Expects.HOME)
        heard = await self._ear.attend(opened)
        if heard is None or not heard.again:
            replies = heard.replies if heard else (Reply(TROUBLE),)
            await self._client.views_publish(user_id=user, view=home_view(replies))

    async def _said(self, body: Payload, bot_user: str) -> None:
        event, team = body["event"], team_of(body)
        user, place = str(event["user"]), place_of(event)
        names = {other: (await self._people.account(other, team)).name for other in mentioned(event.get("text") or "")}
        text = table_in(event) or spoken(event.get("text") or "", bot_user, names)
        content = await self._attached(event, text, place) if event.get("files") else Said(text)
        if content:
            await self._ear.hear(Happening(str(body["event_id"]), user, team, place, content, about_of(event)))

    async def _attached(self, event: Payload, text: str, place: Place) -> Content | None:
        files: list[dict[str, Any]] = event["files"]
        fetched = await self._downloads.fetch(files)
        for fault in fetched.faults:
            await self._ear.tell(place, str(event["user"]), fault)
        if fetched.files:
            return Attached(fetched.files, text)
        return Said(text) if text else None
