"""Which account on a platform is whose, and how to write there unasked."""

from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, or_, select
from sqlalchemy.orm import Session

from storage.insertion import insert_if_absent
from storage.tables import Account, OutboxRow, Person, Place


def email_of(session: Session, council: str, door: str, account: str, workspace: str) -> str:
    """The person an account was matched to before; empty for one not met yet."""
    given = {"council": council, "door": door, "account": account, "workspace": workspace}
    return session.scalar(_EMAIL, given) or ""


_ACCOUNTS = cast("Table", Account.__table__)
_EMAIL = select(_ACCOUNTS.c.email).where(
    *(_ACCOUNTS.c[name] == bindparam(name) for name in ("door", "account", "workspace", "council"))
)


def named(session: Session, council: str, door: str, account: str) -> str:
    """The person whom the pack gives this account; empty if nobody."""
    columns = {"slack": Person.slack, "teams": Person.teams}
    if door not in columns:
        return ""
    wanted = select(Person.email).where(Person.council == council, columns[door] == account)
    return session.scalars(wanted).first() or ""


def of_person(session: Session, council: str, email: str) -> tuple[Account, ...]:
    """A person's accounts, the one used last first."""
    wanted = select(Account).where(Account.council == council, Account.email == email)
    return tuple(session.scalars(wanted.order_by(Account.last_used_at.desc().nulls_last(), Account.door)))


def remember(
    session: Session, council: str, email: str, door: str, account: str, workspace: str, now: datetime, reference: str
) -> None:
    """Note that this person was met through this account; an empty reference leaves the one there is."""
    insert_if_absent(session, Account, door=door, account=account, workspace=workspace, council=council, email=email)
    row = session.get_one(Account, (door, account, workspace))
    row.council, row.email, row.last_used_at = council, email, now
    row.reference = reference or row.reference


def has_been_written_to(session: Session, council: str, email: str, account: str, apart_from: str) -> bool:
    """Whether the bot has had anything to say to this person, by their address or in their account's chat.

    What was said about the event `apart_from` does not count.
    """
    wanted = select(OutboxRow.id).where(OutboxRow.council == council, OutboxRow.address.in_((email, account)))
    wanted = wanted.where(or_(OutboxRow.event.is_(None), OutboxRow.event != apart_from))
    return session.scalar(wanted.limit(1)) is not None


def forget(session: Session, door: str, account: str, workspace: str) -> None:
    """The app was removed there: the account can no longer be written to."""
    row = session.get(Account, (door, account, workspace))
    if row is not None:
        session.delete(row)


def remember_place(session: Session, council: str, door: str, conversation: str, name: str, reference: str) -> None:
    """Note a channel or group the bot has seen."""
    insert_if_absent(session, Place, door=door, conversation=conversation, council=council)
    row = session.get_one(Place, (door, conversation))
    row.council, row.name, row.reference = council, name or row.name, reference or row.reference


def place(session: Session, door: str, conversation: str) -> Place | None:
    """A channel or group the bot has seen."""
    return session.get(Place, (door, conversation))


def account_named_for(session: Session, council: str, door: str, email: str) -> str:
    """The account that the pack gives a person on a platform; empty if none."""
    columns = {"slack": Person.slack, "teams": Person.teams}
    if door not in columns:
        return ""
    wanted = select(columns[door]).where(Person.council == council, Person.email == email)
    return session.scalars(wanted).first() or ""


def reference(session: Session, council: str, door: str, account: str) -> str:
    """What the door stored to be able to write to an account unasked; empty if nothing."""
    wanted = select(Account.reference).where(
        Account.council == council, Account.door == door, Account.account == account
    )
    return session.scalars(wanted).first() or ""
