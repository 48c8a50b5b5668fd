"""Listing what somebody is reminded of and sent, and stopping it: one look, one press."""

from collections.abc import Sequence

from bot.reply import Bullets, Buttons, Part, Reply, Text
from domain import recurring
from domain.working_days import WorkingDays
from handlers.carried import number_carried
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, acts, does
from handlers.reminding import saying
from handlers.reminding.stop_button import STOP, stop_button
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of
from storage import log
from storage.queries import reminders
from storage.tables import Reminder

NONE = "You have no reminders, and nothing is sent to you regularly."
NO_MORE_OF_THESE = (
    f"{NONE} What comes by itself tells you of figures to return, and of what you answer for; "
    "ask a performance officer if it comes to the wrong person."
)
OVER = "That was stopped already, or has been given."


@acts(
    "my reminders",
    help="What you are reminded of and sent, and stopping it",
    says=["my reminders", "what have I subscribed to"],
    writes=False,
)
def list_mine(request: Request, _question: Question) -> Outcome:
    """Everything the asker will be told of, each with a button that stops it."""
    found = _mine(request)
    if not found:
        return _told(NONE, Kind.CONFIRM)
    once = sum(each.day is not None for each in found)
    counts = [count_of(once, "reminder")] if once else []
    counts += [f"{len(found) - once} sent to you regularly"] if len(found) > once else []
    sentence = f"You have {' and '.join(counts)}."
    return _listed(request, sentence, found, Kind.CONFIRM)


@acts("stop reminding", help="Stop what is sent to you", says=["stop sending me reds", "cancel my reminder"])
def stop_by_saying(request: Request, question: Question) -> Outcome:
    """Stop the one that is meant, or ask which."""
    found = _mine(request)
    if not found:
        return _told(NO_MORE_OF_THESE, Kind.CONFIRM)
    meant = [each for each in found if _is_meant(each, question)] or found
    if len(meant) == 1:
        return _stopped(request, meant[0])
    return _listed(request, "Which of these shall I stop?", meant, Kind.CLARIFY)


@does(STOP, writes=True)
def stop_by_pressing(request: Request, given: Given) -> Outcome:
    """Stop one by its button."""
    number = number_carried(given.arguments.get("number", ""))
    found = (
        reminders.one(request.session, request.council, request.viewer.email, number) if number is not None else None
    )
    if found is None or found not in _mine(request):
        return _told(OVER, Kind.CONFIRM)
    return _stopped(request, found)


def _mine(request: Request) -> list[Reminder]:
    """The asker's own, without those whose moment has come."""
    rules, days = request.framework.calendar, WorkingDays(request.framework.nation)
    since = request.today - recurring.LOOKED_BACK
    return [
        each
        for each in reminders.standing(request.session, request.council, since, request.viewer.email)
        if each.day is None or recurring.once(each.day, each.at, rules, days).at > request.now
    ]


def _is_meant(reminder: Reminder, question: Question) -> bool:
    """Whether what was said to be stopped is in it: its colours, or what it names."""
    kept = reminder.question
    picks = {(str(pick.dimension), pick.key) for pick in question.picks}
    theirs = {(pick["dimension"], pick["key"]) for pick in kept.get("picks", ())}
    colours = {str(rating) for rating in question.ratings}
    if not picks and not colours:
        return False
    return picks <= theirs and colours <= {str(rating) for rating in kept.get("ratings", ())}


def stop_one(request: Request, reminder: Reminder) -> None:
    """Let one be given no more, and write that down."""
    reminders.stop(request.session, reminder, request.now)
    log.record(
        request.session,
        request.council,
        at=request.now,
        actor=request.viewer.email,
        what="reminder stopped",
        subject=f"reminder|{reminder.id}",
        old={"every": reminder.every, "about": reminder.about},
        door=request.message.place.door,
        event=request.message.event,
    )


def _stopped(request: Request, reminder: Reminder) -> Outcome:
    stop_one(request, reminder)
    when = saying.when_words(reminder, request.today)
    verb = f"remind you {when} about" if reminder.day is not None else f"send you {when}"
    return _told(f"Stopped: I will not {verb} {reminder.about}.", Kind.RECORDED)


def _listed(request: Request, sentence: str, found: Sequence[Reminder], kind: Kind) -> Outcome:
    lines = tuple(saying.line(each, request.today) for each in found)
    buttons = tuple(stop_button(each, f"Stop {each.about}" if len(found) > 1 else "Stop it") for each in found)
    parts: tuple[Part, ...] = (Text(sentence), Bullets(lines), Buttons(buttons))
    labels = tuple(button.label for button in buttons) if kind is Kind.CLARIFY else ()
    return Outcome(Reply(sentence, parts, only_you=True), Answer(kind, alternatives=labels))


def _told(sentence: str, kind: Kind) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence),), only_you=True), Answer(kind))
