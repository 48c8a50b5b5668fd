"""The clock: everything that should have been said by a moment and has not been."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.message import Account, Message, Place, PlaceKind, Said
from domain import schedule
from domain.access import Viewer
from domain.schedule import LONDON
from domain.working_days import WorkingDays
from handlers import posting
from handlers.outcome import Notice
from handlers.request import Request
from handlers.returning.owing import window
from handlers.timetable import digests, reminders
from handlers.understanding.vocabulary import Context
from storage import Database, log
from storage.queries import councils, outbox

CLOCK = Account("clock", "clock")
NOBODY_IN_PARTICULAR = "clock"


def due(session: Session, council: str, now: datetime) -> tuple[Notice, ...]:
    """What should be said now and has not been; nothing outside hours or on days that are no working days."""
    request = clock_request(session, council, now)
    days = WorkingDays(request.framework.nation)
    if not schedule.is_sending_time(now, request.framework.calendar.hours, days):
        return ()
    windows = {ending: window(request, ending) for ending in reminders.month_ends(request.today)}
    wanted = (*reminders.due_now(request, days, windows), *digests.due_now(request, days, windows))
    return tuple(notice for notice in wanted if outbox.by_key(session, council, notice.key) is None)


def tick(database: Database, council: str, now: datetime) -> tuple[Notice, ...]:
    """Put what is due into the outbox and note what each digest named.

    Composing takes a while and reads only, so that nobody who writes has to wait for it.
    """
    with database.reading() as session:
        notices = due(session, council, now)
    if not notices:
        return ()
    with database.writing() as session:
        return post(session, council, notices, now)


def post(session: Session, council: str, notices: tuple[Notice, ...], now: datetime) -> tuple[Notice, ...]:
    """Put notices into the outbox, as far as nobody has since, and log them."""
    log.lock(session, council)
    posted = tuple(notice for notice in notices if posting.post_notice(session, council, notice, now))
    for notice in posted:
        log.record(
            session,
            council,
            at=now,
            actor=NOBODY_IN_PARTICULAR,
            what=notice.kind,
            subject=notice.key,
            new={"period": notice.period, "codes": list(notice.open_codes or notice.indicators)},
        )
    return posted


def clock_request(session: Session, council: str, now: datetime) -> Request:
    """A Request that nobody made: for the rules that need the record and the day."""
    today = now.astimezone(LONDON).date()
    message = Message(f"clock|{now.isoformat()}", CLOCK, Place("clock", "clock", PlaceKind.DIRECT), Said(""))
    framework = councils.framework(session, council, today)
    return Request(message, session, council, framework, None, Viewer.public(), (), Context(), today, now)
