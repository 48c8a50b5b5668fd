"""An import, and telling those who may approve what it leaves for approval."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from handlers import posting
from handlers.amending.asking import notices_of
from handlers.amending.describing import line_of
from handlers.wording import count_of
from storage.amendments_made import asked_with
from storage.pack import ImportReport, Pack, import_pack
from storage.queries import people


def bring_in(session: Session, pack: Pack, today: date, actor: str, restate: str | None, now: datetime) -> ImportReport:
    """Import a pack and ask for the approval of what needs it, in the session's one transaction.

    Raises PackFaulty before anything is changed.
    """
    report = import_pack(session, pack, today, actor, restate, now)
    if report.waiting is not None and report.waiting.event:
        council, event = report.council, report.waiting.event
        person = people.by_email(session, council, actor)
        who = person.name if person else "An import"
        asked = f"{who} asks for approval of {count_of(report.waiting.asked, 'change')} by import."
        details = [line_of(session, council, each) for each in asked_with(session, council, event)]
        for notice in notices_of(session, council, event, person.email if person else "", asked, details):
            posting.post_notice(session, council, notice, now)
    return report
