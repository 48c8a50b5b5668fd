"""What people have asked to be reminded of and to be sent, each council's by itself."""

from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from storage.tables import Person, Reminder


def standing(session: Session, council: str, since: date, person: str = "") -> tuple[Reminder, ...]:
    """Those nobody has stopped, without what was for a single day before `since`; those of one person where given."""
    wanted = select(Reminder).where(
        Reminder.council == council,
        Reminder.stopped_at.is_(None),
        or_(Reminder.day.is_(None), Reminder.day >= since),
    )
    if person:
        wanted = wanted.where(Reminder.person == person)
    return tuple(session.scalars(wanted.order_by(Reminder.id)))


def of_leavers(session: Session, council: str) -> tuple[Reminder, ...]:
    """Those nobody has stopped whose person the council does not know any more."""
    known = select(Person.email).where(Person.council == council)
    wanted = select(Reminder).where(Reminder.council == council, Reminder.stopped_at.is_(None))
    return tuple(session.scalars(wanted.where(Reminder.person.not_in(known)).order_by(Reminder.id)))


def about(session: Session, council: str, code: str) -> tuple[Reminder, ...]:
    """Everything ever asked for about an indicator, stopped or not."""
    every = session.scalars(select(Reminder).where(Reminder.council == council).order_by(Reminder.id))
    return tuple(each for each in every if code in {pick.get("key") for pick in each.question.get("picks", ())})


def one(session: Session, council: str, person: str, number: int) -> Reminder | None:
    """One of a person's own by its number; None for anybody else's."""
    wanted = select(Reminder).where(Reminder.council == council, Reminder.person == person, Reminder.id == number)
    return session.scalars(wanted).one_or_none()


def keep(session: Session, reminder: Reminder) -> Reminder:
    """Keep a new one; it has its number afterwards."""
    session.add(reminder)
    session.flush()
    return reminder


def stop(session: Session, reminder: Reminder, now: datetime) -> None:
    """Let it be given no more."""
    reminder.stopped_at = now
    session.flush()
