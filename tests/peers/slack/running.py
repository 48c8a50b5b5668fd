"""Runs a Slack door with a small listener beside a story."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from aiohttp import web

from bot.form import Readers
from bot.message import Account, Message, Place
from bot.ports import Delivery, Heard, Picture
from bot.reply import Reply
from bot.slack.door import SlackDoor
from bot.slack.settings import SlackSettings
from tests.peers.loop import Loop

HTTP_PORT = 4000

Answering = Callable[[Message], tuple[Heard, tuple[Reply, ...]]]
"""What is answered in the platform's own response, and what goes out as messages."""


class _Addresses:
    def remember(self, account: Account, place: Place, reference: str = "") -> None:
        """Nothing is kept: every story is short."""

    def forget(self, account: Account) -> None:
        """Nothing was kept."""

    def forget_place(self, place: Place) -> None:
        """Nor of a place."""

    def readers_changed(self, place: Place) -> None:
        """Nobody asks who reads along in a story."""

    def references(self, door: str) -> dict[str, str]:
        """Nothing was kept."""
        return {}


class _Painter:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def picture(self, spec: dict[str, object]) -> Picture:
        return Picture("0123456789abcdef", self._content, 1200, 675)


class RunningDoor:
    """A door on its own loop. `send` is for the story's thread, everything else happens on the loop."""

    def __init__(self, settings: SlackSettings, answering: Answering, picture: bytes, readers: Readers) -> None:
        self._settings = settings
        self._answering = answering
        self._door = SlackDoor(settings, self._hearing, _Addresses(), _Painter(picture), readers)
        self._loop = Loop()
        self._sending: list[asyncio.Future[str]] = []
        self._runner: web.AppRunner | None = None
        self._sent = 0

    def send(self, place: Place, reply: Reply, replaces: str = "") -> str:
        """Deliver a reply that nobody asked for, and return its id."""
        self._sent += 1
        return self._loop.does(
            self._door.deliver(Delivery(f"hart/{self._sent}", "hart", place, reply, replaces=replaces))
        )

    def open(self) -> None:
        """Start the thread and listen."""
        self._loop.does(self._start())

    def close(self) -> None:
        """Stop listening, finish what is being sent and end the thread."""
        self._loop.does(self._stop())
        self._loop.close()

    async def _start(self) -> None:
        server = web.Application()
        await self._door.start(server)
        if not self._settings.app_token:
            self._runner = web.AppRunner(server)
            await self._runner.setup()
            await web.TCPSite(self._runner, "127.0.0.1", HTTP_PORT).start()

    async def _stop(self) -> None:
        await self._door.stop()
        await asyncio.gather(*self._sending)
        if self._runner is not None:
            await self._runner.cleanup()

    async def _hearing(self, message: Message) -> Heard:
        heard, replies = self._answering(message)
        for number, reply in enumerate(replies):
            replaces = message.about if reply.in_place else ""
            delivery = Delivery(f"{message.event}/{number}", "hart", message.place, reply, message.sender, replaces)
            self._sending.append(asyncio.ensure_future(self._door.deliver(delivery)))
        return heard


@contextmanager
def open_door(settings: SlackSettings, answering: Answering, picture: bytes, readers: Readers) -> Iterator[RunningDoor]:
    """A door that answers through `answering`, open until the end of the block."""
    door = RunningDoor(settings, answering, picture, readers)
    door.open()
    try:
        yield door
    finally:
        door.close()
