"""Taking down what somebody wants to be told of later: "remind me thursday", "send me my reds every monday"."""

from collections.abc import Sequence
from datetime import date, datetime, time

import msgspec

from bot.reply import Button, Buttons, Reply, Text
from domain import recurring
from domain.recurring import EVERY, ONCE
from domain.schedule import LONDON
from domain.working_days import WorkingDays
from handlers.outcome import Answer, Outcome
from handlers.registration import acts
from handlers.reminding import saying
from handlers.reminding.answering_anew import answer_to
from handlers.reminding.stop_button import stop_button
from handlers.reminding.stopping import stop_one
from handlers.request import Request
from handlers.understanding.question import Kind, Question, Wish
from handlers.understanding.wishes.put_otherwise import INSTEAD
from handlers.wording import day_words
from storage import log
from storage.queries import reminders
from storage.tables import Reminder

MOST = 20
"""How many one person may have at a time."""

WHICH_DAY = "On which day shall I remind you? Write, for example: remind me on Thursday, or remind me on 12 December."
HOW_OFTEN = (
    "I can't tell you at the moment that something changes, but I can send it to you every week, each month or after "
    "each quarter's deadline. How often shall it be?"
)
WHAT = "What shall I send you? Write, for example: send me my reds every Monday."
CHANNELS = (
    "What is sent to a channel regularly is its digest, which the performance officers set up. "
    "I can send this to you, in our direct chat."
)
RHYTHMS = (
    ("Every Monday", "every monday"),
    ("Each month", "each month"),
    ("After each deadline", "after each quarter's deadline"),
)


@acts(
    "remind",
    help="Remind you on a day, of what you owe or of an answer",
    says=["remind me on Thursday", "remind me tomorrow at 3 about empty homes"],
)
def remind(request: Request, question: Question) -> Outcome:
    """Take down a reminder for one day."""
    wish = question.wish or Wish()
    said = question.days.on or question.days.since or question.days.until
    day = date.fromisoformat(said) if said else None
    if day is None:
        return asked_back(WHICH_DAY)
    if wish.about is None:
        return _not_understood(question, f"on {day.isoformat()}")
    at = _time(wish)
    occasion = recurring.once(day, at, request.framework.calendar, _days(request))
    if day < request.today or occasion.at <= request.now:
        return asked_back(f"That moment is over already. {WHICH_DAY}")
    return _kept(request, wish.about, ONCE, day, at, instead=question.by == INSTEAD)


@acts(
    "subscribe",
    help="Send you an answer every week, each month or after each deadline",
    says=["send me my reds every Monday", "send me the summary of my portfolio each quarter"],
)
def subscribe(request: Request, question: Question) -> Outcome:
    """Take down a question that is to be answered again and again."""
    wish = question.wish or Wish()
    if wish.about is None:
        return _not_understood(question, "") if question.words else asked_back(WHAT)
    if wish.in_channel:
        often = question.words and wish.every in EVERY
        rhythm = saying.how_often(wish.every)
        offered = (("Send it to me", f"send me {question.words} {rhythm}"),) if often else ()
        return asked_back(CHANNELS, offered)
    if wish.every not in EVERY:
        return asked_back(HOW_OFTEN, [(label, f"send me {question.words} {said}") for label, said in RHYTHMS])
    return _kept(request, wish.about, wish.every, None, _time(wish), instead=question.by == INSTEAD)


def asked_back(sentence: str, offered: Sequence[tuple[str, str]] = ()) -> Outcome:
    """What has to be known first, with what may be meant as buttons that ask it."""
    buttons = tuple(Button(label[:70], "ask", {"text": text}) for label, text in offered)
    parts = (Text(sentence), Buttons(buttons)) if buttons else (Text(sentence),)
    labels = tuple(button.label for button in buttons)
    return Outcome(Reply(sentence, parts, only_you=True), Answer(Kind.CLARIFY, alternatives=labels))


def _not_understood(question: Question, when: str) -> Outcome:
    sentence = (
        f"I don't know what “{question.words}” is. I can remind you of what you owe, "
        "or send you anything you can ask me: a list, a service or an indicator by its name."
    )
    return asked_back(sentence, [("Remind me of what I owe", f"remind me {when}")] if when else ())


