"""What somebody has begun and not finished: it belongs to the person, and stays until it is finished or dropped."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from storage.insertion import insert_if_absent
from storage.tables import FormDraft


def values(session: Session, council: str, person: str, form: str) -> dict[str, Any]:
    """What stands in a draft; empty where there is none."""
    row = session.get(FormDraft, (council, person, form))
    return dict(row.values) if row is not None else {}


def keep(session: Session, council: str, person: str, form: str, content: Mapping[str, Any], now: datetime) -> None:
    """Let this stand in the draft instead."""
    given = {"values": dict(content), "saved_at": now}
    if insert_if_absent(session, FormDraft, council=council, person=person, form=form, **given):
        return
    row = session.get_one(FormDraft, (council, person, form))
    row.values, row.saved_at = dict(content), now


def drop(session: Session, council: str, person: str, form: str) -> None:
    """Forget a draft, if there is one."""
    row = session.get(FormDraft, (council, person, form))
    if row is not None:
        session.delete(row)
        session.flush()
