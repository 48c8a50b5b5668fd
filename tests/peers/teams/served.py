"""A Teams door on a port of this machine, in a thread of its own, with the smallest sender there can be."""

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine, Mapping
from types import TracebackType
from typing import Self, TypeVar

from aiohttp import web

from bot.form import Reader
from bot.message import Account, Message, Place
from bot.ports import Artist, Delivery
from bot.reply import Reply
from bot.teams.door import TeamsDoor
from bot.teams.settings import TeamsSettings
from tests.bot.teams.room import READERS, AddressBook, Answer, Listener

Result = TypeVar("Result")


class ServedDoor:
    """The door with a listener of the test's and an outbox of one line: what is to be sent is sent."""

    def __init__(self, answer: Answer, artist: Artist, readers: Mapping[str, Reader] = READERS) -> None:
        self.listener = Listener(answer)
        self.addresses = AddressBook()
        self.app = web.Application()
        self.door = TeamsDoor(TeamsSettings("", "", ""), self.listener.hear, self.addresses, artist, readers)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._call(self._start())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._call(self._runner.cleanup())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    @property
    def endpoint(self) -> str:
        """Where activities are posted."""
        return f"{self.address}/api/messages"

    @property
    def address(self) -> str:
        """The server's address."""
        return f"http://127.0.0.1:{self._port}"

    def heard(self) -> tuple[Message, ...]:
        """What arrived so far."""
        return tuple(self.listener.heard)

    def waits_for(self, found: Callable[[], Result]) -> Result:
        """Ask until there is an answer; what happens in the client arrives a little later."""
        for _ in range(2400):
            if result := found():
                return result
            time.sleep(0.05)
        raise AssertionError("nothing arrived in two minutes")

    def send(self, reply: Reply, place: Place, account: Account | None = None, replaces: str = "") -> str:
        """Deliver a reply and return its id, as the outbox would."""
        reference = self.addresses.reference(place.kind, place.conversation)
        delivery = Delivery(f"{place}{reply}", "test", place, reply, account, replaces, reference)
        return self._call(self.door.deliver(delivery))

    def _call(self, work: Coroutine[object, object, Result]) -> Result:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    async def _start(self) -> None:
        await self.door.start(self.app)
        self._runner = web.AppRunner(self.app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self._port = self._runner.addresses[0][1]
