"""The sender: takes waiting rows from the outbox and hands each to its door, once."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.ports import Delivery, DeliveryFailed, Door, Outbox, Throttled, Unreachable

BATCH = 20
IDLE_SECONDS = 5.0
LONGEST_PAUSE = timedelta(minutes=15)
HOLDS_UP_ATTEMPTS = 3
"""How often a message may fail before those behind it in its conversation no longer wait for it."""

Conversation = tuple[str, str]
"""A door, and a conversation behind it."""

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
        self._paused: dict[Conversation, datetime] = {}

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
        conversations: dict[Conversation, list[Delivery]] = {}
        for delivery in batch:
            conversations.setdefault(_conversation(delivery), []).append(delivery)
        await asyncio.gather(*(self._send_in_order(each, found) for each, found in conversations.items()))
        return len(batch)

    async def _send_in_order(self, conversation: Conversation, deliveries: Sequence[Delivery]) -> None:
        """Send to one conversation; when one has to wait, those behind it wait with it, so that the order stays."""
        for delivery in deliveries:
            until = self._paused.get(conversation)
            if until is not None and self._clock.now() < until:
                await asyncio.to_thread(self._outbox.put_back, delivery, "waits for the message before it", until)
                continue
            self._paused.pop(conversation, None)
            until = await self._send(delivery)
            if until is not None:
                self._paused[conversation] = until

    async def _send(self, delivery: Delivery) -> datetime | None:
        """Send one; until when the conversation has to wait if it could not be sent now."""
        door = self._doors[delivery.place.door]
        try:
            platform_id = await door.deliver(delivery)
        except Unreachable as error:
            await asyncio.to_thread(self._outbox.unreachable, delivery, str(error), self._clock.now())
        except Throttled as error:
            return await self._later(delivery, str(error), timedelta(seconds=error.retry_after))
        except DeliveryFailed as error:
            return self._holding_up(delivery, await self._later(delivery, str(error), pause_after(delivery.attempts)))
        except Exception as error:
            # A fault of ours in one message must not keep the others from being sent.
            log.exception("could not send %s", delivery.key)
            why = f"{type(error).__name__}: {error}"
            return self._holding_up(delivery, await self._later(delivery, why, pause_after(delivery.attempts)))
        else:
            await asyncio.to_thread(self._outbox.delivered, delivery, platform_id, self._clock.now())
        return None

    def _holding_up(self, delivery: Delivery, until: datetime) -> datetime | None:
        """Those behind wait for a message that failed, but not for ever."""
        return until if delivery.attempts <= HOLDS_UP_ATTEMPTS else None

    async def _later(self, delivery: Delivery, why: str, pause: timedelta) -> datetime:
        log.warning("%s waits %s: %s", delivery.key, pause, why)
        until = self._clock.now() + pause
        await asyncio.to_thread(self._outbox.again, delivery, why, until)
        return until


def _conversation(delivery: Delivery) -> Conversation:
    return delivery.place.door, delivery.chat or delivery.place.conversation


def pause_after(attempts: int) -> timedelta:
    """How long to wait after a failed attempt: 5 seconds, doubled each time, up to a quarter of an hour."""
    return min(timedelta(seconds=5 * 2 ** min(attempts, 10)), LONGEST_PAUSE)
