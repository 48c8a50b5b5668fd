"""The stage of a conversation: the whole program over a real database, with only the platform written by hand."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import select

from bot.clock import LONDON
from bot.message import Account, Content, Expects, Message, Place, PlaceKind
from bot.outbox import Sender
from bot.ports import Heard
from domain.periods import Period
from domain.working_days import WorkingDays
from handlers.amending.importing import bring_in
from handlers.dispatch import Dispatcher
from handlers.outcome import Answer, Notice
from handlers.returning.owing import owed_by
from handlers.timetable import ticking
from handlers.timetable.ticking import clock_request
from handlers.vocabularies import Vocabularies
from storage import Database
from storage.pack import ImportReport, load
from storage.queries import bodies, figures
from storage.tables import CouncilSettings, OutturnRevision
from tests.conversations.door import RecordingDoor
from tests.conversations.people import Channel, Person
from wiring.outbox import StoredOutbox
from wiring.program import dispatcher

A_BREATH = timedelta(seconds=5)
HOURS_START = (8, 30)


def moment(text: str) -> datetime:
    """`2014-10-01 09:00` in London."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@dataclass
class StageClock:
    """A clock that stands still until it is moved."""

    at: datetime

    def now(self) -> datetime:
        """What it shows."""
        return self.at


@dataclass
class Council:
    """One council and everybody in it."""

    database: Database
    key: str
    clock: StageClock
    door: RecordingDoor = field(default_factory=RecordingDoor)
    vocabularies: Vocabularies = field(default_factory=Vocabularies)
    _events: "count[int]" = field(default_factory=lambda: count(1))
    _people: dict[str, Person] = field(default_factory=dict)
    _channels: dict[str, Channel] = field(default_factory=dict)
    last_answer: Answer | None = None

    def __post_init__(self) -> None:
        self._bot: Dispatcher = dispatcher(self.database, self.clock, self.vocabularies)
        self._sender = Sender(StoredOutbox(self.database, "stage"), [self.door], self.clock)

    def person(self, name: str) -> Person:
        """Somebody by e-mail address, or by what stands before the @ in this council's addresses."""
        email = name if "@" in name else f"{name}@{self.key}.example"
        return self._people.setdefault(email, Person(self, email))

    def channel(self, name: str, members: Sequence[str] | None = None) -> Channel:
        """A channel with the members of its body, or with those given (by e-mail address)."""
        if name not in self._channels:
            if members is None:
                with self.database.reading() as session:
                    members = bodies.readers_of(session, self.key, name) or ()
            self._channels[name] = Channel(self, name, members=tuple(self.account(email) for email in members))
        return self._channels[name]

    def account(self, email: str) -> Account:
        """Somebody as the door knows them."""
        return Account(self.door.name, email, self.key, email)

    def hears(
        self, person: str, content: Content, where: Channel | None, *, about: str, expects: Expects, event: str
    ) -> Heard:
        """One thing somebody did: the bot hears it, and whatever it has to say is delivered."""
        self.clock.at += A_BREATH
        place = Place(self.door.name, f"dm:{person}")
        audience = None
        if where is not None:
            place, audience = Place(self.door.name, where.name, PlaceKind.CHANNEL), where.members
        message = Message(event, self.account(person), place, content, audience, about, expects)
        done = self._bot.converse(message)
        self.last_answer = done.answer
        self.delivers()
        return done.heard

    def next_event(self) -> str:
        """The door's own id of the next event: another one too where the record is a copy of an earlier day's."""
        return f"event-{self.clock.at.date()}-{next(self._events)}"

    def delivers(self) -> None:
        """Send all that waits."""

        async def send() -> None:
            while await self._sender.send_waiting():
                continue

        asyncio.run(send())

    def moves_to(self, text: str) -> tuple[Notice, ...]:
        """Go forward in time, through every moment on the way at which the clock may have something to say."""
        aim = moment(text)
        self._everybody_looks_up()
        said: list[Notice] = []
        for at in [*self._mornings(aim), aim]:
            said += self._ticks(at)
        return tuple(said)

    def sleeps_until(self, text: str) -> tuple[Notice, ...]:
        """Be switched off until then, and start again."""
        self._everybody_looks_up()
        return self._ticks(moment(text))

    def imports(self, folder: Path, *, restate: str | None = None, actor: str = "import") -> ImportReport:
        """Import a pack today; whoever is asked about it is told."""
        with self.database.writing() as session:
            report = bring_in(session, load(folder), self.today, actor, restate, self.clock.now())
        self.delivers()
        return report

    def without_sign_off(self) -> None:
        """The council changes its mind: submitting a figure signs it off."""
        self._settles(signoff={"required": "no"})

    def calls(self, **words: str) -> None:
        """The council has words of its own."""
        self._settles(words=words)

    def _settles(self, **settings: dict[str, str]) -> None:
        with self.database.writing() as session:
            newest = session.scalars(
                select(CouncilSettings)
                .where(CouncilSettings.council == self.key)
                .order_by(CouncilSettings.starts.desc())
            ).first()
            assert newest is not None
            newest.settings = {**newest.settings, **settings}

    @property
    def today(self) -> date:
        """The day it is."""
        return self.clock.now().date()

    def figure(self, code: str, period: str) -> OutturnRevision | None:
        """What the record says now."""
        with self.database.reading() as session:
            return figures.one(session, self.key, code, Period.parse(period))

    def history(self, code: str, period: str) -> tuple[OutturnRevision, ...]:
        """Every version the record has had."""
        with self.database.reading() as session:
            return figures.revisions(session, self.key, code, Period.parse(period))

    def owed_by(self, email: str) -> list[str]:
        """The codes of what somebody owes now."""
        with self.database.reading() as session:
            request = clock_request(session, self.key, self.clock.now())
            return [item.indicator.code for item in owed_by(request, email)]

    def _ticks(self, at: datetime) -> tuple[Notice, ...]:
        self.clock.at = at
        said = ticking.tick(self.database, self.key, at)
        self.delivers()
        return said

    def _mornings(self, aim: datetime) -> list[datetime]:
        """The start of hours of every working day until then: nothing else is the beginning of a stage."""
        days = WorkingDays()
        found, at = [], self.clock.at.replace(hour=HOURS_START[0], minute=HOURS_START[1], second=0, microsecond=0)
        while at < aim:
            if at > self.clock.at and days.is_working_day(at.date()):
                found.append(at)
            at += timedelta(days=1)
        return found

    def _everybody_looks_up(self) -> None:
        for reader in (*self._people.values(), *self._channels.values()):
            reader.looks_up()
