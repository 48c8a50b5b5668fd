"""Taking back the last import by saying so, and putting right what was shown of its figures."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.reply import Bullets, Button, Buttons, Note, Part, Reply, Text
from domain.schedule import LONDON
from handlers.amending.origins import origin_of
from handlers.correcting import correction_of
from handlers.officers import OFFICERS
from handlers.only_you import plainly
from handlers.outcome import Answer, Correction, Outcome
from handlers.registration import Given, acts, does
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of, day_words, listed
from storage.queries import indicators
from storage.tables import LogEntry, OutboxRow
from storage.undoing_figures import FigureUndone
from storage.undoing_imports import CannotUndo, Undone, last_import, undo_import

NOTHING = "There is no import to take back."


@acts("undo import", help="Take back the last import", says=["undo the import"], may=OFFICERS, writes=False)
def ask_by_saying(request: Request, _question: Question) -> Outcome:
    """Say which import that is, and ask before it is taken back."""
    entry = last_import(request.session, request.council)
    if entry is None:
        return plainly(NOTHING)
    tables = (entry.new or {}).get("tables", {})
    counts = [
        f"{name}: {listed([f'{number:,} {what}' for what, number in counted.items() if what != 'unchanged'])}"
        for name, counted in tables.items()
        if any(number for what, number in counted.items() if what != "unchanged")
    ]
    counts += [f"{count_of(waits, 'change')} left for approval"] if (waits := (entry.new or {}).get("waiting")) else []
    sentence = f"The last import was on {_when(request, entry)}, by {entry.actor}. Take it back?"
    button = Button("Take it back", "import.undo", {"import": entry.hash}, primary=True)
    reply = Reply(sentence, (Text(sentence), Bullets(tuple(counts)), Buttons((button,))), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM))


@does("import.undo", may=OFFICERS, writes=True)
def undo_by_pressing(request: Request, given: Given) -> Outcome:
    """Take it back, if it is still the last one."""
    entry = last_import(request.session, request.council)
    if entry is None or entry.hash != given.arguments.get("import"):
        return plainly("That is not the last import any more. Say “undo the import” to see which one is.")
    reason = f"The import of {_when(request, entry)} was taken back."
    try:
        undone = undo_import(request.session, request.council, entry, origin_of(request), reason)
    except CannotUndo as error:
        return plainly(str(error))
    corrections = _corrections(request, undone.figures, entry, reason)
    return Outcome(_reply(undone, mended=bool(corrections)), Answer(Kind.CONFIRM), corrections=corrections)


def _reply(undone: Undone, *, mended: bool) -> Reply:
    words = [
        count_of(undone.changed, "row is", "rows are") + " as before" if undone.changed else "",
        count_of(len(undone.figures), "figure is", "figures are") + " as before" if undone.figures else "",
        count_of(undone.removed, "row that was added is", "rows that were added are") + " gone"
        if undone.removed
        else "",
        count_of(undone.withdrawn, "change waits", "changes wait") + " for approval no more"
        if undone.withdrawn
        else "",
    ]
    sentence = f"Taken back: {listed([each for each in words if each]) or 'nothing had changed'}."
    parts: list[Part] = [Text(sentence)]
    if undone.stays:
        parts += [Text("These were added and stay, because something refers to them:"), Bullets(tuple(undone.stays))]
    if mended:
        parts.append(Note("Messages that showed these figures are being corrected."))
    return Reply(sentence, tuple(parts), only_you=True)


def _corrections(
    request: Request, figures: Sequence[FigureUndone], entry: LogEntry, reason: str
) -> tuple[Correction, ...]:
    """For the figures that a message has shown since, as the import had left them."""
    shown = _shown_since(request, entry) if figures else frozenset()
    found = []
    for each in figures:
        quote = f"{each.imported.code}|{each.imported.period}|{each.imported.area}|"
        if f"{quote}{each.imported.revision}" in shown:
            found.append(_correction(request, each, reason))
    return tuple(found)


def _correction(request: Request, each: FigureUndone, reason: str) -> Correction:
    indicator = indicators.by_code(request.session, request.council, each.imported.code)
    if indicator is None:
        raise LookupError(f"figures stay with their indicator, and {each.imported.code} is none")
    gone = "still to come" if each.now.value is None and each.now.reason else ""
    return correction_of(request, indicator, each.imported, each.now, reason, gone)


def _shown_since(request: Request, entry: LogEntry) -> frozenset[str]:
    wanted = select(OutboxRow.quotes).where(OutboxRow.council == request.council, OutboxRow.created_at >= entry.at)
    return frozenset(str(quote) for quotes in request.session.scalars(wanted) for quote in quotes)


def _when(request: Request, entry: LogEntry) -> str:
    return day_words(entry.at.astimezone(LONDON).date(), request.today)
