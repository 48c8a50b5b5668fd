"""The words in which reminders and subscriptions are told."""

from datetime import date, time

from domain.periods import Period
from domain.recurring import MONTH, ONCE, QUARTER, WORKING_DAY
from handlers.answering.naming import ALL
from handlers.outcome import Outcome
from handlers.understanding.question import ABOUT_SEVERAL, Question
from handlers.wording import day_words
from storage.tables import Reminder

OWED = "what you owe then"
_OFTEN = {
    WORKING_DAY: "every working day",
    MONTH: "on the first working day of each month",
    QUARTER: "on the working day after each quarter's deadline",
}


def how_often(every: str) -> str:
    """`every Monday`, `on the first working day of each month`."""
    return _OFTEN.get(every, f"every {every.capitalize()}")


def about_words(question: Question, answer: Outcome, nouns: str) -> str:
    """What a question is about, as its answer understood it, without the period: `red indicators, Housing`.

    `nouns` is the council's word for indicators.
    """
    if question.aspect == "mine" and not question.picks:
        return OWED
    known = answer.answer
    titles = {Period.parse(each).title for each in known.periods} if known else set()
    parts = [part for part in (known.understood.split(" · ") if known else ()) if part and part not in titles]
    if not parts:
        return f"“{question.text}”"
    first = parts[0]
    if question.kind in ABOUT_SEVERAL and not first.isupper():
        first = first[:1].lower() + first[1:]
    if first == "summary":
        first = "the summary"
    if len(parts) > 1 and parts[1].casefold() == f"your {nouns}" and first.endswith(nouns):
        first, parts = f"your {first}", [*parts[:1], *parts[2:]]
    return ", ".join((first, *(ALL if part.casefold() == ALL else part for part in parts[1:])))


def when_words(reminder: Reminder, today: date, moved: date | None = None) -> str:
    """`on Thursday 26 November at 15:00`, `every Monday`; `moved` is the day it is given instead of its own."""
    at = f" at {_time(reminder.at)}" if reminder.at else ""
    if reminder.every == ONCE and reminder.day is not None:
        return f"on {day_words(moved or reminder.day, today)}{at}"
    return f"{how_often(reminder.every)}{at}"


def opening(words: str) -> str:
    """The same at the start of a sentence."""
    return words[:1].upper() + words[1:]


def line(reminder: Reminder, today: date, moved: date | None = None) -> str:
    """One of a list: `Every Monday: red indicators, Housing`."""
    return f"{opening(when_words(reminder, today, moved))}: {reminder.about}"


def _time(at: time) -> str:
    return f"{at:%H:%M}"
