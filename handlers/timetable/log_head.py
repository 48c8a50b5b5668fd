"""The head of the log, told daily to the officers' channel, so that nobody can rewrite the log unnoticed."""

from collections.abc import Iterator

from sqlalchemy import func, select

from bot.reply import Note, Reply, Text
from handlers.outcome import Notice, ToPlace
from handlers.timetable.rounds import Round
from storage import log
from storage.tables import LogEntry

HEAD = "head"
KIND = "alert"


def due_now(look: Round) -> Iterator[Notice]:
    """Once a working day, where a channel is named and anybody has done anything since it was told last."""
    request = look.request
    key = f"{HEAD}|{request.today}"
    channel = request.framework.officers_channel
    if not channel or look.said.has(key):
        return
    newest = log.head(request.session, request.council)
    if newest is None or not _anything_since(look):
        return
    wanted = select(func.count()).select_from(LogEntry).where(LogEntry.council == request.council)
    entries = request.session.scalar(wanted) or 0
    today = request.today
    sentence = f"Head of the log on {today.day} {today:%B %Y}: {newest.hash}, {entries:,} entries."
    keep = f"Keep it: audit verify --head {newest.hash} shows whether anything before it was altered."
    yield Notice(key, ToPlace(channel), Reply(sentence, (Text(sentence), Note(keep))), kind=KIND, topic=key)


def _anything_since(look: Round) -> bool:
    """Whether the log has grown since the head was told last, by more than that telling."""
    session, council = look.request.session, look.request.council
    told = select(func.max(LogEntry.id)).where(LogEntry.council == council, LogEntry.subject.startswith(f"{HEAD}|"))
    last = session.scalar(told)
    since = select(LogEntry.id).where(LogEntry.council == council)
    return last is None or session.scalar(since.where(LogEntry.id > last).limit(1)) is not None
