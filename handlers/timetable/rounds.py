"""One look at the calendar and the record: what holds at this moment, and what of it has been said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from sqlalchemy.orm import Session

from domain import schedule
from domain.schedule import Moment
from domain.working_days import WorkingDays
from handlers.request import Request
from handlers.returning.owing import Window
from storage.queries import outbox


class AlreadySaid(Protocol):
    """What need not be put together, because it has been said."""

    def has(self, key: str) -> bool:
        """Whether a message was said."""

    def has_begun(self, key: str) -> bool:
        """Whether a message was said, or any whose key goes on after this one."""


class SaidByRecord:
    """What the outbox held, sent or not, when it was first looked for: the keys that begin alike are read at once."""

    def __init__(self, session: Session, council: str) -> None:
        self._session, self._council = session, council
        self._read: dict[str, frozenset[str]] = {}

    def has(self, key: str) -> bool:
        """Whether the outbox holds it."""
        return key in self._alike(key)

    def has_begun(self, key: str) -> bool:
        """Whether the outbox holds it, or any whose key goes on after this one."""
        return self.has(key) or any(each.startswith(f"{key}|") for each in self._alike(key))

    def _alike(self, key: str) -> frozenset[str]:
        """The keys that say the same as this one about the same day: what is asked for next is mostly one of these."""
        beginning = "|".join(key.split("|", 2)[:2])
        if beginning not in self._read:
            self._read[beginning] = outbox.keys_beginning_with(self._session, self._council, beginning)
        return self._read[beginning]


@dataclass(frozen=True)
class AllBut:
    """Everything but these keys: for what is to be put together anew."""

    keys: frozenset[str]

    def has(self, key: str) -> bool:
        """Whether it is none of them."""
        return key not in self.keys

    def has_begun(self, key: str) -> bool:
        """Whether it is none of them, nor the beginning of one."""
        return self.has(key) and not any(each.startswith(f"{key}|") for each in self.keys)


@dataclass(frozen=True)
class Round:
    """One look; `windows` by the day they are about. What was due before `since` is let pass."""

    request: Request
    days: WorkingDays
    windows: Mapping[date, Window]
    said: AlreadySaid
    since: datetime | None = None

    def holding(self, moments: Iterable[Moment]) -> tuple[Moment, ...]:
        """What should have been said by now and still holds."""
        latest = schedule.latest_stages(moments, self.request.now)
        return tuple(moment for moment in latest if self.since is None or moment.at >= self.since)
