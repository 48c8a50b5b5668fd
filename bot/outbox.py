"""The sender: takes waiting rows from the outbox and hands each to its door, once."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta

from bot.clock import Clock
from bot.ports import Delivery, DeliveryFailed, Door, Outbox, Throttled, Unreachable

BATCH = 20
IDLE_SECONDS = 5.0
LONGEST_PAUSE = timedelta(minutes=15)

log = logging.getLogger("outturn.outbox")


class Sender:
    """Sends what waits in the outbox until it is stopped; `nudge` wakes it when something was just written.

    Waiting and retrying use real time, whatever the demo's clock says.
    """

    def __init__(self, outbox: Outbox, doors: Sequence[Door], clock: Clock) -> None:
        self._outbox = outbox
        self._doors = {door.name: door for door in doors}
        self._clock = clock
        self._woken = asyncio.Event()

    def nudge(self) -> None:
        """Look at the outbox now rather than in a few seconds."""
        self._woken.set()

    async def run(self) -> None:
        """Send for ever; cancel the task to stop."""
        while True:
            self._woken.clear()
            while await self.send_waiting():
                continue
            try:
                await asyncio.wait_for(self._woken.wait(), IDLE_SECONDS)
            except TimeoutError:
                continue

    async def send_waiting(self) -> int:
        """Send one batch, each conversation in its own order, and say how many rows it held."""
        batch = await asyncio.to_thread(self._outbox.claim, tuple(self._doors), self._clock.now(), BATCH)
        conversations: dict[tuple[str, str], list[Delivery]] = {}
        for delivery in batch:
            conversations.setdefault((delivery.place.door, delivery.place.conversation), []).append(delivery)
        await asyncio.gather(*(self._send_in_order(deliveries) for deliveries in conversations.values()))
        return len(batch)

    async def _send_in_order(self, deliveries: Sequence[Delivery]) -> None:
        for delivery in deliveries:
            await self._send(delivery)

    async def _send(self, delivery: Delivery) -> None:
        door = self._doors[delivery.place.door]
        try:
            platform_id = await door.deliver(delivery)
        except Unreachable as error:
            await asyncio.to_thread(self._outbox.unreachable, delivery, str(error), self._clock.now())
        except Throttled as error:
            await self._later(delivery, str(error), timedelta(seconds=error.retry_after))
        except DeliveryFailed as error:
            await self._later(delivery, str(error), pause_after(delivery.attempts))
        except Exception as error:
            # A fault of ours in one message must not keep the others from being sent.
            log.exception("could not send %s", delivery.key)
            await self._later(delivery, f"{type(error).__name__}: {error}", pause_after(delivery.attempts))
        else:
            await asyncio.to_thread(self._outbox.delivered, delivery, platform_id, self._clock.now())

    async def _later(self, delivery: Delivery, why: str, pause: timedelta) -> None:
        log.warning("%s waits %s: %s", delivery.key, pause, why)
        await asyncio.to_thread(self._outbox.again, delivery, why, self._clock.now() + pause)


def pause_after(attempts: int) -> timedelta:
    """How long to wait after a failed attempt: 5 seconds, doubled each time, up to a quarter of an hour."""
    return min(timedelta(seconds=5 * 2 ** min(attempts, 10)), LONGEST_PAUSE)
