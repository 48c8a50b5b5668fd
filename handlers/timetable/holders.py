"""Telling a new portfolio holder what they are now responsible for, and thanking the one before: on the day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import select

from bot.reply import Bullets, Button, Buttons, Chart, Heading, Note, Part, Reply, Text
from domain.schedule import LONDON
from handlers.answering.summaries import how_is_it_doing
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from handlers.resolving import viewer_of
from handlers.timetable.rounds import Round
from handlers.understanding.question import Dimension, Kind, Pick, Question
from handlers.wording import day_words
from storage.queries import councils, people
from storage.tables import Person, Portfolio

DAYS_LOOKED_BACK = 31
"""For how long after somebody began they are still told, where the record or the bot was late."""

KIND = "alert"


def due_now(look: Round) -> Iterator[Notice]:
    """A message to each holder who began lately and has not been told, and to the one before."""
    request = look.request
    begun = councils.begun(request.session, request.council)
    for holding in _begun_lately(request):
        at = datetime.combine(holding.starts, request.framework.calendar.hours.start, LONDON)
        if begun is None or at < begun or (look.since is not None and at < look.since):
            continue
        yield from _new(look, holding)
        yield from _old(look, holding)


def _begun_lately(request: Request) -> tuple[Portfolio, ...]:
    since = request.today - timedelta(days=DAYS_LOOKED_BACK)
    wanted = select(Portfolio).where(
        Portfolio.council == request.council, Portfolio.starts.between(since, request.today)
    )
    found = request.session.scalars(wanted.order_by(Portfolio.key, Portfolio.starts))
    return tuple(each for each in found if each.ends is None or each.ends >= request.today)


def _new(look: Round, holding: Portfolio) -> Iterator[Notice]:
    request, key = look.request, f"holder|{holding.key}|{holding.starts}|{holding.holder}"
    person = people.by_email(request.session, request.council, holding.holder)
    if person is None or look.said.has(key):
        return
    yield Notice(key, ToPerson(person.email), _responsible(request, person, holding), kind=KIND, topic=key)


def _old(look: Round, holding: Portfolio) -> Iterator[Notice]:
    request = look.request
    before = request.session.scalar(
        select(Portfolio).where(
            Portfolio.council == request.council,
            Portfolio.key == holding.key,
            Portfolio.ends == holding.starts - timedelta(days=1),
        )
    )
    if before is None or before.holder == holding.holder:
        return
    key = f"held|{holding.key}|{holding.starts}|{before.holder}"
    new = people.by_email(request.session, request.council, holding.holder)
    if new is None or look.said.has(key):
        return
    sentence = f"Thank you for looking after {holding.name}. {new.name} holds it from {_day(request, holding.starts)}."
    yield Notice(key, ToPerson(before.holder), Reply(sentence, (Text(sentence),)), kind=KIND, topic=key)


def _responsible(request: Request, person: Person, holding: Portfolio) -> Reply:
    """Counts, what matters most and the money, as their own question would be answered."""
    viewer = viewer_of(person, people.services(request.session, request.council))
    theirs = replace(request, person=person, viewer=viewer, audience=(viewer,))
    question = Question(Kind.SUMMARY, picks=(Pick(Dimension.PORTFOLIO, holding.key),))
    told = how_is_it_doing.run(theirs, question).reply
    sentence = f"From {_day(request, holding.starts)} you hold {holding.name}. This is how it stands."
    beside = told.parts if told is not None else ()
    kept = tuple(part for part in beside if isinstance(part, Text | Heading | Bullets | Chart))
    buttons = Buttons(
        (
            Button("Show my reds", "ask", {"text": f"show red indicators in {holding.name}"}),
            Button("What should I ask the director?", "ask", {"text": f"what should I ask about {holding.name}"}),
            Button("What am I responsible for?", "ask", {"text": "what am I responsible for"}),
        )
    )
    note = Note("These are the figures that are signed off; you can ask about any of them here.")
    parts: tuple[Part, ...] = (Text(sentence), *kept, note, buttons)
    return Reply(sentence, parts, quotes=told.quotes if told is not None else ())


def _day(request: Request, day: date) -> str:
    return "today" if day == request.today else day_words(day, request.today)
