"""How to write to people and places unasked, kept in the database."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.message import Account, Place, PlaceKind
from handlers import unreachable
from handlers.audiences import place_named
from handlers.resolving import council_of, person_of
from storage import Database
from storage.queries import accounts, councils, places


@dataclass(frozen=True)
class StoredAddresses:
    """Implements `bot.ports.Whereabouts`; accounts of people the council does not know are not kept."""

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

    def forget_place(self, place: Place) -> None:
        """The app was removed from this place, or the place is gone; officers are told if a body or they read there."""
        now = self.clock.now()
        with self.database.writing() as session:
            places.forget(session, place.door, place.conversation)
            for council in councils.keys(session):
                framework = councils.framework(session, council, now.date())
                for body in framework.bodies:
                    if place_named(body.channel) == (place.door, place.conversation):
                        unreachable.tell_of_lost_channel(session, council, body, now)
                if place_named(framework.officers_channel) == (place.door, place.conversation):
                    unreachable.tell_of_lost_officers_channel(session, council, framework.officers_channel, now)

    def readers_changed(self, place: Place) -> None:
        """Somebody joined or left this place: who can read it has to be asked again."""
        with self.database.writing() as session:
            places.ask_again(session, place.door, place.conversation)

    def references(self, door: str) -> dict[str, str]:
        """What a door stored for each of its places, by conversation."""
        with self.database.reading() as session:
            return places.references(session, door)
