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
            try:
                while await self.send_waiting():
                    continue
            except Exception:
                # The record may be away for a while; what waits is still there when it comes back.
                log.exception("the outbox could not be read; trying again in %s seconds", IDLE_SECONDS)
                await asyncio.sleep(IDLE_SECONDS)
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
        """Send to one conversation; when one has to wait, those behind it wait with it, so that the order stays."""
        for place, delivery in enumerate(deliveries):
            pause = await self._send(delivery)
            if pause:
                for behind in deliveries[place + 1 :]:
                    await self._later(behind, "waits for the message before it", pause)
                return

    async def _send(self, delivery: Delivery) -> timedelta | None:
        """Send one; how long to wait before trying again if it could not be sent now."""
        door = self._doors[delivery.place.door]
        try:
            platform_id = await door.deliver(delivery)
        except Unreachable as error:
            await asyncio.to_thread(self._outbox.unreachable, delivery, str(error), self._clock.now())
        except Throttled as error:
            return await self._later(delivery, str(error), timedelta(seconds=error.retry_after))
        except DeliveryFailed as error:
            return await self._later(delivery, str(error), pause_after(delivery.attempts))
        except Exception as error:
            # A fault of ours in one message must not keep the others from being sent.
            log.exception("could not send %s", delivery.key)
            return await self._later(delivery, f"{type(error).__name__}: {error}", pause_after(delivery.attempts))
        else:
            await asyncio.to_thread(self._outbox.delivered, delivery, platform_id, self._clock.now())
        return None

    async def _later(self, delivery: Delivery, why: str, pause: timedelta) -> timedelta:
        log.warning("%s waits %s: %s", delivery.key, pause, why)
        await asyncio.to_thread(self._outbox.again, delivery, why, self._clock.now() + pause)
        return pause


def pause_after(attempts: int) -> timedelta:
    """How long to wait after a failed attempt: 5 seconds, doubled each time, up to a quarter of an hour."""
    return min(timedelta(seconds=5 * 2 ** min(attempts, 10)), LONGEST_PAUSE)
