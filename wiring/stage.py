"""The demo's clock: a stored row that moves forward only, through every moment at which something is due."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.clock import LONDON, WallClock
from bot.web.ports import Moment
from domain import schedule
from domain.framework import Framework
from domain.periods import Frequency, Period
from domain.schedule import Stage as StageOfReturn
from domain.scope import EVERYTHING
from domain.working_days import WorkingDays
from handlers.timetable import ticking
from storage import Database
from storage.queries import councils
from storage.tables import ClockRow

LABELS = {
    StageOfReturn.OPEN: "Open the window",
    StageOfReturn.REMIND: "Reminder",
    StageOfReturn.LATE: "The day after",
    StageOfReturn.ESCALATE: "Escalation",
    StageOfReturn.PREVIEW: "Heads' preview",
    StageOfReturn.DIGEST: "Digest",
}


@dataclass(frozen=True)
class StoredClock:
    """The clock of a demo, as it stands in the record."""

    database: Database

    def now(self) -> datetime:
        """The moment it shows, in Europe/London."""
        with self.database.reading() as session:
            return session.get_one(ClockRow, 1).now.astimezone(LONDON)

    def start_at(self, moment: datetime) -> None:
        """Set it, in a record that has no clock yet."""
        with self.database.writing() as session:
            if session.get(ClockRow, 1) is None:
                session.add(ClockRow(id=1, now=moment))


@dataclass(frozen=True)
class Arrival:
    """Something that happens in the demo of itself as the clock passes `when`."""

    key: str
    label: str
    when: datetime
    happen: Callable[[], None]


@dataclass(frozen=True)
class DemoStage:
    """Implements `bot.web.ports.Stage`. `told` is called when something may have been put into the outbox."""

    database: Database
    clock: StoredClock
    council: str
    told: Callable[[], None]
    arrivals: tuple[Arrival, ...] = ()

    def now(self) -> datetime:
        """The moment it is, with its offset."""
        return self.clock.now()

    def moments(self) -> Sequence[Moment]:
        """The moments of this quarter's return and the next's, those that have passed included."""
        newest = Period.containing(self.now().date(), Frequency.QUARTER)
        framework = self._framework()
        found = [moment for back in (1, 0) for moment in _moments(newest.previous(back), framework)]
        found += [Moment(arrival.key, arrival.label, arrival.when) for arrival in self.arrivals]
        found.sort(key=lambda moment: moment.when)
        ahead = [moment for moment in found if moment.when > self.now()]
        behind = [moment for moment in found if moment.when <= self.now()]
        return (*behind[-3:], *ahead[:8])

    def move_to(self, key: str) -> None:
        """Move forward to a moment and do all that was due on the way; an unknown or past one does nothing."""
        aim = next((moment.when for moment in self.moments() if moment.key == key), None)
        if aim is None or aim <= self.now():
            return
        for moment in [*self._due_between(self.now(), aim), aim]:
            self._move(moment)
        self.told()

    def _due_between(self, start: datetime, end: datetime) -> list[datetime]:
        framework, days = self._framework(), WorkingDays(self._framework().nation)
        months = _months_touched(start, end)
        rules = [None, *(body.digest for body in framework.bodies if body.digest)]
        times = {
            moment.at
            for month in months
            for rule in rules
            for moment in schedule.stages(month, framework.calendar, days, rule)
        }
        times |= {arrival.when for arrival in self.arrivals}
        return sorted(time for time in times if start < time < end)

    def _move(self, moment: datetime) -> None:
        with self.database.writing() as session:
            session.get_one(ClockRow, 1).now = moment
        for arrival in self.arrivals:
            if arrival.when == moment:
                arrival.happen()
        ticking.tick(self.database, self.council, moment, written_at=WallClock().now())

    def _framework(self) -> Framework:
        with self.database.reading() as session:
            return councils.framework(session, self.council, self.now().date())


def _moments(period: Period, framework: Framework) -> list[Moment]:
    days = WorkingDays(framework.nation)
    bodies = [body for body in framework.bodies if body.digest and body.channel]
    # The body that looks at the most comes first: its digest is the one the page offers.
    digest = next((body.digest for body in sorted(bodies, key=lambda body: body.scope != EVERYTHING)), None)
    found = [
        Moment(f"{period.notation} {each.key}", f"{_label(each)}, {period.short}", each.at)
        for each in schedule.stages(period, framework.calendar, days, digest)
    ]
    closes = schedule.deadline(period, framework.calendar, days)
    found.append(Moment(f"{period.notation} deadline", f"Deadline, {period.short}", closes))
    return sorted(found, key=lambda moment: moment.when)


def _label(moment: schedule.Moment) -> str:
    if moment.stage is StageOfReturn.REMIND and moment.offset == 0:
        return "Last reminder"
    return LABELS[moment.stage]


def _months_touched(start: datetime, end: datetime) -> list[Period]:
    first = Period.containing(start.date(), Frequency.MONTH).previous(4)
    return list(Period.range(first, Period.containing(end.date(), Frequency.MONTH)))
