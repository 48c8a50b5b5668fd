"""Runs a Slack door beside a story: on an event loop in a thread of its own, as `serve` would."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from aiohttp import web

from bot.form import Readers
from bot.message import Account, Message, Place
from bot.ports import Delivery, Heard, Picture
from bot.reply import Reply
from bot.slack.door import SlackDoor
from bot.slack.settings import SlackSettings

HTTP_PORT = 4000
LONGEST_WAIT = 30.0

Result = TypeVar("Result")
Answering = Callable[[Message], tuple[Heard, tuple[Reply, ...]]]
"""What is answered in the platform's own response, and what goes out as messages."""


class _Addresses:
    def remember(self, account: Account, place: Place, reference: str = "") -> None:
        """Nothing is kept: every story is short."""

    def forget(self, account: Account) -> None:
        """Nothing was kept."""


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
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="slack door", daemon=True)
        self._sending: list[asyncio.Future[str]] = []
        self._runner: web.AppRunner | None = None
        self._sent = 0

    def send(self, place: Place, reply: Reply, replaces: str = "") -> str:
        """Deliver a reply that nobody asked for, and return its id."""
        self._sent += 1
        return self._wait(self._door.deliver(Delivery(f"hart/{self._sent}", "hart", place, reply, replaces=replaces)))

    def open(self) -> None:
        """Start the thread and listen."""
        self._thread.start()
        self._wait(self._start())

    def close(self) -> None:
        """Stop listening, finish what is being sent and end the thread."""
        self._wait(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(LONGEST_WAIT)
        self._loop.close()

    def _wait(self, work: Coroutine[Any, Any, Result]) -> Result:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(LONGEST_WAIT)

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
