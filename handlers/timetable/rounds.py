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


@dataclass(frozen=True)
class SaidByRecord:
    """What the outbox holds, sent or not."""

    session: Session
    council: str

    def has(self, key: str) -> bool:
        """Whether the outbox holds it."""
        return outbox.by_key(self.session, self.council, key) is not None

    def has_begun(self, key: str) -> bool:
        """Whether the outbox holds it, or any whose key goes on after this one."""
        return self.has(key) or bool(outbox.count_of(self.session, self.council, f"{key}|"))


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
