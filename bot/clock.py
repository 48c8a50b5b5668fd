"""The only place that asks what time it is."""

from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """The moment, in Europe/London."""


class WallClock:
    """The real time."""

    def now(self) -> datetime:
        """The moment, in Europe/London."""
        return datetime.now(LONDON)
