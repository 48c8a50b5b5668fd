"""One aiohttp server, one process: the doors, the sender and the clock, started and stopped together."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from aiohttp import web

from bot.message import Message
from bot.outbox import Sender
from bot.ports import Heard, Hearing, Listener

log = logging.getLogger("outturn")


class Startable(Protocol):
    """A door that listens on the server or by itself."""

    async def start(self, app: web.Application) -> None:
        """Begin to listen; called before the server starts."""

    async def stop(self) -> None:
        """Stop listening."""


@dataclass
class Nudge:
    """Wakes the sender, from any thread; does nothing until there is one."""

    sender: Sender | None = None
    loop: asyncio.AbstractEventLoop | None = None

    def __call__(self) -> None:
        """Look at the outbox now."""
        if self.sender is not None and self.loop is not None:
            self.loop.call_soon_threadsafe(self.sender.nudge)


def hearing_through(listener: Listener, nudge: Nudge) -> Hearing:
    """Take a Message in a worker thread, then wake the sender."""

    async def hear(message: Message) -> Heard:
        try:
            return await asyncio.to_thread(listener.hear, message)
        finally:
            nudge()

    return hear


def serving(
    doors: Sequence[Startable], sender: Sender, nudge: Nudge, background: Sequence[Callable[[], Awaitable[None]]] = ()
) -> Callable[[web.Application], AsyncIterator[None]]:
    """What runs while the server does: the sender and whatever else, then every door is stopped."""

    async def run(_app: web.Application) -> AsyncIterator[None]:
        nudge.sender, nudge.loop = sender, asyncio.get_running_loop()
        tasks = [asyncio.ensure_future(sender.run()), *(asyncio.ensure_future(work()) for work in background)]
        for task in tasks:
            task.add_done_callback(_say_how_it_ended)
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for door in doors:
            await door.stop()

    return run


def _say_how_it_ended(task: asyncio.Future[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        log.critical("work in the background has ended: restart the program", exc_info=task.exception())
