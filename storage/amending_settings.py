"""A council's settings changed like a row of the framework: by their dotted names, each value as JSON."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from domain.framework import Framework
from storage.pack.settings import folded, unfolded
from storage.queries import councils
from storage.tables import Council, CouncilSettings

SETTINGS, KEY = "council", "council.toml"
"""The table and the key of the one row that they are."""


def as_text(value: Any) -> str:
    """A setting as JSON; empty for one that is not set."""
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def read(text: str) -> Any:
    """The setting of such a text; None for one that is not to be set."""
    return json.loads(text) if text else None


def texts_of(session: Session, council: str, names: Iterable[str]) -> dict[str, str]:
    """The newest settings of these names as texts."""
    stored = folded(councils.settings(session, council, date.max).settings)
    return {name: as_text(stored.get(name)) for name in names}


def put(
    session: Session, council: str, values: Mapping[str, Any], today: date
) -> tuple[dict[str, str], dict[str, str]]:
    """Let settings be these from today on; the old and new texts where they differ. Raises FrameworkFaults."""
    stored = folded(councils.settings(session, council, today).settings)
    changes = {name: value for name, value in values.items() if stored.get(name) != value}
    if changes:
        take_effect(session, council, changes, today)
    old = {name: as_text(stored.get(name)) for name in changes}
    return old, {name: as_text(value) for name, value in changes.items()}


def take_effect(session: Session, council: str, changes: Mapping[str, Any], today: date) -> None:
    """Store settings from today on; None takes one away.

    Raises FrameworkFaults, before anything is changed, where they can't stand together.
    """
    current = councils.settings(session, council, today)
    flat = {name: value for name, value in {**folded(current.settings), **changes}.items() if value is not None}
    settings = unfolded(flat)
    Framework.read({**settings, "bodies": []})
    if current.starts == today:
        current.settings = settings
    else:
        session.add(CouncilSettings(council=council, starts=today, settings=settings))
    session.get_one(Council, council).name = str(flat["name"])
    session.flush()
