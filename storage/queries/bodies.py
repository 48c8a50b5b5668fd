"""Which body reads in which channel, and who sits on it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import Body, Member


def readers_of(session: Session, council: str, channel: str) -> tuple[str, ...] | None:
    """The members (by e-mail address) of the body whose channel this is, by key too; None when no body has it."""
    wanted = select(Body.key).where(Body.council == council, (Body.channel == channel) | (Body.key == channel))
    key = session.scalars(wanted).first()
    if key is None:
        return None
    members = select(Member.email).where(Member.council == council, Member.body == key).order_by(Member.email)
    return tuple(session.scalars(members))
