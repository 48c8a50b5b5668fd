"""The page served from a thread of its own, for tests that ask it questions from outside."""

import asyncio
import re
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import aiohttp
from aiohttp import web

from bot.message import Account, Message, Place, PlaceKind
from bot.ports import Delivery, Heard
from bot.reply import Reply
from bot.web import paths
from bot.web.door import WebDoor
from bot.web.ports import Earlier
from tests.bot.web.hartsmere import CMT, READERS, Addressbook, HartsmereCast, HartsmereStage, Painter

T = TypeVar("T")
Answers = Callable[[Message], Sequence[Reply]]
COUNCIL = "hartsmere"


class Ear:
    """Listens for the bot: keeps every message, answers as told, and acts upon an event once.

    `errors` is what the next form is told about its fields; `deaf` makes it fail.
    """

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.heard: list[Message] = []
        self.errors: dict[str, str] = {}
        self.deaf = False

    def hear(self, message: Message) -> tuple[Heard, tuple[Reply, ...]]:
        """What to answer at once, and what goes out later."""
        if self.deaf:
            raise ConnectionError("the database is not reachable")
        again = message.event in {each.event for each in self.heard}
        self.heard.append(message)
        if again or self.errors:
            return Heard(errors=self.errors, again=again), ()
        replies = tuple(self.answers(message))
        if message.expects == "home":
            return Heard(replies=replies), ()
        return Heard(), replies

    @property
    def events(self) -> list[str]:
        """The events in the order in which they were first heard, home pages left out."""
        return list(dict.fromkeys(each.event for each in self.heard if each.expects != "home"))


@dataclass(frozen=True)
class Got:
    """What came back."""

    status: int
    text: str
    headers: Mapping[str, str]
    body: bytes

    def event(self, before: str) -> str:
        """The one-time id of the first form whose markup follows `before`."""
        found = re.search(r'name="event" value="([^"]+)"', self.text[self.text.index(before) :])
        assert found, "there is no form after that"
        return found[1]


class Served:
    """A running page."""

    def __init__(self, door: WebDoor, ear: Ear, stage: HartsmereStage, book: Addressbook) -> None:
        self.door, self.ear, self.stage, self.book = door, ear, stage, book
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._later: set[asyncio.Task[None]] = set()
        self.address = ""

    def run(self, work: Coroutine[object, object, T]) -> T:
        """Do something on the server's loop and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    async def hearing(self, message: Message) -> Heard:
        """What the page is given as the bot: the answer is delivered a moment after the message was taken."""
        heard, replies = await asyncio.to_thread(self.ear.hear, message)
        task = asyncio.create_task(self._answer(message, replies))
        self._later.add(task)
        task.add_done_callback(self._later.discard)
        return heard

    async def _answer(self, message: Message, replies: Sequence[Reply]) -> None:
        for number, reply in enumerate(replies):
            replaces = message.about if reply.in_place else ""
            key = f"{message.event}:{number}"
            await self.door.deliver(Delivery(key, COUNCIL, message.place, reply, message.sender, replaces=replaces))

    def says(
        self, conversation: str, reply: Reply, key: str = "", replaces: str = "", to: Account | None = None
    ) -> str:
        """The bot says something unasked."""
        kind = PlaceKind.CHANNEL if conversation == CMT else PlaceKind.DIRECT
        place = Place(door="web", conversation=conversation, kind=kind)
        delivery = Delivery(key or f"said:{conversation}:{reply.summary}", COUNCIL, place, reply, to, replaces=replaces)
        return self.run(self.door.deliver(delivery))

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> Got:
        """Open a page."""
        return self.run(self._ask("GET", path, headers=headers or {}))

    def post(
        self, path: str, data: Mapping[str, str] | aiohttp.FormData, headers: Mapping[str, str] | None = None
    ) -> Got:
        """Send a form as a browser does from a page of this server."""
        own = {"Origin": self.address, "Sec-Fetch-Site": "same-origin", "Accept": "text/html"}
        return self.run(self._ask("POST", path, data=data, headers=own | dict(headers or {})))

    async def _ask(self, method: str, path: str, **how: object) -> Got:
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, self.address + path, allow_redirects=False, **how) as answer,  # type: ignore[arg-type]
        ):
            body = await answer.read()
            return Got(answer.status, body.decode("utf-8", "replace"), dict(answer.headers), body)

    async def _open(self) -> web.AppRunner:
        app = web.Application()
        self.door.start(app)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        return runner

    @contextmanager
    def running(self) -> Iterator["Served"]:
        """Serve until the end of the block."""
        self._thread.start()
        runner = self.run(self._open())
        try:
            yield self
        finally:
            self.run(runner.cleanup())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()


def nothing(message: Message) -> Sequence[Reply]:
    """The answer of a bot that has nothing to say."""
    return ()


@contextmanager
def served(
    answers: Answers = nothing, earlier: Mapping[str, Sequence[Earlier]] | None = None, patience: float = 3.0
) -> Iterator[Served]:
    """The page of the sample council, answering as told."""
    ear, stage, book = Ear(answers), HartsmereStage(), Addressbook()
    pages: list[Served] = []

    async def hearing(message: Message) -> Heard:
        return await pages[0].hearing(message)

    door = WebDoor(
        hearing,
        book,
        Painter(),
        READERS,
        HartsmereCast(earlier),
        stage,
        council=COUNCIL,
        council_name="Hartsmere Council",
        patience=patience,
    )
    pages.append(Served(door, ear, stage, book))
    with pages[0].running():
        yield pages[0]


def chat(email: str) -> str:
    """The address of somebody's direct chat."""
    return paths.talk(email, paths.direct(email))