def _kept(
    request: Request, about: Question, every: str, day: date | None, at: time | None, *, instead: bool
) -> Outcome:
    """Keep it, unless it can't be answered or is there already, and say when it comes.

    `instead` says that it takes the place of the one about the same that was taken down last.
    """
    person, alone = request.viewer.email, request.alone()
    now = answer_to(alone, about)
    if now is None or now.answer is None or now.answer.kind in (Kind.CLARIFY, Kind.REFUSE):
        refused = now or asked_back(WHAT)
        reply = msgspec.structs.replace(refused.reply, only_you=True) if refused.reply else None
        return Outcome(reply, refused.answer)
    theirs = reminders.standing(request.session, request.council, request.today, person)
    reminder = Reminder(
        council=request.council,
        person=person,
        every=every,
        day=day,
        at=at,
        about=saying.about_words(about, now, request.framework.word("indicator", 2)),
        question=msgspec.json.decode(msgspec.json.encode(about)),
        asked_at=request.now,
    )
    same = next((each for each in theirs if _is_same(each, reminder)), None)
    if same is None and len(theirs) >= MOST:
        return asked_back(f"You have {MOST} of these already. Write my reminders to see and stop them.")
    if same is None:
        if instead and (replaced := next((each for each in reversed(theirs) if _is_about(each, reminder)), None)):
            stop_one(request, replaced)
        _written(request, reminders.keep(request.session, reminder))
    return _said(request, same or reminder, already=same is not None)


def _is_same(one: Reminder, other: Reminder) -> bool:
    return (one.every, one.day, one.at) == (other.every, other.day, other.at) and _is_about(one, other)


def _is_about(one: Reminder, other: Reminder) -> bool:
    """Whether both ask the same, in whatever words."""
    apart = {"text": "", "unread": []}
    return {**one.question, **apart} == {**other.question, **apart}


def _written(request: Request, reminder: Reminder) -> None:
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what="reminder",
        subject=f"reminder|{reminder.id}",
        new={"every": reminder.every, "day": reminder.day.isoformat() if reminder.day else "", "about": reminder.about},
        door=request.message.place.door,
        event=request.message.event,
    )


def _said(request: Request, reminder: Reminder, *, already: bool) -> Outcome:
    rules, days = request.framework.calendar, _days(request)
    hours = rules.hours
    outside = reminder.at is not None and recurring.within_hours(reminder.at, rules) != reminder.at
    reminder_at = None if outside else reminder.at
    said_at = f" at {reminder_at:%H:%M}" if reminder_at else ""
    if reminder.day is not None:
        occasion = recurring.once(reminder.day, reminder.at, rules, days)
        moved = occasion.at.date()
        off = f"{day_words(reminder.day, request.today)} is not a working day, so " if moved != reminder.day else ""
        sentence = f"{off}I will remind you on {day_words(moved, request.today)}{said_at} about {reminder.about}."
    else:
        first = recurring.upcoming(reminder.every, reminder.at, request.now, rules, days).at
        often = saying.opening(saying.how_often(reminder.every))
        stands = "" if reminder.about == saying.OWED else ", as it stands then"
        sentence = (
            f"{often}{said_at} I will send you {reminder.about}{stands}, here in our direct chat. "
            f"The first comes on {_day(first, request.today)}."
        )
    if outside:
        sentence += f" I write between {hours.start:%H:%M} and {hours.end:%H:%M}, so it comes at {hours.start:%H:%M}."
    told = f"I have that down already. {sentence}" if already else sentence
    parts = (Text(told), Buttons((stop_button(reminder, "Take it back"),)))
    return Outcome(Reply(told, parts, only_you=True), Answer(Kind.RECORDED))


def _day(moment: datetime, today: date) -> str:
    return day_words(moment.astimezone(LONDON).date(), today)


def _time(wish: Wish) -> time | None:
    return time.fromisoformat(wish.at) if wish.at else None


def _days(request: Request) -> WorkingDays:
    return WorkingDays(request.framework.nation)
