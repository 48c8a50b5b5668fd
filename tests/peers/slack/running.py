"""Runs a Slack door beside a story: on an event loop in a thread of its own, as `serve` would."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from aiohttp import web

from bot.form import Readers
from bot.message import Account, Message, Place
from bot.ports import Delivery, Heard, Picture
from bot.reply import Reply
from bot.slack.door import SlackDoor
from bot.slack.settings import SlackSettings

HTTP_PORT = 4000
Answering = Callable[[Message], tuple[Heard, tuple[Reply, ...]]]
"""What is answered in the platform's own response, and what goes out as messages."""


class _Addresses:
    def remember(self, account: Account, place: Place, reference: str = "") -> None:
        """Nothing is kept: every story is short."""

    def forget(self, account: Account) -> None:
        """Nothing was kept."""


class Post:
    """Sends replies through the door from the story's thread."""

    def __init__(self, door: SlackDoor, loop: asyncio.AbstractEventLoop) -> None:
        self._door = door
        self._loop = loop
        self._sent = 0

    def send(self, place: Place, reply: Reply, replaces: str = "") -> str:
        """Deliver a reply that nobody asked for."""
        self._sent += 1
        delivery = Delivery(f"hart/{self._sent}", "hart", place, reply, replaces=replaces)
        return asyncio.run_coroutine_threadsafe(self._door.deliver(delivery), self._loop).result(30)


class _Painter:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def picture(self, spec: dict[str, object]) -> Picture:
        return Picture("0123456789abcdef", self._content, 1200, 675)


@contextmanager
def open_door(settings: SlackSettings, answering: Answering, picture: bytes, readers: Readers) -> Iterator[Post]:
    """A door that answers through `answering`, open until the end of the block."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="slack door", daemon=True)
    thread.start()

    async def hearing(message: Message) -> Heard:
        heard, replies = answering(message)
        for number, reply in enumerate(replies):
            place = message.place
            replaces = message.about if reply.in_place else ""
            delivery = Delivery(f"{message.event}/{number}", "hart", place, reply, message.sender, replaces)
            tasks.append(asyncio.ensure_future(door.deliver(delivery)))
        return heard

    async def starting() -> None:
        server = web.Application()
        await door.start(server)
        if not settings.app_token:
            await runner_of(server)

    async def runner_of(server: web.Application) -> None:
        runner = web.AppRunner(server)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", HTTP_PORT).start()
        runners.append(runner)

    async def stopping() -> None:
        await door.stop()
        await asyncio.gather(*tasks)
        for runner in runners:
            await runner.cleanup()

    tasks: list[asyncio.Future[str]] = []
    runners: list[web.AppRunner] = []

    async def making() -> SlackDoor:
        return SlackDoor(settings, hearing, _Addresses(), _Painter(picture), readers)

    door = asyncio.run_coroutine_threadsafe(making(), loop).result(30)
    asyncio.run_coroutine_threadsafe(starting(), loop).result(30)
    try:
        yield Post(door, loop)
    finally:
        asyncio.run_coroutine_threadsafe(stopping(), loop).result(30)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
