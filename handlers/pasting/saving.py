"""What its sender decides about a table: save what is clear, put the rest right, or leave it."""

from collections import Counter
from dataclasses import replace

import msgspec

from bot.reply import Buttons, Note, Part, Reply, Text
from handlers.only_you import plainly
from handlers.outcome import Answer, Outcome
from handlers.pasting.columns import columns_of
from handlers.pasting.hearing import with_column
from handlers.pasting.righting import put_right, right_form
from handlers.pasting.showing import is_percentage, right_button, shown
from handlers.pasting.understood import (
    Standing,
    Understood,
    Undivided,
    drop,
    figure_named,
    keep,
    kept,
    settled,
    without_doubles,
)
from handlers.registration import Given as Carried
from handlers.registration import does
from handlers.request import Request
from handlers.returning.taking import Given, take
from handlers.understanding.question import Kind
from handlers.wording import count_of, listed

NOTHING_LEFT = "There is nothing of that table left to save."
REPLACED = "That table has been replaced by a newer one. Nothing was saved of it."
LEFT = "Left as it was; nothing of it was saved."
TOLD_ONE_BY_ONE = 6


@does("paste.save", writes=True)
def save(request: Request, given: Carried) -> Outcome:
    """Save the rows that are clear; those that are not stay where they are."""
    found = _current(request, given)
    if isinstance(found, Outcome):
        return found
    left = msgspec.structs.replace(found, lines=found.of(Standing.ASKS))
    if left.lines:
        keep(request, left)
    else:
        drop(request)
    named = ((figure_named(request, line.key), line) for line in found.of(Standing.READY))
    answers = [Given(*about, line.answer, comment=line.comment, seen=line.after) for about, line in named if about]
    return _told(take(request, answers), left) if answers else plainly(NOTHING_LEFT)


@does("paste.right.open")
def open_right(request: Request, given: Carried) -> Outcome:
    """The form for the rows that need their sender."""
    found = _current(request, given)
    if isinstance(found, Outcome):
        return found
    form = right_form(request, found)
    return Outcome(Reply(form.title, (form,))) if form else plainly(NOTHING_LEFT)


@does("paste.right", writes=True)
def right(request: Request, given: Carried) -> Outcome:
    """Take what was put right into the table, and show it once more; the next rows come first where there are any."""
    found = _current(request, given)
    if isinstance(found, Outcome):
        return found
    changed, errors = put_right(request, found, given)
    if errors:
        return Outcome(errors=errors)
    changed = msgspec.structs.replace(changed, lines=without_doubles(changed.lines))
    if not changed.lines:
        drop(request)
        return plainly(LEFT)
    keep(request, changed)
    passed = [*given.arguments.get("passed", "").split(";"), *given.arguments.get("rows", "").split(";")]
    form = right_form(request, changed, passed)
    return Outcome(Reply(form.title, (form,), only_you=True)) if form else Outcome(shown(request, changed))


@does("paste.percent", writes=True)
def read_as_percentages(request: Request, given: Carried) -> Outcome:
    """Read 0.979 as 97.9% in every row that was asked about so."""
    found = _current(request, given)
    if isinstance(found, Outcome):
        return found
    lines = tuple(
        settled(request, msgspec.structs.replace(line, answer=f"{line.instead}%")) if is_percentage(line) else line
        for line in found.lines
    )
    changed = msgspec.structs.replace(found, lines=lines)
    keep(request, changed)
    return Outcome(shown(request, changed), Answer(Kind.CONFIRM))


@does("paste.column", writes=True)
def read_column(request: Request, given: Carried) -> Outcome:
    """Read the figures in the column that was chosen."""
    found = kept(request)
    if not isinstance(found, Undivided) or found.edition != given.arguments.get("edition"):
        return plainly(REPLACED)
    place = next((place for place, _ in found.columns if str(place) == given.arguments.get("column")), None)
    return with_column(request, found.pasted, columns_of(found.pasted.rows, request.today), place)


@does("paste.leave", writes=True)
def leave(request: Request, given: Carried) -> Outcome:
    """Forget the table."""
    found = _current(request, given)
    if isinstance(found, Outcome):
        return found
    drop(request)
    return plainly(LEFT)


def _current(request: Request, given: Carried) -> Understood | Outcome:
    """The table that a button belongs to, or what to say where it is gone."""
    found = kept(request)
    if found is None:
        return plainly(NOTHING_LEFT)
    if isinstance(found, Undivided) or found.edition != given.arguments.get("edition"):
        return plainly(REPLACED)
    return found


def _told(outcome: Outcome, left: Understood) -> Outcome:
    """What was saved, in one sentence where it is much; then what comes next, and the rows that are left."""
    reply, answer = outcome.reply, outcome.answer
    if reply is None or answer is None:
        return outcome
    parts: list[Part] = list(reply.parts)
    many = len(answer.indicators)
    summary = reply.summary
    if many > TOLD_ONE_BY_ONE:
        rated = Counter(str(each.rating) for each in answer.indicators)
        counted = listed([f"{number} {rating}" for rating, number in rated.most_common()])
        summary = f"{count_of(many, 'figure is', 'figures are')} saved: {counted}."
        parts = [Text(summary), *parts[many:]]
    if left.lines:
        words = f"{count_of(len(left.lines), 'row of the table still needs', 'rows of the table still need')} you."
        parts += [Note(words), Buttons((right_button(left),))]
    changed = msgspec.structs.replace(reply, summary=summary, parts=tuple(parts))
    return replace(outcome, reply=changed)
