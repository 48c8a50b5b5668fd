"""How to write to people and places unasked, kept in the database."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.message import Account, Place, PlaceKind
from handlers.resolving import council_of, person_of
from storage import Database
from storage.queries import accounts, councils


@dataclass(frozen=True)
class StoredAddresses:
    """Implements `bot.ports.Addresses`; accounts of people the council does not know are not kept."""

    database: Database
    clock: Clock

    def remember(self, account: Account, place: Place, reference: str = "") -> None:
        """Note that this account was met at this place, with whatever the door needs to write there again."""
        now = self.clock.now()
        with self.database.writing() as session:
            council = council_of(session, account, now)
            if not council:
                return
            if place.kind in (PlaceKind.CHANNEL, PlaceKind.GROUP):
                accounts.remember_place(session, council, place.door, place.conversation, "", reference)
                return
            framework = councils.framework(session, council, now.date())
            person = person_of(session, council, framework, account)
            if person is not None:
                accounts.remember(
                    session, council, person.email, account.door, account.id, account.workspace, now, reference
                )

    def forget(self, account: Account) -> None:
        """The app was removed for this account."""
        with self.database.writing() as session:
            accounts.forget(session, account.door, account.id, account.workspace)
