"""Putting right what was said: every message that shows a corrected figure is answered again, its charts redrawn."""

from dataclasses import replace
from datetime import date, datetime

import msgspec
from msgspec import Struct

from bot.envelope import unseal
from bot.message import Account, Message, Place, PlaceKind, Said
from bot.reply import Note, Reply
from domain.access import Viewer
from domain.schedule import LONDON
from handlers import posting
from handlers.answering.together import with_what_was_asked_besides
from handlers.mended_words import holds_it_beside, with_new_words
from handlers.outcome import Correction
from handlers.registration import Catalogue
from handlers.request import Request
from handlers.resolving import viewer_of
from handlers.timetable import ticking
from handlers.understanding.question import Question
from handlers.understanding.vocabulary import Context
from storage.queries import councils, outbox, people, quoting
from storage.tables import OutboxRow


class Asked(Struct, frozen=True):
    """What a message answers: the question, who asked, and the addresses of all who read it ("" for the public)."""

    question: Question
    by: str
    readers: tuple[str, ...]


def asked_by(request: Request, question: Question) -> dict[str, object]:
    """What an answer's row keeps, so that it can be answered again."""
    asked = Asked(question, request.viewer.email, tuple(reader.email for reader in request.audience))
    found: dict[str, object] = msgspec.to_builtins(asked)
    return found


def mend(catalogue: Catalogue, request: Request, correction: Correction) -> None:
    """Queue an edit of every message that shows the figure, with what was changed and why above it.

    A message that shows it only beside a later one, as what that was before, is put right too.
    """
    rows = {row.key: row for row in quoting.messages(request.session, request.council, correction.figure)}
    for row in rows.values():
        _mend(catalogue, request, row, correction)
    for figure in correction.later:
        for row in quoting.messages(request.session, request.council, figure):
            newest = outbox.newest_edition(request.session, request.council, row)
            if row.key not in rows and holds_it_beside(unseal(newest.body).reply, correction):
                rows[row.key] = row
                _mend(catalogue, request, row, correction)


def _mend(catalogue: Catalogue, request: Request, row: OutboxRow, correction: Correction) -> None:
    newest = outbox.newest_edition(request.session, request.council, row)
    reply = _again(catalogue, request, row) or with_new_words(unseal(newest.body).reply, correction)
    note = Note(correction.words)
    parts = (note, *(part for part in reply.parts if part != note))
    summary = correction.words if len(correction.words) <= len(reply.summary) + 200 else reply.summary
    corrected = msgspec.structs.replace(reply, summary=summary, parts=parts, in_place=False)
    posting.post_edition(request.session, request.council, row, corrected, request.now)


def _again(catalogue: Catalogue, request: Request, row: OutboxRow) -> Reply | None:
    """The message as it would be composed now with the clock of then; None for one that cannot be."""
    if row.asked is not None:
        return _answered_again(catalogue, request, row, msgspec.convert(row.asked, Asked))
    if row.kind == "post":
        notice = ticking.anew(request.session, request.council, frozenset({row.key}), row.due_at).get(row.key)
        return notice.reply if notice else None
    return None


def _answered_again(catalogue: Catalogue, request: Request, row: OutboxRow, asked: Asked) -> Reply | None:
    entry = catalogue.for_question(asked.question)
    if entry is None or entry.writes:
        return None
    then = _request_of(request, row, asked)
    return with_what_was_asked_besides(then, asked.question, catalogue.answer).reply


def _request_of(request: Request, row: OutboxRow, asked: Asked) -> Request:
    """The request that was answered, on the record as it is now."""
    session, council, at = request.session, request.council, row.due_at
    services = people.services(session, council)

    def viewer(email: str) -> Viewer:
        return viewer_of(people.by_email(session, council, email) if email else None, services)

    place = unseal(row.body).place or Place(row.door or "", row.conversation or "", PlaceKind.DIRECT)
    said = Said(asked.question.text)
    message = Message("", Account(place.door, row.conversation or "", council, asked.by), place, said)
    day = _day(at)
    return replace(
        request,
        message=message,
        framework=councils.framework(session, council, day),
        person=people.by_email(session, council, asked.by),
        viewer=viewer(asked.by),
        audience=tuple(viewer(email) for email in asked.readers),
        context=Context(),
        today=day,
        now=at.astimezone(LONDON),
    )


def _day(at: datetime) -> date:
    return at.astimezone(LONDON).date()
