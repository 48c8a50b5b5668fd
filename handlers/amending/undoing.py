"""Taking back what one changed last: a stand-in, a target, an owner."""

from collections.abc import Iterable

from bot.reply import Button, Buttons, Reply, Text
from handlers.amending.origins import origin_of
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, acts, does
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.wording import called, count_of, listed
from storage.amending import AMENDED, CannotAmend, take_back
from storage.amendments_made import asked_with, last_message_of, made_by
from storage.planning import decide
from storage.queries import indicators

OF_INDICATORS = ("indicators", "targets")
NOT_DONE_YET = ("asked", "planned")
NOTHING = "There is no change of yours to undo. A figure is put right by giving it again."


def undo_button(label: str = "Undo") -> Button:
    """Takes back what the message says was changed, as long as it is the asker's last change."""
    return Button(label, "undo")


@acts("undo", help="Take back your last change", says=["undo"])
def undo_by_saying(request: Request, _question: Question) -> Outcome:
    """Take back the asker's last change."""
    return _undo(request)


@does("undo", writes=True)
def undo_by_pressing(request: Request, _given: Given) -> Outcome:
    """The same by a button."""
    return _undo(request)


def _undo(request: Request) -> Outcome:
    session, council, actor = request.session, request.council, request.viewer.email
    event = last_message_of(session, council, actor)
    waiting = [each for each in asked_with(session, council, event or "") if each.state in NOT_DONE_YET]
    entries = made_by(session, council, actor, event or "")
    if event is None or not (waiting or entries):
        return _said(NOTHING)
    origin = origin_of(request)
    try:
        taken = take_back(session, council, entries, origin)
    except CannotAmend as error:
        return _said(str(error))
    decide(session, council, waiting, "withdrawn", origin)
    rows = {entry.subject for entry in taken if entry.what == AMENDED}
    rows |= {f"{each.table}|{each.key}" for each in waiting}
    redo = [Buttons((undo_button("Undo the undoing"),))] if taken and not waiting else []
    about = _about(request, rows)
    return _said(f"Taken back: {count_of(len(rows), 'thing is', 'things are')} as before{about}.", *redo)


def _about(request: Request, rows: Iterable[str]) -> str:
    """Of which indicators something was taken back: `, about Missed collections per 100,000`; empty where of none."""
    split = [row.split("|") for row in rows]
    codes = {code for table, code, *_ in split if table in OF_INDICATORS}
    names = [called(each) for each in indicators.named(request.session, request.council, codes)]
    return f", about {listed(names)}" if names else ""


def _said(sentence: str, *parts: Buttons) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence), *parts), only_you=True), Answer(Kind.CONFIRM))
