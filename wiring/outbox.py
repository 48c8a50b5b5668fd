"""The outbox as the sender needs it: rows of the database on one side, deliveries to doors on the other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.clock import LONDON, Clock
from bot.envelope import Envelope, seal, unseal
from bot.message import Account, Place, PlaceKind
from bot.ports import Delivery
from handlers import unreachable
from handlers.timetable.waiting import Lapse, Send, Verdict, Wait, Waiting, judged
from storage import Database
from storage.queries import accounts, outbox
from storage.tables import OutboxRow

WAIT_FOR_FIRST_EDITION = timedelta(seconds=2)
NO_ACCOUNT = "no account was found for them: they have not used the bot yet, or the app is not installed for them"
NO_DOOR = "no door is open that leads there"


@dataclass(frozen=True)
class StoredOutbox:
    """Implements `bot.ports.Outbox` over the database.

    `worker` tells this process from its replicas. `clock` says what is due where that isn't real time (the demo).
    """

    database: Database
    worker: str
    clock: Clock | None = None

    def claim(self, doors: Sequence[str], now: datetime, limit: int) -> tuple[Delivery, ...]:
        """Take up to `limit` waiting rows for these doors.

        Those that lead nowhere are given up at once. What the clock wrote is held back outside the council's hours,
        put together again when it has waited, and dropped when it no longer holds; answers to people never are.
        """
        while rows := self._taken(doors, now, limit):
            verdicts = self._judged(rows, now)
            with self.database.writing() as session:
                found = self._handed_out(session, rows, verdicts, doors, now)
            if found:
                return found
        return ()

    def _taken(self, doors: Sequence[str], now: datetime, limit: int) -> tuple[OutboxRow, ...]:
        due_by = self.clock.now() if self.clock else now
        with self.database.writing() as session:
            return outbox.claim(session, self.worker, now, limit, doors, due_by)

    def _judged(self, rows: Sequence[OutboxRow], now: datetime) -> dict[tuple[str, str], Verdict]:
        """What to do with those that the clock wrote; putting them together takes a while, so only reading."""
        found = [
            Waiting(row.council, row.key, row.topic, row.due_at, row.until, row.created_at) for row in rows if row.topic
        ]
        if not found:
            return {}
        with self.database.reading() as session:
            # The demo's clock jumps, and what was passed on the way is shown as it was said.
            verdicts = judged(session, found, now, overtaking=self.clock is None)
        return {(each.council, each.key): verdict for each, verdict in verdicts.items()}

    def _handed_out(
        self,
        session: Session,
        rows: Sequence[OutboxRow],
        verdicts: Mapping[tuple[str, str], Verdict],
        doors: Sequence[str],
        now: datetime,
    ) -> tuple[Delivery, ...]:
        found: list[Delivery] = []
        given_up: list[OutboxRow] = []
        for row in outbox.these(session, rows):
            verdict = verdicts.get((row.council, row.key), Send())
            if isinstance(verdict, Lapse):
                outbox.lapsed(session, row.council, row.key, verdict.why)
                continue
            if isinstance(verdict, Wait):
                outbox.put_back(session, row.council, row.key, verdict.why, verdict.until)
                continue
            if verdict.reply is not None:
                row.body, row.quotes = seal(Envelope(verdict.reply)), list(verdict.reply.quotes)
            delivery = self._addressed(session, row, doors, now)
            if isinstance(delivery, Delivery):
                found.append(delivery)
            elif delivery:
                outbox.failed(session, row.council, row.key, delivery)
                given_up.append(row)
        unreachable.tell_officers(session, given_up, now)
        return tuple(found)

    def delivered(self, delivery: Delivery, platform_id: str, now: datetime) -> None:
        """Mark a claimed row as sent, with the platform's own id of the message."""
        with self.database.writing() as session:
            outbox.delivered(session, delivery.council, delivery.key, platform_id, now)
            row = outbox.by_key(session, delivery.council, delivery.key)
            if row is not None:
                row.door, row.conversation = delivery.place.door, delivery.place.conversation

    def unreachable(self, delivery: Delivery, why: str, now: datetime) -> None:
        """Give a row up because nobody can be reached there, and tell the officers."""
        with self.database.writing() as session:
            outbox.failed(session, delivery.council, delivery.key, why)
            row = outbox.by_key(session, delivery.council, delivery.key)
            if row is not None:
                unreachable.tell_officers(session, [row], now)

    def again(self, delivery: Delivery, why: str, retry_at: datetime) -> None:
        """Put a row back to be tried again at a moment."""
        with self.database.writing() as session:
            outbox.retry(session, delivery.council, delivery.key, why, retry_at)

    def put_back(self, delivery: Delivery, why: str, retry_at: datetime) -> None:
        """Put a row back that was not handed to its door."""
        with self.database.writing() as session:
            outbox.put_back(session, delivery.council, delivery.key, why, retry_at)

    def _addressed(
        self, session: Session, row: OutboxRow, doors: Sequence[str], now: datetime
    ) -> Delivery | str | None:
        """The delivery of a row, why there is none, or None for one that waits or is overtaken by a newer edition."""
        envelope = unseal(row.body)
        replaces, earlier = envelope.replaces, None
        if envelope.edits:
            earlier = outbox.by_key(session, row.council, envelope.edits)
            if earlier is not None and earlier.state in ("waiting", "claimed"):
                outbox.put_back(
                    session, row.council, row.key, "the first edition is on its way", now + WAIT_FOR_FIRST_EDITION
                )
                return None
            if outbox.next_edition(session, row.council, envelope.edits) > row.edition + 1:
                outbox.delivered(session, row.council, row.key, "", now)
                return None
            replaces = (earlier.platform_id or "") if earlier is not None else ""
        destination = _destination(session, row, envelope, doors)
        if isinstance(destination, str):
            return destination
        place, account, reference = destination
        if earlier is not None and earlier.door != place.door:
            # The first edition is on another platform and can't be edited from here: this one is sent as a message.
            replaces = ""
        return Delivery(
            key=row.key,
            council=row.council,
            place=place,
            reply=envelope.reply,
            account=account,
            replaces=replaces,
            reference=reference,
            attempts=row.attempts,
            due_at=row.due_at.astimezone(LONDON),
            chat=_chat(place, account, envelope.asker),
        )


