"""What the clock owes those who asked to be reminded or to be sent something."""

from collections.abc import Iterator

from bot.reply import Button, Buttons, Note, Part, Reply, Text
from domain import recurring
from domain.recurring import ONCE, Occasion
from domain.schedule import LONDON
from domain.working_days import WorkingDays
from handlers.outcome import Answer, Notice, Outcome, ToPerson
from handlers.reminding import saying
from handlers.reminding.answering_anew import answered
from handlers.reminding.stop_button import stop_button
from handlers.request import Request
from handlers.timetable.rounds import Round
from handlers.understanding.question import Kind
from handlers.wording import day_words
from storage.queries import people, reminders
from storage.tables import Person, Reminder


def due_now(look: Round) -> Iterator[Notice]:
    """Reminders and subscriptions whose time has come, of people the council still knows."""
    request = look.request
    for reminder in reminders.standing(request.session, request.council, request.today - recurring.LOOKED_BACK):
        occasion = _occasion(look, reminder)
        if occasion is None or look.said.has(_key(reminder, occasion)):
            continue
        person = people.by_email(request.session, request.council, reminder.person)
        if person is not None:
            yield _notice(request, person, reminder, occasion)


def occasion_of(reminder: Reminder, request: Request, days: WorkingDays) -> Occasion | None:
    """The newest time of telling that has come, or for a single day the only one."""
    rules = request.framework.calendar
    if reminder.day is not None:
        return recurring.once(reminder.day, reminder.at, rules, days)
    return recurring.latest(reminder.every, reminder.at, request.now, rules, days)


def _occasion(look: Round, reminder: Reminder) -> Occasion | None:
    """The occasion that holds now; none that was over before the reminder was asked for."""
    found = occasion_of(reminder, look.request, look.days)
    if found is None or not found.at <= look.request.now < found.until or found.at <= reminder.asked_at:
        return None
    return found if look.since is None or found.at >= look.since else None


def _key(reminder: Reminder, occasion: Occasion) -> str:
    what = "reminder" if reminder.every == ONCE else "subscription"
    return f"{what}|{occasion.day}|{reminder.id}"


def _notice(request: Request, person: Person, reminder: Reminder, occasion: Occasion) -> Notice:
    outcome = answered(request, person, reminder)
    answer = outcome.answer
    shown = answer.indicators if answer else ()
    return Notice(
        key=_key(reminder, occasion),
        to=ToPerson(person.email),
        reply=_reply(request, reminder, outcome),
        kind="remind" if reminder.every == ONCE else "subscription",
        period=answer.periods[0] if answer and answer.periods else "",
        indicators=tuple(dict.fromkeys(entry.code for entry in shown)),
        topic=f"reminder|{reminder.id}",
        until=occasion.until,
    )


def _reply(request: Request, reminder: Reminder, outcome: Outcome) -> Reply:
    """The answer, with why it comes and how to stop it; one sentence where there is nothing to tell."""
    found = outcome.reply or Reply("", ())
    answer = outcome.answer
    parts: list[Part] = [Text(found.summary)] if _is_empty(answer) else list(_without_follow_ups(found, answer))
    asked_on = reminder.asked_at.astimezone(LONDON).date()
    if reminder.every == ONCE:
        opening = f"You asked me on {day_words(asked_on, request.today)} to remind you."
        return Reply(found.summary, (Text(opening), *parts), quotes=found.quotes)
    note = Note(f"You get this {saying.how_often(reminder.every)}, as you asked.")
    return Reply(
        found.summary, (*parts, note, Buttons((stop_button(reminder, "Stop sending this"),))), quotes=found.quotes
    )


def _is_empty(answer: Answer | None) -> bool:
    return answer is not None and answer.kind == Kind.INDICATORS and not answer.indicators


def _without_follow_ups(reply: Reply, answer: Answer | None) -> Iterator[Part]:
    """The parts without buttons that only make sense right after a question, such as "and amber"."""
    codes = {entry.code for entry in answer.indicators} if answer else set()
    for part in reply.parts:
        if not isinstance(part, Buttons):
            yield part
            continue
        kept = tuple(button for button in part.buttons if _stands_alone(button, codes))
        if kept:
            yield Buttons(kept)


def _stands_alone(button: Button, codes: set[str]) -> bool:
    text = button.arguments.get("text", "")
    return button.command != "ask" or any(code in text for code in codes)
