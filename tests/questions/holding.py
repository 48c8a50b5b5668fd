"""Holding conversations with a council's record, each as if it were the first."""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, select

from bot.clock import LONDON
from bot.message import Account, Expects, Message, Place, Said
from bot.terminal.rendering import as_text
from handlers.outcome import Answer
from handlers.vocabularies import Vocabularies
from storage import Database
from storage.pack import import_pack, load
from storage.tables import LogEntry
from tests.questions.conversations import COUNCILS, CRASHED, Conversation, conversations, verdict
from wiring.program import FixedClock, dispatcher

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=LONDON)


@dataclass(frozen=True)
class Held:
    """A conversation with what came of it."""

    asked: Conversation
    verdict: str
    answer: Answer
    text: str


def held(council: str, one_in: int = 1) -> Iterator[Held]:
    """Every conversation of a council, or one in so many, held on a record of its own, as if each were the first."""
    yield from each_held(council, conversations(council)[::one_in])


def each_held(council: str, all_asked: Iterable[Conversation]) -> Iterator[Held]:
    """Conversations with a council, each held as if it were the first."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        _bring_in(council, template)
        record = _Record(template)
        for asked in all_asked:
            yield record.ask(asked)
        record.close()


class _Record:
    """A copy of a council's record, made anew as soon as a conversation has changed it."""

    def __init__(self, template: Path) -> None:
        self._template = template
        self._vocabularies = Vocabularies()
        self._start()

    def ask(self, asked: Conversation) -> Held:
        """Hold one conversation."""
        answer, text = Answer("help"), ""
        try:
            for number, words in enumerate(asked.texts):
                answer, text = self._say(asked, number, words)
        except Exception as error:  # noqa: BLE001 - whatever breaks is counted and shown
            return Held(asked, CRASHED, answer, f"{type(error).__name__}: {error}")
        finally:
            if self._entries() != self._begun:
                self.close()
                self._start()
        return Held(asked, verdict(asked, answer, text), answer, text)

    def close(self) -> None:
        """Let the file go."""
        self._database.close()

    def _start(self) -> None:
        copy = self._template.with_name("record.db")
        shutil.copyfile(self._template, copy)
        self._database = Database.connect(f"sqlite:///{copy}")
        self._bot = dispatcher(self._database, FixedClock(NOON), self._vocabularies)
        self._begun = self._entries()
        with self._database.reading() as session:
            self._council = session.scalars(select(LogEntry.council).limit(1)).one()

    def _entries(self) -> int:
        with self._database.reading() as session:
            return session.scalar(select(func.max(LogEntry.id))) or 0

    def _say(self, asked: Conversation, number: int, words: str) -> tuple[Answer, str]:
        sender = Account("terminal", asked.by, self._council, asked.by)
        place = Place("terminal", f"{asked.by}|{asked.id}")
        done = self._bot.converse(Message(f"{asked.id}|{number}", sender, place, Said(words), expects=Expects.NOW))
        return done.answer or Answer("help"), "\n".join(as_text(reply) for reply in done.heard.replies)


def _bring_in(council: str, file: Path) -> None:
    database = Database.connect(f"sqlite:///{file}")
    database.prepare()
    with database.writing() as session:
        import_pack(session, load(COUNCILS / council / "pack"), date(2026, 11, 22), "measure", now=NOON)
    database.close()
    # What the journal still holds belongs into the file that is copied.
    folded = Database.connect(f"sqlite:///{file}")
    with folded.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    folded.close()
