"""What somebody has begun and not finished: it belongs to the person, and stays until it is finished or dropped."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, select
from sqlalchemy.orm import Session

from storage.insertion import insert_or_replace
from storage.tables import FormDraft

HELD = "outturn drafts"
"""Where a session keeps what stands in the drafts that it has looked up, by council and person, then by form."""

Held = dict[str, dict[str, Any]]


def values(session: Session, council: str, person: str, form: str) -> dict[str, Any]:
    """What stands in a draft; empty where there is none."""
    return dict(_held(session, council, person).get(form, {}))


def keep(session: Session, council: str, person: str, form: str, content: Mapping[str, Any], now: datetime) -> None:
    """Let this stand in the draft instead."""
    held = _held(session, council, person)[form] = dict(content)
    insert_or_replace(session, FormDraft, council=council, person=person, form=form, values=held, saved_at=now)


def drop(session: Session, council: str, person: str, form: str) -> None:
    """Forget a draft, if there is one."""
    if _held(session, council, person).pop(form, None) is not None:
        session.execute(_DROP, {"council": council, "person": person, "form": form})


def _held(session: Session, council: str, person: str) -> Held:
    """All drafts of a person by form, looked up once: a message asks for several of them, and mostly there are none."""
    drafts: dict[tuple[str, str], Held] = session.info.setdefault(HELD, {})
    key = (council, person.strip().lower())
    if key not in drafts:
        drafts[key] = dict(session.execute(_OF_PERSON, {"council": council, "person": person}).all())
    return drafts[key]


_DRAFTS = cast("Table", FormDraft.__table__)
_BY_PERSON = (_DRAFTS.c.council == bindparam("council"), _DRAFTS.c.person == bindparam("person"))
_OF_PERSON = select(_DRAFTS.c.form, _DRAFTS.c["values"]).where(*_BY_PERSON)
_DROP = delete(_DRAFTS).where(*_BY_PERSON, _DRAFTS.c.form == bindparam("form"))
