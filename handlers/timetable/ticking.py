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
from handlers.overseeing import chasing, standing
from handlers.reminding import due as asked_for
from handlers.reminding.ending import end_of_leavers
from handlers.request import Request
from handlers.returning.owing import windows
from handlers.timetable import digests, holders, log_head, promised_targets, reminders, set_aside
from handlers.timetable.rounds import AllBut, AlreadySaid, Round, SaidByRecord
from handlers.understanding.vocabulary import Context
from storage import Database, log
from storage.amending import Origin
from storage.planning import apply_what_can_be, is_any_due
from storage.queries import councils

CLOCK = Account("clock", "clock")
NOBODY_IN_PARTICULAR = "clock"


def due(session: Session, council: str, now: datetime, since: datetime | None = None) -> tuple[Notice, ...]:
    """What should be said now and has not been; nothing outside hours or on days that are no working days.

    What was due before `since` is let pass.
    """
    said = SaidByRecord(session, council)
    return tuple(notice for notice in _wanted(session, council, now, said, since) if not said.has(notice.key))


def anew(session: Session, council: str, keys: frozenset[str], now: datetime) -> dict[str, Notice]:
    """What was said under these keys as it would be said now, without what no longer holds or is no longer true."""
    timely = _wanted(session, council, now, AllBut(keys), None)
    request = clock_request(session, council, now)
    asked = (*chasing.anew(request, keys), *standing.anew(request, keys))
    return {notice.key: notice for notice in (*timely, *asked) if notice.key in keys}


def _wanted(
    session: Session, council: str, now: datetime, said: AlreadySaid, since: datetime | None
) -> tuple[Notice, ...]:
    request = clock_request(session, council, now)
    days = WorkingDays(request.framework.nation)
    if not schedule.is_sending_time(now, request.framework.calendar.hours, days):
        return ()
    endings = reminders.month_ends(request.today)
    found = dict(zip(endings, windows(request, endings), strict=True))
    look = Round(request, days, found, said, since)
    parts = (reminders, digests, holders, promised_targets, log_head, set_aside, asked_for)
    return tuple(notice for part in parts for notice in part.due_now(look))


def tick(
    database: Database,
    council: str,
    now: datetime,
    *,
    since: datetime | None = None,
    written_at: datetime | None = None,
) -> tuple[Notice, ...]:
    """Put what is due into the outbox and note what each digest named; what was due before `since` is let pass.

    The officers' boards are brought up to date as well, and are no part of what is given back.

    Composing takes a while and reads only, so that nobody who writes has to wait for it. `written_at` is the real
    time where `now` isn't.
    """
    _let_changes_begin(database, council, now)
    end_of_leavers(database, council, Origin(NOBODY_IN_PARTICULAR, now))
    with database.reading() as session:
        notices = due(session, council, now, since)
        boards = standing.due_now(clock_request(session, council, now))
    if not notices and not boards:
        return ()
    with database.writing() as session:
        posted = post(session, council, notices, now, written_at)
        for board in boards:
            posting.post_notice(session, council, board, now, written_at)
        return posted


def _let_changes_begin(database: Database, council: str, now: datetime) -> None:
    """Let changes of the framework take effect whose day has come, before anybody is asked by the old ones.

    What can't be made is set aside, so that everything else is still said; the performance officers are told of it.
    """
    today = now.astimezone(LONDON).date()
    with database.reading() as session:
        if not is_any_due(session, council, today):
            return
    with database.writing() as session:
        log.lock(session, council)
        apply_what_can_be(session, council, today, Origin(NOBODY_IN_PARTICULAR, now))


def post(
    session: Session, council: str, notices: tuple[Notice, ...], now: datetime, written_at: datetime | None = None
) -> tuple[Notice, ...]:
    """Put notices into the outbox, as far as nobody has since, and log them."""
    log.lock(session, council)
    posted = tuple(notice for notice in notices if posting.post_notice(session, council, notice, now, written_at))
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
