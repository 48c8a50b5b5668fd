"""Reminders that somebody wants sent to others: what is done of it, what is not, and what can be done instead."""

from handlers.answering.naming import scope_words
from handlers.outcome import Outcome
from handlers.overseeing.chasing import may_chase
from handlers.registration import For, acts
from handlers.reminding.asking import asked_back
from handlers.request import Request
from handlers.understanding.question import Question

NOT_FOR_OTHERS = (
    "I can't take down a reminder for somebody else. Whoever owes figures is reminded by me at the times that the "
    "council has set."
)


@acts(
    "remind others",
    help="What can be done to remind others",
    says=["remind my team about their returns on Friday"],
    offered_to=For.CHASING,
)
def remind_others(request: Request, question: Question) -> Outcome:
    """Say plainly that no day can be set for others, with chasing now and a reminder of one's own as buttons."""
    day = question.days.on or question.days.since or question.days.until
    offered = [("Chase now", f"chase {_whom(request, question)}")] if may_chase(request) else []
    if day:
        about = "who has not returned" if may_chase(request) else "my return"
        offered.append(("Remind me that day", f"remind me on {day} about {about}"))
    return asked_back(NOT_FOR_OTHERS, offered)


def _whom(request: Request, question: Question) -> str:
    return scope_words(request, question) if question.picks else "all"
