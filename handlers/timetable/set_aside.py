"""Telling the performance officers of planned changes that could not be made when their day came."""

from collections.abc import Iterator
from datetime import timedelta

from bot.reply import Bullets, Reply, Text
from domain.access import Role
from handlers.amending.describing import plain_line_of
from handlers.outcome import Notice, ToPerson
from handlers.timetable.rounds import Round
from handlers.wording import count_of
from storage.amendments_made import set_aside_since
from storage.queries import people
from storage.tables import PlannedAmendment

TOLD_FOR = timedelta(days=14)
"""For how long after the day it was set aside a change is still told of."""

WHAT_NOW = "Everything else goes on as planned. Please ask for it again once what is in its way is put right."


def due_now(look: Round) -> Iterator[Notice]:
    """One message to each performance officer about all that was set aside at the same moment."""
    request = look.request
    session, council = request.session, request.council
    since = max(filter(None, (request.now - TOLD_FOR, look.since)))
    together: dict[str, list[PlannedAmendment]] = {}
    for each in set_aside_since(session, council, since):
        together.setdefault(each.decided_at.isoformat() if each.decided_at else "", []).append(each)
    officers = people.with_role(session, council, Role.OFFICER) if together else ()
    for moment, rows in together.items():
        for officer in officers:
            key = f"amend set aside|{moment}|{officer.email}"
            if not look.said.has(key):
                yield Notice(key, ToPerson(officer.email), _reply(look, rows), kind="amendment")


def _reply(look: Round, rows: list[PlannedAmendment]) -> Reply:
    session, council = look.request.session, look.request.council
    sentence = f"{count_of(len(rows), 'planned change')} could not be made and {'is' if len(rows) == 1 else 'are'} off."
    lines = tuple(f"{plain_line_of(session, council, each)} {each.reason or ''}".strip() for each in rows)
    return Reply(sentence, (Text(sentence), Bullets(lines), Text(WHAT_NOW)))
