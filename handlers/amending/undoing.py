"""Taking back what one changed last: a stand-in, a target, an owner."""

from collections.abc import Iterable

from bot.reply import Button, Buttons
from handlers.amending.origins import origin_of
from handlers.amending.telling_owners import told_of_no_move, told_of_owners
from handlers.only_you import plainly
from handlers.outcome import Outcome
from handlers.registration import Given, does
from handlers.request import Request
from handlers.wording import called, count_of, listed
from storage.amending import AMENDED, Amendment, CannotAmend, take_back
from storage.amendments_made import asked_with, made, made_by
from storage.planning import decide
from storage.queries import indicators
from storage.tables import LogEntry

OF_INDICATORS = ("indicators", "targets")
NOT_DONE_YET = ("asked", "planned")
ALREADY = "That was taken back already, so nothing was changed."
NOTHING = "There is no change of yours to undo. A figure is put right by giving it again."


def undo_button(request: Request, label: str = "Undo") -> Button:
    """Takes back what this message changes, however many others were made since, as long as it stands as it was."""
    return Button(label, "undo", {"event": request.message.event})


def last_change(request: Request) -> str:
    """The event of the asker's last change that stands; empty where there is none."""
    known = made(request.session, request.council, request.viewer.email)
    return known.standing[-1] if known.standing else ""


def undo_change(request: Request, event: str) -> Outcome:
    """Take back what an event changed; said again, the one before it."""
    return _undo(request, event) if event else plainly(NOTHING)


@does("undo", writes=True)
def undo_by_pressing(request: Request, given: Given) -> Outcome:
    """Take back what the message with the button says was changed."""
    known = made(request.session, request.council, request.viewer.email)
    event = given.arguments.get("event", known.standing[-1] if known.standing else "")
    if event in known.undoings:
        return _undo(request, event, again=True)
    return _undo(request, event) if event in known.standing else plainly(ALREADY if event else NOTHING)


def _undo(request: Request, event: str, *, again: bool = False) -> Outcome:
    session, council, actor = request.session, request.council, request.viewer.email
    waiting = [each for each in asked_with(session, council, event) if each.state in NOT_DONE_YET]
    entries = made_by(session, council, actor, event)
    origin = origin_of(request)
    # Before anything changes, while it still shows who answered until now.
    notices = (*told_of_owners(request, _owners_back(entries), request.today), *told_of_no_move(request, waiting))
    try:
        taken = take_back(session, council, entries, origin)
    except CannotAmend as error:
        return plainly(str(error))
    decide(session, council, waiting, "withdrawn", origin)
    rows = {entry.subject for entry in taken if entry.what == AMENDED}
    rows |= {f"{each.table}|{each.key}" for each in waiting}
    redo = [Buttons((undo_button(request, "Undo the undoing"),))] if taken and not (waiting or again) else []
    about, things = _about(request, rows), count_of(len(rows), "thing is", "things are")
    words = f"Taken back: {things} as before{about}."
    if again:
        words = f"The undoing is undone: {things} as you had changed {'it' if len(rows) == 1 else 'them'}{about}."
    outcome = plainly(words, *redo)
    return Outcome(outcome.reply, outcome.answer, notices)


def _owners_back(entries: Iterable[LogEntry]) -> list[Amendment]:
    """Who is to answer again for what had been given to somebody else."""
    changed = [each for each in entries if each.what == AMENDED and (each.old or {}).get("owner")]
    return [
        Amendment(table, key, {"owner": str((each.old or {})["owner"])})
        for each in changed
        for table, _, key in [each.subject.partition("|")]
        if table == "indicators"
    ]


def _about(request: Request, rows: Iterable[str]) -> str:
    """Of which indicators something was taken back: `, about Missed collections per 100,000`; empty where of none."""
    split = [row.split("|") for row in rows]
    codes = {code for table, code, *_ in split if table in OF_INDICATORS}
    names = [called(each) for each in indicators.named(request.session, request.council, codes)]
    return f", about {listed(names)}" if names else ""
