"""What the clock wrote and nobody has sent yet: whether it is to be sent now, and how it is said now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.reply import Reply
from domain import schedule
from domain.schedule import LONDON
from domain.working_days import WorkingDays
from handlers.outcome import Notice
from handlers.timetable import ticking
from storage.queries import councils, outbox

GOES_STALE = timedelta(minutes=10)
"""After that what was written is put together again, since figures may have come in."""

OVER = "what it was about was over before it could be sent"
OVERTAKEN = "a later message says more"
UNTRUE = "it was no longer true when it could be sent"
HOURS = "waits until messages may be sent"


@dataclass(frozen=True)
class Waiting:
    """A message of the clock as it waits: for which moment, until when, and when it was really written."""

    council: str
    key: str
    topic: str
    due_at: datetime
    until: datetime | None
    written_at: datetime

    def stands_at(self, now: datetime) -> datetime:
        """What time it is for this message, `now` being real time.

        One that was asked for with a moment in the past counts on from that moment.
        """
        waited = now - self.written_at
        return self.due_at + waited if self.written_at > self.due_at and waited >= timedelta() else now


@dataclass(frozen=True)
class Send:
    """Send it, with this reply instead of its own where there is one."""

    reply: Reply | None = None


@dataclass(frozen=True)
class Wait:
    """Try again then (real time)."""

    until: datetime
    why: str = HOURS


@dataclass(frozen=True)
class Lapse:
    """Do not send it any more."""

    why: str


Verdict = Send | Wait | Lapse


def judged(session: Session, found: Iterable[Waiting], now: datetime, *, overtaking: bool) -> dict[Waiting, Verdict]:
    """What to do with each; without `overtaking`, every stage is said that was passed on the way."""
    verdicts: dict[Waiting, Verdict] = {}
    stale: dict[tuple[str, datetime], list[Waiting]] = {}
    for each in found:
        verdicts[each] = _at_once(session, each, now, overtaking=overtaking)
        at = each.stands_at(now)
        if verdicts[each] == Send() and at - each.due_at > GOES_STALE:
            stale.setdefault((each.council, at.replace(second=0, microsecond=0)), []).append(each)
    for (council, at), alike in stale.items():
        fresh = ticking.anew(session, council, frozenset(each.key for each in alike), at)
        verdicts |= {each: _said_anew(fresh.get(each.key)) for each in alike}
    return verdicts


def _at_once(session: Session, waiting: Waiting, now: datetime, *, overtaking: bool) -> Verdict:
    at = waiting.stands_at(now)
    if waiting.until is not None and at >= waiting.until:
        return Lapse(OVER)
    if overtaking and outbox.is_overtaken(session, waiting.council, waiting.topic, waiting.due_at, now):
        return Lapse(OVERTAKEN)
    framework = councils.framework(session, waiting.council, at.astimezone(LONDON).date())
    sent = schedule.next_sending_time(at, framework.calendar.hours, WorkingDays(framework.nation))
    return Send() if sent == at else Wait(now + (sent - at))


def _said_anew(notice: Notice | None) -> Verdict:
    return Send(notice.reply) if notice is not None else Lapse(UNTRUE)
