"""Making a change that was asked for: at once, on its day, or once another performance officer has approved it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.reply import Bullets, Buttons, Note, Part, Reply, Text
from domain.access import Role
from domain.periods import Period
from handlers.amending import approving
from handlers.amending.origins import origin_of
from handlers.amending.telling_owners import told_of_owners
from handlers.amending.undoing import undo_button
from handlers.only_you import plainly
from handlers.outcome import Answer, Outcome
from handlers.request import Request
from handlers.understanding.question import Kind
from handlers.wording import listed
from storage.amending import Amendment, CannotAmend, amend, standing
from storage.planning import is_planned, plan
from storage.tables import LogEntry

OFFICERS = frozenset({Role.OFFICER})
FROM_WHEN = (
    "I could not read from when or for which period, so nothing was changed. "
    "Write, for example: from 1 April, from Q3 2026/27 or for 2027/28."
)
AS_IT_IS = "That is how it is already, so nothing was changed."
PLANNED_ALREADY = "That is planned already, so nothing was changed."


@dataclass(frozen=True)
class Intended:
    """A change as it was understood: what to do now and on later days, and how it is told.

    `sentence` says what it is, what it will be and from when; `details` what else follows from it.
    """

    sentence: str
    now: tuple[Amendment, ...] = ()
    later: tuple[tuple[date, tuple[Amendment, ...]], ...] = ()
    details: tuple[str, ...] = ()

    def on(self, today: date) -> tuple[tuple[Amendment, ...], tuple[tuple[date, tuple[Amendment, ...]], ...]]:
        """What takes effect today, and what on a day to come."""
        due = [each for starts, amendments in self.later if starts <= today for each in amendments]
        return (*self.now, *due), tuple((starts, found) for starts, found in self.later if starts > today)


def carry_out(request: Request, intended: Intended) -> Outcome:
    """Make the change and say what came of it, with a button to take it back; or ask for its approval."""
    now, later = intended.on(request.today)
    if not _differs(request, (*now, *(each for _, amendments in later for each in amendments))):
        return plainly(AS_IT_IS)
    if later and not now and all(_is_planned(request, starts, amendments) for starts, amendments in later):
        return plainly(PLANNED_ALREADY)
    if request.framework.changes_need_approval:
        return approving.ask(request, intended.sentence, intended.details, ((request.today, now), *later))
    session, council, origin = request.session, request.council, origin_of(request)
    # Before anything changes, while it still shows who answered until now.
    notices = [
        note for starts, found in ((request.today, now), *later) for note in told_of_owners(request, found, starts)
    ]
    try:
        entries = amend(session, council, now, origin)
    except CannotAmend as error:
        return plainly(str(error))
    for starts, amendments in later:
        plan(session, council, amendments, starts, origin)
    parts: list[Part] = [Text(intended.sentence)]
    parts += [Bullets(intended.details)] if intended.details else []
    parts += [Note(words)] if (words := rated_again(entries)) else []
    reply = Reply(intended.sentence, (*parts, Buttons((undo_button(request),))), only_you=True)
    return Outcome(reply, Answer(Kind.CONFIRM), tuple(notices))


def rated_again(entries: Sequence[LogEntry]) -> str:
    """`Rated again, as it is not signed off: Q2 2026/27, red (it was amber).`; empty where nothing was."""
    told = []
    for entry in entries:
        if entry.what == "rated again" and entry.new and entry.old:
            period = Period.parse(entry.subject.split("|")[1]).short
            before, after = entry.old.get("rating"), entry.new.get("rating")
            told.append(f"{period}, {after}" + (f" (it was {before})" if before != after else " as before"))
    return f"Rated again, as it is not signed off: {listed(told)}." if told else ""


def _is_planned(request: Request, starts: date, amendments: Sequence[Amendment]) -> bool:
    return all(is_planned(request.session, request.council, each, starts) for each in amendments)


def _differs(request: Request, amendments: Sequence[Amendment]) -> bool:
    held = standing(request.session, request.council, amendments)
    return any(
        row is None or any(row[name] != text for name, text in each.columns.items())
        for each, row in zip(amendments, held, strict=True)
    )
