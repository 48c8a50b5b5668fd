"""Putting Questions, as data, to the handlers that answer them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.clock import LONDON
from bot.message import Account, Message, Place, PlaceKind, Said
from bot.reply import Buttons, Chart, File, Reply, Table
from bot.terminal.rendering import as_text
from handlers import resolving
from handlers.catalogue import CATALOGUE
from handlers.outcome import Answer
from handlers.understanding.question import Dimension, Kind, PeriodAsked, Pick, Question
from storage import Database

TODAY = "2026-09-20"


@dataclass(frozen=True)
class Answered:
    """What came of a Question."""

    reply: Reply
    answer: Answer

    @property
    def sentence(self) -> str:
        """What a director would say aloud."""
        return self.reply.summary

    @property
    def text(self) -> str:
        """Everything it says."""
        return as_text(self.reply)

    @property
    def codes(self) -> list[str]:
        """The indicators shown, in order, each once."""
        return list(dict.fromkeys(entry.code for entry in self.answer.indicators))

    @property
    def tables(self) -> list[Table]:
        """Its tables."""
        return [part for part in self.reply.parts if isinstance(part, Table)]

    @property
    def charts(self) -> list[Chart]:
        """Its charts."""
        return [part for part in self.reply.parts if isinstance(part, Chart)]

    @property
    def files(self) -> list[File]:
        """Its files."""
        return [part for part in self.reply.parts if isinstance(part, File)]

    @property
    def labels(self) -> list[str]:
        """What its buttons say."""
        return [one.label for part in self.reply.parts if isinstance(part, Buttons) for one in part.buttons]

    def column(self, name: str, table: int = 0) -> list[str]:
        """A column of one of its tables, from the top."""
        found = self.tables[table]
        place = [column.name for column in found.columns].index(name)
        return [row[place].text for row in found.rows]


@dataclass(frozen=True)
class Hartsmere:
    """The demo council; nothing here changes it."""

    database: Database

    def asked(
        self, who: str, question: Question, *, today: str = TODAY, among: Sequence[str] | None = None
    ) -> Answered:
        """The answer to somebody in their direct chat, or in a channel that `among` read as well."""
        now = datetime.fromisoformat(f"{today}T12:00").replace(tzinfo=LONDON)
        place = Place("terminal", "here", PlaceKind.DIRECT if among is None else PlaceKind.CHANNEL)
        audience = None if among is None else tuple(_account(name) for name in among)
        message = Message("asked", _account(who), place, Said(question.text), audience)
        with self.database.reading() as session:
            request = resolving.resolve(session, message, now)
            entry = CATALOGUE.for_question(question)
            assert entry is not None
            outcome = entry.run(request, question)
        assert outcome.reply is not None
        assert outcome.answer is not None
        return Answered(outcome.reply, outcome.answer)


def of(kind: Kind, *codes: str, within: tuple[Pick, ...] = (), **details: Any) -> Question:
    """A Question about indicators by code, or about what lies within a service, portfolio and the like."""
    return Question(kind, picks=(*(Pick(Dimension.INDICATOR, code) for code in codes), *within), **details)


def during(first: str, last: str = "") -> PeriodAsked:
    """A period that was said, in the notation of the pack."""
    return PeriodAsked(first, last or first)


def _account(name: str) -> Account:
    email = f"{name}@hartsmere.example"
    return Account("terminal", email, "hartsmere", email)
