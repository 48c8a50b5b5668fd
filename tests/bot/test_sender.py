"""The sender keeps the order of each conversation, and waits as long as a platform asks it to."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.message import Place, PlaceKind
from bot.outbox import Sender
from bot.ports import Delivery, DeliveryFailed, Throttled
from bot.reply import Reply

NOW = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Stands still until it is moved."""

    at: datetime = NOW

    def now(self) -> datetime:
        """What it shows."""
        return self.at


@dataclass
class Rows:
    """An outbox in memory: what waits, and from when."""

    clock: Clock
    waiting: list[tuple[Delivery, datetime]] = field(default_factory=list)
    untried: list[str] = field(default_factory=list)

    def add(self, key: str, chat: str = "U1", conversation: str = "U1", attempts: int = 1) -> None:
        """A message for a direct chat."""
        place = Place("slack", conversation, PlaceKind.DIRECT)
        self.waiting.append((Delivery(key, "hart", place, Reply(key), attempts=attempts, chat=chat), self.clock.at))

    def claim(self, doors: Sequence[str], now: datetime, limit: int) -> tuple[Delivery, ...]:
        """Everything that may be sent now, in its order."""
        found = tuple(delivery for delivery, since in self.waiting if since <= now)
        self.waiting = [(delivery, since) for delivery, since in self.waiting if since > now]
        return found

    def delivered(self, delivery: Delivery, platform_id: str, now: datetime) -> None:
        """Nothing waits any more."""

    def unreachable(self, delivery: Delivery, why: str, now: datetime) -> None:
        """Nothing waits any more."""

    def again(self, delivery: Delivery, why: str, retry_at: datetime) -> None:
        """It waits again, at its old place."""
        self.waiting = sorted([*self.waiting, (delivery, retry_at)], key=lambda each: each[0].key)

    def put_back(self, delivery: Delivery, why: str, retry_at: datetime) -> None:
        """It waits again and was not tried."""
        self.untried.append(delivery.key)
        self.again(delivery, why, retry_at)


@dataclass
class SlowDoor:
    """Takes messages unless one of its faults is next for that key."""

    faults: dict[str, Exception] = field(default_factory=dict)
    sent: list[str] = field(default_factory=list)
    name: str = "slack"

    async def deliver(self, delivery: Delivery) -> str:
        """Send it, or raise the fault that stands for its key."""
        await asyncio.sleep(0)
        if delivery.key in self.faults:
            raise self.faults[delivery.key]
        self.sent.append(delivery.key)
        return delivery.key


def _stage(**faults: Exception) -> tuple[Clock, Rows, SlowDoor, Sender]:
    clock = Clock()
    rows, door = Rows(clock), SlowDoor(faults)
    return clock, rows, door, Sender(rows, [door], clock)


def test_what_comes_later_waits_as_long_as_the_platform_asked() -> None:
    clock, rows, door, sender = _stage(a=Throttled(30))
    rows.add("a")
    asyncio.run(sender.send_waiting())
    door.faults.clear()
    rows.add("b")
    rows.add("c", chat="U2", conversation="U2")
    asyncio.run(sender.send_waiting())
    assert door.sent == ["c"]
    assert rows.untried == ["b"]
    clock.at += timedelta(seconds=30)
    asyncio.run(sender.send_waiting())
    assert door.sent == ["c", "a", "b"]


def test_an_answer_and_a_notice_to_one_person_go_out_in_their_order() -> None:
    _, rows, door, sender = _stage(a=Throttled(30))
    rows.add("a", chat="U1", conversation="U1")
    rows.add("b", chat="U1", conversation="D1")
    asyncio.run(sender.send_waiting())
    assert door.sent == []
    assert rows.untried == ["b"]


def test_a_message_that_keeps_failing_does_not_hold_up_the_others_for_ever() -> None:
    _, rows, door, sender = _stage(a=DeliveryFailed("it is refused"))
    rows.add("a", attempts=3)
    rows.add("b")
    asyncio.run(sender.send_waiting())
    assert door.sent == []
    _, rows, door, sender = _stage(a=DeliveryFailed("it is refused"))
    rows.add("a", attempts=4)
    rows.add("b")
    asyncio.run(sender.send_waiting())
    assert door.sent == ["b"]
