"""Ending what somebody is sent who has left: by a performance officer, or because the council knows them no more."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from bot.reply import Button, Buttons, Part, Reply, Text
from domain.access import Role
from handlers.amending.origins import origin_of
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.understanding.question import Kind
from handlers.whose import Whose
from handlers.wording import count_of
from storage import Database, log
from storage.amending import Origin
from storage.queries import reminders
from storage.tables import Reminder

OFFICERS = frozenset({Role.OFFICER})
ENDED = "reminder ended"
"""What the log calls it, apart from what people stop themselves."""


def offered_to_end(request: Request, person: str) -> tuple[Part, ...]:
    """What somebody is still sent, with the button that ends it; nothing where there is none."""
    found = reminders.standing(request.session, request.council, request.today, person)
    if not found:
        return ()
    name = Whose.on(request.session, request.council, request.today).name(person)
    are = "is" if len(found) == 1 else "are"
    words = f"{count_of(len(found), 'reminder or regular message', 'reminders and regular messages')} that {name}"
    sentence = f"There {are} {words} has asked for. If they are leaving, you can end what is sent to them."
    return (Text(sentence), Buttons((Button("End what is sent to them", "reminders.end", {"person": person}),)))


@does("reminders.end", may=OFFICERS, writes=True)
def end(request: Request, given: Given) -> Outcome:
    """End everything that somebody has asked to be sent."""
    person = given.arguments.get("person", "")
    found = reminders.standing(request.session, request.council, request.today, person) if person else ()
    _end(request.session, request.council, found, origin_of(request, acting_for=person))
    name = Whose.on(request.session, request.council, request.today).name(person) if person else "them"
    sentence = f"Nothing is sent to {name} any more that they asked for: {count_of(len(found), 'ended', 'ended')}."
    sentence = sentence if found else "Nothing was being sent to them."
    return Outcome(Reply(sentence, (Text(sentence),), only_you=True), Answer(Kind.CONFIRM))


def end_of_leavers(database: Database, council: str, at: Origin) -> None:
    """End what was asked for by people whom the council does not know any more, so that nothing of it comes again."""
    with database.reading() as session:
        if not reminders.of_leavers(session, council):
            return
    with database.writing() as session:
        log.lock(session, council)
        _end(session, council, reminders.of_leavers(session, council), at)


def _end(session: Session, council: str, found: Sequence[Reminder], origin: Origin) -> None:
    for reminder in found:
        reminders.stop(session, reminder, origin.at)
        log.record(
            session,
            council,
            at=origin.at,
            actor=origin.actor,
            what=ENDED,
            subject=f"reminder|{reminder.id}",
            old={"every": reminder.every, "about": reminder.about, "person": reminder.person},
            acting_for=origin.acting_for,
            door=origin.door,
            event=origin.event,
        )
