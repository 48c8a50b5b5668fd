"""Whether a council's settings are what the log says, for every day on which they changed."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.amending_settings import KEY, SETTINGS, as_text, read
from storage.pack.cells import LONDON
from storage.pack.settings import folded
from storage.tables import OPEN_START, Council, CouncilSettings, LogEntry


class SettingsTold:
    """The settings as the entries noted so far leave them, by the day they took effect."""

    def __init__(self) -> None:
        self.by_day: dict[date, dict[str, Any]] = {}
        self._now: dict[str, Any] = {}

    def note(self, entry: LogEntry) -> None:
        """Follow one entry, if it is about settings: an import writes them as they are, a change in chat as texts."""
        if entry.subject == SETTINGS and entry.what in ("imported", "undone"):
            self._follow(entry, entry.new or {})
        elif entry.subject == f"{SETTINGS}|{KEY}" and entry.what == "amended":
            self._follow(entry, {name: read(text) for name, text in (entry.new or {}).items()})

    def _follow(self, entry: LogEntry, changes: Mapping[str, Any]) -> None:
        self._now = {name: value for name, value in {**self._now, **changes}.items() if value is not None}
        starts = entry.at.astimezone(LONDON).date() if entry.old is not None else OPEN_START
        self.by_day[starts] = self._now


def faults(session: Session, council: str, told: SettingsTold) -> Iterator[str]:
    """A sentence for every setting that was altered without the log."""
    left = dict(told.by_day)
    name = None
    wanted = select(CouncilSettings).where(CouncilSettings.council == council).order_by(CouncilSettings.starts)
    for row in session.scalars(wanted):
        held, logged, since = folded(row.settings), left.pop(row.starts, None), _since(row.starts)
        name = held.get("name")
        if logged is None:
            yield f"The settings{since} are in the record, and the log says nothing of them."
            continue
        for key in sorted({*held, *logged}):
            if held.get(key) != logged.get(key):
                texts = (as_text(each.get(key)) or "not set" for each in (held, logged))
                yield "The setting {}{} is {}, and the log says {}.".format(key, since, *texts)
    for starts in left:
        yield f"The settings{_since(starts)} are in the log and no longer in the record."
    called = session.scalar(select(Council.name).where(Council.key == council))
    if name is not None and called != name:
        yield f"The council is called {called}, and its settings say {name}."


def _since(starts: date) -> str:
    return "" if starts == OPEN_START else f" of {starts.day} {starts:%B %Y}"