def _chat(place: Place, account: Account | None, asker: str) -> str:
    """A direct chat by its person's account, which answers and notices have in common; otherwise the conversation."""
    if place.kind is not PlaceKind.DIRECT:
        return place.conversation
    return account.id if account is not None else asker or place.conversation


Destination = tuple[Place, Account | None, str]


def _destination(session: Session, row: OutboxRow, envelope: Envelope, doors: Sequence[str]) -> Destination | str:
    """Where a row goes, or why it can't go anywhere."""
    if envelope.place is not None:
        return _answered_place(session, row, envelope.place, envelope.reference)
    if row.address_kind == "place":
        return _channel(session, row.address, doors)
    return _person(session, row, doors)


def _answered_place(session: Session, row: OutboxRow, place: Place, reference: str) -> Destination:
    if place.conversation:
        return place, None, reference
    account = Account(place.door, row.conversation or row.address)
    return direct_chat(account), account, accounts.reference(session, row.council, place.door, account.id)


def _channel(session: Session, notation: str, doors: Sequence[str]) -> Destination | str:
    door, colon, conversation = notation.partition(":")
    if not colon:
        door, conversation = "web", notation
    if door not in doors:
        return NO_DOOR
    known = accounts.place(session, door, conversation)
    return Place(door, conversation, PlaceKind.CHANNEL), None, (known.reference or "") if known else ""


def _person(session: Session, row: OutboxRow, doors: Sequence[str]) -> Destination | str:
    for known in accounts.of_person(session, row.council, row.address):
        if known.door in doors:
            account = Account(known.door, known.account, known.workspace, row.address)
            return direct_chat(account), account, known.reference or ""
    if "web" in doors:
        account = Account("web", row.address, row.council, row.address)
        return direct_chat(account), account, ""
    for door in ("slack", "teams"):
        named = accounts.account_named_for(session, row.council, door, row.address)
        if door in doors and (named or door == "slack"):
            account = Account(door, named, "", row.address)
            return direct_chat(account), account, ""
    return NO_ACCOUNT


def direct_chat(account: Account) -> Place:
    """The direct chat with an account: what the page calls it, or the account itself on the platforms."""
    return Place(account.door, f"dm:{account.id}" if account.door == "web" else account.id, PlaceKind.DIRECT)
