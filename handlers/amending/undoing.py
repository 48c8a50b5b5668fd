"""Taking back what one changed last: a stand-in, a target, an owner."""

from bot.reply import Button, Buttons, Reply, Text
from handlers.amending.origins import origin_of
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, acts, does
from handlers.request import Request
from handlers.understanding.question import Kind, Question
from handlers.wording import count_of
from storage.amending import CannotAmend, last_by, take_back

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
    entries = last_by(request.session, request.council, request.viewer.email)
    if not entries:
        return _said(NOTHING)
    try:
        taken = take_back(request.session, request.council, entries, origin_of(request))
    except CannotAmend as error:
        return _said(str(error))
    rows = {entry.subject for entry in taken}
    redo = Buttons((undo_button("Undo the undoing"),))
    return _said(f"Taken back: {count_of(len(rows), 'thing is', 'things are')} as before.", redo)


def _said(sentence: str, *parts: Buttons) -> Outcome:
    return Outcome(Reply(sentence, (Text(sentence), *parts), only_you=True), Answer(Kind.CONFIRM))
