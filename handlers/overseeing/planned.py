"""The digests that a window leads to: for which body, when, and whether somebody holds it back."""

from dataclasses import dataclass, replace
from datetime import date

from domain import schedule
from domain.framework import BodyRules
from domain.schedule import Moment, Stage
from domain.working_days import WorkingDays
from handlers.request import Request
from handlers.returning.owing import Window
from handlers.timetable.digests import digest_key
from handlers.wording import day_words
from storage.queries import holds, outbox


@dataclass(frozen=True)
class Planned:
    """A body's digest that has not been posted yet.

    One that was `let_go`, or whose time has come, waits for nothing but the hours in which messages are sent: then
    `moment` is when they begin.
    """

    body: BodyRules
    window: Window
    moment: Moment
    held: bool
    let_go: bool = False

    @property
    def key(self) -> str:
        """The key of its message."""
        return digest_key(self.body, self.window)

    def when(self, today: date) -> str:
        """`Tuesday 20 October`."""
        return "Held until somebody releases it" if self.held else day_words(self.moment.at.date(), today)


def planned_digests(request: Request, found: Window) -> tuple[Planned, ...]:
    """The digests about a window that are still to be posted, the next one first."""
    days, calendar = WorkingDays(request.framework.nation), request.framework.calendar
    held = holds.held(request.session, request.council)
    released = holds.released(request.session, request.council)
    planned = []
    for body in request.framework.bodies:
        if body.digest is None or not body.channel:
            continue
        for moment in schedule.stages(found.period, calendar, days, body.digest):
            key = digest_key(body, found)
            if moment.stage is not Stage.DIGEST or outbox.by_key(request.session, request.council, key) is not None:
                continue
            let_go = key not in held and (key in released or moment.at <= request.now)
            if let_go:
                moment = replace(moment, at=schedule.next_sending_time(request.now, calendar.hours, days))
            if moment.until > request.now or key in held or key in released:
                planned.append(Planned(body, found, moment, key in held, let_go))
    return tuple(sorted(planned, key=lambda each: (each.moment.at, each.body.name)))
