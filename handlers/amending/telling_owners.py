"""Telling people that they answer for an indicator from a day on, and who did before."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.reply import Button, Buttons, Reply, Text
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from handlers.wording import called, day_words
from storage.amending import Amendment
from storage.queries import indicators, people


def told_of_owners(request: Request, amendments: Sequence[Amendment], starts: date, by: str = "") -> Iterator[Notice]:
    """A message to the new owner and one to the old, for each change of an owner; not to `by`, who made it."""
    for each in amendments:
        email = each.columns.get("owner")
        indicator = indicators.by_code(request.session, request.council, each.key) if email else None
        person = people.by_email(request.session, request.council, email) if email else None
        if indicator is not None and person is not None:
            when = f" from {day_words(starts, request.today)}" if starts > request.today else ""
            name = called(indicator)
            told = {person.email: f"You answer for {name}{when}."}
            if indicator.owner != person.email:
                told[indicator.owner] = f"{person.name} answers for {name}{when}. Thank you for looking after it."
            for whom, words in told.items():
                if whom != (by or request.viewer.email):
                    yield _notice(request, indicator.code, whom, words)


def _notice(request: Request, code: str, email: str, words: str) -> Notice:
    buttons = Buttons((Button("What does it mean?", "ask", {"text": f"definition of {code}"}),))
    key = f"owner|{code}|{request.message.event}|{email}"
    return Notice(key, ToPerson(email), Reply(words, (Text(words), buttons)), kind="moved", indicators=(code,))
