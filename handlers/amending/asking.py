"""Asking the performance officers for the approval of a change, with what it would change."""

import hashlib
from collections.abc import Sequence

import msgspec
from sqlalchemy.orm import Session

from bot.reply import Bullets, Button, Buttons, Part, Reply, Text
from domain.access import Role
from handlers.outcome import Notice, ToPerson
from storage.amending import Amendment, standing
from storage.amendments_made import asked_with
from storage.queries import people
from storage.tables import Person, PlannedAmendment

LINES_AT_ONCE = 12


def other_officers(session: Session, council: str, asker: str) -> list[Person]:
    """Who may approve what somebody asks for."""
    return [each for each in people.with_role(session, council, Role.OFFICER) if each.email != asker]


def notices_of(
    session: Session, council: str, event: str, asker: str, asked: str, details: Sequence[str]
) -> tuple[Notice, ...]:
    """A message with Approve and Refuse to every other performance officer, about what one event asked for."""
    shown = tuple(details[:LINES_AT_ONCE])
    if len(details) > LINES_AT_ONCE:
        shown += (f"And {len(details) - LINES_AT_ONCE:,} more: say “planned changes” to see them all.",)
    buttons = Buttons(decision_buttons(session, council, event))
    parts: list[Part] = [Text(asked), *([Bullets(shown)] if shown else []), buttons]
    return tuple(
        Notice(f"amend|{event}|{each.email}", ToPerson(each.email), Reply(asked, tuple(parts)), kind="amendment")
        for each in other_officers(session, council, asker)
    )


def decision_buttons(session: Session, council: str, event: str) -> tuple[Button, Button]:
    """Approve and Refuse, for what one event asked for as everything stands now."""
    arguments = {"event": event, "was": what_stands(session, council, asked_with(session, council, event))}
    return Button("Approve", "amend.approve", arguments, primary=True), Button("Refuse", "amend.refuse", arguments)


def what_stands(session: Session, council: str, asked: Sequence[PlannedAmendment]) -> str:
    """A short digest of the rows that would be changed, as they are now."""
    amendments = [Amendment(each.table, each.key, each.columns) for each in asked]
    rows = standing(session, council, amendments)
    written = msgspec.json.encode([dict(row) if row is not None else None for row in rows], order="sorted")
    return hashlib.sha256(written).hexdigest()[:12]
