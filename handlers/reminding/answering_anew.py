"""The question of a reminder answered as it stands now, with the rights that the person has now."""

from dataclasses import replace

import msgspec

from bot.message import Account, Message, Place, PlaceKind, Said
from bot.reply import Reply, Text
from domain.schedule import LONDON
from handlers.outcome import Answer, Outcome
from handlers.registration import ANYONE, Catalogue
from handlers.request import Request
from handlers.resolving import viewer_of
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.question import NO_TIME, Kind, Question
from handlers.understanding.vocabulary import Context
from handlers.understanding.words.tokens import plain
from storage.queries import indicators, people
from storage.tables import Person, Reminder

GONE = "What this was about is no longer there. Ask me anew and I will send you that instead."


def answered(request: Request, person: Person, reminder: Reminder) -> Outcome:
    """The answer as if its person asked now, in their direct chat; one sentence where it can be answered no more."""
    try:
        question = msgspec.convert(reminder.question, Question)
    except msgspec.ValidationError:
        # It was kept by an older program that knew other words.
        return _gone()
    if len(indicators.named(request.session, request.council, question.codes)) < len(set(question.codes)):
        return _gone()
    if reminder.day is None:
        question = _with_time_moved_on(question, reminder, request)
    return answer_to(as_person(request, person, question.text), question) or _gone()


def answer_to(request: Request, question: Question) -> Outcome | None:
    """What the asker would read now; None for what is not theirs to ask or is no question."""
    entry = _catalogue().for_question(question)
    if entry is None or entry.writes or question.kind in (Kind.ACT, Kind.HELP):
        return None
    if entry.may != ANYONE and not entry.may & request.viewer.roles:
        return None
    return entry.run(request, question)


def as_person(request: Request, person: Person, text: str) -> Request:
    """The request of the clock as if it were this person's, with their rights of now and nobody else reading."""
    viewer = viewer_of(person, people.services(request.session, request.council))
    account = Account("clock", "clock", request.council, person.email)
    message = Message(request.message.event, account, Place("clock", "clock", PlaceKind.DIRECT), Said(text))
    return replace(request, message=message, person=person, viewer=viewer, audience=(viewer,), context=Context())


def _catalogue() -> Catalogue:
    # The catalogue lists this room's own handlers as well.
    from handlers.catalogue import CATALOGUE

    return CATALOGUE


def _with_time_moved_on(question: Question, reminder: Reminder, request: Request) -> Question:
    """The same with "last quarter" or "this year so far" meant from today on; a period said by its name stays."""
    if question.period == NO_TIME:
        return question
    words = plain(question.text).casefold()
    asked_on = reminder.asked_at.astimezone(LONDON).date()
    if read_periods(words, asked_on).asked != question.period:
        return question
    return msgspec.structs.replace(question, period=read_periods(words, request.today).asked)


def _gone() -> Outcome:
    return Outcome(Reply(GONE, (Text(GONE),)), Answer(Kind.REFUSE))
