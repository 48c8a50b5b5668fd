"""Which words people have taught the bot."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import LogEntry, RememberedWord

TAUGHT, UNDONE = "word", "word undone"
"""What the log calls the teaching of a word, and the undoing of it."""


def subject(word: str, means: str) -> str:
    """What the log calls a word with its meaning."""
    return f"{word}|{means}"


def every(session: Session, council: str) -> tuple[RememberedWord, ...]:
    """Every word with each of its meanings, by word."""
    wanted = select(RememberedWord).where(RememberedWord.council == council)
    return tuple(session.scalars(wanted.order_by(RememberedWord.word, RememberedWord.means)))


def one(session: Session, council: str, word: str, means: str) -> RememberedWord | None:
    """A word with this meaning; None where nobody taught it."""
    return session.get(RememberedWord, (council, word, means))


def other_meanings(session: Session, council: str, word: str, means: str) -> Sequence[str]:
    """What else the word was taught to mean."""
    return [row.means for row in every(session, council) if row.word == word and row.means != means]


def undone_for(session: Session, council: str, word: str, means: str, person: str, since: datetime) -> bool:
    """Whether what this person taught, or undid themselves, was undone since then."""
    wanted = select(LogEntry).where(
        LogEntry.council == council,
        LogEntry.subject == subject(word, means),
        LogEntry.what == UNDONE,
        LogEntry.at >= since,
    )
    return any(person in (entry.actor, (entry.old or {}).get("taught_by")) for entry in session.scalars(wanted))
