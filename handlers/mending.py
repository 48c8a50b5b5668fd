"""Putting right what was said: every message that shows a corrected figure is answered again, its charts redrawn."""

import re
from dataclasses import replace
from datetime import date, datetime

import msgspec
from msgspec import Struct

from bot.envelope import unseal
from bot.message import Account, Message, Place, PlaceKind, Said
from bot.reply import Bullets, Cell, Heading, Note, Part, Reply, Table, Text
from domain.access import State, Viewer
from domain.schedule import LONDON
from handlers import posting
from handlers.answering.together import with_what_was_asked_besides
from handlers.outcome import Correction
from handlers.registration import Catalogue
from handlers.request import Request
from handlers.resolving import viewer_of
from handlers.telling import state_mark
from handlers.timetable import ticking
from handlers.understanding.question import Question
from handlers.understanding.vocabulary import Context
from handlers.wording import rating_tone, rating_word
from storage.queries import councils, outbox, people
from storage.tables import OutboxRow

_WHOLE = r"(?<![\w.,£-]){}(?![\w%]|[.,]\d)"
"""Not as a part of a longer figure or word."""

_NEAR = 120
"""Within so many characters behind a figure stands its rating, or it is another's."""


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
    """Queue an edit of every message that shows the figure, with what was changed and why above it."""
    for row in outbox.quoting(request.session, request.council, correction.figure):
        newest = outbox.newest_edition(request.session, request.council, row)
        reply = _again(catalogue, request, row) or _with_new_words(unseal(newest.body).reply, correction)
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


def _with_new_words(reply: Reply, correction: Correction) -> Reply:
    """The same message with the new figure and its rating where the old ones stand beside the indicator's name."""
    parts = tuple(_part(part, correction) for part in reply.parts)
    return msgspec.structs.replace(reply, summary=_words(reply.summary, correction), parts=parts)


def _part(part: Part, correction: Correction) -> Part:
    if isinstance(part, Text | Note | Heading):
        return msgspec.structs.replace(part, text=_words(part.text, correction))
    if isinstance(part, Bullets):
        return Bullets(tuple(_words(item, correction) for item in part.items))
    if isinstance(part, Table):
        return msgspec.structs.replace(part, rows=tuple(_row(row, correction) for row in part.rows))
    return part


def _row(row: tuple[Cell, ...], correction: Correction) -> tuple[Cell, ...]:
    """The row with the first cell that holds the figure, and the first that holds its rating, as they are now."""
    if not any(correction.name in cell.text for cell in row):
        return row
    cells = list(row)
    figure = next((place for place, cell in enumerate(row) if _is_figure(cell.text, correction.old)), None)
    if figure is None:
        return row
    cells[figure] = msgspec.structs.replace(row[figure], text=row[figure].text.replace(correction.old, correction.new))
    if correction.was is not correction.becomes:
        begins = rating_word(correction.was)
        rated = next((place for place, cell in enumerate(row) if cell.text.split(",")[0] == begins), None)
        if rated is not None:
            cells[rated] = Cell(rating_word(correction.becomes), rating_tone(correction.becomes))
    return tuple(cells)


def _is_figure(text: str, old: str) -> bool:
    return text in (old, *(f"{old}{state_mark(state)}" for state in State))


def _words(text: str, correction: Correction) -> str:
    """The first figure behind the name, and the rating that follows it; what only looks like it stays as it is."""
    name = text.find(correction.name)
    found = re.compile(_WHOLE.format(re.escape(correction.old))).search(text, name + len(correction.name))
    if name < 0 or found is None:
        return text
    before, behind = text[: found.start()], text[found.end() :]
    if correction.was is not correction.becomes:
        rating = re.compile(_WHOLE.format(re.escape(correction.was.value)), re.IGNORECASE).search(behind, 0, _NEAR)
        if rating is not None:
            capital, word = rating[0][:1].isupper(), correction.becomes.value
            behind = f"{behind[: rating.start()]}{word.capitalize() if capital else word}{behind[rating.end() :]}"
    return f"{before}{correction.new}{behind}"
