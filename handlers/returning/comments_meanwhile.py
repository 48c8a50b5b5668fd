"""Words that somebody else has written beside a figure meanwhile: both are shown, and whoever comes second decides."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.reply import Button, Buttons, Part, Text
from domain.schedule import LONDON
from handlers.request import Request
from handlers.returning.drafting import forget_typed, keep_for_later, typed_for
from handlers.returning.owing import Item
from handlers.whose import Whose
from handlers.wording import called, full_stop
from storage import revisions
from storage.queries import figures
from storage.tables import LogEntry, OutturnRevision

WRITTEN = ("comment", "action", "action_by", "options", "back_on_track_by", "forecast")
"""What is written beside a figure."""

MINE, THEIRS, CHANGE = "Use mine", "Keep theirs", "Change mine"


@dataclass(frozen=True)
class Meanwhile:
    """Somebody else's words that the writer had not seen: whose, and since when."""

    name: str
    at: datetime


def written_meanwhile(request: Request, item: Item, seen: int | None) -> Meanwhile | None:
    """Who else has written beside the figure since revision `seen` was shown (None: nobody knows which was)."""
    current = item.revision
    if current is None or not current.comment:
        return None
    known = figures.revisions(request.session, request.council, current.code, current.period)
    shown = next((each for each in known if each.revision == seen), None)
    if shown is not None and _words(shown) == _words(current):
        return None
    # Words that stand again after something was taken back are still their first writer's.
    first = next(each for each in known if _words(each) == _words(current))
    entry = _entry_of(request, first)
    if entry is None or entry.actor == request.viewer.email:
        return None
    return Meanwhile(Whose.on(request.session, request.council, request.today).name(entry.actor), entry.at)


def wrote(request: Request, revision: OutturnRevision) -> bool:
    """Whether this version of the figure is what the asker wrote."""
    entry = _entry_of(request, revision)
    return entry is not None and bool(entry.actor) and entry.actor == request.viewer.email


def which_counts(request: Request, item: Item, texts: Mapping[str, str], theirs: Meanwhile) -> list[Part]:
    """Both texts and the ways on; what was typed is kept for its writer meanwhile."""
    keep_for_later(request, {f"{name}|{item.key}": text for name, text in texts.items()})
    at, comment = theirs.at.astimezone(LONDON), (item.revision.comment or "") if item.revision else ""
    said = (
        f"{called(item.indicator)}: {theirs.name} wrote on {at.day} {at:%b} at {at:%H:%M}: “{full_stop(comment)}” "
        f"You wrote: “{full_stop(texts['comment'])}” Which counts?"
    )
    number = item.revision.revision if item.revision else 0
    carried = {"item": item.key, "seen": f"{number} {item.key}"}
    buttons = (
        Button(MINE, "comment.mine", carried, primary=True),
        Button(THEIRS, "comment.theirs", carried),
        Button(CHANGE, "comment.open", {"items": item.key}, opens="form"),
    )
    return [Text(said), Buttons(buttons)]


def kept_words(request: Request, item: Item, names: tuple[str, ...]) -> dict[str, str]:
    """What the asker had typed beside the figure and not been able to save."""
    return {name: typed_for(request, f"{name}|{item.key}") for name in names}


def forget_words(request: Request, item: Item, names: tuple[str, ...]) -> None:
    """Drop what has been saved, or given up."""
    forget_typed(request, [f"{name}|{item.key}" for name in names])


def _words(revision: OutturnRevision) -> tuple[object, ...]:
    return tuple(getattr(revision, name) for name in WRITTEN)


def _entry_of(request: Request, revision: OutturnRevision) -> LogEntry | None:
    wanted = select(LogEntry).where(
        LogEntry.council == request.council, LogEntry.subject == revisions.subject_of(revision)
    )
    entries = request.session.scalars(wanted.order_by(LogEntry.id.desc()))
    return next((each for each in entries if (each.new or {}).get("revision") == revision.revision), None)
