"""What somebody has begun and not finished: it belongs to the person, and stays until it is finished or dropped."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from storage.insertion import insert_if_absent
from storage.tables import FormDraft

HELD = "outturn drafts"
"""Where a session keeps the drafts that it has looked up, by council and person, then by form."""


def values(session: Session, council: str, person: str, form: str) -> dict[str, Any]:
    """What stands in a draft; empty where there is none."""
    row = _held(session, council, person).get(form)
    return dict(row.values) if row is not None else {}


def keep(session: Session, council: str, person: str, form: str, content: Mapping[str, Any], now: datetime) -> None:
    """Let this stand in the draft instead."""
    held = _held(session, council, person)
    if form not in held:
        given = {"values": dict(content), "saved_at": now}
        insert_if_absent(session, FormDraft, council=council, person=person, form=form, **given)
        held[form] = session.get_one(FormDraft, (council, person, form))
    held[form].values, held[form].saved_at = dict(content), now


def drop(session: Session, council: str, person: str, form: str) -> None:
    """Forget a draft, if there is one."""
    row = _held(session, council, person).pop(form, None)
    if row is not None:
        session.delete(row)
        session.flush()


def _held(session: Session, council: str, person: str) -> dict[str, FormDraft]:
    """All drafts of a person by form, looked up once: a message asks for several of them, and mostly there are none."""
    drafts: dict[tuple[str, str], dict[str, FormDraft]] = session.info.setdefault(HELD, {})
    key = (council, person.strip().lower())
    if key not in drafts:
        drafts[key] = {row.form: row for row in session.scalars(_OF_PERSON, {"council": council, "person": person})}
    return drafts[key]


_OF_PERSON = select(FormDraft).where(FormDraft.council == bindparam("council"), FormDraft.person == bindparam("person"))
